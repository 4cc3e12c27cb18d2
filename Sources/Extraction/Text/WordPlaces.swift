/// The places of some words in an open-addressed table, which grows no more once it is made.
///
/// The table is made for words that a language's lists or rules know and stays until the program ends: every token is
/// asked about, and no references are counted for it.
struct WordPlaces: @unchecked Sendable {
    /// At most half of the places are taken, of a few words a quarter; `Word.none` is free.
    private let words: UnsafeMutablePointer<Word>
    /// How many places there are, taken or not; a power of two.
    let count: Int

    /// Makes room for `count` words.
    init(room count: Int) {
        var size = 4
        // Most tokens are none of a few words, so that most should find a free place at once.
        while size < count * (count < Self.few ? 4 : 2) { size *= 2 }
        words = .allocate(capacity: size)
        words.initialize(repeating: .none, count: size)
        self.count = size
    }

    private static let few = 128

    /// The words that have places.
    var taken: [Word] { UnsafeBufferPointer(start: words, count: count).filter { $0 != .none } }

    /// The place of `word`.
    @inline(__always)
    func place(of word: Word) -> Int? {
        guard word != .none else { return nil }
        var place = word.place(in: count)
        while words[place] != .none {
            if words[place] == word { return place }
            place = (place &+ 1) & (count &- 1)
        }
        return nil
    }

    /// The place of `word`, which is given one if it has none; `nil` for what is no word.
    mutating func take(_ word: Word) -> Int? {
        guard word != .none else { return nil }
        var place = word.place(in: count)
        while words[place] != .none, words[place] != word { place = (place + 1) & (count - 1) }
        words[place] = word
        return place
    }
}
