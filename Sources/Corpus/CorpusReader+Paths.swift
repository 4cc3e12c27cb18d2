import BriefingModel
import SystemPackage

extension CorpusReader {
    /// Reads articles from any mixture of corpora, folders of articles and single files, as `briefgen extract` takes them.
    ///
    /// A folder is read as by `read()`, entity pages included; a file's path is shown as given. The identifier of a file
    /// that lies in a folder `articles` is the one it has in that corpus. `site.yml` is that of the first folder that
    /// has one. Two articles with one identifier are an error; the first in the order of `paths` stays.
    public static func read(paths: [FilePath], jobs: Int) throws(CorpusError) -> Corpus {
        if paths.count == 1, isFolder(paths[0]) { return try CorpusReader(root: paths[0], jobs: jobs).read() }
        var result = Corpus(root: "")
        var taken: [ArticleID: String] = [:]
        var files: [FoundFile] = []
        func add(_ part: Corpus, prefix: String) {
            for article in part.articles {
                var article = article
                article.path = prefix + article.path
                if let kept = taken[article.id] {
                    result.skip(
                        .sameIdentifier(id: article.id.text, kept: kept), at: SourceLocation(file: article.path))
                } else {
                    taken[article.id] = article.path
                    result.articles.append(article)
                }
            }
            result.diagnostics += part.diagnostics.map { $0.prefixed(by: prefix) }
            result.skipped += part.skipped.map { SkippedInput(path: prefix + $0.path, reason: $0.reason) }
            result.knowledge.merge(part.knowledge)
            result.counts.add(part.counts)
        }
        for path in paths {
            if isFolder(path) {
                let part = try CorpusReader(root: path, jobs: jobs).read()
                if result.settings == SiteSettings() { result.settings = part.settings }
                add(part, prefix: path.string + "/")
            } else if FileKind.of(path) != nil {
                files.append(FoundFile(path: path, relativePath: path.string))
            } else {
                throw .missing(path)
            }
        }
        var single = Corpus(root: "", settings: result.settings)
        var forgotten = CorpusMemory.Known()
        CorpusReader(root: "", jobs: jobs).readArticles(
            withSidecars(files), stemStart: nil, into: &single, known: CorpusMemory.Known(), remembering: &forgotten)
        add(single, prefix: "")
        result.counts.articles = result.articles.count
        result.finish()
        guard result.counts.articles > 0 else { throw .empty(paths.first ?? ".", skipped: result.skipped) }
        return result
    }

    /// The files and the sidecars that stand beside them.
    private static func withSidecars(_ files: [FoundFile]) -> [FoundFile] {
        var all = files
        for file in files where file.fileExtension == "txt" {
            let sidecar = FilePath(file.stem + ".yml")
            if FileKind.of(sidecar) == .file, !files.contains(where: { $0.path == sidecar }) {
                all.append(FoundFile(path: sidecar, relativePath: sidecar.string))
            }
        }
        return all
    }
}

extension Knowledge {
    /// Adds the pages whose identifiers are still free.
    fileprivate mutating func merge(_ other: Knowledge) {
        let knownMinisters = Set(ministers.map(\.page.id))
        let knownMeetings = Set(meetings.map(\.page.id))
        let knownSystems = Set(systems.map(\.page.id))
        ministers += other.ministers.filter { !knownMinisters.contains($0.page.id) }
        meetings += other.meetings.filter { !knownMeetings.contains($0.page.id) }
        systems += other.systems.filter { !knownSystems.contains($0.page.id) }
    }
}

extension CorpusCounts {
    fileprivate mutating func add(_ other: CorpusCounts) {
        filesRead += other.filesRead
        articles += other.articles
        articleBytes += other.articleBytes
        entityPages += other.entityPages
    }
}

extension Diagnostic {
    fileprivate func prefixed(by prefix: String) -> Diagnostic {
        guard !prefix.isEmpty, var location else { return self }
        location.file = prefix + location.file
        var result = self
        result.location = location
        return result
    }
}
