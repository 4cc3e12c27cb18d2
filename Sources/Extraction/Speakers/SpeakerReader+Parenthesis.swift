extension SpeakerReader {
    /// A clause that only says who speaks: « , a déclaré mardi le ministre », « , selon Paris », « , dit-elle ».
    struct Parenthesis {
        var voice: Voice
        var cue: String
        /// Whether the verb stands before its subject.
        var isInverted: Bool
        /// The token behind the subject.
        var end: Int
        /// Whether it only relays what the sentence says before: « X déplore « Q », selon lui », « …, rapporte le journal ».
        var yields = false
        /// Whether a pronoun is all that tells the speaker.
        var isPronoun = false
        /// Whether a role without a name is.
        var isRole = false
    }

    /// Reads such a clause at `start`; `mayPrecede` lets the subject stand before the verb too.
    func parenthesis(
        at start: Int, before end: Int, isNextToMark: Bool, mayPrecede: Bool = false
    ) -> Parenthesis? {
        var index = start
        while index < end, let next = cues.adverb(at: index, before: end), text.tokens[index].kind == .word {
            index = next
        }
        let isComparison = index < end && grammar.small.comparisonOpeners.contains(nouns.lower(index))
        if isComparison { index += 1 }
        guard index < end else { return nil }
        if let found = attributionPhrase(at: index, before: end, isTied: isNextToMark && index == start) {
            return found
        }
        if let group = cues.group(at: index, before: end), group.form == .finite {
            // « …, nous avons appelé nos alliés »
            if group.tokens.contains(where: { grammar.small.ownAuxiliaries.contains(nouns.lower($0)) }) { return nil }
            // « comme le réclamait la France » tells of another wish.
            if isComparison, group.strength != "s", group.strength != "m" { return nil }
            if let found = inverted(group, before: end, isNextToMark: isNextToMark) { return found }
            guard isNextToMark, mayPrecede, group.strength == "s" || group.strength == "m", isComma(start - 1) else {
                return nil
            }
            // A verb that reports the passage, whose subject cannot be read.
            return Parenthesis(voice: .unknown, cue: group.infinitive, isInverted: true, end: group.tokens.upperBound)
        }
        if mayPrecede, let found = uninverted(at: index, before: end) { return found }
        return isNextToMark ? openVerb(at: index, before: end, isWhole: mayPrecede) : nil
    }

    /// « Q », s’est emballé X: behind a quotation and a comma any verb before its subject says whose it is; behind a fragment
    /// only before a person.
    private func openVerb(at index: Int, before end: Int, isWhole: Bool) -> Parenthesis? {
        guard isComma(index - 1), let (group, isLone) = cues.openGroup(at: index, before: end) else { return nil }
        if isLone {
            let behind = group.tokens.upperBound
            guard behind < end,
                !grammar.closeLinks.contains(nouns.lower(behind)) || cues.adverb(at: behind, before: end) != nil,
                let phrase = subjectBehind(behind, before: end),
                phrase.tokens.upperBound >= end || isClosing(phrase.tokens.upperBound)
                    || isClosing(phrase.tokens.upperBound - 1) || phrase.tokens.contains(where: isComma)
                    || phrase.isIndefinite && grammar.closeLinks.contains(nouns.lower(phrase.tokens.upperBound))
            else { return nil }
            switch phrase.kind {
            case .person: break
            // « grince un conseiller du ministre ».
            case .role where phrase.isIndefinite && !phrase.isPlural: break
            case .source where phrase.isIndefinite && !phrase.isPlural: break
            // « assume l’ancien candidat ».
            case .role(let role) where phrase.tokens.lowerBound == behind && !phrase.isPlural:
                guard people.phrases[role].determiner == .definite else { return nil }
            default: return nil
            }
        }
        if let clitic = group.clitic, nouns.phrase(at: clitic, before: end)?.isIndefinite ?? true {
            // « a-t-on appris auprès du ministère ».
            let behind = group.tokens.upperBound
            guard behind + 1 < end,
                grammar.postLinks.contains(nouns.lower(behind)) || nouns.bareSource(at: behind + 1, before: end) != nil
            else { return nil }
            let found = impersonalSource(behind: behind, group, before: end)
            return found?.voice == .unknown ? nil : found
        }
        guard let found = inverted(group, before: end, isNextToMark: false), found.voice != .unknown else { return nil }
        guard !isWhole else { return found }
        if case .person = found.voice { return found }
        // « …, a communiqué la présidence. »
        if case .organisation = found.voice, !isLone, found.end >= end || isClosing(found.end) { return found }
        return nil
    }

    /// « selon X », « pour la ministre » between commas or at the sentence's end.
    private func attributionPhrase(at index: Int, before end: Int, isTied: Bool) -> Parenthesis? {
        guard let unit = text.unit(.attribution, at: index) else { return nil }
        if grammar.ownViews.contains(unit.text) {
            return Parenthesis(
                voice: ownView(at: index), cue: text.text(unit.tokens).lowercased(), isInverted: true,
                end: unit.tokens.upperBound)
        }
        guard let phrase = attributedPhrase(unit, before: end) else { return nil }
        if text.isPreposition(index), grammar.small.personalViews.contains(nouns.lower(index)) {
            guard !isTied || isComma(index - 1),
                phrase.tokens.upperBound >= end || text.tokens[phrase.tokens.upperBound].kind == .comma
                    || text.tokens[phrase.tokens.upperBound].kind == .stop
            else { return nil }
        }
        if case .pronoun = phrase.kind {
            // « X n’a pas compris « Q », selon lui »: somebody else than the one of whom the sentence tells.
            let kept = pronounLimit
            pronounLimit = text.sentences[text.sentence(ofToken: index)].tokens.lowerBound
            defer { pronounLimit = kept }
            return Parenthesis(
                voice: attributed(phrase), cue: unit.text, isInverted: true, end: phrase.tokens.upperBound, yields: true
            )
        }
        let isText = phrase.tokens.prefix(3).contains { text.tokens[$0].isAny(of: .document) }
        return Parenthesis(
            voice: attributed(phrase), cue: unit.text, isInverted: true, end: phrase.tokens.upperBound,
            yields: phrase.kind.isBody && isText)
    }

    /// Whom an attribution phrase means: for a thing its words.
    func attributed(_ phrase: NounPhrase) -> Voice {
        if case .other = phrase.kind { return spelled(phrase) }
        return voice(of: phrase)
    }

    /// The speaker that an attribution phrase names.
    func attributedPhrase(_ unit: TokenisedArticle.Unit, before end: Int) -> NounPhrase? {
        var start = unit.tokens.upperBound
        // « aux yeux du ministre »: the article is part of the cue.
        if let last = unit.tokens.last, last > unit.tokens.lowerBound, text.tokens[last].isAny(of: .determiner) {
            start = last
        }
        if start < end, let strong = grammar.strongPronouns[nouns.lower(start)] {
            return NounPhrase(
                kind: .pronoun, tokens: start..<start + 1, gender: strong.gender, isPlural: strong.isPlural,
                isIndefinite: false)
        }
        // « selon nos informations » names nobody but the writer.
        guard start < end, !grammar.writersOwn.contains(nouns.lower(start)),
            let phrase = nouns.phrase(at: start, before: end)
        else { return nil }
        // « selon les chiffres fournis par la ville »: who gave them.
        let behind = phrase.tokens.upperBound
        if behind + 2 < end, grammar.participleEndings.fit(text.letters(behind)), isThing(phrase),
            let by = agentPreposition(behind: behind + 1, before: end),
            let agent = nouns.phrase(at: by + 1, before: end), agent.canSpeak,
            // « consulté par l’agence », « lu par sa porte-parole »: who read it.
            !namesMedium(agent), !grammar.small.relayDeeds.contains(nouns.lower(behind))
        {
            return agent
        }
        switch phrase.kind {
        case .other:
            guard !grammar.small.personalViews.contains(nouns.lower(unit.tokens.lowerBound)), !isTime(phrase) else {
                return nil
            }
            return phrase
        case .pronoun: return phrase.gender == nil ? nil : phrase
        default: return phrase
        }
    }

    /// Whether a person's name stands among the tokens, behind a preposition where it has to be `governed`.
    func names(_ voice: Voice, in tokens: Range<Int>, governed: Bool = false) -> Bool {
        guard case .person(let person) = voice else { return false }
        return tokens.contains {
            people.person(at: $0) == person && (!governed || text.isPreposition($0 - 1))
        }
    }

    /// « établi entre le 26 novembre et le 3 décembre par la chambre »: the preposition of who did something, days passed over.
    private func agentPreposition(behind start: Int, before end: Int) -> Int? {
        var index = start
        while index + 1 < end, index - start < 12 {
            if grammar.agentPrepositions.contains(nouns.lower(index)) { return index }
            let token = text.tokens[index]
            guard
                token.kind == .number || token.isAny(of: [.month, .weekday, .determiner, .preposition, .speechAdverb])
                    || token.isAny(of: .conjunction) && grammar.small.additions.contains(nouns.lower(index))
                    || grammar.timeNouns.contains(nouns.lower(index))
            else { return nil }
            index += 1
        }
        return nil
    }

    /// Whether a phrase names a text or another thing.
    private func isThing(_ phrase: NounPhrase) -> Bool {
        if case .other = phrase.kind { return true }
        return phrase.kind.isBody && phrase.tokens.prefix(3).contains { text.tokens[$0].isAny(of: .document) }
    }

    private func isClosing(_ index: Int) -> Bool {
        let kind = text.tokens[index].kind
        return kind == .comma || kind == .stop
    }

    func isComma(_ index: Int) -> Bool {
        text.tokens.indices.contains(index) && text.tokens[index].kind == .comma
    }

    private func inverted(_ group: CueGroup, before end: Int, isNextToMark: Bool) -> Parenthesis? {
        if grammar.objectCues.contains(group.infinitive) { return nil }
        if let clitic = group.clitic {
            guard let pronoun = nouns.phrase(at: clitic, before: end) else { return nil }
            if pronoun.isIndefinite {
                return impersonalSource(behind: group.tokens.upperBound, group, before: end)
            }
            var heard = agreeing(voice(of: pronoun), with: group) ?? .unknown
            // « …, a-t-il dit, avant de s’en prendre à M. Martin »: whom the sentence names is somebody else.
            if names(heard, in: group.tokens.upperBound..<max(group.tokens.upperBound, end), governed: true) {
                heard = .unknown
            }
            return Parenthesis(
                voice: heard, cue: group.infinitive, isInverted: true, end: group.tokens.upperBound, isPronoun: true)
        }
        guard let phrase = subjectBehind(group.tokens.upperBound, before: end, mayPassPlaces: group.strength != "w")
        else {
            return nil
        }
        // « …, ont constaté des journalistes de l’agence »: who has seen it and says nothing.
        if grammar.small.witnessing.contains(group.infinitive),
            phrase.tokens.contains(where: { grammar.small.witnesses.contains(nouns.lower($0)) })
        {
            return nil
        }
        let heard = voice(of: phrase, asSubjectOf: group, cue: group.infinitive)
        var voice = agreeing(heard, with: group) ?? .unknown
        if case .other = phrase.kind {
            guard isNextToMark, phrase.isPlural == cues.isPlural(group), group.strength == "s" || group.strength == "m"
            else { return nil }
            if heard == .unknown, ordinal(phrase) == nil { voice = demonstrated(phrase) ?? spelled(phrase) }
        }
        var yields = false
        if case .organisation = voice { yields = grammar.relaying.contains(group.infinitive) || isMedium(voice) }
        return Parenthesis(
            voice: voice, cue: group.infinitive, isInverted: true, end: phrase.tokens.upperBound, yields: yields,
            isRole: phrase.kind.isRole)
    }

    /// « dit-on à l’Élysée », « a-t-on appris de source diplomatique ».
    private func impersonalSource(behind start: Int, _ group: CueGroup, before end: Int) -> Parenthesis? {
        for index in start..<min(start + 5, end) {
            guard let phrase = nouns.phrase(at: index, before: end) ?? nouns.bareSource(at: index, before: end),
                phrase.canSpeak
            else { continue }
            return Parenthesis(
                voice: spelled(phrase), cue: group.infinitive, isInverted: true, end: phrase.tokens.upperBound)
        }
        return Parenthesis(voice: .unknown, cue: group.infinitive, isInverted: true, end: start)
    }

    /// « Q », il a dit. « Q », Stoltenberg a déclaré.
    private func uninverted(at index: Int, before end: Int) -> Parenthesis? {
        guard let phrase = nouns.phrase(at: index, before: end), phrase.canSpeak, !phrase.isPlural else { return nil }
        if case .pronoun = phrase.kind, phrase.isIndefinite { return nil }
        guard let group = cues.group(at: phrase.tokens.upperBound, before: end), group.form == .finite,
            group.strength == "s" || group.strength == "m"
        else { return nil }
        let behind = group.tokens.upperBound
        if behind < end, !grammar.objectCues.contains(group.infinitive) {
            let next = text.tokens[behind]
            let ends: Bool
            switch next.kind {
            case .stop, .comma, .colon, .closingBracket, .semicolon: ends = true
            default:
                ends =
                    next.isAny(of: [.weekday, .speechAdverb])
                    || (text.isPreposition(behind) && !grammar.closeLinks.contains(nouns.lower(behind)))
                    || cues.adverb(at: behind, before: end) != nil || isContracted(behind)
            }
            guard ends else { return nil }
        }
        return Parenthesis(
            voice: voice(of: phrase, asSubjectOf: group), cue: group.infinitive, isInverted: false, end: behind)
    }
}
