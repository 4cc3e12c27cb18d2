import BriefingModel

/// Finds for each passage in quotation marks whose words it holds.
///
/// The passage's own sentence decides: a cue inside the marks, then one behind them, then one before. Without any, the
/// speaker of the passage right before goes on. Where nothing is sure the voice is unknown.
///
/// One article is read by one reader. Access to what has been read so far is not checked as it happens, so no closure that
/// searches one of its arrays may call a method that changes it.
final class SpeakerReader {
    let text: TokenisedArticle
    let passages: [MarkedPassage]
    let people: PeopleReader
    let nouns: NounPhraseReader
    let cues: CueReader
    /// For each token the passage whose marks hold it, or -1.
    let passageAt: [Int32]
    /// For each run of a name whether it stands in a subheading, which tells of nobody who goes on.
    let isInSubheading: [Bool]
    /// For each paragraph whether it is a title or subheading.
    let isHeading: [Bool]
    @exclusivity(unchecked) var events: [SpeechEvent] = []
    @exclusivity(unchecked) private(set) var attributions: [Attribution] = []
    /// Sentences that report speech without quotation marks, in text order.
    @exclusivity(unchecked) private(set) var reports: [Report] = []
    /// Where a pronoun's person must have been named before, while a passage inside a sentence is read.
    @exclusivity(unchecked) var pronounLimit: Int?
    /// Bodies that have been named, with their grammatical gender as it was told there.
    @exclusivity(unchecked) var bodies: [(words: VoiceWords, gender: Gender?)] = []
    /// Those who are several: « les pompiers », « des diplomates ».
    @exclusivity(unchecked) var pluralVoices: Set<Voice> = []
    /// Bodies and groups that the article calls by what they are and never by a name, « un collectif d’habitants », and
    /// single words that may name a body or somebody: they come out as unnamed sources.
    @exclusivity(unchecked) var unnamedVoices: [Voice] = []
    /// The role behind words that had to stand for somebody not known yet.
    @exclusivity(unchecked) var rolesOfWords: [VoiceWords: Int] = [:]

    init(_ text: TokenisedArticle, passages: [MarkedPassage], people: PeopleReader) {
        self.text = text
        self.passages = passages
        self.people = people
        nouns = NounPhraseReader(text, people: people)
        cues = CueReader(text: text)
        var passageAt = [Int32](each: -1, count: text.tokens.count + 1)
        for (index, passage) in passages.enumerated() {
            for token in passage.outer { passageAt[token] = Int32(index) }
        }
        self.passageAt = passageAt
        let reader = PassageReader(text: text)
        let isHeading = text.paragraphs.indices.map(reader.isHeading)
        isInSubheading = people.runs.map { run in
            let paragraph = text.paragraph(ofToken: run.tokens.lowerBound)
            return paragraph > 0 && isHeading[paragraph]
        }
        self.isHeading = isHeading
    }

    var grammar: SpeechGrammar { text.language.speech }

    /// Reads the article from its beginning to its end.
    func read() {
        events.reserveCapacity(text.sentences.count)
        attributions.reserveCapacity(passages.count)
        bodies.reserveCapacity(text.sentences.count / 2)
        unnamedVoices.reserveCapacity(text.sentences.count / 4)
        // All of them at once, so that the code which finds them stays in the processor's cache.
        let subjects = text.sentences.map { subject(of: $0.tokens, before: $0.tokens.upperBound) }
        var next = 0
        var run = 0
        for (index, sentence) in text.sentences.enumerated() {
            noteAttribution(in: sentence)
            if let subject = subjects[index] { note(subject, of: sentence) }
            noteSubjectBehindColon(of: sentence)
            notePresented(in: sentence)
            while run < people.runs.count, people.runs[run].tokens.upperBound <= sentence.tokens.lowerBound { run += 1 }
            if run < people.runs.count, people.runs[run].start < sentence.tokens.upperBound + Self.reach,
                sentence.flags.contains(.leadsAgent)
            {
                noteAgent(in: sentence)
            }
            let first = next
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
            partSubject(of: sentence, fromSpeakersOf: first..<next)
            if next == 0 || passages[next - 1].outer.upperBound <= sentence.tokens.lowerBound {
                noteSpeaker(in: sentence)
            }
        }
        while attributions.count < passages.count { attributions.append(Attribution(voice: .unknown)) }
        nameLater()
        hearOneVoice()
        hearBetween()
        leaveUnnamed()
    }

    /// Gives a passage to who goes on with it.
    func carry(_ voice: Voice, to index: Int) {
        attributions[index] = Attribution(voice: voice, cue: nil, isCarried: true)
    }

    /// Gives the words of bodies without a name to somebody unnamed.
    private func leaveUnnamed() {
        for index in attributions.indices {
            guard case .organisation(let words) = attributions[index].voice,
                unnamedVoices.contains(attributions[index].voice)
            else { continue }
            attributions[index].voice = .anonymous(words)
        }
    }

    /// How far behind a role its holder may be named, in tokens.
    private static let reach = 60

    /// Gives the passages of « la directrice » to her name where the article tells it only afterwards.
    private func nameLater() {
        for index in attributions.indices {
            guard case .anonymous(let words) = attributions[index].voice, let role = rolesOfWords[words],
                let person = holder(of: role) ?? onlyCandidate(for: role)
            else { continue }
            attributions[index].voice = .person(person)
        }
    }

    /// Remembers the subject of a sentence for the pronouns that follow.
    private func note(_ subject: NounPhrase, of sentence: Sentence) {
        guard subject.canSpeak else { return }
        if case .pronoun = subject.kind, isImpersonal(subject, before: sentence.tokens.upperBound) { return }
        if case .person(let person) = subject.kind { introduce(person, at: subject.tokens.lowerBound) }
        let voice = voice(of: subject)
        guard voice != .unknown else { return }
        events.append(
            SpeechEvent(
                token: subject.tokens.lowerBound, voice: voice, gender: gender(of: voice) ?? subject.gender,
                isPlural: subject.isPlural, isSubject: true))
    }

    /// Remembers who is named, by what they are to the subject of a sentence, as that of what follows a colon: « Oslo répond : son
    /// ministre, X, a promis ».
    private func noteSubjectBehindColon(of sentence: Sentence) {
        guard sentence.kinds.contains(Token.Kinds(.colon)),
            let colon = sentence.tokens.last(where: { text.tokens[$0].kind == .colon && passageAt[$0] < 0 }),
            let subject = subject(of: colon + 1..<sentence.tokens.upperBound, before: sentence.tokens.upperBound),
            case .person(let person) = subject.kind, !subject.isPlural, passageAt[subject.tokens.lowerBound] < 0,
            grammar.determiners[nouns.lower(subject.tokens.lowerBound)]?.kind == .possessive,
            subject.tokens.upperBound < sentence.tokens.upperBound,
            text.tokens[subject.tokens.upperBound].isAny(of: [.auxiliary, .cueFinite])
        else { return }
        events.append(
            SpeechEvent(
                token: subject.tokens.lowerBound, voice: .person(person), gender: people.people[person].gender,
                isPlural: false, isSubject: true))
    }

    /// Remembers whom a sentence presents: « c’est X qui a ouvert le feu ».
    private func notePresented(in sentence: Sentence) {
        guard sentence.hasAny(of: .auxiliary), !sentence.hasAny(of: .attribution) else { return }
        for index in sentence.tokens.prefix(12).dropLast(2)
        where passageAt[index] < 0 && grammar.small.presenting.contains(nouns.lower(index)) && cues.isBeing(index + 1) {
            guard let phrase = nouns.phrase(at: index + 2, before: sentence.tokens.upperBound),
                case .person(let person) = phrase.kind, !phrase.isPlural,
                phrase.tokens.upperBound + 1 < sentence.tokens.upperBound,
                grammar.subjectRelatives.contains(nouns.lower(phrase.tokens.upperBound)),
                !cues.isBeing(phrase.tokens.upperBound + 1)
            else { continue }
            events.append(
                SpeechEvent(
                    token: index + 2, voice: .person(person), gender: people.people[person].gender, isPlural: false,
                    isSubject: true))
        }
    }

    /// A subject whose sentence quotes somebody else is spoken of: no pronoun behind it takes up its deed as a speaker's.
    private func partSubject(of sentence: Sentence, fromSpeakersOf quoted: Range<Int>) {
        guard !quoted.isEmpty, let place = events.indices.last(where: { events[$0].isSubject }),
            sentence.tokens.contains(events[place].token)
        else { return }
        let subject = events[place].voice
        var isQuoted = false
        for index in quoted where passages[index].inner.count > 2 {
            guard attributions[index].voice != .unknown, attributions[index].voice != subject else { return }
            isQuoted = true
        }
        guard isQuoted else { return }
        events.remove(at: place)
    }

    /// Remembers whose view a sentence tells that begins with « selon X » or « pour X ».
    private func noteAttribution(in sentence: Sentence) {
        guard sentence.hasAny(of: .attribution) else { return }
        let low = sentence.tokens.lowerBound
        let first = text.tokens[low].isAny(of: .conjunction) && low + 1 < sentence.tokens.upperBound ? low + 1 : low
        guard passageAt[first] < 0, let unit = text.unit(.attribution, at: first),
            let phrase = attributedPhrase(unit, before: sentence.tokens.upperBound)
        else { return }
        note(attributed(phrase), at: first)
    }

    /// Remembers who did what a sentence about a thing tells: « une version contredite par X ».
    private func noteAgent(in sentence: Sentence) {
        var actor: Int?
        if let last = events.last, last.isSubject, case .person = last.voice, sentence.tokens.contains(last.token) {
            actor = last.token
        }
        for index in sentence.tokens.dropLast() where namesAgent(index) {
            // « X a choisi un pont dessiné par Y »: whoever acts by name comes before those who made something; in « X a
            // été interrompu par Y » Y acts.
            if let actor, actor < index, !isActedUpon(between: actor, and: index) { continue }
            guard !isBracketed(index, from: sentence.tokens),
                let phrase = nouns.phrase(at: index + 1, before: sentence.tokens.upperBound),
                case .person(let person) = phrase.kind, !phrase.isPlural
            else { continue }
            note(.person(person), at: index)
        }
    }

    /// Whether who did something may be named behind a preposition: « par ».
    private func namesAgent(_ index: Int) -> Bool {
        text.tokens[index].flags.contains(.leadsAgent) && text.tokens[index].isWord && text.isPreposition(index)
            && passageAt[index] < 0
    }

    /// « X a été interrompu »: whether a form of « être » stands in the subject's own clause.
    private func isActedUpon(between subject: Int, and agent: Int) -> Bool {
        (subject..<agent).contains(where: cues.isBeing)
            && !(subject..<agent).contains {
                text.tokens[$0].isAny(of: .relative) || grammar.reportingConjunctions.contains(nouns.lower($0))
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
    private func noteSpeaker(in sentence: Sentence) {
        var told: Parenthesis?
        var start = sentence.tokens.upperBound
        defer { if let report = report(of: sentence, told: told, from: start) { reports.append(report) } }
        guard sentence.kinds.contains(Token.Kinds(.comma)) else { return }
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

    func note(_ voice: Voice, at token: Int) {
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
    private func genderOfArticle(_ words: VoiceWords) -> Gender? {
        grammar.determiners[text.firstWord(of: words)]?.gender
    }

    /// The sentence's beginning when its subject is what the passage speaks of: it stands right before the passage, or the
    /// passage goes on with a clause that has no cue, « Le gouvernement n'est plus lié « … », a-t-il affirmé ».
    func pronounLimit(of passage: MarkedPassage) -> Int? {
        let mark = passage.outer.lowerBound
        let low = text.sentences[text.sentence(ofToken: mark)].tokens.lowerBound
        guard !passage.opensSentence, low < mark, passageAt[mark - 1] < 0 else { return nil }
        // « Mais Jean Dupont, « c’est une leçon », a-t-il dit ».
        let first = text.tokens[low].isAny(of: .conjunction) ? low + 1 : low
        if text.tokens[mark - 1].kind == .comma, people.runAt[first] >= 0,
            people.runs[Int(people.runAt[first])].tokens == first..<mark - 1
        {
            return low
        }
        let isOfPassage =
            text.tokens[mark - 1].kind == .word
            && !(low..<mark).contains { text.tokens[$0].isAny(of: .cue) && passageAt[$0] < 0 }
            || phraseEnding(at: mark, from: low) != nil
        return isOfPassage ? low : nil
    }
}
