import BriefingModel

/// The names that stand before or behind a role.
extension RolePhraseReader {
    /// Ties the names right behind the phrase, or right before it, to it.
    func attachNames(to phrase: inout RolePhrase, in range: Range<Int>) {
        var index = phrase.tokens.upperBound
        if index < range.upperBound, text.tokens[index].kind == .comma, mayNameBehindComma(index, phrase, in: range) {
            index += 1
        }
        if phrase.isPlural, text.tokens[max(0, index - 1)].kind == .comma || phrase.countries.isEmpty,
            let first = nextOfSeveral(at: index, in: range)
        {
            phrase.countries.append(first.country)
            index = first.name
        }
        while index < range.upperBound, runAt[index] >= 0 {
            phrase.runs.append(Int(runAt[index]))
            guard phrase.isPlural else { break }
            index = runs[Int(runAt[index])].tokens.upperBound
            if let bracket = bracketedCountry(at: index, in: range) {
                phrase.countries.append(bracket.country)
                index = bracket.end
            }
            while index < range.upperBound,
                text.tokens[index].kind == .comma || text.tokens[index].isAny(of: .conjunction)
            {
                index += 1
            }
            if let next = nextOfSeveral(at: index, in: range) {
                phrase.countries.append(next.country)
                index = next.name
            }
        }
        if phrase.runs.isEmpty, !phrase.isPlural, let run = runBehindNoun(phrase, in: range) { phrase.runs = [run] }
        if phrase.runs.isEmpty, !phrase.isPlural, !isListed(phrase, in: range),
            let run = runBefore(phrase.tokens.lowerBound, in: range) ?? subject(of: phrase, in: range)
        {
            phrase.runs = [run]
            phrase.followsName = true
        }
    }

    /// « Jean Dupont est le secrétaire général de … »: the name whose copula leads to an office.
    private func subject(of phrase: RolePhrase, in range: Range<Int>) -> Int? {
        let verb = phrase.tokens.lowerBound - 1
        guard phrase.determiner == .definite, phrase.isOffice, phrase.isSpecific, verb > range.lowerBound,
            text.tokens[verb].isAny(of: .auxiliary), text.language.speech.small.being.contains(lower(verb))
        else { return nil }
        for index in stride(from: verb - 1, through: max(range.lowerBound, verb - 8), by: -1) where runAt[index] >= 0 {
            let run = runs[Int(runAt[index])]
            guard run.tokens.upperBound == verb else { return nil }
            // « l’ami de Jean Dupont est le ministre … » says nothing of Jean Dupont.
            let isAlone =
                run.start == range.lowerBound || text.tokens[run.start - 1].flags.contains(.opensSentence)
                || text.tokens[run.start].flags.contains(.opensSentence)
                || text.tokens[run.start - 1].isAny(of: .conjunction)
            return isAlone ? Int(runAt[index]) : nil
        }
        return nil
    }

    /// « Nom Prénom (Niger) »: the country in brackets behind a name, and where the text goes on.
    private func bracketedCountry(at index: Int, in range: Range<Int>) -> (country: String, end: Int)? {
        guard index + 2 < range.upperBound, text.tokens[index].kind == .openingBracket,
            let country = text.unit(.country, at: index + 1), country.tokens.upperBound < range.upperBound,
            text.tokens[country.tokens.upperBound].kind == .closingBracket
        else { return nil }
        return (country.text, country.tokens.upperBound + 1)
    }

    /// « ses homologues allemand X et britannique Y », « du Mali X, du Niger Y », « les coprésidents, l’Algérien X et
    /// l’Américain Y »: the country of one of several, and where the name begins behind it.
    func nextOfSeveral(at start: Int, in range: Range<Int>) -> (country: String, name: Int)? {
        var index = start
        while index < range.upperBound, index - start < 2, text.tokens[index].isAny(of: [.preposition, .determiner]),
            !text.tokens[index].isCapitalised
        {
            index += 1
        }
        guard index < range.upperBound, let unit = text.unit([.countryAdjective, .country], at: index) else {
            return nil
        }
        // « du Mali », « britannique » and « l’Américain », not « Mali » alone.
        guard index > start || !text.tokens[index].isCapitalised else { return nil }
        var name = unit.tokens.upperBound
        // « et roumain, Y ».
        if name < range.upperBound, text.tokens[name].kind == .comma, !text.tokens[index].isCapitalised { name += 1 }
        return name < range.upperBound && runAt[name] >= 0 ? (unit.text, name) : nil
    }

    /// « X, un retraité, une infirmière et … »: a list of people, no explanation of X.
    func isListed(_ phrase: RolePhrase, in range: Range<Int>) -> Bool {
        let end = phrase.tokens.upperBound
        guard phrase.determiner == .indefinite, end + 1 < range.upperBound else { return false }
        if text.tokens[end].isAny(of: .conjunction) { return true }
        return text.tokens[end].kind == .comma
            && text.language.speech.determiners[lower(end + 1)]?.kind == .indefinite
    }

    /// « Nom Prénom et Nom Prénom »: whether another name follows one.
    private func isFollowedByName(_ run: NameRun, in range: Range<Int>) -> Bool {
        let next = run.tokens.upperBound + 1
        guard next < range.upperBound else { return false }
        let link = text.tokens[next - 1]
        return (link.kind == .comma || link.isAny(of: .conjunction)) && runAt[next] >= 0
    }

    /// Whether the comma behind a role leads to its holder: « le ministre slovaque, Jan Novák, … ».
    func mayNameBehindComma(_ comma: Int, _ phrase: RolePhrase, in range: Range<Int>) -> Bool {
        if phrase.isPlural, nextOfSeveral(at: comma + 1, in: range) != nil { return true }
        guard comma + 1 < range.upperBound, runAt[comma + 1] >= 0 else { return false }
        // « entre les femmes et les hommes, Nom Prénom »: no office, so that one name alone is somebody else's.
        if phrase.isPlural {
            return phrase.isOffice || !phrase.countries.isEmpty
                || text.language.speech.kinRoles.contains(phrase.lemma)
                || isFollowedByName(runs[Int(runAt[comma + 1])], in: range)
        }
        guard phrase.tokens.lowerBound < phrase.head || phrase.isOffice else { return false }
        if phrase.determiner == .none, runBefore(phrase.tokens.lowerBound, in: range) != nil { return false }
        if isPost(phrase, in: range) { return false }
        let behind = runs[Int(runAt[comma + 1])].tokens.upperBound
        guard behind < range.upperBound else { return true }
        let next = text.tokens[behind]
        // « Selon son père, Jean Dupont … »: the comma ends the phrase, unless another one closes the name.
        let start = phrase.tokens.lowerBound
        if start > range.lowerBound, text.tokens[start - 1].flags.contains(.opensSentence),
            text.tokens[start - 1].isAny(of: [.attribution, .preposition]), next.kind != .comma
        {
            return false
        }
        switch next.kind {
        case .comma, .stop, .closingBracket, .openingBracket, .closingMark, .straightMark, .openingMark, .colon,
            .semicolon, .dash:
            return true
        default:
            // « un allié, Jean Dupont, … » is closed by a comma, else it may be a list.
            guard phrase.determiner != .indefinite else { return false }
            return next.isAny(of: [.cue, .auxiliary, .relative, .preposition, .speechAdverb, .negation])
                || next.isAny(of: .conjunction) || !next.isCapitalised
        }
    }

    /// « au président du Congrès, l’indépendantiste kanak Nom Prénom »: the name behind a comma, an article and one or two
    /// small words that no verb is among.
    func runBehindNoun(_ phrase: RolePhrase, in range: Range<Int>) -> Int? {
        let comma = phrase.tokens.upperBound
        guard phrase.determiner == .definite, phrase.isOffice, comma + 2 < range.upperBound,
            text.tokens[comma].kind == .comma,
            let article = text.language.speech.determiners[lower(comma + 1)], article.kind == .definite,
            !article.isPlural
        else { return nil }
        for index in comma + 2..<min(comma + 5, range.upperBound) {
            if runAt[index] >= 0 {
                let run = runs[Int(runAt[index])]
                return index > comma + 2 && run.pieces.count > 1 && run.hasGivenName ? Int(runAt[index]) : nil
            }
            let token = text.tokens[index]
            guard token.kind == .word, !token.isCapitalised,
                !token.isAny(of: [.role, .cue, .auxiliary, .functionWord, .body, .document, .namedThing])
            else { return nil }
        }
        return nil
    }

    /// « au poste de ministre de la Mer, X a proposé Y »: an office that nobody is said to hold.
    func isPost(_ phrase: RolePhrase, in range: Range<Int>) -> Bool {
        let start = phrase.tokens.lowerBound
        return phrase.determiner == .none && start > range.lowerBound + 1
            && text.language.speech.closeLinks.contains(lower(start - 1))
            && text.language.speech.postNouns.contains(lower(start - 2))
    }

    /// The run that ends right before a comma, or a bracket and a comma, before `start`.
    func runBefore(_ start: Int, in range: Range<Int>) -> Int? {
        var end = start
        guard end - 1 > range.lowerBound else { return nil }
        let kind = text.tokens[end - 1].kind
        guard kind == .comma || kind == .openingBracket || kind == .dash else { return nil }
        end -= 1
        if kind == .comma, text.tokens[end - 1].kind == .closingBracket {
            var open = end - 2
            while open > range.lowerBound, text.tokens[open].kind != .openingBracket, end - open < 8 { open -= 1 }
            guard open >= range.lowerBound, text.tokens[open].kind == .openingBracket else { return nil }
            end = open
        }
        // « Jean Dupont, 63 ans, ministre … »
        if kind == .comma, end - 3 > range.lowerBound, text.tokens[end - 2].kind == .number,
            text.tokens[end - 3].kind == .comma
        {
            end -= 3
        }
        var index = end - 1
        while index >= range.lowerBound, end - index < 8 {
            if runAt[index] >= 0 {
                let run = Int(runAt[index])
                return runs[run].tokens.upperBound == end ? run : nil
            }
            index -= 1
        }
        return nil
    }
}
