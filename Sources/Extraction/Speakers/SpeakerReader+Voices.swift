import BriefingModel

extension SpeakerReader {
    /// Whom a group of words means at its place.
    func voice(of phrase: NounPhrase, cue: String? = nil) -> Voice {
        let voice = meant(by: phrase, cue: cue)
        if phrase.isPlural, voice != .unknown { pluralVoices.insert(voice) }
        return voice
    }

    func meant(by phrase: NounPhrase, cue: String?) -> Voice {
        if let place = ordinal(phrase) { return oneOfTwo(place, phrase) }
        switch phrase.kind {
        case .person(let index): return phrase.isPlural ? .unknown : .person(index)
        case .role(let index): return voice(ofRole: index, cue: cue)
        case .pronoun:
            let voice = voice(ofPronoun: phrase)
            // « le trentenaire » of whom nothing is told.
            let isSpelled = phrase.tokens.count > 1 && text.tokens[phrase.tokens.lowerBound].isAny(of: .determiner)
            return voice == .unknown && isSpelled && text.unit(.lastNamed, at: phrase.tokens.lowerBound) == nil
                ? .anonymous(text.voiceWords(phrase.tokens)) : voice
        case .body:
            if let named = bodyToldInFull(phrase) ?? bodyNamedBefore(phrase) ?? bodyInitialled(phrase) {
                unnamedVoices.removeAll { $0 == named }
                return named
            }
            let words = shown(phrase)
            if isBareText(phrase) || isUnnamed(phrase) || isLoneWord(phrase) {
                unnamedVoices.append(.organisation(words))
            }
            bodies.append((words, phrase.gender))
            return .organisation(words)
        case .source: return explained(by: phrase) ?? source(phrase)
        case .other: return .unknown
        }
    }

    /// The words of a phrase as a voice of their own: a common noun may speak of one person whose name is not told.
    func spelled(_ phrase: NounPhrase) -> Voice {
        let voice: Voice =
            switch phrase.kind {
            case .body: .organisation(shown(phrase))
            case .other where phrase.isPlural: .organisation(shown(phrase))
            default: .anonymous(text.voiceWords(phrase.tokens))
            }
        if case .other = phrase.kind { unnamedVoices.append(voice) }
        if phrase.isPlural { pluralVoices.insert(voice) }
        return voice
    }

    /// The words of a phrase; the article goes before a capital: « l’OTAN » gives « OTAN ».
    func shown(_ phrase: NounPhrase) -> VoiceWords {
        let first = phrase.tokens.lowerBound
        guard phrase.tokens.count > 1, text.tokens[first].isAny(of: .determiner), text.tokens[first + 1].isCapitalised
        else {
            return text.voiceWords(phrase.tokens)
        }
        return text.voiceWords(first + 1..<phrase.tokens.upperBound)
    }

    /// « Nom Prénom, un des responsables, a appelé »: whom one of several explains who is named right before the comma.
    private func explained(by phrase: NounPhrase) -> Voice? {
        let comma = phrase.tokens.lowerBound - 1
        guard phrase.isIndefinite, !phrase.isPlural, comma > 0, isComma(comma), passageAt[comma] < 0,
            text.tokens[comma + 1].isAny(of: [.determiner, .numberWord]), phrase.tokens.count > 2,
            grammar.closeLinks.contains(nouns.lower(comma + 2)),
            let run = people.runs.firstIndex(where: { $0.tokens.upperBound == comma }), people.personOfRun[run] >= 0,
            people.runs[run].start == text.sentences[text.sentence(ofToken: comma)].tokens.lowerBound
        else { return nil }
        let person = Int(people.personOfRun[run])
        if !phrase.gender.agrees(with: people.people[person].gender) { return nil }
        return .person(person)
    }

    /// An unnamed source: a new one, or the one spoken of before.
    func source(_ phrase: NounPhrase) -> Voice {
        if phrase.isIndefinite { return .anonymous(text.voiceWords(phrase.tokens)) }
        // « l’entourage du ministre » is not « le ministre ».
        let head = phrase.tokens.first { text.tokens[$0].isAny(of: .source) }
        let words = contentWords(head.map { $0..<$0 + 1 } ?? phrase.tokens)
        let isSame = phrase.tokens.contains { grammar.small.identities.contains(nouns.lower($0)) }
        for event in events.reversed() {
            if case .anonymous(let before) = event.voice, isSame || !words.isDisjoint(with: folded(before)) {
                return event.voice
            }
        }
        return .anonymous(text.voiceWords(phrase.tokens))
    }

    func folded(_ words: String) -> PhraseWords { PhraseWords(weightyOf: words) }

    func folded(_ words: VoiceWords) -> PhraseWords { folded(text.text(words)) }

    func contentWords(_ tokens: Range<Int>) -> PhraseWords { folded(text.text(tokens)) }
}
