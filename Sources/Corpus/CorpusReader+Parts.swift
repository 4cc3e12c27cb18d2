import BriefingModel
import SystemPackage

extension CorpusReader {
    /// Reads `site.yml` when there is one.
    func readSettings(into corpus: inout Corpus) {
        let path = root.appending("site.yml")
        guard FileKind.of(path) != nil else { return }
        var file = DecodedFile()
        do {
            try file.read(path, file: "site.yml")
        } catch {
            corpus.diagnostics.append(error.diagnostic.diagnostic(at: SourceLocation(file: "site.yml")))
            return
        }
        corpus.counts.filesRead += 1
        let (settings, diagnostics) = SiteSettings.read(file.string, file: "site.yml")
        corpus.settings = settings
        corpus.diagnostics += file.diagnostics + diagnostics
    }

    /// Reads the entity pages.
    func readPages(_ files: [(EntityKind, FoundFile)], into corpus: inout Corpus) {
        var decoded = DecodedFile()
        var taken: [EntityReference: String] = [:]
        for (kind, file) in files {
            let path = file.relativePath
            let location = SourceLocation(file: path)
            guard file.fileExtension == "md" else {
                corpus.skip(.unknownFileType(file.fileExtension), at: location)
                continue
            }
            guard let slug = Slug(file.stem.dropFirst(kind.folder.count + 1)) else {
                corpus.skip(.reservedIdentifier(""), at: location)
                continue
            }
            let id = EntityID(slug)
            guard id.text != "index" else {
                corpus.skip(.reservedIdentifier(id.text), at: location)
                continue
            }
            if let kept = taken[EntityReference(kind, id)] {
                corpus.skip(.sameIdentifier(id: id.text, kept: kept), at: location)
                continue
            }
            do {
                try decoded.read(file.path, file: path)
            } catch {
                corpus.skip(error.diagnostic, at: location)
                continue
            }
            corpus.counts.filesRead += 1
            corpus.diagnostics += decoded.diagnostics
            var reader = EntityPageReader(path: path, id: id)
            let isRead: Bool
            switch kind {
            case .minister:
                let page = reader.minister(decoded)
                isRead = page != nil
                if let page { corpus.knowledge.ministers.append(page) }
            case .meeting:
                let page = reader.meeting(decoded)
                isRead = page != nil
                if let page { corpus.knowledge.meetings.append(page) }
            case .system:
                let page = reader.system(decoded)
                isRead = page != nil
                if let page { corpus.knowledge.systems.append(page) }
            }
            corpus.diagnostics += reader.diagnostics
            if isRead {
                corpus.counts.entityPages += 1
                taken[EntityReference(kind, id)] = path
            } else {
                corpus.skipped.append(SkippedInput(path: path, reason: "its front matter cannot be read"))
            }
        }
    }

    /// Reads the articles.
    func readArticles(_ files: [FoundFile], stemStart: Int?, into corpus: inout Corpus) {
        let inputs = articleInputs(files, stemStart: stemStart, into: &corpus)
        let settings = corpus.settings
        let outcomes = ChunkedWork.map(
            count: inputs.count, jobs: jobs, makeWorker: { ArticleReader(settings: settings) },
            body: { reader, index in
                defer { articleRead?() }
                return reader.read(inputs[index])
            })
        var taken: [ArticleID: String] = [:]
        for outcome in outcomes {
            corpus.counts.filesRead += outcome.filesRead
            corpus.counts.articleBytes += outcome.bytes
            corpus.diagnostics += outcome.diagnostics
            if let skipped = outcome.skipped { corpus.skipped.append(skipped) }
            guard let article = outcome.article else { continue }
            let location = SourceLocation(file: article.path)
            if article.id.text == "index" {
                corpus.skip(.reservedIdentifier("index"), at: location)
            } else if let kept = taken[article.id] {
                corpus.skip(.sameIdentifier(id: article.id.text, kept: kept), at: location)
            } else {
                taken[article.id] = article.path
                corpus.articles.append(article)
            }
        }
        corpus.counts.articles = corpus.articles.count
    }

    /// The path under `articles/` without extension; without a known `start` what follows the last part `articles`, or
    /// the file's name alone.
    private static func articleStem(of file: FoundFile, start: Int?) -> String {
        let stem = file.stem
        if let start { return String(stem.utf8.dropFirst(start)) ?? stem }
        let parts = stem.split(separator: "/")
        let below = parts.dropLast().lastIndex(of: "articles").map { parts[($0 + 1)...] } ?? parts.suffix(1)
        return below.joined(separator: "/")
    }

    private func articleInputs(
        _ files: [FoundFile], stemStart: Int?, into corpus: inout Corpus
    ) -> [ArticleInput] {
        var sidecars: [String: FoundFile] = [:]
        for file in files where file.fileExtension == "yml" { sidecars[file.stem] = file }
        var inputs: [ArticleInput] = []
        var decoded = DecodedFile()
        for file in files {
            let location = SourceLocation(file: file.relativePath)
            let stem = Self.articleStem(of: file, start: stemStart)
            switch file.fileExtension {
            case "txt":
                inputs.append(
                    ArticleInput(
                        file: file, format: .text, sidecar: sidecars.removeValue(forKey: file.stem), stem: stem))
            case "md": inputs.append(ArticleInput(file: file, format: .markdown, stem: stem))
            case "jsonl":
                do {
                    try decoded.read(file.path, file: file.relativePath)
                } catch {
                    corpus.skip(error.diagnostic, at: location)
                    continue
                }
                corpus.counts.filesRead += 1
                corpus.counts.articleBytes += decoded.size
                corpus.diagnostics += decoded.diagnostics
                let lines = decoded.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
                for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
                    inputs.append(
                        ArticleInput(
                            file: file,
                            format: .jsonLine(number: index + 1, text: String(decoding: line, as: UTF8.self)),
                            stem: stem + "-\(index + 1)"))
                }
            case "yml": break
            case "html", "htm", "xhtml": corpus.skip(.savedWebPage(path: file.relativePath), at: location)
            default: corpus.skip(.unknownFileType(file.fileExtension), at: location)
            }
        }
        for file in sidecars.values.sorted(by: { $0.relativePath < $1.relativePath }) {
            corpus.skip(.sidecarAlone(expected: file.stem + ".txt"), at: SourceLocation(file: file.relativePath))
        }
        return inputs
    }
}

extension Corpus {
    /// Notes that an input was not read.
    mutating func skip(_ reason: CorpusDiagnostic, at location: SourceLocation) {
        diagnostics.append(reason.diagnostic(at: location))
        skipped.append(SkippedInput(path: location.file, reason: reason.shortReason))
    }

    /// Puts everything in its order.
    mutating func finish() {
        articles.sort { $0.id < $1.id }
        knowledge.ministers.sort { $0.page.id < $1.page.id }
        knowledge.meetings.sort { $0.page.id < $1.page.id }
        knowledge.systems.sort { $0.page.id < $1.page.id }
        staticFiles.sort { $0.path < $1.path }
        diagnostics.sort()
        skipped.sort()
    }
}
