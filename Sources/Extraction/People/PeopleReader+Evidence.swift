/// What around a run of capitals shows that it names a person, or a thing.
extension PeopleReader {
    /// « Nom Prénom, 19 ans »: people are told their age.
    func isAged(_ run: NameRun) -> Bool {
        let behind = run.tokens.upperBound
        return behind + 2 < text.tokens.count && text.tokens[behind].kind == .comma
            && text.tokens[behind + 1].kind == .number && text.language.speech.ages.contains(text.word(behind + 2))
    }

    /// « Le ministre du Commerce et fervent défenseur du traité, Nom Prénom, »: whether commas set a name off behind an office
    /// that a second description follows.
    func isNamedBehindOffice(_ run: NameRun) -> Bool {
        let comma = run.start - 1
        let behind = run.tokens.upperBound
        guard comma > 3, text.tokens[comma].kind == .comma, behind < text.tokens.count,
            text.tokens[behind].kind == .comma, !hasKnownWord(run)
        else { return false }
        return phrases.contains { role in
            let end = role.tokens.upperBound
            guard role.isOffice, role.determiner == .definite, !role.isPlural, role.runs.isEmpty, end < comma,
                comma - end < 12, text.tokens[end].isAny(of: .conjunction)
            else { return false }
            return (end..<comma).allSatisfy {
                text.tokens[$0].kind == .word
                    && !text.tokens[$0].isAny(of: [.auxiliary, .cueFinite, .pronoun, .relative])
            }
        }
    }

    /// Whether one of its words alone says something elsewhere: « a annoncé Holm ».
    func isHeardAgain(_ index: Int) -> Bool {
        runs.indices.contains { other in
            other != index && runs[other].pieces.count == 1 && runs[other].honorific == nil
                && keys(ofRun: other).first.map { $0 == keys(ofRun: index).first || $0 == keys(ofRun: index).last }
                    ?? false
                && speaks(runs[other]) && !text.tokens[runs[other].pieces[0]].isAny(of: .notName)
        }
    }

    /// Whether the same words stand behind an article somewhere: « le Scientific American ».
    func isThingElsewhere(_ index: Int) -> Bool {
        runs.indices.contains { $0 != index && keys(ofRun: $0) == keys(ofRun: index) && isTiedToThing(runs[$0]) }
    }

    func isAllCapitals(_ run: NameRun) -> Bool {
        run.pieces.allSatisfy { text.tokens[$0].flags.contains(.allCapitals) }
    }

    func hasKnownWord(_ run: NameRun) -> Bool {
        run.pieces.contains { text.tokens[$0].lexeme >= 0 && !text.tokens[$0].isAny(of: [.givenName, .familyName]) }
    }

    /// Whether the words before or behind show that the name is a street's, a prize's, an institute's.
    func isTiedToThing(_ run: NameRun) -> Bool {
        // What ends the line or sentence before says nothing of a name that begins the next one.
        if run.start > 0, !text.tokens[run.start].flags.contains(.opensSentence) {
            let before = text.tokens[run.start - 1]
            // « rappelait sur place Paul Martin » names no square.
            let isAdverb = run.start > 1 && text.unit(.speechAdverb, at: run.start - 2)?.tokens.upperBound == run.start
            if before.isAny(of: .namedThing), !before.isAny(of: .role), !isAdverb { return true }
            if before.isWord, before.isCapitalised, before.isAny(of: .notName), !before.isAny(of: .role),
                !before.flags.contains(.insidePhrase), !before.flags.contains(.opensSentence),
                text.tokens[run.start].flags.contains(.spaceBefore),
                !isHeardBehindPlace(run)
            {
                return true
            }
            if isArticle(run.start - 1), !(run.start > 1 && text.tokens[run.start - 2].isAny(of: .role)) {
                return true
            }
            if run.start > 1, text.tokens[run.start - 2].isAny(of: .namedThing), before.isAny(of: .nameParticle),
                !before.isCapitalised, text.tokens[run.start - 2].isAny(of: .titledThing) == false,
                !text.language.speech.closeLinks.contains(text.word(run.start - 1))
            {
                return true
            }
        }
        let behind = run.tokens.upperBound
        guard behind < text.tokens.count else { return false }
        let next = text.tokens[behind]
        return next.isWord && next.isCapitalised && !next.flags.contains(.opensSentence)
            && next.flags.contains(.spaceBefore) && next.isAny(of: .notName)
            && !next.isAny(of: .role)
    }

    /// « AFP / Jean DUPONT », « © Jean Dupont »: who took a picture.
    func isCredit(_ run: NameRun) -> Bool {
        guard run.start > 0 else { return false }
        let before = text.tokens[run.start - 1]
        if text.language.speech.small.credits.contains(text.word(run.start - 1)) {
            return true
        }
        guard before.kind == .other else { return false }
        let sign = text.bytes[Int(before.firstByte)]
        if sign == 0xC2 { return text.bytes[Int(before.firstByte) + 1] == 0xA9 }
        return sign == UInt8(ascii: "/") && run.start > 1 && text.tokens[run.start - 2].flags.contains(.allCapitals)
    }

    func isArticle(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.isAny(of: .determiner), !token.isAny(of: .preposition) || token.flags.contains(.elided) else {
            return false
        }
        return text.language.speech.determiners[text.word(index)]?.kind == .definite
    }

    /// Whether the name is the subject of a verb that reports speech, before or behind it.
    func speaks(_ run: NameRun) -> Bool {
        if let verb = verb(behind: run) {
            let next = text.tokens[verb]
            if next.isAny(of: .cueFinite) { return !next.flags.contains(.opensSentence) }
            if next.isAny(of: .auxiliary), verb + 1 < text.tokens.count {
                return (verb + 1..<min(verb + 4, text.tokens.count)).contains {
                    text.tokens[$0].isAny(of: .cueParticiple)
                }
            }
        }
        return isBehindCue(adverbStart(before: run.start)) || isHeardBehindPlace(run)
    }

    /// Where the verb begins whose subject a name is, behind « ne », « s’ » or « , qui ».
    private func verb(behind run: NameRun) -> Int? {
        var index = run.tokens.upperBound
        guard index + 2 < text.tokens.count else { return index < text.tokens.count ? index : nil }
        if text.tokens[index].kind == .comma, text.language.speech.subjectRelatives.contains(text.word(index + 1)) {
            index += 2
        }
        let first = index
        while index - first < 3, index + 1 < text.tokens.count, text.tokens[index].isAny(of: [.negation, .pronoun]),
            !text.tokens[index].isAny(of: [.auxiliary, .relative]), text.tokens[index].kind == .word
        {
            index += 1
        }
        return index
    }

    /// « Nom Prénom est arrivée », « s’est rendu »: what only people do.
    func actsAsPerson(_ run: NameRun) -> Bool {
        guard let verb = verb(behind: run), text.tokens[verb].isAny(of: .auxiliary), verb + 1 < text.tokens.count,
            !text.language.speech.small.having.contains(text.word(verb))
        else { return false }
        return (verb + 1..<min(verb + 3, text.tokens.count)).contains {
            text.language.speech.small.personalDeeds.contains(text.word($0))
        }
    }

    func isBehindCue(_ index: Int) -> Bool {
        guard index > 0, !text.tokens[index].flags.contains(.opensSentence) else { return false }
        let before = text.tokens[index - 1]
        if before.isAny(of: .cueFinite) { return true }
        guard before.isAny(of: .cueParticiple), index > 1 else { return false }
        if text.tokens[index - 2].isAny(of: .auxiliary) { return true }
        // « a cependant rappelé »
        let adverb = text.tokens[index - 2]
        return index > 2 && adverb.kind == .word && !adverb.isCapitalised
            && !adverb.isAny(of: [.pronoun, .determiner, .preposition])
            && text.tokens[index - 3].isAny(of: .auxiliary)
    }

    /// Where the adverbs and days begin that end right before a token: « déplore pour sa part X », « a dit lundi X ».
    func adverbStart(before token: Int) -> Int {
        var start = token
        while start > 0, text.tokens[start - 1].isAny(of: .weekday) { start -= 1 }
        guard
            let adverb = (max(0, start - 4)..<start).first(where: {
                text.unit(.speechAdverb, at: $0)?.tokens.upperBound == start
            })
        else { return start }
        return adverb
    }

    /// « a écrit sur Twitter Nom Prénom, »: whether a verb of saying, then a place or medium stand before a full name.
    func isHeardBehindPlace(_ run: NameRun) -> Bool {
        let behind = run.tokens.upperBound
        let speech = text.language.speech
        guard run.start > 3,
            run.pieces.count > 1
                || run.hasGivenName
                    && (speech.listeners.contains(text.word(run.start - 1))
                        || text.tokens[run.start - 1].flags.contains(.allCapitals)),
            behind >= text.tokens.count || text.tokens[behind].kind == .comma || text.tokens[behind].kind == .stop
                || text.tokens[behind].kind == .openingBracket
        else { return false }
        let last = text.tokens[run.start - 1]
        guard last.kind == .word, last.isCapitalised || speech.listeners.contains(text.word(run.start - 1)) else {
            return false
        }
        let adverb = adverbStart(before: run.start)
        if adverb < run.start { return isBehindCue(adverb) }
        var index = run.start - 1
        while index > 0, run.start - index < 6, text.tokens[index].kind == .word, !text.isPreposition(index),
            !speech.looseLinks.contains(text.word(index))
        {
            if text.tokens[index].isAny(of: [.cue, .auxiliary, .pronoun]), !text.tokens[index].isAny(of: .determiner) {
                return false
            }
            index -= 1
        }
        guard text.isPreposition(index) || speech.looseLinks.contains(text.word(index)),
            !speech.closeLinks.contains(text.word(index))
        else { return false }
        return isBehindCue(adverbStart(before: index))
    }

    /// Whether the last word stands elsewhere behind an honorific.
    func isNamedAgain(_ index: Int) -> Bool {
        guard let family = keys(ofRun: index).last else { return false }
        return runs.indices.contains { other in
            other != index && runs[other].honorific != nil && keys(ofRun: other).last == family
        }
    }

    /// « confie Mohamed, un lycéen », « lance à l’AFP Inès, lycéenne », « déclare Sabrina, qui mène »: somebody heard who is introduced by a given name alone.
    func isIntroduced(_ index: Int) -> Bool {
        let run = runs[index]
        let behind = run.tokens.upperBound
        guard speaks(run), behind < text.tokens.count else { return false }
        if !text.tokens[run.pieces[0]].isAny(of: [.town, .country, .organisation, .month, .notName]),
            stands(alone: run),
            !people.contains(where: { $0.words.count > 1 && $0.words.first == keys(ofRun: index).first })
        {
            return true
        }
        guard behind + 1 < text.tokens.count, text.tokens[behind].kind == .comma else { return false }
        let speech = text.language.speech
        let next = text.word(behind + 1)
        return speech.determiners[next]?.kind == .indefinite || speech.subjectRelatives.contains(next)
            || phraseOfRun[index] >= 0 && phrases[Int(phraseOfRun[index])].tokens.lowerBound == behind + 1
    }

    /// Whether no noun or adjective leads to the name: « l’agence croate Hina ».
    private func stands(alone run: NameRun) -> Bool {
        let start = adverbStart(before: run.start)
        guard start > 0 else { return true }
        let before = text.tokens[start - 1]
        return before.kind != .word || before.flags.contains(.elided) || before.isAny(of: [.cue, .conjunction, .role])
    }
}
