import BriefingModel

/// Meetings of a series, and the days of those that last several.
extension MeetingReader {
    // MARK: Groups

    /// The end of « au format Ramstein », « en format "Ramstein" », « dans le format Ramstein ».
    func formatEnd(at index: Int) -> Int? {
        guard
            isWord(index, grammar.inWords) || isWord(index, grammar.atTheWords) || isWord(index, grammar.withinWords)
        else { return nil }
        let noun = index + 2 < range.upperBound && isWord(index + 1, grammar.articles) ? index + 2 : index + 1
        guard noun + 1 < range.upperBound, isWord(noun, grammar.formats) else { return nil }
        let town = tokens[noun + 1].isMark ? noun + 2 : noun + 1
        guard town < range.upperBound, isWord(town, grammar.formatTowns) else { return nil }
        return town + 1 < range.upperBound && tokens[town + 1].isMark ? town + 2 : town + 1
    }

    /// Whether a town gave a group its name: « format Ramstein ».
    func isOfFormat(_ town: Int) -> Bool {
        town - 2 >= range.lowerBound && (isWord(town - 1, grammar.formats) || isWord(town - 2, grammar.formats))
    }

    /// « une nouvelle réunion à Ramstein des alliés de l’Ukraine », « où se retrouvent les soutiens de l’Ukraine »: a meeting
    /// at the place that gave a group its name.
    func isAtSeatOfGroup(_ mention: MeetingMention) -> Bool {
        guard mention.kind == nil, !mention.isGroup, !mention.isOfTwo, let place = mention.place else { return false }
        return tokens[mention.tokens.lowerBound].isAny(of: [.meetingHead, .meetingVerb])
            && grammar.formatTowns.contains(Word(folding: place))
    }

    /// « la prochaine réunion du groupe »: nothing behind says which one.
    func isGroupNamedBefore(_ index: Int) -> Bool {
        guard isWord(index, grammar.groupNouns), index > range.lowerBound,
            isWord(index - 1, grammar.ofTheWords) || isWord(index - 1, grammar.articles)
        else { return false }
        let next = index + 1
        guard next < range.upperBound else { return true }
        // « du groupe se tiendra », « du groupe à Oslo », but not « du groupe parlementaire »
        return tokens[next].kind == .comma || tokens[next].kind == .stop || isWord(next, grammar.atWords)
            || tokens[next].isAny(of: [.auxiliary, .relative, .weekday, .timeWord, .tenseSign])
            || isWord(next, grammar.reflexives)
    }

    /// The end of « chefs d’État et de gouvernement ».
    func chiefsEnd(at index: Int, before limit: Int) -> Int? {
        guard isWord(index, grammar.chiefs), index + 2 < limit, isWord(index + 2, grammar.states) else { return nil }
        let end = index + 3
        guard end + 2 < limit, isWord(end, grammar.additions), isWord(end + 1, grammar.ofWords),
            isWord(end + 2, talkWords.headed)
        else { return end }
        return end + 3
    }

    /// « Les ministres se sont réunis à Gand en Groupe des plans nucléaires », « … pour la 27e réunion du groupe de
    /// contact »: those who meet are the body.
    func isBody(_ body: MeetingMention, of group: MeetingMention) -> Bool {
        guard group.isGroup, group.tokens.upperBound <= body.tokens.lowerBound else { return false }
        let isOfDefence = body.kind == .contactGroup || body.kind == .nuclearPlanningGroup
        guard group.kind == nil || isOfDefence && group.kind == .defenceMinisters,
            body.place == nil || group.place == nil || body.place == group.place
        else { return false }
        return isMetFor(body) || isOfDefence && (isMetAs(body) || areMembers(group, of: body))
    }

    /// « les ministres de la Défense des pays membres du groupe de Ramstein »
    private func areMembers(_ group: MeetingMention, of body: MeetingMention) -> Bool {
        (group.tokens.upperBound..<body.tokens.lowerBound).allSatisfy {
            isWord($0, grammar.members) || isWord($0, grammar.ofWords) || isWord($0, grammar.ofTheWords)
                || isWord($0, grammar.articles)
        }
    }

    /// « les ministres de la Défense d’une cinquantaine de pays »
    func areOfManyStates(_ group: MeetingMention) -> Bool {
        (group.tokens.upperBound..<min(range.upperBound, group.tokens.upperBound + 4)).contains {
            tokens[$0].isAny(of: .collective) && isWord($0 + 1, grammar.ofWords) && isWord($0 + 2, grammar.members)
        }
    }

    /// « se sont retrouvés jeudi en Groupe des plans nucléaires ».
    func isMetAs(_ mention: MeetingMention) -> Bool {
        var index = mention.tokens.lowerBound - 1
        while index > range.lowerBound, tokens[index].isAny(of: .determiner), !isWord(index, grammar.inWords) {
            index -= 1
        }
        guard index > range.lowerBound, isWord(index, grammar.inWords) || isWord(index, grammar.insides) else {
            return false
        }
        return isReflexiveVerb(before: index)
    }

    /// Whether a verb of meeting with its pronoun stands before a word, and no other clause between.
    func isReflexiveVerb(before index: Int) -> Bool {
        (range.lowerBound..<index).contains { word in
            tokens[word].isAny(of: .meetingVerb)
                && (isWord(word, grammar.gathered) || word > range.lowerBound && isReflexive(word)
                    || word > range.lowerBound && isWord(word - 1, grammar.reflexivePerfects))
                && !(word + 1..<index).contains {
                    tokens[$0].isAny(of: [.relative, .auxiliary, .pronoun]) && !isWord($0, grammar.demonstratives)
                        && !isWord($0, grammar.articles) && !isWord($0, grammar.inWords)
                }
        }
    }

    // MARK: Others

    /// Adds the meetings that are told of by a word for another one: « La suivante est prévue en juin », « après celle du
    /// 4 juin ».
    func addOthers(to mentions: inout [MeetingMention]) {
        if mentions.isEmpty, let first = followerOrForerunner() { mentions = [first] }
        for index in mentions.indices where isNextOfSeries(mentions[index]) {
            mentions[index].isAnother = true
            mentions[index].hasNoun = true
        }
        for index in range where isWord(index, grammar.pronouns) { resume(at: index, in: &mentions) }
        guard let first = mentions.first else { return }
        for index in first.tokens.upperBound..<max(first.tokens.upperBound, range.upperBound - 2)
        where isWord(index, grammar.pronouns) && isOfDayOrTown(index) {
            guard !mentions.contains(where: { $0.tokens.contains(index) }) else { continue }
            var mention = make(index..<index + 1)
            mention.isAnother = true
            mentions.insert(mention, at: mentions.firstIndex { $0.tokens.lowerBound > index } ?? mentions.endIndex)
        }
    }

    /// « à l’issue de celle des ministres de la Défense », « deux jours après celle, à Paris, des dirigeants de l’Union »: those
    /// who meet behind a pronoun for a meeting hold one.
    private func resume(at pronoun: Int, in mentions: inout [MeetingMention]) {
        var link = pronoun + 1
        if link + 1 < range.upperBound, tokens[link].kind == .comma,
            let close = (link + 1..<min(range.upperBound, link + 7)).first(where: { tokens[$0].kind == .comma })
        {
            link = close + 1
        }
        guard link + 1 < range.upperBound, isWord(link, grammar.ofTheWords) || isWord(link, grammar.ofWords) else {
            return
        }
        let noun = isWord(link + 1, grammar.articles) ? link + 2 : link + 1
        if let known = mentions.firstIndex(where: { $0.tokens.lowerBound == noun }) {
            mentions[known].isHeld = true
            mentions[known].isEvent = true
            mentions[known].isBody = false
            mentions[known].isCertain = true
        } else if range.contains(noun), isLeaders(noun) {
            var mention = make(pronoun..<noun + 1)
            mention.kind = .summit
            mention.isOfLeaders = true
            mention.isHeld = true
            mention.isVerb = true
            mention.hasComplement = true
            mentions.insert(mention, at: mentions.firstIndex { $0.tokens.lowerBound > noun } ?? mentions.endIndex)
        }
    }

    /// « La précédente avait eu lieu », « La prochaine se tiendra »: no noun stands behind.
    static func isAboutAnother(_ sentence: Sentence, in text: TokenisedArticle) -> Bool {
        let first = sentence.tokens.lowerBound
        let grammar = text.language.meetings
        guard sentence.tokens.count > 4, text.tokens[first].isAny(of: .determiner),
            text.isWord(first + 1, in: grammar.followers) || text.isWord(first + 1, in: grammar.forerunners)
        else { return false }
        let next = text.tokens[first + 2]
        return next.isAny(of: [.auxiliary, .tenseSign]) || text.isWord(first + 2, in: grammar.reflexives)
            || text.isWord(first + 2, in: grammar.plans)
    }

    private func followerOrForerunner() -> MeetingMention? {
        guard Self.isAboutAnother(sentence, in: text) else { return nil }
        var mention = make(range.lowerBound + 1..<range.lowerBound + 2)
        mention.isAnother = true
        mention.isOrdered = true
        return mention
    }

    /// « La prochaine réunion est prévue en juin », « la précédente réunion, le 2 mai »: nothing says of whom.
    private func isNextOfSeries(_ mention: MeetingMention) -> Bool {
        let word = mention.tokens.lowerBound - 1
        guard mention.kind == nil, !mention.isGroup, !mention.hasComplement, mention.tokens.count == 1,
            word > range.lowerBound, isWord(word - 1, grammar.articles)
        else { return false }
        if isWord(word, grammar.followers) || isWord(word, grammar.forerunners) { return true }
        // « La trentième réunion doit s’y tenir le 9 mai »
        let behind =
            mention.tokens
            .upperBound..<max(mention.tokens.upperBound, min(range.upperBound, mention.tokens.upperBound + 2))
        return isOrdinal(word)
            && behind.contains {
                isWord($0, grammar.plans)
                    || tokens[$0].isAny(of: .tenseSign) && text.unit(.tenseSign, at: $0)?.text == "future"
            }
    }

    /// « celle du 4 juin », « celui de mai », « celle d’Oslo ».
    private func isOfDayOrTown(_ pronoun: Int) -> Bool {
        let next = pronoun + 2
        guard next < range.upperBound else { return false }
        if isWord(pronoun + 1, grammar.ofTheWords) {
            return tokens[next].kind == .number || tokens[next].isAny(of: .weekday)
        }
        return isWord(pronoun + 1, grammar.ofWords) && tokens[next].isAny(of: [.month, .town, .weekday])
    }

    /// « la suivante » is to come, « la précédente » and « après celle du 4 juin » are over.
    func directionOfAnother(_ mention: MeetingMention) -> TimeExpression.Direction {
        let word = mention.tokens.lowerBound
        if isNextOfSeries(mention) { return isWord(word - 1, grammar.forerunners) ? .past : .future }
        if isWord(word, grammar.followers) { return .future }
        return isWord(word, grammar.forerunners) || word > range.lowerBound && isWord(word - 1, grammar.afterWords)
            ? .past : .unknown
    }

    /// « depuis que le groupe s’est réuni pour la première fois à Gand en avril 2022 »: notes that a mention with a month or year
    /// of its own is the first of many.
    func markFirst(_ mention: inout MeetingMention) {
        let isDated = mention.times.contains { time in
            switch time.value {
            case .month, .year: true
            default: false
            }
        }
        guard isDated, mention.kind != .summit else { return }
        mention.isFirstOfSeries = range.contains { index in
            isWord(index, talkWords.repeated) && index > range.lowerBound && isWord(index - 1, talkWords.firsts)
        }
    }

    // MARK: Days

    /// `huitième`, `27e`.
    func isOrdinal(_ index: Int) -> Bool {
        guard range.contains(index) else { return false }
        let token = tokens[index]
        return (token.kind == .word || token.kind == .number) && grammar.ordinalEndings.fit(text.letters(index))
    }

    /// Notes which of its days the sentence tells of: « au dernier jour de leur 39e sommet », « le premier des deux jours du
    /// Conseil européen ».
    func markDay(_ mention: inout MeetingMention) {
        var index = mention.tokens.lowerBound - 1
        let bound = max(range.lowerBound, index - 5)
        while index > bound, !isWord(index, grammar.dayNouns),
            tokens[index].isAny(of: [.determiner, .preposition, .timeShift, .rolePrefix]) || isOrdinal(index)
        {
            index -= 1
        }
        guard index > range.lowerBound, isWord(index, grammar.dayNouns) else { return }
        index -= 1
        if index - 1 > range.lowerBound, isWord(index - 1, grammar.ofTheWords),
            let count = NumberReader(text: text).number(at: index, before: range.upperBound), count.end == index + 1,
            (1...31).contains(count.value)
        {
            mention.length = Int(count.value)
            index -= 2
        }
        guard let day = day(at: index) else { return }
        mention.day = day
        mention.isHeld = true
        mention.isEvent = true
        // « le deuxième et dernier jour »
        if day == .last, isWord(index - 1, grammar.additions), case .from(let count) = self.day(at: index - 2) {
            mention.length = count
        }
    }

    private func day(at index: Int) -> MeetingMention.Day? {
        guard range.contains(index) else { return nil }
        return grammar.dayOrdinals.first { isWord(index, $0.words) }?.day
    }
}
