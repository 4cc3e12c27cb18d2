/// Whose words one passage holds: a cue inside the marks, then one behind them, then one before.
extension SpeakerReader {
    func attribution(of index: Int) -> Attribution {
        let passage = passages[index]
        // In « X « … », a-t-il dit » the pronoun is somebody else than X.
        noteNameBeforeColon(passage)
        pronounLimit = pronounLimit(of: passage)
        defer { pronounLimit = nil }
        if let found = cueInside(passage) { return found }
        if let found = cueBehind(passage) ?? cueInNextParagraph(passage) { return found }
        pronounLimit = nil
        if let found = cueBefore(passage) {
            if case .person = found.voice, isCharge(passage) { return Attribution(voice: .unknown) }
            return found.voice == .unknown ? joinedVoice(to: index) ?? found : found
        }
        if let found = joinedVoice(to: index) ?? addedVoice(to: index) { return found }
        if let found = headlineSpeaker(passage) ?? signature(below: passage) { return found }
        if let found = lookBack(from: passage) ?? cueBehindNext(index) { return found }
        let carried = carriedOver(to: index)
        if carried.voice != .unknown { return carried }
        return namedNext(passage) ?? carried
    }

    /// « une enquête pour « Q1 », « Q2 » et « Q » »: an offence as the law calls it.
    func isCharge(_ passage: MarkedPassage) -> Bool {
        let low = text.sentences[text.sentence(ofToken: passage.outer.lowerBound)].tokens.lowerBound
        var index = passage.outer.lowerBound - 1
        while index > low {
            let token = text.tokens[index]
            if passageAt[index] >= 0 {
                index = passages[Int(passageAt[index])].outer.lowerBound - 1
            } else if token.kind == .comma || token.isAny(of: .conjunction) {
                index -= 1
            } else {
                break
            }
        }
        guard index > low, grammar.small.chargeTies.contains(nouns.lower(index)) else { return false }
        return (max(low, index - 6)..<index).contains { grammar.small.charges.contains(nouns.lower($0)) }
    }

    /// « Q1 ». « Q2 », a dit X: two passages that begin a paragraph, or touch each other, and the cue follows the second.
    func cueBehindNext(_ index: Int) -> Attribution? {
        let passage = passages[index]
        guard index + 1 < passages.count, passage.opensSentence else { return nil }
        let next = passages[index + 1]
        guard
            passage.outer.upperBound == next.outer.lowerBound
                || passage.outer.lowerBound == text.paragraphs[passage.paragraph].tokens.lowerBound
        else { return nil }
        guard next.paragraph == passage.endParagraph, next.opensSentence,
            (passage.outer.upperBound..<next.outer.lowerBound).allSatisfy({ text.tokens[$0].kind == .stop }),
            let found = cueInside(next) ?? cueBehind(next), found.voice != .unknown
        else { return nil }
        return Attribution(voice: found.voice, cue: nil)
    }

    /// « …, a réagi la députée X : « Q », a-t-elle dit »: the name before the colon is meant by the pronoun.
    func noteNameBeforeColon(_ passage: MarkedPassage) {
        let mark = passage.outer.lowerBound
        let low = text.sentences[text.sentence(ofToken: mark)].tokens.lowerBound
        guard mark - 1 > low, text.tokens[mark - 1].kind == .colon, let voice = personEnding(at: mark - 1, from: low)
        else { return }
        note(voice, at: mark - 1)
    }

    /// « Q1, a-t-il dit, Q2 »: a cue between commas inside the marks.
    func cueInside(_ passage: MarkedPassage) -> Attribution? {
        var index = passage.inner.lowerBound + 1
        while index < passage.inner.upperBound {
            defer { index += 1 }
            guard text.tokens[index].kind == .comma || isTightDash(index) || isAskedOn(index),
                !isComparison(index + 1)
                    || index + 2 < passage.inner.upperBound && text.tokens[index + 2].kind == .clitic
            else { continue }
            guard let found = parenthesis(at: index + 1, before: passage.inner.upperBound, isNextToMark: false),
                found.isInverted, !(index + 1..<found.end).contains(where: isPersonalView),
                !isOfInnerMarks(found, at: index)
            else { continue }
            // « « Il est ému, selon la juge », a-t-il rappelé »: who says with a verb what another thinks.
            if text.tokens[index + 1].isAny(of: .attribution), let outer = cueBehind(passage), outer.cueEnd != nil {
                return outer
            }
            let end = found.end
            if let cut = cueEnding(passage, found, at: index) { return cut }
            guard
                end >= passage.inner.upperBound || text.tokens[end].kind == .comma || text.tokens[end].kind == .stop
                    // « a dit X, ministre de la Défense, il faut … »
                    || isComma(end - 1) || endsSoon(end, before: passage.inner.upperBound)
            else { continue }
            return Attribution(voice: found.voice, cue: found.cue, isParenthetic: true)
        }
        return nil
    }

    /// « …, vous ? interroge le député X. … »: a sign that ends a question before a small letter.
    private func isAskedOn(_ index: Int) -> Bool {
        text.tokens[index].kind == .stop && index + 1 < text.tokens.count && text.tokens[index + 1].isWord
            && !text.tokens[index + 1].isCapitalised
    }

    /// « … “Tenir”, disent les soldats … », « … dit-on chez nous, “on tiendra” »: whether a cue, no pronoun's, belongs to
    /// marks inside the passage.
    private func isOfInnerMarks(_ found: Parenthesis, at sign: Int) -> Bool {
        guard !found.isPronoun else { return false }
        if text.tokens[sign - 1].isMark { return true }
        let comma = found.end
        return comma + 1 < text.tokens.count && text.tokens[comma].kind == .comma && text.tokens[comma + 1].isMark
    }

    /// `pour`: inside marks it says for whom something is, not whose view it is; « pour sa part » says neither.
    private func isPersonalView(_ index: Int) -> Bool {
        text.tokens[index].isAny(of: .attribution) && grammar.small.personalViews.contains(nouns.lower(index))
            && text.unit(.speechAdverb, at: index) == nil
    }

    /// « Q, a dit X lors d’un entretien.: a cue that fills the rest of a passage without closing mark ends it.
    func cueEnding(_ passage: MarkedPassage, _ found: Parenthesis, at sign: Int) -> Attribution? {
        guard passage.closing == .missing, found.voice != .unknown,
            text.sentences[text.sentence(ofToken: sign)].tokens.upperBound >= passage.inner.upperBound,
            !(found.end..<max(found.end, passage.inner.upperBound)).contains(where: { text.tokens[$0].isAny(of: .cue) })
        else { return nil }
        return Attribution(voice: found.voice, cue: found.cue, isParenthetic: true, wordsEnd: sign)
    }

    /// « …, abonde X, maire dans l’Indre. … »: whether a phrase of place closes a cue inside a passage.
    func endsSoon(_ start: Int, before end: Int) -> Bool {
        guard text.isPreposition(start) else { return false }
        for index in start..<min(start + 16, end) {
            switch text.tokens[index].kind {
            case .comma, .stop: return true
            case .word, .number: if text.tokens[index].isAny(of: [.cue, .auxiliary, .pronoun]) { return false }
            default: return false
            }
        }
        return false
    }

    func isTightDash(_ index: Int) -> Bool { text.tokens[index].kind == .dash }

    /// « Q », a déclaré NP: the first parenthesis behind the passage in its sentence.
    func cueBehind(_ passage: MarkedPassage) -> Attribution? {
        let end = sentenceEnd(of: passage)
        var index = passage.outer.upperBound
        var isNext = true
        while index < end {
            if passageAt[index] >= 0 {
                index = passages[Int(passageAt[index])].outer.upperBound
                isNext = true
                continue
            }
            let token = text.tokens[index]
            if token.kind == .semicolon { return nil }
            let opens = token.kind == .comma || token.kind == .dash
            if isNext || opens {
                var start = index
                while start < end,
                    text.tokens[start].kind == .comma || text.tokens[start].kind == .dash || isBracket(start)
                {
                    start = text.tokens[start].kind == .openingBracket ? bracketEnd(start, before: end) : start + 1
                }
                if start < end, passageAt[start] < 0, !isPredicate(start, behind: passage),
                    let found = parenthesis(
                        at: start, before: end, isNextToMark: isNext,
                        mayPrecede: index == passage.outer.upperBound && passage.opensSentence)
                {
                    // Far behind the passage a body is rather spoken of than heard.
                    let reach = passage.opensSentence && !text.tokens[start].isAny(of: .attribution) ? 26 : 14
                    if case .organisation = found.voice, !isNext, start - passage.outer.upperBound > reach {
                        return nil
                    }
                    if found.yields, let own = cueBefore(passage), own.cue != nil, isMeant(own.voice, by: found),
                        !isTold(in: passage, by: found)
                    {
                        return own
                    }
                    // « X a appelé à « Q » afin que …, comme l’a promis Y »: behind other words Y is only compared.
                    if !isNext, isComparison(start), let own = cueBefore(passage), own.voice != .unknown { return own }
                    if found.yields, isMedium(found.voice), let relayed = relayed(behind: found.end, before: end) {
                        return Attribution(voice: relayed, cue: found.cue, isParenthetic: true, cueEnd: found.end)
                    }
                    // « X, que Y a vu, a dénoncé la loi, une « Q », selon lui »: the sentence's subject rather than
                    // somebody before, where no one else can be told.
                    if found.yields, case .person(let heard) = found.voice,
                        text.tokens[passage.outer.lowerBound - 1].isAny(of: .determiner),
                        let subject = subject(
                            of: text.sentences[text.sentence(ofToken: index)].tokens, before: passage.outer.lowerBound),
                        case .person(let person) = subject.kind, person != heard, !subject.isPlural
                    {
                        return Attribution(
                            voice: .person(person), cue: found.cue, isParenthetic: true, cueEnd: found.end)
                    }
                    // « M. Martin sait ce qu’il doit », a-t-il dit: the words speak of M. Martin, who is another.
                    let isSpokenOf = (found.isPronoun || found.isRole) && names(found.voice, in: passage.inner)
                    let voice = isSpokenOf ? .unknown : announced(passage, as: found) ?? found.voice
                    return Attribution(voice: voice, cue: found.cue, isParenthetic: true, cueEnd: found.end)
                }
            }
            isNext = false
            index += 1
        }
        return nil
    }

    /// « X prend ses distances : « Q », tranche la sénatrice »: the subject before a colon whom words without a name, behind
    /// the passage, call by what they are.
    private func announced(_ passage: MarkedPassage, as found: Parenthesis) -> Voice? {
        let mark = passage.outer.lowerBound
        let low = text.sentences[text.sentence(ofToken: mark)].tokens.lowerBound
        guard case .anonymous(let words) = found.voice, found.isRole, mark - 1 > low,
            text.tokens[mark - 1].kind == .colon, let subject = subject(of: low..<mark, before: mark - 1),
            case .person(let person) = subject.kind, !subject.isPlural, !hasRole(person),
            lonePerson(from: low, before: mark, gender: nil) == .one(person),
            !(subject.tokens.upperBound..<max(subject.tokens.upperBound, mark)).contains(where: cues.isBeing),
            let role = rolesOfWords[words], people.phrases[role].determiner == .definite,
            !isBarred(person, from: people.phrases[role])
        else { return nil }
        if !people.phrases[role].gender.agrees(with: people.people[person].gender) {
            return nil
        }
        return .person(person)
    }

    /// « Le président a « souhaité voir les lieux », indique l’Élysée »: whether a body tells with the words of the marks, a
    /// participle, what somebody did.
    private func isTold(in passage: MarkedPassage, by relay: Parenthesis) -> Bool {
        let low = text.sentences[text.sentence(ofToken: passage.outer.lowerBound)].tokens.lowerBound
        guard case .organisation = relay.voice, !isMedium(relay.voice) else { return false }
        return verbInside(passage, from: low) != nil
    }

    /// Whether a cue that only relays what a sentence says leaves its words to who says it: anybody by name, or the body
    /// that « selon lui » means.
    private func isMeant(_ voice: Voice, by relay: Parenthesis) -> Bool {
        switch voice {
        case .person: return true
        case .organisation:
            guard let strong = grammar.strongPronouns[nouns.lower(relay.end - 1)], let own = gender(of: voice) else {
                return false
            }
            return own == strong.gender && !strong.isPlural && !pluralVoices.contains(voice) && !isMedium(voice)
        default: return false
        }
    }

    /// « « Q », écrit le journal en rapportant les paroles de X »: whose words a newspaper is said to pass on.
    private func relayed(behind start: Int, before end: Int) -> Voice? {
        for index in start..<max(start, min(end, start + 12)) {
            guard grammar.small.speechNouns.contains(nouns.lower(index)), index + 2 < end,
                grammar.closeLinks.contains(nouns.lower(index + 1)),
                let phrase = nouns.phrase(at: index + 2, before: end) ?? nouns.phrase(at: index + 1, before: end),
                case .person = phrase.kind, !phrase.isPlural
            else { continue }
            return voice(of: phrase)
        }
        return nil
    }

    /// « X, qui s’est dit « Q », a remercié Y »: whether a verb behind a passage is that of a subject before it, whose
    /// relative clause the passage ends.
    private func isPredicate(_ verb: Int, behind passage: MarkedPassage) -> Bool {
        let low = text.sentences[text.sentence(ofToken: passage.outer.lowerBound)].tokens.lowerBound
        guard !passage.opensSentence, text.tokens[verb].isAny(of: [.auxiliary, .cueFinite]),
            verb == passage.outer.upperBound + 1
        else { return false }
        var index = passage.outer.lowerBound - 1
        while index > low, passageAt[index] < 0, text.tokens[index].kind != .comma { index -= 1 }
        guard index > low, passageAt[index] < 0, grammar.subjectRelatives.contains(nouns.lower(index + 1)) else {
            return false
        }
        guard let subject = subject(of: low..<index, before: index), case .person = subject.kind else { return false }
        return subject.tokens.upperBound == index || subject.tokens.upperBound == index + 1
    }

    /// A quotation set as a paragraph of its own, whose sentence goes on in the next one: « affirme le ministre ».
    func cueInNextParagraph(_ passage: MarkedPassage) -> Attribution? {
        let paragraph = text.paragraphs[passage.endParagraph].tokens
        let start = paragraph.upperBound
        guard passage.outer.lowerBound == paragraph.lowerBound, passage.outer.upperBound == start,
            start < text.tokens.count, text.tokens[start].isWord, !text.tokens[start].isCapitalised,
            let found = parenthesis(
                at: start, before: text.sentences[text.sentence(ofToken: start)].tokens.upperBound, isNextToMark: true)
        else { return nil }
        return Attribution(voice: found.voice, cue: found.cue, isParenthetic: true)
    }

    func isBracket(_ index: Int) -> Bool { text.tokens[index].kind == .openingBracket }

    func bracketEnd(_ start: Int, before end: Int) -> Int {
        var close = start
        while close < end, text.tokens[close].kind != .closingBracket { close += 1 }
        return min(end, close + 1)
    }

    /// The end of the sentence in which the passage ends.
    func sentenceEnd(of passage: MarkedPassage) -> Int {
        text.sentences[text.sentence(ofToken: passage.outer.upperBound - 1)].tokens.upperBound
    }
}
