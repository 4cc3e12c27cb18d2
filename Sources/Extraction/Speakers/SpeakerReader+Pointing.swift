/// Words that point at somebody just told of: « le premier », « cette figure du parti », « quant au ministre, il ».
extension SpeakerReader {
    /// « le premier », « la seconde »: which of two, counted from 0.
    func ordinal(_ phrase: NounPhrase) -> Int? {
        let first = phrase.tokens.lowerBound
        guard phrase.tokens.count == 2, !phrase.kind.isPerson, !phrase.isPlural,
            grammar.determiners[nouns.lower(first)]?.kind == .definite
        else { return nil }
        return grammar.small.ordinals[nouns.lower(first + 1)]
    }

    /// « M. Martin et Mme Holm en doutent. « Q », a dit le premier »: one of the only two people whom the sentence before
    /// names, or the words before the passage in its own.
    func oneOfTwo(_ place: Int, _ phrase: NounPhrase) -> Voice {
        let sentence = text.sentence(ofToken: phrase.tokens.lowerBound)
        for index in [sentence, sentence - 1] where index >= 0 {
            let range = text.sentences[index].tokens
            var named: [Int] = []
            for run in people.runs.indices
            where people.personOfRun[run] >= 0 && range.contains(people.runs[run].tokens.lowerBound)
                && people.runs[run].tokens.upperBound <= phrase.tokens.lowerBound
                && passageAt[people.runs[run].tokens.lowerBound] < 0
            {
                let person = Int(people.personOfRun[run])
                if !named.contains(person) { named.append(person) }
            }
            if named.isEmpty { continue }
            guard named.count == 2 else { return .unknown }
            let person = named[place]
            let isMeant = phrase.gender == nil || (people.people[person].gender ?? phrase.gender) == phrase.gender
            return isMeant ? .person(person) : .unknown
        }
        return .unknown
    }

    /// « Q », a dit cette figure du parti: who was heard or acted last, called by what they are and by no office.
    func demonstrated(_ phrase: NounPhrase) -> Voice? {
        let first = phrase.tokens.lowerBound
        guard grammar.determiners[nouns.lower(first)]?.kind == .demonstrative, !phrase.isPlural,
            phrase.tokens.contains(where: { grammar.small.figures.contains(nouns.lower($0)) }),
            let event = events.last(where: { $0.token < first }), case .person(let person) = event.voice,
            sentencesTold(from: event.token, to: first) <= 1, !isDoubtful(event, at: first, gender: nil)
        else { return nil }
        return .person(person)
    }

    /// « Si la ministre a soutenu M. Martin, elle … »: who acts in a clause of concession before a pronoun.
    func voiceOfCondition(before pronoun: NounPhrase) -> Voice? {
        let token = pronoun.tokens.lowerBound
        let low = text.sentences[text.sentence(ofToken: token)].tokens.lowerBound
        guard low + 2 < token, text.tokens[token - 1].kind == .comma, passageAt[low] < 0,
            grammar.small.concessions.contains(nouns.lower(low)),
            let subject = nouns.phrase(at: low + 1, before: token),
            !subject.isPlural, subject.gender == nil || subject.gender == pronoun.gender
        else { return nil }
        switch subject.kind {
        case .person(let person): return .person(person)
        case .role(let role): return holder(of: role).map { .person($0) } ?? .unknown
        default: return nil
        }
    }

    /// « Quant à la ministre, elle … », « Quant à l’article 16, il prévoit »: what a sentence says it turns to, which a
    /// pronoun right behind the comma means.
    func voiceOfTopic(before pronoun: NounPhrase) -> Voice? {
        let token = pronoun.tokens.lowerBound
        let low = text.sentences[text.sentence(ofToken: token)].tokens.lowerBound
        guard low + 3 < token, text.tokens[token - 1].kind == .comma, passageAt[low] < 0,
            grammar.small.topics.contains(nouns.lower(low)),
            let subject = nouns.phrase(at: low + 2, before: token) ?? nouns.phrase(at: low + 1, before: token),
            !subject.isPlural, subject.gender == nil || subject.gender == pronoun.gender
        else { return nil }
        let isText = subject.tokens.contains { text.tokens[$0].isAny(of: .document) }
        return subject.kind.isPerson || subject.kind.isRole || isText ? voice(of: subject) : nil
    }
}
