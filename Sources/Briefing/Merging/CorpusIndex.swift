import BriefingModel
import OrderedCollections

/// What every dossier is drawn from: the corpus by person, meeting and system.
struct CorpusIndex {
    let records: OrderedDictionary<ArticleID, ArticleRecord>
    let statements: [Statement]
    let acts: [Act]
    let knowledge: Knowledge

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
        records: OrderedDictionary<ArticleID, ArticleRecord>, statements: [Statement], acts: [Act], knowledge: Knowledge
    ) {
        self.records = records
        self.statements = statements
        self.acts = acts
        self.knowledge = knowledge
        pageNames = Dictionary(knowledge.ministers.map { ($0.page.id, $0.page.name) }) { first, _ in first }
        for (id, record) in records {
            var contexts: [Int: SentenceContext] = [:]
            for person in record.facts.people {
                people[person.id, default: []].append(Appearance(article: id, fact: person))
                add(person.mentions, of: EntityReference(.minister, person.id), in: record, &contexts)
            }
            for meeting in record.facts.meetings {
                meetings[meeting.id, default: []].append(Appearance(article: id, fact: meeting))
                add(meeting.mentions, of: EntityReference(.meeting, meeting.id), in: record, &contexts)
            }
            for system in record.facts.systems where !system.generic {
                systems[system.id, default: []].append(Appearance(article: id, fact: system))
                add(system.mentions, of: EntityReference(.system, system.id), in: record, &contexts)
            }
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

    /// Adds what an article says around its first mentions of an entity; `contexts` holds the paragraphs split so far.
    private mutating func add(
        _ spans: [TextSpan], of entity: EntityReference, in record: ArticleRecord,
        _ contexts: inout [Int: SentenceContext]
    ) {
        for span in spans.prefix(Self.mentionsShown)
        where record.article.paragraphs.indices.contains(span.paragraph) {
            let context =
                contexts[span.paragraph]
                ?? SentenceContext(paragraph: record.article.paragraphs[span.paragraph].text)
            contexts[span.paragraph] = context
            let range = span.start..<max(span.end, span.start)
            let sentence = context.sentence(around: range)
            mentions[entity, default: []].append(
                SourcedMention(
                    before: context.text(min(sentence.lowerBound, range.lowerBound)..<range.lowerBound),
                    text: context.text(range),
                    after: context.text(range.upperBound..<max(sentence.upperBound, range.upperBound)),
                    source: ParagraphReference(record.id, paragraph: span.paragraph)))
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
