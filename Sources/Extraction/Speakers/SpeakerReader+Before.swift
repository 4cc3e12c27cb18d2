extension SpeakerReader {
    /// X a déclaré que « Q »; selon X, « Q »; X : « Q »: what stands before the passage in its sentence.
    func cueBefore(_ passage: MarkedPassage) -> Attribution? {
        let mark = passage.outer.lowerBound
        let low = leadIn(of: passage)
        guard low < mark else { return nil }
        let view = viewOpening(at: low, before: mark)
        // « C’est par là que X espère « Q » »: what nobody reports after all.
        var unreported: Attribution?
        if let found = relativeView(before: mark, from: low) ?? verbInside(passage, from: low) { return found }
        if let found = seenThere(before: mark, from: low) ?? readThere(before: mark, from: low) { return found }
        if isRelatedView(before: mark, from: low) { return Attribution(voice: .unknown) }
        var index = mark - 1
        while index >= low {
            if passageAt[index] >= 0 {
                index = passages[Int(passageAt[index])].outer.lowerBound - 1
                continue
            }
            let token = text.tokens[index]
            if token.kind == .semicolon { break }
            if token.isAny(of: .cue), let group = group(endingAt: index, from: low, before: mark),
                view == nil || group.strength == "s" || view == .ofBody && hasNamedSubject(group, from: low),
                governs(group, passage, from: low)
            {
                switch heard(in: group, before: passage, from: low) {
                case .words(let attribution): return spokesman(for: attribution, in: group.tokens.upperBound..<mark)
                case .inner(let attribution):
                    unreported = unreported ?? attribution
                    index = group.tokens.lowerBound - 1
                    continue
                case .nobody: break
                }
            }
            if token.isAny(of: .attribution), let found = attribution(at: index, sentenceStart: low, before: mark) {
                if isRelayInside(index, before: mark), let told = reporter(before: index, passage, from: low) {
                    return told
                }
                guard isMedium(found.voice) else { return found }
                // « Selon le journal, X a un plan : « Q » »: words behind a colon are rather X's.
                let isTold = text.tokens[mark - 1].kind == .colon && namesAnother(index..<mark)
                return reporter(before: index, passage, from: low) ?? (isTold ? Attribution(voice: .unknown) : found)
            }
            index -= 1
        }
        return view != nil ? nil : subjectBeside(passage, from: low) ?? unreported ?? toldEarlier(in: low..<mark)
    }

    /// Whose view a sentence begins with: « Pour X, », « Selon la Commission, ».
    private enum OpeningView {
        case ofBody, ofOthers
    }

    /// « Pour X, la loi pose « Q » »: what begins with somebody's view is theirs unless a plain verb of saying follows.
    private func viewOpening(at low: Int, before mark: Int) -> OpeningView? {
        let first = text.tokens[low].isAny(of: .conjunction) && low + 1 < mark ? low + 1 : low
        // « Pour sa part » gives nobody's view.
        guard passageAt[first] < 0, text.unit(.speechAdverb, at: first) == nil,
            let view = text.unit(.attribution, at: first), !isRelayed(view, before: mark)
        else { return nil }
        return isOfBody(view, before: mark) ? .ofBody : .ofOthers
    }

    /// What a verb before a passage says of its speaker.
    private enum Heard {
        case words(Attribution)
        /// The verb says nothing, or belongs to what another reports; whose words they are unless another verb tells.
        case inner(Attribution?)
        case nobody
    }

    /// « Oslo a salué, par la voix de son porte-parole, X, « Q »»: who speaks for a body.
    private func spokesman(for attribution: Attribution, in range: Range<Int>) -> Attribution {
        guard case .organisation = attribution.voice, range.count > 2,
            text.tokens[range.lowerBound].flags.contains(.leadsAgent),
            let voice = mouthpiece(in: range.prefix(5), before: range.upperBound)
        else { return attribution }
        return Attribution(voice: voice, cue: attribution.cue)
    }

    /// What a verb that governs a passage says of its speaker.
    private func heard(in group: CueGroup, before passage: MarkedPassage, from low: Int) -> Heard {
        let isTied = isTied(group, to: passage.outer.lowerBound)
        // « X ne considère pas la loi utile, « Q » »: nothing is said.
        let isDenied = group.tokens.contains { text.tokens[$0].isAny(of: .negation) }
        if isDenied, !isTied { return .words(Attribution(voice: .unknown)) }
        if isMereDeed(group, from: low) { return .inner(nil) }
        let isReported = isReported(group, from: low)
        if isReported {
            let hasPronoun = hasPronounSubject(group, from: low)
            // « X assure que la France continuera « à agir » »: what only reports beside marks is content here.
            let isContent =
                group.strength == "w"
                || (group.strength == "m" || isDenied && group.strength == "o") && isToldByCue(group, from: low)
                || group.form == .infinitive || hasPronoun || !isTied
            if isContent {
                // « X assure qu’il prévoit de « Q » »: the outer verb's subject is quoted.
                guard group.form == .finite, !hasPronoun, isTied,
                    case let heard = speaker(of: group, passage: passage, from: low), case .person = heard,
                    let voice = agreeing(heard, with: group), voice != .unknown
                else { return .inner(nil) }
                return .inner(Attribution(voice: voice, cue: group.infinitive))
            }
        }
        let voice = agreeing(speaker(of: group, passage: passage, from: low), with: group)
        if let voice, voice != .unknown {
            let compared = compared(to: group, before: passage.outer.lowerBound)
            return .words(Attribution(voice: compared ?? voice, cue: group.infinitive))
        }
        return group.form != .passive && !isReported ? .words(Attribution(voice: .unknown)) : .nobody
    }

    /// Where the sentence begins that leads to a passage: its own one, or the one before that ends its paragraph with a
    /// colon, « X a déclaré : ».
    private func leadIn(of passage: MarkedPassage) -> Int {
        let mark = passage.outer.lowerBound
        let own = text.sentences[text.sentence(ofToken: mark)].tokens.lowerBound
        guard own == mark, mark > 1, text.tokens[mark - 1].kind == .colon, passageAt[mark - 1] < 0 else { return own }
        return text.sentences[text.sentence(ofToken: mark - 1)].tokens.lowerBound
    }

    /// « Selon le journal, X s’est inquiété « Q » »: whether a view is only passed on by a medium.
    private func isRelayed(_ unit: TokenisedArticle.Unit, before mark: Int) -> Bool {
        guard let phrase = attributedPhrase(unit, before: mark), phrase.kind.isBody else { return false }
        return namesMedium(phrase)
    }

    /// « X, qui a « salué l’accord » », « X s’est « félicité » »: a verb of saying whose participle the marks hold.
    func verbInside(_ passage: MarkedPassage, from low: Int) -> Attribution? {
        let auxiliary = passage.outer.lowerBound - 1
        let first = passage.inner.lowerBound
        guard auxiliary > low, passageAt[auxiliary] < 0, text.tokens[auxiliary].isAny(of: .auxiliary),
            text.tokens[first].isAny(of: .cueParticiple), !text.tokens[first].isCapitalised
        else { return nil }
        let isReflexive = cues.isReflexivePronoun(auxiliary - 1)
        guard isReflexive || grammar.small.having.contains(nouns.lower(auxiliary)),
            let verb = text.language.lexicon.sense(
                of: text.tokens[first].lexeme, in: .cueParticiple, isReflexive: isReflexive),
            let subject = subjectBefore(isReflexive ? auxiliary - 1 : auxiliary, from: low), subject.canSpeak,
            // « Le Pentagone a fait savoir que le secrétaire avait « réaffirmé … » »: the words of who reports them.
            !(subject.kind.isPerson || subject.kind.isRole) || subject.tokens.lowerBound <= low + 1
                || !grammar.reportingConjunctions.contains(nouns.lower(subject.tokens.lowerBound - 1))
        else { return nil }
        let voice = voice(of: subject)
        return voice == .unknown ? nil : Attribution(voice: voice, cue: verb.name)
    }

    /// Whether a view is a body's: « Pour la Ligue, X a dénoncé « Q » » names its voice.
    private func isOfBody(_ unit: TokenisedArticle.Unit, before mark: Int) -> Bool {
        attributedPhrase(unit, before: mark)?.kind.isBody ?? false
    }

    /// Whether a person by name stands right before a finite verb.
    private func hasNamedSubject(_ group: CueGroup, from low: Int) -> Bool {
        guard group.form == .finite, case .person = phraseEnding(at: group.tokens.lowerBound, from: low)?.kind else {
            return false
        }
        return true
    }

    /// « L’appui, a-t-il ajouté, est utile ; il sera « Q » »: who speaks between commas earlier in the sentence.
    private func toldEarlier(in range: Range<Int>) -> Attribution? {
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
    func attribution(at index: Int, sentenceStart: Int, before mark: Int) -> Attribution? {
        guard let unit = text.unit(.attribution, at: index) else { return nil }
        if grammar.ownViews.contains(unit.text) {
            let voice = ownView(at: index)
            return voice == .unknown ? nil : Attribution(voice: voice, cue: text.text(unit.tokens).lowercased())
        }
        guard let phrase = attributedPhrase(unit, before: mark) else { return nil }
        if grammar.small.personalViews.contains(nouns.lower(index)) {
            guard
                text.tokens[index].isCapitalised || index == sentenceStart
                    || index == sentenceStart + 1 && text.tokens[sentenceStart].isAny(of: .conjunction),
                phrase.tokens.upperBound <= mark, endsView(phrase, before: mark)
            else { return nil }
        }
        let voice = attributed(phrase)
        guard voice != .unknown else { return nil }
        return Attribution(voice: voice, cue: unit.text)
    }

    /// « X a prévenu, selon deux participants, que »: whether a view stands between a verb of saying and what it reports.
    private func isRelayInside(_ index: Int, before mark: Int) -> Bool {
        guard index > 1, text.tokens[index - 1].kind == .comma, text.tokens[index - 2].isAny(of: .cue),
            let unit = text.unit(.attribution, at: index), let phrase = attributedPhrase(unit, before: mark)
        else { return false }
        let comma = phrase.tokens.upperBound
        return comma + 1 < mark && text.tokens[comma].kind == .comma
            && grammar.reportingConjunctions.contains(nouns.lower(comma + 1))
    }

    /// « X avait ajouté, d’après le journal : « Q » »: whose words a newspaper relays that is named behind their verb.
    private func reporter(before relay: Int, _ passage: MarkedPassage, from low: Int) -> Attribution? {
        for index in (low..<relay).reversed() where passageAt[index] < 0 && text.tokens[index].isAny(of: .cue) {
            guard let group = group(endingAt: index, from: low, before: relay), group.form == .finite,
                group.strength != "w", case .person(let person) = speaker(of: group, passage: passage, from: low)
            else { continue }
            return Attribution(voice: .person(person), cue: group.infinitive)
        }
        return nil
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

    /// « Q » : …, X …: a headline that begins with somebody's words.
    func headlineSpeaker(_ passage: MarkedPassage) -> Attribution? {
        let end = sentenceEnd(of: passage)
        let start = passage.outer.upperBound
        guard passage.opensSentence, start + 1 < end, text.tokens[start].kind == .colon else { return nil }
        if let found = calledWords(at: start + 1, before: end) { return found }
        guard let subject = firstSubject(from: start + 1, before: end), case .person(let person) = subject.kind,
            !subject.isPlural
        else { return nil }
        return Attribution(voice: .person(person), cue: nil)
    }

    /// Whether the name of a person, of another one than a voice, stands among the tokens.
    private func namesAnother(_ range: Range<Int>, than voice: Voice = .unknown) -> Bool {
        range.contains { index in
            people.person(at: index).map { voice != .person($0) } ?? false
        }
    }

    /// The person whose name, with all that explains it, ends right before a colon.
    func personEnding(at colon: Int, from low: Int) -> Voice? {
        var index = colon - 1
        while index >= max(low, colon - 16), passageAt[index] < 0 {
            if people.runAt[index] >= 0, let phrase = nouns.phrase(at: index, before: colon),
                case .person(let person) = phrase.kind,
                phrase.tokens.upperBound == colon, !phrase.isPlural,
                // « a pris la défense de Nom : »
                // « se montre sévère avec Nom : »
                index == low || isCoined(by: index) || grammar.agentPrepositions.contains(nouns.lower(index - 1))
                    || !grammar.closeLinks.contains(nouns.lower(index - 1)) && !text.isPreposition(index - 1),
                !isAddressed(Int(people.runAt[index]), from: low)
            {
                return .person(person)
            }
            index -= 1
        }
        return nil
    }

    /// « Réponse de X : »: whether somebody stands behind a noun for words.
    private func isCoined(by index: Int) -> Bool {
        guard index > 2, grammar.closeLinks.contains(nouns.lower(index - 1)) else { return false }
        // « Réplique immédiate de X », « Langue directe de X »
        return grammar.small.coinedNouns.contains(nouns.lower(index - 2))
            || grammar.small.coinedNouns.contains(nouns.lower(index - 3))
                && !text.tokens[index - 2].isAny(of: .functionWord)
    }

    /// « s’en est pris au directeur, Jean Dupont : « Q » »: whether a name, with the office before it, stands behind « à ».
    private func isAddressed(_ run: Int, from low: Int) -> Bool {
        let name = people.runs[run].start
        let office = people.phrases.first {
            !$0.followsName && $0.runs.contains(run) && $0.tokens.lowerBound >= low && $0.tokens.upperBound <= name
        }
        let start = office?.tokens.lowerBound ?? name
        let isContracted = text.tokens[start].isAny(of: .determiner) && grammar.looseLinks.contains(nouns.lower(start))
        return isContracted || start > low && grammar.looseLinks.contains(nouns.lower(start - 1))
    }

    /// The person whose words stand in the sentence before, in the same paragraph.
    private func heardRightBefore(_ start: Int) -> Voice? {
        guard let index = attributions.indices.last, start > 0 else { return nil }
        let last = passages[index].outer.upperBound - 1
        guard last < start, text.sentence(ofToken: last) == text.sentence(ofToken: start - 1),
            text.paragraph(ofToken: last) == text.paragraph(ofToken: start), passages[index].inner.count > 4,
            case .person = attributions[index].voice
        else { return nil }
        return attributions[index].voice
    }

    /// X : « Q » and X « Q » without any verb that reports speech.
    private func subjectBeside(_ passage: MarkedPassage, from low: Int) -> Attribution? {
        let mark = passage.outer.lowerBound
        let isColon = text.tokens[mark - 1].kind == .colon
        if isColon, let named = personEnding(at: mark - 1, from: low) { return Attribution(voice: named, cue: nil) }
        let contrasted = isColon ? contrastedSubject(from: low, before: mark) : nil
        guard let subject = contrasted ?? subject(of: low..<mark, before: mark), subject.canSpeak, !subject.isPlural
        else { return nil }
        // « X « a été pris dans un piège » » speaks of X; « X « salue l’accord » » is what X says.
        let first = text.tokens[passage.inner.lowerBound]
        guard isColon || first.isCapitalised || first.isAny(of: .cueFinite) else { return nil }
        let isTied = subject.tokens.upperBound == (isColon ? mark - 1 : mark)
        guard isTied || isColon && !namesAnother(subject.tokens.upperBound..<mark, than: voice(of: subject)) else {
            return nil
        }
        // « « Q1 », a dit X. Nom Prénom « Q2 » »: X may go on, and speak of whoever is named.
        if !isColon, let heard = heardRightBefore(low), heard != voice(of: subject) {
            return Attribution(voice: .unknown)
        }
        if case .body = subject.kind, !isColon || !isTied { return nil }
        let voice = voice(of: subject)
        guard voice != .unknown else { return nil }
        return Attribution(voice: voice, cue: nil)
    }
}
