import BriefingModel

/// Whom a pronoun means.
extension SpeakerReader {
    /// « il », « celle-ci », « ce dernier », « le trentenaire »: who acts or is heard last and agrees with the pronoun, unless
    /// somebody else may be meant as well.
    func voice(ofPronoun phrase: NounPhrase) -> Voice {
        var at = phrase.tokens.lowerBound
        if let limit = pronounLimit, limit < at { at = limit }
        if text.unit(.lastNamed, at: phrase.tokens.lowerBound) != nil { return voice(ofLastNamed: phrase) }
        guard !phrase.isIndefinite else { return .unknown }
        if let voice = voiceOfCondition(before: phrase) ?? voiceOfTopic(before: phrase) { return voice }
        let paragraph = text.paragraph(ofToken: at)
        // « Sans répondre à M. Martin, il a dit »: who is named in the pronoun's own clause is somebody else.
        let named = namesBefore(at)
        var doubted: Voice?
        for event in events.reversed() where event.token < at {
            let distance = paragraph - text.paragraph(ofToken: event.token)
            guard distance <= 3 else { break }
            guard event.isPlural == phrase.isPlural, phrase.gender.agrees(with: event.gender) else { continue }
            // « Selon le journal, il … ».
            if isMedium(event.voice) { continue }
            if case .organisation = event.voice, !phrase.isPlural {
                if let voice = voice(ofPronoun: phrase, meaningBodyOf: event, before: at) { return voice }
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
        // « Si X gagnait, « Q », a-t-il dit »: nor does the pronoun mean who is only named before the words.
        let isBehindWords = text.tokens[phrase.tokens.lowerBound].kind == .clitic
        let end = isBehindWords ? min(named, text.sentences[text.sentence(ofToken: at)].tokens.lowerBound) : named
        return personNamedNear(paragraph, before: end, gender: phrase.gender, doubted: doubted)
    }

    /// « Le livre de X révèle « Q », a réagi ce dernier »: who was named last before the sentence.
    private func voice(ofLastNamed phrase: NounPhrase) -> Voice {
        let start = phrase.tokens.lowerBound
        let first = text.sentences[text.sentence(ofToken: start)].tokens.lowerBound
        if first == start, let heard = voiceAtEnd(before: first, gender: phrase.gender) { return heard }
        let isBehindWords = (first..<start).contains { passageAt[$0] >= 0 }
        let end = isBehindWords ? first : start
        return spokesman(toldLastBefore: end, gender: phrase.gender)
            ?? personNamedLast(before: end, gender: phrase.gender)
    }

    /// « Oslo a réagi par la voix de son porte-parole. « Q », a dit ce dernier »: who speaks for a body at the end of the sentence
    /// before.
    private func spokesman(toldLastBefore end: Int, gender: Gender?) -> Voice? {
        guard end > 0 else { return nil }
        let range = text.sentences[text.sentence(ofToken: end - 1)].tokens
        guard
            let index = people.phrases.lastIndex(where: { range.contains($0.tokens.lowerBound) && $0.head < end }),
            case let role = people.phrases[index], !role.isPlural, role.tokens.lowerBound - 2 > range.lowerBound,
            grammar.closeLinks.contains(nouns.lower(role.tokens.lowerBound - 1)),
            grammar.small.mouthpieces.contains(nouns.lower(role.tokens.lowerBound - 2)),
            passageAt[role.head] < 0, gender.agrees(with: role.gender)
        else { return nil }
        return voice(ofRole: index, cue: nil)
    }

    /// A body that acts, or who was named after it, to whom it gives way; `nil` where the pronoun means neither.
    private func voice(
        ofPronoun phrase: NounPhrase, meaningBodyOf event: SpeechEvent, before at: Int
    ) -> Voice? {
        // « Le Sénat hésite, déplore-t-il »: of whom a sentence tells without marks is not who says it.
        if isTold(event, bySpeakerAt: phrase.tokens.lowerBound) { return nil }
        switch lonePerson(from: event.token, before: at, gender: phrase.gender) {
        // « La Commission … elle »: who was named before it may be meant as well.
        case .nobody:
            // « Le parquet a dit « … ». Il a expliqué avoir « … » » may mean whom the words speak of.
            if text.tokens[phrase.tokens.lowerBound].kind != .clitic, phrase.tokens.count == 1,
                !text.tokens[phrase.tokens.lowerBound - 1].isAny(of: .attribution), opensWithPassage(event)
            {
                return .unknown
            }
            let start = text.paragraphs[text.paragraph(ofToken: at)].tokens.lowerBound
            if event.gender != nil
                || phrase.gender == .feminine && isKnownBody(event.voice)
                    && lonePerson(from: start, before: at, gender: .feminine) == .nobody,
                isAlone(event, at: at, gender: phrase.gender)
            {
                return event.voice
            }
            return event.gender != nil ? .unknown : nil
        case .one(let person): return .person(person)
        case .several: return .unknown
        }
    }

    /// The only person whom a paragraph, or the one before, names before a token; nobody where the text leaves a doubt.
    private func personNamedNear(_ paragraph: Int, before end: Int, gender: Gender?, doubted: Voice?) -> Voice {
        for earliest in [paragraph, paragraphBefore(paragraph)] {
            let start = text.paragraphs[earliest].tokens.lowerBound
            switch lonePerson(from: start, before: end, gender: gender) {
            case .nobody: continue
            case .one(let person):
                // Where a second person is named too, it takes more than gender to tell who is meant.
                guard lonePerson(from: start, before: end, gender: nil) == .one(person) else { return .unknown }
                // « M. Martin est venu. … devant M. Holm. … il »: M. Holm has done nothing.
                if let doubted, doubted != .person(person), earliest != paragraph,
                    isOnlyGoverned(person, from: start, before: end, orObject: true)
                {
                    return .unknown
                }
                // From the paragraph before, only somebody of known gender.
                return earliest == paragraph || people.people[person].gender == gender ? .person(person) : .unknown
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
        guard gender.agrees(with: self.gender(of: attributions[index].voice)) else { return nil }
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
            if !gender.agrees(with: people.people[person].gender) { continue }
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
            return gender.agrees(with: people.people[other].gender)
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
            if gender.agrees(with: people.people[Int(person)].gender) { return .person(Int(person)) }
        }
        return .unknown
    }
}
