/// An open-addressed hash table from words to their numbers and classes.
///
/// So many places are free that most words are told by one look that they are not there; what is known of the others lies
/// at one place in memory.
struct WordTable: Sendable {
    /// A word of a lexicon.
    struct Entry: Sendable {
        /// The word's classes; none for a word that is not there.
        fileprivate(set) var classes: WordClasses = []
        /// The word's number; `Lexicon.unknown` for a word that is not there.
        fileprivate(set) var lexeme = Lexicon.unknown
        /// How the word is marked; a word that has no number can be.
        fileprivate(set) var marks: Token.Flags = []
    }

    /// A word with how it is marked.
    typealias Mark = (word: Word, flags: Token.Flags)

    /// What several words can be alike.
    fileprivate struct Sort: Hashable, Sendable {
        var classes: WordClasses = []
        var marks: Token.Flags = []
    }

    /// Where a word may be.
    fileprivate struct Place: Sendable {
        /// `Word.none` where the place is free.
        var word = Word.none
        /// The word's number.
        var lexeme = Lexicon.unknown
        /// The index of its sort.
        var sort: Int32 = 0
    }

    /// The table as pointers, for as long as `withReader` runs.
    struct Reader {
        fileprivate let places: UnsafeBufferPointer<Place>
        fileprivate let sorts: UnsafeBufferPointer<Sort>
        fileprivate let folded: UnsafeBufferPointer<Word>
    }

    /// A power of two of places, at most a third of them taken, so that most words stand where they are looked for first.
    private let places: [Place]
    /// What words can be: there are few ways.
    private let sorts: [Sort]
    /// The words in plain letters, by number.
    private let folded: [Word]

    /// Numbers `words` in their order, fewer than 2^31 of them; `folded` are the same in plain letters, `marks` may be of
    /// others.
    init(_ words: [Word], folded: [Word], classes: [WordClasses], marks: [Mark]) {
        var size = 64
        while size < (words.count + marks.count) * 3 { size *= 2 }
        var places = [Place](repeating: Place(), count: size)
        var sorts = [Sort()]
        var indices = [Sort(): Int32(0)]
        func place(of word: Word) -> Int {
            var place = word.place(in: size)
            while places[place].word != .none, places[place].word != word { place = (place + 1) & (size - 1) }
            return place
        }
        func take(_ word: Word, _ lexeme: LexemeID, _ sort: Sort) {
            let known = indices[sort] ?? Int32(sorts.count)
            if known == sorts.count {
                indices[sort] = known
                sorts.append(sort)
            }
            places[place(of: word)] = Place(word: word, lexeme: lexeme, sort: known)
        }
        for (index, word) in words.enumerated() { take(word, LexemeID(index), Sort(classes: classes[index])) }
        for mark in marks {
            let known = places[place(of: mark.word)]
            var sort = sorts[Int(known.sort)]
            sort.marks.formUnion(mark.flags)
            take(mark.word, known.lexeme, sort)
        }
        self.places = places
        self.sorts = sorts
        self.folded = folded
    }

    /// The word of a number in plain letters; `Word.none` for none.
    func folded(_ lexeme: LexemeID) -> Word { lexeme < 0 ? .none : folded[Int(lexeme)] }

    /// Runs `body` with pointers to the table.
    func withReader<Result>(_ body: (Reader) -> Result) -> Result {
        places.withUnsafeBufferPointer { places in
            sorts.withUnsafeBufferPointer { sorts in
                folded.withUnsafeBufferPointer { body(Reader(places: places, sorts: sorts, folded: $0)) }
            }
        }
    }
}

extension WordTable.Reader {
    /// What is known of a word.
    @inline(__always)
    subscript(word: Word) -> WordTable.Entry {
        var place = word.place(in: places.count)
        while places[place].word != .none {
            if places[place].word == word {
                let sort = sorts[Int(places[place].sort)]
                return WordTable.Entry(classes: sort.classes, lexeme: places[place].lexeme, marks: sort.marks)
            }
            place = (place &+ 1) & (places.count &- 1)
        }
        return WordTable.Entry()
    }

    /// The word of a number in plain letters.
    @inline(__always)
    func folded(_ lexeme: LexemeID) -> Word { folded[Int(lexeme)] }
}
