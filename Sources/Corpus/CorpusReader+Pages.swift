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

    /// Reads the entity pages, those that are `known` without opening them.
    func readPages(
        _ files: [(EntityKind, FoundFile)], into corpus: inout Corpus, known: CorpusMemory.Known,
        remembering memory: inout CorpusMemory.Known
    ) {
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
            let version = self.memory == nil ? nil : FileVersion.settled(file.path)
            let outcome: EntityPageOutcome
            if let version, let former = known.pages[path], former.version == version {
                outcome = former.outcome
            } else {
                do {
                    try decoded.read(file.path, file: path)
                } catch {
                    corpus.skip(error.diagnostic, at: location)
                    continue
                }
                outcome = EntityPageOutcome(kind, decoded, path: path, id: id)
            }
            if let version { memory.pages[path] = (version, outcome) }
            corpus.counts.filesRead += 1
            corpus.diagnostics += outcome.diagnostics
            if let page = outcome.page {
                corpus.knowledge.add(page)
                corpus.counts.entityPages += 1
                taken[EntityReference(kind, id)] = path
            } else {
                corpus.skipped.append(SkippedInput(path: path, reason: "its front matter cannot be read"))
            }
        }
    }
}

extension Corpus {
    /// Notes that an input was not read.
    mutating func skip(_ reason: CorpusDiagnostic, at location: SourceLocation) {
        diagnostics.append(reason.diagnostic(at: location))
        skipped.append(SkippedInput(path: location.fileAndLine, reason: reason.shortReason))
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
