import BriefingModel

/// Meetings told by naming those who hold them.
extension MeetingReader {
    /// `les ministres de la Défense des pays de l’OTAN`; `nil` for ministers of named countries, of one or of all times.
    func group(_ ministers: TokenisedArticle.Unit) -> MeetingMention? {
        var mention = make(ministers.tokens)
        mention.isGroup = true
        let first = ministers.tokens.lowerBound
        if isOfNoMeeting(first) { return nil }
        switch ministers.text {
        case "homologues", "colleagues":
            if let sevens = sevens(behind: ministers.tokens.upperBound) {
                mention.kind = .g7
                mention.organisation = sevens.text
                mention.hasComplement = true
                mention.tokens = ministers.tokens.lowerBound..<sevens.tokens.upperBound
                return mention
            }
            mention.kind = portfolioOfOthers(before: first)
            if mention.kind == nil { return nil }
        case "ministers": break
        default: mention.kind = MeetingKind(rawValue: ministers.text)
        }
        var position = ministers.tokens.upperBound
        var countries = 0
        var isOfCountries = false
        var limit = min(range.upperBound, position + 12)
        while position < limit {
            let token = tokens[position]
            if token.isAny(of: [.countryAdjective, .country]) {
                countries += 1
                isOfCountries = isOfCountries || isComplement(position, from: mention.tokens.upperBound)
            } else if token.kind == .comma, isOfCountries, let next = country(behind: position) {
                position = next
                limit = min(range.upperBound, next + 12)
                continue
            }
            if let portfolio = text.unit(.portfolio, at: position), mention.kind == nil {
                mention.kind = MeetingKind(rawValue: portfolio.text) ?? .other
                mention.field = field(portfolio, mention.kind)
                position = portfolio.tokens.upperBound
                mention.tokens = mention.tokens.lowerBound..<position
                if isFollowedByPortfolio(position) { return nil }
                continue
            }
            if let organisation = text.unit(.organisation, at: position) {
                mention.hasComplement = true
                mention.organisation = mention.organisation ?? organisation.text
                if grammar.sevens.contains(organisation.text) { mention.kind = .g7 }
                position = organisation.tokens.upperBound
                mention.tokens = mention.tokens.lowerBound..<position
                continue
            }
            guard token.kind == .word || token.kind == .number,
                !token.isAny(of: [.auxiliary, .relative, .pronoun, .meetingVerb]),
                !token.isAny(of: .preposition) || isWord(position, grammar.ofWords),
                !token.isAny(of: .conjunction) || isWord(position, grammar.additions)
            else { break }
            position += 1
        }
        // « le conseil des ministres »: those of one government.
        if mention.kind == nil, isWord(first - 2, grammar.councils) { return nil }
        // « ses collègues » without a body may be those of one government.
        if ministers.text == "colleagues" { return mention.organisation == nil ? nil : mention }
        guard ministers.text != "homologues" else { return mention }
        // One country's ministers do not meet, two pay a visit; a longer list holds a meeting.
        if isOfCountries, countries < 3, mention.organisation == nil { return nil }
        return countries == 2 ? nil : mention
    }

    /// « ses homologues du G7 »
    private func sevens(behind link: Int) -> TokenisedArticle.Unit? {
        guard link + 1 < range.upperBound, isWord(link, grammar.ofTheWords),
            let body = text.unit(.organisation, at: link + 1), grammar.sevens.contains(body.text)
        else { return nil }
        return body
    }

    /// « les ministres de la Santé, Anna Lindholm, de la Justice … »: a list of a government's ministers.
    private func isFollowedByPortfolio(_ index: Int) -> Bool {
        guard index < range.upperBound, tokens[index].kind == .comma else { return false }
        return (index + 1..<min(range.upperBound, index + 8)).contains {
            tokens[$0].isAny(of: .portfolio)
                && (isWord($0 - 1, grammar.ofTheWords) || isWord($0 - 1, grammar.ofWords)
                    || isWord($0 - 1, grammar.articles) && isWord($0 - 2, grammar.ofWords))
        }
    }

    /// The country that a list goes on with behind a comma: « allemande, française », « du Canada, de la Suède ».
    private func country(behind comma: Int) -> Int? {
        let next = (comma + 1..<min(range.upperBound, comma + 4)).first {
            !isWord($0, grammar.ofWords) && !isWord($0, grammar.ofTheWords) && !isWord($0, grammar.articles)
        }
        return next.flatMap { tokens[$0].isAny(of: [.countryAdjective, .country]) ? $0 : nil }
    }

    /// « Conseil Des ministres », « les premiers ministres », « tous les ministres », « deux ministres ».
    private func isOfNoMeeting(_ first: Int) -> Bool {
        guard first > range.lowerBound else { return false }
        let before = tokens[first - 1]
        if isWord(first - 1, grammar.ofTheWords), before.isCapitalised { return true }
        if isWord(first - 1, grammar.firstMinisters) || isWord(first - 1, grammar.universals) { return true }
        if first - 1 > range.lowerBound, isWord(first - 2, grammar.universals) { return true }
        // Two or three of them pay a visit rather than hold a meeting.
        guard let count = text.unit(.numberWord, at: first - 1) else { return false }
        return (2...4).contains(count.value)
    }

    /// « ministres italiens », « ministres de la Défense du Canada »: whether a country follows what they are directly.
    private func isComplement(_ country: Int, from end: Int) -> Bool {
        (end..<country).allSatisfy {
            isWord($0, grammar.ofWords) || isWord($0, grammar.ofTheWords) || isWord($0, grammar.articles)
                || isWord($0, grammar.additions) || tokens[$0].isAny(of: .portfolio)
                || tokens[$0].flags.contains(.insidePhrase)
        }
    }

    /// « le ministre de la Défense … ses homologues »: what the one is in charge of, the others are.
    private func portfolioOfOthers(before end: Int) -> MeetingKind? {
        for index in (range.lowerBound..<end).reversed() {
            if let portfolio = text.unit(.portfolio, at: index) { return MeetingKind(rawValue: portfolio.text) }
        }
        return nil
    }
}
