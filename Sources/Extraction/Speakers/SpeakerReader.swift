import BriefingModel

/// Finds for each passage in quotation marks whose words it holds.
///
/// The passage's own sentence decides: a cue inside the marks, then one behind them, then one before. Without any, the
/// speaker of the passage right before goes on. Where nothing is sure the voice is unknown.
struct SpeakerReader {
    let text: TokenisedArticle
    let passages: [MarkedPassage]
    var people: PeopleReader
    let nouns: NounPhraseReader
    let cues: CueReader
    /// For each token the passage whose marks hold it, or -1.
    let passageAt: [Int32]
    var events: [SpeechEvent] = []
    private(set) var attributions: [Attribution] = []
    /// Sentences that report speech without quotation marks, in text order.
    private(set) var reports: [Report] = []
    /// Where a pronoun's person must have been named before, while a passage inside a sentence is read.
    var pronounLimit: Int?
    /// Bodies that have been named, with their grammatical gender as it was told there.
    var bodies: [(words: String, gender: Gender?)] = []
    /// Those who are several: « les pompiers », « des diplomates ».
    var pluralVoices: Set<Voice> = []
    /// The role behind words that had to stand for somebody not known yet.
    var rolesOfWords: [String: Int] = [:]

    init(_ text: TokenisedArticle, passages: [MarkedPassage], people: PeopleReader) {
        self.text = text
        self.passages = passages
        self.people = people
        nouns = NounPhraseReader(text, people: people)
        cues = CueReader(text: text)
        var passageAt = [Int32](repeating: -1, count: text.tokens.count + 1)
        for (index, passage) in passages.enumerated() {
            for token in passage.outer { passageAt[token] = Int32(index) }
        }
        self.passageAt = passageAt
    }

    var grammar: SpeechGrammar { text.language.speech }

    /// Reads the article from its beginning to its end.
    mutating func read() {
        var next = 0
        for sentence in text.sentences {
            noteAttribution(in: sentence)
            noteSubject(of: sentence)
            noteAgent(in: sentence)
            while next < passages.count, sentence.tokens.contains(passages[next].outer.lowerBound) {
                let attribution = attribution(of: next)
                attributions.append(attribution)
                if attribution.voice != .unknown,
                    attribution.isParenthetic || passages[next].opensSentence || passages[next].inner.count > 2
                {
                    note(attribution.voice, at: passages[next].outer.upperBound - 1)
                }
                next += 1
            }
            noteSpeaker(without: sentence)
        }
        while attributions.count < passages.count { attributions.append(Attribution(voice: .unknown)) }
        nameLater()
        hearOneVoice()
    }

    /// Gives the passages of « la directrice » to her name where the article tells it only afterwards.
    private mutating func nameLater() {
        for index in attributions.indices {
            guard case .anonymous(let words) = attributions[index].voice, let role = rolesOfWords[words],
                let person = holder(of: role) ?? onlyCandidate(for: role)
            else { continue }
            attributions[index].voice = .person(person)
        }
    }

    /// Remembers the subject of a sentence for the pronouns that follow.
    private mutating func noteSubject(of sentence: Sentence) {
        guard let subject = subject(of: sentence.tokens, before: sentence.tokens.upperBound), subject.canSpeak else {
            return
        }
        if case .pronoun = subject.kind, isImpersonal(subject, before: sentence.tokens.upperBound) { return }
        if case .person(let person) = subject.kind { introduce(person, at: subject.tokens.lowerBound) }
        let voice = voice(of: subject)
        guard voice != .unknown else { return }
        events.append(
            SpeechEvent(
                token: subject.tokens.lowerBound, voice: voice, gender: gender(of: voice) ?? subject.gender,
                isPlural: subject.isPlural))
    }

    /// Remembers whose view a sentence tells that begins with « selon X » or « pour X ».
    private mutating func noteAttribution(in sentence: Sentence) {
        let first = sentence.tokens.lowerBound
        guard passageAt[first] < 0, let unit = text.unit(.attribution, at: first),
            let phrase = attributedPhrase(unit, before: sentence.tokens.upperBound)
        else { return }
        note(attributed(phrase), at: first)
    }

    /// Remembers who did what a sentence about a thing tells: « une version contredite par X ».
    private mutating func noteAgent(in sentence: Sentence) {
        for index in sentence.tokens.dropLast() where passageAt[index] < 0 && text.isPreposition(index) {
            guard grammar.agentPrepositions.contains(nouns.lower(index)), !isBracketed(index, from: sentence.tokens),
                let phrase = nouns.phrase(at: index + 1, before: sentence.tokens.upperBound),
                case .person(let person) = phrase.kind, !phrase.isPlural
            else { continue }
            note(.person(person), at: index)
        }
    }

    /// Whether a bracket that opens before the token closes behind it: « (joué par X) ».
    private func isBracketed(_ index: Int, from sentence: Range<Int>) -> Bool {
        let last = (sentence.lowerBound..<index).last {
            text.tokens[$0].kind == .openingBracket || text.tokens[$0].kind == .closingBracket
        }
        return last.map { text.tokens[$0].kind == .openingBracket } ?? false
    }

    /// Remembers who speaks behind a verb in a sentence without quotation marks: « …, a annoncé la ministre ».
    private mutating func noteSpeaker(without sentence: Sentence) {
        guard !sentence.tokens.contains(where: { passageAt[$0] >= 0 }) else { return }
        var told: Parenthesis?
        var start = sentence.tokens.upperBound
        defer { if let report = report(of: sentence, told: told, from: start) { reports.append(report) } }
        var index = sentence.tokens.upperBound - 1
        while index > sentence.tokens.lowerBound {
            if text.tokens[index].kind == .comma,
                let found = parenthesis(at: index + 1, before: sentence.tokens.upperBound, isNextToMark: false)
            {
                note(found.voice, at: index)
                told = found
                start = index + 1
                return
            }
            index -= 1
        }
    }

    mutating func note(_ voice: Voice, at token: Int) {
        guard voice != .unknown else { return }
        events.append(
            SpeechEvent(token: token, voice: voice, gender: gender(of: voice), isPlural: pluralVoices.contains(voice)))
    }

    func gender(of voice: Voice) -> Gender? {
        switch voice {
        case .person(let index): return people.people[index].gender
        case .anonymous(let words): return genderOfArticle(words)
        case .organisation(let words): return bodies.last { $0.words == words }?.gender ?? genderOfArticle(words)
        case .unknown: return nil
        }
    }

    /// The gender that the word before a noun shows.
    private func genderOfArticle(_ words: String) -> Gender? {
        let first = words.unicodeScalars.prefix { $0 != " " && $0 != "’" && $0 != "'" }
        return grammar.determiners[String(first).lowercased()]?.gender
    }

    /// Gives whole sentences that nothing attributes to the one person whom all others of the article are attributed to.
    ///
    /// It asks for three sentences at least, and that nobody else is heard in the sentence before.
    private mutating func hearOneVoice() {
        let known = attributions.map(\.voice).filter { $0 != .unknown }
        guard known.count >= 3, let voice = known.first, case .person = voice, known.allSatisfy({ $0 == voice }) else {
            return
        }
        for (index, passage) in passages.enumerated() where attributions[index].voice == .unknown {
            guard attributions[index].cue == nil, passage.opensSentence, saysEverything(passage),
                passage.inner.count(where: { text.tokens[$0].isWord }) >= 5, !isContested(passage, by: voice)
            else { continue }
            attributions[index] = Attribution(voice: voice, cue: nil, isCarried: true)
        }
    }

    /// Whether anybody else is heard or named in the passage's sentence or in the one before it.
    private func isContested(_ passage: MarkedPassage, by voice: Voice) -> Bool {
        let own = text.sentence(ofToken: passage.outer.lowerBound)
        let first = own > 0 && text.sentences[own - 1].paragraph == passage.paragraph ? own - 1 : own
        let range = text.sentences[first].tokens.lowerBound..<passage.outer.lowerBound
        if events.contains(where: { range.contains($0.token) && $0.voice != voice }) { return true }
        return range.contains { index in
            guard passageAt[index] < 0, people.runAt[index] >= 0 else { return false }
            let person = people.personOfRun[Int(people.runAt[index])]
            return person >= 0 && Voice.person(Int(person)) != voice
        }
    }

    // MARK: One passage

    private mutating func attribution(of index: Int) -> Attribution {
        let passage = passages[index]
        // In « X « … », a-t-il dit » the pronoun is somebody else than X.
        noteNameBeforeColon(passage)
        pronounLimit = pronounLimit(of: passage)
        defer { pronounLimit = nil }
        if let found = cueInside(passage) { return found }
        if let found = cueBehind(passage) ?? cueInNextParagraph(passage) { return found }
        pronounLimit = nil
        if let found = cueBefore(passage) { return found.voice == .unknown ? joinedVoice(to: index) ?? found : found }
        if let found = joinedVoice(to: index) ?? addedVoice(to: index) { return found }
        if let found = headlineSpeaker(passage) { return found }
        if let found = lookBack(from: passage) ?? cueBehindNext(index) { return found }
        let carried = carriedOver(to: index)
        if carried.voice != .unknown { return carried }
        return namedNext(passage) ?? actorsOwn(passage) ?? carried
    }

    /// « Q1 ». « Q2 », a dit X: a paragraph begins with passages side by side, and the cue follows the second.
    private mutating func cueBehindNext(_ index: Int) -> Attribution? {
        let passage = passages[index]
        guard index + 1 < passages.count, passage.opensSentence,
            passage.outer.lowerBound == text.paragraphs[passage.paragraph].tokens.lowerBound
        else { return nil }
        let next = passages[index + 1]
        guard next.paragraph == passage.endParagraph, next.opensSentence,
            (passage.outer.upperBound..<next.outer.lowerBound).allSatisfy({ text.tokens[$0].kind == .stop }),
            let found = cueInside(next) ?? cueBehind(next), found.voice != .unknown
        else { return nil }
        return Attribution(voice: found.voice, cue: nil)
    }

    /// « Q. » X a annoncé …: a paragraph begins with somebody's words and then names them.
    private mutating func namedNext(_ passage: MarkedPassage) -> Attribution? {
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

    /// « …, a réagi la députée X : « Q », a-t-elle dit »: the name before the colon is meant by the pronoun.
    private mutating func noteNameBeforeColon(_ passage: MarkedPassage) {
        let mark = passage.outer.lowerBound
        let low = text.sentences[text.sentence(ofToken: mark)].tokens.lowerBound
        guard mark - 1 > low, text.tokens[mark - 1].kind == .colon, let voice = personEnding(at: mark - 1, from: low)
        else { return }
        note(voice, at: mark - 1)
    }

    /// The sentence's beginning when its subject stands right before the passage.
    private func pronounLimit(of passage: MarkedPassage) -> Int? {
        let mark = passage.outer.lowerBound
        let low = text.sentences[text.sentence(ofToken: mark)].tokens.lowerBound
        guard !passage.opensSentence, low < mark, passageAt[mark - 1] < 0, phraseEnding(at: mark, from: low) != nil
        else {
            return nil
        }
        return low
    }

    /// « Q1, a-t-il dit, Q2 »: a cue between commas inside the marks.
    private mutating func cueInside(_ passage: MarkedPassage) -> Attribution? {
        var index = passage.inner.lowerBound + 1
        while index < passage.inner.upperBound {
            defer { index += 1 }
            guard text.tokens[index].kind == .comma || isTightDash(index),
                !isComparison(index + 1) || text.tokens[index + 2].kind == .clitic
            else { continue }
            guard let found = parenthesis(at: index + 1, before: passage.inner.upperBound, isNextToMark: false),
                found.isInverted
            else { continue }
            let end = found.end
            if let cut = cueEnding(passage, found, at: index) { return cut }
            guard
                end >= passage.inner.upperBound || text.tokens[end].kind == .comma || text.tokens[end].kind == .stop
                    || endsSoon(end, before: passage.inner.upperBound)
            else { continue }
            return Attribution(voice: found.voice, cue: found.cue, isParenthetic: true)
        }
        return nil
    }

    /// « Q, a dit X lors d’un entretien.: a cue that fills the rest of a passage without closing mark ends it.
    private func cueEnding(_ passage: MarkedPassage, _ found: Parenthesis, at sign: Int) -> Attribution? {
        guard passage.closing == .missing, found.voice != .unknown,
            text.sentences[text.sentence(ofToken: sign)].tokens.upperBound >= passage.inner.upperBound,
            !(found.end..<max(found.end, passage.inner.upperBound)).contains(where: { text.tokens[$0].isAny(of: .cue) })
        else { return nil }
        return Attribution(voice: found.voice, cue: found.cue, isParenthetic: true, wordsEnd: sign)
    }

    /// « …, abonde X, maire dans l’Indre. … »: whether a phrase of place closes a cue inside a passage.
    private func endsSoon(_ start: Int, before end: Int) -> Bool {
        guard text.isPreposition(start) else { return false }
        for index in start..<min(start + 8, end) {
            switch text.tokens[index].kind {
            case .comma, .stop: return true
            case .word, .number: if text.tokens[index].isAny(of: [.cue, .auxiliary, .pronoun]) { return false }
            default: return false
            }
        }
        return false
    }

    private func isTightDash(_ index: Int) -> Bool { text.tokens[index].kind == .dash }

    /// « Q », a déclaré NP: the first parenthesis behind the passage in its sentence.
    private mutating func cueBehind(_ passage: MarkedPassage) -> Attribution? {
        let end = sentenceEnd(of: passage)
        var index = passage.outer.upperBound
        var isNext = true
        while index < end {
            if passageAt[index] >= 0 {
                index = passages[Int(passageAt[index])].outer.upperBound
                isNext = true
                continue
            }
            let token = text.tokens[index]
            if token.kind == .semicolon { return nil }
            let opens = token.kind == .comma || token.kind == .dash
            if isNext || opens {
                var start = index
                while start < end,
                    text.tokens[start].kind == .comma || text.tokens[start].kind == .dash || isBracket(start)
                {
                    start = text.tokens[start].kind == .openingBracket ? bracketEnd(start, before: end) : start + 1
                }
                if start < end, passageAt[start] < 0,
                    let found = parenthesis(
                        at: start, before: end, isNextToMark: isNext,
                        mayPrecede: index == passage.outer.upperBound && passage.opensSentence)
                {
                    // Far behind the passage a body is rather spoken of than heard.
                    if case .organisation = found.voice, !isNext, start - passage.outer.upperBound > 14 { return nil }
                    if found.yields, let own = cueBefore(passage), case .person = own.voice, own.cue != nil {
                        return own
                    }
                    return Attribution(voice: found.voice, cue: found.cue, isParenthetic: true, cueEnd: found.end)
                }
            }
            isNext = false
            index += 1
        }
        return nil
    }

    /// A quotation set as a paragraph of its own, whose sentence goes on in the next one: « affirme le ministre ».
    private mutating func cueInNextParagraph(_ passage: MarkedPassage) -> Attribution? {
        let paragraph = text.paragraphs[passage.endParagraph].tokens
        let start = paragraph.upperBound
        guard passage.outer.lowerBound == paragraph.lowerBound, passage.outer.upperBound == start,
            start < text.tokens.count, text.tokens[start].isWord, !text.tokens[start].isCapitalised,
            let found = parenthesis(
                at: start, before: text.sentences[text.sentence(ofToken: start)].tokens.upperBound, isNextToMark: true)
        else { return nil }
        return Attribution(voice: found.voice, cue: found.cue, isParenthetic: true)
    }

    private func isBracket(_ index: Int) -> Bool { text.tokens[index].kind == .openingBracket }

    private func bracketEnd(_ start: Int, before end: Int) -> Int {
        var close = start
        while close < end, text.tokens[close].kind != .closingBracket { close += 1 }
        return min(end, close + 1)
    }

    /// The end of the sentence in which the passage ends.
    func sentenceEnd(of passage: MarkedPassage) -> Int {
        text.sentences[text.sentence(ofToken: passage.outer.upperBound - 1)].tokens.upperBound
    }

    /// « Q. » Voilà comment X …: the sentence behind names the speaker.
    private mutating func lookBack(from passage: MarkedPassage) -> Attribution? {
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

    private func isPerson(_ subject: NounPhrase) -> Bool {
        if case .person = subject.kind { true } else { false }
    }

    /// Whom a sentence is about: by name, else, where the passage begins with a small letter, by an office.
    private mutating func actor(_ subject: NounPhrase, _ passage: MarkedPassage) -> Int? {
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
    private mutating func actorsOwn(_ passage: MarkedPassage) -> Attribution? {
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
