import BriefingModel

/// The words of a sentence in plain lower-case letters, each with its place.
struct FoldedSentence {
    /// In text order.
    private(set) var words: [Word] = []
    /// For each word the offset of its first byte among the article's.
    private(set) var starts: [Int] = []

    /// Folds the words of some tokens; what is neither letter nor digit parts words.
    init(_ text: TokenisedArticle, _ range: Range<Int>) {
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
                for index in range {
                    let token = tokens[index]
                    if token.isFolded, bytes[Int(token.firstByte)] != UInt8(ascii: "'") {
                        words.append(token.word)
                        starts.append(Int(token.firstByte))
                    } else if token.endByte - token.firstByte > 1 || token.kind == .word || token.kind == .number {
                        fold(bytes, Int(token.firstByte)..<Int(token.endByte), into: &words, &starts)
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
        var start: Int?
        var position = range.lowerBound
        while position < range.upperBound {
            let first = position
            // Most letters are plain.
            if bytes[position] | 0x20 &- 0x61 < 26 {
                hash.mix(bytes[position] | 0x20)
                start = start ?? position
                position += 1
                continue
            }
            let (scalar, length) = Folding.scalar(bytes, at: position)
            position += length
            let letters = Folding.letters(of: scalar)
            if !letters.isEmpty {
                for letter in letters { hash.mix(letter) }
                start = start ?? first
            } else if let begun = start, !Folding.isCombiningMark(scalar) {
                words.append(Word(hash))
                starts.append(begun)
                hash = WordHash()
                start = nil
            }
        }
        if let start {
            words.append(Word(hash))
            starts.append(start)
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
    /// Whether it is a word of nothing but ASCII letters and digits, or begins with an apostrophe.
    fileprivate var isFolded: Bool {
        flags.contains(.plain)
            || kind == .word && isASCII && flags.isDisjoint(with: [.elided, .hyphenated, .hasApostrophe])
    }
}
