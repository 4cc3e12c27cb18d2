import Briefing
import BriefingModel
import Corpus
import Extraction
import SystemPackage

/// From a folder to a book: read, extract, merge.
struct Pipeline: Sendable {
    /// How many articles are worked on at a time.
    var jobs: Int
    /// Where to note what is being done.
    var progress: BuildProgress?

    /// The corpus in the folder `path`, of which `memory` may know a part.
    func corpus(at path: FilePath, memory: CorpusMemory? = nil) throws(CorpusError) -> Corpus {
        progress?.begin(.reading)
        var reader = CorpusReader(root: path, jobs: jobs)
        reader.memory = memory
        if let progress { reader.articleRead = { progress.advance() } }
        return try reader.read()
    }

    /// What each article says, in the order of `articles`.
    ///
    /// - Parameter known: what some of them are known to say.
    func facts(
        of articles: [Article], knowledge: Knowledge, known: [ArticleID: ArticleFacts] = [:]
    ) -> [ArticleFacts] {
        progress?.begin(.extracting, total: articles.count)
        let facts = articles.compactMap { known[$0.id] }
        if facts.count == articles.count { return facts }
        let extractor = Extractor(knowledge: knowledge, languages: Set(articles.map(\.language)))
        return ChunkedWork.mapChunks(count: articles.count, jobs: jobs, makeWorker: {}) { _, indices in
            let unknown = indices.map { articles[$0] }.filter { known[$0.id] == nil }
            var found = extractor.facts(of: unknown).makeIterator()
            progress?.advance(by: indices.count)
            return indices.compactMap { known[articles[$0].id] ?? found.next() }
        }.flatMap(\.self)
    }

    /// All facts of the corpus, merged.
    func book(of corpus: Corpus, facts: [ArticleFacts]) -> Book {
        progress?.begin(.merging)
        return Book(
            settings: corpus.settings, articles: corpus.articles, facts: facts, knowledge: corpus.knowledge, jobs: jobs)
    }
}
