import BriefingModel

/// What the corpus tells of an entity: the list that is cut into periods when it is too much for one page.
struct EntityList {
    let entity: EntityReference
    /// The entity's name as its pages show it.
    let name: String
    /// The latest first.
    let statements: [Statement]
    /// None for a person: the systems' pages show them all.
    let acts: [Act]
    /// In order of date.
    let articles: [ArticleID]

    // What each takes on a page, in units of about 250 bytes of HTML.
    private static let statementWeight = 7, actWeight = 5, articleWeight = 1

    /// The list cut into periods; `nil` when one page holds it.
    func cut(in book: Book) -> PeriodCut? {
        let weight =
            statements.count * Self.statementWeight + acts.count * Self.actWeight
            + articles.count * Self.articleWeight
        guard weight > PeriodCut.pageWeight else { return nil }
        var entries: [PeriodCut.Entry] = []
        entries.reserveCapacity(statements.count + acts.count + articles.count)
        for statement in statements {
            entries.append(
                PeriodCut.Entry(
                    date: statement.published, article: statement.source.article, weight: Self.statementWeight))
        }
        for act in acts {
            entries.append(PeriodCut.Entry(date: act.published, article: act.id.article, weight: Self.actWeight))
        }
        for article in articles {
            entries.append(
                PeriodCut.Entry(
                    date: book.articles[article]?.article.published, article: article, weight: Self.articleWeight))
        }
        return PeriodCut(entries)
    }

    /// The entries of a period, as `cut(in:)` counts them.
    func entries(at places: [Int]) -> EntityList {
        let (firstAct, firstArticle) = (statements.count, statements.count + acts.count)
        return EntityList(
            entity: entity, name: name,
            statements: places.filter { $0 < firstAct }.map { statements[$0] },
            acts: places.filter { firstAct <= $0 && $0 < firstArticle }.map { acts[$0 - firstAct] },
            articles: places.filter { firstArticle <= $0 }.map { articles[$0 - firstArticle] })
    }
}

extension EntityList {
    /// What the corpus tells of a person.
    init(_ dossier: MinisterDossier, _ text: SiteText) {
        self.init(
            entity: EntityReference(.minister, dossier.id), name: text.typeset(dossier.name),
            statements: dossier.statements, acts: [], articles: dossier.articles)
    }

    /// What the corpus tells of a meeting.
    init(_ dossier: MeetingDossier, _ text: SiteText) {
        self.init(
            entity: EntityReference(.meeting, dossier.id), name: text.typeset(dossier.name),
            statements: dossier.statements, acts: dossier.acts, articles: dossier.articles)
    }

    /// What the corpus tells of a system.
    init(_ dossier: SystemDossier, _ text: SiteText) {
        self.init(
            entity: EntityReference(.system, dossier.id), name: text.typeset(dossier.name),
            statements: dossier.statements, acts: dossier.acts, articles: dossier.articles)
    }
}
