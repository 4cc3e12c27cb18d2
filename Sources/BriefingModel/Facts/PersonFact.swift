/// A person named in an article.
public struct PersonFact: Hashable, Sendable {
    /// That of the person's page, or the slug of the name.
    public var id: EntityID
    /// The page's name, or the fullest form in the article.
    public var name: String
    /// In lower case, such as « ministre de la Défense »: as the article states it, else the office held on its date.
    public let role: String?
    /// Such as « OTAN ».
    public let organisation: String?
    /// French short name.
    public let country: String?
    /// Whether the person has a page.
    public var curated: Bool
    /// Where the article names them.
    public var mentions: [TextSpan]

    /// Makes a person.
    @inlinable
    public init(
        id: EntityID, name: String, role: String? = nil, organisation: String? = nil, country: String? = nil,
        curated: Bool, mentions: [TextSpan]
    ) {
        self.id = id
        self.name = name
        self.role = role
        self.organisation = organisation
        self.country = country
        self.curated = curated
        self.mentions = mentions
    }

    /// The same person with all places of both facts, and with what `other` tells that this one does not.
    public func joined(with other: PersonFact) -> PersonFact {
        PersonFact(
            id: id, name: name, role: role ?? other.role, organisation: organisation ?? other.organisation,
            country: country ?? other.country, curated: curated, mentions: (mentions + other.mentions).sorted())
    }
}
