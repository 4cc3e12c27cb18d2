import BriefingModel
import SystemPackage

extension CorpusReader {
    /// Reads the articles, those that are `known` without opening them.
    func readArticles(
        _ files: [FoundFile], stemStart: Int?, into corpus: inout Corpus, known: CorpusMemory.Known,
        remembering memory: inout CorpusMemory.Known
    ) {
        let inputs = articleInputs(files, stemStart: stemStart, into: &corpus)
        let settings = corpus.settings
        let isRemembering = self.memory != nil
        // Articles are read in the light of the settings.
        let known = known.settings == settings ? known.articles : [:]
        let outcomes = ChunkedWork.map(
            count: inputs.count, jobs: jobs, makeWorker: { ArticleReader(settings: settings) },
            body: { reader, index -> (version: ArticleInput.Version?, outcome: ArticleOutcome) in
                defer { articleRead?() }
                let (input, version) = (inputs[index], isRemembering ? inputs[index].settledVersion : nil)
                if let version, let former = known[input.file.relativePath], former.version == version {
                    return (version, former.outcome)
                }
                return (version, reader.read(input))
            })
        memory.settings = settings
        for (input, result) in zip(inputs, outcomes) where isRemembering {
            guard let version = result.version else { continue }
            memory.articles[input.file.relativePath] = (version, result.outcome)
        }
        var taken: [ArticleID: String] = [:]
        for (_, outcome) in outcomes {
            corpus.counts.filesRead += outcome.filesRead
            corpus.counts.articleBytes += outcome.bytes
            corpus.diagnostics += outcome.diagnostics
            if let skipped = outcome.skipped { corpus.skipped.append(skipped) }
            guard let article = outcome.article else { continue }
            let location = outcome.location
            if article.id.text == "index" {
                corpus.skip(.reservedIdentifier("index"), at: location)
            } else if let kept = taken[article.id] {
                corpus.skip(.sameIdentifier(id: article.id.text, kept: kept), at: location)
            } else {
                taken[article.id] = location.fileAndLine
                corpus.articles.append(article)
            }
        }
        corpus.counts.articles = corpus.articles.count
    }

    /// The path under `articles/` without extension; without a known `start` what follows the last part `articles`, or
    /// the file's name alone.
    private static func articleStem(_ stem: String, start: Int?) -> String {
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
            let path = file.stem
            let stem = Self.articleStem(path, start: stemStart)
            switch file.fileExtension {
            case "txt":
                inputs.append(
                    ArticleInput(
                        file: file, format: .text, sidecar: sidecars.removeValue(forKey: path), stem: stem))
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
