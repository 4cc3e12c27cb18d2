extension SpeakerReader {
    /// The subject of a sentence, as far as it stands before its verb at the sentence's beginning.
    func subject(of range: Range<Int>, before end: Int) -> NounPhrase? {
        let start = opening(from: range.lowerBound, before: end)
        guard start < end, passageAt[start] < 0 else { return nil }
        return firstSubject(from: start, before: min(end, range.upperBound))
    }

    /// Where a sentence's own words begin: behind ornaments and behind a place, a day and an agency set off by a dash.
    private func opening(from low: Int, before end: Int) -> Int {
        var start = low
        while start < end, isOrnament(start) { start = bracketed(at: start, before: end) ?? start + 1 }
        guard start < end, text.tokens[start].isCapitalised,
            text.sentences[text.sentence(ofToken: start)].kinds.contains(Token.Kinds(.dash))
        else { return start }
        var index = start + 1
        var isDateline = text.tokens[start].flags.contains(.allCapitals)
        while index < min(end, start + 14) {
            let token = text.tokens[index]
            switch token.kind {
            case .dash where token.flags.contains(.spaceBefore): return isDateline ? index + 1 : start
            case .openingBracket, .number: isDateline = true
            case .word where token.isAny(of: [.cue, .auxiliary, .pronoun, .relative]): return start
            default: break
            }
            if passageAt[index] >= 0 { return start }
            index += 1
        }
        return start
    }

    /// The end of « (AGENCE) » or « (Oslo, agence) » before a sentence: a short bracket with no verb in it.
    private func bracketed(at open: Int, before end: Int) -> Int? {
        guard text.tokens[open].kind == .openingBracket,
            let close = (open..<min(end, open + 9)).first(where: { text.tokens[$0].kind == .closingBracket }),
            close + 1 < end,
            !(open..<close).contains(where: { passageAt[$0] >= 0 || text.tokens[$0].isAny(of: [.cue, .auxiliary]) })
        else { return nil }
        return close + 1
    }

    /// Bullets, dashes and opening brackets before a sentence.
    private func isOrnament(_ index: Int) -> Bool {
        switch text.tokens[index].kind {
        case .dash, .other, .stop, .comma, .openingBracket, .closingBracket: true
        default: false
        }
    }

    /// The first group of words that can be a subject, what introduces the sentence passed over.
    func firstSubject(from start: Int, before end: Int) -> NounPhrase? {
        var index = start
        var segments = 0
        while index < end, segments < 7 {
            segments += 1
            while index < end, text.tokens[index].kind == .comma || isConnective(index) {
                index = text.unit(.speechAdverb, at: index)?.tokens.upperBound ?? index + 1
            }
            guard index < end, passageAt[index] < 0 else { return nil }
            let token = text.tokens[index]
            if token.isAny(of: .relative) {
                guard segments > 1, let comma = nextComma(from: index, before: end) else { return nil }
                index = comma + 1
                continue
            }
            if let unit = text.unit(.attribution, at: index),
                let comma = nextComma(from: unit.tokens.upperBound, before: end)
            {
                index = comma + 1
                continue
            }
            if isIntroduction(index) {
                guard let comma = nextComma(from: index, before: end) else {
                    return looseSubject(from: index, before: end)
                }
                index = comma + 1
                continue
            }
            guard let phrase = nouns.phrase(at: index, before: end) else {
                guard isParticiple(index) || isBareOpening(index, before: end) else { return nil }
                guard let comma = nextComma(from: index, before: end) else {
                    return looseSubject(from: index, before: end)
                }
                index = comma + 1
                continue
            }
            if isBareRole(phrase) || isApposition(phrase, from: start),
                let comma = nextComma(from: phrase.tokens.upperBound, before: end)
            {
                index = comma + 1
                continue
            }
            // « X ayant démissionné, Y … ».
            if phrase.tokens.upperBound < end,
                grammar.small.absoluteAuxiliaries.contains(nouns.lower(phrase.tokens.upperBound)),
                let comma = nextComma(from: phrase.tokens.upperBound, before: end), comma + 1 < end,
                !text.tokens[comma + 1].isAny(of: [.auxiliary, .cueFinite])
            {
                index = comma + 1
                continue
            }
            if isTime(phrase) {
                index = phrase.tokens.upperBound
                if index < end, text.isPreposition(index),
                    let comma = nextComma(from: index, before: end)
                {
                    index = comma + 1
                }
                continue
            }
            return namedBehindNoun(phrase, before: end) ?? phrase
        }
        return nil
    }

    /// « Son bras droit, Nom Prénom, »: the name that explains a noun which cannot speak.
    private func namedBehindNoun(_ noun: NounPhrase, before end: Int) -> NounPhrase? {
        guard !noun.canSpeak else { return nil }
        var comma = noun.tokens.upperBound
        while comma < end, comma - noun.tokens.upperBound < 2, text.tokens[comma].kind == .word,
            !text.tokens[comma].isAny(of: [.cue, .auxiliary, .functionWord])
        {
            comma += 1
        }
        guard comma + 1 < end, text.tokens[comma].kind == .comma, people.runAt[comma + 1] >= 0,
            let name = nouns.phrase(at: comma + 1, before: end), name.kind.isPerson, !name.isPlural,
            name.tokens.upperBound >= end || text.tokens[name.tokens.upperBound].kind == .comma
                || text.tokens[name.tokens.upperBound - 1].kind == .comma
        else { return nil }
        return name
    }

    /// « Candidate à la mairie, elle … »: a role without article and name introduces somebody.
    private func isBareRole(_ phrase: NounPhrase) -> Bool {
        guard case .role(let role) = phrase.kind else { return false }
        return people.phrases[role].determiner == .none && people.phrases[role].runs.isEmpty && !phrase.isPlural
    }

    /// « Si Jean Dupont, chef de file du parti, est venu, X … »: what explains a name passed over is no subject.
    private func isApposition(_ phrase: NounPhrase, from start: Int) -> Bool {
        guard case .role(let role) = phrase.kind, people.phrases[role].followsName,
            let run = people.phrases[role].runs.first
        else { return false }
        return people.runs[run].start >= start && people.runs[run].tokens.upperBound <= phrase.tokens.lowerBound
    }

    /// « Invité », « Interrogées », « Venu »: what such a word begins ends with a comma.
    private func isParticiple(_ index: Int) -> Bool {
        grammar.participleEndings.fitLowered(text.letters(index))
    }

    /// « Vent debout contre la loi, le conseil … »: words without an article that open a sentence, up to a comma, and have
    /// no verb.
    private func isBareOpening(_ index: Int, before end: Int) -> Bool {
        let token = text.tokens[index]
        guard token.flags.contains(.opensSentence), token.kind == .word, people.person(at: index) == nil,
            !token.isAny(of: [.pronoun, .auxiliary, .determiner, .cue]), let comma = nextComma(from: index, before: end)
        else { return false }
        return !(index + 1..<comma).contains {
            text.tokens[$0].isAny(of: [.pronoun, .auxiliary, .cueFinite, .relative]) && passageAt[$0] < 0
        }
    }

    /// `Mais`, `Et`, `Cependant`: words before the subject.
    private func isConnective(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, passageAt[index] < 0 else { return token.kind == .openingBracket }
        if token.isAny(of: .attribution) || grammar.introductions.contains(nouns.lower(index)) { return false }
        return token.isAny(of: [.conjunction, .weekday]) && !token.isAny(of: .determiner)
            || (token.isAny(of: .speechAdverb) && !text.isPreposition(index))
    }

    /// A preposition, gerund, participle or infinitive: what it begins ends with a comma.
    private func isIntroduction(_ index: Int) -> Bool {
        let token = text.tokens[index]
        if text.isPreposition(index),
            !(token.isAny(of: .determiner) && grammar.small.pluralArticles.contains(nouns.lower(index)))
        {
            return true
        }
        if grammar.small.contractions.contains(nouns.lower(index))
            || grammar.introductions.contains(nouns.lower(index))
        {
            return true
        }
        return token.isAny(of: [.cueGerund, .cueParticiple, .cueInfinitive]) && people.runAt[index] < 0
            && nouns.phraseAt[index] < 0
    }

    /// The next comma that lies in no bracket and no passage.
    private func nextComma(from start: Int, before end: Int) -> Int? {
        var index = start
        var depth = 0
        while index < end {
            if passageAt[index] >= 0 {
                index = passages[Int(passageAt[index])].outer.upperBound
                continue
            }
            switch text.tokens[index].kind {
            case .openingBracket: depth += 1
            case .closingBracket: depth -= 1
            case .comma where depth <= 0: return index
            case .semicolon, .colon: return nil
            default: break
            }
            index += 1
        }
        return nil
    }

    /// A named person or office that no preposition governs, where the sentence begins otherwise.
    private func looseSubject(from start: Int, before end: Int) -> NounPhrase? {
        var index = start + 1
        while index < min(end, start + 30) {
            if passageAt[index] >= 0 || text.tokens[index].isAny(of: .relative) { return nil }
            if people.runAt[index] >= 0 || nouns.phraseAt[index] >= 0, !text.isPreposition(index - 1),
                !isPrepositional(index), let phrase = nouns.phrase(at: index, before: end), phrase.canSpeak
            {
                return phrase
            }
            index += 1
        }
        return nil
    }

    /// `du`, `au`, `aux`, `des`: an article with a preposition in it.
    private func isPrepositional(_ index: Int) -> Bool {
        grammar.contractedLinks.contains(nouns.lower(index))
    }

    /// The subject of a finite verb that begins at `verb`, standing before it.
    func subjectBefore(_ verb: Int, from low: Int) -> NounPhrase? {
        var index = verb - 1
        while index >= low, passageAt[index] < 0, text.tokens[index].isAny(of: [.negation, .speechAdverb]),
            !text.tokens[index].isAny(of: .determiner)
        {
            index -= 1
        }
        guard index >= low else { return nil }
        let token = text.tokens[index]
        if passageAt[index] < 0, token.isAny(of: .pronoun), grammar.pronouns[nouns.lower(index)] != nil {
            return nouns.phrase(at: index, before: verb)
        }
        if grammar.subjectRelatives.contains(nouns.lower(index)) { return antecedent(of: index, from: low) }
        if let adjacent = phraseEnding(at: index + 1, from: low) { return adjacent }
        return clauseSubject(from: low, before: index + 1)
    }

    /// The person, office or body right before a verb, unless a preposition governs it.
    func phraseEnding(at end: Int, from low: Int) -> NounPhrase? {
        var best: NounPhrase?
        var index = end - 1
        while index >= max(low, end - 20), passageAt[index] < 0 {
            if let phrase = nouns.phrase(at: index, before: end), phrase.tokens.upperBound == end, phrase.canSpeak {
                if index > low,
                    text.isPreposition(index - 1) || text.tokens[index - 1].isAny(of: .determiner)
                        || isPrepositional(index)
                {
                    // What ends a governed phrase is governed with it: « de la Frankfurter Allgemeine ».
                    best = nil
                    index -= 1
                    continue
                }
                if case .person = best?.kind, case .body = phrase.kind { break }
                best = phrase
            }
            index -= 1
        }
        return best
    }

    /// The subject of the clause that ends before `end`.
    func clauseSubject(from low: Int, before end: Int) -> NounPhrase? {
        guard low < end else { return nil }
        if let own = subjectBehindPassage(from: low, before: end) ?? subjectOfSubordinate(from: low, before: end) {
            return own
        }
        if text.tokens[end - 1].kind == .comma,
            let joined = joinedSubject(from: low, before: end - 1) ?? contrastedSubject(from: low, before: end - 1)
        {
            return joined
        }
        if text.tokens[end - 1].kind != .comma, let boundary = clauseStart(from: low, before: end), boundary > low,
            let phrase = firstSubject(from: boundary, before: end)
        {
            return phrase
        }
        let start = opening(from: low, before: end)
        guard start < end, passageAt[start] < 0 else { return nil }
        return firstSubject(from: start, before: end)
    }

    /// The token behind the last « que », « où », colon or semicolon, or behind « mais » and « et » with a new subject.
    private func clauseStart(from low: Int, before end: Int) -> Int? {
        var index = end - 1
        while index > low {
            if passageAt[index] >= 0 {
                index = passages[Int(passageAt[index])].outer.lowerBound - 1
                continue
            }
            let token = text.tokens[index]
            if token.kind == .semicolon || token.kind == .colon { return index + 1 }
            if token.isAny(of: .relative), !grammar.subjectRelatives.contains(nouns.lower(index)) {
                // « Alors que X s’en va, Y appelle »: behind the comma the sentence's own subject stands.
                let isIntroduction =
                    grammar.introductions.contains(nouns.lower(index - 1))
                    && opening(from: low, before: end) == index - 1
                return isIntroduction && nextComma(from: index, before: end) != nil ? nil : index + 1
            }
            if token.isAny(of: .conjunction) {
                let word = nouns.lower(index)
                if grammar.breakingConjunctions.contains(word) { return index + 1 }
                if index + 1 < end, startsNewSubject(index + 1, before: end) { return index + 1 }
            }
            index -= 1
        }
        return nil
    }

    /// Whether a pronoun, or a person followed by a verb, begins at the token.
    private func startsNewSubject(_ index: Int, before end: Int) -> Bool {
        guard let phrase = nouns.phrase(at: index, before: end) else { return false }
        if case .pronoun = phrase.kind { return !phrase.isIndefinite }
        guard phrase.canSpeak, text.tokens[index - 1].isAny(of: .conjunction), index >= 2 else { return false }
        return phrase.tokens.upperBound >= end && text.tokens[index - 2].kind == .comma
    }

    /// « il faut », « il s’agit »: nobody does it.
    func isImpersonal(_ pronoun: NounPhrase, before end: Int) -> Bool {
        let next = pronoun.tokens.upperBound
        return next < end && grammar.impersonalVerbs.contains(nouns.lower(next))
    }
}
