extension SpeakerReader {
    /// X a déclaré que « Q »; selon X, « Q »; X : « Q »: what stands before the passage in its sentence.
    mutating func cueBefore(_ passage: MarkedPassage) -> Attribution? {
        let sentence = text.sentences[text.sentence(ofToken: passage.outer.lowerBound)].tokens
        let low = sentence.lowerBound
        let mark = passage.outer.lowerBound
        guard low < mark else { return nil }
        // « Pour X, la loi pose « Q » »: what begins with somebody's view is theirs unless a plain verb of saying follows.
        let opensWithView = passageAt[low] < 0 && text.unit(.attribution, at: low) != nil
        // « C’est par là que X espère « Q » »: what nobody reports after all.
        var unreported: Attribution?
        if let found = relativeView(before: mark, from: low) { return found }
        var index = mark - 1
        while index >= low {
            if passageAt[index] >= 0 {
                index = passages[Int(passageAt[index])].outer.lowerBound - 1
                continue
            }
            let token = text.tokens[index]
            if token.kind == .semicolon { break }
            if token.isAny(of: .cue), let group = group(endingAt: index, from: low, before: mark),
                !opensWithView || group.strength == "s", governs(group, passage, from: low)
            {
                // « X ne considère pas la loi utile, « Q » »: nothing is said.
                let isDenied = group.tokens.contains { text.tokens[$0].isAny(of: .negation) }
                if isDenied, !isTied(group, to: mark) { return Attribution(voice: .unknown) }
                if isMereDeed(group, from: low) {
                    index = group.tokens.lowerBound - 1
                    continue
                }
                let isReported = isReported(group, from: low)
                if isReported,
                    group.strength == "w" || group.form == .infinitive
                        || hasPronounSubject(group, from: low) || !isTied(group, to: mark)
                {
                    // « X assure qu’il prévoit de « Q » »: the outer verb's subject is quoted.
                    if unreported == nil, group.form == .finite, !hasPronounSubject(group, from: low),
                        isTied(group, to: mark)
                    {
                        let heard = speaker(of: group, passage: passage, from: low)
                        if case .person = heard, let voice = agreeing(heard, with: group), voice != .unknown {
                            unreported = Attribution(voice: voice, cue: group.infinitive)
                        }
                    }
                    index = group.tokens.lowerBound - 1
                    continue
                }
                let heard = speaker(of: group, passage: passage, from: low)
                let voice = agreeing(heard, with: group)
                if let voice, voice != .unknown {
                    return Attribution(voice: compared(to: group, before: mark) ?? voice, cue: group.infinitive)
                }
                if group.form != .passive, !isReported { return Attribution(voice: .unknown) }
            }
            if token.isAny(of: .attribution), let found = attribution(at: index, sentenceStart: low, before: mark) {
                return found
            }
            index -= 1
        }
        return opensWithView ? nil : subjectBeside(passage, from: low) ?? unreported ?? toldEarlier(in: low..<mark)
    }

    /// « … a dit X, pour qui le pays sera « Q » »: a relative clause that tells somebody's view.
    private mutating func relativeView(before mark: Int, from low: Int) -> Attribution? {
        var index = mark - 1
        while index > low, mark - index < 25, passageAt[index] < 0 {
            if text.tokens[index].isAny(of: .attribution), grammar.subjectRelatives.contains(nouns.lower(index + 1)),
                let phrase = antecedent(of: index, from: low), phrase.canSpeak
            {
                let voice = voice(of: phrase)
                return voice == .unknown ? nil : Attribution(voice: voice, cue: text.text(index))
            }
            index -= 1
        }
        return nil
    }

    /// « L’appui, a-t-il ajouté, est utile ; il sera « Q » »: who speaks between commas earlier in the sentence.
    private mutating func toldEarlier(in range: Range<Int>) -> Attribution? {
        guard !range.contains(where: { passageAt[$0] >= 0 }) else { return nil }
        for index in range where text.tokens[index].kind == .comma {
            guard let found = parenthesis(at: index + 1, before: range.upperBound, isNextToMark: false),
                found.isInverted, found.voice != .unknown, found.end < range.upperBound,
                text.tokens[found.end].kind == .comma || text.tokens[found.end - 1].kind == .comma
            else { continue }
            return Attribution(voice: found.voice, cue: found.cue)
        }
        return nil
    }

    /// « Selon X, … « Q » »; « pour » only where a sentence begins.
    private mutating func attribution(at index: Int, sentenceStart: Int, before mark: Int) -> Attribution? {
        guard let unit = text.unit(.attribution, at: index) else { return nil }
        if grammar.ownViews.contains(unit.text) {
            let voice = ownView(at: index)
            return voice == .unknown ? nil : Attribution(voice: voice, cue: text.text(unit.tokens).lowercased())
        }
        guard let phrase = attributedPhrase(unit, before: mark) else { return nil }
        if grammar.small.personalViews.contains(nouns.lower(index)) {
            guard text.tokens[index].isCapitalised || index == sentenceStart, phrase.tokens.upperBound <= mark,
                text.tokens[phrase.tokens.upperBound].kind == .comma
                    || text.tokens[phrase.tokens.upperBound].kind == .colon
                    || text.tokens[phrase.tokens.upperBound - 1].kind == .comma
                    || phrase.tokens.upperBound == mark
            else { return nil }
        }
        let voice = attributed(phrase)
        guard voice != .unknown else { return nil }
        return Attribution(voice: voice, cue: unit.text)
    }

    /// « X a réclamé un vote, tout comme Y, « Q » »: who is compared right before the marks.
    private func compared(to group: CueGroup, before mark: Int) -> Voice? {
        guard mark - 1 > group.tokens.upperBound, text.tokens[mark - 1].kind == .comma else { return nil }
        var index = mark - 2
        while index > group.tokens.upperBound, mark - index < 10, passageAt[index] < 0 {
            if people.runAt[index] >= 0, let phrase = nouns.phrase(at: index, before: mark), !phrase.isPlural,
                case .person(let person) = phrase.kind, phrase.tokens.upperBound >= mark - 1,
                isComparison(index - 1) || isComparison(index - 2)
            {
                return .person(person)
            }
            index -= 1
        }
        return nil
    }

    /// « le conseil doit reprendre l’initiative »: an infinitive behind another verb, of a verb that also means other things.
    private func isMereDeed(_ group: CueGroup, from low: Int) -> Bool {
        let before = group.tokens.lowerBound - 1
        guard group.form == .infinitive, group.strength == "m", before > low, passageAt[before] < 0 else {
            return false
        }
        let token = text.tokens[before]
        return token.kind == .word && !text.isPreposition(before)
            && !token.isAny(of: [.cue, .conjunction, .speechAdverb, .functionWord])
    }

    /// The verb group whose verb is the token.
    func group(endingAt verb: Int, from low: Int, before end: Int) -> CueGroup? {
        if isNoun(verb, from: low) { return nil }
        var start = max(low, verb - 9)
        while start <= verb {
            if passageAt[start] < 0, text.tokens[start].kind == .word, let group = cues.group(at: start, before: end),
                group.tokens.contains(verb)
            {
                guard group.form == .passive, sharedAuxiliary(of: start, from: low) != nil else { return group }
                var shared = group
                shared.form = .finite
                shared.isShared = true
                return shared
            }
            start += 1
        }
        return nil
    }

    /// `comme`.
    func isComparison(_ index: Int) -> Bool {
        text.tokens.indices.contains(index) && grammar.small.comparisons.contains(nouns.lower(index))
    }

    /// « a soutenu … mais estimé »: the last auxiliary before a participle that serves it too.
    private func sharedAuxiliary(of participle: Int, from low: Int) -> Int? {
        guard participle > low, text.tokens[participle - 1].isAny(of: .conjunction),
            !isComparison(participle - 1)
        else {
            return nil
        }
        return (low..<participle).last { index in
            passageAt[index] < 0 && text.tokens[index].isAny(of: .auxiliary) && index + 1 < participle
                && text.tokens[index + 1..<min(index + 4, participle)].contains {
                    $0.isAny(of: .cueParticiple) || $0.kind == .word
                }
                && grammar.small.having.contains(nouns.lower(index))
        }
    }

    /// « la demande », « une annonce »: the word behind an article is a noun.
    private func isNoun(_ verb: Int, from low: Int) -> Bool {
        let token = text.tokens[verb]
        guard verb > low, token.isAny(of: .cueFinite) else { return token.isCapitalised && verb > low }
        let before = text.tokens[verb - 1]
        if grammar.reflexives.contains(nouns.lower(verb - 1)) { return false }
        if before.flags.contains(.elided), before.isAny(of: .pronoun), verb - 1 > low {
            return !text.tokens[verb - 2].isAny(of: [.relative, .conjunction, .pronoun])
        }
        if text.isPreposition(verb - 1), !before.isAny(of: .pronoun) { return true }
        guard before.isAny(of: .determiner) else { return false }
        // « le souligne » behind « comme » or a subject is a verb with its object.
        return
            !(verb - 1 > low && text.tokens[verb - 2].isAny(of: [.relative, .conjunction]) && before.isAny(of: .pronoun)
            || verb - 1 > low && isComparison(verb - 2)
            // « Jean Dupont le répète : ».
            || verb - 1 > low && people.runs.contains { $0.tokens.upperBound == verb - 1 })
    }

    /// Whom a group of words means that has to agree with a verb: one body says nothing in the plural, several nothing in
    /// the singular.
    mutating func voice(of phrase: NounPhrase, asSubjectOf group: CueGroup, cue: String? = nil) -> Voice {
        switch phrase.kind {
        case .body, .role:
            guard group.form != .finite || phrase.isPlural == cues.isPlural(group) else { return .unknown }
        default: break
        }
        return voice(of: phrase, cue: cue)
    }

    /// The voice, unless the verb is in the plural and the voice one person's.
    func agreeing(_ voice: Voice?, with group: CueGroup) -> Voice? {
        guard case .person = voice, group.form == .finite, cues.isPlural(group) else { return voice }
        return .unknown
    }

    /// Whether a pronoun is the verb's subject: « qu’ils avaient informé ».
    private func hasPronounSubject(_ group: CueGroup, from low: Int) -> Bool {
        let index = group.tokens.lowerBound - 1
        guard group.form == .finite, group.clitic == nil, index > low else { return false }
        return grammar.pronouns[nouns.lower(index)] != nil
    }

    /// Whether nothing but its object or the clause it reports stands between a verb and a passage: « avaient annoncé
    /// une aide, « Q » » leaves the passage to whoever reports the announcement.
    private func isTied(_ group: CueGroup, to mark: Int) -> Bool {
        let start = group.tokens.upperBound
        guard start < mark, text.tokens[mark - 1].kind != .colon,
            !grammar.reportingConjunctions.contains(nouns.lower(start))
        else { return true }
        return !(start..<mark).contains { passageAt[$0] < 0 && text.tokens[$0].kind == .comma }
    }

    /// Whether the verb stands in a clause that another verb reports: « X a dit qu’ils avaient prévenu … ».
    func isReported(_ group: CueGroup, from low: Int) -> Bool {
        var index = group.tokens.lowerBound - 1
        while index >= low, group.tokens.lowerBound - index < 12, passageAt[index] < 0 {
            if grammar.reportingConjunctions.contains(nouns.lower(index)) { return true }
            index -= 1
        }
        return false
    }

    /// Whether the words between a verb and a passage leave the passage to that verb.
    private func governs(_ group: CueGroup, _ passage: MarkedPassage, from low: Int) -> Bool {
        let start = group.tokens.upperBound
        let end = passage.outer.lowerBound
        guard start <= end else { return false }
        var distance = 0
        var index = start
        let isReporting = start < end && grammar.reportingConjunctions.contains(nouns.lower(start))
        let verb = group.tokens.lowerBound
        let isRelative = verb > low && grammar.subjectRelatives.contains(nouns.lower(verb - 1))
        while index < end {
            if passageAt[index] >= 0 {
                index = passages[Int(passageAt[index])].outer.upperBound
                continue
            }
            if !isReporting, startsClause(index, before: end) { return false }
            let token = text.tokens[index]
            // « X, qui concluait à un risque, a été … « Q » »: behind its relative clause the main one goes on.
            if isRelative, token.kind == .comma, index + 1 < end, text.tokens[index + 1].isAny(of: .auxiliary) {
                return false
            }
            if token.kind == .semicolon { return false }
            // Right before the marks no new subject can stand: « X a dit que oui, car « Q » ».
            if index + 1 < end, token.isAny(of: .conjunction),
                grammar.breakingConjunctions.contains(nouns.lower(index)),
                grammar.contrasts.contains(nouns.lower(index))
                    || !(index + 1 < text.tokens.count
                        && grammar.reportingConjunctions.contains(nouns.lower(index + 1)))
            {
                return false
            }
            distance += 1
            index += 1
        }
        let isAnnounced = end > 0 && text.tokens[end - 1].kind == .colon
        if group.form == .infinitive, !isReporting, distance > (isAnnounced ? 9 : 3) { return false }
        switch group.strength {
        case "w": return distance <= (isReporting ? 22 : 8)
        case "o": return distance <= 22
        case "m": return distance <= 30
        default: return true
        }
    }

    /// Whether a comma or « et » and a subject pronoun begin a clause of its own.
    private func startsClause(_ index: Int, before end: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .comma || token.isAny(of: .conjunction), index + 2 < end else { return false }
        let next = text.tokens[index + 1]
        return next.kind == .word && next.isAny(of: .pronoun) && grammar.pronouns[nouns.lower(index + 1)] != nil
    }

    private mutating func speaker(of group: CueGroup, passage: MarkedPassage, from low: Int) -> Voice? {
        switch group.form {
        case .passive:
            return agent(of: group, passage: passage)
        case .gerund, .infinitive:
            return mainVoice(of: group, passage: passage, from: low)
        case .finite:
            if let clitic = group.clitic {
                guard let pronoun = nouns.phrase(at: clitic, before: text.tokens.count) else { return nil }
                return voice(of: pronoun)
            }
            if group.isShared { return sharedSubject(of: group, passage, from: low) }
            if group.tokens.lowerBound > low, text.tokens[group.tokens.lowerBound - 1].isAny(of: .conjunction),
                !isComparison(group.tokens.lowerBound - 1),
                let shared = sharedVoice(group, passage, from: low), shared != .unknown
            {
                return shared
            }
            if comesBehindComma(group, from: low), let phrase = subjectBefore(group.tokens.lowerBound, from: low),
                phrase.canSpeak
            {
                return voice(of: phrase, asSubjectOf: group)
            }
            if isInverted(group, from: low),
                let phrase = subjectBehind(group.tokens.upperBound, before: passage.outer.lowerBound),
                phrase.canSpeak
            {
                return voice(of: phrase, asSubjectOf: group)
            }
            guard let phrase = subjectBefore(group.tokens.lowerBound, from: low) else {
                return sharedVoice(group, passage, from: low)
            }
            if !phrase.canSpeak {
                // « Une carte du ministère estime que »: what says something with a plain verb is told in its own words.
                let mark = passage.outer.lowerBound
                guard group.strength == "s", !phrase.isPlural, phrase.tokens.count > 1, !isTime(phrase),
                    text.tokens[mark - 1].kind == .colon
                        || (group.tokens.upperBound..<mark).contains(where: {
                            grammar.reportingConjunctions.contains(nouns.lower($0))
                        })
                else { return .unknown }
                return .anonymous(text.text(phrase.tokens))
            }
            return voice(of: phrase, asSubjectOf: group)
        }
    }

    /// The subject of the auxiliary that a verb shares, else the sentence's.
    private mutating func sharedSubject(of group: CueGroup, _ passage: MarkedPassage, from low: Int) -> Voice? {
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

    /// « X, ministre de Y, a exhorté Z »: a comma before a verb that still has its subject before it.
    private func comesBehindComma(_ group: CueGroup, from low: Int) -> Bool {
        let start = group.tokens.lowerBound
        return start - 1 > low && text.tokens[start - 1].kind == .comma && passageAt[start - 2] < 0
    }

    /// Whether the verb stands where its subject must follow: behind a comma, « comme », « ce que ».
    private func isInverted(_ group: CueGroup, from low: Int) -> Bool {
        let start = group.tokens.lowerBound
        guard start > low else { return true }
        let before = text.tokens[start - 1]
        if passageAt[start - 1] >= 0 { return true }
        switch before.kind {
        case .comma, .dash, .colon, .closingMark, .straightMark: return !isCoordinated(start - 1, from: low)
        default:
            return isComparison(start - 1) || grammar.reportingConjunctions.contains(nouns.lower(start - 1))
        }
    }

    /// Whether the comma before a verb only joins it to another verb of the same subject.
    private func isCoordinated(_ comma: Int, from low: Int) -> Bool {
        let behind = text.tokens.indices.contains(comma + 2) ? comma + 2 : comma
        return grammar.reportingConjunctions.contains(nouns.lower(behind))
            || grammar.reportingConjunctions.contains(nouns.lower(behind + 1 < text.tokens.count ? behind + 1 : behind))
    }

    /// The voice of the passage before in the same sentence: « Q1 », a dit X, et a ajouté que « Q2 ».
    private func sharedVoice(_ group: CueGroup, _ passage: MarkedPassage, from low: Int) -> Voice? {
        guard let index = passages.lastIndex(where: { $0.outer.upperBound <= group.tokens.lowerBound }),
            passages[index].outer.upperBound > low, attributions.indices.contains(index)
        else { return nil }
        // Somebody named in between begins a sentence of their own.
        if case .person(let person) = attributions[index].voice,
            let other = people.runs.indices.first(where: { run in
                people.personOfRun[run] >= 0 && people.personOfRun[run] != Int32(person)
                    && (passages[index].outer.upperBound..<group.tokens.lowerBound)
                        .contains(people.runs[run].tokens.lowerBound)
            }), !text.isPreposition(people.runs[other].tokens.lowerBound - 1)
        {
            return nil
        }
        return attributions[index].voice
    }

    /// « par X » between verb and passage, or right behind the passage.
    private mutating func agent(of group: CueGroup, passage: MarkedPassage) -> Voice? {
        let end = sentenceEnd(of: passage)
        var places = Array(group.tokens.upperBound..<min(passage.outer.lowerBound, group.tokens.upperBound + 6))
        places += Array(passage.outer.upperBound..<min(end, passage.outer.upperBound + 3))
        for place in places where passageAt[place] < 0 && grammar.agentPrepositions.contains(nouns.lower(place)) {
            // « par ailleurs » names nobody.
            if text.unit(.speechAdverb, at: place) != nil { continue }
            guard let phrase = nouns.phrase(at: place + 1, before: end), phrase.canSpeak else { return nil }
            // « les mesures proposées par X allaient « Q » »: a participle reaches no further than its agent.
            let gap = phrase.tokens.upperBound..<max(phrase.tokens.upperBound, passage.outer.lowerBound)
            let isTied = place > passage.outer.lowerBound || gap.allSatisfy { text.tokens[$0].isAny(of: .functionWord) }
            return isTied ? voice(of: phrase) : nil
        }
        return nil
    }

    /// Who does what a gerund or infinitive tells: the subject of the sentence, or who spoke before in it.
    private mutating func mainVoice(of group: CueGroup, passage: MarkedPassage, from low: Int) -> Voice? {
        let start = group.tokens.lowerBound
        // « s’est félicité d’annoncer que »: the outer verb's subject says it.
        if group.form == .infinitive, let verb = governor(of: group, from: low),
            let outer = self.group(endingAt: verb, from: low, before: start)
        {
            return speaker(of: outer, passage: passage, from: low)
        }
        if group.form == .gerund, start > low, let noun = nounRightBefore(start, from: low) {
            return noun.canSpeak ? voice(of: noun) : .unknown
        }
        if let shared = sharedVoice(group, passage, from: low), shared != .unknown { return shared }
        if group.form == .gerund, let told = toldBefore(start, from: low) { return told }
        if let subject = clauseSubject(from: low, before: start) {
            return subject.canSpeak ? voice(of: subject) : .unknown
        }
        // « Et d’ajouter ».
        if group.form == .infinitive, start - low <= 3,
            (low..<start).allSatisfy({
                text.tokens[$0].isAny(of: .conjunction) || grammar.closeLinks.contains(nouns.lower($0))
            })
        {
            return events.last?.voice
        }
        let end = sentenceEnd(of: passage)
        if group.form == .gerund, start - low <= 3,
            let subject = firstSubject(from: passage.outer.upperBound, before: end), subject.canSpeak
        {
            return voice(of: subject)
        }
        return nil
    }

    /// The verb of saying right before an infinitive: « se félicite d’annoncer », « assurant ne pas prôner ».
    private func governor(of group: CueGroup, from low: Int) -> Int? {
        var start = group.tokens.lowerBound
        while start - 1 > low, text.tokens[start - 1].isAny(of: .negation) { start -= 1 }
        let verb = start - 1 > low && grammar.modalLinks.contains(nouns.lower(start - 1)) ? start - 2 : start - 1
        return verb > low && passageAt[verb] < 0 && text.tokens[verb].isAny(of: .cue) ? verb : nil
    }

    /// « …, a-t-il déclaré à Tunis, évoquant « Q » »: who speaks behind the last verb that ends a clause before the gerund.
    private mutating func toldBefore(_ gerund: Int, from low: Int) -> Voice? {
        var index = gerund - 2
        while index > low {
            if passageAt[index] < 0, text.tokens[index].kind == .comma,
                let found = parenthesis(at: index + 1, before: gerund, isNextToMark: false)
            {
                return found.voice
            }
            index -= 1
        }
        return nil
    }

    /// The noun that a gerund without comma belongs to: « un communiqué dénonçant ».
    private func nounRightBefore(_ start: Int, from low: Int) -> NounPhrase? {
        let before = text.tokens[start - 1]
        guard before.kind == .word, !before.isAny(of: [.functionWord, .speechAdverb]), passageAt[start - 1] < 0,
            cues.adverb(at: start - 1, before: start) == nil
        else { return nil }
        var longest: NounPhrase?
        var index = start - 1
        while index >= max(low, start - 9), text.tokens[index].kind == .word || text.tokens[index].kind == .number {
            if let phrase = nouns.phrase(at: index, before: start), phrase.tokens.upperBound == start {
                longest = phrase
            }
            index -= 1
        }
        // « X a commenté le succès de Y, mettant en avant « Q » ».
        if let found = longest, let run = people.runs.first(where: { $0.tokens.upperBound == start }),
            run.start > low, grammar.closeLinks.contains(nouns.lower(run.start - 1)),
            found.tokens.lowerBound <= run.start
        {
            switch found.kind {
            case .person, .other: return nil
            default: break
            }
        }
        return longest
    }

    /// « Q » : …, X …: a headline that begins with somebody's words.
    mutating func headlineSpeaker(_ passage: MarkedPassage) -> Attribution? {
        let end = sentenceEnd(of: passage)
        let start = passage.outer.upperBound
        guard passage.opensSentence, start + 1 < end, text.tokens[start].kind == .colon,
            let subject = firstSubject(from: start + 1, before: end), case .person(let person) = subject.kind,
            !subject.isPlural
        else { return nil }
        return Attribution(voice: .person(person), cue: nil)
    }

    /// Whether a person's name stands among the tokens.
    private func namesAnother(_ range: Range<Int>) -> Bool {
        range.contains { people.runAt[$0] >= 0 && people.personOfRun[Int(people.runAt[$0])] >= 0 }
    }

    /// The person whose name, with all that explains it, ends right before a colon.
    func personEnding(at colon: Int, from low: Int) -> Voice? {
        var index = colon - 1
        while index >= max(low, colon - 16), passageAt[index] < 0 {
            if people.runAt[index] >= 0, let phrase = nouns.phrase(at: index, before: colon),
                case .person(let person) = phrase.kind,
                phrase.tokens.upperBound == colon, !phrase.isPlural,
                // « a pris la défense de Nom : »
                index == low || !grammar.closeLinks.contains(nouns.lower(index - 1))
            {
                return .person(person)
            }
            index -= 1
        }
        return nil
    }

    /// X : « Q » and X « Q » without any verb that reports speech.
    private mutating func subjectBeside(_ passage: MarkedPassage, from low: Int) -> Attribution? {
        let mark = passage.outer.lowerBound
        let isColon = text.tokens[mark - 1].kind == .colon
        if isColon, let named = personEnding(at: mark - 1, from: low) { return Attribution(voice: named, cue: nil) }
        guard let subject = subject(of: low..<mark, before: mark), subject.canSpeak, !subject.isPlural else {
            return nil
        }
        let isTied = subject.tokens.upperBound == (isColon ? mark - 1 : mark)
        guard isTied || isColon && !namesAnother(subject.tokens.upperBound..<mark) else { return nil }
        if case .body = subject.kind, !isColon || !isTied { return nil }
        let voice = voice(of: subject)
        guard voice != .unknown else { return nil }
        return Attribution(voice: voice, cue: nil)
    }
}
