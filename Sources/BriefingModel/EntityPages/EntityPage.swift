/// What the three kinds of entity page have in common: who it is about, and the team's own prose.
public struct EntityPage: Hashable, Sendable {
    /// The stable identifier, from the file name.
    public var id: EntityID
    /// The name shown as the page's heading.
    public var name: String
    /// Other forms of the name that articles use.
    public var aliases: [String]
    /// Markdown written by the team.
    public var prose: String
    /// The file's path relative to the corpus.
    public var path: String
    /// The 1-based line of the file where `prose` begins.
    public var proseLine: Int
    /// Whether `discover --write` drafted it and nobody has confirmed it yet.
    public var isDraft: Bool
    /// The 1-based line and column of each key of the front matter, and of each item of a list: `aliases[0]`.
    public var keyLocations: [String: SourceLocation]
    /// The paragraph that states the page's own facts, such as a meeting's days.
    public var source: ParagraphReference?

    /// Makes an entity page's common part.
    public init(
        id: EntityID, name: String, aliases: [String] = [], prose: String = "", path: String, proseLine: Int = 1,
        isDraft: Bool = false, keyLocations: [String: SourceLocation] = [:], source: ParagraphReference? = nil
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.prose = prose
        self.path = path
        self.proseLine = proseLine
        self.isDraft = isDraft
        self.keyLocations = keyLocations
        self.source = source
    }
}
