/// The subject of a verb that stands before it, past what may stand between.
extension SpeakerReader {
    /// The subject behind a verb: adverbs, days and places may stand between.
    func subjectBehind(_ start: Int, before end: Int, mayPassPlaces: Bool = true) -> NounPhrase? {
        var index = start
        var passed = 0
        while index < end, passed < 28 {
            if passageAt[index] >= 0, passageAt[index] != passageAt[start] {
                guard let behind = markedNameEnd(index) else { return nil }
                passed += behind - index
                index = behind
                continue
            }
            let token = text.tokens[index]
            // « a rétorqué depuis Moscou X »: a place rather than an adverb and a body.
            let isBeforePlace =
                text.isPreposition(index) && index + 1 < end
                && text.tokens[index + 1].isAny(of: [.town, .capital, .country])
            if !isBeforePlace, let adverb = cues.adverb(at: index, before: end),
                token.kind == .word || token.kind == .comma
            {
                passed += adverb - index
                index = adverb
                continue
            }
            // « ce lundi », « le 24 mai ».
            if token.isAny(of: .determiner), index + 1 < end,
                text.tokens[index + 1].isAny(of: .weekday)
                    || text.tokens[index + 1].kind == .number && index + 2 < end
                        && text.tokens[index + 2].isAny(of: .month)
            {
                index += 1
                continue
            }
            if token.kind == .number || token.isAny(of: [.month, .relative]) && token.isAny(of: .month) {
                index += 1
                passed += 1
                continue
            }
            if token.kind == .comma {
                index += 1
                passed += 1
                continue
            }
            if token.kind == .openingBracket {
                while index < end, text.tokens[index].kind != .closingBracket { index += 1 }
                index += 1
                continue
            }
            // « a dit De Wael ».
            let isName = people.person(at: index) != nil
            if text.isPreposition(index) || isContracted(index), !isName, !beginsSubject(index, before: end) {
                guard mayPassPlaces else { return nil }
                let next = placeEnd(index, before: end)
                passed += next - index
                index = next
                continue
            }
            guard token.kind == .word || token.kind == .number,
                !grammar.reportingConjunctions.contains(nouns.lower(index))
            else { return nil }
            guard let phrase = nouns.phrase(at: index, before: end) ?? markedNoun(at: index, before: end) else {
                guard let comma = moodEnd(index, before: end) else { return nil }
                index = comma
                continue
            }
            if isTime(phrase) {
                index = phrase.tokens.upperBound
                // « la semaine dernière ».
                if index < end, text.tokens[index].isAny(of: .rolePrefix), !text.tokens[index].isCapitalised {
                    index += 1
                }
                passed += 1
                continue
            }
            if case .pronoun = phrase.kind, text.tokens[index].kind != .clitic, phrase.tokens.count == 1 {
                // « a reconnu il. », as machines translate
                let ends = index + 1 >= end || text.tokens[index + 1].kind == .stop || isComma(index + 1)
                return ends && index == start && !phrase.isIndefinite ? phrase : nil
            }
            return phrase
        }
        return nil
    }

    /// « a déclaré dans une interview au « Journal » le ministre »: the end of a name in marks behind a preposition.
    private func markedNameEnd(_ mark: Int) -> Int? {
        let passage = passages[Int(passageAt[mark])]
        guard passage.outer.lowerBound == mark, mark > 0, passage.inner.count <= 3,
            text.tokens[passage.inner.lowerBound].isCapitalised,
            text.isPreposition(mark - 1) || isContracted(mark - 1) || text.tokens[mark - 1].isAny(of: .determiner)
        else { return nil }
        return passage.outer.upperBound
    }

    /// « un « casque bleu » »: somebody unnamed, whose noun of a word or two stands in marks.
    private func markedNoun(at article: Int, before end: Int) -> NounPhrase? {
        let mark = article + 1
        guard mark + 2 < end, let determiner = grammar.determiners[nouns.lower(article)],
            determiner.kind == .indefinite, passageAt[mark] >= 0
        else { return nil }
        let passage = passages[Int(passageAt[mark])]
        guard passage.outer.lowerBound == mark, passage.inner.count <= 2,
            passage.inner.allSatisfy({ text.tokens[$0].kind == .word && !text.tokens[$0].isCapitalised })
        else { return nil }
        return NounPhrase(
            kind: .source, tokens: article..<passage.outer.upperBound, gender: determiner.gender,
            isPlural: determiner.isPlural, isIndefinite: true)
    }

    /// The comma behind « , inflexible, », « , très ému, »: the mood in which somebody speaks, told before who it is.
    private func moodEnd(_ start: Int, before end: Int) -> Int? {
        guard isComma(start - 1) else { return nil }
        var index = start
        while index < end, index - start < 3, text.tokens[index].kind == .word, !text.tokens[index].isCapitalised,
            !text.tokens[index].isAny(of: [.cue, .auxiliary, .pronoun, .relative, .conjunction, .determiner])
        {
            index += 1
        }
        return index > start && index < end && isComma(index) ? index : nil
    }

    /// `au`, `du`, `aux`: a preposition and an article in one.
    func isContracted(_ index: Int) -> Bool {
        grammar.small.placeOpeners.contains(nouns.lower(index))
    }

    /// `des` and `d’` may begin the subject itself: « ont indiqué des diplomates ».
    private func beginsSubject(_ index: Int, before end: Int) -> Bool {
        guard text.tokens[index].isAny(of: .determiner), !isContracted(index) else { return false }
        return grammar.small.pluralArticles.contains(nouns.lower(index))
    }

    /// The end of a phrase of place or time behind a preposition: « à Bruxelles », « sur France Inter », « à l’AFP ».
    private func placeEnd(_ start: Int, before end: Int) -> Int {
        var index = start + 1
        while index < end, text.tokens[index].isAny(of: [.preposition, .determiner]), index - start < 4 { index += 1 }
        guard index < end else { return end }
        var hasNoun = false
        while index < end, index - start < 14 {
            let token = text.tokens[index]
            guard token.kind == .word || token.kind == .number, passageAt[index] == passageAt[start] else { break }
            if hasNoun, nouns.phraseAt[index] >= 0 || people.person(at: index) != nil { break }
            if hasNoun, grammar.closeLinks.contains(nouns.lower(index)), isCommonNoun(index - 1) {
                // « lors de l’assemblée des régions ».
                index += 1
                while index < end, text.tokens[index].isAny(of: .determiner) { index += 1 }
                continue
            }
            if hasNoun, token.isAny(of: .determiner), !text.isPreposition(index) { break }
            if hasNoun, text.isPreposition(index) || isContracted(index) { break }
            if token.isAny(of: [.cue, .auxiliary, .relative, .conjunction]), hasNoun { break }
            hasNoun = true
            index += max(1, Int(token.phraseLength))
        }
        return min(index, end)
    }

    /// A noun in lower case that a complement may belong to; « à la presse » has none.
    private func isCommonNoun(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .word && !token.isCapitalised && !token.isAny(of: [.functionWord, .source])
            && !grammar.listeners.contains(nouns.lower(index))
    }

    /// « la semaine dernière », « lundi », « trois jours plus tard ».
    func isTime(_ phrase: NounPhrase) -> Bool {
        guard case .other = phrase.kind else { return false }
        return phrase.tokens.contains {
            text.tokens[$0].isAny(of: [.month, .weekday]) || grammar.timeNouns.contains(nouns.lower($0))
        }
    }
}
