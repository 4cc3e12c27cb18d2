/// Whose view words give before a passage: « pour qui », « y voit », « selon lesquelles ».
extension SpeakerReader {
    /// « … a dit X, pour qui le pays sera « Q » »: a relative clause that tells somebody's view.
    func relativeView(before mark: Int, from low: Int) -> Attribution? {
        var index = mark - 1
        while index > low, mark - index < 25, passageAt[index] < 0 {
            if text.tokens[index].isAny(of: .attribution), text.tokens[index + 1].isAny(of: .relative),
                let phrase = antecedent(of: index, from: low), phrase.canSpeak,
                // « une rumeur selon laquelle » is nobody's.
                phrase.kind.isPerson || grammar.subjectRelatives.contains(nouns.lower(index + 1))
            {
                let voice = voice(of: phrase)
                return voice == .unknown ? nil : Attribution(voice: voice, cue: text.text(index))
            }
            index -= 1
        }
        return nil
    }

    /// « X y voit au contraire « Q » », « X voit dans ce texte une « Q » »: what somebody sees in a thing.
    func seenThere(before mark: Int, from low: Int) -> Attribution? {
        for verb in max(low + 1, mark - 12)..<max(low + 1, mark)
        where grammar.small.seeing.contains(nouns.lower(verb)) || isSeen(verb) {
            let first = isSeen(verb) ? verb - 1 : verb
            guard first > low, passageAt[verb] < 0 else { continue }
            let isThere = grammar.small.thereWords.contains(nouns.lower(first - 1))
            guard isThere ? seesOnly(verb, before: mark) : seesWithin(verb, before: mark),
                let subject = subjectBefore(isThere ? first - 1 : first, from: low), subject.canSpeak
            else { continue }
            let voice = voice(of: subject)
            if isSeen(verb), subject.kind.isBody { return nil }
            return voice == .unknown ? nil : Attribution(voice: voice, cue: text.text(verb))
        }
        return nil
    }

    /// « Comme on peut le lire sur le site de X, « Q » », « On pouvait lire sur les pancartes « Q » »: the text or thing on which
    /// nobody in particular reads the words.
    func readThere(before mark: Int, from low: Int) -> Attribution? {
        guard
            let verb = (max(low + 1, mark - 16)..<max(low + 1, mark)).first(where: {
                passageAt[$0] < 0 && text.tokens[$0].isAny(of: .cueInfinitive)
                    && text.language.lexicon.sense(of: text.tokens[$0].lexeme, in: .cueInfinitive, isReflexive: false)
                        .map { grammar.small.readingVerbs.contains($0.name) } ?? false
            }),
            (max(low, verb - 4)..<verb).contains(where: { grammar.small.indefinitePronouns.contains(nouns.lower($0)) }),
            verb + 2 < mark, text.isPreposition(verb + 1),
            let phrase = nouns.phrase(at: verb + 2, before: mark), phrase.kind.isBody,
            phrase.tokens.upperBound == mark || phrase.tokens.upperBound == mark - 1
        else { return nil }
        return Attribution(voice: attributed(phrase), cue: text.text(verb))
    }

    /// « a vu », « avaient vu »: whether a participle behind its auxiliary tells what somebody sees.
    private func isSeen(_ participle: Int) -> Bool {
        grammar.small.seen.contains(nouns.lower(participle)) && participle > 0
            && grammar.small.having.contains(nouns.lower(participle - 1))
    }

    /// « y voit au contraire », « n’y voit que »: whether only adverbs stand between the verb and the marks.
    private func seesOnly(_ verb: Int, before mark: Int) -> Bool {
        var next = verb + 1
        while next < mark {
            if grammar.reportingConjunctions.contains(nouns.lower(next)) {
                next += 1
            } else if let behind = cues.adverb(at: next, before: mark) {
                next = behind
            } else {
                return false
            }
        }
        return next == mark
    }

    /// « voit dans ce texte une »: whether only what something is seen in stands between the verb and the marks.
    private func seesWithin(_ verb: Int, before mark: Int) -> Bool {
        guard verb + 2 < mark, grammar.small.findingIn.contains(nouns.lower(verb)) || isSeen(verb),
            grammar.withinWords.contains(nouns.lower(verb + 1))
        else { return false }
        return (verb + 2..<mark).allSatisfy { index in
            passageAt[index] < 0 && text.tokens[index].kind == .word
                && (!text.tokens[index].isAny(of: [.cue, .auxiliary, .relative, .conjunction])
                    || text.tokens[index - 1].isAny(of: .determiner))
        }
    }

    /// « X répondait à des révélations selon lesquelles le pays aurait « Q » »: the words are those of a text.
    func isRelatedView(before mark: Int, from low: Int) -> Bool {
        (max(low + 1, mark - 25)..<max(low + 1, mark)).contains { index in
            passageAt[index] < 0 && text.tokens[index].isAny(of: .relative)
                && text.tokens[index - 1].isAny(of: .attribution)
                && !grammar.small.personalViews.contains(nouns.lower(index - 1))
                && !grammar.reportingConjunctions.contains(nouns.lower(index))
                // « …, X a répondu que « Q » »: who speaks behind them.
                && !(index + 1..<mark).contains { passageAt[$0] < 0 && text.tokens[$0].isAny(of: .cue) }
        }
    }

    /// « Pour X, « Q » », « Pour X, députée de la Mer et membre du bureau : « Q » »: whether a sign ends somebody's view.
    func endsView(_ phrase: NounPhrase, before mark: Int) -> Bool {
        var index = phrase.tokens.upperBound
        if isComma(index - 1) { return true }
        let isExplained = phrase.tokens.contains { text.tokens[$0].kind == .comma }
        while isExplained, index < mark, index - phrase.tokens.upperBound < 14, text.tokens[index].kind == .word,
            !text.tokens[index].isAny(of: [.auxiliary, .cueFinite, .pronoun, .relative])
        {
            index += 1
        }
        return index == mark || text.tokens[index].kind == .colon || isComma(index)
    }
}
