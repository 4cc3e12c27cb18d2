/// A weapon system, or a category of systems, that an article names.
public struct SystemFact: Hashable, Sendable {
    /// That of the system's page, or the slug of its usual name.
    public var id: EntityID
    /// The page's name; else the fullest form of the article, or the usual name where that stands at least as often.
    public var name: String
    /// Its family, when known.
    public let category: SystemCategory?
    /// Whether it is a category such as « munitions » rather than a named system.
    public var generic: Bool
    /// Whether it has a page.
    public var curated: Bool
    /// Where the article names it.
    public var mentions: [TextSpan]

    /// Makes a system.
    public init(
        id: EntityID, name: String, category: SystemCategory? = nil, generic: Bool = false, curated: Bool,
        mentions: [TextSpan]
    ) {
        self.id = id
        self.name = name
        self.category = category
        self.generic = generic
        self.curated = curated
        self.mentions = mentions
    }
}
