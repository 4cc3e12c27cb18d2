/// Finds the phrases of a paragraph and where its sentences end, in one pass over its tokens.
struct SentenceSplitter {
    /// What the tokens of a sentence are, taken together.
    private struct Sum {
        var classes: WordClasses = []
        var flags: Token.Flags = []
        var kinds: Token.Kinds = []
    }

    let bytes: UnsafeBufferPointer<UInt8>
    let tokens: UnsafeMutableBufferPointer<Token>
    let lexicon: Lexicon

    /// Appends the sentences that the tokens of `range` make up, and marks their phrases and the first word of each.
    func split(_ range: Range<Int>, paragraph: Int, into sentences: inout [Sentence]) {
        markPhrases(of: range)
        var sum = Sum()
        var number = Int32(truncatingIfNeeded: sentences.count)
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            index = add(index..<range.upperBound, of: number, to: &sum)
            guard tokens[index - 1].kind == .stop || isGluedToMark(index, before: range.upperBound) else { continue }
            var next = index
            // Marks and brackets that stand right behind a stop close with the sentence.
            while next < range.upperBound, closes(next) { next += 1 }
            guard next < range.upperBound, begins(next, in: range),
                !isAbbreviation(stop: index - 1, next: next, from: start)
            else { continue }
            while index < next { index = add(index..<next, of: number, to: &sum) }
            append(start..<next, sum, paragraph, &sentences)
            number += 1
            start = next
            sum = Sum()
        }
        if start < range.upperBound { append(start..<range.upperBound, sum, paragraph, &sentences) }
    }

    /// Behind what a sentence may end.
    private static let ends: Token.Kinds = [Token.Kinds(.stop), Token.Kinds(.closingMark)]

    private func markPhrases(of range: Range<Int>) {
        lexicon.withFollowers { followers in
            var index = range.lowerBound
            while index + 1 < range.upperBound {
                if followers.mayBeginPhrase(tokens[index], before: tokens[index + 1].lexeme),
                    let phrase = lexicon.phrase(at: index, in: tokens, before: range.upperBound)
                {
                    mark(phrase, at: index)
                    index += phrase.length
                } else {
                    index += 1
                }
            }
        }
    }

    private func mark(_ phrase: Lexicon.Phrase, at index: Int) {
        tokens[index].phrase = phrase.lexeme
        tokens[index].phraseLength = UInt8(truncatingIfNeeded: phrase.length)
        tokens[index].classes.formUnion(lexicon.classes(of: phrase.lexeme))
        for inside in index + 1..<index + phrase.length { tokens[inside].flags.insert(.insidePhrase) }
    }

    /// Puts tokens into the sentence of a number, up to the first one behind which it may end; gives the one behind that.
    private func add(_ range: Range<Int>, of sentence: Int32, to sum: inout Sum) -> Int {
        // What changes in the loop is kept out of memory.
        var (classes, flags, kinds) = (sum.classes, sum.flags, sum.kinds)
        var index = range.lowerBound
        var kind: Token.Kinds = []
        while index < range.upperBound, kind.isDisjoint(with: Self.ends) {
            kind = Token.Kinds(tokens[index].kind)
            tokens[index].sentence = sentence
            classes.formUnion(tokens[index].classes)
            flags.formUnion(tokens[index].flags)
            kinds.formUnion(kind)
            index += 1
        }
        sum = Sum(classes: classes, flags: flags, kinds: kinds)
        return index
    }

    private func append(_ range: Range<Int>, _ sum: Sum, _ paragraph: Int, _ sentences: inout [Sentence]) {
        var sum = sum
        var first = range.lowerBound
        while first < range.upperBound, tokens[first].kind != .word, tokens[first].kind != .number { first += 1 }
        if first < range.upperBound {
            tokens[first].flags.insert(.opensSentence)
            sum.flags.insert(.opensSentence)
        }
        sentences.append(
            Sentence(
                paragraph: paragraph, tokens: range, classes: sum.classes, flags: sum.flags, kinds: sum.kinds))
    }

    private func closes(_ index: Int) -> Bool {
        switch tokens[index].kind {
        case .closingMark, .closingBracket, .stop: true
        case .straightMark: !tokens[index].flags.contains(.spaceBefore)
        // “ closes too where „ opens or where both ends look alike.
        case .openingMark: isCurly(tokens[index]) && !tokens[index].flags.contains(.spaceBefore)
        default: false
        }
    }

    private func isCurly(_ token: Token) -> Bool {
        let first = Int(token.firstByte)
        return bytes[first] == 0xE2 && bytes[first + 2] == 0x9C
    }

    private func begins(_ index: Int, in range: Range<Int>) -> Bool {
        let token = tokens[index]
        switch token.kind {
        case .word:
            return token.isCapitalised
                && (token.flags.contains(.spaceBefore) || isBehindMark(index) || isGlued(index))
        case .number: return token.flags.contains(.spaceBefore)
        case .openingMark: return true
        case .straightMark, .dash:
            let next = index + 1
            return next < range.upperBound && (tokens[next].isCapitalised || tokens[next].kind == .number)
        case .openingBracket: return true
        default: return false
        }
    }

    /// Whether two sentences lack the space between them: `démissionner.Invité`.
    private func isGlued(_ index: Int) -> Bool {
        guard index >= 2, tokens[index - 1].kind == .stop else { return false }
        if closes(index - 2) { return !tokens[index].flags.contains(.allCapitals) }
        guard tokens[index - 2].kind == .word else { return false }
        let before = tokens[index - 2]
        let token = tokens[index]
        return !before.isCapitalised && before.end - before.start > 2 && !token.flags.contains(.allCapitals)
            && token.end - token.start > 1
    }

    /// Whether a sentence begins without a space behind words whose stop is lost: « … à 27 »Mme Holm rencontrera ».
    @inline(__always)
    private func isGluedToMark(_ index: Int, before end: Int) -> Bool {
        guard tokens[index - 1].kind == .closingMark, index < end else { return false }
        return tokens[index].kind == .word && tokens[index].isCapitalised
            && !tokens[index].flags.contains(.spaceBefore)
    }

    private func isBehindMark(_ index: Int) -> Bool {
        switch tokens[index - 1].kind {
        case .closingMark, .straightMark: true
        default: false
        }
    }

    /// Whether the stop belongs to `M.`, to an initial or to a shortened word that the sentence goes on behind.
    private func isAbbreviation(stop: Int, next: Int, from start: Int) -> Bool {
        guard next == stop + 1, stop > start, tokens[stop].endByte - tokens[stop].firstByte == 1,
            bytes[Int(tokens[stop].firstByte)] == UInt8(ascii: "."), !tokens[stop].flags.contains(.spaceBefore)
        else { return false }
        let word = tokens[stop - 1]
        guard word.kind == .word else { return false }
        if word.classes.contains(.abbreviation) { return true }
        // An initial before a name: « J. Dupont ».
        return word.end - word.start == 1 && word.isCapitalised && tokens[next].kind == .word
    }
}
