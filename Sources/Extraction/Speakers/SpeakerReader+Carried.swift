/// Speakers taken over from what stands before, where nothing in a passage's own sentence names anybody.
extension SpeakerReader {
    /// The speaker of what stands right before, when nothing in the passage's own sentence names anybody.
    func carriedOver(to index: Int) -> Attribution {
        let passage = passages[index]
        guard passage.opensSentence && !isGivenToOthers(passage) || isIntroducedOnly(passage),
            index > 0 || !events.isEmpty,
            saysEverything(passage) || leavesRestToThings(index)
        else { return Attribution(voice: .unknown) }
        let sentence = text.sentence(ofToken: passage.outer.lowerBound)
        let paragraph = text.paragraphs[passage.paragraph]
        let startsParagraph = text.sentences[sentence].tokens.lowerBound == paragraph.tokens.lowerBound
        if startsParagraph {
            guard passage.outer.lowerBound - paragraph.tokens.lowerBound <= 1, passage.paragraph > 0 else {
                return Attribution(voice: .unknown)
            }
            return fromParagraphBefore(passage)
        }
        guard sentence > 0, text.sentences[sentence - 1].paragraph == passage.paragraph else {
            return Attribution(voice: .unknown)
        }
        return fromSentence(sentence - 1, before: index)
    }

    /// « « Q1 », a dit X. « Les données ne sont pas accessibles » que personne ne lira »: whether words about things end a
    /// sentence that begins with a whole clause in marks, right behind one which says who speaks.
    private func leavesRestToThings(_ index: Int) -> Bool {
        let passage = passages[index]
        guard index > 0, attributions[index - 1].cueEnd != nil, case .person = attributions[index - 1].voice,
            passage.inner.count(where: { text.tokens[$0].isWord }) >= 5,
            passage.inner.contains(where: { text.tokens[$0].isAny(of: [.auxiliary, .negation]) })
        else { return false }
        let mark = passage.outer.lowerBound
        let rest = passage.outer.upperBound..<sentenceEnd(of: passage)
        return text.sentences[text.sentence(ofToken: mark)].tokens.lowerBound == mark
            && text.tokens[passage.inner.lowerBound].isCapitalised
            && rest.first.map { text.tokens[$0].isAny(of: .relative) } ?? false
            && !rest.contains { index in
                let token = text.tokens[index]
                return passageAt[index] >= 0 || people.runAt[index] >= 0 || nouns.phraseAt[index] >= 0
                    || token.isAny(of: [.cue, .attribution, .country, .government, .organisation, .body, .document])
                    || token.isAny(of: .pronoun) && grammar.pronouns[token.word] != nil
            }
    }

    /// « Les éleveurs ont des questions : « Q » »: whether the words before a colon name anybody.
    private func isGivenToOthers(_ passage: MarkedPassage) -> Bool {
        let mark = passage.outer.lowerBound
        let low = text.sentences[text.sentence(ofToken: mark)].tokens.lowerBound
        return low < mark
            && (low..<mark).contains { index in
                passageAt[index] < 0
                    && (people.runAt[index] >= 0 || nouns.phraseAt[index] >= 0
                        || text.tokens[index].isAny(of: [.body, .document, .organisation, .government]))
            }
    }

    /// « Mais « Q » », « S’ils ne viennent pas, « Q » »: a few words lead to a passage of several, in a sentence behind
    /// another of the same paragraph, and name nobody who could say it.
    private func isIntroducedOnly(_ passage: MarkedPassage) -> Bool {
        let mark = passage.outer.lowerBound
        let sentence = text.sentences[text.sentence(ofToken: mark)].tokens
        guard sentence.lowerBound > text.paragraphs[passage.paragraph].tokens.lowerBound,
            (1...9).contains(mark - sentence.lowerBound),
            passage.inner.count(where: { text.tokens[$0].isWord }) >= 4
        else { return false }
        var content = 0
        for index in sentence.lowerBound..<mark {
            let token = text.tokens[index]
            if passageAt[index] >= 0 || people.runAt[index] >= 0 || nouns.phraseAt[index] >= 0 { return false }
            if token.isAny(of: [.attribution, .cueFinite, .organisation, .country, .body, .document]) { return false }
            guard token.isWord else { continue }
            if token.isCapitalised, !token.flags.contains(.opensSentence) || mayName(index) { return false }
            if !token.isAny(of: [.functionWord, .speechAdverb, .negation]) { content += 1 }
        }
        return content <= 2
    }

    /// « Johann travaille »: whether a word of no list that opens a sentence stands before what may be its verb.
    private func mayName(_ index: Int) -> Bool {
        let next = index + 1
        return text.tokens[index].lexeme < 0 && next < text.tokens.count && text.tokens[next].kind == .word
            && text.tokens[next].lexeme < 0 && grammar.openFiniteEndings.fit(text.letters(next))
    }

    /// Whether nothing but the passage, and at most a word or two that end it, stands in its sentence.
    func saysEverything(_ passage: MarkedPassage) -> Bool {
        if isGluedHeading(passage) { return false }
        var words = 0
        let end = sentenceEnd(of: passage)
        for index in passage.outer.upperBound..<end where passageAt[index] < 0 {
            let token = text.tokens[index]
            guard token.isWord else { continue }
            // « Q1 » et « Q2 ».
            if index + 1 < end, passageAt[index + 1] >= 0, token.isAny(of: .conjunction) { continue }
            if isAddition(index) { return true }
            words += 1
            if words > 2 || token.isAny(of: Self.clauseWords) || people.runAt[index] >= 0 { return false }
        }
        return true
    }

    /// « …. « Un aveu »Le ministre »: a subheading in marks that lost its line, with no space and no stop behind it.
    private func isGluedHeading(_ passage: MarkedPassage) -> Bool {
        let behind = passage.outer.upperBound
        guard behind < text.tokens.count, let last = passage.inner.last, text.tokens[last].kind != .stop else {
            return false
        }
        return text.tokens[behind].kind == .word && text.tokens[behind].isCapitalised
            && !text.tokens[behind].flags.contains(.spaceBefore)
            && text.paragraph(ofToken: behind) == passage.endParagraph
    }

    /// « …, et d’ajouter : »
    private func isAddition(_ index: Int) -> Bool {
        guard index + 2 < text.tokens.count, text.tokens[index].isAny(of: .conjunction) else { return false }
        return grammar.closeLinks.contains(nouns.lower(index + 1)) && text.tokens[index + 2].isAny(of: .cueInfinitive)
    }

    /// Words that show a clause of its own behind a passage.
    private static let clauseWords: WordClasses = [.auxiliary, .pronoun, .relative, .conjunction, .cue, .negation]

    private func fromSentence(_ sentence: Int, before index: Int) -> Attribution {
        let range = text.sentences[sentence].tokens
        if index > 0, range.contains(passages[index - 1].outer.upperBound - 1) {
            if isOnlyQuoted(index - 1, in: range) { return Attribution(voice: .unknown) }
            return continued(attributions[index - 1].voice, with: passages[index])
        }
        if let told = toldAtEnd(of: range) { return continued(told, with: passages[index]) }
        // A reported sentence right before: « Elle a défendu la mesure. « Q. » »
        guard let last = events.last, range.contains(last.token), case .person = last.voice,
            range.contains(where: {
                passageAt[$0] < 0
                    && (text.tokens[$0].isAny(of: .cue)
                        || text.tokens[$0].isAny(of: .attribution)
                            && (!grammar.small.personalViews.contains(nouns.lower($0)) || $0 == range.lowerBound))
            }), !isHeardOtherwise(last.voice, before: range.lowerBound)
        else { return Attribution(voice: .unknown) }
        return Attribution(voice: last.voice, cue: nil, isCarried: true)
    }

    /// « Jean Dupont a appris que, selon X, tout est « Q » »: whether a passage in a sentence about somebody is another's, and
    /// nothing behind it says so.
    private func isOnlyQuoted(_ index: Int, in range: Range<Int>) -> Bool {
        guard !attributions[index].isParenthetic, case .person(let heard) = attributions[index].voice,
            !passages[index].opensSentence,
            let subject = subject(of: range, before: passages[index].outer.lowerBound), !subject.isPlural,
            case .person(let person) = subject.kind
        else { return false }
        return person != heard
    }

    /// « …, explique-t-elle. Le candidat est connu. « Q. » »: whether somebody else is heard in the sentence before the one
    /// that tells of somebody.
    private func isHeardOtherwise(_ voice: Voice, before start: Int) -> Bool {
        guard let last = attributions.last(where: { $0.voice != .unknown }), last.voice != voice,
            let index = attributions.indices.last, start > 0
        else { return false }
        let end = passages[index].outer.upperBound - 1
        return end < start && attributions[index].voice == last.voice && attributions[index].isParenthetic
            && text.sentence(ofToken: end) == text.sentence(ofToken: start - 1)
            && text.paragraph(ofToken: end) == text.paragraph(ofToken: start)
    }

    /// « Le maire de la ville précise. « Q. » »: who is heard in a sentence that ends with its verb of saying.
    private func toldAtEnd(of range: Range<Int>) -> Voice? {
        guard let last = range.last(where: { text.tokens[$0].kind != .stop }), text.tokens[last].isAny(of: .cueFinite),
            let group = group(endingAt: last, from: range.lowerBound, before: range.upperBound), group.form == .finite,
            group.strength == "s" || group.strength == "m", group.clitic == nil,
            let subject = subjectBefore(group.tokens.lowerBound, from: range.lowerBound), subject.canSpeak,
            subject.tokens.upperBound == group.tokens.lowerBound
        else { return nil }
        let voice = voice(of: subject, asSubjectOf: group)
        return voice == .unknown ? nil : voice
    }

    /// The person whom a line of nothing but their name and office names: « Daniel Gros, économiste ».
    private func captioned(_ range: Range<Int>) -> Int? {
        guard range.count <= 16, let first = range.first, let last = range.last, text.tokens[last].kind != .stop,
            let person = people.person(at: first),
            !range.contains(where: { text.tokens[$0].isAny(of: [.cue, .auxiliary]) || passageAt[$0] >= 0 })
        else { return nil }
        let run = Int(people.runAt[first])
        let end = people.runs[run].tokens.upperBound
        guard people.runs[run].pieces.count > 1,
            end == range.upperBound || text.tokens[end].kind == .comma || text.tokens[end].kind == .openingBracket,
            lonePerson(from: first, before: range.upperBound, gender: nil) != .several
        else { return nil }
        return person
    }

    /// A paragraph that ends with what one person alone says, in the writer's words, before one of nothing but a quotation.
    private func fromReport(_ range: Range<Int>, to passage: MarkedPassage) -> Attribution {
        guard let last = events.last, range.contains(last.token), case .person = last.voice, !last.isPlural,
            range.contains(where: { text.tokens[$0].isAny(of: .cue) && passageAt[$0] < 0 }),
            isAloneIn(range, last, orUnnamed: fillsParagraph(passage))
        else { return Attribution(voice: .unknown) }
        return Attribution(voice: last.voice, cue: nil, isCarried: true)
    }

    /// Whether a sentence names nobody but who acts in it; « le ministre ne l’a pas exclu » names nobody at all.
    private func isAloneIn(_ range: Range<Int>, _ event: SpeechEvent, orUnnamed: Bool) -> Bool {
        switch lonePerson(from: range.lowerBound, before: range.upperBound, gender: nil) {
        case .one(let person): event.voice == .person(person)
        case .nobody: orUnnamed && event.isSubject
        case .several: false
        }
    }

    private func fromParagraphBefore(_ passage: MarkedPassage) -> Attribution {
        let before = text.paragraphs[passage.paragraph - 1]
        if let person = captioned(before.tokens) { return Attribution(voice: .person(person), cue: nil) }
        guard let last = before.sentences.last, before.tokens.count > 3 else { return Attribution(voice: .unknown) }
        let range = text.sentences[last].tokens
        let previous = passages.lastIndex { $0.outer.lowerBound < passage.outer.lowerBound }
        guard let previous, range.contains(passages[previous].outer.upperBound - 1) else {
            return fromReport(range, to: passage)
        }
        return continued(attributions[previous].voice, with: passage)
    }

    /// « Q1 » et « Q2 », « Q1 » qui sont « Q2 »: a passage that few words tie to the one before it in its sentence.
    func joinedVoice(to index: Int) -> Attribution? {
        guard index > 0, attributions[index - 1].voice != .unknown else { return nil }
        let before = passages[index - 1].outer.upperBound
        let mark = passages[index].outer.lowerBound
        guard before < mark, mark - before <= 8, text.sentence(ofToken: before) == text.sentence(ofToken: mark),
            !startsAnother(before..<mark)
        else { return nil }
        return Attribution(voice: attributions[index - 1].voice, cue: attributions[index - 1].cue)
    }

    /// « Q1 », a dit X à Y, mais la fête sera « Q2 »: a clause about a thing that « mais », « car » or « et » adds to what
    /// somebody said in the same sentence.
    func addedVoice(to index: Int) -> Attribution? {
        guard index > 0, case .person = attributions[index - 1].voice, let start = attributions[index - 1].cueEnd
        else { return nil }
        let mark = passages[index].outer.lowerBound
        guard start < mark, mark - start <= 25, text.sentence(ofToken: start) == text.sentence(ofToken: mark),
            let comma = (start..<mark).first(where: { text.tokens[$0].kind == .comma }), comma + 1 < mark,
            text.tokens[comma + 1].isAny(of: .conjunction),
            (comma..<mark).contains(where: { text.tokens[$0].isAny(of: .auxiliary) }),
            !startsAnother(comma..<mark, isClause: true)
        else { return nil }
        return Attribution(voice: attributions[index - 1].voice, cue: attributions[index - 1].cue)
    }

    /// Whether a verb, a subject or a pause between two passages of a sentence begins something else.
    ///
    /// In a clause of its own, `isClause`, a plain verb about a thing is none of these.
    private func startsAnother(_ range: Range<Int>, isClause: Bool = false) -> Bool {
        var isRelative = false
        for index in range {
            let token = text.tokens[index]
            switch token.kind {
            case .stop, .semicolon, .colon, .dash: return true
            default: break
            }
            if grammar.subjectRelatives.contains(nouns.lower(index)) { isRelative = true }
            if token.isAny(of: [.cue, .attribution]) || people.runAt[index] >= 0 || nouns.phraseAt[index] >= 0 {
                return true
            }
            if token.isAny(of: .auxiliary), !text.isPreposition(index), !isRelative, !isClause { return true }
            if token.isAny(of: .pronoun), grammar.pronouns[nouns.lower(index)] != nil { return true }
            if token.isAny(of: [.country, .government, .organisation, .body, .document]) { return true }
        }
        return false
    }
}
