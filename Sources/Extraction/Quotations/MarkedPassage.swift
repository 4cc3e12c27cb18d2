/// A stretch of text in quotation marks, before it is known whether anybody said it.
struct MarkedPassage: Sendable {
    /// How the passage ends.
    enum Closing: Sendable {
        /// With its own closing mark.
        case mark
        /// Where the sentence or paragraph ends, since no closing mark follows.
        case missing
    }

    /// 0-based index of the paragraph where it begins.
    var paragraph: Int
    /// 0-based index of the paragraph where it ends.
    var endParagraph: Int
    /// Its tokens with the marks.
    var outer: Range<Int>
    /// Its tokens without the marks, never empty.
    var inner: Range<Int>
    /// How it ends.
    var closing: Closing
    /// Whether a sentence begins with it, or a colon introduces it.
    var opensSentence: Bool
}
