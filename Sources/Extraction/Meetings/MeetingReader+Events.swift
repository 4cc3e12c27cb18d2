import BriefingModel

/// What the words around a mention tell of it as something that takes place, and which words belong to other deeds.
extension MeetingReader {
    /// Notes whether the words before a mention treat it as an event, and whether they call it the next or the last.
    func markEvent(_ mention: inout MeetingMention) {
        var index = mention.tokens.lowerBound - 1
        var steps = 0
        while index >= range.lowerBound, steps < 3 {
            if Self.held.contains(where: { text.isWord(index, $0) }) {
                mention.isHeld = true
                mention.isEvent = true
                break
            }
            if Self.around.contains(where: { text.isWord(index, $0) }) {
                mention.isEvent = true
                break
            }
            if text.isWord(index, "en"), index > range.lowerBound,
                Self.gathered.contains(where: { text.isWord(index - 1, $0) })
            {
                mention.isHeld = true
                mention.isEvent = true
                break
            }
            if tokens[index].isAny(of: .timeShift) { mention.isOrdered = true }
            guard tokens[index].isAny(of: [.determiner, .preposition, .timeShift]) else { break }
            index -= 1
            steps += 1
        }
        if range.contains(mention.tokens.upperBound), tokens[mention.tokens.upperBound].isAny(of: .timeShift) {
            mention.isOrdered = true
        }
    }

    /// Said of what is taking or has taken place.
    private static let held: [StaticString] = [
        "issue", "terme", "lors", "cours", "pendant", "durant", "marge", "objet", "ouverture", "clôture", "fin",
        "occasion",
    ]
    /// Said of what takes place at any time.
    private static let around: [StaticString] = [
        "avant", "après", "veille", "lendemain", "cadre", "préparation", "vue",
    ]

    /// « Les chefs d’Etat, réunis mardi à Oslo »: leaders who meet at a place hold a summit.
    func nameGathering(of mentions: inout [MeetingMention]) {
        guard mentions.count == 1, let one = mentions.first, one.kind == nil, one.tokens.count == 1,
            tokens[one.tokens.lowerBound].isAny(of: .meetingVerb),
            !tokens[one.tokens.lowerBound].isAny(of: .meetingHead),
            one.place != nil, hasLeaders
        else { return }
        mentions[0].kind = .summit
        mentions[0].isVerb = true
        mentions[0].hasComplement = true
        mentions[0].isOfLeaders = true
    }

    /// « Les dirigeants du G7 … au sommet de Biarritz », « Le G7 …, à l’issue d’une réunion des ministres »: the G7 meets.
    func joinG7(_ first: MeetingMention, _ second: MeetingMention) -> MeetingMention? {
        guard first.kind == .g7, !first.isEvent, !first.isGroup, !second.isGroup, second.organisation == nil,
            first.place == nil || second.place == nil || first.place == second.place
        else { return nil }
        let isOfMinisters =
            second.isOfMinisters && second.kind != .other && tokens[first.tokens.lowerBound].isAny(of: .meetingName)
        let isOfLeaders = second.isSummitWord && second.kind == .summit && second.isOfLeaders
        guard isOfMinisters || isOfLeaders else { return nil }
        var whole = second
        whole.kind = .g7
        whole.isCertain = true
        whole.hasComplement = true
        whole.times += first.times
        whole.place = second.place ?? first.place
        return whole
    }

    /// « réunis en sommet, ils ont décidé d’envoyer une délégation à Bamako »: the place of what an infinitive tells.
    func isOfInfinitive(_ words: Range<Int>, behind mention: MeetingMention) -> Bool {
        guard text.language.code == "fr", mention.tokens.upperBound + 1 < words.lowerBound else { return false }
        return (mention.tokens.upperBound + 1..<words.lowerBound).contains { index in
            let token = tokens[index]
            guard token.kind == .word, !token.isCapitalised, !token.isAny(of: .meetingVerb),
                text.isWord(index - 1, "d'") || text.isWord(index - 1, "de") || text.isWord(index - 1, "pour")
                    || text.isWord(index - 1, "à")
            else { return false }
            let end = text.bytes[..<Int(token.endByte)]
            return token.end - token.start > 4
                && ["er", "ir", "dre", "tre"].contains { end.suffix($0.utf8.count).elementsEqual($0.utf8) }
                && !text.isWord(index, "premier") && !text.isWord(index, "dernier")
        }
    }

    /// « à l’ouverture du sommet, il avait rappelé qu’en 2012 »: words of what somebody says there, not of the meeting.
    func isReported(_ words: Range<Int>, behind mention: MeetingMention) -> Bool {
        guard mention.tokens.upperBound + 1 < words.lowerBound else { return false }
        return (mention.tokens.upperBound + 1..<words.lowerBound).contains { index in
            (text.isWord(index, "que") || text.isWord(index, "qu'"))
                && tokens[index - 1].isAny(of: [.cue, .cueFinite, .cueParticiple])
        }
    }
}
