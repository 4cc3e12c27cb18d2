/// How a language cuts its words: data, not code.
struct TokenRules: Sendable {
    /// Words that lose their last vowel and keep to the next word: `l`, `qu`.
    let elisions: [[UInt8]]
    /// Pronouns that follow an inverted verb behind a hyphen: `il` in `a-t-il`.
    let clitics: [[UInt8]]
    /// Whether `'s` behind a word is a word of its own.
    let splitsPossessive: Bool

    init(elisions: String, clitics: String, splitsPossessive: Bool = false) {
        self.elisions = elisions.split(separator: " ").map { Array($0.utf8) }
        self.clitics = clitics.split(separator: " ").map { Array($0.utf8) }
        self.splitsPossessive = splitsPossessive
    }
}
