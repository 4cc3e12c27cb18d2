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
        let mainArticles = Set(main)
        let statements = statementsByMeeting[id] ?? []
        let mentions = appearances.map { (article: $0.article, mentions: $0.fact.mentions) }
        let dated = appearances.first { $0.fact.start != nil && $0.fact.date == .stated }
        let fact = dated?.fact ?? appearances.first { $0.fact.start != nil }?.fact ?? appearances.first?.fact
        let stating = dated.flatMap { appearance in
            appearance.fact.mentions.first.map { ParagraphReference(appearance.article, paragraph: $0.paragraph) }
        }
        return MeetingDossier(
            page: page, id: id, name: page?.page.name ?? fact?.name ?? id.text,
            kind: page?.kind ?? fact?.kind ?? .other, place: page?.place ?? appearances.compactMap(\.fact.place).first,
            start: page?.start ?? fact?.start, end: page?.end ?? fact?.end,
            date: page?.start != nil ? .stated : fact?.date ?? .unknown, dateSource: page?.page.source ?? stating,
            mainArticles: main, articles: appearances.map(\.article), statements: statements,
            acts: acts.filter { act in act.sources.contains { mainArticles.contains($0.article) } }
                .sorted { ($0.systemID, $0.id) < ($1.systemID, $1.id) },
            people: peopleLinks(in: main, statements: statements),
            systems: Self.counted(
                main.flatMap { (records[$0]?.facts.systems ?? []).filter { !$0.generic }.map(\.id) }),
            mentions: sourcedMentions(mentions), previous: nil, next: nil)
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
