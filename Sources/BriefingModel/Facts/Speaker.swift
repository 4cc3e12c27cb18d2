/// Whose words a quotation is.
public enum Speaker: Hashable, Sendable {
    /// A person of `ArticleFacts.people`.
    case named(id: EntityID, name: String)
    /// A source without a name, in the words of the text: « un haut diplomate européen ».
    case anonymous(String)
    /// A state, institution or organisation.
    case organisation(String)
    /// The evidence is weak.
    case unknown
}
