import BriefingModel

extension TokenisedArticle {
    /// A meaning that begins at a token, with the tokens that express it.
    struct Unit: Sendable {
        /// What it means; the language keeps it until the program ends.
        private let reference: Unmanaged<Lexicon.Sense>
        /// One token, or all those of a phrase.
        let tokens: Range<Int>

        fileprivate init(_ reference: Unmanaged<Lexicon.Sense>, _ tokens: Range<Int>) {
            self.reference = reference
            self.tokens = tokens
        }

        /// What it means.
        var sense: Lexicon.Sense { reference.takeUnretainedValue() }
        /// The payload as text.
        var text: String { reference._withUnsafeGuaranteedRef { $0.text } }
        /// The payload as a number.
        var value: Int { reference._withUnsafeGuaranteedRef { Int($0.value) } }
    }

    /// The meaning in `wordClass` of the phrase that begins at `index`, else of the word there.
    @inline(__always)
    func unit(_ wordClass: WordClasses, at index: Int) -> Unit? {
        tokens[index].isAny(of: wordClass) ? meaning(wordClass, at: index) : nil
    }

    private func meaning(_ wordClass: WordClasses, at index: Int) -> Unit? {
        let token = tokens[index]
        let lexicon = language.lexicon
        if token.phrase != Lexicon.unknown, let reference = lexicon.reference(of: token.phrase, in: wordClass) {
            return Unit(reference, index..<index + Int(token.phraseLength))
        }
        return lexicon.reference(of: token.lexeme, in: wordClass).map { Unit($0, index..<index + 1) }
    }

    /// The tokens of the phrase in `wordClass` that begins at `index`, or of the word alone.
    func extent(of wordClass: WordClasses, at index: Int) -> Range<Int> {
        unit(wordClass, at: index)?.tokens ?? index..<index + 1
    }

    /// The text of some tokens, as it stands.
    func text(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        let place = Int(tokens[first].firstByte)..<Int(tokens[last].endByte)
        return bytes.withUnsafeBufferPointer { String(wellFormed: UnsafeBufferPointer(rebasing: $0[place])) }
    }

    /// The lexeme of a slice of the article's bytes.
    func lexeme(of part: ArraySlice<UInt8>) -> LexemeID {
        let letters = bytes.withUnsafeBufferPointer { PlainLetters(UTF8Scan.eight($0, at: part.startIndex)) }
        guard letters.count == part.count else { return language.lexicon.lexeme(part) }
        let word = Word(WordHash(letters.lowered, count: letters.count))
        return language.lexicon.withWords { $0[word].lexeme }
    }

    /// The offset among the article's bytes of a scalar of the paragraph in which `range` lies; one outside those tokens
    /// counts as their first or the one behind them.
    func byte(ofScalar scalar: Int, in range: Range<Int>) -> Int {
        let index = firstToken(of: range) { $0.end >= scalar }
        guard index < range.upperBound else { return range.last.map { Int(tokens[$0].endByte) } ?? 0 }
        var position = Int(tokens[index].firstByte)
        for _ in 0..<max(0, scalar - Int(tokens[index].start)) { position += UTF8Scan.length(lead: bytes[position]) }
        return position
    }

    /// The text of one token, as it stands.
    func text(_ index: Int) -> String { text(index..<index + 1) }

    /// Whether the token is the word `word`, given in lower case with plain apostrophes.
    @inline(__always)
    func isWord(_ index: Int, _ word: StaticString) -> Bool {
        guard tokens.indices.contains(index) else { return false }
        let token = tokens[index]
        // Each curly apostrophe of the text is two bytes longer than the plain one.
        guard (Int(token.endByte - token.firstByte) - word.utf8CodeUnitCount) & ~2 == 0,
            // A letter's case is one bit of its first byte, or of its second one.
            word.hasPointerRepresentation, (bytes[Int(token.firstByte)] ^ word.utf8Start.pointee) & ~0x20 == 0
        else { return false }
        return isSpelled(token, word)
    }

    private func isSpelled(_ token: Token, _ word: StaticString) -> Bool {
        let start = Int(token.firstByte)
        let end = Int(token.endByte)
        return word.withUTF8Buffer { wanted in
            var position = start
            var matched = 0
            while position < end {
                guard matched < wanted.count else { return false }
                let byte = bytes[position]
                if byte == 0xE2, wanted[matched] == UInt8(ascii: "'") {
                    position += 3
                    matched += 1
                } else if byte == 0xC3, wanted[matched] == 0xC3, matched + 1 < wanted.count {
                    let second = bytes[position + 1]
                    let lowered = second < 0x9F ? second | 0x20 : second
                    guard lowered == wanted[matched + 1] else { return false }
                    position += 2
                    matched += 2
                } else {
                    guard (byte &- 0x41 < 26 ? byte | 0x20 : byte) == wanted[matched] else { return false }
                    position += 1
                    matched += 1
                }
            }
            return matched == wanted.count
        }
    }

    /// Whether the bytes up to a token's end are `letters`, which may reach into what stands before it.
    @inline(__always)
    func ends(_ index: Int, with letters: StaticString) -> Bool {
        let start = Int(tokens[index].endByte) - letters.utf8CodeUnitCount
        guard start >= 0 else { return false }
        return letters.withUTF8Buffer { wanted in
            var place = wanted.count
            while place > 0, bytes[start + place - 1] == wanted[place - 1] { place -= 1 }
            return place == 0
        }
    }

    /// Whether the token is one of `words`; there need be no such token.
    @inline(__always)
    func isWord(_ index: Int, in words: WordSet) -> Bool {
        tokens.indices.contains(index) && words.contains(word(index))
    }

    /// The span of some tokens of one paragraph.
    func span(_ range: Range<Int>, paragraph: Int) -> TextSpan {
        TextSpan(
            paragraph: paragraph, start: Int(tokens[range.lowerBound].start), end: Int(tokens[range.upperBound - 1].end)
        )
    }

    /// The first token of `range` that belongs to one of `classes`.
    @inline(__always)
    func first(of classes: WordClasses, in range: Range<Int>) -> Int? {
        tokens[range].withUnsafeBufferPointer { tokens in tokens.firstIndex { $0.isAny(of: classes) } }
            .map { range.lowerBound + $0 }
    }

    /// The first token of `range` that meets a condition which all tokens behind it meet too, else the range's end.
    func firstToken(of range: Range<Int>, where condition: (Token) -> Bool) -> Int {
        range.partitionPoint { condition(tokens[$0]) }
    }

    /// The index of the paragraph that holds a token, behind the last one their number.
    func paragraph(ofToken index: Int) -> Int {
        index < tokens.count ? sentences[Int(tokens[index].sentence)].paragraph : paragraphs.count
    }

    /// The index of the sentence that holds a token, behind the last one their number.
    @inline(__always)
    func sentence(ofToken index: Int) -> Int {
        index < tokens.count ? Int(tokens[index].sentence) : sentences.count
    }
}
