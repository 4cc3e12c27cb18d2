import BriefingModel
import SystemPackage

/// Reads the input folder of a site.
public struct CorpusReader: Sendable {
    /// The folder to read.
    public let root: FilePath
    /// How many articles are read at a time; the result does not depend on it.
    public let jobs: Int
    /// Called after each article that was read, by any thread.
    public var articleRead: (@Sendable () -> Void)?

    /// What an earlier reading left, and this one leaves for the next; `nil` to read every file.
    public var memory: CorpusMemory?

    /// Prepares to read the corpus in `root` with `jobs` workers, at least one.
    ///
    /// A folder without a folder `articles` in it is itself read as a folder of articles.
    public init(root: FilePath, jobs: Int) {
        self.root = root
        self.jobs = max(1, jobs)
    }

    /// Reads the whole folder.
    ///
    /// Damaged and unknown inputs are named in the corpus's `diagnostics` and `skipped`; an error is thrown only when
    /// there is nothing to read at all.
    public func read() throws(CorpusError) -> Corpus {
        try Self.requireFolder(root)
        var corpus = Corpus(root: root)
        var walk = FolderWalk(root: root)
        let hasArticlesFolder = Self.isFolder(root.appending("articles"))
        if !hasArticlesFolder { try requireNoPart() }
        if hasArticlesFolder {
            noteMisnamed(in: &corpus)
            for folder in Self.folders
            where Self.isFolder(root.appending(folder)) {
                walk.add(root.appending(folder), relativePath: folder)
            }
            readSettings(into: &corpus)
        } else {
            walk.add(root, relativePath: "")
            if FileKind.of(root.appending("site.yml")) == .file { readSettings(into: &corpus) }
        }
        corpus.diagnostics += walk.diagnostics
        corpus.skipped += walk.skipped

        var articleFiles: [FoundFile] = []
        var pageFiles: [(EntityKind, FoundFile)] = []
        for file in walk.files {
            guard hasArticlesFolder else {
                if file.relativePath != "site.yml" { articleFiles.append(file) }
                continue
            }
            if file.relativePath.hasPrefix("articles/") {
                articleFiles.append(file)
            } else if file.relativePath.hasPrefix("static/") {
                corpus.staticFiles.append(
                    StaticFile(path: String(file.relativePath.dropFirst("static/".count)), file: file.path))
            } else if let kind = EntityKind.allCases.first(where: { file.relativePath.hasPrefix($0.folder + "/") }) {
                pageFiles.append((kind, file))
            }
        }
        let known = memory?.known ?? CorpusMemory.Known()
        var remembered = CorpusMemory.Known()
        readPages(pageFiles, into: &corpus, known: known, remembering: &remembered)
        let stemStart = hasArticlesFolder ? "articles/".count : 0
        readArticles(
            articleFiles, stemStart: stemStart, into: &corpus, known: known, remembering: &remembered)
        memory?.remember(remembered)
        corpus.finish()
        guard corpus.counts.articles + corpus.counts.entityPages > 0 else {
            throw .empty(root, skipped: corpus.skipped)
        }
        return corpus
    }

    /// The folders that a corpus can have.
    private static let folders = ["articles", "meetings", "ministers", "static", "systems"]

    /// Refuses a folder of pages or static files, whose files would all be taken for articles; one of articles alone is fine.
    private func requireNoPart() throws(CorpusError) {
        let parent = root.removingLastComponent()
        let corpus = parent.isEmpty ? FilePath(".") : parent
        guard let name = root.lastComponent?.string, name != "articles", Self.folders.contains(name),
            Self.isFolder(corpus.appending("articles"))
        else { return }
        throw .partOfCorpus(root, corpus: corpus)
    }

    /// Names what stands beside the folders of the corpus and was probably meant to be one, as `minister` or `site.yaml`.
    private func noteMisnamed(in corpus: inout Corpus) {
        guard case .success(let entries) = FolderListing.read(root) else { return }
        for (name, kind) in entries
        where !name.hasPrefix(".") && name != "site.yml" && !Self.folders.contains(name) {
            let known = kind == .folder ? Self.folders : ["site.yml"]
            guard let nearest = Suggestion.nearest(to: name, among: known) else { continue }
            corpus.skip(.misnamed(name, nearest: nearest), at: SourceLocation(file: name))
        }
    }

    private static func requireFolder(_ path: FilePath) throws(CorpusError) {
        if case .failure(let failure) = FolderListing.read(path) {
            switch failure.errno {
            case .noSuchFileOrDirectory: throw .missing(path)
            case .notDirectory: throw .notAFolder(path)
            case .permissionDenied: throw .noPermission(path)
            default: throw .unreadable(path, failure.errno)
            }
        }
    }

    static func isFolder(_ path: FilePath) -> Bool {
        switch FileKind.of(path) {
        case .folder, .link: true
        case .file, .other, nil: false
        }
    }
}
