/// A transfer of a weapon system that an article tells of.
public struct Commitment: Hashable, Sendable {
    /// How far the transfer has come.
    public enum Status: String, CaseIterable, Hashable, Sendable {
        case delivered
        /// Promised, announced, approved or on its way.
        case pledged
        /// Expected or considered by the one who would give.
        case planned
        /// Asked for; the actor is who asks.
        case requested
    }

    /// Who gives, promises or plans; for `requested`, who asks.
    public var actor: String
    /// Who receives; for `requested`, nobody or who is asked to give.
    public let recipient: String?
    /// The system's name.
    public var system: String
    /// The system's identifier among `ArticleFacts.systems`.
    public var systemID: EntityID
    /// Whether `system` is a category.
    public var generic: Bool
    /// What is given for the system, when it is not the system itself: the `missiles` of « 30 missiles pour Patriot ».
    public let supply: String?
    /// How many, when the sentence says it.
    public let quantity: Quantity?
    /// How far the transfer has come.
    public var status: Status
    /// The sentence that tells it.
    public var sentence: TextSpan

    /// Makes a commitment.
    public init(
        actor: String, recipient: String? = nil, system: String, systemID: EntityID, generic: Bool = false,
        supply: String? = nil, quantity: Quantity? = nil, status: Status, sentence: TextSpan
    ) {
        self.actor = actor
        self.recipient = recipient
        self.system = system
        self.systemID = systemID
        self.generic = generic
        self.supply = supply
        self.quantity = quantity
        self.status = status
        self.sentence = sentence
    }
}
