import BriefingModel
import OrderedCollections

extension Book {
    /// Merges the facts of all articles with what the team's pages state.
    ///
    /// The order of `articles`, of `facts` and of the lists in `knowledge` makes no difference, nor does the number of
    /// workers, `jobs`.
    public init(
        settings: SiteSettings, articles: [Article], facts: [ArticleFacts], knowledge: Knowledge, jobs: Int = 1
    ) {
        let merge = FactsMerge(articles: articles, facts: facts, knowledge: knowledge)
        let acts = ActMerge(articles: merge.articles)
        let duplicates = DuplicateFinder(articles: merge.articles.map(\.article), jobs: jobs)
        let statements = StatementMerge(
            articles: merge.articles, days: merge.meetingDays(knowledge.meetings), copies: duplicates.groups,
            jobs: jobs)

        self.settings = settings
        self.articles = OrderedDictionary(
            merge.articles.map { article, facts in
                let group = duplicates.groups[article.id] ?? []
                return (
                    article.id,
                    ArticleRecord(
                        ArticleContent(
                            article: article, facts: facts, statements: statements.byArticle[article.id] ?? [],
                            mainMeeting: facts.meetings.first { $0.main }?.id,
                            duplicates: group.filter { $0 != article.id },
                            copyOf: group.first == article.id ? nil : group.first))
                )
            },
            uniquingKeysWith: { first, _ in first })

        let index = CorpusIndex(
            records: self.articles, statements: statements.statements, acts: acts.acts, knowledge: knowledge,
            jobs: jobs)
        meetings = index.meetingDossiers()
        ministers = index.ministerDossiers()
        systems = index.systemDossiers()
        self.statements = statements.statements
        self.acts = acts.acts
        closingDate = articles.compactMap(\.published).max()
        diagnostics = []
        diagnostics = diagnostics(joinedSurnames: merge.joinedSurnames, facts: facts, index: index).sorted()
    }

    /// Says of each surname that was joined to a full name where it stands alone first, by article and paragraph.
    private func diagnostics(
        joinedSurnames: [EntityID: EntityID], facts: [ArticleFacts], index: CorpusIndex
    ) -> [Diagnostic] {
        guard !joinedSurnames.isEmpty else { return [] }
        var first: [EntityID: (name: String, source: ParagraphReference)] = [:]
        for facts in facts {
            for fact in facts.people where joinedSurnames[fact.id] != nil {
                guard let paragraph = fact.mentions.first?.paragraph else { continue }
                let source = ParagraphReference(facts.article, paragraph: paragraph)
                if let known = first[fact.id], known.source <= source { continue }
                first[fact.id] = (fact.name, source)
            }
        }
        return joinedSurnames.compactMap { surname, person in
            guard let found = first[surname] else { return nil }
            let place = place(of: found.name, in: found.source)
            let problem = AuditProblem.joinedSurname(
                found.name, person: index.name(ofPerson: person),
                correction: place.map { CorrectionPlace(articlePath: $0.file) })
            return problem.diagnostic(at: place)
        }
    }
}
