import BriefingModel

/// When a sentence says that its meetings are held.
extension MeetingReader {
    /// Gives each time expression of the sentence to the mention it belongs to.
    func attachTimes(to mentions: inout [MeetingMention]) {
        for var expression in TimeReader(text: text).expressions(in: range) {
            let words = expression.tokens
            let first = words.lowerBound
            expression.isStart = (max(range.lowerBound, first - 2)..<first).contains { isWord($0, grammar.starts) }
            expression.isOfPresent = (max(range.lowerBound, first - 4)..<first).contains {
                isWord($0, grammar.presentVerbs)
            }
            guard !isOfDateline(words), !isBound(first), !isFounding(expression), !isSince(expression),
                !isOfOtherDeed(expression), let owner = owner(of: words, among: mentions), isOf(mentions[owner], words),
                !isYearOfNoun(expression, behind: mentions[owner])
            else { continue }
            // A second year in the sentence tells of something else.
            if case .year = expression.value, mentions[owner].times.contains(where: \.namesYear) { continue }
            mentions[owner].times.append(expression)
        }
        for index in mentions.indices where mentions[index].times.isEmpty { attachEve(to: &mentions[index]) }
    }

    /// Whether a time belongs to the mention that stands beside it, not to something else around it.
    private func isOf(_ mention: MeetingMention, _ words: Range<Int>) -> Bool {
        !isReported(words, behind: mention) && isInMarks(words.lowerBound) == isInMarks(mention.tokens.lowerBound)
            && !isOfStatement(words, before: mention) && !isOfIncise(words, behind: mention)
            && !isAway(mention, from: words) && !isElsewhere(words, than: mention)
            && !isOfNoun(words, behind: mention)
    }

    /// « le groupe, mis sur pied en avril 2022 »: when a body that meets began.
    private func isFounding(_ expression: TimeExpression) -> Bool {
        switch expression.value {
        case .month, .year: break
        default: return false
        }
        var index = expression.tokens.lowerBound - 1
        while index > range.lowerBound, isWord(index, grammar.dayLinks) { index -= 1 }
        return index >= range.lowerBound && isWord(index, grammar.foundings)
    }

    /// « le pays en a besoin « hier plutôt que demain » »: whether quotation marks of the sentence hold a word.
    private func isInMarks(_ index: Int) -> Bool {
        var isOpen = false
        for token in tokens[range.lowerBound..<max(range.lowerBound, min(index, range.upperBound))] {
            switch token.kind {
            case .openingMark: isOpen = true
            case .closingMark: isOpen = false
            case .straightMark: isOpen.toggle()
            default: break
            }
        }
        return isOpen
    }

    /// « BRUXELLES, 3 mars 2025 (AFP) - »: the day of the dispatch.
    private func isOfDateline(_ words: Range<Int>) -> Bool {
        guard words.lowerBound - range.lowerBound <= 4, words.lowerBound > range.lowerBound,
            text.paragraphs[sentence.paragraph].tokens.lowerBound == range.lowerBound
        else { return false }
        let behind = words.upperBound..<min(range.upperBound, words.upperBound + 7)
        guard let close = behind.first(where: { tokens[$0].kind == .closingBracket }) else { return false }
        return close + 1 < range.upperBound && tokens[close + 1].kind == .dash
    }

    /// « a dit samedi, à la veille d’un sommet »: the day behind the one that is told.
    private func attachEve(to mention: inout MeetingMention) {
        var word = mention.tokens.lowerBound - 1
        while word > range.lowerBound,
            tokens[word].isAny(of: [.determiner, .timeShift]) || isWord(word, grammar.ofWords)
        {
            word -= 1
        }
        let offset = isWord(word, grammar.eves) ? 1 : isWord(word, grammar.morrows) ? -1 : 0
        guard offset != 0, word > range.lowerBound else { return }
        let told = TimeReader(text: text).expressions(in: range).last { time in
            guard time.tokens.upperBound <= word, time.shift == 0 else { return false }
            switch time.value {
            case .days(let first, let last): return first == last
            case .weekdays(let first, let last): return first == last
            case .daysAway: return true
            default: return false
            }
        }
        guard var day = told else { return }
        day.offset = offset
        mention.times = [day]
    }

    /// « …, a estimé jeudi le ministre », behind a meeting that is not said to be held: the day of the words.
    private func isOfIncise(_ words: Range<Int>, behind mention: MeetingMention) -> Bool {
        var verb = words.lowerBound - 1
        // « a indiqué la présidence dimanche »
        while verb > max(mention.tokens.upperBound, words.lowerBound - 7), !tokens[verb].isAny(of: .cueParticiple),
            tokens[verb].kind == .word, !tokens[verb].isAny(of: [.preposition, .meetingVerb])
        {
            verb -= 1
        }
        guard verb - 2 >= mention.tokens.upperBound, !mention.isHeld, !mention.isGroup,
            tokens[verb].isAny(of: .cueParticiple)
        else { return false }
        // « a-t-elle expliqué »
        let auxiliary = tokens[verb - 1].kind == .clitic ? verb - 2 : verb - 1
        guard tokens[auxiliary].isAny(of: .auxiliary), auxiliary > range.lowerBound else { return false }
        let before = tokens[auxiliary - 1].kind
        return before == .comma || before == .closingMark || before == .straightMark
    }

    /// « … attendait vendredi, à quelques heures d’un sommet »: the day of what is done before it.
    private func isAway(_ mention: MeetingMention, from words: Range<Int>) -> Bool {
        let start = mention.tokens.lowerBound
        return words.upperBound < start && mention.day == nil && mention.length == nil
            && (max(words.upperBound, start - 4)..<start).contains { isWord($0, grammar.distances) }
    }

    /// « le sommet de Pau, … réaffirmé à Nouakchott le 30 juin »: a day beside another town than the meeting’s.
    private func isElsewhere(_ words: Range<Int>, than mention: MeetingMention) -> Bool {
        guard let own = mention.place else { return false }
        var before = words.lowerBound - 1
        while before > range.lowerBound, isWord(before, grammar.dayLinks) { before -= 1 }
        let beside = [before, words.upperBound + 1].filter { index in
            range.contains(index) && index > range.lowerBound && isWord(index - 1, grammar.atWords)
        }
        return beside.contains { index in
            guard let town = text.unit(.town, at: index) else { return false }
            return Word(folding: town.text) != Word(folding: own)
        }
    }

    /// « se sont retrouvés à Sotchi, après l’élection du 9 août »: the day of another noun than the verb’s.
    private func isOfNoun(_ words: Range<Int>, behind mention: MeetingMention) -> Bool {
        // « Nos décisions d’aujourd’hui ouvrent la voie au sommet »
        if words.upperBound <= mention.tokens.lowerBound, words.lowerBound - 2 >= range.lowerBound,
            isWord(words.lowerBound - 1, grammar.ofWords), tokens[words.lowerBound - 2].kind == .word,
            !tokens[words.lowerBound - 2].isAny(of: [.meetingHead, .meetingName, .functionWord])
        {
            return true
        }
        return mention.isVerb && words.lowerBound - 1 > range.lowerBound
            && (isWord(words.lowerBound - 1, grammar.ofTheWords) || isWord(words.lowerBound - 1, grammar.ofWords))
    }

    /// « ont rappelé le traité de 1987 », « le traité (FNI) de 1987 »: the year of another noun, which is no town’s.
    private func isYearOfNoun(_ expression: TimeExpression, behind mention: MeetingMention) -> Bool {
        guard case .year = expression.value else { return false }
        let link = expression.tokens.lowerBound - 1
        guard mention.isGroup || mention.isVerb, link - 1 > mention.tokens.upperBound, isWord(link, grammar.ofWords)
        else { return false }
        let noun = tokens[link - 1]
        return noun.kind == .closingBracket || noun.kind == .closingMark
            || noun.kind == .word
                && !noun.isAny(of: [.town, .month, .meetingHead, .meetingName, .organisation, .functionWord])
    }

    /// « depuis février »: what began in a month or year is no meeting, what goes on since Wednesday can be one.
    private func isSince(_ expression: TimeExpression) -> Bool {
        switch expression.value {
        case .month, .year, .unitsAway:
            let index = expression.tokens.lowerBound - 1
            return index >= range.lowerBound && isWord(index, grammar.since)
        default: return false
        }
    }

    /// « l’accord trouvé mardi », « a annoncé lundi que », « créé en 1975 »: when something that is no meeting was done.
    private func isOfOtherDeed(_ expression: TimeExpression) -> Bool {
        let words = expression.tokens
        var index = words.lowerBound - 1
        while index > range.lowerBound, isWord(index, grammar.dayLinks) { index -= 1 }
        guard index >= range.lowerBound, tokens[index].kind == .word, !tokens[index].isAny(of: .meetingVerb) else {
            return false
        }
        if tokens[index].isAny(of: .cue), words.upperBound < range.upperBound,
            isWord(words.upperBound, grammar.reportingWords)
        {
            return true
        }
        guard isParticiple(index) else { return false }
        if case .year = expression.value { return true }
        guard index > range.lowerBound else { return false }
        let before = tokens[index - 1]
        return before.kind == .word && !before.isCapitalised
            && !before.isAny(of: [.functionWord, .auxiliary, .meetingHead, .ministers])
            && index - 2 >= range.lowerBound && tokens[index - 2].isAny(of: .determiner)
    }

    /// « a évoqué mercredi à Oslo la possibilité d’un sommet », « a promis mardi d’organiser un sommet »: day and place of
    /// what is said or done about a meeting, unless it is said there.
    func isOfStatement(_ words: Range<Int>, before mention: MeetingMention) -> Bool {
        let gap = mention.tokens.lowerBound - words.upperBound
        guard gap > 3, !mention.isHeld, !mention.isGroup else { return false }
        let isClub = mention.isBody && mention.kind?.isOfLeaders ?? true
        if isClub && !mention.isDemonstrative || mention.isNumbered { return true }
        if (words.upperBound..<mention.tokens.lowerBound).contains(where: isInfinitive) { return true }
        // From the day back over other days and places to the verb.
        var index = words.lowerBound - 1
        while index > range.lowerBound,
            isWord(index, grammar.dayLinks) || isWord(index, grammar.atWords)
                || tokens[index].isAny(of: [.weekday, .town, .timeWord, .month]) || tokens[index].kind == .number
        {
            index -= 1
        }
        guard index > range.lowerBound, tokens[index].kind == .word, !tokens[index].isAny(of: .meetingVerb),
            tokens[index - 1].isAny(of: .auxiliary)
        else { return false }
        // « est attendu jeudi à Oslo, où il s’entretiendra avec »
        if mention.isOfTwo, isWord(index, grammar.arrivals) { return false }
        return isParticiple(index)
    }

    /// Whether a word looks like a past participle.
    func isParticiple(_ index: Int) -> Bool {
        tokens[index].isAny(of: .cueParticiple) || grammar.participleEndings.fit(text.letters(index))
    }

    /// « jusqu’à vendredi », « avant jeudi », « d’ici mardi »: a bound, not the day.
    private func isBound(_ index: Int) -> Bool {
        // « à ce jour »
        if isWord(index, grammar.demonstratives), index > range.lowerBound, isWord(index - 1, grammar.atWords) {
            return true
        }
        // « renvoyant à ce lundi », « reporté à mardi »
        let link = isWord(index - 1, grammar.demonstratives) ? index - 2 : index - 1
        if link > range.lowerBound, isWord(link, grammar.atWords), tokens[index].isAny(of: .weekday),
            !tokens[link - 1].isAny(of: [.weekday, .timeWord])
        {
            return true
        }
        return (max(range.lowerBound, index - 3)..<index).contains { isWord($0, grammar.bounds) }
    }
}
