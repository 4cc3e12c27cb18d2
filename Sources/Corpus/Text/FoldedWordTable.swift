/// A dictionary from folded words that is made once and asked often.
struct FoldedWordTable<Value: Sendable>: Sendable {
    /// A power of two of places, at most half of them taken.
    private var places: [(word: FoldedWord, value: Value?)]
    private let mask: Int
    /// A bit for each value that sixteen times as many places would be told by: most words are told absent by it.
    private let present: [UInt64]

    /// Makes a table of the entries of `dictionary`.
    init(_ dictionary: [FoldedWord: Value]) {
        var size = 16
        while size < dictionary.count * 2 { size *= 2 }
        places = Array(repeating: (FoldedWord(), nil), count: size)
        mask = size - 1
        var present = [UInt64](repeating: 0, count: size / 4)
        for word in dictionary.keys {
            let bit = Self.bit(of: word, in: size)
            present[bit >> 6] |= 1 &<< UInt64(bit & 63)
        }
        self.present = present
        for (word, value) in dictionary {
            var place = Int(truncatingIfNeeded: word.spread) & mask
            while places[place].value != nil { place = (place + 1) & mask }
            places[place] = (word, value)
        }
    }

    @inline(__always)
    private static func bit(of word: FoldedWord, in size: Int) -> Int {
        Int(truncatingIfNeeded: word.spread) & (size * 16 - 1)
    }

    /// Whether `word` may have a value: most of those that have none are told by it.
    @inline(__always)
    func mayHave(_ word: FoldedWord) -> Bool {
        let bit = Self.bit(of: word, in: mask + 1)
        return present[bit >> 6] & (1 &<< UInt64(bit & 63)) != 0
    }

    /// The value of `word`.
    @inline(__always)
    subscript(word: FoldedWord) -> Value? {
        guard mayHave(word) else { return nil }
        var place = Int(truncatingIfNeeded: word.spread) & mask
        while let value = places[place].value {
            if places[place].word == word { return value }
            place = (place + 1) & mask
        }
        return nil
    }
}
