/// What `site.yml` states about the whole site.
public struct SiteSettings: Hashable, Sendable {
    /// The site's name.
    public var title: String
    /// One sentence for search engines and feeds.
    public var description: String?
    /// ISO 639-1 code of the site's own text: `fr` or `en`.
    public var language: String
    /// Where the site will be published; feeds and the sitemap need it.
    public var baseURL: String?
    /// Who keeps the corpus.
    public var authors: [String]
    /// The rights of articles that state none.
    public var rights: PublicationRights
    /// Lines to take out of every article.
    public var boilerplate: [String]

    /// Makes settings; a corpus without `site.yml` has the defaults.
    public init(
        title: String = "Notes ministérielles", description: String? = nil, language: String = "fr",
        baseURL: String? = nil, authors: [String] = [], rights: PublicationRights = .full, boilerplate: [String] = []
    ) {
        self.title = title
        self.description = description
        self.language = language
        self.baseURL = baseURL
        self.authors = authors
        self.rights = rights
        self.boilerplate = boilerplate
    }
}
