/// A sentence of a paragraph, closing marks behind its stop included.
struct Sentence: Sendable {
    /// 0-based index of the paragraph.
    let paragraph: Int
    /// Its tokens among the article's.
    let tokens: Range<Int>
}
