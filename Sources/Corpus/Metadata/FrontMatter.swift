/// A text with front matter, cut into its parts.
struct FrontMatter {
    /// The YAML between the two lines `---`, which begins on line 2; `nil` without front matter.
    var yaml: String?
    /// What follows.
    var body: String
    /// The 1-based line where `body` begins.
    var bodyLine: Int
    /// Whether a first line `---` has no second one.
    var isUnclosed = false

    /// Cuts `text` after its front matter, which begins on the first line.
    init(_ text: String) {
        yaml = nil
        body = text
        bodyLine = 1
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard let first = lines.first, Self.isFence(first) else { return }
        guard let closing = lines.indices.dropFirst().first(where: { Self.isFence(lines[$0]) }) else {
            isUnclosed = true
            return
        }
        let start = lines[0].endIndex
        yaml = String(text[text.utf8.index(after: start)..<lines[closing].startIndex])
        let end = lines[closing].endIndex
        body = end == text.utf8.endIndex ? "" : String(text[text.utf8.index(after: end)...])
        bodyLine = closing + 2
    }

    private static func isFence(_ line: Substring.UTF8View) -> Bool {
        guard line.starts(with: "---".utf8) else { return false }
        return line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }
}
