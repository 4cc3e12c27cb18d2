/// A dictionary from folded words that is made once and asked often.
struct FoldedWordTable<Value: Sendable>: Sendable {
    /// A power of two of places, at most half of them taken.
    private var places: [(word: FoldedWord, value: Value?)]
    private let mask: Int

    /// Makes a table of the entries of `dictionary`.
    init(_ dictionary: [FoldedWord: Value]) {
        var size = 16
        while size < dictionary.count * 2 { size *= 2 }
        places = Array(repeating: (FoldedWord(), nil), count: size)
        mask = size - 1
        for (word, value) in dictionary {
            var place = Int(truncatingIfNeeded: word.spread) & mask
            while places[place].value != nil { place = (place + 1) & mask }
            places[place] = (word, value)
        }
    }

    /// The value of `word`.
    @inline(__always)
    subscript(word: FoldedWord) -> Value? {
        var place = Int(truncatingIfNeeded: word.spread) & mask
        while let value = places[place].value {
            if places[place].word == word { return value }
            place = (place + 1) & mask
        }
        return nil
    }
}
