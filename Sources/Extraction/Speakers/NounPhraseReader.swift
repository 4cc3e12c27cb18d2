import BriefingModel

/// Reads the group of words that begins at a token.
final class NounPhraseReader {
    let text: TokenisedArticle
    let people: PeopleReader
    /// What the gender of each person was known to be before anybody's words were read.
    let genders: [Gender?]
    /// For each token the role phrase that begins there, or -1.
    let phraseAt: [Int32]
    /// For each token whether it stands within a person's name, the first of its words apart.
    private let isInsideName: [Bool]

    init(_ text: TokenisedArticle, people: PeopleReader) {
        self.text = text
        self.people = people
        genders = people.people.map(\.gender)
        var phraseAt = [Int32](each: -1, count: text.tokens.count + 1)
        for index in people.phrases.indices {
            let first = people.phrases[index].tokens.lowerBound
            if phraseAt[first] < 0 { phraseAt[first] = Int32(index) }
        }
        self.phraseAt = phraseAt
        var isInsideName = [Bool](each: false, count: text.tokens.count + 1)
        for (index, run) in people.runs.enumerated() where people.personOfRun[index] >= 0 {
            for token in run.tokens.dropFirst() { isInsideName[token] = true }
        }
        self.isInsideName = isInsideName
    }

    var grammar: SpeechGrammar { text.language.speech }

    /// The phrase that begins at `index`, if a phrase can begin there.
    func phrase(at index: Int, before end: Int) -> NounPhrase? {
        guard index < end else { return nil }
        let token = text.tokens[index]
        guard token.kind == .word || token.kind == .clitic || token.kind == .number else { return nil }
        if token.kind == .clitic || token.isAny(of: [.pronoun, .lastNamed]), let pronoun = pronoun(at: index) {
            return pronoun
        }
        if people.runAt[index] >= 0, let named = named(at: index, before: end) { return named }
        if token.isAny(of: .determiner), let titled = titled(at: index, before: end) { return titled }
        if token.isAny(of: .honorific), let honoured = honoured(at: index, before: end) { return honoured }
        if phraseAt[index] >= 0, let role = role(at: index, before: end) { return role }
        return common(at: index, before: end)
    }

    /// The pronoun at a token that may be one.
    private func pronoun(at index: Int) -> NounPhrase? {
        if let unit = text.unit(.lastNamed, at: index) {
            return NounPhrase(
                kind: .pronoun, tokens: unit.tokens, gender: Gender(rawValue: unit.text), isPlural: false,
                isIndefinite: false)
        }
        let token = text.tokens[index]
        // « celui qui préside le groupe ».
        if let gender = grammar.resumers[token.word], index + 1 < text.tokens.count,
            text.tokens[index + 1].isAny(of: .relative)
        {
            return NounPhrase(
                kind: .pronoun, tokens: index..<index + 2, gender: gender, isPlural: false, isIndefinite: false)
        }
        guard token.kind == .clitic || token.isAny(of: .pronoun) else { return nil }
        guard let known = grammar.pronouns[token.word] else { return nil }
        return NounPhrase(
            kind: .pronoun, tokens: index..<index + 1, gender: known.gender, isPlural: known.isPlural,
            isIndefinite: grammar.small.indefinitePronouns.contains(token.word))
    }

    /// A phrase with a noun that is no role: « la présidence française », « Moscou », « un délai ».
    private func common(at index: Int, before end: Int) -> NounPhrase? {
        let token = text.tokens[index]
        let isDetermined = isDeterminer(index, before: end)
        let isCounted = !isDetermined && (token.isAny(of: .numberWord) || token.kind == .number)
        let determiner = isDetermined ? grammar.determiners[lower(index)] : nil
        if isCounted, let some = partitive(at: index, link: index + 1, before: end) {
            return NounPhrase(
                kind: some.kind, tokens: some.tokens, gender: some.gender, isPlural: true, isIndefinite: true)
        }
        if let determiner, !determiner.isPlural, let found = oneOfSeveral(at: index, determiner, before: end) {
            return found
        }
        let start = isDetermined || isCounted ? index + 1 : index
        guard let head = noun(from: start, of: index, determiner, before: end) else { return nil }
        // « un Jean Dupont irrité ».
        if determiner != nil, people.runAt[head] >= 0, people.runs[Int(people.runAt[head])].pieces.count > 1,
            var person = self.named(at: head, before: end)
        {
            person.tokens = index..<person.tokens.upperBound
            return person
        }
        if let determiner, head > index, let pointer = pointer(index, determiner, noun: head, before: end) {
            return pointer
        }
        let noun = text.tokens[head]
        if head == index {
            guard
                noun.isCapitalised
                    && (noun.isAny(of: Self.named) || isAcronym(head) || isUnknownName(head, before: end))
            else { return nil }
        } else if noun.isAny(of: [.functionWord]) {
            return nil
        }
        if let determiner, let native = native(index, determiner, noun: head, before: end) { return native }
        let kind = kind(ofNoun: head, behind: index, determiner, before: end)
        let stop = extent(from: head, before: end)
        if determiner?.kind != .indefinite, determiner?.isPlural != true, head > index, !noun.isCapitalised,
            let named = nameBehind(noun: index, at: stop, before: end, isBody: kind.isBody)
        {
            return named
        }
        if kind.isBody, determiner?.kind != .indefinite, !isListed(index), let pair = pairEnd(behind: stop, before: end)
        {
            return NounPhrase(
                kind: .body, tokens: index..<pair, gender: nil, isPlural: true, isIndefinite: false)
        }
        // « l’agence … elle ».
        let isFeminine =
            token.flags.contains(.elided) && noun.isAny(of: .body) && head > index
            && grammar.small.feminineNouns.fitLowered(text.letters(head))
        return NounPhrase(
            kind: kind, tokens: index..<stop, gender: determiner?.gender ?? (isFeminine ? .feminine : nil),
            isPlural: determiner?.isPlural ?? isCounted,
            isIndefinite: determiner?.kind == .indefinite || (head > index && determiner == nil))
    }

    /// Words by which a body may be named without an article.
    private static let named: WordClasses = [.country, .capital, .government, .organisation]

    /// Whether a word stands before a noun as its article, « ce » or « chaque ».
    private func isDeterminer(_ index: Int, before end: Int) -> Bool {
        let token = text.tokens[index]
        return token.isAny(of: .determiner)
            && (!token.isAny(of: .pronoun) || token.flags.contains(.elided) || behaves(index, before: end))
    }

    /// Where the noun of a phrase that begins at `start` stands, behind the adjectives from `first` on.
    private func noun(
        from first: Int, of start: Int, _ determiner: SpeechGrammar.Determiner?, before end: Int
    ) -> Int? {
        var head = first
        if determiner != nil, isOpenAdjective(head, before: end) { head += 1 }
        if determiner == nil, text.tokens[start].isAny(of: .weekday) { return nil }
        let opening = head
        while head < end, head - start < 4, isBeforeNoun(head) || determiner != nil && text.tokens[head].kind == .number
        {
            head += 1
        }
        // « un jeune », « le premier ».
        if head > opening, determiner != nil, head >= end || text.tokens[head].kind != .word,
            text.tokens[head - 1].kind == .word
        {
            head -= 1
        }
        guard head < end, text.tokens[head].kind == .word, !isInsideName[head] else { return nil }
        return head
    }

    /// « un Norvégien », somebody unnamed; « le Norvégien », « ce Lyonnais », who was named before.
    private func native(
        _ start: Int, _ determiner: SpeechGrammar.Determiner, noun: Int, before end: Int
    ) -> NounPhrase? {
        guard !determiner.isPlural, determiner.kind != .possessive,
            noun == start + 1
                && (isDemonym(noun, before: end) || determiner.kind != .definite && isInhabitant(noun))
                || noun == start + 2 && text.tokens[start + 1].isAny(of: .rolePrefix) && isInhabitant(noun)
                    && !(noun + 1 < end && text.tokens[noun + 1].isCapitalised)
        else { return nil }
        if determiner.kind == .indefinite {
            return NounPhrase(
                kind: .source, tokens: start..<extent(from: noun, before: end), gender: determiner.gender,
                isPlural: false, isIndefinite: true)
        }
        let gender = determiner.gender ?? (text.language.tellsFeminine(text.letters(noun)) ? .feminine : .masculine)
        return NounPhrase(
            kind: .pronoun, tokens: start..<noun + 1, gender: gender, isPlural: false, isIndefinite: false)
    }

    /// What a noun stands for: a body, a source, or neither.
    private func kind(
        ofNoun head: Int, behind start: Int, _ determiner: SpeechGrammar.Determiner?, before end: Int
    ) -> NounPhrase.Kind {
        let noun = text.tokens[head]
        // « Les 7 ministres ».
        if noun.isAny(of: .role), determiner?.isPlural == true, !noun.isAny(of: .source) { return .body }
        if noun.isAny(of: .source) && !noun.isCapitalised || head == start && isFirstName(head, before: end) {
            return .source
        }
        let isNamed = noun.isAny(of: Self.named)
        if noun.isAny(of: .namedThing), !noun.isAny(of: [.body, .document]), !isNamed { return .other }
        return noun.isAny(of: [.body, .document]) || isNamed || isAcronym(head) || noun.isCapitalised ? .body : .other
    }

    /// « l’homme », « le trentenaire », « notre interlocuteur »; « l’ancien socialiste » where a sentence or clause begins:
    /// somebody told of before, by a word that stands for them like a pronoun.
    private func pointer(
        _ start: Int, _ determiner: SpeechGrammar.Determiner, noun: Int, before end: Int
    ) -> NounPhrase? {
        guard determiner.kind == .definite || determiner.kind == .possessive, !determiner.isPlural else { return nil }
        let word = lower(noun)
        let isOfAny =
            determiner.kind == .definite
            ? grammar.small.agedPersons.contains(word) || noun == start + 1 && grammar.small.persons.contains(word)
            : grammar.small.interlocutors.contains(word) && grammar.writersOwn.contains(lower(start))
        let opens =
            start == 0 || text.tokens[start - 1].kind == .comma || text.tokens[start].flags.contains(.opensSentence)
        let isPartisan = determiner.kind == .definite && opens && grammar.small.partisans.contains(word)
        guard isOfAny || isPartisan else { return nil }
        if noun + 1 < end {
            let next = text.tokens[noun + 1]
            // « l’homme politique », « l’homme de main », « le socialiste Jean Dupont ».
            let isExplained = grammar.small.origins.contains(lower(noun + 1))
            guard !grammar.closeLinks.contains(lower(noun + 1)), !grammar.looseLinks.contains(lower(noun + 1)),
                !next.isCapitalised || next.flags.contains(.elided),
                isExplained || !next.isWord || next.isAny(of: [.cue, .auxiliary, .functionWord, .speechAdverb])
                    || isOfAny && !text.language.isAdjective(text.letters(noun + 1))
            else { return nil }
        }
        let gender = determiner.gender ?? (text.language.tellsFeminine(text.letters(noun)) ? .feminine : .masculine)
        return NounPhrase(
            kind: .pronoun, tokens: start..<noun + 1, gender: gender, isPlural: false, isIndefinite: false)
    }

    /// « La Norvège, Paris et Rome »: whether a comma joins a body to one before it.
    private func isListed(_ index: Int) -> Bool {
        index > 1 && text.tokens[index - 1].kind == .comma
            && text.tokens[index - 2].isAny(of: [.country, .capital, .government])
    }

    /// « Paris et Berlin », « la France et l’Allemagne »: the end of a second body that « et » adds to one.
    private func pairEnd(behind conjunction: Int, before end: Int) -> Int? {
        guard conjunction + 1 < end, grammar.small.additions.contains(lower(conjunction)) else { return nil }
        let isDetermined = text.tokens[conjunction + 1].isAny(of: .determiner)
        let head = isDetermined ? conjunction + 2 : conjunction + 1
        guard head < end, text.tokens[head].isCapitalised, people.person(at: head) == nil else { return nil }
        let states: WordClasses = [.country, .capital, .government]
        let areStates = text.tokens[conjunction - 1].isAny(of: states) && text.tokens[head].isAny(of: states)
        // « l’Inra et l’Inserm », « la CGT et la FSU ».
        let areBodies = isDetermined && isShortBody(conjunction - 1) && isShortBody(head)
        guard areStates || areBodies else { return nil }
        return head + max(1, Int(text.tokens[head].phraseLength))
    }

    /// `CGT`, `Inserm`: a body by one word with a capital.
    private func isShortBody(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.isAny(of: .organisation) || isAcronym(index)
            || token.lexeme < 0 && token.isCapitalised && people.person(at: index) == nil
    }

    /// « de source diplomatique »: a source without an article behind a preposition.
    func bareSource(at index: Int, before end: Int) -> NounPhrase? {
        guard index > 0, index < end,
            grammar.closeLinks.contains(lower(index - 1)) || grammar.looseLinks.contains(lower(index - 1))
        else { return nil }
        // « à bonne source ».
        let noun =
            text.tokens[index].isAny(of: .rolePrefix) || grammar.small.sourceAdjectives.contains(lower(index))
            ? index + 1 : index
        guard noun < end, text.tokens[noun].isAny(of: .source), !text.tokens[noun].isCapitalised else { return nil }
        return NounPhrase(
            kind: .source, tokens: index..<extent(from: noun, before: end), gender: nil, isPlural: false,
            isIndefinite: true)
    }

    /// Adjectives and numbers between an article and its noun.
    private func isBeforeNoun(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .word && token.isAny(of: [.rolePrefix, .numberWord, .speechAdverb])
            && !token.isAny(of: [.body, .document, .source])
    }

    /// « un long article »: a small word of no list before a noun for a text or body.
    private func isOpenAdjective(_ index: Int, before end: Int) -> Bool {
        guard index + 1 < end else { return false }
        let token = text.tokens[index]
        let next = text.tokens[index + 1]
        return token.kind == .word && token.lexeme < 0 && !token.isCapitalised && !next.isCapitalised
            && next.isAny(of: [.body, .document])
    }

    /// `le`, `la`, `leur` before a noun rather than as objects of a verb.
    private func behaves(_ index: Int, before end: Int) -> Bool {
        guard index + 1 < end else { return false }
        return !text.tokens[index + 1].isAny(of: [.auxiliary, .pronoun])
    }

    /// « le Fribourgeois »: who comes from a place, said of somebody named before.
    private func isDemonym(_ index: Int, before end: Int) -> Bool {
        let token = text.tokens[index]
        guard token.isCapitalised, token.lexeme < 0, token.end - token.start > 5, !token.flags.contains(.allCapitals),
            index + 1 >= end || !text.tokens[index + 1].isCapitalised
        else { return false }
        return grammar.demonymEndings.fit(text.letters(index))
    }

    /// « une Irlandaise », « cet Espagnol ».
    private func isInhabitant(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.isCapitalised && token.isAny(of: .countryAdjective) && !token.isAny(of: [.country, .organisation])
            && !token.flags.contains(.allCapitals)
    }

    private func isAcronym(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.flags.contains(.allCapitals) && token.end - token.start <= 8
    }

    /// A capitalised word of no list; at the beginning of a sentence only right before a verb.
    private func isUnknownName(_ index: Int, before end: Int) -> Bool {
        let token = text.tokens[index]
        guard token.lexeme < 0 || token.isAny(of: .notName) else { return false }
        guard token.flags.contains(.opensSentence) else { return true }
        return index + 1 < text.tokens.count && text.tokens[index + 1].isAny(of: [.auxiliary, .cueFinite])
    }

    /// « Hadil, 29 ans, », « Hadil, vendeuse, »: somebody of whom one name alone is told.
    private func isFirstName(_ index: Int, before end: Int) -> Bool {
        let token = text.tokens[index]
        guard !token.flags.contains(.allCapitals), token.lexeme < 0, index + 3 < end,
            text.tokens[index + 1].kind == .comma
        else { return false }
        return text.tokens[index + 2].kind == .number && grammar.ages.contains(text.word(index + 3))
            || phraseAt[index + 2] >= 0
    }

    @inline(__always)
    func lower(_ index: Int) -> Word { text.word(index) }
}
