/// What a line looks like, before anybody reads it.
struct LineShape {
    /// How a line ends, closing quotation marks and brackets passed over.
    enum Ending {
        /// A full stop or an ellipsis.
        case stop
        /// A question or exclamation mark.
        case question
        case colon
        /// A comma, semicolon or dash.
        case pause
        /// A closing quotation mark or bracket after a letter.
        case closed
        /// A letter or digit.
        case open
    }

    /// Words, numbers included; a line that is too long to be residue counts as `longLine`.
    var words: Int
    /// Words that are nothing but digits.
    var numbers = 0
    /// Whether one of its words has a digit.
    var hasDigit = false
    /// Whether it has a slash or an at sign, as addresses and credits have.
    var hasSlashOrAt = false
    /// Whether it has a copyright sign.
    var hasCopyright = false
    /// How it ends.
    var ending: Ending
    /// Whether its first character, bullets passed over, is an opening quotation mark.
    var startsWithQuotation = false
    /// Whether a bullet, bar or dash stands before its first word.
    var hasBullet = false
    /// The first byte after bullets.
    var contentStart: Int
    /// Letters in upper case.
    var capitals = 0
    /// Letters in lower case.
    var smallLetters = 0
    /// Letters that are not Latin.
    var foreignLetters = 0

    /// The word count of lines whose words were not counted.
    static let longLine = 1000

    /// Whether all its letters are capitals, at least two of them.
    var isInCapitals: Bool { capitals >= 2 && smallLetters == 0 }

    /// Whether it ends as a sentence does.
    var endsSentence: Bool { ending == .stop || words == Self.longLine }

    /// Whether it may hold a date.
    var mayHoldDate: Bool { hasDigit || hasBullet }

    /// Whether it can only be part of an article's text: a sentence, or more words than any label has.
    var isSolidProse: Bool {
        switch ending {
        case .stop, .question, .colon: words >= 6
        case .closed: words >= 12
        case .pause, .open: words > 25
        }
    }
}
