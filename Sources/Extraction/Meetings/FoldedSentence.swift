import BriefingModel

/// The words of a sentence in plain lower-case letters, each with its place.
struct FoldedSentence {
    /// In text order.
    private(set) var words: [Word] = []
    /// For each word the offset of its first byte among the article's.
    private(set) var starts: [Int] = []

    /// Folds the words of some tokens; what is neither letter nor digit parts words.
    init(_ text: TokenisedArticle, _ range: Range<Int>) {
        words.reserveCapacity(range.count + 4)
        starts.reserveCapacity(range.count + 4)
        text.bytes.withUnsafeBufferPointer { bytes in
            text.tokens.withUnsafeBufferPointer { tokens in
                for token in tokens[range] {
                    let length = token.endByte - token.firstByte
                    if token.kind == .word, length == token.end - token.start, token.flags.isDisjoint(with: Self.cut),
                        bytes[Int(token.firstByte)] != UInt8(ascii: "'")
                    {
                        append(token.word, at: Int(token.firstByte))
                    } else if length > 1 || token.kind == .word || token.kind == .number {
                        fold(bytes, Int(token.firstByte)..<Int(token.endByte))
                    }
                }
            }
        }
    }

    /// Spellings by which one token is several words, or other letters than those of its word.
    private static let cut: Token.Flags = [.elided, .hyphenated, .hasApostrophe]

    private mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var hash = WordHash()
        var start: Int?
        var position = range.lowerBound
        while position < range.upperBound {
            let first = position
            let (scalar, length) = Folding.scalar(bytes, at: position)
            position += length
            let letters = Folding.letters(of: scalar)
            if !letters.isEmpty {
                for letter in letters { hash.mix(letter) }
                start = start ?? first
            } else if let begun = start, !Folding.isCombiningMark(scalar) {
                append(Word(hash), at: begun)
                hash = WordHash()
                start = nil
            }
        }
        if let start { append(Word(hash), at: start) }
    }

    private mutating func append(_ word: Word, at start: Int) {
        words.append(word)
        starts.append(start)
    }

    /// The words that begin at `byte` or behind it.
    func words(from byte: Int) -> ArraySlice<Word> {
        words[(starts.firstIndex { $0 >= byte } ?? starts.endIndex)...]
    }

    /// The words that begin before `byte`.
    func words(before byte: Int) -> ArraySlice<Word> {
        words[..<(starts.firstIndex { $0 >= byte } ?? starts.endIndex)]
    }
}
