import BriefingModel

/// Gives the same person, meeting or system one identifier in all articles.
struct FactsMerge {
    /// Articles in order of date, the undated ones last, with facts whose identifiers are final.
    private(set) var articles: [(article: Article, facts: ArticleFacts)] = []
    /// Surnames that were joined to a full name by the corpus alone.
    private(set) var joinedSurnames: [EntityID: EntityID] = [:]

    /// Takes articles and their facts in any order; each article has its facts.
    init(articles: [Article], facts: [ArticleFacts], knowledge: Knowledge) {
        let named = [AnySequence(facts.lazy.flatMap(\.people)), AnySequence(Self.peopleNamedByHand(in: articles))]
        let people = PersonMerge(people: named.lazy.joined(), ministers: knowledge.ministers)
        let meetings = MeetingMerge(articles: articles, facts: facts, pages: knowledge.meetings)
        joinedSurnames = people.joinedSurnames
        let names = Self.names(of: facts, people: people, knowledge: knowledge)
        var factsByArticle: [ArticleID: ArticleFacts] = [:]
        for facts in facts {
            factsByArticle[facts.article] = Self.renamed(facts, people: people, meetings: meetings, names: names)
        }
        self.articles = articles.sorted(by: Self.isBefore).map { article in
            (article, factsByArticle[article.id] ?? ArticleFacts(article: article.id))
        }
    }

    /// Speakers as corrections name them, by their full name or a surname that is theirs alone.
    private static func peopleNamedByHand(in articles: [Article]) -> [PersonFact] {
        articles.lazy.flatMap(\.corrections.speakers).compactMap { correction in
            guard let name = correction.speaker, let slug = Slug(name) else { return nil }
            return PersonFact(id: EntityID(slug), name: name, curated: false, mentions: [])
        }
    }

    /// The first to the last day of every meeting with a date to the day, by the team's page, else by the articles.
    func meetingDays(_ pages: [MeetingPage]) -> [EntityID: ClosedRange<Int>] {
        var days: [EntityID: ClosedRange<Int>] = [:]
        func note(_ id: EntityID, _ start: PartialDate?, _ end: PartialDate?) {
            guard let start, start.precision == .day, days[id] == nil else { return }
            days[id] = start.firstDayNumber...max(start.firstDayNumber, (end ?? start).lastDayNumber)
        }
        for page in pages { note(page.page.id, page.start, page.end) }
        for (_, facts) in articles { for meeting in facts.meetings { note(meeting.id, meeting.start, meeting.end) } }
        return days
    }

    /// By date, the undated ones last, then by identifier.
    private static func isBefore(_ left: Article, _ right: Article) -> Bool {
        switch (left.published, right.published) {
        case (let first?, let second?) where first != second: first < second
        case (_?, nil): true
        case (nil, _?): false
        default: left.id < right.id
        }
    }

    /// The name to show for each person: that of the page, else the fullest, and of those the most frequent.
    private static func names(
        of facts: [ArticleFacts], people: PersonMerge, knowledge: Knowledge
    ) -> [EntityID: String] {
        var counts: [EntityID: [String: Int]] = [:]
        for facts in facts {
            for person in facts.people { counts[people.final(person.id), default: [:]][person.name, default: 0] += 1 }
        }
        var names = counts.compactMapValues { counts in
            counts.max { left, right in
                let (leftWords, rightWords) = (
                    left.key.split(separator: " ").count, right.key.split(separator: " ").count
                )
                return (leftWords, left.value, right.key) < (rightWords, right.value, left.key)
            }?.key
        }
        for minister in knowledge.ministers { names[minister.page.id] = minister.page.name }
        return names
    }

    private static func renamed(
        _ facts: ArticleFacts, people: PersonMerge, meetings: MeetingMerge, names: [EntityID: String]
    ) -> ArticleFacts {
        var facts = facts
        var joined: [PersonFact] = []
        for var person in facts.people {
            person.id = people.final(person.id)
            person.name = names[person.id] ?? person.name
            if let index = joined.firstIndex(where: { $0.id == person.id }) {
                joined[index] = joined[index].joined(with: person)
            } else {
                joined.append(person)
            }
        }
        facts.people = joined
        func final(_ speaker: Speaker) -> Speaker {
            guard case .named(let id, let name) = speaker else { return speaker }
            let final = people.final(id)
            return .named(id: final, name: names[final] ?? name)
        }
        for index in facts.quotations.indices {
            facts.quotations[index].speaker = final(facts.quotations[index].speaker)
        }
        for index in facts.reports.indices { facts.reports[index].speaker = final(facts.reports[index].speaker) }
        var joinedMeetings: [MeetingFact] = []
        for var meeting in facts.meetings {
            let original = meeting.id
            meeting.id = meetings.final(original, in: facts.article)
            if meetings.inferred.contains(.init(article: facts.article, meeting: original)) { meeting.date = .inferred }
            if let index = joinedMeetings.firstIndex(where: { $0.id == meeting.id }) {
                joinedMeetings[index].mentions = (joinedMeetings[index].mentions + meeting.mentions).sorted()
                joinedMeetings[index].main = joinedMeetings[index].main || meeting.main
            } else {
                joinedMeetings.append(meeting)
            }
        }
        facts.meetings = joinedMeetings
        for index in facts.meetingNotes.indices {
            let note = facts.meetingNotes[index]
            facts.meetingNotes[index].meeting = meetings.final(note.meeting, in: facts.article)
            facts.meetingNotes[index].person = note.person.map { people.final($0) }
        }
        return facts
    }
}
