import ArgumentParser
import BriefingModel
import Corpus
import Extraction
import Foundation
import SystemPackage

/// `briefgen extract`: the facts of articles as JSON Lines.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Print what articles say as JSON Lines: people, quotations, meetings, systems, commitments.",
        discussion: Messages.extractDiscussion)

    @Argument(
        help: ArgumentHelp("Corpora, folders of articles, or single articles.", valueName: "path"),
        completion: .file())
    var paths: [String] = ["seeds"]

    @Option(
        help: ArgumentHelp(
            "The corpus whose entity pages are the knowledge, or “none”.", valueName: "corpus"),
        completion: .directory)
    var knowledge: String?

    @Option(help: ArgumentHelp("How many articles to work on at a time.", valueName: "number"))
    var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

    @Flag(help: "Say on standard error how the processors’ time is shared out by step.")
    var timings = false

    func validate() throws {
        guard jobs >= 1 else { throw ValidationError(Messages.jobsMustBePositive(jobs)) }
    }

    func run() throws {
        let console = Console()
        do {
            var times = StepTimes(isMeasuring: timings)
            let (corpus, known) = try times.measure(.reading) { () throws(CorpusError) in
                let corpus = try CorpusReader.read(paths: paths.map { FilePath($0) }, jobs: jobs)
                return (corpus, try knowledgePages(of: corpus))
            }
            console.report(corpus.diagnostics)
            try put(corpus.articles, knowledge: known, to: console, times: &times)
            if timings { console.say(Messages.timings(times)) }
            if corpus.diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode.failure }
        } catch let error as CorpusError {
            console.say(Messages.failure("\(error)"))
            throw ExitCode.failure
        }
    }

    private func knowledgePages(of corpus: Corpus) throws(CorpusError) -> Knowledge {
        switch knowledge {
        case nil: corpus.knowledge
        case "none": Knowledge()
        case let path?: try CorpusReader(root: FilePath(path), jobs: jobs).read().knowledge
        }
    }

    /// Prints the articles in batches, so that a large corpus needs no more memory than a small one.
    private func put(_ articles: [Article], knowledge: Knowledge, to console: Console, times: inout StepTimes) throws {
        let extractor = times.measure(.preparing) {
            Extractor(knowledge: knowledge, languages: Set(articles.map(\.language)))
        }
        let batchSize = ChunkedWork.chunkSize * jobs * 4
        for start in stride(from: 0, to: articles.count, by: batchSize) {
            let batch = articles[start..<min(start + batchSize, articles.count)]
            let done = ChunkedWork.mapChunks(count: batch.count, jobs: jobs, makeWorker: { JSONWriter() }) {
                [timings] json, indices in
                let articles = indices.map { batch[start + $0] }
                return StepTimes.ofThread(isMeasuring: timings) { times in
                    let facts = extractor.facts(of: articles, times: &times)
                    return times.measure(.writing) { Self.lines(articles, facts, in: &json) }
                }
            }
            for one in done { times.add(one.times) }
            try times.measure(.writing) {
                for one in done { try console.put(one.result) }
            }
        }
    }

    private static func lines(_ articles: [Article], _ facts: [ArticleFacts], in json: inout JSONWriter) -> [UInt8] {
        json.removeAll()
        for (article, facts) in zip(articles, facts) { FactsEncoder.write(article, facts, to: &json) }
        return json.bytes
    }
}
