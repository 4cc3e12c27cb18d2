/// Names that stand behind a role: past a bracket, a comma or what completes it.
extension SpeakerReader {
    /// « l’écrivain et membre du jury qui décerne le prix, Nom Prénom »: who is named for the first time between a comma and
    /// the next sign, in the sentence of a role without a name.
    func nameBehind(_ role: RolePhrase) -> Int? {
        guard role.determiner != .none, role.runs.isEmpty else { return nil }
        let end = text.sentences[text.sentence(ofToken: role.head)].tokens.upperBound
        if let person = nameBehindBracket(role, before: end) { return person }
        var isRelative = false
        for index in role.tokens.upperBound..<max(role.tokens.upperBound, end) {
            if passageAt[index] >= 0 { return nil }
            let token = text.tokens[index]
            if grammar.subjectRelatives.contains(nouns.lower(index)) { isRelative = true }
            if token.isAny(of: .auxiliary), !isRelative { return nil }
            // « Interrogé par le chef de l’État sur celui qu’il voyait partir, X »: a clause of somebody else.
            if token.isAny(of: .pronoun), grammar.pronouns[nouns.lower(index)] != nil { return nil }
            if let person = people.person(at: index) {
                return isRelative ? nil : nameEnding(role, at: index, of: person)
            }
            guard token.kind == .comma else { continue }
            // « le procureur du comté, dans le Nord, Nom Prénom ».
            if opensPlace(index + 1, before: end) { continue }
            return nameSetOff(role, at: index + 1, before: end) ?? nameOfSecondRole(role, at: index + 1, before: end)
        }
        return nil
    }

    /// « son ministre, le général Nom Prénom, »: who is named with a second role between a comma and the next.
    private func nameOfSecondRole(_ role: RolePhrase, at start: Int, before end: Int) -> Int? {
        guard start == role.tokens.upperBound + 1, start < end, nouns.phraseAt[start] >= 0 else { return nil }
        let second = people.phrases[Int(nouns.phraseAt[start])]
        guard !second.followsName, !second.isPlural, second.determiner == .definite, let run = second.runs.first,
            people.personOfRun[run] >= 0, people.runs[run].pieces.count > 1,
            people.runs[run].tokens.upperBound < end,
            text.tokens[people.runs[run].tokens.upperBound].kind == .comma,
            role.gender.agrees(with: people.people[Int(people.personOfRun[run])].gender)
        else { return nil }
        return Int(people.personOfRun[run])
    }

    /// Who is named in full between a comma and the next sign.
    private func nameSetOff(_ role: RolePhrase, at name: Int, before end: Int) -> Int? {
        guard name < end, let person = people.person(at: name) else { return nil }
        let run = Int(people.runAt[name])
        guard people.runs[run].pieces.count > 1 else { return nil }
        let behind = people.runs[run].tokens.upperBound
        guard behind >= end || !text.tokens[behind].isWord else { return nil }
        // « le ministre, Paul Marchand, président de … » may be a list.
        guard !people.people[person].roles.contains(where: { people.phrases[$0].runs.first == run }) else { return nil }
        if !role.gender.agrees(with: people.people[person].gender) { return nil }
        return person
    }

    /// « un porte-parole des « Veilleurs » du Nord (centre), Nom Prénom »: who is named behind the comma that ends a role which
    /// nobody is known to hold, with its complements.
    func newName(behind role: RolePhrase) -> Int? {
        let end = text.sentences[text.sentence(ofToken: role.head)].tokens.upperBound
        var index = role.tokens.upperBound
        while index < end, index - role.tokens.upperBound < 14, text.tokens[index].kind != .comma {
            if passageAt[index] >= 0 {
                let passage = passages[Int(passageAt[index])]
                guard passage.inner.count <= 3 else { return nil }
                index = passage.outer.upperBound
            } else if isBracket(index) {
                index = bracketEnd(index, before: end)
            } else {
                guard people.person(at: index) == nil, isOfComplement(index) else { return nil }
                index += 1
            }
        }
        guard index < end, text.tokens[index].kind == .comma else { return nil }
        return nameSetOff(role, at: index + 1, before: end)
    }

    /// « , en Californie, »: whether a preposition and a few words with a capital stand between two commas.
    private func opensPlace(_ start: Int, before end: Int) -> Bool {
        guard start + 2 < end, text.isPreposition(start) || grammar.small.countryLinks.contains(nouns.lower(start)),
            let comma = (start + 2..<min(end, start + 5)).first(where: { text.tokens[$0].kind == .comma })
        else { return false }
        return text.tokens[comma - 1].isCapitalised
            && (start..<comma).allSatisfy { text.tokens[$0].kind == .word && people.person(at: $0) == nil }
    }

    /// « le président de la Ligue des marins (LDM) Nom Prénom »: who is named behind the bracket that ends a role.
    private func nameBehindBracket(_ role: RolePhrase, before end: Int) -> Int? {
        let open = role.tokens.upperBound
        guard open + 3 < end, text.tokens[open].kind == .openingBracket else { return nil }
        let name = bracketEnd(open, before: min(end, open + 6))
        guard name < end, text.tokens[name - 1].kind == .closingBracket, let person = people.person(at: name),
            people.runs[Int(people.runAt[name])].pieces.count > 1
        else { return nil }
        if !role.gender.agrees(with: people.people[person].gender) { return nil }
        return person
    }

    /// « la tête de liste du parti pour les élections Nom Prénom »: whom a role names that nothing but its complements parts
    /// from a full name.
    private func nameEnding(_ role: RolePhrase, at name: Int, of person: Int) -> Int? {
        let run = people.runs[Int(people.runAt[name])]
        let between = role.tokens.upperBound..<name
        guard role.determiner == .definite, run.pieces.count > 1, run.start == name,
            (1...8).contains(between.count), isComplementOpening(between.lowerBound),
            between.allSatisfy({ isOfComplement($0) }), endsComplement(name - 1)
        else { return nil }
        if !role.gender.agrees(with: people.people[person].gender) { return nil }
        return person
    }

    /// `pour`, `à`, `de`, a number or a capital: what may go on with a role.
    private func isComplementOpening(_ index: Int) -> Bool {
        text.isPreposition(index) || grammar.closeLinks.contains(nouns.lower(index))
            || grammar.looseLinks.contains(nouns.lower(index)) || text.tokens[index].isCapitalised
            || text.tokens[index].kind == .number
    }

    /// Whether a word may stand in a complement: no verb, no role, no article but behind a preposition or within a name.
    private func isOfComplement(_ index: Int) -> Bool {
        let token = text.tokens[index]
        if token.kind == .number { return true }
        guard token.kind == .word, nouns.phraseAt[index] < 0,
            !token.isAny(of: [.cue, .auxiliary, .relative, .conjunction, .role])
        else { return false }
        guard token.isAny(of: .determiner), !text.isPreposition(index),
            !grammar.contractedLinks.contains(nouns.lower(index))
        else { return true }
        if text.tokens[index - 1].isCapitalised, text.tokens[index + 1].isCapitalised { return true }
        return text.isPreposition(index - 1) || grammar.closeLinks.contains(nouns.lower(index - 1))
            || grammar.looseLinks.contains(nouns.lower(index - 1))
    }

    /// Whether a word is the last of a complement rather than a verb: a name, an adjective, a noun behind its article.
    private func endsComplement(_ index: Int) -> Bool {
        let token = text.tokens[index]
        if token.isCapitalised || text.language.isAdjective(text.letters(index)) { return true }
        return !token.isAny(of: [.functionWord, .determiner, .preposition])
            && (text.tokens[index - 1].isAny(of: .determiner) || text.isPreposition(index - 1))
    }

    /// « le chef de la police, Art X, »: whether a word that can be read as nobody's name stands behind a role and a comma.
    func namesStranger(_ role: RolePhrase) -> Bool {
        let behind = role.tokens.upperBound + 1
        guard role.runs.isEmpty, behind < text.tokens.count, text.tokens[behind - 1].kind == .comma else {
            return false
        }
        let token = text.tokens[behind]
        return token.kind == .word && token.isCapitalised && !token.flags.contains(.allCapitals)
            && !token.isAny(of: [.town, .capital, .country, .organisation, .government, .functionWord])
            && text.tokens[min(behind + 1, text.tokens.count - 1)].isCapitalised
            && people.person(at: behind) == nil
    }
}
