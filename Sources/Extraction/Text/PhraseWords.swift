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
        gather(phrase) { _, _ in true }
    }

    /// The words of weight: those of three letters or more but for articles and the like.
    init(weightyOf phrase: some StringProtocol) {
        gather(phrase) { Self.hasWeight($0, letters: $1) }
    }

    /// Whether a folded word has three letters or more and is no article or the like.
    fileprivate static func hasWeight(_ word: Word, letters: Int) -> Bool { letters > 2 && !light.contains(word) }

    /// Takes those words of a phrase in no set yet that are `wanted`, by one allocation for most phrases.
    private mutating func gather(_ phrase: some StringProtocol, wanted: (Word, _ letters: Int) -> Bool) {
        withUnsafeTemporaryAllocation(of: Word.self, capacity: Self.usualCount) { room in
            var count = 0
            Word.fold(phrase) { word, letters in
                guard wanted(word, letters) else { return }
                if count < room.count {
                    room[count] = word
                    count += 1
                } else {
                    insert(word)
                }
            }
            if words.isEmpty { words.reserveCapacity(count) }
            for word in room[..<count] { insert(word) }
        }
    }

    /// Few phrases have more words than this.
    private static let usualCount = 12

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
        if words.isEmpty {
            words = other.words
            return
        }
        guard !other.isSubset(of: self) else { return }
        words.reserveCapacity(words.count + other.words.count)
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
        if !isDisjoint(with: other) { result.words.removeAll { other.words.contains($0) } }
        return result
    }

    /// Whether `other` has all its words.
    func isSubset(of other: PhraseWords) -> Bool {
        words.count <= other.words.count && words.allSatisfy { other.words.contains($0) }
    }

    /// Whether the two have no word in common.
    func isDisjoint(with other: PhraseWords) -> Bool { !words.contains { other.words.contains($0) } }
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
