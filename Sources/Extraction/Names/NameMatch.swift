import BriefingModel

/// A name of the gazetteer found in an article.
struct NameMatch: Sendable {
    /// How a name was read: two that were read alike can stand for the same.
    struct Reading: Equatable, Sendable {
        /// The form's number in the gazetteer.
        let form: Int
        /// The terms that are met.
        let terms: Surface.Terms
    }

    /// 0-based index of the paragraph.
    let paragraph: Int
    /// The tokens it touches, wholly or in part.
    let tokens: Range<Int>
    /// Offset of its first Unicode scalar in the paragraph.
    let start: Int
    /// Offset after its last Unicode scalar.
    let end: Int
    let reading: Reading
    /// Of what it is that it can stand for.
    let kinds: Surface.Kinds

    /// Where it stands.
    var span: TextSpan { TextSpan(paragraph: paragraph, start: start, end: end) }
}
