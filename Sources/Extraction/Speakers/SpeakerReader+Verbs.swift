/// Who is heard in a verb that stands before a passage.
extension SpeakerReader {
    /// Whom a group of words means that has to agree with a verb: one body says nothing in the plural, several nothing in
    /// the singular.
    func voice(of phrase: NounPhrase, asSubjectOf group: CueGroup, cue: String? = nil) -> Voice {
        switch phrase.kind {
        case .body, .role:
            guard group.form != .finite || phrase.isPlural == cues.isPlural(group) else { return .unknown }
        default: break
        }
        return voice(of: phrase, cue: cue)
    }

    /// The voice, unless the verb is in the plural and the voice one person's.
    func agreeing(_ voice: Voice?, with group: CueGroup) -> Voice? {
        guard case .person = voice, group.form == .finite, cues.isPlural(group) else { return voice }
        return .unknown
    }

    /// Whom a verb before a passage quotes; `nil` where its own words do not tell.
    func speaker(of group: CueGroup, passage: MarkedPassage, from low: Int) -> Voice? {
        switch group.form {
        case .passive:
            return agent(of: group, passage: passage)
        case .gerund, .infinitive:
            if let made = madeToSay(group, passage) { return made }
            let voice = mainVoice(of: group, passage: passage, from: low)
            // « …, remerciant M. Martin « Q » »: who is thanked is another.
            let object = group.tokens.upperBound..<max(group.tokens.upperBound, passage.outer.lowerBound)
            return voice.map { names($0, in: object) ? .unknown : $0 }
        case .finite:
            return subject(of: group, passage, from: low)
        }
    }

    /// Whom a conjugated verb quotes: its subject, wherever it stands.
    private func subject(of group: CueGroup, _ passage: MarkedPassage, from low: Int) -> Voice? {
        let start = group.tokens.lowerBound
        if let clitic = group.clitic {
            return nouns.phrase(at: clitic, before: text.tokens.count).map { voice(of: $0) }
        }
        if group.isShared { return sharedSubject(of: group, passage, from: low) }
        if start > low, text.tokens[start - 1].isAny(of: .conjunction), !isComparison(start - 1),
            let shared = sharedVoice(group, passage, from: low), shared != .unknown
        {
            return shared
        }
        if let voice = voiceGoingOn(with: group, from: low) { return voice }
        if let phrase = inciseSubject(of: group, before: passage.outer.lowerBound, from: low) {
            return voice(of: phrase, asSubjectOf: group)
        }
        if comesBehindComma(group, from: low), let phrase = subjectBefore(start, from: low), phrase.canSpeak {
            return mouthpiece(of: phrase, before: start) ?? voice(of: phrase, asSubjectOf: group)
        }
        if isInverted(group, from: low), !isFollowedByObject(group),
            let phrase = subjectBehind(group.tokens.upperBound, before: passage.outer.lowerBound),
            phrase.canSpeak || isComparison(start - 1) && phrase.isPlural == cues.isPlural(group)
        {
            return phrase.canSpeak ? voice(of: phrase, asSubjectOf: group) : spelled(phrase)
        }
        guard let phrase = subjectBefore(start, from: low) else { return sharedVoice(group, passage, from: low) }
        guard phrase.canSpeak else {
            return owner(ofWords: phrase) ?? toldInItsWords(phrase, by: group, before: passage.outer.lowerBound)
        }
        return mouthpiece(of: phrase, before: start) ?? voice(of: phrase, asSubjectOf: group)
    }

    /// « La phrase d’un diplomate en dit long : « Q » »: whose words the subject is.
    private func owner(ofWords phrase: NounPhrase) -> Voice? {
        let noun = phrase.tokens.lowerBound + 1
        guard phrase.tokens.contains(noun + 1), grammar.small.coinedNouns.contains(nouns.lower(noun)),
            grammar.closeLinks.contains(nouns.lower(noun + 1)),
            let owner = nouns.phrase(at: noun + 2, before: text.tokens.count),
            owner.canSpeak, !owner.kind.isBody
        else { return nil }
        return voice(of: owner)
    }

    /// « Une carte du ministère estime que », « les étudiants réclament »: what says something with a plain verb, and several
    /// whom nothing names, are told in their own words.
    private func toldInItsWords(_ phrase: NounPhrase, by group: CueGroup, before mark: Int) -> Voice {
        if phrase.isPlural, group.strength != "w", cues.isPlural(group), isGroup(phrase),
            phrase.tokens.upperBound == group.tokens.lowerBound
        {
            return spelled(phrase)
        }
        let isBeforeColon = text.tokens[mark - 1].kind == .colon
        guard
            group.strength == "s" || group.strength == "m" && phrase.isIndefinite && group.isReflexive && isBeforeColon,
            !phrase.isPlural, phrase.tokens.count > 1, !isTime(phrase),
            isBeforeColon
                || (group.tokens.upperBound..<mark).contains(where: {
                    grammar.reportingConjunctions.contains(nouns.lower($0))
                })
        else { return .unknown }
        return .anonymous(text.voiceWords(phrase.tokens))
    }

    /// « Ce qui fait dire à X que « Q » »: whom a thing makes say something.
    private func madeToSay(_ group: CueGroup, _ passage: MarkedPassage) -> Voice? {
        var verb = group.tokens.lowerBound - 1
        while verb > 0, text.tokens[verb].isAny(of: .speechAdverb) { verb -= 1 }
        guard group.form == .infinitive, verb >= 0, passageAt[verb] < 0,
            grammar.small.making.contains(nouns.lower(verb))
        else { return nil }
        let link = group.tokens.upperBound
        guard link + 1 < passage.outer.lowerBound, grammar.looseLinks.contains(nouns.lower(link)),
            let phrase = nouns.phrase(at: link + 1, before: passage.outer.lowerBound)
                ?? nouns.phrase(at: link, before: passage.outer.lowerBound),
            phrase.canSpeak
        else { return nil }
        let voice = voice(of: phrase)
        // « fait dire au ministre »: the article has a preposition in it.
        if case .anonymous = voice, phrase.tokens.lowerBound == link {
            return .anonymous(text.voiceWords(link + 1..<phrase.tokens.upperBound))
        }
        return voice
    }

    /// « La Bulgarie, par la voix de sa ministre, X, a dit »: who speaks for a body.
    private func mouthpiece(of body: NounPhrase, before verb: Int) -> Voice? {
        guard body.kind.isBody else { return nil }
        let start = body.tokens.upperBound
        return mouthpiece(in: start..<max(start, min(verb, start + 5)), before: verb)
    }

    /// Who is told behind « par la voix de », whose noun stands in a range.
    func mouthpiece(in range: Range<Int>, before end: Int) -> Voice? {
        guard let noun = range.first(where: { grammar.small.mouthpieces.contains(nouns.lower($0)) }), noun + 2 < end,
            grammar.closeLinks.contains(nouns.lower(noun + 1)),
            let phrase = nouns.phrase(at: noun + 2, before: end) ?? nouns.phrase(at: noun + 1, before: end),
            phrase.canSpeak, !phrase.isPlural
        else { return nil }
        let voice = voice(of: phrase)
        return voice == .unknown ? nil : voice
    }

    /// « La loi, a rappelé jeudi X, « sera votée » »: who says, between commas, what the sentence goes on to tell.
    private func inciseSubject(of group: CueGroup, before mark: Int, from low: Int) -> NounPhrase? {
        let isReflexive = cues.isReflexivePronoun(group.tokens.lowerBound)
        guard group.strength == "s" || isReflexive && group.strength == "m", comesBehindComma(group, from: low),
            let phrase = subjectBehind(group.tokens.upperBound, before: mark, mayPassPlaces: false), phrase.canSpeak,
            isComma(phrase.tokens.upperBound) || isComma(phrase.tokens.upperBound - 1)
        else { return nil }
        return phrase
    }

    /// « X, ministre de Y, a exhorté Z »: a comma before a verb that still has its subject before it.
    func comesBehindComma(_ group: CueGroup, from low: Int) -> Bool {
        let start = group.tokens.lowerBound
        return start - 1 > low && text.tokens[start - 1].kind == .comma && passageAt[start - 2] < 0
    }

    /// Whether the verb stands where its subject must follow: behind a comma, « comme », « ce que ».
    func isInverted(_ group: CueGroup, from low: Int) -> Bool {
        let start = group.tokens.lowerBound
        guard start > low else { return true }
        let before = text.tokens[start - 1]
        if passageAt[start - 1] >= 0 { return true }
        switch before.kind {
        case .comma, .dash, .colon, .closingMark, .straightMark: return !isCoordinated(start - 1, from: low)
        default:
            return isComparison(start - 1) || grammar.reportingConjunctions.contains(nouns.lower(start - 1))
        }
    }

    /// « Le peuple, dans les rues, a sommé Paris de « Q » »: whether what follows a verb with an object, no passage standing
    /// before it, can only be that object.
    private func isFollowedByObject(_ group: CueGroup) -> Bool {
        let start = group.tokens.lowerBound
        return group.strength == "o" && start > 1 && isComma(start - 1) && passageAt[start - 2] < 0
    }

    /// Whether the comma before a verb only joins it to another verb of the same subject.
    func isCoordinated(_ comma: Int, from low: Int) -> Bool {
        let behind = text.tokens.indices.contains(comma + 2) ? comma + 2 : comma
        return grammar.reportingConjunctions.contains(nouns.lower(behind))
            || grammar.reportingConjunctions.contains(nouns.lower(behind + 1 < text.tokens.count ? behind + 1 : behind))
    }

    /// « par X » between verb and passage, or right behind the passage.
    func agent(of group: CueGroup, passage: MarkedPassage) -> Voice? {
        let end = sentenceEnd(of: passage)
        var places = Array(group.tokens.upperBound..<min(passage.outer.lowerBound, group.tokens.upperBound + 6))
        places += Array(passage.outer.upperBound..<min(end, passage.outer.upperBound + 3))
        for place in places where passageAt[place] < 0 && grammar.agentPrepositions.contains(nouns.lower(place)) {
            // « par ailleurs » names nobody.
            if text.unit(.speechAdverb, at: place) != nil { continue }
            guard let phrase = nouns.phrase(at: place + 1, before: end), phrase.canSpeak else { return nil }
            // « les mesures proposées par X allaient « Q » »: a participle reaches no further than its agent.
            let gap = phrase.tokens.upperBound..<max(phrase.tokens.upperBound, passage.outer.lowerBound)
            let isTied =
                place > passage.outer.lowerBound
                || gap.allSatisfy {
                    text.tokens[$0].isAny(of: .functionWord) && !text.tokens[$0].isAny(of: .auxiliary)
                }
            return isTied ? voice(of: phrase) : nil
        }
        return nil
    }

    /// Who does what a gerund or infinitive tells: the subject of the sentence, or who spoke before in it.
    func mainVoice(of group: CueGroup, passage: MarkedPassage, from low: Int) -> Voice? {
        let start = group.tokens.lowerBound
        // « s’est félicité d’annoncer que »: the outer verb's subject says it.
        if group.form == .infinitive, let verb = governor(of: group, from: low),
            let outer = self.group(endingAt: verb, from: low, before: start)
        {
            return speaker(of: outer, passage: passage, from: low)
        }
        if group.form == .gerund, start > low, let noun = nounRightBefore(start, from: low) {
            return noun.canSpeak ? voice(of: noun) : .unknown
        }
        if group.form == .gerund, let own = ownVoice(ofGerund: start, from: low) { return own }
        if let shared = sharedVoice(group, passage, from: low), shared != .unknown { return shared }
        if group.form == .gerund, let told = toldBefore(start, from: low) { return told }
        let end = group.form == .gerund ? opening(ofGerund: start, from: low) : start
        if let subject = clauseSubject(from: low, before: end) {
            return subject.canSpeak ? voice(of: subject) : .unknown
        }
        // « Et d’ajouter ».
        if group.form == .infinitive, start - low <= 3,
            (low..<start).allSatisfy({
                text.tokens[$0].isAny(of: .conjunction) || grammar.closeLinks.contains(nouns.lower($0))
            })
        {
            return events.last?.voice
        }
        let sentenceEnd = sentenceEnd(of: passage)
        if group.form == .gerund, start - low <= 3,
            let subject = firstSubject(from: passage.outer.upperBound, before: sentenceEnd), subject.canSpeak
        {
            return voice(of: subject)
        }
        return nil
    }

    /// The verb of saying right before an infinitive: « se félicite d’annoncer », « assurant ne pas prôner ».
    func governor(of group: CueGroup, from low: Int) -> Int? {
        var start = group.tokens.lowerBound
        while start - 1 > low, text.tokens[start - 1].isAny(of: .negation) { start -= 1 }
        // « assurant de son côté vouloir ».
        if start > low + 1,
            let adverb = (max(low + 1, start - 4)..<start).first(where: {
                text.unit(.speechAdverb, at: $0)?.tokens.upperBound == start
            })
        {
            start = adverb
        }
        let verb = start - 1 > low && grammar.modalLinks.contains(nouns.lower(start - 1)) ? start - 2 : start - 1
        return verb > low && passageAt[verb] < 0 && text.tokens[verb].isAny(of: .cue) ? verb : nil
    }

    /// « …, a-t-il déclaré à Tunis, évoquant « Q » »: who speaks behind the last verb that ends a clause before the gerund.
    func toldBefore(_ gerund: Int, from low: Int) -> Voice? {
        var index = gerund - 2
        while index > low {
            if passageAt[index] < 0, text.tokens[index].kind == .comma,
                let found = parenthesis(at: index + 1, before: gerund, isNextToMark: false),
                !isRelay(found, at: index + 1, from: low)
            {
                return found.voice
            }
            index -= 1
        }
        return nil
    }

    /// The noun that a gerund without comma belongs to: « un communiqué dénonçant ».
    func nounRightBefore(_ start: Int, from low: Int) -> NounPhrase? {
        let before = text.tokens[start - 1]
        guard before.kind == .word, !before.isAny(of: [.functionWord, .speechAdverb]), passageAt[start - 1] < 0,
            cues.adverb(at: start - 1, before: start) == nil
        else { return nil }
        var longest: NounPhrase?
        var index = start - 1
        while index >= max(low, start - 9), text.tokens[index].kind == .word || text.tokens[index].kind == .number {
            if let phrase = nouns.phrase(at: index, before: start), phrase.tokens.upperBound == start {
                longest = phrase
            }
            index -= 1
        }
        // « a déclaré le ministre sur la chaîne Z évoquant « Q »».
        if let found = longest, found.kind.isBody, namesMedium(found), found.tokens.lowerBound > low,
            text.isPreposition(found.tokens.lowerBound - 1)
        {
            return nil
        }
        // « X a commenté le succès de Y, mettant en avant « Q » ».
        if let found = longest, let run = people.runs.first(where: { $0.tokens.upperBound == start }),
            run.start > low, grammar.closeLinks.contains(nouns.lower(run.start - 1)),
            found.tokens.lowerBound <= run.start
        {
            switch found.kind {
            case .person, .other: return nil
            default: break
            }
        }
        return longest
    }
}
