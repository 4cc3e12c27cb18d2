import Briefing
import BriefingModel
import Corpus
import Extraction
import Templating
import Website

/// What one build leaves for the next of the same process, so that only what a change touches is done again.
///
/// The site is the same as without it.
actor BuildMemory {
    /// A finished build.
    struct Former: Sendable {
        var corpus: Corpus
        var facts: [ArticleFacts]
        var book: Book
        var audit: CorpusAudit
        var composer: PageComposer
        var templates: TemplateSet
        var report: SiteReport

        /// The facts of the articles that are as they were, by article; none when what the team's pages state is not.
        func facts(for corpus: Corpus) -> [ArticleID: ArticleFacts] {
            guard corpus.knowledge.withoutProse == self.corpus.knowledge.withoutProse else { return [:] }
            let former = Dictionary(self.corpus.articles.enumerated().map { ($1.id, $0) }) { first, _ in first }
            var kept: [ArticleID: ArticleFacts] = [:]
            for article in corpus.articles {
                guard let index = former[article.id], self.corpus.articles[index] == article else { continue }
                kept[article.id] = facts[index]
            }
            return kept
        }

        /// The book, when nothing but the prose of the team's pages has changed.
        func book(for corpus: Corpus) -> Book? {
            guard corpus.articles == self.corpus.articles, corpus.settings == self.corpus.settings,
                corpus.staticFiles.map(\.path) == self.corpus.staticFiles.map(\.path),
                corpus.knowledge.withoutProse == self.corpus.knowledge.withoutProse
            else { return nil }
            return book.withPages(of: corpus.knowledge)
        }

        /// The pages that are as they were when `book(for:)` is: all but those of the entities with other prose, and
        /// those that show what is wrong with the corpus or count it, which stand at the root or are indexes.
        func keptPages(for corpus: Corpus) -> KeptPages {
            let changed = Set(corpus.knowledge.proseChanges(from: self.corpus.knowledge).map { PagePath($0) })
            return KeptPages(report) { page in
                page.text.contains("/") && !page.text.hasSuffix("/index") && !changed.contains(page)
            }
        }
    }

    /// What was read.
    let corpus = CorpusMemory()
    /// The last build that was published.
    private(set) var former: Former?

    /// Remembers a build.
    func remember(_ build: Former) { former = build }
}
