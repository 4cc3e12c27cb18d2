import BriefingModel
import SystemPackage

/// Reads articles one after the other, with buffers that are used again.
struct ArticleReader {
    private let settings: SiteSettings
    private var file = DecodedFile()
    private var sidecar = DecodedFile()
    private var cleaner: ArticleCleaner

    /// Prepares to read the articles of a site.
    init(settings: SiteSettings) {
        self.settings = settings
        cleaner = ArticleCleaner(boilerplate: settings.boilerplate)
    }

    /// Reads one article; whatever is wrong with it is in the outcome.
    mutating func read(_ input: ArticleInput) -> ArticleOutcome {
        var outcome = ArticleOutcome(location: input.location)
        let path = input.file.relativePath
        var metadata = ArticleMetadata()
        var given = ArticleCleaner.Given()
        var range: Range<Int>
        switch input.format {
        case .text:
            if let sidecar = input.sidecar { metadata = readSidecar(sidecar, into: &outcome) }
            if let failure = load(input.file, into: &outcome) { return failure }
            range = file.range
        case .markdown:
            if let failure = load(input.file, into: &outcome) { return failure }
            let parts = FrontMatter(file.text.bytes, range: file.range)
            metadata = readFrontMatter(parts, path: path, into: &outcome)
            range = parts.body
            given.firstLine = parts.bodyLine
            given.isMarkdown = true
        case .jsonLine(let number, let json):
            let location = SourceLocation(file: path, line: number)
            switch JSONLine.read(json, file: path, line: number) {
            case .failure(let failure): return .skipped(failure.reason, at: location)
            case .success(let line):
                file.take(line.text, file: path)
                outcome.diagnostics += file.diagnostics.map { $0.moved(to: location) }
                let (read, problems) = ArticleMetadata.read(line.entries, isForeign: true)
                metadata = read
                outcome.diagnostics += problems
                range = file.range
            }
        }
        given.title = metadata.title
        given.language = metadata.language
        var text = cleaner.clean(file.text, range: range, given: given)
        outcome.diagnostics += text.drop(metadata.drops)
        guard !text.paragraphs.isEmpty else {
            var failure = ArticleOutcome.skipped(.emptyArticle, at: input.location)
            failure.diagnostics = outcome.diagnostics + failure.diagnostics
            failure.filesRead = outcome.filesRead
            failure.bytes = outcome.bytes
            return failure
        }
        outcome.article = Article(
            id: ArticleID.made(from: metadata.id ?? input.stem), path: path, title: metadata.title ?? text.title,
            published: metadata.published ?? text.published, updated: metadata.updated ?? text.updated,
            outlet: metadata.outlet, url: metadata.url, author: metadata.author,
            language: text.language ?? settings.language, rights: metadata.rights ?? settings.rights,
            paragraphs: text.paragraphs,
            titleParagraph: text.titleLine.flatMap { line in text.paragraphs.firstIndex { $0.line == line } },
            boilerplate: text.residue, corrections: metadata.corrections)
        return outcome
    }

    /// Loads the article's file, or tells why it cannot be read.
    private mutating func load(_ found: FoundFile, into outcome: inout ArticleOutcome) -> ArticleOutcome? {
        do {
            try file.read(found.path, file: found.relativePath)
        } catch {
            return .skipped(error.diagnostic, at: SourceLocation(file: found.relativePath))
        }
        outcome.filesRead += 1
        outcome.bytes = file.size
        outcome.diagnostics += file.diagnostics
        return nil
    }

    private mutating func readSidecar(_ found: FoundFile, into outcome: inout ArticleOutcome) -> ArticleMetadata {
        do {
            try sidecar.read(found.path, file: found.relativePath)
        } catch {
            outcome.diagnostics.append(error.diagnostic.diagnostic(at: SourceLocation(file: found.relativePath)))
            return ArticleMetadata()
        }
        outcome.filesRead += 1
        outcome.diagnostics += sidecar.diagnostics
        return readYAML(sidecar.string, file: found.relativePath, firstLine: 1, into: &outcome)
    }

    private func readFrontMatter(
        _ parts: FrontMatter, path: String, into outcome: inout ArticleOutcome
    ) -> ArticleMetadata {
        if parts.isUnclosed {
            outcome.diagnostics.append(
                CorpusDiagnostic.unclosedFrontMatter.diagnostic(at: SourceLocation(file: path, line: 1)))
        }
        guard let yaml = parts.yaml else { return ArticleMetadata() }
        let text = String(decoding: file.text.bytes[yaml], as: UTF8.self)
        return readYAML(text, file: path, firstLine: 2, into: &outcome)
    }

    private func readYAML(
        _ yaml: String, file: String, firstLine: Int, into outcome: inout ArticleOutcome
    ) -> ArticleMetadata {
        do {
            var entries = FlatYAML.read(yaml, file: file, firstLine: firstLine)
            if entries == nil { entries = try YAMLReader.read(yaml, file: file, firstLine: firstLine) }
            let (metadata, problems) = ArticleMetadata.read(entries ?? [], isForeign: false)
            outcome.diagnostics += problems
            return metadata
        } catch {
            outcome.diagnostics.append(error.reason.diagnostic(at: error.location))
            return ArticleMetadata()
        }
    }
}
