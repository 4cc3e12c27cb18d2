/// Reads verbs that report speech, in both directions.
struct CueReader {
    let text: TokenisedArticle

    var grammar: SpeechGrammar { text.language.speech }

    /// The group that begins at `start` and lies before `end`.
    func group(at start: Int, before end: Int) -> CueGroup? {
        var index = start
        var reflexive = false
        while index < end, index - start < 4, isObjectPronoun(index) || text.tokens[index].isAny(of: .negation) {
            if isReflexivePronoun(index) { reflexive = true }
            index += 1
        }
        guard index < end else { return nil }
        if text.tokens[index].isAny(of: .auxiliary),
            let group = compound(from: start, auxiliary: index, reflexive, before: end)
        {
            return group
        }
        let token = text.tokens[index]
        if let verb = verb(behindModal: index, before: end) {
            return finish(start, verb, grammar.gerundModals.contains(lower(index)) ? .gerund : .finite, before: end)
        }
        if token.isAny(of: [.cueFinite, .startsPhrase]), let verb = verb(at: index, .cueFinite, reflexive: reflexive) {
            return finish(start, verb, .finite, before: end)
        }
        guard index == start || reflexive else { return nil }
        if token.isAny(of: .cueGerund), let verb = verb(at: index, .cueGerund, reflexive: reflexive) {
            return finish(start, verb, .gerund, before: end)
        }
        if token.isAny(of: .cueInfinitive), let verb = verb(at: index, .cueInfinitive, reflexive: reflexive) {
            return finish(start, verb, .infinitive, before: end)
        }
        if index == start, token.isAny(of: .cueParticiple), let verb = verb(at: index, .cueParticiple, reflexive: false)
        {
            return finish(start, verb, .passive, before: end)
        }
        return nil
    }

    /// « a(-t-il) [adverbs] déclaré », « s’est dit », « a été jugé ».
    private func compound(from start: Int, auxiliary: Int, _ reflexive: Bool, before end: Int) -> CueGroup? {
        var index = auxiliary + 1
        let clitic = clitic(at: index, before: end)
        if let clitic { index = clitic + 1 }
        var isPassive = false
        let isBeing = isBeing(auxiliary)
        let limit = min(end, index + 9)
        while index < limit {
            let token = text.tokens[index]
            if let verb = verb(behindModal: index, before: end) {
                return CueGroup(verb, tokens: start..<verb.end, form: .finite, clitic: clitic)
            }
            if token.isAny(of: [.cueParticiple, .startsPhrase]),
                let verb = verb(at: index, .cueParticiple, reflexive: reflexive)
            {
                let passive = isPassive || (isBeing && !reflexive && !isIntransitive(verb.infinitive))
                // « a déclaré-t-il », as machines translate.
                let behind = passive || clitic != nil ? nil : self.clitic(at: verb.end, before: end)
                return CueGroup(
                    verb, tokens: start..<(behind.map { $0 + 1 } ?? verb.end), form: passive ? .passive : .finite,
                    clitic: clitic ?? behind)
            }
            if !isPassive, let verb = verb(behindToned: index, before: end) {
                return CueGroup(verb, tokens: start..<verb.end, form: .finite, clitic: clitic)
            }
            if token.isAny(of: .auxiliary) {
                // « a été jugé », « ayant été »; « a fait » is no passive.
                isPassive = true
                index += 1
            } else if let adverb = adverb(at: index, before: end) {
                index = adverb
            } else {
                return nil
            }
        }
        return nil
    }

    /// The verb of « tenu à souligner », « voulait rappeler »: it reports what its governing verb only tones.
    private func verb(behindModal index: Int, before end: Int) -> CueVerb? {
        guard grammar.modals.contains(lower(index)),
            let infinitive = (index + 1..<max(index + 1, min(index + 5, end))).first(where: {
                text.tokens[$0].isAny(of: .cueInfinitive)
            })
        else { return nil }
        let reflexive = isReflexivePronoun(infinitive - 1)
        for between in index + 1..<infinitive where !(reflexive && between == infinitive - 1) {
            guard grammar.modalLinks.contains(lower(between)) || text.tokens[between].isAny(of: .speechAdverb) else {
                return nil
            }
        }
        return verb(at: infinitive, .cueInfinitive, reflexive: reflexive)
    }

    /// The verb of « s’est targué de dire », « a osé affirmer »: any participle may tone the speaking that follows it.
    private func verb(behindToned index: Int, before end: Int) -> CueVerb? {
        let token = text.tokens[index]
        guard token.kind == .word, !token.isCapitalised, !token.isAny(of: [.cue, .functionWord, .auxiliary]),
            index + 1 < end
        else { return nil }
        let next = grammar.modalLinks.contains(lower(index + 1)) ? index + 2 : index + 1
        guard next < end, text.tokens[next].isAny(of: .cueInfinitive),
            grammar.participleEndings.fit(text.letters(index)),
            let verb = verb(at: next, .cueInfinitive, reflexive: false), verb.strength == "s"
        else { return nil }
        return verb
    }

    /// Whether the conjugated verb of the group is in the third person plural.
    func isPlural(_ group: CueGroup) -> Bool {
        for index in group.tokens where text.tokens[index].kind == .word {
            if text.tokens[index].isAny(of: .auxiliary) { return grammar.pluralAuxiliaries.contains(lower(index)) }
            if text.tokens[index].isAny(of: .cueFinite) {
                return isPlural(text.letters(index), group.infinitive)
            }
        }
        return false
    }

    /// Whether a finite form of a verb is in the plural: `soutiennent` is, `soutient` is not.
    private func isPlural(_ form: ArraySlice<UInt8>, _ infinitive: String) -> Bool {
        for (ending, plural) in grammar.pluralEndings where infinitive.hasSuffix(ending) {
            return plural.fitLowered(form)
        }
        return false
    }

    /// The end of an adverb or set phrase at `index`, commas around it included.
    func adverb(at index: Int, before end: Int) -> Int? {
        guard index < end else { return nil }
        let token = text.tokens[index]
        if let unit = text.unit(.speechAdverb, at: index) { return unit.tokens.upperBound }
        if token.isAny(of: [.negation, .weekday]) { return index + 1 }
        // « estiment » and « gouvernement » end like an adverb.
        if token.kind == .word, !token.isCapitalised, token.end - token.start > 6,
            !token.isAny(of: [.cue, .body, .document, .government, .namedThing, .titledThing]),
            grammar.small.adverbEndings.fit(text.letters(index))
        {
            return index + 1
        }
        if token.kind == .comma, index + 1 < end {
            // « a, une nouvelle fois, dénoncé ».
            if let inner = adverb(at: index + 1, before: end) {
                if inner < end, text.tokens[inner].kind == .comma { return inner + 1 }
                return inner
            }
            var close = index + 1
            while close < end, close - index < 7, text.tokens[close].kind == .word { close += 1 }
            guard close < end, text.tokens[close].kind == .comma,
                text.tokens[close + 1 < end ? close + 1 : close].isAny(of: .cue)
            else { return nil }
            return close + 1
        }
        return nil
    }

    /// The verb at a token: its reflexive meaning behind a reflexive pronoun, else the plain one.
    private func verb(at index: Int, _ form: WordClasses, reflexive: Bool) -> CueVerb? {
        if let phrase = text.language.lexicon.sense(of: text.tokens[index].phrase, in: form) {
            return made(phrase, end: index + Int(text.tokens[index].phraseLength))
        }
        if let parted = partedPhrase(at: index, form) { return parted }
        guard text.tokens[index].isAny(of: form), !opensAsNoun(index) else { return nil }
        let lexicon = text.language.lexicon
        guard let sense = lexicon.sense(of: text.tokens[index].lexeme, in: form, isReflexive: reflexive) else {
            return nil
        }
        guard let verb = made(sense, end: index + 1) else { return nil }
        let isReflexive = reflexive || index > 0 && isReflexivePronoun(index - 1)
        return isReflexive && grammar.silentReflexives.contains(verb.infinitive) ? nil : verb
    }

    /// « Réplique de la ministre : « Q » »: whether a word for what is said opens a sentence before whose it is.
    private func opensAsNoun(_ index: Int) -> Bool {
        text.tokens[index].flags.contains(.opensSentence) && grammar.small.coinedNouns.contains(lower(index))
            && index + 2 < text.tokens.count && grammar.closeLinks.contains(lower(index + 1))
            && text.tokens[index + 2].isWord
            && text.unit(.speechAdverb, at: index + 1) == nil
    }

    /// « fait ainsi valoir »: a phrase with an adverb in it.
    private func partedPhrase(at index: Int, _ form: WordClasses) -> CueVerb? {
        let end = text.tokens.count
        guard text.tokens[index].isAny(of: .startsPhrase), index + 1 < end, text.tokens[index + 1].kind == .word,
            let next = adverb(at: index + 1, before: end), next < end
        else { return nil }
        let lexicon = text.language.lexicon
        let phrase = lexicon.phrase(of: text.tokens[index].lexeme, text.tokens[next].lexeme)
        return lexicon.sense(of: phrase, in: form).flatMap { made($0, end: next + 1) }
    }

    private func made(_ sense: Lexicon.Sense, end: Int) -> CueVerb? {
        guard sense.mark != 0 else { return nil }
        return CueVerb(
            infinitive: sense.name, strength: CueStrength(letter: sense.mark), isReflexive: sense.isReflexive, end: end)
    }

    private func finish(_ start: Int, _ verb: CueVerb, _ form: CueGroup.Form, before end: Int) -> CueGroup? {
        var stop = verb.end
        let clitic = form == .finite ? clitic(at: stop, before: end) : nil
        if let clitic { stop = clitic + 1 }
        // « peut-on lire » only.
        if grammar.small.readingVerbs.contains(verb.infinitive), clitic == nil { return nil }
        // « relevant de la justice ».
        if grammar.small.tiedVerbs.contains(verb.infinitive), stop < end, grammar.closeLinks.contains(lower(stop)) {
            return nil
        }
        return CueGroup(verb, tokens: start..<stop, form: form, clitic: clitic)
    }

    /// The pronoun behind a verb, also where its first hyphen is missing: `a t-il`.
    func clitic(at index: Int, before end: Int) -> Int? {
        guard index < end else { return nil }
        if text.tokens[index].kind == .clitic { return index }
        guard index + 1 < end, text.tokens[index + 1].kind == .clitic,
            grammar.small.cliticLetters.contains(lower(index))
        else { return nil }
        return index + 1
    }

    func isReflexivePronoun(_ index: Int) -> Bool { grammar.reflexives.contains(lower(index)) }

    /// `se`, `lui`, `l’`, `y` before a verb.
    private func isObjectPronoun(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, token.isAny(of: [.pronoun, .determiner]) else { return false }
        if token.isAny(of: .determiner) {
            // `l’`, `le`, `la`, `les` are objects only right before a verb.
            guard index + 1 < text.tokens.count else { return false }
            return text.tokens[index + 1].isAny(of: .auxiliary)
                || (text.tokens[index + 1].isAny(of: .cueFinite) && index > 0
                    && (isComparing(index - 1) || grammar.pronouns[lower(index - 1)] != nil
                        || grammar.subjectRelatives.contains(lower(index - 1))))
        }
        // « nous a confié X », « nous dit-il ».
        if grammar.hearers.contains(lower(index)), index + 1 < text.tokens.count {
            return text.tokens[index + 1].isAny(of: [.auxiliary, .cueFinite])
        }
        return grammar.pronouns[lower(index)] == nil
    }

    /// `comme`, `que`: « comme le souligne ».
    private func isComparing(_ index: Int) -> Bool {
        grammar.small.comparisonOpeners.contains(lower(index)) || grammar.reportingConjunctions.contains(lower(index))
    }

    func isBeing(_ index: Int) -> Bool { grammar.small.being.contains(lower(index)) }

    /// Verbs that take « être » without being passive: « est revenu sur », « est convenu ».
    private func isIntransitive(_ infinitive: String) -> Bool {
        grammar.small.intransitives.contains(infinitive)
    }

    @inline(__always)
    private func lower(_ index: Int) -> Word { text.word(index) }
}
