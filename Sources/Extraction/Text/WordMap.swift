/// What a language says of some of its words: an open-addressed table that is made once and asked about every token.
///
/// Like `WordPlaces` it stays until the program ends, and no references are counted for it.
struct WordMap<Value: Sendable>: @unchecked Sendable {
    private let places: WordPlaces
    /// The values by place.
    private let values: UnsafeMutablePointer<Value?>

    /// Makes a map; of entries with the same word the last one counts.
    init(_ entries: some Sequence<(key: Word, value: Value)>) {
        let entries = Array(entries)
        var places = WordPlaces(room: entries.count)
        values = .allocate(capacity: places.count)
        values.initialize(repeating: nil, count: places.count)
        for (word, value) in entries {
            if let place = places.take(word) { values[place] = value }
        }
        self.places = places
    }

    /// The value of `word`.
    @inline(__always)
    subscript(word: Word) -> Value? {
        guard let place = places.place(of: word) else { return nil }
        return values[place]
    }

    /// The value of a word in lower case with plain apostrophes.
    subscript(text: String) -> Value? { self[Word(text)] }

    /// Whether `word` has a value.
    @inline(__always)
    func contains(_ word: Word) -> Bool { places.place(of: word) != nil }
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
        Int(truncatingIfNeeded: hash ^ (hash >> 29)) & (size &- 1)
    }
}
