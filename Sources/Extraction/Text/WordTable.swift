/// An open-addressed hash table from words to their numbers and classes.
///
/// Most words of a text are asked for once and many are not in it, so a bit tells most of those, and what is known of the
/// others lies at one place in memory.
struct WordTable: Sendable {
    /// A word of a lexicon.
    struct Entry: Sendable {
        /// The word's classes; none for a word that is not there.
        fileprivate(set) var classes: WordClasses = []
        /// The word's number; `Lexicon.unknown` for a word that is not there.
        fileprivate(set) var lexeme = Lexicon.unknown
    }

    /// Where a word may be.
    fileprivate struct Place: Sendable {
        /// `Word.none` where the place is free.
        var word = Word.none
        /// The word's number.
        var lexeme = Lexicon.unknown
        /// The index of its classes.
        var classes: Int32 = 0
    }

    /// The table as pointers, for as long as `withReader` runs.
    struct Reader {
        fileprivate let present: UnsafeBufferPointer<UInt64>
        fileprivate let places: UnsafeBufferPointer<Place>
        fileprivate let classes: UnsafeBufferPointer<WordClasses>
    }

    /// A bit for each value that eight times as many words would be told by.
    private let present: [UInt64]
    /// A power of two of places, at most two thirds of them taken.
    private let places: [Place]
    /// What words can be: there are few ways.
    private let classes: [WordClasses]

    /// Numbers `words` in their order, fewer than 2^31 of them.
    init(_ words: [Word], classes classesOfWords: [WordClasses]) {
        var size = 64
        while size * 2 < words.count * 3 { size *= 2 }
        var places = [Place](repeating: Place(), count: size)
        var present = [UInt64](repeating: 0, count: size / 8)
        var classes: [WordClasses] = []
        var indices: [WordClasses: Int32] = [:]
        for (index, word) in words.enumerated() {
            var place = word.place(in: size)
            while places[place].word != .none { place = (place + 1) & (size - 1) }
            let known = indices[classesOfWords[index]]
            let own = known ?? Int32(classes.count)
            if known == nil {
                indices[classesOfWords[index]] = own
                classes.append(classesOfWords[index])
            }
            places[place] = Place(word: word, lexeme: LexemeID(index), classes: own)
            let bit = word.bit(in: size / 8)
            present[bit >> 6] |= 1 &<< UInt64(bit & 63)
        }
        self.present = present
        self.places = places
        self.classes = classes
    }

    /// Runs `body` with pointers to the table.
    func withReader<Result>(_ body: (Reader) -> Result) -> Result {
        present.withUnsafeBufferPointer { present in
            places.withUnsafeBufferPointer { places in
                classes.withUnsafeBufferPointer { body(Reader(present: present, places: places, classes: $0)) }
            }
        }
    }
}

extension WordTable.Reader {
    /// What is known of a word.
    @inline(__always)
    subscript(word: Word) -> WordTable.Entry {
        let bit = word.bit(in: present.count)
        guard present[bit >> 6] & (1 &<< UInt64(bit & 63)) != 0 else { return WordTable.Entry() }
        var place = word.place(in: places.count)
        while places[place].word != .none {
            if places[place].word == word {
                return WordTable.Entry(classes: classes[Int(places[place].classes)], lexeme: places[place].lexeme)
            }
            place = (place &+ 1) & (places.count &- 1)
        }
        return WordTable.Entry()
    }
}

extension Word {
    /// A bit in a table of `count` words of 64 bits, a power of two.
    @inline(__always)
    func bit(in count: Int) -> Int {
        Int(truncatingIfNeeded: hash >> 32) & (count &* 64 &- 1)
    }
}
