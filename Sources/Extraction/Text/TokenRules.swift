/// How a language cuts its words: data, not code.
final class TokenRules: Sendable {
    /// Words that lose their last vowel and keep to the next word: `l`, `qu`.
    private let elisions: WordSet
    /// Pronouns that follow an inverted verb behind a hyphen: `il` in `a-t-il`.
    private let clitics: [[UInt8]]
    /// Whether `'s` behind a word is a word of its own.
    let splitsPossessive: Bool

    /// Takes words parted by spaces; a pronoun that begins another one must come after it.
    init(elisions: String, clitics: String, splitsPossessive: Bool = false) {
        self.elisions = WordSet(elisions.split(separator: " "))
        self.clitics = clitics.split(separator: " ").map { Array($0.utf8) }
        self.splitsPossessive = splitsPossessive
    }

    /// Whether the apostrophe behind `word` parts it from the next one.
    func elides(_ word: Word) -> Bool { elisions.contains(word) }

    /// How many bytes at `start` are one of the pronouns, 0 for none.
    func cliticLength(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        for clitic in clitics where start + clitic.count <= end {
            var same = 0
            while same < clitic.count, bytes[start + same] | 0x20 == clitic[same] { same += 1 }
            if same == clitic.count { return same }
        }
        return 0
    }
}
