import Briefing
import SystemPackage
import Website

extension SmallSite {
    /// Pages `pages/NAME` that hold a text each, in chunks of 8.
    static func content(_ texts: [(name: String, text: String)], statics: [StaticFile] = []) -> SiteContent {
        let chunks = PageChunk.chunks(of: texts, size: 8, path: { PagePath(folder: "pages", $0.name) }) {
            PageDocument(path: PagePath(folder: "pages", $0.name), kind: .article, title: $0.name, markdown: $0.text)
        }
        return SiteContent(pages: chunks, assets: [("own.css", Array("a{}".utf8))], staticFiles: statics)
    }

    /// Builds a site of such pages.
    func build(
        _ texts: [(name: String, text: String)], statics: [StaticFile] = [], into path: FilePath, jobs: Int = 2
    ) async throws -> SiteReport {
        try await SiteBuilder(templates: templates, jobs: jobs).build(Self.content(texts, statics: statics), into: path)
    }
}

extension SiteReport {
    /// Written, unchanged, removed and foreign files.
    var counts: [Int] { [written, unchanged, removed, foreign] }
}
