/// An open-addressed hash table from words to their numbers and classes.
struct WordTable: Sendable {
    /// A word of a lexicon, or a free place.
    struct Entry: Sendable {
        fileprivate var word = Word.none
        /// The word's classes; none for a free place.
        fileprivate(set) var classes: WordClasses = []
        /// The word's number; `Lexicon.unknown` for a free place.
        fileprivate(set) var lexeme = Lexicon.unknown
    }

    /// The table as a pointer, for as long as `withReader` runs.
    struct Reader {
        fileprivate let entries: UnsafeBufferPointer<Entry>
    }

    /// A power of two of places, at most half of them taken.
    private let entries: [Entry]

    /// Numbers `words` in their order.
    init(_ words: [Word], classes: [WordClasses]) {
        var size = 16
        while size < words.count * 2 { size *= 2 }
        var entries = [Entry](repeating: Entry(), count: size)
        for (index, word) in words.enumerated() {
            var place = word.place(in: size)
            while entries[place].lexeme != Lexicon.unknown { place = (place + 1) & (size - 1) }
            entries[place] = Entry(word: word, classes: classes[index], lexeme: LexemeID(index))
        }
        self.entries = entries
    }

    /// Runs `body` with a pointer to the table.
    func withReader<Result>(_ body: (Reader) -> Result) -> Result {
        entries.withUnsafeBufferPointer { body(Reader(entries: $0)) }
    }
}

extension WordTable.Reader {
    /// What is known of a word; for an unknown one a free place.
    @inline(__always)
    subscript(word: Word) -> WordTable.Entry {
        var place = word.place(in: entries.count)
        while entries[place].lexeme != Lexicon.unknown, entries[place].word != word {
            place = (place + 1) & (entries.count - 1)
        }
        return entries[place]
    }
}
