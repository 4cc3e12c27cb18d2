import Briefing
import SystemPackage
import Templating

/// Everything a site is built from.
public struct SiteContent: Sendable {
    /// The pages, in the order in which they are made.
    public var pages: [PageChunk]
    /// Stylesheets and scripts by file name; they are written into `assets/`.
    public var assets: [(name: String, bytes: [UInt8])]
    /// Files that are copied as they are.
    public var staticFiles: [StaticFile]
    /// Feeds, data and other files that are made from the whole.
    public var generatedFiles: [GeneratedFile]
    /// The page made from each source, by the source's path in the corpus, so that authors may link to the source.
    public var sources: [String: PagePath]
    /// What people wrote of each page, so that problems are shown where they can mend them.
    public var authored: [PagePath: AuthoredText]
    /// Pages that need not be made again.
    public var kept: KeptPages?

    /// Makes the content of a site.
    public init(
        pages: [PageChunk], assets: [(name: String, bytes: [UInt8])] = [], staticFiles: [StaticFile] = [],
        generatedFiles: [GeneratedFile] = [], sources: [String: PagePath] = [:],
        authored: [PagePath: AuthoredText] = [:], kept: KeptPages? = nil
    ) {
        self.pages = pages
        self.assets = assets
        self.staticFiles = staticFiles
        self.generatedFiles = generatedFiles
        self.sources = sources
        self.authored = authored
        self.kept = kept
    }

    /// What a link inside the site can lead to.
    public var map: SiteMap {
        let pages = self.pages.flatMap(\.paths)
        let files = assets.map { "assets/" + $0.name } + staticFiles.map(\.path) + generatedFiles.map(\.path)
        return SiteMap(pages: pages, files: files, sources: sources)
    }
}

/// Some pages that one worker makes in one go; about 32 are best.
public struct PageChunk: Sendable {
    /// The pages' paths, so that links to them are known before they are made.
    public var paths: [PagePath]
    /// Makes the pages; called once, on any thread.
    public var make: @Sendable () throws(TemplateError) -> [PageDocument]

    /// Makes a chunk.
    public init(paths: [PagePath], make: @escaping @Sendable () throws(TemplateError) -> [PageDocument]) {
        self.paths = paths
        self.make = make
    }

    /// A chunk of pages that exist already.
    public init(_ pages: [PageDocument]) {
        self.init(paths: pages.map(\.path)) { () throws(TemplateError) in pages }
    }

    /// Divides `elements` into chunks of at most `size` pages, one page an element.
    public static func chunks<Element: Sendable>(
        of elements: [Element], size: Int = 32, path: (Element) -> PagePath,
        page: @escaping @Sendable (Element) throws(TemplateError) -> PageDocument
    ) -> [PageChunk] {
        stride(from: 0, to: elements.count, by: max(1, size)).map { start in
            let some = Array(elements[start..<min(start + max(1, size), elements.count)])
            return PageChunk(paths: some.map(path)) { () throws(TemplateError) in
                var pages: [PageDocument] = []
                for element in some { pages.append(try page(element)) }
                return pages
            }
        }
    }
}

/// A file that is copied into the site as it is.
public struct StaticFile: Hashable, Sendable {
    /// Its path from the site's root.
    public var path: String
    /// Where it is copied from.
    public var source: FilePath

    /// Makes a static file.
    public init(path: String, source: FilePath) {
        self.path = path
        self.source = source
    }
}

/// A file that is made from the whole site.
public struct GeneratedFile: Sendable {
    /// Its path from the site's root.
    public var path: String
    /// Makes its bytes; called once, on any thread.
    public var make: @Sendable () throws(TemplateError) -> [UInt8]

    /// Makes a generated file.
    public init(path: String, make: @escaping @Sendable () throws(TemplateError) -> [UInt8]) {
        self.path = path
        self.make = make
    }
}
