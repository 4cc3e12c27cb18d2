/// A word as it is spelled in lower case with plain apostrophes, told from others by a hash of its 64 bits.
///
/// Comparing two words compares two numbers, so rules can ask a set of words about every token.
struct Word: Hashable, Sendable {
    /// The hash; 0 for `none`.
    let hash: UInt64

    /// What is no word: a number, a mark.
    static let none = Word(hash: 0)

    private init(hash: UInt64) { self.hash = hash }

    /// The word whose letters have been read.
    @inline(__always)
    init(_ key: FoldedKey) { self.init(hash: key.hash.value) }

    /// The word whose letters have been mixed into `hash`.
    init(_ hash: WordHash) { self.init(hash: hash.value) }

    /// Takes a word that is in lower case with plain apostrophes already.
    init(_ text: some StringProtocol) {
        var hash = WordHash()
        for byte in text.utf8 { hash.mix(byte) }
        self.init(hash: hash.value)
    }
}
