import BriefingModel

/// A few folded words as a set, for comparing what two phrases say: « des Affaires étrangères » holds `affaires` and
/// `etrangeres` whatever their case and accents.
struct PhraseWords: Equatable, Sendable {
    /// How many there are.
    private(set) var count = 0
    // Few phrases have more than four words; those need no memory of their own.
    private var first = Word.none
    private var second = Word.none
    private var third = Word.none
    private var fourth = Word.none
    private var others: [Word] = []

    /// No words.
    init() {}

    /// All words of `phrase`.
    init(_ phrase: some StringProtocol) {
        Word.fold(phrase) { word, _ in insert(word) }
    }

    /// The words of weight: those of three letters or more but for articles and the like.
    init(weightyOf phrase: some StringProtocol) {
        Word.fold(phrase) { word, letters in if Self.hasWeight(word, letters: letters) { insert(word) } }
    }

    /// Whether a folded word has three letters or more and is no article or the like.
    fileprivate static func hasWeight(_ word: Word, letters: Int) -> Bool { letters > 2 && !light.contains(word) }

    private static let light: WordSet = ["des", "les", "aux", "une", "pour", "the", "and", "for"]

    static func == (one: PhraseWords, other: PhraseWords) -> Bool {
        one.count == other.count && one.isSubset(of: other)
    }

    /// Whether there is none.
    var isEmpty: Bool { count == 0 }

    /// Whether a folded word is one of them.
    func contains(_ word: Word) -> Bool {
        word != .none && (word == first || word == second || word == third || word == fourth || others.contains(word))
    }

    /// Takes in a word.
    mutating func insert(_ word: Word) {
        guard word != .none, !contains(word) else { return }
        switch count {
        case 0: first = word
        case 1: second = word
        case 2: third = word
        case 3: fourth = word
        default: others.append(word)
        }
        count += 1
    }

    /// Takes in all words of another set.
    mutating func formUnion(_ other: PhraseWords) {
        other.forEach { insert($0) }
    }

    /// The words of both.
    func union(_ other: PhraseWords) -> PhraseWords {
        var result = self
        result.formUnion(other)
        return result
    }

    /// The words that `other` lacks.
    func subtracting(_ other: PhraseWords) -> PhraseWords {
        var result = PhraseWords()
        forEach { if !other.contains($0) { result.insert($0) } }
        return result
    }

    /// Whether `other` has all its words.
    func isSubset(of other: PhraseWords) -> Bool {
        count <= other.count && !hasAny { !other.contains($0) }
    }

    /// Whether the two have no word in common.
    func isDisjoint(with other: PhraseWords) -> Bool { !hasAny { other.contains($0) } }

    @inline(__always)
    private func forEach(_ take: (Word) -> Void) {
        _ = hasAny { word in
            take(word)
            return false
        }
    }

    /// Whether one of the words meets a condition.
    @inline(__always)
    private func hasAny(where condition: (Word) -> Bool) -> Bool {
        count > 0
            && (condition(first) || count > 1 && condition(second) || count > 2 && condition(third)
                || count > 3 && condition(fourth) || others.contains(where: condition))
    }
}

extension TokenisedArticle {
    /// Adds the folded words of weight among some tokens to others.
    func addWeightyWords(of range: Range<Int>, to words: inout PhraseWords) {
        bytes.withUnsafeBufferPointer { bytes in
            for token in tokens[range] {
                if token.flags.contains(.plain) {
                    if PhraseWords.hasWeight(token.word, letters: Int(token.end - token.start)) {
                        words.insert(token.word)
                    }
                } else {
                    Word.fold(bytes[Int(token.firstByte)..<Int(token.endByte)]) { word, letters in
                        if PhraseWords.hasWeight(word, letters: letters) { words.insert(word) }
                    }
                }
            }
        }
    }
}
