/// How far a group of words goes behind its noun.
extension NounPhraseReader {
    /// The end of a noun with its adjectives and complements.
    func extent(from head: Int, before end: Int) -> Int {
        var index = head + max(1, Int(text.tokens[head].phraseLength))
        while index < end, index - head < 16, let next = partEnd(at: index, behind: head, before: end) { index = next }
        return min(index, end)
    }

    /// The end of what goes on with a noun: a bracket, a name, an adjective, a place, a complement; `nil` where nothing does.
    private func partEnd(at index: Int, behind head: Int, before end: Int) -> Int? {
        let token = text.tokens[index]
        if token.kind == .openingBracket { return shortBracketEnd(index, before: end) }
        if let stop = markedName(at: index, behind: head, before: end) { return stop }
        guard token.kind == .word || token.kind == .number else { return text.isWord(index, "&") ? index + 1 : nil }
        guard people.person(at: index) == nil else { return nil }
        if isPartOfName(index, of: head, before: end) || isAdjective(index, of: head, before: end) { return index + 1 }
        let noun = text.tokens[head]
        if noun.isAny(of: .source), !noun.isCapitalised {
            if index == head + 1, case let stop = adjectivesEnd(from: index, before: end), stop > index { return stop }
            if let stop = whereabouts(from: index, before: end) { return stop }
        }
        // « accuse la Norvège de contrainte ».
        if noun.isAny(of: [.country, .capital]), index + 1 < end, !text.tokens[index + 1].isCapitalised,
            !text.tokens[index + 1].isAny(of: .determiner)
        {
            return nil
        }
        // « le commissariat aux droits de l’homme ».
        let isLoose =
            grammar.looseLinks.contains(lower(index)) && index + 1 < end
            && grammar.small.looseFields.contains(lower(index + 1)) && noun.isAny(of: .body)
        guard isLoose || grammar.closeLinks.contains(lower(index)) else { return nil }
        return complement(from: index + 1, before: end)
    }

    /// The end of a bracket of a few words.
    private func shortBracketEnd(_ open: Int, before end: Int) -> Int? {
        let close = (open..<min(end, open + 9)).first { text.tokens[$0].kind == .closingBracket }
        return close.map { $0 + 1 }
    }

    /// Whether a word with a capital goes on with a noun as its name: « l’hebdomadaire Le Phare ».
    private func isPartOfName(_ index: Int, of head: Int, before end: Int) -> Bool {
        let token = text.tokens[index]
        guard token.isCapitalised else { return false }
        if !token.isAny(of: [.functionWord, .weekday, .month]) { return true }
        return (index == head + 1 || index == head + 2 && !text.tokens[head + 1].isCapitalised)
            && token.isAny(of: .determiner) && index + 1 < end
            && text.tokens[index + 1].isCapitalised && !text.tokens[head].isCapitalised
            && (text.tokens[head].isAny(of: .body) || grammar.small.mediumNouns.contains(lower(head)))
    }

    /// Whether a word tells more of the noun before it: « norvégien », « adjoint », « humanitaire ».
    private func isAdjective(_ index: Int, of head: Int, before end: Int) -> Bool {
        let token = text.tokens[index]
        if token.isAny(of: [.countryAdjective, .roleAdjective]), !token.isAny(of: .functionWord) { return true }
        guard index == head + 1,
            !token.isAny(of: [.functionWord, .cue, .auxiliary, .speechAdverb, .weekday])
        else { return false }
        return text.language.isAdjective(text.letters(index))
            || text.tokens[head].isAny(of: [.source, .body]) && index + 1 < end
                && grammar.closeLinks.contains(lower(index + 1))
    }

    /// The end of a body's name in marks: « le collectif « En avant » », « la coordination des « Veilleurs » ».
    private func markedName(at index: Int, behind head: Int, before end: Int) -> Int? {
        let isLinked = grammar.closeLinks.contains(lower(index))
        let mark = isLinked ? index + 1 : index
        guard mark + 2 < end, text.tokens[mark].isMark, text.tokens[head].isAny(of: .body),
            isLinked || text.tokens[index - 1].isAny(of: .body),
            !isLinked || text.tokens[index].isAny(of: .determiner) || text.tokens[mark + 1].isCapitalised,
            let close = (mark + 2..<min(end, mark + 7)).first(where: { text.tokens[$0].isMark }),
            (mark + 1..<close).allSatisfy({
                text.tokens[$0].kind == .word
                    && !text.tokens[$0].isAny(of: [.auxiliary, .negation, .relative, .cueFinite])
                    && grammar.pronouns[lower($0)] == nil
            })
        else { return nil }
        return close + 1
    }

    /// The end of the adjectives behind a noun for somebody unnamed: « un ambassadeur ouest-africain », « un diplomate balte ».
    func adjectivesEnd(from start: Int, before end: Int) -> Int {
        var index = start
        while index < end, index - start < 3 {
            let token = text.tokens[index]
            guard token.kind == .word, !token.isCapitalised,
                !token.isAny(of: [.functionWord, .cue, .auxiliary, .speechAdverb, .weekday, .month, .attribution]),
                token.isAny(of: [.countryAdjective, .roleAdjective]) || token.flags.contains(.hyphenated)
                    || text.language.isAdjective(text.letters(index)) || endsClause(index + 1, before: end)
            else { break }
            index += 1
        }
        return index
    }

    private func endsClause(_ index: Int, before end: Int) -> Bool {
        guard index < end else { return true }
        switch text.tokens[index].kind {
        case .comma, .stop, .closingMark, .straightMark: return true
        default: return false
        }
    }

    /// The end of what tells where an unnamed source is: « au sein de l’Union », « dans le secteur de l’armement ».
    func whereabouts(from start: Int, before end: Int) -> Int? {
        var index = start
        if start + 2 < end, grammar.withinWords.contains(lower(start + 1)) {
            index = start + 2
        } else if !grammar.withinWords.contains(lower(start)) {
            return nil
        }
        guard index + 1 < end else { return nil }
        let noun = text.tokens[index + 1].isAny(of: .determiner) ? index + 2 : index + 1
        guard noun < end, !text.tokens[noun].isAny(of: [.document, .weekday, .month, .cue]),
            !grammar.timeNouns.contains(lower(noun)), !grammar.listeners.contains(lower(noun))
        else { return nil }
        return complement(from: index + 1, before: end)
    }

    /// The end of « la Défense » in « ministère de la Défense », of « dossier » in « proche du dossier ».
    private func complement(from start: Int, before end: Int) -> Int? {
        var index = start
        if index < end, text.tokens[index].isAny(of: .determiner) { index += 1 }
        // « l’entourage de M. Martin ».
        if index < end, people.person(at: index) != nil {
            return people.runs[Int(people.runAt[index])].tokens.upperBound
        }
        // « d’un haut fonctionnaire ».
        while index + 1 < end, text.tokens[index].isAny(of: .rolePrefix), !text.tokens[index].isCapitalised,
            text.tokens[index + 1].isAny(of: [.role, .source])
        {
            index += 1
        }
        guard index < end, text.tokens[index].kind == .word, !text.tokens[index].isAny(of: [.functionWord, .weekday])
        else {
            return nil
        }
        return index + max(1, Int(text.tokens[index].phraseLength))
    }

    /// The end of a role of several, with the complement that tells them from others: « les dirigeants des dix régions ».
    func complementEnd(of role: RolePhrase) -> Int {
        var index = role.tokens.upperBound
        // « les chefs d’État et de gouvernement de l’Union ».
        if index + 2 < text.tokens.count, grammar.small.additions.contains(lower(index)),
            grammar.closeLinks.contains(lower(index + 1)), text.tokens[index + 2].kind == .word
        {
            index += 3
        }
        guard index < text.tokens.count, grammar.closeLinks.contains(lower(index)) else { return index }
        let start = index
        index += 1
        while index < text.tokens.count, index - start < 8 {
            let token = text.tokens[index]
            guard token.kind == .number || token.kind == .word,
                !token.isAny(of: [.cue, .auxiliary, .relative, .conjunction, .weekday, .pronoun])
                    || token.isAny(of: .determiner) && index == start + 1
            else { break }
            index += 1
        }
        return text.tokens[index - 1].isAny(of: .functionWord) ? start : index
    }
}
