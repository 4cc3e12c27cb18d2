/// A line, or the joined lines of a wrapped paragraph, on its way to being text or residue.
struct CleaningUnit {
    /// What a unit turned out to be.
    enum Role {
        case text, title, residue
        /// Residue that belongs to a picture.
        case caption
        /// Residue after the end of the article, whose dates are not the article's.
        case beyond
    }

    /// Where it stands.
    var line: TextLine
    /// What it looks like.
    var shape: LineShape
    /// Its words among the words of all units; empty for a long line.
    var words: Range<Int>
    /// The lists that have a phrase beginning with its first word that is no number.
    var firstKinds: PhraseKinds = []
    /// The lists that have a phrase beginning with one of its words.
    var kinds: PhraseKinds = []
    /// What it is; text until a rule says otherwise.
    var role = Role.text

    /// Whether it is still taken for text.
    var isText: Bool { role == .text }

    /// Whether it is text that no rule for short lines can touch.
    var isSolidText: Bool { role == .text && shape.isSolidProse }
}
