import BriefingModel

/// A few folded words as a set, for comparing what two phrases say: « des Affaires étrangères » holds `affaires` and
/// `etrangeres` whatever their case and accents.
struct PhraseWords: Equatable, Sendable {
    /// Each once, by ascending hash.
    private var words: [Word] = []

    /// No words.
    init() {}

    /// All words of `phrase`.
    init(_ phrase: some StringProtocol) {
        Word.fold(phrase) { word, _ in insert(word) }
    }

    /// The words of weight: those of three letters or more but for articles and the like.
    init(weightyOf phrase: some StringProtocol) {
        Word.fold(phrase) { word, letters in
            if letters > 2, !Self.light.contains(word) { insert(word) }
        }
    }

    private static let light: WordSet = ["des", "les", "aux", "une", "pour", "the", "and", "for"]

    /// How many there are.
    var count: Int { words.count }

    /// Whether there is none.
    var isEmpty: Bool { words.isEmpty }

    /// Takes in a word.
    mutating func insert(_ word: Word) {
        let place = words.firstIndex { $0.hash >= word.hash } ?? words.endIndex
        if place == words.endIndex || words[place] != word { words.insert(word, at: place) }
    }

    /// Takes in all words of another set.
    mutating func formUnion(_ other: PhraseWords) {
        for word in other.words { insert(word) }
    }

    /// The words of both.
    func union(_ other: PhraseWords) -> PhraseWords {
        var result = self
        result.formUnion(other)
        return result
    }

    /// The words that `other` lacks.
    func subtracting(_ other: PhraseWords) -> PhraseWords {
        var result = self
        result.words.removeAll { other.words.contains($0) }
        return result
    }

    /// Whether `other` has all its words.
    func isSubset(of other: PhraseWords) -> Bool {
        words.count <= other.words.count && words.allSatisfy { other.words.contains($0) }
    }

    /// Whether the two have no word in common.
    func isDisjoint(with other: PhraseWords) -> Bool { !words.contains { other.words.contains($0) } }
}
