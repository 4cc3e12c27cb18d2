import Briefing
import BriefingModel

/// What a link inside the site can lead to.
public struct SiteMap: Sendable {
    /// Every page of the site.
    public let pages: Set<PagePath>
    /// Every other file of the site by its path from the root, such as `assets/briefgen.css`.
    public let files: Set<String>
    /// The page made from each source, by the source's path in the corpus, such as `ministers/Kajsa Ollongren.md`.
    public let sources: [String: PagePath]

    /// Makes a map.
    public init(pages: some Sequence<PagePath>, files: some Sequence<String> = [], sources: [String: PagePath] = [:]) {
        self.pages = Set(pages)
        self.files = Set(files)
        self.sources = sources
    }

    /// Tells where a destination written on `page` leads.
    public func target(of destination: String, on page: PagePath) -> LinkTarget {
        let parts = LinkParts(destination)
        if parts.isNetworkPath { return .refused }
        if let scheme = parts.scheme {
            return LinkParts.publishedSchemes.contains(scheme) ? .elsewhere : .refused
        }
        if parts.path.isEmpty { return parts.query == nil ? .anchor : .missing(nearest: nil) }
        guard let path = parts.path(from: page) else { return .missing(nearest: nil) }
        if let target = self.page(at: path) { return .page(target, fragment: parts.fragment) }
        return files.contains(path) ? .file(path) : .missing(nearest: nearest(to: path))
    }

    /// The page that is written at `path`, or made from the source at `path`.
    private func page(at path: String) -> PagePath? {
        if let source = sources[path] { return source }
        let candidate: String
        if path.hasSuffix(".md") {
            candidate = String(path.dropLast(3))
        } else if path.hasSuffix(".html") {
            candidate = String(path.dropLast(5))
        } else if path.isEmpty || path.hasSuffix("/") {
            candidate = path + "index"
        } else {
            return nil
        }
        let page = PagePath(candidate)
        return pages.contains(page) ? page : nil
    }

    /// A page in the same folder with a similar name, as authors write it.
    private func nearest(to path: String) -> String? {
        let folder = path.prefix { $0 != "/" } + "/"
        let length = path.utf8.count
        let candidates = pages.lazy.map { $0.text + ".md" }.filter {
            $0.hasPrefix(folder) && abs($0.utf8.count - length) <= length / 3
        }
        return Suggestion.nearest(to: path, among: candidates)
    }
}
