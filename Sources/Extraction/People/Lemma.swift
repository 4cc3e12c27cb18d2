/// What a role is called in the masculine singular: « ministre », « premier ministre ».
struct Lemma: Equatable, Sendable {
    let text: String
    /// By which it is compared.
    let word: Word

    /// Takes a name in lower case with plain apostrophes.
    init(_ text: String) {
        self.text = text
        word = Word(text)
    }

    static func == (one: Lemma, other: Lemma) -> Bool { one.word == other.word }
}

extension WordSet {
    /// Whether a role is called one of them.
    @inline(__always)
    func contains(_ lemma: Lemma) -> Bool { contains(lemma.word) }
}

extension WordMap {
    /// The value of what a role is called.
    subscript(lemma: Lemma) -> Value? { self[lemma.word] }
}
