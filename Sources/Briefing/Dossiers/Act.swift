import BriefingModel

/// One transfer of a system, as all articles together tell it: given, promised, considered or asked for.
public typealias Act = Shared<ActContent>

/// What is known of an act.
public struct ActContent: Hashable, Sendable {
    /// A number that at least one article gives, or the absence of one.
    public struct Figure: Hashable, Sendable {
        /// `nil` when the articles name no number.
        public var quantity: Quantity?
        /// The paragraphs that give it, in order of date.
        public var sources: [ParagraphReference]
    }

    /// The first telling, which names the act for good.
    public var id: ParagraphReference
    /// Who gives, promises or plans; for `requested`, who asks.
    public var actor: String
    /// Who receives, or who is asked.
    public var recipient: String?
    /// Who receives according to the first telling alone, which later articles cannot change.
    public var firstRecipient: String?
    /// The system's name.
    public var system: String
    /// The system's identifier.
    public var systemID: EntityID
    /// Whether `system` is a category, which has no page.
    public var isGeneric: Bool
    /// What is given for the system, when it is not the system itself: `missiles`.
    public var supply: String?
    /// How far it has come.
    public var status: Commitment.Status
    /// The numbers told, figures that agree joined; the one with most sources first.
    public var figures: [Figure]
    /// The date of the first article that tells it.
    public var published: PartialDate?
    /// The main meeting of that article.
    public var meeting: EntityID?
    /// The sentences that tell it, in order of date.
    public var sentences: [SourcedSentence]

    /// Whether articles give numbers that cannot all be right.
    public var isDivergent: Bool { figures.filter { $0.quantity != nil }.count > 1 }
    /// Every paragraph that tells it, in order of date.
    public var sources: [ParagraphReference] { sentences.map(\.source) }
}

/// A sentence of an article with its place.
public struct SourcedSentence: Hashable, Sendable {
    /// The article's words.
    public var text: String
    /// The paragraph that holds them.
    public var source: ParagraphReference
}
