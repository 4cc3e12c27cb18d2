/// Passages without any cue that the sentence behind them gives to somebody.
extension SpeakerReader {
    /// « Q. » X a annoncé …: a paragraph begins with somebody's words and then names them.
    func namedNext(_ passage: MarkedPassage) -> Attribution? {
        let end = sentenceEnd(of: passage)
        let paragraph = text.paragraphs[passage.endParagraph].tokens
        guard passage.opensSentence, passage.outer.lowerBound <= paragraph.lowerBound, end < paragraph.upperBound,
            saysEverything(passage), passageAt[end] < 0
        else { return nil }
        let sentence = text.sentences[text.sentence(ofToken: end)].tokens
        guard let subject = firstSubject(from: end, before: sentence.upperBound),
            case .person(let person) = subject.kind,
            !subject.isPlural,
            // The words with which an article begins are theirs with whom it goes on.
            attributions.count < 2 && attributions.allSatisfy({ $0.voice == .unknown }) && passage.inner.count > 4
                && !sentence.contains(where: {
                    grammar.small.coinedNouns.contains(nouns.lower($0))
                        || grammar.small.speechNouns.contains(nouns.lower($0))
                })
                || (subject.tokens.upperBound..<min(subject.tokens.upperBound + 5, sentence.upperBound)).contains(
                    where: {
                        text.tokens[$0].isAny(of: .cue) && passageAt[$0] < 0
                    })
        else { return nil }
        return Attribution(voice: .person(person), cue: nil)
    }

    /// « Q. » Voilà comment X …: the sentence behind names the speaker.
    func lookBack(from passage: MarkedPassage) -> Attribution? {
        let end = sentenceEnd(of: passage)
        let isClosed = passage.outer.upperBound == end - 1 && text.tokens[end - 1].kind == .stop
        guard passage.outer.upperBound == end || isClosed, passage.opensSentence, end < text.tokens.count,
            text.paragraph(ofToken: end) == passage.endParagraph || fillsParagraph(passage)
        else { return nil }
        let limit = text.sentences[text.sentence(ofToken: end)].tokens.upperBound
        if let found = calledWords(at: end, before: limit) { return found }
        guard grammar.lookBackOpeners.contains(nouns.lower(end)) else { return nil }
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

    /// « – L’honorable Jeanne Dupont, ministre de la Défense », « Jeanne Dupont, ministre »: who signs the words that fill the
    /// paragraph before.
    func signature(below passage: MarkedPassage) -> Attribution? {
        guard passage.endParagraph + 1 < text.paragraphs.count, fillsParagraph(passage) else { return nil }
        let line = text.paragraphs[passage.endParagraph + 1].tokens
        guard line.count > 2, text.tokens[line.lowerBound].kind == .dash || isNameWithRole(line),
            let last = line.last, text.tokens[last].kind != .stop,
            !line.contains(where: {
                text.tokens[$0].isAny(of: [.auxiliary, .cueFinite]) || text.tokens[$0].kind == .colon
            }),
            let name = line.prefix(8).first(where: { people.runAt[$0] >= 0 })
        else { return nil }
        return people.person(at: name).map { Attribution(voice: .person($0), cue: nil) }
    }

    /// Whether a line holds a full name, a comma and what its bearer is, and nothing else.
    private func isNameWithRole(_ line: Range<Int>) -> Bool {
        let run = Int(people.runAt[line.lowerBound])
        guard run >= 0, people.runs[run].start == line.lowerBound, people.runs[run].pieces.count > 1 else {
            return false
        }
        return people.phrases.contains {
            $0.followsName && $0.runs.contains(run) && nouns.complementEnd(of: $0) >= line.upperBound
                && $0.determiner != .indefinite && !grammar.small.witnesses.contains(nouns.lower($0.head))
        }
    }

    /// « Q. » La formule est de X; « Q » : la formule du ministre X: who is said to have coined the words.
    func calledWords(at start: Int, before end: Int) -> Attribution? {
        guard start + 3 < end, text.tokens[start].isAny(of: .determiner),
            grammar.small.coinedNouns.contains(nouns.lower(start + 1))
        else { return nil }
        var link = cues.isBeing(start + 2) ? start + 3 : start + 2
        // « Cette réponse, sèche, de X »
        if link + 2 < end, isComma(link), text.tokens[link + 1].kind == .word, isComma(link + 2) { link += 3 }
        guard link + 1 < end, grammar.closeLinks.contains(nouns.lower(link)),
            let phrase = nouns.phrase(at: link + 1, before: end) ?? nouns.phrase(at: link, before: end),
            phrase.canSpeak, !phrase.isPlural
        else { return nil }
        let voice = voice(of: phrase)
        return voice == .unknown ? nil : Attribution(voice: voice, cue: nil)
    }

    /// Whether a passage, with the stop behind it, is all of its paragraph.
    func fillsParagraph(_ passage: MarkedPassage) -> Bool {
        let paragraph = text.paragraphs[passage.endParagraph].tokens
        return passage.outer.lowerBound == paragraph.lowerBound
            && (passage.outer.upperBound..<paragraph.upperBound).allSatisfy { text.tokens[$0].kind == .stop }
    }
}
