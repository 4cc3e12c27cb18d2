import BriefingModel
import OrderedCollections

/// What every dossier is drawn from: the corpus by person, meeting and system.
struct CorpusIndex: Sendable {
    let records: OrderedDictionary<ArticleID, ArticleRecord>
    let statements: [Statement]
    let acts: [Act]
    let knowledge: Knowledge
    /// How many workers there are.
    let jobs: Int

    /// The articles that name each person, and where, in order of date.
    private(set) var people: [EntityID: [Appearance<PersonFact>]] = [:]
    /// The articles that speak of each meeting, in order of date.
    private(set) var meetings: [EntityID: [Appearance<MeetingFact>]] = [:]
    /// The articles that name each named system, in order of date.
    private(set) var systems: [EntityID: [Appearance<SystemFact>]] = [:]
    /// Statements by speaker, in order of date.
    private(set) var statementsBySpeaker: [EntityID: [Statement]] = [:]
    /// Statements by meeting, in order of date.
    private(set) var statementsByMeeting: [EntityID: [Statement]] = [:]
    /// Statements by system named in them, in order of date.
    private(set) var statementsBySystem: [EntityID: [Statement]] = [:]
    /// Places in `acts` of those that each paragraph tells, ascending.
    private var actsByParagraph: [ParagraphReference: [Int]] = [:]
    /// Places in `acts` of those that each article tells, ascending.
    private var actsByArticle: [ArticleID: [Int]] = [:]
    /// Places in `acts` of those of each actor, by folded name, ascending.
    private var actsByActor: [String: [Int]] = [:]
    /// The names of people by their pages.
    private let pageNames: [EntityID: String]
    /// Mentions of each entity with the words around them, those of one article limited to the first few.
    private(set) var mentions: [EntityReference: [SourcedMention]] = [:]

    /// A fact of one article.
    struct Appearance<Fact: Sendable>: Sendable {
        var article: ArticleID
        var fact: Fact
    }

    init(
        records: OrderedDictionary<ArticleID, ArticleRecord>, statements: [Statement], acts: [Act],
        knowledge: Knowledge,
        jobs: Int = 1
    ) {
        self.records = records
        self.statements = statements
        self.acts = acts
        self.knowledge = knowledge
        self.jobs = jobs
        pageNames = Dictionary(knowledge.ministers.map { ($0.page.id, $0.page.name) }) { first, _ in first }
        for (id, record) in records {
            for person in record.facts.people {
                people[person.id, default: []].append(Appearance(article: id, fact: person))
            }
            for meeting in record.facts.meetings {
                meetings[meeting.id, default: []].append(Appearance(article: id, fact: meeting))
            }
            for system in record.facts.systems where !system.generic {
                systems[system.id, default: []].append(Appearance(article: id, fact: system))
            }
        }
        for mentions in ChunkedWork.map(Array(records.values), jobs: jobs, body: Self.mentions) {
            for (entity, list) in mentions { self.mentions[entity, default: []] += list }
        }
        for statement in statements {
            if case .named(let id, _) = statement.speaker { statementsBySpeaker[id, default: []].append(statement) }
            if let meeting = statement.meeting { statementsByMeeting[meeting, default: []].append(statement) }
            for system in statement.systems { statementsBySystem[system, default: []].append(statement) }
        }
        for (place, act) in acts.enumerated() {
            for paragraph in Set(act.sources) { actsByParagraph[paragraph, default: []].append(place) }
            for article in Set(act.sources.map(\.article)) { actsByArticle[article, default: []].append(place) }
            actsByActor[Folding.words(act.actor), default: []].append(place)
        }
    }

    /// The acts that some paragraphs tell, in order of date.
    func acts(toldIn paragraphs: some Sequence<ParagraphReference>) -> IndexedActs {
        IndexedActs(Set(paragraphs).flatMap { actsByParagraph[$0] ?? [] }, of: acts)
    }

    /// The acts that some articles tell, in order of date.
    func acts(toldBy articles: some Sequence<ArticleID>) -> IndexedActs {
        IndexedActs(Set(articles).flatMap { actsByArticle[$0] ?? [] }, of: acts)
    }

    /// The acts of a country or organisation, in order of date.
    func acts(of actor: String) -> IndexedActs { IndexedActs(actsByActor[Folding.words(actor)] ?? [], of: acts) }

    /// How many mentions of one article a dossier shows.
    private static let mentionsShown = 3

    /// The name to show for a person.
    func name(ofPerson id: EntityID) -> String {
        pageNames[id] ?? people[id]?.lazy.map(\.fact.name).commonest ?? id.text
    }

    /// What an article says around its first mentions of each entity.
    private static func mentions(in record: ArticleRecord) -> [(entity: EntityReference, mentions: [SourcedMention])] {
        let facts = record.facts
        let named =
            facts.people.map { (EntityReference(.minister, $0.id), $0.mentions) }
            + facts.meetings.map { (EntityReference(.meeting, $0.id), $0.mentions) }
            + facts.systems.filter { !$0.generic }.map { (EntityReference(.system, $0.id), $0.mentions) }
        let paragraphs = record.article.paragraphs
        var contexts: [Int: SentenceContext] = [:]
        return named.map { entity, spans in
            let shown = spans.prefix(mentionsShown).filter { paragraphs.indices.contains($0.paragraph) }
            let mentions = shown.map { span in
                let context = contexts[span.paragraph] ?? SentenceContext(paragraph: paragraphs[span.paragraph].text)
                contexts[span.paragraph] = context
                let range = span.start..<max(span.end, span.start)
                let sentence = context.sentence(around: range)
                return SourcedMention(
                    before: context.text(min(sentence.lowerBound, range.lowerBound)..<range.lowerBound),
                    text: context.text(range),
                    after: context.text(range.upperBound..<max(sentence.upperBound, range.upperBound)),
                    source: ParagraphReference(record.id, paragraph: span.paragraph))
            }
            return (entity, mentions)
        }
    }

    /// The main meetings of the given articles, each with the paragraphs of `mentions`, in order of the articles.
    func meetingLinks(
        _ appearances: [(article: ArticleID, mentions: [TextSpan])], statements: [Statement]
    ) -> [MeetingLink] {
        var counts: [EntityID: Int] = [:]
        for statement in statements {
            if let meeting = statement.meeting { counts[meeting, default: 0] += 1 }
        }
        var links: OrderedDictionary<EntityID, MeetingLink> = [:]
        for (article, mentions) in appearances {
            guard let meeting = records[article]?.mainMeeting else { continue }
            let none = MeetingLink(meeting: meeting, statements: counts[meeting] ?? 0, sources: [])
            if let first = mentions.first {
                links[meeting, default: none].sources.append(ParagraphReference(article, paragraph: first.paragraph))
            } else if links[meeting] == nil {
                links[meeting] = none
            }
        }
        return Array(links.values)
    }

    /// Values with their counts, the most frequent first, then in their own order.
    static func counted<Value: Comparable>(_ values: some Sequence<Value>) -> [Counted<Value>] {
        var counts: [Value: Int] = [:]
        for value in values { counts[value, default: 0] += 1 }
        return counts.map { Counted(value: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
    }
}
