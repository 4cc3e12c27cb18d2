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
        return OrderedDictionary(uniqueKeysWithValues: dossiers.map { ($0.id, MeetingDossier($0)) })
    }

    private func meetingDossier(_ id: EntityID, page: MeetingPage?) -> MeetingContent {
        let appearances = meetings[id] ?? []
        let main = appearances.filter { records[$0.article]?.mainMeeting == id }.map(\.article)
        let statements = statementsByMeeting[id] ?? []
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
        let notes = self.notes(on: id, in: appearances.map(\.article), start: start)
        let people = peopleLinks(in: main, statements: statements, notes: notes)
        let agenda = Array(sentences(notes.filter { $0.note.kind == .agenda }).prefix(Self.sentencesShown))
        let decisions = Array(sentences(notes.filter { $0.note.kind == .decision }).prefix(Self.sentencesShown))
        return MeetingContent(
            page: page, id: id, name: page?.page.name ?? fact?.name ?? id.text,
            kind: page?.kind ?? fact?.kind ?? .other, place: place, start: start, end: page?.end ?? fact?.end,
            date: page?.start != nil ? .stated : fact?.date ?? .unknown,
            dateSource: page?.page.source ?? stating ?? (page?.start == nil ? inferredFrom : nil),
            placeSource: page?.page.source ?? naming,
            mainArticles: main, articles: appearances.map(\.article), statements: statements,
            acts: acts(toldBy: main)
                .sorted { ($0.systemID, $0.id) < ($1.systemID, $1.id) },
            people: people, agenda: agenda, decisions: decisions,
            systems: Self.counted(
                main.flatMap { (records[$0]?.facts.systems ?? []).filter { !$0.generic }.map(\.id) }),
            mentions: self.mentions[EntityReference(.meeting, id)] ?? [], previous: nil, next: nil)
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

    /// Sentences about a meeting's agenda, and about its decisions, that a dossier keeps at most.
    private static let sentencesShown = 20

    private typealias SourcedNote = (note: MeetingNote, article: ArticleID)

    /// What the articles tell of a meeting; news from before it says nothing of what happened there.
    private func notes(on meeting: EntityID, in articles: [ArticleID], start: PartialDate?) -> [SourcedNote] {
        articles.flatMap { id -> [SourcedNote] in
            guard let record = records[id] else { return [] }
            let isBefore =
                start.flatMap { start in
                    record.article.published.map { $0.lastDayNumber < start.firstDayNumber }
                } ?? false
            return record.facts.meetingNotes.filter { note in
                note.meeting == meeting && (!isBefore || note.kind == .agenda || note.kind == .expected)
            }.map { ($0, id) }
        }
    }

    /// The notes' sentences, those of a copy left to its original.
    private func sentences(_ notes: [SourcedNote]) -> [SourcedSentence] {
        let articles = Set(notes.map(\.article))
        return notes.compactMap { note, article in
            guard let record = records[article], !(record.copyOf.map(articles.contains) ?? false) else { return nil }
            let paragraph = note.sentence.paragraph
            return SourcedSentence(
                text: record.article.paragraphs[paragraph].text(of: note.sentence),
                source: ParagraphReference(article, paragraph: paragraph))
        }
    }

    private func peopleLinks(
        in articles: [ArticleID], statements: [Statement], notes: [SourcedNote]
    ) -> [PersonLink] {
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
        for (note, article) in notes {
            guard let person = note.person, links[person] != nil else { continue }
            let isObserved = note.kind == .attended
            guard links[person]?.presence == nil || isObserved && links[person]?.presence?.isObserved == false else {
                continue
            }
            links[person]?.presence = Presence(
                isObserved: isObserved, source: ParagraphReference(article, paragraph: note.sentence.paragraph))
        }
        return links.values.sorted { left, right in
            (left.presence == nil ? 1 : 0, -left.statements, left.person)
                < (right.presence == nil ? 1 : 0, -right.statements, right.person)
        }
    }
}
