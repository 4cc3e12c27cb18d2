/// The places of some words in an open-addressed table, which grows no more once it is made.
struct WordPlaces: Sendable {
    /// A power of two of places, at most half of them taken; `Word.none` is free.
    private var words: [Word]

    /// Makes room for `count` words.
    init(room count: Int) {
        var size = 4
        while size < count * 2 { size *= 2 }
        words = [Word](repeating: .none, count: size)
    }

    /// How many places there are, taken or not.
    var count: Int { words.count }

    /// The place of `word`.
    @inline(__always)
    func place(of word: Word) -> Int? {
        guard word != .none else { return nil }
        return words.withUnsafeBufferPointer { words in
            var place = word.place(in: words.count)
            while words[place] != .none {
                if words[place] == word { return place }
                place = (place + 1) & (words.count - 1)
            }
            return nil
        }
    }

    /// The place of `word`, which is given one if it has none; `nil` for what is no word.
    mutating func take(_ word: Word) -> Int? {
        guard word != .none else { return nil }
        var place = word.place(in: words.count)
        while words[place] != .none, words[place] != word { place = (place + 1) & (words.count - 1) }
        words[place] = word
        return place
    }
}
