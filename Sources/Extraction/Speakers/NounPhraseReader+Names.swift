/// Groups of words with somebody’s name in them.
extension NounPhraseReader {
    func named(at index: Int, before end: Int) -> NounPhrase? {
        guard let person = people.person(at: index) else { return nil }
        let run = Int(people.runAt[index])
        var stop = people.runs[run].tokens.upperBound
        let isPlural = joins(another: stop, before: end, than: run)
        stop = apposition(behind: stop, before: end, of: run)
        return NounPhrase(
            kind: .person(person), tokens: index..<stop, gender: genders[person],
            isPlural: isPlural || joins(another: stop, before: end, than: run), isIndefinite: false)
    }

    /// « le Pr Holm »: an article before an abbreviated title and a name.
    func titled(at index: Int, before end: Int) -> NounPhrase? {
        guard index + 1 < end, text.tokens[index].isAny(of: .determiner), people.runAt[index + 1] >= 0,
            people.runs[Int(people.runAt[index + 1])].honorific == index + 1,
            var phrase = named(at: index + 1, before: end)
        else { return nil }
        phrase.tokens = index..<phrase.tokens.upperBound
        return phrase
    }

    /// « Mme la ministre Holm », « M. le président »: a title before an office with its article.
    func honoured(at index: Int, before end: Int) -> NounPhrase? {
        guard let next = text.unit(.honorific, at: index)?.tokens.upperBound, next < end,
            text.tokens[next].isAny(of: .determiner), phraseAt[next] >= 0, var phrase = role(at: next, before: end)
        else { return nil }
        phrase.tokens = index..<phrase.tokens.upperBound
        return phrase
    }

    /// Whether « et » and a further person follow.
    func joins(another index: Int, before end: Int, than run: Int) -> Bool {
        guard index + 1 < end, text.tokens[index].isAny(of: .conjunction),
            !grammar.small.contrasts.contains(lower(index))
        else {
            return false
        }
        return people.person(at: index + 1) != nil
            || phraseAt[index + 1] >= 0
                && people.phrases[Int(phraseAt[index + 1])].runs.contains {
                    people.personOfRun[$0] >= 0 && people.personOfRun[$0] != people.personOfRun[run]
                }
    }

    /// The end of what explains a name: « (LR) », « , ministre de la Défense, ».
    func apposition(behind start: Int, before end: Int, of run: Int) -> Int {
        var index = start
        if index < end, text.tokens[index].kind == .openingBracket {
            var close = index
            while close < end, close - index < 10, text.tokens[close].kind != .closingBracket { close += 1 }
            if close < end, text.tokens[close].kind == .closingBracket { index = close + 1 }
        }
        guard index + 1 < end, text.tokens[index].kind == .comma else { return index }
        guard phraseAt[index + 1] >= 0 else { return start == index ? start : index }
        let phrase = people.phrases[Int(phraseAt[index + 1])]
        guard phrase.followsName, phrase.runs.contains(run) else { return index }
        var stop = phrase.tokens.upperBound
        if stop < end, text.tokens[stop].kind == .comma { stop += 1 }
        return stop
    }

    /// The role that begins at a token, as its holder where the text ties a name to it.
    func role(at index: Int, before end: Int) -> NounPhrase? {
        let position = Int(phraseAt[index])
        let tokens = people.phrases[position].tokens
        let isPlural = people.phrases[position].isPlural
        if !isPlural, !people.phrases[position].followsName, let first = people.phrases[position].runs.first,
            people.personOfRun[first] >= 0
        {
            let name = people.runs[first].tokens.upperBound
            let person = Int(people.personOfRun[first])
            let joined = joins(another: name, before: end, than: first)
            var stop = apposition(behind: name, before: end, of: first)
            if stop < end, text.tokens[stop].kind == .comma, people.runs[first].start > tokens.upperBound { stop += 1 }
            return NounPhrase(
                kind: .person(person), tokens: index..<min(stop, max(end, name)),
                gender: genders[person], isPlural: joined, isIndefinite: false)
        }
        let isIndefinite = people.phrases[position].determiner == .indefinite
        let stop = isIndefinite ? adjectivesEnd(from: tokens.upperBound, before: end) : tokens.upperBound
        return NounPhrase(
            kind: .role(position), tokens: tokens.lowerBound..<stop, gender: people.phrases[position].gender,
            isPlural: isPlural, isIndefinite: isIndefinite)
    }

    /// « l’un de ses collègues », « un des avocats », behind the article of one.
    func oneOfSeveral(
        at index: Int, _ determiner: SpeechGrammar.Determiner, before end: Int
    ) -> NounPhrase? {
        guard index + 1 < end else { return nil }
        if determiner.kind == .indefinite { return partitive(at: index, link: index + 1, before: end) }
        guard determiner.kind == .definite, text.tokens[index].flags.contains(.elided),
            let inner = grammar.determiners[lower(index + 1)], inner.kind == .indefinite, !inner.isPlural
        else { return nil }
        return partitive(at: index, link: index + 2, before: end)
    }

    /// « un de ses collègues », « l’une des négociatrices ».
    func partitive(at index: Int, link: Int, before end: Int) -> NounPhrase? {
        guard link < end, grammar.closeLinks.contains(lower(link)) else { return nil }
        var start = link
        if !text.tokens[link].isAny(of: .determiner) { start += 1 }
        // « l’un d’eux », « l’une d’entre elles »
        let pronoun = start < end && text.isPreposition(start) ? start + 1 : start
        if pronoun < end, let strong = grammar.strongPronouns[lower(pronoun)], strong.isPlural {
            if var holder = holder(behind: pronoun + 1, before: end) {
                holder.tokens = index..<holder.tokens.upperBound
                return holder
            }
            return NounPhrase(
                kind: .source, tokens: index..<pronoun + 1, gender: strong.gender, isPlural: false, isIndefinite: true)
        }
        guard let inner = phrase(at: start, before: end), inner.isPlural else { return nil }
        if var holder = holder(behind: inner.tokens.upperBound, before: end) {
            holder.tokens = index..<holder.tokens.upperBound
            return holder
        }
        let kind: NounPhrase.Kind =
            switch inner.kind {
            case .role, .source, .pronoun, .body: .source
            // « un de ses administrés »
            case .other where namesSeveralPeople(inner): .source
            default: .other
            }
        return NounPhrase(
            kind: kind, tokens: index..<inner.tokens.upperBound,
            gender: grammar.determiners[lower(link - 1)]?.gender,
            isPlural: false, isIndefinite: true)
    }

    /// `ses administrés`: those of somebody, called by what is done to them.
    private func namesSeveralPeople(_ phrase: NounPhrase) -> Bool {
        guard let last = phrase.tokens.last, phrase.tokens.count == 2,
            grammar.determiners[lower(phrase.tokens.lowerBound)]?.kind == .possessive
        else { return false }
        return grammar.participleEndings.fit(text.letters(last))
    }

    /// « l’un de ses collègues de Lyon, le Pr Nom Prénom »: who is named behind the comma that ends such a phrase.
    func holder(behind start: Int, before end: Int) -> NounPhrase? {
        var comma = start
        while comma < end, comma - start < 8, text.tokens[comma].kind == .word,
            !text.tokens[comma].isAny(of: [.cue, .auxiliary, .relative, .conjunction, .negation])
        {
            comma += 1
        }
        guard comma + 1 < end, text.tokens[comma].kind == .comma,
            let holder = named(at: comma + 1, before: end) ?? titled(at: comma + 1, before: end)
                ?? (phraseAt[comma + 1] >= 0 ? role(at: comma + 1, before: end) : nil),
            case .person = holder.kind, !holder.isPlural
        else { return nil }
        return holder
    }

    /// « l’urgentiste Nom Prénom »: the person whose name, or whose role and name, stand right behind a noun.
    ///
    /// Behind a word that bodies have too, only « Me » or « M. » shows a person: « le conseil de la famille Me Nom ».
    func nameBehind(noun start: Int, at index: Int, before end: Int, isBody: Bool) -> NounPhrase? {
        guard index < end, index - start < 6 else { return nil }
        if isBody, people.runAt[index] < 0 || people.runs[Int(people.runAt[index])].honorific == nil { return nil }
        let isRole = phraseAt[index] >= 0 && people.phrases[Int(phraseAt[index])].determiner == .none
        guard people.person(at: index) != nil || isRole,
            let phrase = phrase(at: index, before: end), case .person = phrase.kind
        else { return nil }
        // « l’entourage de la ministre Jeanne Dupont » is not she.
        let run = people.runAt[index]
        let isSource = start + 1 < index && text.tokens[start + 1].isAny(of: .source)
        let isOfOffice =
            isSource
            && people.phrases.contains { office in
                office.tokens.lowerBound > start && office.tokens.upperBound == index && !office.followsName
                    && office.runs.contains(Int(run))
                    && (grammar.closeLinks.contains(lower(office.tokens.lowerBound - 1))
                        || grammar.closeLinks.contains(lower(office.tokens.lowerBound)))
            }
        guard !isOfOffice else { return nil }
        var whole = phrase
        whole.tokens = start..<phrase.tokens.upperBound
        return whole
    }
}
