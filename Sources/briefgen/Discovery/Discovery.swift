import Briefing
import BriefingModel

/// What a book names and the corpus has no page for, and the lines that recur in it.
struct Discovery {
    /// People, those in office first; then meetings; then systems; among each the best attested first.
    private(set) var names: [Discovered] = []
    /// Lines that may be residue, the most frequent first.
    let lines: [RecurringLine]

    /// Places shown for a name.
    private static let evidenceShown = 3

    private let book: Book
    private let counts: [EntityReference: Int]

    /// Looks through `book` for names with at least `least` mentions.
    init(_ book: Book, least: Int) {
        self.book = book
        var counts: [EntityReference: Int] = [:]
        for facts in book.articles.values.lazy.map(\.facts) {
            for fact in facts.people { counts[EntityReference(.minister, fact.id), default: 0] += fact.mentions.count }
            for fact in facts.meetings { counts[EntityReference(.meeting, fact.id), default: 0] += fact.mentions.count }
            for fact in facts.systems { counts[EntityReference(.system, fact.id), default: 0] += fact.mentions.count }
        }
        self.counts = counts
        lines = RecurringLine.all(in: book)
        // A meeting of unknown days cannot be told from others by a page.
        let found =
            book.ministers.values.filter { $0.page == nil }.map(discovered)
            + book.meetings.values.filter { $0.page == nil && $0.start != nil }.map(discovered)
            + book.systems.values.filter { $0.page == nil }.map(discovered)
        names = found.filter { $0.mentions >= least }.sorted(by: Self.isBefore)
    }

    private static func isBefore(_ left: Discovered, _ right: Discovered) -> Bool {
        func rank(_ name: Discovered) -> (Int, Int, Int, Int) {
            let kind = EntityKind.allCases.firstIndex(of: name.kind) ?? 0
            return (kind, name.isInOffice ? 0 : 1, -name.articles, -name.mentions)
        }
        return rank(left) == rank(right) ? left.name < right.name : rank(left) < rank(right)
    }

    private func discovered(_ dossier: MinisterDossier) -> Discovered {
        let offices = PageDrafter.offices(of: dossier, in: book)
        let office = offices.last.map { office in
            [office.role, office.owner].compactMap { $0 }.joined(separator: ", ")
        }
        let country = dossier.country.flatMap { country in
            office?.hasSuffix(country) == true ? nil : country
        }
        var name = discovered(
            .minister, dossier.id, dossier.name, dossier.articles, dossier.mentions, first: offices.last?.source)
        name.description = [office, country].compactMap { $0 }.joined(separator: "; ").nilIfEmpty
        name.statements = dossier.statements.count
        name.isInOffice = !offices.isEmpty
        return name
    }

    private func discovered(_ dossier: MeetingDossier) -> Discovered {
        var name = discovered(
            .meeting, dossier.id, dossier.name, dossier.articles, dossier.mentions, first: dossier.dateSource)
        let days = [dossier.start, dossier.end == dossier.start ? nil : dossier.end].compactMap { $0?.description }
        name.description = [dossier.place, days.joined(separator: " – "), dossier.kind.rawValue]
            .compactMap { $0 }.joined(separator: ", ")
        name.statements = dossier.statements.count
        return name
    }

    private func discovered(_ dossier: SystemDossier) -> Discovered {
        var name = discovered(
            .system, dossier.id, dossier.name, dossier.articles, dossier.mentions, first: dossier.acts.first?.id)
        name.description = dossier.category?.rawValue
        name.statements = dossier.statements.count
        name.acts = dossier.acts.count
        return name
    }

    private func discovered(
        _ kind: EntityKind, _ id: EntityID, _ name: String, _ articles: [ArticleID], _ mentions: [SourcedMention],
        first: ParagraphReference?
    ) -> Discovered {
        let dates = articles.compactMap { book.articles[$0]?.article.published }
        return Discovered(
            kind: kind, id: id, name: name, articles: articles.count,
            mentions: counts[EntityReference(kind, id)] ?? mentions.count, statements: 0, acts: 0,
            first: dates.min(), last: dates.max(), evidence: evidence(mentions, first: first))
    }

    /// The mention in the paragraph `first`, then the first one of each further article.
    private func evidence(_ mentions: [SourcedMention], first: ParagraphReference?) -> [Discovered.Evidence] {
        var chosen: [SourcedMention] = []
        if let stating = mentions.first(where: { $0.source == first }) { chosen.append(stating) }
        for mention in mentions where !chosen.contains(where: { $0.source.article == mention.source.article }) {
            chosen.append(mention)
        }
        return chosen.prefix(Self.evidenceShown).compactMap { mention in
            book.place(of: mention.source).map { Discovered.Evidence(mention, at: $0) }
        }
    }
}

extension String {
    fileprivate var nilIfEmpty: String? { isEmpty ? nil : self }
}
