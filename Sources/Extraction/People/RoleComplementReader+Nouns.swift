/// The nouns of a complement and what they say: a field, a body, a country.
extension RoleComplementReader {
    /// The end of the words that make up a complement: nouns, their adjectives, « de prévention en alcoologie ».
    func nounPhrase(from start: Int, isPortfolio: Bool, isLoose: Bool) -> Int {
        var index = start
        var hasCapital = false
        while index < end, index - start < 14,
            index == start || !isName(at: index)
                || isBodyName(index, behind: start, isLoose: isLoose)
        {
            let token = text.tokens[index]
            if token.phraseLength > 1, token.isAny(of: [.country, .organisation, .town, .government, .seat]) {
                index += Int(token.phraseLength)
                hasCapital = true
                continue
            }
            guard
                token.kind == .word || (token.kind == .number && index > start) || (isAmpersand(index) && index > start)
            else { break }
            if token.isCapitalised {
                if token.isAny(of: .functionWord), index > start, !isTitleWord(index) { break }
                // « la ministre de la Justice Martin »: the office ends where a name without given name begins.
                if hasCapital, isPortfolio, runAt[index] >= 0, token.lexeme < 0,
                    !text.language.speech.adjectiveEndings.fitLowered(text.letters(index))
                {
                    break
                }
                hasCapital = true
                index += 1
                continue
            }
            if index == start {
                index += 1
                continue
            }
            if token.isAny(of: .conjunction), grammar.small.additions.contains(lower(index)), joinsPortfolio(index) {
                index += 1
                while index < end, text.tokens[index].isAny(of: [.determiner, .preposition]) { index += 1 }
                if index < end, isPortfolioWord(index) || text.tokens[index].isCapitalised { index += 1 }
                continue
            }
            if token.isAny(of: .functionWord) { break }
            if token.isAny(of: [.cue, .auxiliary, .speechAdverb, .weekday]),
                !token.isAny(of: [.roleAdjective, .countryAdjective])
            {
                break
            }
            if token.isAny(of: [.countryAdjective, .roleAdjective]) || isPortfolioAdjective(index)
                || isPortfolioParticiple(index)
            {
                index += 1
                continue
            }
            // « et des Anciens combattants », « Institut des Hautes études ».
            if hasCapital, text.tokens[index - 1].isCapitalised, text.tokens[index - 1].isAny(of: .rolePrefix) {
                index += 1
                continue
            }
            // An unknown word behind a capital is more often a verb: « le ministre de la Défense quitte … ».
            if hasCapital || index > start + 1 || token.lexeme >= 0 { break }
            index += 1
        }
        return index
    }

    /// « de l’ONG Human Rights Watch », « du groupe Axa », « à l’université Paul Martin »: capitals behind a word that asks
    /// for a name.
    func isBodyName(_ index: Int, behind start: Int, isLoose: Bool) -> Bool {
        let run = runs[Int(runAt[index])]
        guard run.honorific == nil else { return false }
        if isLoose, grammar.institutes.contains(lower(start)) { return true }
        return !run.hasGivenName
            && (text.tokens[index - 1].isAny(of: .namedThing) || grammar.institutes.contains(lower(start))
                || isInstitute)
    }

    func isAmpersand(_ index: Int) -> Bool { text.isWord(index, "&") }

    /// `Les` in « du parti Les Républicains ».
    func isTitleWord(_ index: Int) -> Bool {
        index + 1 < end && text.tokens[index + 1].isCapitalised && text.tokens[index].end - text.tokens[index].start > 1
    }

    /// Whether « et » joins a second portfolio: « de l’Europe et des Affaires étrangères ».
    func joinsPortfolio(_ index: Int) -> Bool {
        var next = index + 1
        while next < end, next - index < 4, text.tokens[next].isAny(of: [.determiner, .preposition]) { next += 1 }
        guard next < end, text.tokens[next].kind == .word, !isName(at: next, behindArticle: next > index + 1) else {
            return false
        }
        let token = text.tokens[next]
        if token.isAny(of: [.cue, .auxiliary, .role, .body]) { return false }
        if next == index + 1 { return !token.isCapitalised && isPortfolioAdjective(next) || isPortfolioWord(next) }
        return token.isCapitalised || isPortfolioWord(next)
    }

    /// Adjectives by their ending: « étrangères », « écologique », « durable », « solidaire ».
    func isPortfolioAdjective(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, !token.isCapitalised, !token.isAny(of: [.cue, .functionWord]) else { return false }
        return text.language.isAdjective(text.letters(index))
    }

    /// « des Forces armées »: a participle in the plural, as the capital before it.
    func isPortfolioParticiple(_ index: Int) -> Bool {
        let noun = text.tokens[index - 1]
        guard noun.isCapitalised, text.tokens[index].kind == .word, let last = text.letters(index).last,
            last == UInt8(ascii: "s"), text.letters(index - 1).last == last
        else { return false }
        return grammar.participleEndings.fit(text.letters(index).dropLast())
    }

    mutating func classify(_ link: Range<Int>, _ kind: Link, noun: Range<Int>, head: Lemma) {
        let first = text.tokens[noun.lowerBound]
        if grammar.topicHeads.contains(head), text.unit(.country, at: noun.lowerBound) != nil {
            addToTitle(link.lowerBound..<noun.upperBound)
            addWords(of: noun)
            return
        }
        if let unit = text.unit(.country, at: noun.lowerBound), unit.tokens.upperBound <= noun.upperBound, !kind.isPost
        {
            countries.append(unit.text)
            addWords(of: unit.tokens.upperBound..<noun.upperBound)
            return
        }
        for index in noun.dropFirst() where !text.tokens[index].isCapitalised {
            if let unit = text.unit(.countryAdjective, at: index) {
                countries.append(unit.text)
                break
            }
        }
        let isOffice = first.isAny(of: .role) && !first.isCapitalised && !first.isAny(of: [.document, .roleAdjective])
        // « porte-parole du président afghan » is no president.
        if !isOffice || isPlural(noun.lowerBound) || grammar.kinRoles.contains(head) {
            addWords(of: noun)
        }
        // « directeur de l’École de guerre » is one name.
        if let body = organisation, link.lowerBound == organisationEnd, !first.isAny(of: .organisation),
            !(kind.isLoose && grammar.institutes.contains(lower(noun.lowerBound)))
        {
            organisation = body + " " + text.text(link.lowerBound..<noun.upperBound)
            organisationEnd = noun.upperBound
            return
        }
        if isOffice {
            addToTitle(link.lowerBound..<noun.upperBound)
            return
        }
        let isPortfolio = isPortfolio(noun, head: head)
        let hasCapital =
            noun.contains { text.tokens[$0].isCapitalised }
            || kind.isLoose && grammar.institutes.contains(lower(noun.lowerBound))
        if !isPortfolio, organisation == nil, first.isAny(of: .organisation) || hasCapital {
            // « Otan » is shown as « OTAN ».
            let shown = text.text(noun)
            let known = text.unit(.organisation, at: noun.lowerBound)?.text
            organisationEnd = noun.upperBound
            isInstitute = grammar.institutes.contains(lower(noun.lowerBound))
            organisation = known.flatMap { Word(folding: $0) == Word(folding: shown) ? $0 : nil } ?? shown
            // « le chef du Pentagone »
            if let house = text.unit(.government, at: noun.lowerBound) { countries.append(house.text) }
            return
        }
        // « affaires étrangères iranien » is an office of Iran.
        var stop = noun.upperBound
        if noun.count > 1, !text.tokens[stop - 1].isCapitalised, text.tokens[stop - 1].isAny(of: .countryAdjective) {
            stop -= 1
        }
        addToTitle(link.lowerBound..<stop)
    }

    /// Whether a role's noun stands in the plural: « patron des sénateurs ».
    private func isPlural(_ index: Int) -> Bool {
        text.unit(.role, at: index).map { $0.sense.mark & 0x20 == 0 } ?? false
    }

    func isPortfolio(_ noun: Range<Int>, head: Lemma) -> Bool {
        if text.tokens[noun.lowerBound].isAny(of: [.organisation, .government]) { return false }
        if grammar.portfolioHeads.contains(head) { return true }
        return isPortfolioWord(noun.lowerBound)
    }
}
