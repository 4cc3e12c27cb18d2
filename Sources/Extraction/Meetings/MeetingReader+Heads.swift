import BriefingModel

/// Meetings that a noun names: `réunion`, `sommet`, `exercice`.
extension MeetingReader {
    /// `réunion des ministres de la Défense`, `sommet de l’OTAN`, `exercice Steadfast Noon`.
    func headed(_ head: TokenisedArticle.Unit) -> MeetingMention? {
        guard isNoun(head) else { return nil }
        if head.text == "talk" { return meeting(calledTalks: head) }
        var mention = make(head.tokens)
        let sort = head.text
        if sort == "exercise" { return exercise(head) }
        if sort == "summit" || sort == "summits" {
            if isHeight(head) { return nil }
            mention.isSummitWord = true
            mention.kind = .summit
        }
        mention.isConference = sort == "conference" || sort == "assembly"
        if sort == "assembly" {
            mention.isBody = true
            mention.isCertain = false
        }
        mention.isRemote = isWord(head.tokens.lowerBound, grammar.remoteHeads)
        mention.isMinisterial = sort == "ministerial"
        mention.hasComplement = mention.isMinisterial
        // « le sommet Trump-Kim », « le sommet UE-Afrique »
        if mention.isSummitWord, isCompound(head.tokens.upperBound) { mention.hasComplement = true }
        // « le sommet européen de mars »
        if mention.isSummitWord, isWord(head.tokens.upperBound, grammar.unionAdjectives) {
            mention.hasComplement = true
        }
        var position = head.tokens.upperBound
        mention.length = lengthBefore(head.tokens.lowerBound)
        if let days = length(at: position) {
            mention.length = days.count
            position = days.end
            mention.tokens = mention.tokens.lowerBound..<position
        }
        let limit = min(range.upperBound, position + 12)
        // « le sommet (du G20, ndlr) ».
        if position + 1 < limit, tokens[position].kind == .openingBracket, isWord(position + 1, grammar.ofTheWords) {
            position += 1
        }
        guard readComplement(of: &mention, from: position, to: limit) else { return nil }
        if mention.kind == nil, let field = portfolio(in: mention.tokens.upperBound..<limit) {
            mention.kind = MeetingKind(rawValue: field.text)
            mention.tokens = mention.tokens.lowerBound..<field.tokens.upperBound
        }
        // « sa rencontre bilatérale avec X » is not the one that the article tells of.
        if mention.kind == nil, isWord(head.tokens.upperBound, grammar.bilaterals) { return nil }
        if mention.length == nil { mention.length = length(at: mention.tokens.upperBound)?.count }
        // « des réunions », « les sommets d’avril »: several, or a figure of speech.
        if sort == "meetings", mention.kind == nil { return nil }
        // « une session du parlement »
        if sort == "session", mention.kind == nil, !mention.isOfGroup { return nil }
        if mention.isSummitWord, !mention.hasComplement, isWord(head.tokens.lowerBound - 2, grammar.until) {
            return nil
        }
        if sort == "summits", !mention.hasComplement, !mention.isOfLeaders { return nil }
        return mention
    }

    /// « le prochain rendez-vous des chefs d’État et de gouvernement », « les discussions de deux jours »: not of two.
    private func meeting(calledTalks noun: TokenisedArticle.Unit) -> MeetingMention? {
        var mention = make(noun.tokens)
        let end = noun.tokens.upperBound
        if noun.tokens.lowerBound > range.lowerBound, tokens[noun.tokens.lowerBound - 1].isAny(of: .determiner),
            let days = length(at: end)
        {
            mention.length = days.count
            return mention
        }
        guard end < range.upperBound, isWord(end, grammar.ofTheWords),
            readComplement(of: &mention, from: end, to: min(range.upperBound, end + 12)), mention.kind == .summit
        else { return nil }
        return mention
    }

    /// Whether two names are tied by a hyphen: `Trump-Kim`.
    private func isCompound(_ index: Int) -> Bool {
        guard index < range.upperBound, tokens[index].isCapitalised, !tokens[index].isAny(of: .town) else {
            return false
        }
        var end = index + 1
        while end < min(range.upperBound, index + 4), tokens[end].firstByte == tokens[end - 1].endByte,
            tokens[end].kind != .comma,
            tokens[end].kind != .stop
        {
            end += 1
        }
        let parts = text.text(index..<end).split(separator: "-")
        return parts.count > 1 && parts.allSatisfy { $0.first?.isUppercase ?? false }
    }

    /// Reads whose meeting it is; `false` where those who meet make no meeting.
    private func readComplement(of mention: inout MeetingMention, from start: Int, to limit: Int) -> Bool {
        var position = start
        while position < limit {
            let token = tokens[position]
            if let end = formatEnd(at: position) {
                mention.kind = .contactGroup
                mention.hasComplement = true
                mention.hasName = true
                mention.tokens = mention.tokens.lowerBound..<end
                break
            }
            if let end = chiefsEnd(at: position, before: limit) {
                if mention.isSummitWord { mention.hasComplement = true }
                position = end
                continue
            }
            if isGroupNamedBefore(position) {
                mention.isOfGroup = true
                mention.hasComplement = true
                mention.tokens = mention.tokens.lowerBound..<position + 1
                break
            }
            if let inner = text.unit(.meetingName, at: position) {
                mention.kind = MeetingKind(rawValue: inner.text) ?? .other
                mention.field = field(inner, mention.kind)
                if mention.kind == .summit { mention.organisation = text.unit(.organisation, at: position)?.text }
                mention.hasComplement = true
                mention.hasName = true
                // « le sommet (du G20) » is called by the name alone.
                let isInBrackets = tokens[start - 1].kind == .openingBracket
                mention.tokens =
                    (isInBrackets ? inner.tokens.lowerBound : mention.tokens.lowerBound)..<inner.tokens.upperBound
                if mention.kind != .g7 { break }
                position = inner.tokens.upperBound
                continue
            }
            if let council = council(at: position) {
                mention.kind = council.kind
                mention.field = council.field
                mention.hasComplement = true
                mention.tokens = mention.tokens.lowerBound..<council.tokens.upperBound
                position = council.tokens.upperBound
                continue
            }
            if let ministers = text.unit(.ministers, at: position) {
                guard let group = self.group(ministers) else { return false }
                mention.hasComplement = true
                mention.isOfMinisters = true
                mention.organisation = mention.organisation ?? group.organisation
                mention.tokens = mention.tokens.lowerBound..<group.tokens.upperBound
                if mention.kind != .g7, let kind = group.kind { mention.kind = kind }
                mention.field = mention.field ?? group.field
                position = mention.tokens.upperBound
                continue
            }
            if mention.isMinisterial, mention.kind == nil, let field = text.unit(.portfolio, at: position) {
                mention.kind = MeetingKind(rawValue: field.text) ?? .other
                mention.field = self.field(field, mention.kind)
                mention.tokens = mention.tokens.lowerBound..<field.tokens.upperBound
                position = field.tokens.upperBound
                continue
            }
            if let organisation = organisation(at: position) {
                mention.hasComplement = true
                if grammar.sevens.contains(organisation.name) { mention.kind = .g7 }
                mention.organisation = mention.organisation ?? organisation.name
                mention.tokens = mention.tokens.lowerBound..<organisation.end
                position = organisation.end
                continue
            }
            if token.isAny(of: .notMeeting) { break }
            // « la réunion de jeudi du groupe », « la réunion à Gand du groupe »
            if position + 2 < limit,
                isWord(position, grammar.ofWords) && tokens[position + 1].isAny(of: .weekday)
                    || isWord(position, grammar.atWords) && tokens[position + 1].isAny(of: .town),
                isWord(position + 2, grammar.ofTheWords)
            {
                position += 2
                continue
            }
            // « un sommet des pays du sud »
            if mention.isSummitWord, isWord(position, grammar.members), isWord(position - 1, grammar.ofTheWords) {
                mention.hasComplement = true
            }
            if mention.isSummitWord, isWord(position, grammar.summitAdjectives) {
                mention.isOfLeaders = true
                if position == mention.tokens.upperBound {
                    mention.tokens = mention.tokens.lowerBound..<position + 1
                }
            }
            if mention.isSummitWord, let organisation = behindTopic(position) {
                position = organisation
                continue
            }
            guard isComplementWord(position) else { break }
            position += 1
        }
        if mention.kind == nil, isOfRulers(start..<position) {
            mention.kind = .summit
            mention.isSummitWord = true
            mention.isOfLeaders = true
            mention.hasComplement = true
        }
        return true
    }

    /// « une rencontre entre les dirigeants des deux Corées », « la réunion des chefs d’Etat de la région ».
    private func isOfRulers(_ words: Range<Int>) -> Bool {
        guard let leaders = words.first(where: isLeaders),
            isWord(leaders - 1, grammar.articles) || isWord(leaders - 1, grammar.ofTheWords)
        else { return false }
        if isWord(leaders, grammar.chiefs) { return true }
        return (leaders + 1..<max(leaders + 1, min(leaders + 5, range.upperBound))).contains {
            tokens[$0].isAny(of: [.country, .countryAdjective, .organisation]) || isWord($0, grammar.members)
                || tokens[$0].isAny(of: .numberWord) && !tokens[$0].isAny(of: .determiner)
        }
    }

    /// The body behind what a summit is about: « sur le climat de l’ONU ».
    private func behindTopic(_ index: Int) -> Int? {
        guard isWord(index, grammar.topicLinks) else { return nil }
        return (index + 1..<max(index + 1, min(index + 7, range.upperBound))).first { position in
            tokens[position].isAny(of: .organisation)
                && (isWord(position - 1, grammar.ofWords) || isWord(position - 1, grammar.ofTheWords)
                    || isWord(position - 1, grammar.articles) && isWord(position - 2, grammar.ofWords))
        }
    }

    /// `OTAN`, `Alliance`, `siège de l’ONU`.
    private func organisation(at index: Int) -> (name: String, end: Int)? {
        if let unit = text.unit([.organisation, .seat], at: index) { return (unit.text, unit.tokens.upperBound) }
        guard isWord(index, grammar.alliances), !isWord(index + 1, grammar.topicLinks) else { return nil }
        return (grammar.allianceName, index + 1)
    }

    /// `rencontre` is a verb too: a noun has an article, adjective or preposition before it, or begins the sentence.
    private func isNoun(_ head: TokenisedArticle.Unit) -> Bool {
        let index = head.tokens.lowerBound
        if isWord(index, grammar.meansHeads) {
            return index > range.lowerBound && tokens[index - 1].isAny(of: [.determiner, .timeShift])
        }
        guard isWord(index, grammar.verbalHeads), index > range.lowerBound else { return true }
        return tokens[index - 1].isAny(of: [.determiner, .preposition, .timeShift, .numberWord]) || isOrdinal(index - 1)
    }

    /// « le plus haut sommet du Japon », « ce sommet de 8.000 mètres », « au sommet de l’organigramme »: the top of a thing.
    private func isHeight(_ head: TokenisedArticle.Unit) -> Bool {
        let first = head.tokens.lowerBound
        if first > range.lowerBound, isWord(first - 1, grammar.heightWords) { return true }
        let end = head.tokens.upperBound
        let behind = end..<min(range.upperBound, end + 8)
        if behind.contains(where: { isWord($0, grammar.heightUnits) }) { return true }
        guard let link = behind.first, isWord(link, grammar.ofWords) || isWord(link, grammar.ofTheWords) else {
            return false
        }
        // What lies behind the articles: a body, a town or people meet, a thing has a top.
        let noun = (link + 1..<behind.upperBound).first { !tokens[$0].isAny(of: .determiner) }
        guard let noun, noun > link + 1 || isWord(link, grammar.ofTheWords) else { return false }
        let token = tokens[noun]
        if isWord(noun, grammar.heights) { return true }
        return token.kind == .word && !token.isCapitalised
            && !token.isAny(of: [
                .organisation, .meetingName, .ministers, .portfolio, .numberWord, .timeWord, .timeShift, .town,
                .country, .weekday, .month,
            ]) && !isWord(noun, grammar.summitComplements) && !isWord(noun, grammar.alliances)
    }

    /// Whether the words between a head and its complement may go on: `extraordinaire`, `de l’`, `ministérielle`.
    private func isComplementWord(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word || token.kind == .number else { return false }
        if token.isAny(of: [.town, .capital, .weekday, .month, .timeWord, .relative, .auxiliary, .conjunction]) {
            return false
        }
        if token.isAny(of: [.determiner, .preposition]) {
            // « l’assemblée engage les membres »: an article without `de` begins another phrase.
            return isWord(index, grammar.complementLinks)
                && (!isWord(index, grammar.articles) || tokens[index - 1].isAny(of: .preposition))
        }
        return !token.isAny(of: [.pronoun, .negation, .meetingVerb])
    }

    /// `ministérielle Défense`: a portfolio right behind the head, without ministers.
    private func portfolio(in range: Range<Int>) -> TokenisedArticle.Unit? {
        guard let first = range.first, let unit = text.unit(.portfolio, at: first), tokens[first].isCapitalised else {
            return nil
        }
        return unit
    }

    /// `exercice « Steadfast Noon »`: only one that has a name.
    private func exercise(_ head: TokenisedArticle.Unit) -> MeetingMention? {
        var position = head.tokens.upperBound
        let limit = min(range.upperBound, position + 5)
        while position < limit {
            let token = tokens[position]
            if token.kind == .openingMark || token.kind == .straightMark {
                position += 1
                continue
            }
            if token.kind == .word, token.isCapitalised, !token.isAny(of: [.organisation, .country, .month]) {
                // « des exercices Etats-Unis-Corée » are called after those who hold them.
                if isCompound(position) { return nil }
                // « des exercices en Méditerranée » have no name.
                if tokens[position - 1].isAny(of: .functionWord) { return nil }
                var end = position + 1
                while end < range.upperBound, tokens[end].kind == .word || tokens[end].kind == .number,
                    tokens[end].isCapitalised || tokens[end].kind == .number
                {
                    end += 1
                }
                var mention = make(position..<end)
                mention.kind = .exercise
                return mention
            }
            guard token.kind == .word, !token.isAny(of: [.auxiliary, .relative, .meetingVerb]),
                !token.isAny(of: .preposition) || isWord(position, grammar.complementLinks)
            else { return nil }
            position += 1
        }
        return nil
    }

    // MARK: Length

    /// Days that a meeting can last.
    private static let lengths = 1.0...60

    /// `de deux jours`, `deux jours de`.
    private func length(at index: Int) -> (count: Int, end: Int)? {
        guard index + 2 < range.upperBound, isWord(index, grammar.ofWords),
            let number = NumberReader(text: text).number(at: index + 1, before: range.upperBound),
            number.end < range.upperBound, isWord(number.end, grammar.days), Self.lengths.contains(number.value)
        else { return nil }
        return (Int(number.value), number.end + 1)
    }

    /// The days of « deux journées de discussions » and « deux jours de réunion ».
    private func lengthBefore(_ index: Int) -> Int? {
        let first = isWord(index - 1, grammar.ofWords) ? index - 2 : index
        guard isWord(first, grammar.days), first > range.lowerBound,
            let number = NumberReader(text: text).number(at: first - 1, before: range.upperBound)
        else { return nil }
        return number.end == first && Self.lengths.contains(number.value) ? Int(number.value) : nil
    }
}
