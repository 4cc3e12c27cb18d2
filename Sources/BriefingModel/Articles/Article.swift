/// One clipping, read and cleaned.
public struct Article: Hashable, Sendable {
    /// The stable identifier.
    public var id: ArticleID
    /// The path of the file it came from, relative to the corpus.
    public var path: String
    /// Its title, when given by the metadata or stated by the text.
    public var title: String?
    /// The day, month or year it was published, when given or stated; never inferred.
    public var published: PartialDate?
    /// When it was last changed, when given or stated.
    public var updated: PartialDate?
    /// The day from which « mardi » and « le mois dernier » are reckoned: that of publication, else of the last change.
    public var referenceDate: PartialDate? { published ?? updated }
    /// The outlet, such as « Agence Boréale ».
    public var outlet: String?
    /// The address it was taken from.
    public var url: String?
    /// Who wrote it.
    public var author: String?
    /// ISO 639-1 code, such as `fr`: given, or recognised from the text.
    public var language: String
    /// How much of it may be published.
    public var rights: PublicationRights
    /// The clean text.
    public var paragraphs: [Paragraph]
    /// The 0-based index of the paragraph that is the title, when the text states one.
    public var titleParagraph: Int?
    /// The lines that were taken out as web residue.
    public var boilerplate: [ResidueLine]
    /// What people who curate have settled by hand.
    public var corrections: ArticleCorrections

    /// Makes an article; everything but its identity and text may be unknown.
    public init(
        id: ArticleID, path: String, title: String? = nil, published: PartialDate? = nil,
        updated: PartialDate? = nil, outlet: String? = nil, url: String? = nil, author: String? = nil,
        language: String = "fr", rights: PublicationRights = .full, paragraphs: [Paragraph],
        titleParagraph: Int? = nil, boilerplate: [ResidueLine] = [],
        corrections: ArticleCorrections = ArticleCorrections()
    ) {
        self.id = id
        self.path = path
        self.title = title
        self.published = published
        self.updated = updated
        self.outlet = outlet
        self.url = url
        self.author = author
        self.language = language
        self.rights = rights
        self.paragraphs = paragraphs
        self.titleParagraph = titleParagraph
        self.boilerplate = boilerplate
        self.corrections = corrections
    }
}
