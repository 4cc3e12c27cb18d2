/// How much of an article's text the site may show.
public enum PublicationRights: String, CaseIterable, Hashable, Sendable {
    /// The whole clean text.
    case full
    /// Only the paragraphs that a statement or fact of the site cites.
    case excerpt
}
