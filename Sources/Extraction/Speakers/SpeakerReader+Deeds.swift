/// Passages without any cue, in the sentence of what somebody does or right before one.
extension SpeakerReader {
    /// « Q. » X a annoncé …: a paragraph begins with somebody's words and then names them.
    mutating func namedNext(_ passage: MarkedPassage) -> Attribution? {
        let end = sentenceEnd(of: passage)
        let paragraph = text.paragraphs[passage.endParagraph].tokens
        guard passage.opensSentence, passage.outer.lowerBound <= paragraph.lowerBound, end < paragraph.upperBound,
            saysEverything(passage), passageAt[end] < 0
        else { return nil }
        let sentence = text.sentences[text.sentence(ofToken: end)].tokens
        guard let subject = firstSubject(from: end, before: sentence.upperBound),
            case .person(let person) = subject.kind,
            !subject.isPlural,
            (subject.tokens.upperBound..<min(subject.tokens.upperBound + 5, sentence.upperBound)).contains(where: {
                text.tokens[$0].isAny(of: .cue) && passageAt[$0] < 0
            })
        else { return nil }
        return Attribution(voice: .person(person), cue: nil)
    }

    /// « Q. » Voilà comment X …: the sentence behind names the speaker.
    mutating func lookBack(from passage: MarkedPassage) -> Attribution? {
        let end = sentenceEnd(of: passage)
        guard passage.outer.upperBound == end, passage.opensSentence, end < text.tokens.count,
            grammar.lookBackOpeners.contains(nouns.lower(end)),
            text.paragraph(ofToken: end) == passage.endParagraph
        else { return nil }
        let limit = text.sentences[text.sentence(ofToken: end)].tokens.upperBound
        for index in end + 1..<max(end + 1, min(end + 6, limit)) {
            guard let phrase = nouns.phrase(at: index, before: limit), phrase.canSpeak else { continue }
            if case .pronoun = phrase.kind { continue }
            let voice = voice(of: phrase)
            if voice != .unknown { return Attribution(voice: voice, cue: nil) }
        }
        return nil
    }

    func isPerson(_ subject: NounPhrase) -> Bool {
        if case .person = subject.kind { true } else { false }
    }

    /// Whom a sentence is about: by name, else, where the passage begins with a small letter, by an office.
    mutating func actor(_ subject: NounPhrase, _ passage: MarkedPassage) -> Int? {
        switch subject.kind {
        case .person(let person): return person
        case .role:
            // « Mais pour l’actrice, le président doit « agir » ».
            let low = text.sentences[text.sentence(ofToken: passage.outer.lowerBound)].tokens.lowerBound
            guard !(low..<subject.tokens.lowerBound).contains(where: { text.tokens[$0].isAny(of: .attribution) }),
                !text.tokens[passage.inner.lowerBound].isCapitalised,
                case .person(let person) = voice(of: subject),
                text.tokens[passage.outer.lowerBound - 1].kind != .comma
            else { return nil }
            return person
        default: return nil
        }
    }

    /// « X n’a pas exclu une « taxe sur les fortunes » »: a fragment in a sentence that tells what one person does, and names
    /// nobody else, is in that person's words unless the sentence is passive.
    mutating func actorsOwn(_ passage: MarkedPassage) -> Attribution? {
        let mark = passage.outer.lowerBound
        let sentence = text.sentences[text.sentence(ofToken: mark)].tokens
        guard !passage.opensSentence, sentence.lowerBound < mark,
            let subject = subject(of: sentence.lowerBound..<mark, before: mark), !subject.isPlural,
            let person = actor(subject, passage)
        else { return nil }
        switch lonePerson(from: sentence.lowerBound, before: sentence.upperBound, gender: nil) {
        case .one(person): break
        case .nobody where !isPerson(subject): break
        default: return nil
        }
        let range = subject.tokens.upperBound..<mark
        let isPassive = range.contains { index in
            index + 1 < mark && text.tokens[index].isAny(of: .auxiliary) && cues.isBeing(index)
                && grammar.participleEndings.fit(text.letters(index + 1))
        }
        let namesOffice = range.contains { index in
            nouns.phraseAt[index] >= 0 && !people.phrases[Int(nouns.phraseAt[index])].followsName
        }
        let beginsAnew = range.contains { index in
            text.tokens[index].isAny(of: .cue) || text.tokens[index].kind == .colon
                || text.tokens[index].kind == .semicolon
                || grammar.breakingConjunctions.contains(nouns.lower(index))
        }
        guard !isPassive, !namesOffice, !beginsAnew else { return nil }
        return Attribution(voice: .person(person), cue: nil)
    }
}
