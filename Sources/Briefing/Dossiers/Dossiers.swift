import BriefingModel

/// All that the corpus says about one person.
public typealias MinisterDossier = Shared<MinisterContent>

/// What is known of one person.
public struct MinisterContent: Sendable {
    /// The person's page, if the team wrote one.
    public var page: MinisterPage?
    /// The identifier.
    public var id: EntityID
    /// The name to show.
    public var name: String
    /// The country, from the page, else as the articles tell it.
    public var country: String?
    /// Roles in the articles' words, each with its first paragraph, in order of date, but the one held now last.
    public var statedRoles: [StatedRole]
    /// What they said, newest first.
    public var statements: [Statement]
    /// Transfers by whom they stood for while in office, and those told in their own sentences; by system.
    public var acts: [Act]
    /// Meetings whose articles name them, in order of date.
    public var meetings: [MeetingLink]
    /// Systems named in their statements, the most frequent first.
    public var systems: [Counted<EntityID>]
    /// People named in the same articles, the most frequent first.
    public var citedWith: [Counted<EntityID>]
    /// Articles that name them, in order of date.
    public var articles: [ArticleID]
    /// Where they are named, in order of date.
    public var mentions: [SourcedMention]
}

extension MinisterContent {
    /// The office that they held on a day, else the last one that their page gives.
    func office(on date: PartialDate?) -> Office? {
        let offices = page?.offices ?? []
        return date.flatMap { date in offices.first { $0.isHeld(on: date) } } ?? offices.last
    }
}

/// All that the corpus says about one meeting.
public typealias MeetingDossier = Shared<MeetingContent>

/// What is known of one meeting.
public struct MeetingContent: Sendable {
    /// The meeting's page, if the team wrote one.
    public var page: MeetingPage?
    /// The identifier.
    public var id: EntityID
    /// The name to show, without place and dates.
    public var name: String
    /// What kind of meeting it is.
    public var kind: MeetingKind
    /// The town.
    public var place: String?
    /// First day.
    public var start: PartialDate?
    /// Last day.
    public var end: PartialDate?
    /// How well the days are known.
    public var date: MeetingFact.DateEvidence
    /// The paragraph that states the days, when one does; for days that follow from an article, the one they follow from.
    public var dateSource: ParagraphReference?
    /// The paragraph that speaks of the meeting and names its place.
    public var placeSource: ParagraphReference?
    /// Articles of which it is the main meeting, in order of date.
    public var mainArticles: [ArticleID]
    /// All articles that speak of it, in order of date.
    public var articles: [ArticleID]
    /// What was said with it, in order of speaker and date.
    public var statements: [Statement]
    /// Transfers told in its main articles; by system.
    public var acts: [Act]
    /// People whom its main articles name.
    public var people: [PersonLink]
    /// Sentences that say what it is about, in order of date.
    public var agenda: [SourcedSentence]
    /// Sentences that say what was decided together, in order of date.
    public var decisions: [SourcedSentence]
    /// Systems that its main articles name, the most frequent first.
    public var systems: [Counted<EntityID>]
    /// Where it is spoken of, in order of date.
    public var mentions: [SourcedMention]
    /// The meeting of the same kind before it.
    public var previous: EntityID?
    /// The meeting of the same kind after it.
    public var next: EntityID?
}

/// All that the corpus says about one weapon system.
public typealias SystemDossier = Shared<SystemContent>

/// What is known of one weapon system.
public struct SystemContent: Sendable {
    /// The system's page, if the team wrote one.
    public var page: SystemPage?
    /// The identifier.
    public var id: EntityID
    /// The name to show.
    public var name: String
    /// Its family, when known.
    public var category: SystemCategory?
    /// Who gives, promises, considers and asks, by actor and date.
    public var acts: [Act]
    /// Statements that name it, newest first.
    public var statements: [Statement]
    /// Articles that name it, in order of date.
    public var articles: [ArticleID]
    /// Meetings whose articles name it, in order of date.
    public var meetings: [MeetingLink]
    /// Where it is named, in order of date.
    public var mentions: [SourcedMention]
}

/// A role in the words of an article.
public struct StatedRole: Hashable, Sendable {
    /// Such as « ministre de la Défense ».
    public var role: String
    /// Such as « OTAN ».
    public var organisation: String?
    /// Such as « Norvège ».
    public var country: String?
    /// The organisation, else the country.
    public var owner: String? { organisation ?? country }
    /// The paragraph that states it.
    public var source: ParagraphReference
    /// The article's date.
    public var published: PartialDate?
}

/// A meeting as another entity's page links to it.
public struct MeetingLink: Hashable, Sendable {
    /// The meeting.
    public var meeting: EntityID
    /// Statements told with it.
    public var statements: Int
    /// Paragraphs that name the subject in articles about the meeting.
    public var sources: [ParagraphReference]
}

/// A person as a meeting's page links to them.
public struct PersonLink: Hashable, Sendable {
    /// The person.
    public var person: EntityID
    /// Statements told with the meeting.
    public var statements: Int
    /// Paragraphs that name them in articles about the meeting.
    public var sources: [ParagraphReference]
    /// Whether an article says that they were there, or were to come.
    public var presence: Presence?
}

/// What the articles say of somebody's coming to a meeting.
public struct Presence: Hashable, Sendable {
    /// Whether they were there, and not only to come.
    public var isObserved: Bool
    /// The paragraph that says so.
    public var source: ParagraphReference
}

/// A value and how often it occurs in the corpus.
public struct Counted<Value: Hashable & Sendable>: Hashable, Sendable {
    /// What is counted.
    public var value: Value
    /// How often.
    public var count: Int
}

/// A mention with the words around it.
public struct SourcedMention: Hashable, Sendable {
    /// The sentence's words before the mention.
    public var before: String
    /// The mention itself.
    public var text: String
    /// The sentence's words after the mention.
    public var after: String
    /// The paragraph that holds it.
    public var source: ParagraphReference
}
