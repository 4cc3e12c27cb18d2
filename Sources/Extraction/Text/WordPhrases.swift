/// Phrases of folded words that stretches of a text are asked to begin with.
struct WordPhrases: Sendable {
    /// The phrases by their first word, in the order of the list.
    private let byFirst: WordMap<[[Word]]>

    /// Takes phrases of folded words with single spaces.
    init(_ phrases: [String]) {
        var entries: [(key: Word, value: [[Word]])] = []
        for phrase in phrases {
            let words = phrase.split(separator: " ").map { Word($0) }
            guard let first = words.first else { continue }
            if let known = entries.firstIndex(where: { $0.key == first }) {
                entries[known].value.append(words)
            } else {
                entries.append((first, [words]))
            }
        }
        byFirst = WordMap(entries)
    }

    /// How many words the first phrase has that `words` begin with; 0 when none does.
    func length(at words: ArraySlice<Word>) -> Int {
        guard let first = words.first, let phrases = byFirst[first] else { return 0 }
        return phrases.first { words.starts(with: $0) }?.count ?? 0
    }

    /// Whether `words` begin with one of the phrases.
    func begin(_ words: ArraySlice<Word>) -> Bool { length(at: words) > 0 }

    /// Whether one of the phrases stands among `words`.
    func isContained(in words: ArraySlice<Word>) -> Bool { words.indices.contains { begin(words[$0...]) } }
}
