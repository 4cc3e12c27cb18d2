/// A meeting that an article speaks of.
public struct MeetingFact: Hashable, Sendable {
    /// How well its days are known.
    public enum DateEvidence: String, CaseIterable, Hashable, Sendable {
        /// The article states them.
        case stated
        /// They follow from the article and a known date.
        case inferred
        case unknown
    }

    /// When the meeting is, as the article tells it.
    public enum Tense: String, CaseIterable, Hashable, Sendable {
        case past, present, future
    }

    /// That of the meeting's page, or a slug of what is known.
    public var id: EntityID
    /// The page's name, or a description in the article's words.
    public var name: String
    /// What kind of meeting it is.
    public var kind: MeetingKind
    /// The town.
    public let place: String?
    /// First day.
    public let start: PartialDate?
    /// Last day.
    public let end: PartialDate?
    /// How well the days are known.
    public var date: DateEvidence
    /// Whether the meeting has a page.
    public var curated: Bool
    /// Whether it is the one the article is about.
    public var main: Bool
    /// When it is, as the article tells it.
    public let tense: Tense?
    /// Where the article speaks of it.
    public var mentions: [TextSpan]

    /// Makes a meeting.
    public init(
        id: EntityID, name: String, kind: MeetingKind, place: String? = nil, start: PartialDate? = nil,
        end: PartialDate? = nil, date: DateEvidence = .unknown, curated: Bool, main: Bool = false,
        tense: Tense? = nil, mentions: [TextSpan]
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.place = place
        self.start = start
        self.end = end
        self.date = date
        self.curated = curated
        self.main = main
        self.tense = tense
        self.mentions = mentions
    }
}
