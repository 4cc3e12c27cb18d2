import BriefingModel

/// What a passage in quotation marks looks like: how many words, whether a name, whether in a heading.
struct PassageReader {
    let text: TokenisedArticle

    /// How many folded words a passage has, counted up to `limit`: `l’état réel` has three.
    func wordCount(_ passage: MarkedPassage, upTo limit: Int) -> Int {
        if hasPlainWords(passage, limit) { return limit }
        let end = Int(text.tokens[passage.inner.upperBound - 1].endByte)
        return text.bytes.withUnsafeBufferPointer { bytes in
            var position = Int(text.tokens[passage.inner.lowerBound].firstByte)
            var count = 0
            var isInWord = false
            while position < end, count < limit {
                let scalar = Unicode.Scalar(UTF8Scan.scalar(bytes, at: position)) ?? "\u{FFFD}"
                position += UTF8Scan.length(lead: bytes[position])
                if !Folding.letters(of: scalar).isEmpty {
                    if !isInWord { count += 1 }
                    isInWord = true
                } else if !Folding.isCombiningMark(scalar) {
                    isInWord = false
                }
            }
            return count
        }
    }

    /// Whether a passage has so many words that begin with an unaccented letter behind white space.
    private func hasPlainWords(_ passage: MarkedPassage, _ count: Int) -> Bool {
        var missing = count
        for index in passage.inner where missing > 0 {
            let token = text.tokens[index]
            let isPlain = token.isWord && (text.bytes[Int(token.firstByte)] | 0x20) &- 0x61 < 26
            if isPlain, token.flags.contains(.spaceBefore) { missing -= 1 }
        }
        return missing == 0
    }

    /// Whether all words of weight are capitalised and none is a verb: « Steadfast Noon ».
    func isName(_ passage: MarkedPassage) -> Bool {
        var count = 0
        var isNameBehindFirst = false
        for index in passage.inner where text.tokens[index].kind == .word {
            let token = text.tokens[index]
            count += 1
            guard count <= 5, token.isCapitalised || count > 1 && token.isAny(of: .functionWord) else { return false }
            if count > 1, token.isCapitalised { isNameBehindFirst = true }
        }
        return count == 1 || count > 1 && (isNameBehindFirst || !passage.opensSentence)
    }

    /// Whether a passage has no more words than `limit`.
    private func isShort(_ passage: MarkedPassage, _ limit: Int) -> Bool {
        var count = 0
        for index in passage.inner where text.tokens[index].kind == .word {
            count += 1
            if count > limit { return false }
        }
        return true
    }

    /// Whether an article and a capital make a name of a few words in the middle of a sentence: le « Groupe des sept ».
    func isLabel(_ passage: MarkedPassage) -> Bool {
        let mark = passage.outer.lowerBound
        guard mark > 0, !passage.opensSentence, text.tokens[mark - 1].isAny(of: .determiner),
            text.tokens[passage.inner.lowerBound].isCapitalised
        else { return false }
        return isShort(passage, 4)
    }

    /// Whether a definite article and a capital make a name of several words: du « Pacte de Glasgow pour le climat ».
    func isLongLabel(_ passage: MarkedPassage) -> Bool {
        let mark = passage.outer.lowerBound
        let word = text.tokens[max(0, mark - 1)]
        guard mark > 0, !passage.opensSentence, text.tokens[passage.inner.lowerBound].isCapitalised,
            word.isAny(of: .determiner), !word.flags.contains(.elided),
            text.language.speech.determiners[text.text(mark - 1).lowercased()]?.kind == .definite
        else { return false }
        return isShort(passage, 8)
            && !passage.inner.contains { text.tokens[$0].isAny(of: [.auxiliary, .relative, .pronoun, .negation]) }
    }

    /// Whether the passage is a noun that an article or possessive leads in: « leurs « plans à moyen terme » ».
    func isTerm(_ passage: MarkedPassage) -> Bool {
        let mark = passage.outer.lowerBound
        guard mark > 0, !passage.opensSentence, text.tokens[mark - 1].isAny(of: .determiner),
            !text.tokens[mark - 1].flags.contains(.elided)
        else { return false }
        return isShort(passage, 8)
            && !passage.inner.contains { text.tokens[$0].isAny(of: [.auxiliary, .relative, .pronoun, .negation]) }
    }

    /// Whether a word before the passage says that a title or label stands in the marks: « l’exercice « Vent du Nord » ».
    func isTitle(_ passage: MarkedPassage) -> Bool {
        let mark = passage.outer.lowerBound
        guard mark > 0, text.paragraph(ofToken: mark - 1) == passage.paragraph else { return false }
        var index = mark - 1
        if text.tokens[index].isAny(of: .determiner), index > 0 { index -= 1 }
        // « des émissions comme « Minuit Passé » ».
        if index > 0, text.language.speech.small.comparisons.contains(text.word(index)) { index -= 1 }
        guard text.tokens[index].isAny(of: .titledThing) || isMadeThing(behind: mark) else { return false }
        guard isShort(passage, 8), let first = passage.inner.first(where: { text.tokens[$0].kind == .word }),
            text.tokens[first].isCapitalised
        else { return false }
        return !passage.opensSentence || text.tokens[mark - 1].kind != .colon
    }

    /// « l’auteur de « Vent du Nord » »: whether somebody is called the maker of what follows.
    private func isMadeThing(behind mark: Int) -> Bool {
        let grammar = text.language.speech
        return mark > 1 && grammar.closeLinks.contains(text.word(mark - 1))
            && grammar.small.authors.contains(text.word(mark - 2))
    }

    /// Whether a few words that begin with a capital stand in brackets, or behind a word that leads no speech in, within a
    /// sentence: « l’acteur de (« Le grand large ») », « avec « La maison du lac » ».
    func isWork(_ passage: MarkedPassage) -> Bool {
        let mark = passage.outer.lowerBound
        let first = text.tokens[passage.inner.lowerBound]
        guard mark > 0, !passage.opensSentence, first.kind == .word, first.isCapitalised,
            first.isAny(of: .determiner) || text.tokens[mark - 1].kind == .openingBracket,
            text.tokens[mark - 1].kind == .openingBracket || text.isPreposition(mark - 1)
        else { return false }
        return passage.inner.count { text.tokens[$0].kind == .word } <= 6
            && !passage.inner.contains { text.tokens[$0].isAny(of: [.auxiliary, .relative, .negation]) }
    }

    /// « Nom Prénom, « ministre des Affaires étrangères » des rebelles »: an office held at arm's length.
    func isOffice(_ passage: MarkedPassage) -> Bool {
        guard !passage.opensSentence, passage.outer.lowerBound > 0, let first = passage.inner.first,
            let unit = text.unit(.role, at: first)
        else { return false }
        guard text.tokens[passage.outer.lowerBound - 1].kind == .comma else { return false }
        return passage.inner.dropFirst(unit.tokens.count).allSatisfy {
            text.tokens[$0].isAny(of: [.preposition, .determiner, .roleAdjective, .countryAdjective, .country])
                || text.tokens[$0].isCapitalised || text.language.isAdjective(text.letters($0))
        }
    }

    /// Whether a paragraph is a title or subheading: short, without a final stop.
    func isHeading(_ paragraph: Int) -> Bool {
        let tokens = text.paragraphs[paragraph].tokens
        guard tokens.count <= 32, let last = tokens.last else { return false }
        var end = last
        while end > tokens.lowerBound, isClosing(end) { end -= 1 }
        guard text.tokens[end].kind == .stop else { return true }
        return false
    }

    /// Whether a paragraph begins with the passage.
    func opensParagraph(_ passage: MarkedPassage) -> Bool {
        passage.outer.lowerBound == text.paragraphs[passage.paragraph].tokens.lowerBound
    }

    private func isClosing(_ index: Int) -> Bool {
        switch text.tokens[index].kind {
        case .closingMark, .straightMark, .closingBracket, .openingMark: true
        default: false
        }
    }
}
