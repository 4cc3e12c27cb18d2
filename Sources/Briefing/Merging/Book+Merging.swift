import BriefingModel
import OrderedCollections

extension Book {
    /// Merges the facts of all articles with what the team's pages state.
    ///
    /// The order of `articles`, of `facts` and of the lists in `knowledge` makes no difference.
    public init(settings: SiteSettings, articles: [Article], facts: [ArticleFacts], knowledge: Knowledge) {
        let merge = FactsMerge(articles: articles, facts: facts, knowledge: knowledge)
        let acts = ActMerge(articles: merge.articles)
        let duplicates = DuplicateFinder(articles: merge.articles.map(\.article))
        let statements = StatementMerge(
            articles: merge.articles, days: merge.meetingDays(knowledge.meetings), copies: duplicates.groups)

        self.settings = settings
        self.articles = OrderedDictionary(
            merge.articles.map { article, facts in
                let group = duplicates.groups[article.id] ?? []
                return (
                    article.id,
                    ArticleRecord(
                        article: article, facts: facts, statements: statements.byArticle[article.id] ?? [],
                        mainMeeting: facts.meetings.first { $0.main }?.id,
                        duplicates: group.filter { $0 != article.id },
                        copyOf: group.first == article.id ? nil : group.first)
                )
            },
            uniquingKeysWith: { first, _ in first })

        let index = CorpusIndex(
            records: self.articles, statements: statements.statements, acts: acts.acts, knowledge: knowledge)
        meetings = index.meetingDossiers()
        ministers = index.ministerDossiers()
        systems = index.systemDossiers()
        self.statements = statements.statements
        self.acts = acts.acts
        closingDate = articles.compactMap(\.published).max()
        diagnostics = Self.diagnostics(joinedSurnames: merge.joinedSurnames, index: index).sorted()
    }

    private static func diagnostics(
        joinedSurnames: [EntityID: EntityID], index: CorpusIndex
    ) -> [Diagnostic] {
        joinedSurnames.sorted { $0.key < $1.key }.map { surname, person in
            Diagnostic(
                .note, "joined-surname",
                "“\(index.name(ofPerson: surname))” is taken for \(index.name(ofPerson: person)), the only person of that name in the corpus",
                advice: "if that is wrong, write `not: [\(index.name(ofPerson: surname))]` in the article’s sidecar")
        }
    }
}
