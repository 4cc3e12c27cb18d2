import BriefingModel

/// Talks of two who lead or represent their countries, told by a verb or a noun and by naming both.
extension MeetingReader {
    var talkWords: TalkGrammar { text.language.talks }

    /// Adds the talks that the sentence tells of to its other mentions, in text order.
    func addTalks(to mentions: inout [MeetingMention]) {
        let mayTell = range.contains { index in
            tokens[index].isAny(of: [.meetingVerb, .meetingHead, .notMeeting])
                && (isEncounter(index) || isTalkNoun(index) && isLinked(index) || isWord(index + 1, talkWords.sides))
        }
        guard mayTell else { return }
        // « se sont retrouvés à Oslo pour des pourparlers »
        let isOpen = mentions.allSatisfy { $0.kind == nil && !$0.isGroup && !$0.isAnother && isMetFor($0) }
        if isOpen, let mention = talksOfThoseNamed() {
            mentions = [mention]
            return
        }
        let mayNameTwo = sentence.hasAny(of: .role) && sentence.hasAny(of: [.country, .countryAdjective])
        guard mayNameTwo || sentence.hasAny(of: .ministers) || parties.hasOfficeHolders else { return }
        let own = parties.parties(ofSentence: position)
        guard own.contains(where: { $0.office != .untold }) || range.contains(where: isBeforeCompound) else { return }
        var last: Int?
        for index in range where tokens[index].isAny(of: [.meetingVerb, .meetingHead]) {
            if let last, index < last { continue }
            let isNoun = isTalkNoun(index)
            let isSide = isWord(index + 1, talkWords.sides)
            guard
                let pair = isSide
                    ? pair(ofSide: index + 1, own)
                    : isNoun ? pair(ofNoun: index, own) : isTalkVerb(index) ? pair(ofVerb: index, own) : nil,
                !isRemote(index, pair), !isSeenDoing(index, pair.other)
            else { continue }
            // « a reçu ses homologues de l’Otan » is told by those who meet.
            let isOfGroup = mentions.contains { mention in
                mention.isGroup
                    && (pair.other.tokens.overlaps(mention.tokens) || pair.one.tokens.overlaps(mention.tokens))
            }
            guard !isOfGroup else { continue }
            let countries = [pair.one.country, pair.other.country].compactMap { $0 }.sorted()
            last = max(index + 1, pair.other.tokens.upperBound)
            if let known = mentions.firstIndex(where: { $0.tokens.contains(index) }) {
                guard mentions[known].kind == nil, !mentions[known].isGroup else { continue }
                mentions[known].kind = pair.kind
                if pair.other.areMany {
                    mentions[known].hasComplement = true
                } else {
                    mark(&mentions[known], countries)
                }
                continue
            }
            // « a reçu ses homologues » tells of a meeting only where they meet as a body.
            guard !pair.other.areMany else { continue }
            var mention = make(index..<index + 1)
            mention.kind = pair.kind
            mention.isVerb = !isNoun
            mention.needsScene =
                isSide || isWord(index, talkWords.pressNouns) || isWord(index, talkWords.sights)
            mark(&mention, countries)
            mentions.insert(
                mention, at: mentions.firstIndex { $0.tokens.lowerBound > index } ?? mentions.endIndex)
        }
    }

    /// « a vu son homologue refuser l’accord »: whether an infinitive tells what somebody is seen to do.
    private func isSeenDoing(_ verb: Int, _ party: Party) -> Bool {
        guard isWord(verb, talkWords.sights) else { return false }
        let end = party.tokens.upperBound
        return (end..<max(end, min(range.upperBound, end + 3))).contains { index in
            tokens[index].kind == .word && !tokens[index].isCapitalised
                && grammar.infinitiveEndings.fit(text.letters(index)) && !isWord(index, grammar.notInfinitives)
        }
    }

    /// « l’entretien Holm-Berg ».
    private func isBeforeCompound(_ index: Int) -> Bool {
        index + 1 < range.upperBound && tokens[index].isAny(of: .meetingHead)
            && tokens[index + 1].flags.contains([.capitalised, .hyphenated]) && isTalkNoun(index)
    }

    /// Whether a word that leads to those who talk stands behind a noun, or a verb of having talks before it.
    private func isLinked(_ noun: Int) -> Bool {
        let next = noun + 1
        if range.contains(next), tokens[next].isCapitalised { return true }
        return (next..<max(next, min(range.upperBound, noun + 12))).contains {
            isWord($0, talkWords.withWords) || isWord($0, grammar.betweens)
                || $0 == next && isWord($0, grammar.ofTheWords)
        }
            || (max(range.lowerBound, noun - 5)..<noun).contains {
                isWord($0, talkWords.having) || isWord($0, talkWords.theirs)
            }
    }

    /// « Les deux chefs d’État se sont retrouvés à Oslo »: those of whom the article told before.
    private func talksOfThoseNamed() -> MeetingMention? {
        guard
            let verb = range.first(where: { index in
                isEncounter(index) && index > range.lowerBound + 2 && isReflexive(index)
            }),
            let two = (max(range.lowerBound, verb - 10)..<verb).first(where: { isWord($0, talkWords.pairWords) }),
            two > range.lowerBound, tokens[two - 1].isAny(of: .determiner), !isUnreal(verb),
            two + 1 < verb, tokens[two + 1].isAny(of: [.role, .ministers]) || isLeaders(two + 1)
        else { return theirTalks() }
        var mention = make(verb..<verb + 1)
        let leads = isLeaders(two + 1) || isWord(two + 1, grammar.rulers)
        mention.kind = leads ? .summit : nil
        if !leads, tokens[two + 1].isAny(of: .ministers) {
            // Ministers of one field only are named: they are of that field.
            mention.kind = parties.onlyField.flatMap(Self.kind)
            mention.needsScene = true
        }
        // « Les deux hommes s’étaient vus »
        if mention.kind == nil { mention.kind = pairNamedBefore(verb)?.kind }
        mention.isVerb = true
        mark(&mention, [])
        return mention
    }

    /// « s’étaient déjà retrouvés », « se sont rencontrés », « se retrouvent ».
    func isReflexive(_ verb: Int) -> Bool {
        if isWord(verb - 1, grammar.reflexives) { return true }
        if isWord(verb - 1, grammar.thereWords), isWord(verb - 2, grammar.reflexives) { return true }
        let first = max(range.lowerBound, verb - 4)
        guard let pronoun = (first..<verb - 1).last(where: { isWord($0, grammar.reflexives) }),
            tokens[pronoun + 1].isAny(of: .auxiliary)
        else { return false }
        return (pronoun + 2..<max(pronoun + 2, verb)).allSatisfy {
            tokens[$0].kind == .word && !tokens[$0].isCapitalised && !tokens[$0].isAny(of: [.preposition, .determiner])
        }
    }

    /// « Leur entretien, lundi, a duré deux heures »: that of the two who were named last.
    private func theirTalks() -> MeetingMention? {
        guard
            let noun = range.first(where: {
                isTalkNoun($0) && $0 > range.lowerBound && isWord($0 - 1, talkWords.theirs)
            }),
            let pair = pairNamedBefore(noun), !isRemote(noun, pair)
        else { return nil }
        var mention = make(noun..<noun + 1)
        mention.kind = pair.kind
        mark(&mention, [pair.one.country, pair.other.country].compactMap { $0 }.sorted())
        return mention
    }

    private func mark(_ mention: inout MeetingMention, _ countries: [String]) {
        mention.isEncounter = true
        mention.hasComplement = true
        mention.isOfTwo = true
        mention.countries = countries
    }

    // MARK: Words

    /// Whether the word is a verb of seeing each other rather than a noun of the same letters.
    private func isTalkVerb(_ index: Int) -> Bool {
        guard isEncounter(index) else { return false }
        if isWord(index, talkWords.reflexive) {
            return (max(range.lowerBound, index - 2)..<index).contains { isWord($0, grammar.reflexives) }
        }
        return !tokens[index].isAny(of: .meetingHead) || index == range.lowerBound
            || !tokens[index - 1].isAny(of: [.determiner, .preposition, .timeShift])
    }

    /// Whether two may only have spoken at a distance, as the words around say or leave open.
    private func isRemote(_ index: Int, _ pair: TalkPair) -> Bool {
        let ends = [index, pair.one.tokens.lowerBound, pair.other.tokens.lowerBound, pair.other.tokens.upperBound]
        let around = range.clamped(to: (ends.min() ?? index) - 2..<(ends.max() ?? index) + 5)
        if around.contains(where: { isWord($0, talkWords.remote) }) { return true }
        guard isWord(index, talkWords.spoken) else { return false }
        let paragraph = text.paragraphs[sentence.paragraph].tokens
        let isCall = paragraph.clamped(to: index - 60..<index + 40).contains {
            isWord($0, talkWords.remote) && !isInMarks($0, from: paragraph.lowerBound)
        }
        if isCall { return true }
        let first = text.paragraphs[max(0, sentence.paragraph - 2)].tokens.lowerBound
        // « … dit-il lors d’une conférence de presse conjointe » often opens the paragraph behind.
        let last = text.paragraphs[min(text.paragraphs.count - 1, sentence.paragraph + 1)].tokens.upperBound
        let isThere = (max(first, index - 120)..<min(index + 80, last)).contains { word in
            isWord(word, talkWords.presence)
                || range.contains(word) && tokens[word].isAny(of: [.town, .government, .country])
                    && (isBehindAt(word) || tokens[word].isAny(of: .country) && isWord(word - 1, grammar.inWords))
        }
        return !isThere
    }

    /// Whether a word stands between quotation marks of its paragraph.
    private func isInMarks(_ word: Int, from start: Int) -> Bool {
        (start..<word).reduce(false) { isOpen, index in
            switch tokens[index].kind {
            case .openingMark: true
            case .closingMark: false
            case .straightMark: !isOpen
            default: isOpen
            }
        }
    }

    /// « à Oslo », « à l’Élysée », « au Kremlin ».
    func isBehindAt(_ index: Int) -> Bool {
        guard index > range.lowerBound else { return false }
        if isWord(index - 1, grammar.atWords) || isWord(index - 1, grammar.atTheWords) { return true }
        return isWord(index - 1, grammar.articles) && index - 1 > range.lowerBound && isWord(index - 2, grammar.atWords)
    }

    private func isTalkNoun(_ index: Int) -> Bool {
        guard tokens[index].isAny(of: [.meetingHead, .notMeeting]) else { return false }
        if isWord(index, talkWords.nouns) {
            return index > range.lowerBound
                ? tokens[index - 1].isAny(of: [.determiner, .preposition, .timeShift, .numberWord])
                    || tokens[index - 1].kind == .word && tokens[index - 1].flags.contains(.spaceBefore)
                        && index - 2 >= range.lowerBound && tokens[index - 2].isAny(of: .determiner)
                : true
        }
        return isWord(index, talkWords.pressNouns)
            && (index + 1..<min(range.upperBound, index + 5)).contains {
                isWord($0, talkWords.joint) || isWord($0, talkWords.withWords)
            }
    }
}
