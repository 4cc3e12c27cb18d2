import BriefingModel

/// Reads what follows a role's head: adjectives, « de la Défense », « auprès de l’OTAN », « (USM) ».
struct RoleComplementReader {
    let text: TokenisedArticle
    let runAt: [Int32]
    let runs: [NameRun]
    /// Where the text ends that is read.
    private(set) var end = 0
    /// Whether the head has one form for men and women: « homologue ».
    private var isCounterpart = false
    var grammar: SpeechGrammar { text.language.speech }

    /// The token behind what was read.
    private(set) var position = 0
    /// The parts of the title, in the order of the text.
    private(set) var title: Few<RolePhrase.Complement> = []
    var organisation: String?
    var organisationEnd = -1
    /// Whether the organisation begins with a word that a name completes: « centre de réflexion X ».
    var isInstitute = false
    var countries: Few<String> = []
    var words = PhraseWords()
    /// The gender that an adjective shows.
    private(set) var gender: Gender?
    /// Where the person begins to whom the role belongs: « allié de M. X », « conseiller du président X ».
    private(set) var ownerAt: Int?

    init(text: TokenisedArticle, runAt: [Int32], runs: [NameRun]) {
        self.text = text
        self.runAt = runAt
        self.runs = runs
    }

    /// Reads as far as the phrase goes, forgetting what was read before.
    mutating func read(behind start: Int, before end: Int, head: Lemma) {
        position = start
        self.end = end
        isCounterpart = grammar.counterparts.contains(head)
        title = []
        organisation = nil
        organisationEnd = -1
        isInstitute = false
        countries = []
        words = PhraseWords()
        gender = nil
        ownerAt = nil
        // « le numéro deux ».
        if position < end, text.tokens[position].isAny(of: .numberWord), grammar.leaders.contains(head) {
            addToTitle(position..<position + 1)
            words.insert(Word(folding: text.text(position)))
            position += 1
        }
        while position < end, position - start < 40, !isName(at: position) {
            if readAdjective() || readJoinedAdjective() || readBracket() { continue }
            if readParty(behind: start) || readComplement(head: head) || readJoinedComplement(head: head)
                || readListedPortfolio(head: head)
                || readLabel()
            {
                continue
            }
            break
        }
    }

    /// « la ministre MR défend », « la députée LaREM de Gand »: a party right behind a head.
    private mutating func readParty(behind start: Int) -> Bool {
        let token = text.tokens[position]
        guard position == start, position + 1 < end, token.kind == .word, !token.isAny(of: [.country, .functionWord]),
            runAt[position] < 0
        else { return false }
        let next = text.tokens[position + 1]
        let endsPhrase = next.kind == .comma || next.isAny(of: [.cue, .auxiliary, .weekday])
        let isLetters = token.flags.contains(.allCapitals) && (2...6).contains(token.end - token.start)
        guard isLetters && endsPhrase || isParty(position) && (endsPhrase || link(at: position + 1) != nil) else {
            return false
        }
        addToTitle(position..<position + 1)
        position += 1
        return true
    }

    /// Adds some words as they stand.
    mutating func addToTitle(_ tokens: Range<Int>) { title.append(RolePhrase.Complement(tokens: tokens)) }

    /// Adds the words of weight among some tokens to what the phrase says.
    mutating func addWords(of tokens: Range<Int>) { text.addWeightyWords(of: tokens, to: &words) }

    /// A short name of a body in mixed letters: `LaREM`, `MoDem`.
    private func isParty(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.isAny(of: .organisation) && token.isCapitalised && token.phraseLength <= 1
    }

    /// Whether somebody's name begins at the token, as well as can be told before people are known.
    func isName(at index: Int, behindArticle: Bool = false) -> Bool {
        guard runAt[index] >= 0 else { return false }
        let run = runs[Int(runAt[index])]
        if run.honorific != nil || (run.hasGivenName && run.pieces.count > 1) { return true }
        if text.tokens[run.pieces[0]].isAny(of: .familyName) { return true }
        return run.pieces.count > 1 && !behindArticle
    }

    private mutating func readAdjective() -> Bool {
        let token = text.tokens[position]
        guard token.kind == .word, !token.isCapitalised || token.isAny(of: .roleAdjective),
            token.isAny(of: [.countryAdjective, .roleAdjective])
        else { return false }
        if let unit = text.unit(.countryAdjective, at: position), !token.isCapitalised {
            countries.append(unit.text)
            if text.language.tellsFeminine(text.letters(position)) {
                gender = .feminine
            } else if isCounterpart, grammar.masculineEndings.fit(text.letters(position)) {
                // « son homologue estonien »
                gender = .masculine
            }
        } else if let unit = text.unit(.roleAdjective, at: position), unit.tokens.count > 1 {
            addToTitle(unit.tokens)
            position = unit.tokens.upperBound
            return true
        } else {
            addToTitle(position..<position + 1)
            addWords(of: position..<position + 1)
            if text.language.tellsFeminine(text.letters(position)) { gender = .feminine }
        }
        position += 1
        return true
    }

    /// « français et allemand », « français, allemand et polonais ».
    private mutating func readJoinedAdjective() -> Bool {
        guard !countries.isEmpty, position + 1 < end else { return false }
        let token = text.tokens[position]
        guard token.kind == .comma || token.isAny(of: .conjunction),
            text.tokens[position + 1].isAny(of: .countryAdjective),
            !text.tokens[position + 1].isCapitalised
        else { return false }
        position += 1
        return readAdjective()
    }

    private mutating func readBracket() -> Bool {
        guard text.tokens[position].kind == .openingBracket else { return false }
        var close = position + 1
        while close < end, close - position < 9, text.tokens[close].kind != .closingBracket { close += 1 }
        guard close < end, text.tokens[close].kind == .closingBracket, position + 1 < close,
            !isName(at: position + 1) || text.tokens[position + 1].flags.contains(.allCapitals)
        else { return false }
        position = close + 1
        return true
    }

    /// « de la Défense », « des Affaires étrangères », « auprès de l’OTAN », « à la Défense », « chargé de … ».
    private mutating func readComplement(head: Lemma) -> Bool {
        let start = position
        guard let kind = link(at: position) else { return false }
        if readOwner(behind: kind, head: head) { return true }
        var index = kind.end
        if index < end, text.tokens[index].isAny(of: .determiner), !text.tokens[index].isCapitalised { index += 1 }
        if index < end, text.tokens[index].kind == .openingMark || text.tokens[index].kind == .straightMark {
            return false
        }
        // « président du premier syndicat agricole ».
        while index + 1 < end, text.tokens[index].isAny(of: .rolePrefix), !text.tokens[index].isCapitalised,
            text.tokens[index + 1].isAny(of: [.body, .document]), runAt[index] < 0
        {
            index += 1
        }
        let isBehindArticle = index > kind.end || grammar.contractedLinks.contains(lower(start))
        guard index < end, text.tokens[index].kind == .word, !isName(at: index, behindArticle: isBehindArticle) else {
            return false
        }
        let first = text.tokens[index]
        if kind.isLoose {
            // « à Bruxelles » says where somebody spoke, « aux Affaires étrangères » what they are.
            guard
                first.isCapitalised || isPortfolioWord(index) || isInstitute(index, head: head)
                    || grammar.small.looseFields.contains(lower(index)),
                !first.isAny(of: [.town, .capital, .month]) || grammar.postedHeads.contains(head)
            else {
                return false
            }
            if first.isAny(of: [.country, .organisation]), !grammar.postedHeads.contains(head) { return false }
            // « a dit le ministre à la presse ».
            if grammar.portfolioHeads.contains(head), grammar.listeners.contains(lower(index)) { return false }
        }
        if first.isAny(of: [.cueInfinitive]) || first.isAny(of: [.weekday, .month]) { return false }
        let noun = nounPhrase(
            from: index, isPortfolio: grammar.portfolioHeads.contains(head), isLoose: kind.isLoose)
        guard noun > index else { return false }
        position = noun
        if kind.isLoose, first.isAny(of: .country) {
            // « l’ambassadeur français au Niger » is no Nigerien.
            addToTitle(start..<noun)
            addWords(of: index..<noun)
            return true
        }
        classify(start..<kind.end, kind, noun: index..<noun, head: head)
        return true
    }

    /// « chercheur au centre Carnegie », « professeur à l’université de Gand ».
    func isInstitute(_ index: Int, head: Lemma) -> Bool {
        guard grammar.institutes.contains(lower(index)), !grammar.portfolioHeads.contains(head) else { return false }
        return (index + 1..<max(index + 1, min(index + 7, end))).contains { next in
            text.tokens[next].isCapitalised && text.tokens[next].kind == .word
                && (index + 1..<next).allSatisfy {
                    text.tokens[$0].kind == .word && !text.tokens[$0].isAny(of: [.cue, .auxiliary, .relative])
                }
        }
    }

    /// « de M. Martin », « du président Jean Martin »: somebody else's name inside the phrase.
    private mutating func readOwner(behind link: Link, head: Lemma) -> Bool {
        guard !link.isLoose, !link.isPost, ownerAt == nil else { return false }
        var index = link.end
        if index < end, text.tokens[index].isAny(of: .determiner) { index += 1 }
        let start = index
        // « la porte-parole des Républicains Jeanne Dupont »: a party.
        if start < end, text.tokens[start].isCapitalised, text.tokens[start].isAny(of: .roleAdjective),
            !text.tokens[start].isAny(of: .role)
        {
            return false
        }
        // « le procureur du Roi Jean Dupont »: the name is the prosecutor's.
        if start < end, grammar.small.crownOffices.contains(head), grammar.small.crowns.contains(lower(start)) {
            return false
        }
        while index < end, index - start < 3,
            text.tokens[index].isAny(of: [.role, .rolePrefix, .roleAdjective, .countryAdjective]),
            runAt[index] < 0
        {
            index += 1
        }
        // « du secrétaire général de l’ONU Jean Dupont ».
        if index > start, index < end, !isName(at: index), let own = self.link(at: index), !own.isLoose {
            var name = own.end
            while name < end, name - own.end < 5, text.tokens[name].kind == .word, !isName(at: name),
                text.tokens[name].isAny(of: [.determiner, .organisation, .country, .government])
                    || text.tokens[name].flags.contains(.insidePhrase)
            {
                name += 1
            }
            if name > own.end, name < end, isName(at: name) { index = name }
        }
        guard index < end, isName(at: index), index > start || !text.tokens[position].isAny(of: .determiner) else {
            return false
        }
        ownerAt = start
        position = runs[Int(runAt[index])].tokens.upperBound
        return true
    }

    /// « de la Guinée et de l’Union africaine ».
    private mutating func readJoinedComplement(head: Lemma) -> Bool {
        guard position + 2 < end, organisation != nil || !countries.isEmpty,
            text.tokens[position].isAny(of: .conjunction),
            grammar.small.additions.contains(lower(position)), let link = link(at: position + 1), !link.isLoose,
            !link.isPost
        else { return false }
        var noun = link.end
        if noun < end, text.tokens[noun].isAny(of: .determiner) { noun += 1 }
        guard noun < end, text.tokens[noun].isCapitalised, !isName(at: noun), !text.tokens[noun].isAny(of: .role) else {
            return false
        }
        position += 1
        return readComplement(head: head)
    }

    /// « ministre de l’Agriculture, de la Pêche et des Forêts »: one of several fields, which « et » ends.
    private mutating func readListedPortfolio(head: Lemma) -> Bool {
        guard grammar.portfolioHeads.contains(head), !title.isEmpty, position + 3 < end,
            text.tokens[position].kind == .comma, let link = link(at: position + 1), !link.isLoose, !link.isPost
        else { return false }
        var noun = link.end
        if noun < end, text.tokens[noun].isAny(of: .determiner) { noun += 1 }
        guard noun < end, text.tokens[noun].isCapitalised || isPortfolioWord(noun), !isName(at: noun),
            (noun + 1..<max(noun + 1, min(noun + 7, end))).contains(where: { index in
                grammar.small.additions.contains(lower(index)) && index + 1 < end
                    && self.link(at: index + 1).map { !$0.isLoose } == true
            })
        else { return false }
        let known = title.count
        position += 1
        guard readComplement(head: head) else { return false }
        if title.count > known { title[known - 1].endsWithComma = true }
        return true
    }

    /// A party or group between role and name: « l’eurodéputée Verts Karima », « le sénateur LR Jean ».
    private mutating func readLabel() -> Bool {
        guard position + 1 < end, text.tokens[position].kind == .word,
            runAt[position + 1] >= 0 || isPlaceLabel(position),
            !text.tokens[position].isAny(of: [.functionWord, .cue, .auxiliary])
        else { return false }
        let token = text.tokens[position]
        let isAdjective = token.isCapitalised || text.language.isAdjective(text.letters(position))
        // « le maréchal controversé Nom Prénom ».
        let isParticiple =
            title.isEmpty && organisation == nil && grammar.participleEndings.fit(text.letters(position))
        guard isAdjective || isParticiple else { return false }
        if isAdjective { addToTitle(position..<position + 1) }
        position += 1
        return true
    }

    /// « la directrice France de l’ONG »: a country between a role and its body.
    private func isPlaceLabel(_ index: Int) -> Bool {
        text.tokens[index].isAny(of: .country) && text.tokens[index].isCapitalised
            && link(at: index + 1)?.isLoose == false
    }

    func lower(_ index: Int) -> Word { text.word(index) }

    func isPortfolioWord(_ index: Int) -> Bool { grammar.portfolioWords.contains(lower(index)) }
}
