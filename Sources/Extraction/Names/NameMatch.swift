/// A name of the gazetteer found in an article.
struct NameMatch: Sendable {
    /// 0-based index of the paragraph.
    let paragraph: Int
    /// The tokens it touches, wholly or in part.
    let tokens: Range<Int>
    /// Offset of its first Unicode scalar in the paragraph.
    let start: Int
    /// Offset after its last Unicode scalar.
    let end: Int
    /// What it can stand for, sorted by kind and identifier: several where pages share a form.
    let surfaces: [Surface]
}
