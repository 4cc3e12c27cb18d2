/// A set of words that is made once and asked about every token.
struct WordSet: Sendable {
    private let places: WordPlaces

    /// The words of `texts`, which are in lower case with plain apostrophes.
    init(_ texts: some Sequence<some StringProtocol>) {
        self.init(texts.map { Word($0) })
    }

    /// The words of a list that white space parts.
    init(listed list: String) {
        var words: [Word] = []
        list.forEachListedWord { words.append(Word($0)) }
        self.init(words)
    }

    private init(_ words: [Word]) {
        var places = WordPlaces(room: words.count)
        for word in words { _ = places.take(word) }
        self.places = places
    }

    /// All of them.
    var words: [Word] { places.taken }

    /// Whether `word` is one of them.
    @inline(__always)
    func contains(_ word: Word) -> Bool { places.place(of: word) != nil }

    /// Whether a text in lower case with plain apostrophes is one of them.
    func contains(_ text: String) -> Bool { contains(Word(text)) }
}

extension WordSet: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: String...) { self.init(elements) }
}
