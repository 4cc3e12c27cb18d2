import BriefingModel
import SystemPackage

/// Reads articles one after the other, with buffers that are used again.
struct ArticleReader {
    private let settings: SiteSettings
    private let buffer = ByteBuffer()

    init(settings: SiteSettings) { self.settings = settings }

    mutating func read(_ input: ArticleInput) -> ArticleOutcome {
        var outcome = ArticleOutcome()
        let path = input.file.relativePath
        var entries: [MetadataEntry] = []
        var isForeign = false
        var body: String
        var bodyLine = 1
        if case .jsonLine(let number, let text) = input.format {
            switch JSONLine.read(text, file: path, line: number) {
            case .failure(let failure):
                return skip(failure.reason, at: SourceLocation(file: path, line: number))
            case .success(let line):
                entries = line.entries
                body = line.text
                isForeign = true
            }
        } else {
            do {
                try FileReader.read(input.file.path, into: buffer)
            } catch {
                return skip(error.diagnostic, at: SourceLocation(file: path))
            }
            outcome.filesRead = 1
            outcome.bytes = buffer.count
            body = String(decoding: buffer.bytes, as: UTF8.self)
        }
        if case .markdown = input.format {
            let parts = FrontMatter(body)
            if parts.isUnclosed {
                outcome.diagnostics.append(
                    CorpusDiagnostic.unclosedFrontMatter.diagnostic(at: SourceLocation(file: path, line: 1)))
            }
            if let yaml = parts.yaml {
                do {
                    entries = try YAMLReader.read(yaml, file: path, firstLine: 2)
                } catch {
                    outcome.diagnostics.append(error.reason.diagnostic(at: error.location))
                }
            }
            body = parts.body
            bodyLine = parts.bodyLine
        }
        if let sidecar = input.sidecar {
            do {
                try FileReader.read(sidecar.path, into: buffer)
                outcome.filesRead += 1
                entries = try YAMLReader.read(
                    String(decoding: buffer.bytes, as: UTF8.self), file: sidecar.relativePath, firstLine: 1)
            } catch let failure as YAMLReader.Failure {
                outcome.diagnostics.append(failure.reason.diagnostic(at: failure.location))
            } catch let failure as FileReader.Failure {
                outcome.diagnostics.append(
                    failure.diagnostic.diagnostic(at: SourceLocation(file: sidecar.relativePath)))
            } catch {}
        }
        let (metadata, problems) = ArticleMetadata.read(entries, isForeign: isForeign)
        outcome.diagnostics += problems
        let text = ArticleCleaner.clean(body, firstLine: bodyLine, settings: settings)
        guard !text.paragraphs.isEmpty || text.title != nil else {
            return skip(.emptyArticle, at: SourceLocation(file: path))
        }
        guard let slug = Slug(metadata.id ?? input.stem) else {
            return skip(.emptyArticle, at: SourceLocation(file: path))
        }
        outcome.article = Article(
            id: ArticleID(slug), path: path, title: metadata.title ?? text.title,
            published: metadata.published ?? text.published, updated: metadata.updated ?? text.updated,
            outlet: metadata.outlet, url: metadata.url, author: metadata.author,
            language: metadata.language ?? text.language ?? settings.language,
            rights: metadata.rights ?? settings.rights, paragraphs: text.paragraphs, boilerplate: text.residue,
            corrections: metadata.corrections)
        return outcome
    }

    private func skip(_ reason: CorpusDiagnostic, at location: SourceLocation) -> ArticleOutcome {
        ArticleOutcome(
            diagnostics: [reason.diagnostic(at: location)],
            skipped: SkippedInput(path: location.file, reason: reason.shortReason))
    }
}

extension FileReader.Failure {
    /// The same fact as a diagnostic.
    var diagnostic: CorpusDiagnostic {
        switch self {
        case .refused(let reason): .unreadableFile(reason)
        case .tooLarge: .fileTooLarge(limit: FileReader.maximumSize)
        }
    }
}
