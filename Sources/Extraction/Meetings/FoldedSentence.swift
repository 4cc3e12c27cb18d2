import BriefingModel

/// The words of a sentence in plain lower-case letters, each with its place.
struct FoldedSentence {
    /// In text order.
    private(set) var words: [Word] = []
    /// For each word the offset of its first byte among the article's.
    private(set) var starts: [Int] = []

    /// Folds the words of some tokens, which take the place of those before; what is neither letter nor digit parts words.
    mutating func read(_ range: Range<Int>, of text: TokenisedArticle) {
        if !words.isEmpty {
            words.removeAll(keepingCapacity: true)
            starts.removeAll(keepingCapacity: true)
        }
        guard let first = range.first, let last = range.last else { return }
        // No more words than bytes.
        let room = Int(text.tokens[last].endByte - text.tokens[first].firstByte)
        words.append(addingCapacity: room) { words in
            starts.append(addingCapacity: room) { starts in
                Self.fold(text, range, into: &words, &starts)
            }
        }
    }

    private static func fold(
        _ text: TokenisedArticle, _ range: Range<Int>, into words: inout OutputSpan<Word>,
        _ starts: inout OutputSpan<Int>
    ) {
        text.bytes.withUnsafeBufferPointer { bytes in
            text.tokens.withUnsafeBufferPointer { tokens in
                text.language.lexicon.withWords { known in
                    for index in range {
                        let token = tokens[index]
                        let first = Int(token.firstByte)
                        if token.isFolded, bytes[first] != UInt8(ascii: "'") {
                            words.append(token.word)
                            starts.append(first)
                        } else if token.lexeme >= 0, token.isUnparted, Tokeniser.mayBeginLatin(bytes[first]),
                            case let word = known.folded(token.lexeme), word != .none
                        {
                            words.append(word)
                            starts.append(first)
                        } else if token.mayHaveLetters {
                            fold(bytes, first..<Int(token.endByte), into: &words, &starts)
                        }
                    }
                }
            }
        }
    }

    private static func fold(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into words: inout OutputSpan<Word>,
        _ starts: inout OutputSpan<Int>
    ) {
        var hash = WordHash()
        // Where the word begins, if letters have been mixed into the hash.
        var begin = -1
        var position = range.lowerBound
        while position < range.upperBound {
            let first = position
            // Most letters are plain.
            let byte = bytes[position]
            let isDigit = byte &- 0x30 < 10
            if isDigit || byte | 0x20 &- 0x61 < 26 {
                hash.mix(isDigit ? byte : byte | 0x20)
                if begin < 0 { begin = first }
                position += 1
                continue
            }
            let (scalar, length) = Folding.scalar(bytes, at: position)
            position += length
            let letters = Folding.letters(of: scalar)
            if !letters.isEmpty {
                for letter in letters { hash.mix(letter) }
                if begin < 0 { begin = first }
            } else if begin >= 0, !Folding.isCombiningMark(scalar) {
                words.append(Word(hash))
                starts.append(begin)
                hash = WordHash()
                begin = -1
            }
        }
        if begin >= 0 {
            words.append(Word(hash))
            starts.append(begin)
        }
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

extension Token {
    /// Whether letters or digits can be among its characters.
    fileprivate var mayHaveLetters: Bool {
        switch kind {
        case .word, .number, .clitic: true
        case .other: endByte - firstByte > 1
        default: false
        }
    }

    /// Whether it is a word of nothing but ASCII letters and digits, or begins with an apostrophe.
    fileprivate var isFolded: Bool { flags.contains(.plain) || isUnparted && isASCII }

    /// Whether it is a word of letters and digits that nothing parts.
    fileprivate var isUnparted: Bool {
        kind == .word && flags.isDisjoint(with: [.elided, .hyphenated, .hasApostrophe])
    }
}
