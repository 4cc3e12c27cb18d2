/// Whose deed a gerund tells: « …, estimant « Q » », « …, tout en prévenant que « Q » ».
extension SpeakerReader {
    /// Where a gerund begins with the words that belong to it: « en », « tout en ».
    func opening(ofGerund gerund: Int, from low: Int) -> Int {
        var start = gerund
        while start - 1 > low, passageAt[start - 1] < 0, grammar.small.gerundOpeners.contains(nouns.lower(start - 1)) {
            start -= 1
        }
        return start
    }

    /// Who does what a gerund tells by where it stands: a subject of its own, or the sentence's.
    func ownVoice(ofGerund gerund: Int, from low: Int) -> Voice? {
        if let own = ownSubject(ofGerund: gerund, from: low) { return voice(of: own) }
        return voiceRatherThanShared(before: gerund, from: low)
    }

    /// « Oslo n’a rien confirmé, un porte-parole, Nils Holm, assurant que « Q » »: who is named with an office between a
    /// comma and a gerund.
    private func ownSubject(ofGerund gerund: Int, from low: Int) -> NounPhrase? {
        guard gerund - 3 > low, passageAt[gerund - 1] < 0 else { return nil }
        let end = text.tokens[gerund - 1].kind == .comma ? gerund - 1 : gerund
        var index = end - 1
        while index > low + 1, end - index < 24, passageAt[index] < 0 {
            if nouns.phraseAt[index] >= 0, text.tokens[index - 1].kind == .comma, passageAt[index - 2] < 0 {
                let role = people.phrases[Int(nouns.phraseAt[index])]
                // « …, la ministre leur rétorquant que « Q » »
                if role.runs.isEmpty, role.determiner == .definite, !role.isPlural, index > low + 2,
                    let office = nouns.phrase(at: index, before: gerund), office.kind.isRole,
                    (office.tokens.upperBound..<gerund).allSatisfy({ text.tokens[$0].isAny(of: .pronoun) })
                {
                    return office
                }
                guard !role.followsName, role.determiner != .none, let phrase = nouns.phrase(at: index, before: gerund),
                    case .person = phrase.kind, !phrase.isPlural,
                    phrase.tokens.upperBound == end || phrase.tokens.upperBound == gerund,
                    // « reçu par le maire, le député Nom, estimant que »: what explains an office.
                    !people.phrases.contains(where: { $0.tokens.upperBound == index - 1 })
                else { return nil }
                return phrase
            }
            index -= 1
        }
        return nil
    }

    /// « Elle a moqué un parti, pour qui tout est « Q1 », estimant que « Q2 » »: the subject of a sentence that tells
    /// before the gerund only what others say in it.
    private func voiceRatherThanShared(before gerund: Int, from low: Int) -> Voice? {
        let start = opening(ofGerund: gerund, from: low)
        guard start - 1 > low, text.tokens[start - 1].kind == .comma,
            let index = attributions.indices.last, passages[index].outer.upperBound <= gerund,
            passages[index].outer.lowerBound > low, !attributions[index].isParenthetic,
            attributions[index].voice != .unknown, let subject = subject(of: low..<start, before: start),
            subject.tokens.upperBound <= passages[index].outer.lowerBound, subject.canSpeak, !subject.isPlural
        else { return nil }
        let voice = voice(of: subject)
        guard case .person = voice else { return nil }
        return voice
    }

    /// « X a dit que …, selon l’agence, ajoutant « Q » »: a body that passes on what the sentence says somebody said.
    func isRelay(_ told: Parenthesis, at start: Int, from low: Int) -> Bool {
        guard case .organisation = told.voice, text.tokens[start].isAny(of: .attribution) else { return false }
        return isMedium(told.voice)
            || (low..<start).contains { index in
                passageAt[index] < 0
                    && (text.tokens[index].isAny(of: .cueFinite)
                        || index > low && text.tokens[index].isAny(of: .cueParticiple)
                            && text.tokens[index - 1].isAny(of: .auxiliary))
            }
    }
}
