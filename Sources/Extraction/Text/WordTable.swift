/// An open-addressed hash table from words to their numbers and classes.
///
/// Most words of a text are asked for once and many are not in it, so the places that are searched are kept small enough
/// to stay near the processor.
struct WordTable: Sendable {
    /// A word of a lexicon.
    struct Entry: Sendable {
        fileprivate var word = Word.none
        /// The word's classes; none for a word that is not there.
        fileprivate(set) var classes: WordClasses = []
        /// The word's number; `Lexicon.unknown` for a word that is not there.
        fileprivate(set) var lexeme = Lexicon.unknown
    }

    /// The table as pointers, for as long as `withReader` runs.
    struct Reader {
        fileprivate let places: UnsafeBufferPointer<UInt64>
        fileprivate let entries: UnsafeBufferPointer<Entry>
    }

    /// A power of two of places, at most half of them taken: above, the upper bits of the word's hash, below, one more
    /// than its number; 0 for a free place.
    private let places: [UInt64]
    /// By number.
    private let entries: [Entry]

    /// How many bits of a place hold the number.
    fileprivate static let numberBits: UInt64 = 24
    fileprivate static let numberMask: UInt64 = 1 << numberBits - 1

    /// Numbers `words` in their order, fewer than 2^24 of them.
    init(_ words: [Word], classes: [WordClasses]) {
        var size = 16
        while size < words.count * 2 { size *= 2 }
        var places = [UInt64](repeating: 0, count: size)
        for (index, word) in words.enumerated() {
            var place = word.place(in: size)
            while places[place] != 0 { place = (place + 1) & (size - 1) }
            places[place] = word.hash & ~Self.numberMask | UInt64(index + 1)
        }
        self.places = places
        entries = words.indices.map { Entry(word: words[$0], classes: classes[$0], lexeme: LexemeID($0)) }
    }

    /// Runs `body` with pointers to the table.
    func withReader<Result>(_ body: (Reader) -> Result) -> Result {
        places.withUnsafeBufferPointer { places in
            entries.withUnsafeBufferPointer { body(Reader(places: places, entries: $0)) }
        }
    }
}

extension WordTable.Reader {
    /// What is known of a word.
    @inline(__always)
    subscript(word: Word) -> WordTable.Entry {
        let mask = places.count - 1
        var place = word.place(in: places.count)
        while places[place] != 0 {
            if (places[place] ^ word.hash) & ~WordTable.numberMask == 0 {
                let entry = entries[Int(places[place] & WordTable.numberMask) - 1]
                if entry.word == word { return entry }
            }
            place = (place + 1) & mask
        }
        return WordTable.Entry()
    }
}
