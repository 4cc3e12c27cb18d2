/// The words of an article that stand for somebody, as they are spelled there.
struct VoiceWords: Hashable, Sendable {
    /// Where they stand.
    let tokens: Range<Int>
    /// The article before them, where it stands elsewhere.
    let article: Int?
    /// What all of them together are told by.
    private let spelling: Word

    fileprivate init(_ tokens: Range<Int>, article: Int?, spelling: Word) {
        self.tokens = tokens
        self.article = article
        self.spelling = spelling
    }

    static func == (one: VoiceWords, other: VoiceWords) -> Bool { one.spelling == other.spelling }

    func hash(into hasher: inout Hasher) { hasher.combine(spelling) }
}

extension TokenisedArticle {
    /// Some tokens as words for somebody, behind an article that stands elsewhere if one is given.
    func voiceWords(_ tokens: Range<Int>, behind article: Int? = nil) -> VoiceWords {
        var hash = WordHash()
        bytes.withUnsafeBufferPointer { bytes in
            if let article {
                hash.mix(bytes, range(ofBytes: article..<article + 1))
                if isParted(article) { hash.mix(UInt8(ascii: " ")) }
            }
            hash.mix(bytes, range(ofBytes: tokens))
        }
        return VoiceWords(tokens, article: article, spelling: Word(hash))
    }

    /// Such words as a text.
    func text(_ words: VoiceWords) -> String {
        guard let article = words.article else { return text(words.tokens) }
        return text(article) + (isParted(article) ? " " : "") + text(words.tokens)
    }

    /// What the first of such words is in lower case, up to an apostrophe.
    func firstWord(of words: VoiceWords) -> Word {
        bytes.withUnsafeBufferPointer { bytes in
            let range = range(ofBytes: words.article.map { $0..<$0 + 1 } ?? words.tokens)
            var end = range.lowerBound
            while end < range.upperBound, bytes[end] != UInt8(ascii: " "), bytes[end] != UInt8(ascii: "'"),
                !Self.isApostrophe(bytes, at: end)
            {
                end += 1
            }
            var hash = WordHash()
            LetterCase.readLowered(bytes, from: range.lowerBound, to: end) { hash.mix($0) }
            return Word(hash)
        }
    }

    /// Whether one of such words, folded, is among others.
    func hasAny(of others: PhraseWords, in words: VoiceWords) -> Bool {
        hasAny(of: others, in: words.tokens) || words.article.map { hasAny(of: others, in: $0..<$0 + 1) } ?? false
    }

    /// Whether one of the folded words of some tokens is among others.
    func hasAny(of others: PhraseWords, in tokens: Range<Int>) -> Bool {
        var isFound = false
        bytes.withUnsafeBufferPointer { bytes in
            Word.fold(bytes[range(ofBytes: tokens)]) { word, _ in isFound = isFound || others.contains(word) }
        }
        return isFound
    }

    /// Whether a space belongs between an article and its noun.
    private func isParted(_ article: Int) -> Bool { !tokens[article].flags.contains(.elided) }

    private func range(ofBytes range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last else { return 0..<0 }
        return Int(tokens[first].firstByte)..<Int(tokens[last].endByte)
    }

    private static func isApostrophe(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        bytes[position] == 0xE2 && bytes[position + 1] == 0x80 && bytes[position + 2] == 0x99
    }
}
