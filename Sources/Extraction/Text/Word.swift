/// A word as it is spelled in lower case with plain apostrophes, told from others by a hash of its 64 bits.
///
/// Comparing two words compares two numbers, so rules can ask a set of words about every token.
struct Word: Hashable, Sendable {
    /// The hash; 0 for `none`.
    let hash: UInt64

    /// What is no word: a number, a mark.
    static let none = Word(hash: 0)

    init(hash: UInt64) { self.hash = hash }

    /// The word whose letters have been mixed into `hash`.
    @inline(__always)
    init(_ hash: WordHash) { self.init(hash: hash.value) }

    /// The word as it stands for one of the same letters with accents, where all letters are capitals.
    var withoutAccents: Word { Word(hash: hash ^ 0x9E37_79B9_7F4A_7C15) }

    /// Takes a word that is in lower case with plain apostrophes already.
    init(_ text: some StringProtocol) {
        self = text.utf8.withContiguousStorageIfAvailable { Word($0) } ?? Word(text.utf8)
    }

    /// Takes the UTF-8 of such a word.
    init(_ bytes: some Sequence<UInt8>) {
        var hash = WordHash()
        for byte in bytes { hash.mix(byte) }
        self.init(hash: hash.value)
    }
}
