import BriefingModel

/// The words of a sentence in plain lower-case letters, each with its place.
struct FoldedSentence {
    /// In text order.
    private(set) var words: [Word] = []
    /// For each word the offset of its first scalar.
    private(set) var starts: [Int] = []

    /// Folds `scalars`; what is neither letter nor digit parts words.
    init(_ scalars: [Unicode.Scalar]) {
        words.reserveCapacity(scalars.count / 4)
        starts.reserveCapacity(scalars.count / 4)
        var hash = WordHash()
        var start: Int?
        for (offset, scalar) in scalars.enumerated() {
            let letters = Folding.letters(of: scalar)
            if letters.isEmpty {
                guard !Folding.isCombiningMark(scalar), let first = start else { continue }
                append(Word(hash), at: first)
                hash = WordHash()
                start = nil
                continue
            }
            for letter in letters { hash.mix(letter) }
            if start == nil { start = offset }
        }
        if let start { append(Word(hash), at: start) }
    }

    private mutating func append(_ word: Word, at start: Int) {
        words.append(word)
        starts.append(start)
    }

    /// The words that begin at `scalar` or behind it.
    func words(from scalar: Int) -> ArraySlice<Word> {
        words[(starts.firstIndex { $0 >= scalar } ?? starts.endIndex)...]
    }

    /// The words that begin before `scalar`.
    func words(before scalar: Int) -> ArraySlice<Word> {
        words[..<(starts.firstIndex { $0 >= scalar } ?? starts.endIndex)]
    }
}
