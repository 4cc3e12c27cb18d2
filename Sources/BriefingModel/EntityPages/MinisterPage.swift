/// A page about a minister or another person in office.
public struct MinisterPage: Hashable, Sendable {
    /// Name, aliases, prose.
    public var page: EntityPage
    /// French short name of the country, such as « Pays-Bas ».
    public var country: String?
    /// When the page states it.
    public var gender: Gender?
    /// In the page's order.
    public var offices: [Office]

    /// Makes a minister's page.
    public init(page: EntityPage, country: String? = nil, gender: Gender? = nil, offices: [Office] = []) {
        self.page = page
        self.country = country
        self.gender = gender
        self.offices = offices
    }
}
