/// A sentence of a paragraph, closing marks behind its stop included.
struct Sentence: Sendable {
    /// 0-based index of the paragraph.
    let paragraph: Int
    /// Its tokens among the article's.
    let tokens: Range<Int>
    /// All that any of its words is: tells sentences apart that a rule need not read.
    let classes: WordClasses
    /// How any of its tokens is spelled.
    let flags: Token.Flags
    /// Of what kind any of its tokens is.
    let kinds: Token.Kinds

    /// Whether one of its words belongs to one of `classes`.
    func hasAny(of classes: WordClasses) -> Bool { !self.classes.isDisjoint(with: classes) }
}
