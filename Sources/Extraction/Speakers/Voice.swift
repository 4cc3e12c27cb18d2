/// Who can be heard in an article: somebody by index, or words of the text.
enum Voice: Hashable, Sendable {
    /// Index into the people of the article.
    case person(Int)
    /// « un haut diplomate européen ».
    case anonymous(VoiceWords)
    /// « OTAN », « le communiqué ».
    case organisation(VoiceWords)
    /// Several at once, or somebody who cannot be told.
    case unknown
}
