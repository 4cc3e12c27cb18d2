import BriefingModel

/// What an article's sidecar, front matter or JSON line states about it.
struct ArticleMetadata {
    var id: String?
    var title: String?
    var published: PartialDate?
    var updated: PartialDate?
    var outlet: String?
    var url: String?
    var author: String?
    var language: String?
    var rights: PublicationRights?
    /// Paragraphs to leave out.
    var drops: [ParagraphDrop] = []
    var corrections = ArticleCorrections()
}

/// A paragraph that a curator took out of an article.
struct ParagraphDrop: Hashable {
    /// Its 1-based number before any paragraph was dropped, or the words it begins with.
    enum Target: Hashable {
        case number(Int)
        case beginning(String)
    }

    var target: Target
    /// Where it was written.
    var location: SourceLocation
}
