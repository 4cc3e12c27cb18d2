/// A set of phrases that stretches of folded words are looked up in.
struct PhraseTable: Sendable {
    /// The phrases by their first word, longest first.
    private let phrases: FoldedWordTable<[[FoldedWord]]>

    /// The first word of every phrase.
    let firstWords: [FoldedWord]

    /// The phrases of all `texts`, separated by bars.
    init(_ texts: String...) {
        var phrases: [FoldedWord: [[FoldedWord]]] = [:]
        for text in texts {
            var text = text
            text.withUTF8 { bytes in
                for phrase in bytes.split(separator: UInt8(ascii: "|")) {
                    let words = WordSequence(UnsafeBufferPointer(rebasing: phrase)).map(\.word)
                    if let first = words.first { phrases[first, default: []].append(words) }
                }
            }
        }
        for key in phrases.keys { phrases[key]?.sort { $0.count > $1.count } }
        self.phrases = FoldedWordTable(phrases)
        firstWords = Array(phrases.keys)
    }

    /// The folded words of a phrase; an apostrophe or a hyphen separates two words.
    static func words(of text: String) -> [FoldedWord] {
        var text = text
        return text.withUTF8 { WordSequence($0).map(\.word) }
    }

    /// How many words from `index` on the longest phrase takes up that stands there; 0 when none does.
    func length(in words: ArraySlice<FoldedWord>, at index: Int) -> Int {
        guard index < words.endIndex, let candidates = phrases[words[index]] else { return 0 }
        for phrase in candidates where index + phrase.count <= words.endIndex {
            if (1..<phrase.count).allSatisfy({ words[index + $0] == phrase[$0] }) { return phrase.count }
        }
        return 0
    }

    /// Whether a phrase may begin with `word`: for most words none does, and this says so.
    func mayBegin(with word: FoldedWord) -> Bool { phrases.mayHave(word) }

    /// Whether the words are one of the phrases and nothing more.
    func isWhole(_ words: some Collection<FoldedWord>) -> Bool {
        guard let first = words.first, let candidates = phrases[first] else { return false }
        return candidates.contains { $0.elementsEqual(words) }
    }

    /// Whether one of the phrases stands among the words.
    func isContained(in words: ArraySlice<FoldedWord>) -> Bool {
        words.indices.contains { phrases.mayHave(words[$0]) && length(in: words, at: $0) > 0 }
    }

    /// Whether the words begin with one of the phrases.
    func begins(_ words: ArraySlice<FoldedWord>) -> Bool { length(in: words, at: words.startIndex) > 0 }

    /// Whether the words end with one of the phrases.
    func ends(_ words: ArraySlice<FoldedWord>) -> Bool {
        words.indices.contains { start in
            guard let candidates = phrases[words[start]] else { return false }
            return candidates.contains { $0.elementsEqual(words[start...]) }
        }
    }

    /// Whether `word` is a phrase of its own.
    func hasWord(_ word: FoldedWord) -> Bool { phrases[word]?.last?.count == 1 }

    /// Whether every word is a phrase of its own.
    func coversEach(of words: some Sequence<FoldedWord>) -> Bool { words.allSatisfy(hasWord) }
}
