import BriefingModel

/// An article with its facts, once names are joined across the corpus.
public typealias ArticleRecord = Shared<ArticleContent>

/// What is known of an article.
public struct ArticleContent: Sendable {
    /// The article.
    public var article: Article
    /// Its facts, with the identifiers that the site uses.
    public var facts: ArticleFacts
    /// What was said in it, in text order; a repeated statement is listed here too, with its own identifier.
    public var statements: [Statement]
    /// The meeting it is mainly about.
    public var mainMeeting: EntityID?
    /// Articles with nearly the same text, in order of date; empty for an article of its own.
    public var duplicates: [ArticleID]
    /// The first of its duplicates by date, if it is not that itself.
    public var copyOf: ArticleID?

    /// The identifier.
    public var id: ArticleID { article.id }
}
