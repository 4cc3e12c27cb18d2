/// Passages without any cue that the sentence behind them gives to somebody.
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
        let isClosed = passage.outer.upperBound == end - 1 && text.tokens[end - 1].kind == .stop
        guard passage.outer.upperBound == end || isClosed, passage.opensSentence, end < text.tokens.count,
            grammar.lookBackOpeners.contains(nouns.lower(end)),
            text.paragraph(ofToken: end) == passage.endParagraph
        else { return nil }
        let limit = text.sentences[text.sentence(ofToken: end)].tokens.upperBound
        for index in end + 1..<max(end + 1, min(end + 8, limit)) {
            guard let phrase = nouns.phrase(at: index, before: limit), phrase.canSpeak else { continue }
            switch phrase.kind {
            case .pronoun: continue
            case .person: break
            default: if index >= end + 6 { return nil }
            }
            let voice = voice(of: phrase)
            if voice != .unknown { return Attribution(voice: voice, cue: nil) }
        }
        return nil
    }
}
