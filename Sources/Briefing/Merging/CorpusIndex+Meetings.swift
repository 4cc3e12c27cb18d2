import BriefingModel
import OrderedCollections

extension CorpusIndex {
    /// A dossier for every meeting with a page and every meeting that an article tells of, in order of date.
    func meetingDossiers() -> OrderedDictionary<EntityID, MeetingDossier> {
        let pages = Dictionary(knowledge.meetings.map { ($0.page.id, $0) }) { first, _ in first }
        let ids = Set(pages.keys).union(meetings.keys)
        var dossiers = ids.map { meetingDossier($0, page: pages[$0]) }
        dossiers.sort { left, right in
            switch (left.start, right.start) {
            case (let first?, let second?) where first != second: first < second
            case (_?, nil): true
            case (nil, _?): false
            default: left.id < right.id
            }
        }
        var lastOfKind: [MeetingKind: Int] = [:]
        for index in dossiers.indices where dossiers[index].start != nil {
            if let previous = lastOfKind[dossiers[index].kind] {
                dossiers[index].previous = dossiers[previous].id
                dossiers[previous].next = dossiers[index].id
            }
            lastOfKind[dossiers[index].kind] = index
        }
        return OrderedDictionary(uniqueKeysWithValues: dossiers.map { ($0.id, $0) })
    }

    private func meetingDossier(_ id: EntityID, page: MeetingPage?) -> MeetingDossier {
        let appearances = meetings[id] ?? []
        let main = appearances.filter { records[$0.article]?.mainMeeting == id }.map(\.article)
        let statements = statementsByMeeting[id] ?? []
        let mentions = appearances.map { (article: $0.article, mentions: $0.fact.mentions) }
        let dated = appearances.first { $0.fact.start != nil && $0.fact.date == .stated }
        let fact = dated?.fact ?? appearances.first { $0.fact.start != nil }?.fact ?? appearances.first?.fact
        let start = page?.start ?? fact?.start
        let place = page?.place ?? appearances.compactMap(\.fact.place).first
        let stating = start.flatMap { start in
            firstParagraph(of: appearances) { DayEvidence.states(start, $0, published: $1) }
        }
        let inferredFrom = (dated ?? appearances.first { $0.fact.start != nil }).flatMap { appearance in
            appearance.fact.mentions.first.map { ParagraphReference(appearance.article, paragraph: $0.paragraph) }
        }
        let naming = place.map { Folding.words($0) }.flatMap { place in
            firstParagraph(of: appearances) { text, _ in " \(Folding.words(text)) ".contains(" \(place) ") }
        }
        return MeetingDossier(
            page: page, id: id, name: page?.page.name ?? fact?.name ?? id.text,
            kind: page?.kind ?? fact?.kind ?? .other, place: place, start: start, end: page?.end ?? fact?.end,
            date: page?.start != nil ? .stated : fact?.date ?? .unknown,
            dateSource: page?.page.source ?? stating ?? (page?.start == nil ? inferredFrom : nil),
            placeSource: page?.page.source ?? naming,
            mainArticles: main, articles: appearances.map(\.article), statements: statements,
            acts: acts(toldBy: main)
                .sorted { ($0.systemID, $0.id) < ($1.systemID, $1.id) },
            people: peopleLinks(in: main, statements: statements),
            systems: Self.counted(
                main.flatMap { (records[$0]?.facts.systems ?? []).filter { !$0.generic }.map(\.id) }),
            mentions: sourcedMentions(mentions), previous: nil, next: nil)
    }

    /// The first paragraph that speaks of a meeting and whose text and article's date pass `test`.
    private func firstParagraph(
        of appearances: [Appearance<MeetingFact>], where test: (String, PartialDate?) -> Bool
    ) -> ParagraphReference? {
        for appearance in appearances {
            guard let article = records[appearance.article]?.article else { continue }
            for mention in appearance.fact.mentions where article.paragraphs.indices.contains(mention.paragraph) {
                if test(article.paragraphs[mention.paragraph].text, article.published) {
                    return ParagraphReference(article.id, paragraph: mention.paragraph)
                }
            }
        }
        return nil
    }

    private func peopleLinks(in articles: [ArticleID], statements: [Statement]) -> [PersonLink] {
        var links: [EntityID: PersonLink] = [:]
        for article in articles {
            for person in records[article]?.facts.people ?? [] {
                guard let mention = person.mentions.first else { continue }
                let source = ParagraphReference(article, paragraph: mention.paragraph)
                links[person.id, default: PersonLink(person: person.id, statements: 0, sources: [])].sources.append(
                    source)
            }
        }
        for statement in statements {
            guard case .named(let id, _) = statement.speaker else { continue }
            links[id]?.statements += 1
        }
        return links.values.sorted { ($1.statements, $0.person) < ($0.statements, $1.person) }
    }
}
