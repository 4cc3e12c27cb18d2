/// Words that an article puts in quotation marks as somebody's.
public struct Quotation: Hashable, Sendable {
    /// How the words stand in the text.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// A whole sentence or more.
        case direct
        /// Some words inside a reported sentence.
        case fragment
        /// The continuation of the quotation before it.
        case continued
    }

    /// Verbatim, without the outer marks; paragraphs joined by a line feed.
    public var text: String
    /// Where the quotation begins; `end` lies in `endParagraph`.
    public var span: TextSpan
    /// 0-based index of the paragraph where it ends.
    public var endParagraph: Int
    /// How the words stand in the text.
    public var kind: Kind
    /// Whose words they are.
    public var speaker: Speaker
    /// The infinitive of the verb, or the preposition, that names the speaker.
    public let cue: String?

    /// Makes a quotation.
    @inlinable
    public init(
        text: String, span: TextSpan, endParagraph: Int, kind: Kind, speaker: Speaker, cue: String? = nil
    ) {
        self.text = text
        self.span = span
        self.endParagraph = endParagraph
        self.kind = kind
        self.speaker = speaker
        self.cue = cue
    }
}
