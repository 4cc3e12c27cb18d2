/// Verbs that share their subject with what stands before them.
extension SpeakerReader {
    /// The subject of the auxiliary that a verb shares, else the sentence's.
    func sharedSubject(of group: CueGroup, _ passage: MarkedPassage, from low: Int) -> Voice? {
        let verb = group.tokens.lowerBound
        if let auxiliary = sharedAuxiliary(of: verb, from: low), let phrase = subjectBefore(auxiliary, from: low),
            phrase.canSpeak
        {
            let voice = voice(of: phrase, asSubjectOf: group)
            if voice != .unknown { return voice }
        }
        guard let phrase = firstSubject(from: low, before: verb), phrase.canSpeak else {
            return sharedVoice(group, passage, from: low) ?? .unknown
        }
        return voice(of: phrase, asSubjectOf: group)
    }

    /// The voice of the passage before in the same sentence: « Q1 », a dit X, et a ajouté que « Q2 ».
    func sharedVoice(_ group: CueGroup, _ passage: MarkedPassage, from low: Int) -> Voice? {
        guard let index = passages.lastIndex(where: { $0.outer.upperBound <= group.tokens.lowerBound }),
            passages[index].outer.upperBound > low, attributions.indices.contains(index)
        else { return nil }
        // « Alors que X parle de « Q », la ministre appelle à »: so does an office behind a comma.
        if (passages[index].outer.upperBound + 1..<max(passages[index].outer.upperBound + 1, group.tokens.lowerBound))
            .contains(where: { nouns.phraseAt[$0] >= 0 && isComma($0 - 1) && isSubjectOffice(Int(nouns.phraseAt[$0])) })
        {
            return nil
        }
        // Somebody named in between begins a sentence of their own.
        if case .person(let person) = attributions[index].voice,
            let other = people.runs.indices.first(where: { run in
                people.personOfRun[run] >= 0 && people.personOfRun[run] != Int32(person)
                    && (passages[index].outer.upperBound..<group.tokens.lowerBound)
                        .contains(people.runs[run].tokens.lowerBound)
            }), !text.isPreposition(people.runs[other].tokens.lowerBound - 1),
            // « …, évoquant X, l’accusant de « Q » »
            !text.tokens[people.runs[other].start - 1].isAny(of: .cueGerund)
        {
            return nil
        }
        return attributions[index].voice
    }

    /// « Il a dit que « Q1 ». Et a appelé à « Q2 » »: who acts or is heard in the sentence before one whose verb stands right
    /// behind « et ».
    func voiceGoingOn(with group: CueGroup, from low: Int) -> Voice? {
        guard group.tokens.lowerBound == low + 1, group.clitic == nil,
            grammar.small.additions.contains(nouns.lower(low)),
            let event = events.last(where: { $0.token < low }), sentencesBetween(event.token, low) == 1,
            text.paragraph(ofToken: event.token) == text.paragraph(ofToken: low)
        else { return nil }
        return event.voice
    }

    /// Whether a role is one of somebody by a definite article rather than what explains a name.
    private func isSubjectOffice(_ role: Int) -> Bool {
        people.phrases[role].determiner == .definite && !people.phrases[role].followsName
            && !people.phrases[role].isPlural
    }
}
