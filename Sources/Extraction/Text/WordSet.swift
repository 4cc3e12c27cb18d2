/// A set of words that is made once and asked about every token.
struct WordSet: Sendable {
    private let members: WordMap<Void>

    /// The words of `texts`, which are in lower case with plain apostrophes.
    init(_ texts: some Sequence<some StringProtocol>) {
        members = WordMap(texts.map { (key: Word($0), value: ()) })
    }

    /// Whether `word` is one of them.
    @inline(__always)
    func contains(_ word: Word) -> Bool { members.contains(word) }

    /// Whether a text in lower case with plain apostrophes is one of them.
    func contains(_ text: String) -> Bool { members.contains(Word(text)) }
}

extension WordSet: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: String...) { self.init(elements) }
}
