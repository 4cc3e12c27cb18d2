/// What a language says of some of its words: an open-addressed table that is made once and asked about every token.
struct WordMap<Value: Sendable>: Sendable {
    /// A power of two of places, at most half of them taken; `Word.none` is free.
    private let places: [Word]
    private let values: [Value?]

    /// Makes a map; of entries with the same word the last one counts.
    init(_ entries: some Sequence<(key: Word, value: Value)>) {
        let entries = Array(entries)
        var size = 4
        while size < entries.count * 2 { size *= 2 }
        var places = [Word](repeating: .none, count: size)
        var values = [Value?](repeating: nil, count: size)
        for (word, value) in entries where word != .none {
            var place = word.place(in: size)
            while places[place] != .none, places[place] != word { place = (place + 1) & (size - 1) }
            places[place] = word
            values[place] = value
        }
        self.places = places
        self.values = values
    }

    /// The value of `word`.
    @inline(__always)
    subscript(word: Word) -> Value? {
        guard let place = place(of: word) else { return nil }
        return values[place]
    }

    /// The value of a word in lower case with plain apostrophes.
    subscript(text: String) -> Value? { self[Word(text)] }

    /// Whether `word` has a value.
    @inline(__always)
    func contains(_ word: Word) -> Bool { place(of: word) != nil }

    @inline(__always)
    private func place(of word: Word) -> Int? {
        guard word != .none else { return nil }
        return places.withUnsafeBufferPointer { places in
            var place = word.place(in: places.count)
            while places[place] != .none {
                if places[place] == word { return place }
                place = (place + 1) & (places.count - 1)
            }
            return nil
        }
    }
}

extension WordMap: ExpressibleByDictionaryLiteral {
    /// Maps words given in lower case with plain apostrophes.
    init(dictionaryLiteral elements: (String, Value)...) {
        self.init(elements.map { (key: Word($0.0), value: $0.1) })
    }
}

extension Word {
    /// Where to look first in a table of `size` places, a power of two.
    @inline(__always)
    func place(in size: Int) -> Int {
        Int(truncatingIfNeeded: hash ^ (hash >> 29)) & (size - 1)
    }
}
