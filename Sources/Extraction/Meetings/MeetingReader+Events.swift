import BriefingModel

/// What the words around a mention tell of it as something that takes place, and whether it is past or to come.
extension MeetingReader {
    /// Notes whether a mention means a meeting named before, a new one, or one of those spoken of.
    func markDeterminer(_ mention: inout MeetingMention) {
        var index = mention.tokens.lowerBound - 1
        while index > range.lowerBound,
            tokens[index].isAny(of: .timeShift) || tokens[index].kind == .number || isOrdinal(index)
        {
            index -= 1
        }
        guard index >= range.lowerBound else { return }
        mention.isDemonstrative = isWord(index, grammar.demonstratives)
        mention.isIndefinite = isWord(index, grammar.indefinites)
        mention.isPossessive = isWord(index, grammar.possessives)
    }

    /// Notes whether the words before a mention treat it as an event, and whether they call it the next or the last.
    func markEvent(_ mention: inout MeetingMention) {
        var index = mention.tokens.lowerBound - 1
        var steps = 0
        while index >= range.lowerBound, steps < 3 {
            if isWord(index, grammar.held), !isWord(index - 2, grammar.agendas) {
                // « à cinq jours de l’ouverture »: not yet.
                mention.isHeld = !(max(range.lowerBound, index - 3)..<index).contains {
                    isWord($0, grammar.distances) || isWord($0, grammar.beside)
                }
                mention.isEvent = true
                break
            }
            if isWord(index, grammar.insides), mention.kind == .contactGroup || mention.kind == .nuclearPlanningGroup {
                mention.isHeld = true
                mention.isEvent = true
                break
            }
            if isWord(index, grammar.around) {
                mention.isEvent = true
                break
            }
            // « réunis en », « trancher vendredi en sommet ».
            if isWord(index, grammar.inWords), index > range.lowerBound,
                steps == 0 && mention.isSummitWord || isWord(index - 1, grammar.gathered)
            {
                mention.isHeld = true
                mention.isEvent = true
                break
            }
            if isShifted(index) { mention.isOrdered = true }
            if isOrdinal(index) {
                mention.isCounted = true
                index -= 1
                continue
            }
            guard tokens[index].isAny(of: [.determiner, .preposition, .timeShift, .rolePrefix]) || isShifted(index)
            else { break }
            index -= 1
            steps += 1
        }
        if isShifted(mention.tokens.upperBound) { mention.isOrdered = true }
        if mention.isSummitWord, hasActed(mention) || isAttended(mention) { mention.isHeld = true }
        if isMetFor(mention) { mention.isHeld = true }
    }

    /// « la prochaine », « la précédente ».
    private func isShifted(_ index: Int) -> Bool {
        range.contains(index)
            && (tokens[index].isAny(of: .timeShift) || isWord(index, grammar.followers)
                || isWord(index, grammar.forerunners))
    }

    /// « se retrouvent samedi à Gand pour une nouvelle réunion du groupe »: day and place are the meeting's.
    func isMetFor(_ mention: MeetingMention) -> Bool {
        var index = mention.tokens.lowerBound - 1
        while index > range.lowerBound,
            tokens[index].isAny(of: [.determiner, .timeShift, .rolePrefix, .numberWord]) || isOrdinal(index)
        {
            index -= 1
        }
        guard index > range.lowerBound, isWord(index, grammar.purposes) else { return false }
        return isReflexiveVerb(before: index)
    }

    /// « s’est exprimé au sommet de l’ONU »: where somebody is.
    private func isAttended(_ mention: MeetingMention) -> Bool {
        let link = mention.tokens.lowerBound - 1
        return link > range.lowerBound && tokens[link].isAny(of: .determiner) && !isWord(link, grammar.articles)
            && !isWord(link, grammar.ofTheWords) && isWord(link - 1, grammar.attending)
    }

    /// « Le sommet a identifié des lacunes »: what has done something has been held.
    private func hasActed(_ mention: MeetingMention) -> Bool {
        let verb = mention.tokens.upperBound
        return verb + 1 < range.upperBound && isWord(verb, grammar.perfects)
            && isWord(mention.tokens.lowerBound - 1, grammar.articles)
            && tokens[verb + 1].kind == .word && isParticiple(verb + 1)
    }

    /// « Les chefs d’Etat, réunis mardi à Oslo »: leaders who meet at a place hold a summit.
    func nameGathering(of mentions: inout [MeetingMention]) {
        guard mentions.count == 1, let one = mentions.first, one.kind == nil,
            one.tokens.count == 1 && tokens[one.tokens.lowerBound].isAny(of: .meetingVerb)
                && !tokens[one.tokens.lowerBound].isAny(of: .meetingHead)
                || one.tokens.count == 1 && isWord(one.tokens.lowerBound, grammar.gathered)
                || isMetAs(one) || isHeldByLeaders(one),
            one.place != nil, range.contains(where: { isLeaders($0) && isDefinite($0 - 1) })
        else { return }
        mentions[0].kind = .summit
        mentions[0].isVerb = true
        mentions[0].hasComplement = true
        mentions[0].isOfLeaders = true
    }

    /// « Les dirigeants des alliés achèvent ce mercredi une réunion »
    private func isHeldByLeaders(_ mention: MeetingMention) -> Bool {
        guard !mention.hasComplement, !mention.isGroup, !mention.isOfTwo,
            tokens[mention.tokens.lowerBound].isAny(of: .meetingHead),
            let verb = (max(range.lowerBound, mention.tokens.lowerBound - 5)..<mention.tokens.lowerBound).first(where: {
                tokens[$0].isAny(of: .meetingVerb)
            })
        else { return false }
        return (max(range.lowerBound, verb - 8)..<verb).contains { isLeaders($0) && isDefinite($0 - 1) }
    }

    /// « …, avant que les dirigeants du bloc ne se réunissent à Oslo »: adds the meeting of another clause.
    func addLeaders(to mentions: inout [MeetingMention]) {
        guard !mentions.isEmpty, sentence.hasAny(of: .meetingVerb) else { return }
        for verb in range.dropFirst() where tokens[verb].isAny(of: .meetingVerb) && isWord(verb - 1, grammar.reflexives)
        {
            let words = max(range.lowerBound, verb - 8)..<verb
            guard let leaders = words.last(where: isLeaders), isDefinite(leaders - 1),
                isClause(leaders + 1..<verb),
                !mentions.contains(where: { $0.tokens.overlaps(leaders..<verb + 1) })
            else { continue }
            var mention = make(verb..<verb + 1)
            mention.kind = .summit
            mention.isVerb = true
            mention.hasComplement = true
            mention.isOfLeaders = true
            mention.needsScene = true
            mentions.insert(mention, at: mentions.firstIndex { $0.tokens.lowerBound > verb } ?? mentions.endIndex)
        }
    }

    /// « du bloc ne se », « , qui se »: nothing parts the verb from its subject.
    private func isClause(_ words: Range<Int>) -> Bool {
        let isRelative =
            words.count > 2 && tokens[words.lowerBound].kind == .comma
            && tokens[words.lowerBound + 1].isAny(of: .relative)
        return words.dropFirst(isRelative ? 2 : 0).allSatisfy {
            tokens[$0].kind == .word && !tokens[$0].isAny(of: .relative)
        }
    }

    /// « les », « aux », « 28 », « une vingtaine de », as against « dont des » dirigeants.
    func isDefinite(_ index: Int) -> Bool {
        guard range.contains(index) else { return false }
        if tokens[index].kind == .number || tokens[index].isAny(of: .numberWord) { return true }
        if index > range.lowerBound, isWord(index, grammar.ofWords), tokens[index - 1].isAny(of: .collective) {
            return true
        }
        return tokens[index].isAny(of: .determiner) && !isWord(index, grammar.ofTheWords)
    }

    /// « La réunion, prévue jeudi à Oslo, est reportée », « le sommet n’aura pas lieu »; one put off *to* a day is held then.
    func isPutOff(_ mention: MeetingMention) -> Bool {
        let article = mention.tokens.lowerBound - 1
        guard !mention.isEvent, isWord(article, grammar.articles),
            article == range.lowerBound || !tokens[article - 1].isAny(of: [.preposition, .determiner])
        else { return false }
        let behind = mention.tokens.upperBound..<max(mention.tokens.upperBound, range.upperBound)
        return behind.contains { index in
            let before = max(mention.tokens.upperBound, index - 4)..<index
            if isWord(index, grammar.putOff) {
                let next = index + 1
                return before.contains { text.language.speech.small.being.contains(text.word($0)) }
                    && !(range.contains(next) && (isWord(next, grammar.atWords) || isWord(next, grammar.atTheWords)))
            }
            // « qui devait se tenir samedi, n’aura pas lieu », but not « où il a dit que l’attaque n’aurait pas lieu »
            return isWord(index, grammar.havingNouns) && before.contains { tokens[$0].isAny(of: .negation) }
                && !(mention.tokens.upperBound..<index).contains { isWord($0, grammar.reportingWords) }
        }
    }

    // MARK: Past and future

    /// Whether a mention's sentence looks back or ahead to it.
    func direction(of position: Int, among mentions: [MeetingMention]) -> TimeExpression.Direction {
        let mention = mentions[position]
        if let shift = mention.times.first(where: { $0.shift != 0 })?.shift { return shift > 0 ? .future : .past }
        if mention.isAnother { return directionOfAnother(mention) }
        // « a convoqué pour vendredi une réunion »
        if mention.times.contains(where: { isWord($0.tokens.lowerBound - 1, grammar.purposes) }) { return .future }
        if mention.isOfTwo, mention.isVerb { return directionOfTalks(mention.tokens.lowerBound) }
        for index in [mention.tokens.lowerBound - 1, mention.tokens.upperBound]
        where range.contains(index) {
            // « présidera sa dernière réunion »: the last of somebody’s.
            if index > range.lowerBound, isWord(index - 1, grammar.possessives) { continue }
            if let shift = text.unit(.timeShift, at: index) { return shift.value > 0 ? .future : .past }
        }
        if let lead = lead(to: mention) {
            // « doit être remplacé à l’issue du sommet »
            let isToCome = (range.lowerBound..<mention.tokens.lowerBound).contains {
                tokens[$0].isAny(of: .tenseSign) && text.unit(.tenseSign, at: $0)?.text == "future"
            }
            return lead == .past && isToCome ? .future : lead
        }
        let own = share(of: position, among: mentions)
        var sign: TimeExpression.Direction = .unknown
        for index in own where tokens[index].isAny(of: .tenseSign) {
            guard let unit = text.unit(.tenseSign, at: index) else { continue }
            sign = unit.text == "past" ? .past : .future
            if index > mention.tokens.lowerBound { break }
        }
        // « a eu lundi à Berlin un entretien »
        if sign == .unknown, mention.isOfTwo,
            (max(range.lowerBound, mention.tokens.lowerBound - 8)..<mention.tokens.lowerBound).dropFirst().contains(
                where: {
                    isWord($0, talkWords.hadWords) && isWord($0 - 1, grammar.perfects)
                })
        {
            sign = .past
        }
        if sign == .unknown, hasFutureVerb(own, mention) { sign = .future }
        if sign == .unknown, hasMet(own) || wasGoingOn(own) { sign = .past }
        return sign
    }

    /// « a reçu » looks back and « recevra » or « doit recevoir » ahead, whatever the sentence tells besides.
    private func directionOfTalks(_ verb: Int) -> TimeExpression.Direction {
        if grammar.futureEndings.fit(text.letters(verb)) { return .future }
        let before = max(range.lowerBound, verb - 5)..<verb
        if before.contains(where: {
            tokens[$0].isAny(of: .tenseSign) && text.unit(.tenseSign, at: $0)?.text == "future"
        }) || isPlanned(verb) {
            return .future
        }
        return isParticiple(verb) || grammar.imperfectEndings.fit(text.letters(verb)) ? .past : .unknown
    }

    /// « doit recevoir », « va accueillir ».
    private func isPlanned(_ verb: Int) -> Bool {
        grammar.infinitiveEndings.fit(text.letters(verb))
            && (max(range.lowerBound, verb - 3)..<verb).contains { isWord($0, grammar.plans) }
    }

    /// The tokens whose verbs tell of a mention rather than of another: from it to the next one, for the first one also
    /// those before it.
    func share(of position: Int, among mentions: [MeetingMention]) -> Range<Int> {
        let start = position == 0 ? range.lowerBound : mentions[position].tokens.lowerBound
        let end = position + 1 < mentions.count ? mentions[position + 1].tokens.lowerBound : range.upperBound
        return start..<max(start, end)
    }

    /// What leads in a mention: « à l’issue du sommet » looks back, « préparer le sommet » ahead, « avant le sommet » tells
    /// nothing by itself.
    func lead(to mention: MeetingMention) -> TimeExpression.Direction? {
        for index in (max(range.lowerBound, mention.tokens.lowerBound - 4)..<mention.tokens.lowerBound).reversed() {
            if tokens[index].kind == .comma { return nil }
            if isWord(index, grammar.backward) { return .past }
            if isWord(index, grammar.forward) { return .future }
            if isWord(index, grammar.beside) { return .unknown }
        }
        return nil
    }

    /// « se sont réunis », « a conclu »: the perfect of a verb of meeting.
    func hasMet(_ words: Range<Int>) -> Bool {
        guard sentence.hasAny(of: .meetingVerb) else { return false }
        return words.contains { index in
            guard index > range.lowerBound, tokens[index].isAny(of: .meetingVerb),
                !isWord(index, grammar.havingNouns), !isWord(index, talkWords.sights)
            else { return false }
            if isWord(index - 1, grammar.perfects) { return true }
            guard index > range.lowerBound + 1, isWord(index - 2, grammar.reflexives) else { return false }
            return isWord(index - 1, grammar.reflexivePerfects)
        }
    }

    /// « tenaient un sommet », « étaient réunis ».
    private func wasGoingOn(_ words: Range<Int>) -> Bool {
        guard sentence.hasAny(of: .meetingVerb) else { return false }
        return words.contains { index in
            let token = tokens[index]
            guard token.kind == .word, !token.isCapitalised, token.isAny(of: .meetingVerb) else { return false }
            if grammar.imperfectEndings.fit(text.letters(index)) { return true }
            return index > range.lowerBound && isWord(index, grammar.gathered)
                && tokens[index - 1].isAny(of: .auxiliary)
                && grammar.imperfectEndings.fit(text.letters(index - 1))
        }
    }

    /// Whether a verb ends as those do that tell what is to come: one of meeting, or one behind the mention.
    private func hasFutureVerb(_ words: Range<Int>, _ mention: MeetingMention) -> Bool {
        words.contains { index in
            let token = tokens[index]
            guard token.kind == .word, !token.isCapitalised, token.end - token.start > 5,
                index >= mention.tokens.upperBound || token.isAny(of: .meetingVerb)
            else { return false }
            return grammar.futureEndings.fit(text.letters(index)) || token.isAny(of: .meetingVerb) && isPlanned(index)
        }
    }
}
