/// Verb groups that end at a token, and whether they reach a passage.
extension SpeakerReader {
    /// « le conseil doit reprendre l’initiative »: an infinitive behind another verb, of a verb that also means other things.
    func isMereDeed(_ group: CueGroup, from low: Int) -> Bool {
        let before = group.tokens.lowerBound - 1
        guard group.form == .infinitive, group.strength == "m", before > low, passageAt[before] < 0 else {
            return false
        }
        let token = text.tokens[before]
        return token.kind == .word && !text.isPreposition(before)
            && !token.isAny(of: [.cue, .conjunction, .speechAdverb, .functionWord])
    }

    /// The verb group whose verb is the token.
    func group(endingAt verb: Int, from low: Int, before end: Int) -> CueGroup? {
        if isNoun(verb, from: low) { return nil }
        var start = max(low, verb - 9)
        while start <= verb {
            if passageAt[start] < 0, text.tokens[start].kind == .word, let group = cues.group(at: start, before: end),
                group.tokens.contains(verb)
            {
                guard group.form == .passive, sharedAuxiliary(of: start, from: low) != nil else { return group }
                var shared = group
                shared.form = .finite
                shared.isShared = true
                return shared
            }
            start += 1
        }
        return nil
    }

    /// `comme`.
    func isComparison(_ index: Int) -> Bool {
        text.tokens.indices.contains(index) && grammar.small.comparisons.contains(nouns.lower(index))
    }

    /// « a soutenu … mais estimé »: the last auxiliary before a participle that serves it too.
    func sharedAuxiliary(of participle: Int, from low: Int) -> Int? {
        guard participle > low, text.tokens[participle - 1].isAny(of: .conjunction),
            !isComparison(participle - 1)
        else {
            return nil
        }
        return (low..<participle).last { index in
            passageAt[index] < 0 && text.tokens[index].isAny(of: .auxiliary) && index + 1 < participle
                && text.tokens[index + 1..<min(index + 4, participle)].contains {
                    $0.isAny(of: .cueParticiple) || $0.kind == .word
                }
                && grammar.small.having.contains(nouns.lower(index))
        }
    }

    /// « la demande », « une annonce »: the word behind an article is a noun.
    func isNoun(_ verb: Int, from low: Int) -> Bool {
        let token = text.tokens[verb]
        guard verb > low, token.isAny(of: .cueFinite) else { return token.isCapitalised && verb > low }
        let before = text.tokens[verb - 1]
        if grammar.reflexives.contains(nouns.lower(verb - 1)) { return false }
        if before.flags.contains(.elided), before.isAny(of: .pronoun), verb - 1 > low {
            return !text.tokens[verb - 2].isAny(of: [.relative, .conjunction, .pronoun])
        }
        if text.isPreposition(verb - 1), !before.isAny(of: .pronoun) { return true }
        guard before.isAny(of: .determiner) else { return false }
        // « elle les accuse », « qui le souligne »
        if isObjectArticle(verb - 1, from: low) { return false }
        // « le souligne » behind « comme » or a subject is a verb with its object.
        return
            !(verb - 1 > low && text.tokens[verb - 2].isAny(of: [.relative, .conjunction]) && before.isAny(of: .pronoun)
            || verb - 1 > low && isComparison(verb - 2) && (before.isAny(of: .pronoun) || isObject(verb - 1, of: verb))
            // « Jean Dupont le répète : ».
            || verb - 1 > low && people.runs.contains { $0.tokens.upperBound == verb - 1 })
    }

    /// « elle les accuse », « qui le dit », « ne la dit pas »: whether an article behind a subject or « ne » is a verb's object.
    private func isObjectArticle(_ article: Int, from low: Int) -> Bool {
        guard article - 1 >= low, passageAt[article - 1] < 0,
            grammar.determiners[nouns.lower(article)]?.kind == .definite, !text.isPreposition(article)
        else { return false }
        let before = nouns.lower(article - 1)
        return grammar.pronouns[before] != nil || grammar.subjectRelatives.contains(before)
            || text.tokens[article - 1].isAny(of: .negation)
    }

    /// « comme le dit X »: whether an article behind a comparison is the object of what can hardly be a noun of its gender.
    private func isObject(_ article: Int, of verb: Int) -> Bool {
        grammar.determiners[nouns.lower(article)]?.gender == .masculine && !text.isPreposition(article)
            && !text.tokens[verb].isAny(of: .role)
    }

    /// Whether a pronoun is the verb's subject: « qu’ils avaient informé ».
    func hasPronounSubject(_ group: CueGroup, from low: Int) -> Bool {
        let index = group.tokens.lowerBound - 1
        guard group.form == .finite, group.clitic == nil, index > low else { return false }
        return grammar.pronouns[nouns.lower(index)] != nil
    }

    /// Whether nothing but its object or the clause it reports stands between a verb and a passage: « avaient annoncé
    /// une aide, « Q » » leaves the passage to whoever reports the announcement.
    func isTied(_ group: CueGroup, to mark: Int) -> Bool {
        let start = group.tokens.upperBound
        guard start < mark, text.tokens[mark - 1].kind != .colon,
            !grammar.reportingConjunctions.contains(nouns.lower(start))
        else { return true }
        return !(start..<mark).contains { passageAt[$0] < 0 && text.tokens[$0].kind == .comma }
    }

    /// Whether the verb stands in a clause that another verb reports: « X a dit qu’ils avaient prévenu … ».
    func isReported(_ group: CueGroup, from low: Int) -> Bool {
        var index = group.tokens.lowerBound - 1
        // « Après l’émotion que cause l’affaire, il a plaidé »: a main clause begins at the comma.
        let isMain =
            index - 1 > low && text.tokens[index - 1].kind == .comma && grammar.pronouns[nouns.lower(index)] != nil
        while index >= low, group.tokens.lowerBound - index < 12, passageAt[index] < 0 {
            if grammar.reportingConjunctions.contains(nouns.lower(index)),
                !isMain || index == low || text.tokens[index - 1].isAny(of: .cue)
            {
                return true
            }
            index -= 1
        }
        return false
    }

    /// Whether the clause of the verb stands right behind a verb that reports it: « X assure que … », not « tandis que … ».
    func isToldByCue(_ group: CueGroup, from low: Int) -> Bool {
        let verb = group.tokens.lowerBound
        return (max(low + 1, verb - 12)..<max(low + 1, verb)).contains { index in
            passageAt[index] < 0 && grammar.reportingConjunctions.contains(nouns.lower(index))
                && text.tokens[index - 1].isAny(of: .cue)
        }
    }

    /// Whether the words between a verb and a passage leave the passage to that verb.
    func governs(_ group: CueGroup, _ passage: MarkedPassage, from low: Int) -> Bool {
        let start = group.tokens.upperBound
        let end = passage.outer.lowerBound
        guard start <= end else { return false }
        var distance = 0
        var index = start
        let isReporting = start < end && isFollowedByReport(start, before: end)
        let verb = group.tokens.lowerBound
        let isRelative = verb > low && grammar.subjectRelatives.contains(nouns.lower(verb - 1))
        // « X, dont les voisins dénoncent le bruit, reste sourd à « Q » »: a relative clause with a subject of its own ends at
        // the comma.
        if !isReporting, group.strength == "o" || group.strength == "w", endsRelative(group, from: low, before: end) {
            return false
        }
        while index < end {
            if passageAt[index] >= 0 {
                index = passages[Int(passageAt[index])].outer.upperBound
                continue
            }
            if !isReporting, startsClause(index, before: end) { return false }
            let token = text.tokens[index]
            // « X, qui concluait à un risque, a été … « Q » »: behind its relative clause the main one goes on.
            if isRelative, token.kind == .comma, index + 1 < end, text.tokens[index + 1].isAny(of: .auxiliary) {
                return false
            }
            if token.kind == .semicolon { return false }
            // Right before the marks no new subject can stand: « X a dit que oui, car « Q » ».
            if index + 1 < end, token.isAny(of: .conjunction),
                grammar.breakingConjunctions.contains(nouns.lower(index)),
                !(isReporting && grammar.small.reasons.contains(nouns.lower(index))),
                grammar.contrasts.contains(nouns.lower(index))
                    || !(index + 1 < text.tokens.count
                        && grammar.reportingConjunctions.contains(nouns.lower(index + 1)))
            {
                return false
            }
            distance += 1
            index += 1
        }
        let isAnnounced = end > 0 && text.tokens[end - 1].kind == .colon
        if group.form == .infinitive, !isReporting, distance > (isAnnounced ? 9 : 3) { return false }
        switch group.strength {
        case "w": return distance <= (isReporting ? 22 : 8)
        case "o": return distance <= 22
        case "m": return distance <= 30
        default: return true
        }
    }

    /// Whether a verb stands in a relative clause between commas, whose subject is not the relative pronoun.
    private func endsRelative(_ group: CueGroup, from low: Int, before end: Int) -> Bool {
        let verb = group.tokens.lowerBound
        guard
            let relative = (max(low + 1, verb - 10)..<max(low + 1, verb)).last(where: {
                passageAt[$0] < 0 && text.tokens[$0].isAny(of: .relative)
                    && !grammar.subjectRelatives.contains(nouns.lower($0))
            }), text.tokens[relative - 1].kind == .comma,
            !(relative..<verb).contains(where: { text.tokens[$0].kind == .comma })
        else { return false }
        return (group.tokens.upperBound..<end).contains { passageAt[$0] < 0 && text.tokens[$0].kind == .comma }
    }

    /// « a estimé vendredi 23 août que », « prévient dans un entretien que »: whether what a verb reports follows it, a day
    /// or a place between them.
    private func isFollowedByReport(_ start: Int, before end: Int) -> Bool {
        var index = start
        while index < end, index - start < 9, passageAt[index] < 0 {
            if grammar.reportingConjunctions.contains(nouns.lower(index)) {
                return index == start || !text.tokens[index - 1].isAny(of: [.cue, .conjunction, .negation])
            }
            let token = text.tokens[index]
            guard token.kind == .word || token.kind == .number,
                !token.isAny(of: [.cue, .auxiliary, .relative, .conjunction, .negation]) || token.isAny(of: .month)
            else { return false }
            index += 1
        }
        return false
    }

    /// Whether a comma or « et » and a subject pronoun begin a clause of its own.
    func startsClause(_ index: Int, before end: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .comma || token.isAny(of: .conjunction), index + 2 < end else { return false }
        let next = text.tokens[index + 1]
        return next.kind == .word && next.isAny(of: .pronoun) && grammar.pronouns[nouns.lower(index + 1)] != nil
    }
}
