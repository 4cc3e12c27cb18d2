import Briefing
import BriefingModel
import Corpus
import Extraction
import SystemPackage

/// From a folder to a book: read, extract, merge.
struct Pipeline: Sendable {
    /// How many articles are worked on at a time.
    var jobs: Int

    /// The corpus in the folder `path`.
    func corpus(at path: FilePath) throws(CorpusError) -> Corpus {
        try CorpusReader(root: path, jobs: jobs).read()
    }

    /// What each article says, in the order of `articles`.
    func facts(of articles: [Article], knowledge: Knowledge) -> [ArticleFacts] {
        let extractor = Extractor(knowledge: knowledge)
        return ChunkedWork.map(count: articles.count, jobs: jobs, makeWorker: {}) { _, index in
            extractor.facts(of: articles[index])
        }
    }

    /// All facts of the corpus, merged.
    func book(of corpus: Corpus, facts: [ArticleFacts]) -> Book {
        Book(settings: corpus.settings, articles: corpus.articles, facts: facts, knowledge: corpus.knowledge)
    }
}
