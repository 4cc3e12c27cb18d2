/// The script that the server adds to pages on their way out; the files themselves never hold it.
enum PageScript {
    /// Where the script is served.
    static let scriptPath = "/.briefgen/preview.js"
    /// Where the script listens for states.
    static let eventsPath = "/.briefgen/events"

    /// The script's bytes.
    static var bytes: [UInt8] { PackageResources.preview_js }

    /// `page` with the script's element before its last `</body>`, or at its end when it has none.
    static func injected(into page: [UInt8], edition: String) -> [UInt8] {
        let element = Array("<script src=\"\(scriptPath)\" data-edition=\"\(edition)\" defer></script>\n".utf8)
        let place = lastIndex(of: Array("</body>".utf8), in: page) ?? page.count
        return Array(page[..<place]) + element + page[place...]
    }

    /// A page for the time when there is no site yet; the script shows what is wrong.
    static let emptyPage = Array(
        "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>briefgen</title><body></body></html>\n".utf8)

    private static func lastIndex(of tag: [UInt8], in page: [UInt8]) -> Int? {
        var start = page.count - tag.count
        while start >= 0 {
            if zip(tag, page[start...]).allSatisfy({ $0 == $1 || (0x41...0x5A).contains($1) && $0 == $1 + 0x20 }) {
                return start
            }
            start -= 1
        }
        return nil
    }
}
