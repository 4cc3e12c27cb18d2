import BriefingModel

/// What a sentence as a whole says of its mentions, and which of them are one meeting.
extension MeetingReader {
    /// Makes one mention of a group and of the meeting it holds in the same sentence.
    func joined(_ mentions: [MeetingMention]) -> [MeetingMention] {
        var result: [MeetingMention] = []
        let meets = hasDeed("meet")
        let acts = meets || hasDeed("act")
        let hasLeaders = hasLeaders
        let isOver = hasDeed("end")
        let hasHead = mentions.contains { !$0.isGroup && $0.isCertain && $0.kind == nil }
        for (position, mention) in mentions.enumerated() {
            var mention = mention
            mention.hasMet = hasMet(share(of: position, among: mentions)) && lead(to: mention) == nil
            mention.pointsBack = mention.place == nil && mention.isDemonstrative
            if mention.isGroup {
                let isSet = mention.place != nil || mention.times.contains(where: \.isWithinYear)
                mention.isCertain = acts || hasHead || isSet && mention.kind != .other
                // « les ministres du Travail et de la Santé ont commencé »: those of one government.
                if mention.kind == .other, mention.organisation == nil, !hasHead, !isOfUnion(mention) {
                    mention.isCertain = false
                }
                mention.groupTokens = mention.tokens
                mention.isOfManyStates = areOfManyStates(mention)
            } else if !mention.isCertain {
                let isDated =
                    mention.place != nil || mention.isOrdered || mention.isDemonstrative || isDated(mention)
                    || text.daysApart(openingWith: range) != nil
                let isOwner =
                    isOwner(mention) && !mention.isEvent && !isSubjectOfRelative(mention)
                    && !(result.last.map { isBody(mention, of: $0) } ?? false)
                mention.isCertain =
                    meets && (!isOwner || isOfMembers(mention)) || mention.isHeld && mention.kind != .other
                    || isDated && mention.kind != .other && !isOwner
                // « les pays du G7 annoncent dimanche »: the day of the deed of some, not of a meeting.
                if !mention.isCertain, isOwner {
                    mention.times = []
                    mention.place = nil
                }
            }
            mention.meets = meets || isOver
            mention.isInBrackets = isInBrackets(mention)
            mention.isBeside = isBeside(mention)
            mention.isEnding = isOver || isAfterLength(mention)
            mention.isAside = isPreparedFor(mention)
            mention.isOfLeaders = mention.isOfLeaders || hasLeaders
            // « Les ministres se retrouvent samedi à Gand pour une réunion du groupe ».
            if let last = result.last, isBody(mention, of: last) {
                mention.isCertain = true
                mention.isHeld = true
                mention.place = mention.place ?? last.place
                if mention.times.isEmpty { mention.times = last.times }
                result.removeLast()
            }
            // « le Conseil Otan-Ukraine se réunira au niveau des ministres de la Défense »
            if mention.isGroup, !result.isEmpty, isWord(mention.tokens.lowerBound - 2, grammar.levels) {
                if let last = result.last, last.kind == nil { result[result.count - 1].kind = mention.kind }
                continue
            }
            if let last = result.last, !isAnother(mention, than: last),
                let whole = Self.join(last, mention) ?? joinG7(last, mention) ?? joinContactGroup(last, mention)
            {
                result[result.count - 1] = whole
            } else {
                result.append(mention)
            }
        }
        shareBeside(&result)
        nameByTown(&result)
        return result
    }

    /// « se tiendra en février à Gand, en marge d’une réunion des ministres »: the two are at one place and time.
    private func shareBeside(_ mentions: inout [MeetingMention]) {
        for index in mentions.indices.dropLast()
        where mentions[index].isBeside && mentions[index + 1].place == nil && mentions[index + 1].kind != nil {
            let host = mentions[index + 1].tokens.lowerBound
            guard mentions[index].tokens.upperBound < host, !mentions[index + 1].isAnother,
                (max(range.lowerBound, host - 3)..<host).contains(where: { isWord($0, grammar.margins) })
            else { continue }
            mentions[index + 1].place = mentions[index].place
            guard mentions[index + 1].times.isEmpty else { continue }
            mentions[index + 1].times = mentions[index].times
            if mentions[index + 1].direction == .unknown { mentions[index + 1].direction = mentions[index].direction }
        }
    }

    /// « Le sommet de Pau suivait celui du G7 »: the second is another meeting.
    private func isAnother(_ mention: MeetingMention, than last: MeetingMention) -> Bool {
        guard last.tokens.upperBound < mention.tokens.lowerBound else { return false }
        return (last.tokens.upperBound..<mention.tokens.lowerBound).contains {
            isWord($0, grammar.others) && mention.tokens.lowerBound - $0 <= 3
        }
    }

    /// « les sept pays les plus riches (G7) »
    private func isInBrackets(_ mention: MeetingMention) -> Bool {
        mention.tokens.lowerBound > range.lowerBound
            && tokens[mention.tokens.lowerBound - 1].kind == .openingBracket
            && mention.tokens.upperBound < range.upperBound
            && tokens[mention.tokens.upperBound].kind == .closingBracket
    }

    /// How many states the European Union has had since 2004.
    private static let sizesOfUnion = 25...28

    /// « les ministres européens de l’Agriculture », « les ministres des Finances de la zone euro », « les vingt-sept
    /// ministres de l’Intérieur ».
    private func isOfUnion(_ mention: MeetingMention) -> Bool {
        let first = mention.tokens.lowerBound
        if first > range.lowerBound, let count = text.unit(.numberWord, at: first - 1),
            Self.sizesOfUnion.contains(count.value)
        {
            return true
        }
        return (first..<min(range.upperBound, mention.tokens.upperBound + 5)).contains {
            isWord($0, grammar.unionWords)
        }
    }

    /// « le G7 de mardi », « au G7 en 2012 »: a time that belongs to the body's name, as other days of the sentence do not.
    private func isDated(_ mention: MeetingMention) -> Bool {
        // Groups are spoken of for what they do when they meet, the leaders' club for what its states do.
        guard mention.kind?.isOfLeaders ?? true else { return !mention.times.isEmpty }
        return mention.times.contains { (0...2).contains($0.tokens.lowerBound - mention.tokens.upperBound) }
    }

    /// « la priorité du G7 », « la présidence du G7 »: the body has something and does not meet.
    private func isOwner(_ mention: MeetingMention) -> Bool {
        let link = mention.tokens.lowerBound - 1
        // « assurée aujourd’hui par le groupe »
        if link > range.lowerBound, isWord(link, grammar.articles), isWord(link - 1, talkWords.byWords) { return true }
        guard link > range.lowerBound, isWord(link, grammar.ofTheWords) || isWord(link, grammar.ofWords) else {
            return false
        }
        let noun = tokens[link - 1]
        // « sera sur la table du Conseil »
        if isWord(link - 1, grammar.tables) { return false }
        return noun.kind == .word && !noun.isAny(of: [.meetingHead, .functionWord])
    }

    /// « les membres du G7, qui s’ouvre samedi »: what follows is said of the body itself.
    private func isSubjectOfRelative(_ mention: MeetingMention) -> Bool {
        var index = mention.tokens.upperBound
        if range.contains(index), tokens[index].kind == .comma { index += 1 }
        guard range.contains(index), tokens[index].isAny(of: .relative) else { return false }
        return (index + 1..<min(range.upperBound, index + 4)).contains { tokens[$0].isAny(of: .meetingVerb) }
    }

    /// « les dirigeants du G7 », « les pays du G20 »: those who meet where the body meets.
    private func isOfMembers(_ mention: MeetingMention) -> Bool {
        isWord(mention.tokens.lowerBound - 2, grammar.members)
    }

    /// « Après deux jours de réunion »: the day told of is the last.
    private func isAfterLength(_ mention: MeetingMention) -> Bool {
        guard mention.length != nil else { return false }
        return (max(range.lowerBound, mention.tokens.lowerBound - 5)..<mention.tokens.lowerBound).contains {
            isWord($0, grammar.afterWords)
        }
    }

    /// « en marge de ».
    private func isBeside(_ mention: MeetingMention) -> Bool {
        let end = max(mention.tokens.upperBound, range.upperBound - 1)
        // « En marge du sommet, il a rencontré … »: of two it is told before as well.
        let start = mention.isOfTwo ? range.lowerBound : mention.tokens.upperBound
        return (start..<end).first { isWord($0, grammar.margins) }.map { isWord($0 - 1, grammar.inWords) } ?? false
    }

    /// Whether one of the sentence's verbs says so about meeting.
    private func hasDeed(_ deed: String) -> Bool {
        guard sentence.hasAny(of: .meetingVerb) else { return false }
        return range.contains { hasDeed(deed, at: $0) }
    }

    /// Whether the word says so about meeting.
    func hasDeed(_ deed: String, at index: Int) -> Bool {
        tokens[index].isAny(of: .meetingVerb)
            && text.language.lexicon.senses(of: tokens[index].lexeme).contains {
                $0.wordClass == .meetingVerb && $0.text == deed
            }
    }

    /// What the word says about meeting, see `WordClasses.meetingVerb`.
    func deeds(at index: Int) -> [String] {
        guard tokens[index].isAny(of: .meetingVerb) else { return [] }
        return text.language.lexicon.senses(of: tokens[index].lexeme)
            .filter { $0.wordClass == .meetingVerb }.map(\.text)
    }

    /// « les ministres de la Défense … leur réunion »: those who meet and a meeting without a kind of its own.
    private static func join(_ first: MeetingMention, _ second: MeetingMention) -> MeetingMention? {
        let isPair =
            first.isGroup && second.kind == nil || second.isGroup && first.kind == nil
            || first.kind == .g7 && second.isGroup || first.isGroup && second.kind == .g7
            || first.isOfMinisters && second.kind == .g7 && second.isInBrackets
            || first.isSummitWord && first.kind == .summit && !first.hasComplement && second.kind == .g7
                && !second.isSummitWord
        guard isPair, first.place == nil || second.place == nil || first.place == second.place,
            !second.isBeside || !first.isGroup
        else { return nil }
        var whole = first
        whole.kind = first.kind == .g7 || second.kind == .g7 ? .g7 : first.kind ?? second.kind
        whole.isGroup = false
        whole.isCertain = true
        whole.place = first.place ?? second.place
        whole.times += second.times
        whole.length = first.length ?? second.length
        whole.groupTokens = first.groupTokens ?? second.groupTokens
        whole.isOfManyStates = first.isOfManyStates || second.isOfManyStates
        whole.hasComplement = true
        whole.pages = first.pages.isEmpty ? second.pages : first.pages
        whole.field = first.field ?? second.field
        whole.hasMet = first.hasMet || second.hasMet
        whole.isEnding = first.isEnding || second.isEnding
        whole.isHeld = first.isHeld || second.isHeld
        whole.isEvent = first.isEvent || second.isEvent
        whole.isOrdered = first.isOrdered || second.isOrdered
        whole.organisation = first.organisation ?? second.organisation
        if whole.direction == .unknown { whole.direction = second.direction }
        return whole
    }

    /// « Les ministres de la Défense sont attendus à Gand pour une réunion du groupe de contact »: what they meet for.
    private func joinContactGroup(_ first: MeetingMention, _ second: MeetingMention) -> MeetingMention? {
        guard first.isGroup, first.kind == .defenceMinisters, second.kind == .contactGroup, !second.isBeside,
            first.place == nil || second.place == nil || first.place == second.place,
            first.tokens.upperBound < second.tokens.lowerBound, second.times.isEmpty,
            let purpose = (max(first.tokens.upperBound, second.tokens.lowerBound - 3)..<second.tokens.lowerBound).last(
                where: { isWord($0, grammar.purposes) }),
            // « pour préparer la réunion du groupe »
            (purpose + 1..<second.tokens.lowerBound).allSatisfy({ !isInfinitive($0) })
        else { return nil }
        var whole = second
        whole.isCertain = true
        whole.place = second.place ?? first.place
        whole.times = first.times + second.times
        if whole.direction == .unknown { whole.direction = first.direction }
        return whole
    }

    /// « Les ministres de la Défense de quarante États ont délibéré à Ramstein »: only the group that is called after the
    /// town meets there.
    private func nameByTown(_ mentions: inout [MeetingMention]) {
        for index in mentions.indices
        where mentions[index].kind == .defenceMinisters && mentions[index].organisation == nil
            && mentions[index].isGroup && !mentions[index].isOfTwo
        {
            guard let place = mentions[index].place, grammar.formatTowns.contains(Word(folding: place)) else {
                continue
            }
            mentions[index].kind = .contactGroup
        }
    }

    /// « Les dirigeants du G7 … au sommet de Biarritz », « Le G7 …, à l’issue d’une réunion des ministres »: the G7 meets.
    private func joinG7(_ first: MeetingMention, _ second: MeetingMention) -> MeetingMention? {
        guard first.kind == .g7, !first.isEvent, !first.isGroup, !second.isGroup, second.organisation == nil,
            first.place == nil || second.place == nil || first.place == second.place
        else { return nil }
        let isOfMinisters =
            second.isOfMinisters && second.kind != .other && tokens[first.tokens.lowerBound].isAny(of: .meetingName)
        let isOfLeaders = second.isSummitWord && second.kind == .summit && second.isOfLeaders
        guard isOfMinisters || isOfLeaders else { return nil }
        var whole = second
        if first.isSummitWord, !second.hasComplement { whole.tokens = first.tokens }
        whole.kind = .g7
        whole.isCertain = true
        whole.hasComplement = true
        whole.times += first.times
        whole.place = second.place ?? first.place
        return whole
    }
}
