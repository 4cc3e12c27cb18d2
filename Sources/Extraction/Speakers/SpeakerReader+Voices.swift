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
        if let gender = phrase.gender, let own = people.people[person].gender, gender != own { return nil }
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

    // MARK: Pronouns

    func voice(ofPronoun phrase: NounPhrase) -> Voice {
        var at = phrase.tokens.lowerBound
        if let limit = pronounLimit, limit < at { at = limit }
        if text.unit(.lastNamed, at: phrase.tokens.lowerBound) != nil {
            // « Le livre de X révèle « Q », a réagi ce dernier »: who was named last before the sentence.
            let first = text.sentences[text.sentence(ofToken: phrase.tokens.lowerBound)].tokens.lowerBound
            let isBehindWords = (first..<phrase.tokens.lowerBound).contains { passageAt[$0] >= 0 }
            if first == phrase.tokens.lowerBound, let heard = voiceAtEnd(before: first, gender: phrase.gender) {
                return heard
            }
            return personNamedLast(
                before: isBehindWords ? first : phrase.tokens.lowerBound, gender: phrase.gender)
        }
        guard !phrase.isIndefinite else { return .unknown }
        if let voice = voiceOfCondition(before: phrase) ?? voiceOfTopic(before: phrase) { return voice }
        let paragraph = text.paragraph(ofToken: at)
        // « Sans répondre à M. Martin, il a dit »: who is named in the pronoun's own clause is somebody else.
        let named = namesBefore(at)
        // « Si X gagnait, « Q », a-t-il dit »: nor does the pronoun mean who is only named before the words.
        let isBehindWords = text.tokens[phrase.tokens.lowerBound].kind == .clitic
        let earlier =
            isBehindWords ? min(named, text.sentences[text.sentence(ofToken: at)].tokens.lowerBound) : named
        var doubted: Voice?
        for event in events.reversed() where event.token < at {
            let distance = paragraph - text.paragraph(ofToken: event.token)
            guard distance <= 3 else { break }
            guard event.isPlural == phrase.isPlural else { continue }
            if let gender = phrase.gender, let own = event.gender, gender != own { continue }
            // « Selon le journal, il … ».
            if isMedium(event.voice) { continue }
            if case .organisation = event.voice, !phrase.isPlural {
                // « Le Sénat hésite, déplore-t-il »: of whom a sentence tells without marks is not who says it.
                if isTold(event, bySpeakerAt: phrase.tokens.lowerBound) { continue }
                // A body gives way to anybody who was named after it.
                switch lonePerson(from: event.token, before: at, gender: phrase.gender) {
                // « La Commission … elle »: who was named before it may be meant as well.
                case .nobody:
                    // « Le parquet a dit « … ». Il a expliqué avoir « … » » may mean whom the words speak of.
                    if text.tokens[phrase.tokens.lowerBound].kind != .clitic, phrase.tokens.count == 1,
                        !text.tokens[phrase.tokens.lowerBound - 1].isAny(of: .attribution), opensWithPassage(event)
                    {
                        return .unknown
                    }
                    let start = text.paragraphs[paragraph].tokens.lowerBound
                    if event.gender != nil
                        || phrase.gender == .feminine && isKnownBody(event.voice)
                            && lonePerson(from: start, before: at, gender: .feminine) == .nobody,
                        isAlone(event, at: at, gender: phrase.gender)
                    {
                        return event.voice
                    }
                    if event.gender != nil { return .unknown }
                case .one(let person): return .person(person)
                case .several: return .unknown
                }
                continue
            }
            if event.gender == nil, phrase.gender != nil, case .person(let person) = event.voice,
                !actsRightBefore(event, at: at),
                lonePerson(
                    from: text.paragraphs[max(0, paragraph - 1)].tokens.lowerBound, before: at, gender: phrase.gender)
                    != .one(person)
            {
                return .unknown
            }
            guard isDoubtful(event, at: named, gender: phrase.gender) else { return event.voice }
            if distance == 0 { return .unknown }
            doubted = event.voice
            break
        }
        guard !phrase.isPlural, phrase.gender != nil else { return .unknown }
        for earliest in [paragraph, paragraphBefore(paragraph)] {
            let start = text.paragraphs[earliest].tokens.lowerBound
            switch lonePerson(from: start, before: earlier, gender: phrase.gender) {
            case .nobody: continue
            case .one(let person):
                // Where a second person is named too, it takes more than gender to tell who is meant.
                guard lonePerson(from: start, before: earlier, gender: nil) == .one(person) else { return .unknown }
                // « M. Martin est venu. … devant M. Holm. … il »: M. Holm has done nothing.
                if let doubted, doubted != .person(person), earliest != paragraph,
                    isOnlyGoverned(person, from: start, before: earlier, orObject: true)
                {
                    return .unknown
                }
                // From the paragraph before, only somebody of known gender.
                return earliest == paragraph || people.people[person].gender == phrase.gender
                    ? .person(person) : .unknown
            case .several: return .unknown
            }
        }
        return .unknown
    }

    /// « « Q », lit-on sur le site de la ville. Celui-ci … », « « Q », dit le locataire de Matignon. Ce dernier … »: whose words
    /// the sentence before gives at its end, nobody being named behind them.
    private func voiceAtEnd(before token: Int, gender: Gender?) -> Voice? {
        guard token > 0, let index = attributions.indices.last(where: { passages[$0].outer.upperBound <= token }),
            let end = attributions[index].cueEnd, end <= token, attributions[index].voice != .unknown,
            passages[index].outer.upperBound > text.sentences[text.sentence(ofToken: token - 1)].tokens.lowerBound
        else { return nil }
        let own = self.gender(of: attributions[index].voice)
        guard own == nil || gender == nil || own == gender else { return nil }
        let isNamed = people.runs.indices.contains { run in
            people.personOfRun[run] >= 0 && (end..<token).contains(people.runs[run].tokens.lowerBound)
        }
        return isNamed ? nil : attributions[index].voice
    }

    /// Whether a preposition governs every name of somebody between two tokens, or a word which may be a verb, `orObject`:
    /// « a précipité M. Martin dans une crise ».
    func isOnlyGoverned(_ person: Int, from start: Int, before end: Int, orObject: Bool = false) -> Bool {
        people.runs.indices.allSatisfy { index in
            guard people.personOfRun[index] == Int32(person) else { return true }
            let name = people.runs[index].tokens.lowerBound
            guard name > start, name < end else { return name != start }
            let link = nouns.lower(name - 1)
            if orObject, isPlainWord(name - 1) { return true }
            return !grammar.closeLinks.contains(link)
                && (text.isPreposition(name - 1) || grammar.contractedLinks.contains(link))
        }
    }

    /// Whether a token is a small word of no list.
    private func isPlainWord(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .word && !token.isCapitalised && token.lexeme < 0
    }

    /// The paragraph of text before another: a subheading tells of nobody who goes on.
    func paragraphBefore(_ paragraph: Int) -> Int {
        isHeading[..<paragraph].lastIndex(of: false) ?? paragraph
    }

    /// Where the names end that a pronoun can mean: behind an introduction with a name that a preposition governs, at the
    /// sentence's beginning.
    private func namesBefore(_ token: Int) -> Int {
        let low = text.sentences[text.sentence(ofToken: token)].tokens.lowerBound
        guard low < token, text.tokens[token - 1].kind == .comma, passageAt[low] < 0,
            (low..<token).allSatisfy({ index in
                people.runAt[index] < 0 || index == low
                    || people.runs[Int(people.runAt[index])].tokens.lowerBound == index
                        && people.runs[Int(people.runAt[index])].honorific != nil
                    || text.isPreposition(index - 1) || grammar.closeLinks.contains(nouns.lower(index - 1))
            })
        else { return token }
        return people.runAt[low] >= 0 ? token : low
    }

    /// Whether a body is all that a pronoun can mean: it says something in the pronoun's sentence or the one before, and nobody
    /// of the pronoun's gender is named or called by an office from there on.
    private func isAlone(_ event: SpeechEvent, at token: Int, gender: Gender?) -> Bool {
        guard event.gender == nil || event.gender == gender, actsRightBefore(event, at: token) else { return false }
        let range = text.sentences[text.sentence(ofToken: event.token)].tokens
        guard range.contains(where: { text.tokens[$0].isAny(of: .cue) && passageAt[$0] < 0 }) else { return false }
        return lonePerson(from: range.lowerBound, before: token, gender: gender) == .nobody
            && !people.phrases.contains { role in
                range.lowerBound <= role.tokens.lowerBound && role.head < token && passageAt[role.head] < 0
                    && role.gender == gender
                    && !role.isPlural
            }
    }

    /// Whether a body is the subject of what the pronoun behind a verb says in the same sentence, no passage between them.
    private func isTold(_ event: SpeechEvent, bySpeakerAt clitic: Int) -> Bool {
        event.isSubject && text.tokens[clitic].kind == .clitic
            && text.sentence(ofToken: event.token) == text.sentence(ofToken: clitic)
            && !(event.token..<clitic).contains { passageAt[$0] >= 0 }
    }

    /// Whether a voice is that of a body rather than of a state or of a name that may be somebody's.
    private func isKnownBody(_ voice: Voice) -> Bool {
        guard case .organisation(let words) = voice else { return false }
        return words.tokens.contains { text.tokens[$0].isAny(of: [.body, .organisation]) }
            && !words.tokens.contains { text.tokens[$0].isAny(of: [.country, .capital, .government]) }
    }

    /// Whether the sentence begins with somebody's words, and only then tells whose they are.
    private func opensWithPassage(_ event: SpeechEvent) -> Bool {
        passageAt[text.sentences[text.sentence(ofToken: event.token)].tokens.lowerBound] >= 0
    }

    /// Whether somebody acts in the sentence right before the one with a pronoun, the passage beside it apart.
    private func actsRightBefore(_ event: SpeechEvent, at token: Int) -> Bool {
        sentencesTold(from: event.token, to: token) <= 1
    }

    /// How many sentences on a cue stands, those of the passage that it closes not counted.
    func sentencesTold(from event: Int, to token: Int) -> Int {
        let first = text.sentences[text.sentence(ofToken: token)].tokens.lowerBound
        guard let mark = (first..<token).last(where: { passageAt[$0] >= 0 }) else {
            return sentencesBetween(event, token)
        }
        return sentencesBetween(event, passages[Int(passageAt[mark])].outer.lowerBound)
    }

    /// Whom a stretch of text names.
    enum Named: Equatable {
        case nobody, one(Int), several
    }

    /// The only person of a gender whom the text names outside quotation marks between two tokens.
    func lonePerson(from start: Int, before end: Int, gender: Gender?) -> Named {
        var found: Int?
        for (index, run) in people.runs.enumerated()
        where run.tokens.lowerBound >= start && run.tokens.lowerBound < end && passageAt[run.tokens.lowerBound] < 0
            && !isInSubheading[index]
        {
            let person = Int(people.personOfRun[index])
            guard person >= 0, person != found else { continue }
            if let gender, let own = people.people[person].gender, own != gender { continue }
            if found != nil { return .several }
            found = person
        }
        return found.map { .one($0) } ?? .nobody
    }

    /// Whether somebody else of that gender was named behind the event's sentence and before the pronoun.
    func isDoubtful(_ event: SpeechEvent, at token: Int, gender: Gender?) -> Bool {
        guard case .person(let person) = event.voice else { return false }
        let first = text.sentence(ofToken: event.token) + 1
        guard first < text.sentences.count, text.sentences[first].tokens.lowerBound < token else { return false }
        let range = text.sentences[first].tokens.lowerBound..<token
        return people.runs.indices.contains { run in
            let other = Int(people.personOfRun[run])
            guard other >= 0, other != person, range.contains(people.runs[run].tokens.lowerBound),
                passageAt[people.runs[run].tokens.lowerBound] < 0, !isInSubheading[run]
            else { return false }
            let own = people.people[other].gender
            return own == nil || gender == nil || own == gender
        }
    }

    /// Whose view « à son avis » gives: that of the one person heard or acting last, unless another has been named since.
    func ownView(at token: Int) -> Voice {
        guard let event = events.last(where: { $0.token < token }), case .person = event.voice, !event.isPlural,
            sentencesBetween(event.token, token) <= 3, !isDoubtful(event, at: token, gender: nil)
        else { return .unknown }
        return event.voice
    }

    private func personNamedLast(before token: Int, gender: Gender?) -> Voice {
        for index in people.runs.indices.reversed()
        where people.runs[index].tokens.upperBound <= token && passageAt[people.runs[index].tokens.lowerBound] < 0 {
            let person = people.personOfRun[index]
            guard person >= 0 else { continue }
            let own = people.people[Int(person)].gender
            if own == nil || gender == nil || own == gender { return .person(Int(person)) }
        }
        return .unknown
    }
}
