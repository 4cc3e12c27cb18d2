/// Subjects of clauses that do not begin their sentence.
extension SpeakerReader {
    /// « … « Q », X, directeur de Y, a estimé »: who is named right behind the last passage and a comma.
    func subjectBehindPassage(from low: Int, before end: Int) -> NounPhrase? {
        guard let last = (low..<end).last(where: { passageAt[$0] >= 0 }), last + 2 < end,
            text.tokens[last + 1].kind == .comma, let phrase = nouns.phrase(at: last + 2, before: end),
            case .person = phrase.kind
        else { return nil }
        return phrase
    }

    /// « Alors que X, né à Y, a dénoncé »: the subject of a clause that begins the sentence, for its first verb.
    func subjectOfSubordinate(from low: Int, before end: Int) -> NounPhrase? {
        guard text.tokens[end - 1].kind == .comma, grammar.introductions.contains(nouns.lower(low)), low + 1 < end,
            grammar.reportingConjunctions.contains(nouns.lower(low + 1)),
            let phrase = nouns.phrase(at: low + 2, before: end), phrase.canSpeak,
            !(phrase.tokens.upperBound..<end).contains(where: {
                passageAt[$0] >= 0 || text.tokens[$0].isAny(of: [.auxiliary, .cueFinite])
            })
        else { return nil }
        return phrase
    }

    /// « …, et X, ministre de Y, a souligné »: a subject that « et » or « mais » adds, closed by a comma.
    func joinedSubject(from low: Int, before comma: Int) -> NounPhrase? {
        var index = comma - 1
        while index > low {
            if passageAt[index] >= 0 { return nil }
            // « X, dont dépendent A, B ou C, a dénoncé »: no list within a relative clause.
            if text.tokens[index].isAny(of: .relative), text.tokens[index - 1].kind == .comma,
                !grammar.reportingConjunctions.contains(nouns.lower(index))
            {
                return nil
            }
            if text.tokens[index - 1].isAny(of: .conjunction),
                grammar.small.additions.contains(nouns.lower(index - 1))
                    || grammar.small.contrasts.contains(nouns.lower(index - 1)),
                let phrase = nouns.phrase(at: index, before: comma + 1),
                phrase.canSpeak, phrase.tokens.upperBound <= comma + 1, !phrase.isPlural
            {
                switch phrase.kind {
                // « X, enseignante et membre du bureau, s’attend à »: what has no article explains somebody.
                case .role(let role) where people.phrases[role].determiner == .none: break
                case .person, .role, .body:
                    let behind =
                        people.runAt[index] >= 0
                        ? people.runs[Int(people.runAt[index])].tokens.upperBound : phrase.tokens.upperBound
                    if text.tokens[behind - 1].kind == .comma || text.tokens[behind].kind == .comma { return phrase }
                default: break
                }
            }
            index -= 1
        }
        return nil
    }

    /// « …, alors qu’un porte-parole, cité par l’agence, a parlé »: the subject of a clause that sets somebody against
    /// whom the sentence told of.
    func contrastedSubject(from low: Int, before comma: Int) -> NounPhrase? {
        var index = comma - 1
        while index > low + 1 {
            if passageAt[index] >= 0 { return nil }
            if grammar.reportingConjunctions.contains(nouns.lower(index)),
                grammar.contrasts.contains(nouns.lower(index - 1))
            {
                guard let phrase = nouns.phrase(at: index + 1, before: comma + 1), phrase.canSpeak,
                    (phrase.tokens.lowerBound..<comma).contains(where: { text.tokens[$0].kind == .comma })
                else { return nil }
                if case .pronoun = phrase.kind { return nil }
                return phrase
            }
            index -= 1
        }
        return nil
    }
}
