import BriefingModel

/// Finds the states and organisations of a sentence that can give or receive.
struct ActorReader {
    let text: TokenisedArticle
    let speakers: Speakers
    /// The actors of the sentences before.
    let memory: ActorMemory

    private var words: CommitmentGrammar { text.language.commitments }

    /// Puts the actors among the tokens of `range` into `found`, in text order; those joined by `et` and commas are one.
    ///
    /// « Son pays » is that of the last actor before it.
    func read(_ range: Range<Int>, into found: inout [ActorMention]) {
        found.removeEach()
        var index = nextActor(from: range.lowerBound, in: range)
        while index < range.upperBound {
            guard
                let actor = actor(at: index, in: range)
                    ?? country(at: index, behind: found, in: range) ?? office(at: index, behind: found, in: range)
            else {
                index = nextActor(from: index + 1, in: range)
                continue
            }
            let end = actor.tokens.upperBound
            if let last = found.indices.last, actor.tokens.lowerBound - found[last].tokens.upperBound <= 2,
                joins(found[last], actor)
            {
                found[last].tokens = found[last].tokens.lowerBound..<end
                // « la ministre danoise, Lise Bro, » is one.
                if actor.isPerson { found[last].isPerson = true }
                for name in actor.names where !found[last].names.contains(name) {
                    found[last].names.append(name)
                    found[last].isPlural = true
                }
            } else {
                found.append(actor)
            }
            index = nextActor(from: end, in: range)
        }
    }

    /// « la Pologne, la Slovaquie et la Finlande », « à la France et l’Allemagne ».
    private func joins(_ last: ActorMention, _ next: ActorMention) -> Bool {
        let length = next.tokens.lowerBound - last.tokens.upperBound
        guard length == 1 || length == 2, !last.isPronoun else { return false }
        let gap = last.tokens.upperBound..<next.tokens.lowerBound
        let hasWord = gap.contains { text.isWord($0, in: words.joiners) }
        guard next.tie == last.tie || hasWord && next.tie == .free || isListed(next, behind: last) else { return false }
        let end = next.tokens.upperBound
        // « a livré des chars à la Pologne et l’Albanie a livré »: the subject of another verb.
        if next.tie == .free, last.tie == .to || last.tie == .toward, end < text.tokens.count,
            text.tokens[end].isAny(of: [.auxiliary, .cueFinite])
        {
            return false
        }
        // « non loin de Bagdad, Moscou a livré »: a list ends with `et`.
        guard
            hasWord
                || end < text.tokens.count && (text.isWord(end, in: words.additions) || text.tokens[end].kind == .comma)
        else {
            return false
        }
        return gap.allSatisfy { text.tokens[$0].kind == .comma || text.isWord($0, in: words.joiners) }
    }

    /// « payés par la Norvège, le Danemark et l’Allemagne »: between an agent and `et` with another name.
    private func isListed(_ next: ActorMention, behind last: ActorMention) -> Bool {
        let link = next.tokens.upperBound
        guard last.tie == .by, next.tie == .free, link + 2 < text.tokens.count, text.isWord(link, in: words.additions)
        else { return false }
        return text.tokens[link + 1].isAny(of: Self.actorWords) || text.tokens[link + 2].isAny(of: Self.actorWords)
    }

    /// What words can be that name an actor.
    static let actorWords: WordClasses = [
        .country, .government, .capital, .organisation, .actorNoun, .countryAdjective,
    ]

    /// The next word from `start` on that may be one, else the range's end.
    private func nextActor(from start: Int, in range: Range<Int>) -> Int {
        text.tokens.withUnsafeBufferPointer { tokens in
            var index = start
            while index < range.upperBound, !tokens[index].isAny(of: Self.actorWords),
                !tokens[index].flags.contains(.isCountryNoun), !speakers.names(at: index)
            {
                index += 1
            }
            return index
        }
    }

    private func actor(at index: Int, in range: Range<Int>) -> ActorMention? {
        let token = text.tokens[index]
        if let person = speakers.naming(at: index) {
            var actor = make(speakers.country(of: person), index..<person.end, in: range)
            actor.isPerson = true
            return actor
        }
        guard token.isAny(of: Self.actorWords), !token.flags.contains(.insidePhrase) else { return nil }
        if let country = text.unit([.country, .government], at: index),
            token.isCapitalised || country.tokens.count > 1
        {
            var actor = make(name(of: country), country.tokens, in: range)
            // « le Pentagone a dit qu’il »
            if !token.isAny(of: .country) { actor.isPlural = false }
            return actor
        }
        if let capital = text.unit(.capital, at: index), token.isCapitalised {
            return stateOf(capital, in: range)
        }
        if let organisation = text.unit(.organisation, at: index) {
            return make(name(of: organisation), organisation.tokens, in: range)
        }
        if let noun = text.unit(.actorNoun, at: index) { return headed(noun, in: range) }
        if token.isCapitalised, let people = text.unit(.countryAdjective, at: index), index > range.lowerBound,
            text.tokens[index - 1].isAny(of: .determiner)
        {
            return make(name(of: people), people.tokens, in: range)
        }
        return nil
    }

    /// The name that a word gives an actor.
    private func name(of unit: TokenisedArticle.Unit) -> ActorName { unit.sense.actor ?? ActorName(unit.text) }

    /// « son pays », « leur pays » of whoever was named before, « notre pays » of who speaks, « les deux pays » named last.
    private func country(at index: Int, behind found: [ActorMention], in range: Range<Int>) -> ActorMention? {
        guard index > range.lowerBound, text.isWord(index, in: words.countryNouns) else { return nil }
        let names: [String]?
        if text.isWord(index - 1, in: words.theirs) {
            let owner = found.last { $0.tie == .free && $0.isPerson } ?? memory.recentPerson
            names = (owner ?? found.last { $0.tie == .free } ?? memory.masculine ?? memory.feminine)?.names
        } else if text.isWord(index - 1, in: words.ours) {
            names = memory.speaker(at: index)?.names
        } else if text.isWord(index - 1, in: words.pairWords), text.isWord(index - 2, in: words.pluralArticles) {
            names = bothStates(behind: found)
        } else {
            return nil
        }
        guard let names, let first = names.first else { return nil }
        var country = make(ActorName(first, isPerson: true), index..<index + 1, in: range)
        country.names = names
        country.isPlural = names.count > 1
        country.isPronoun = true
        return country
    }

    /// « Son ministre », « leur ambassadeur »: of the state that the sentence or the one before is about.
    private func office(at index: Int, behind found: [ActorMention], in range: Range<Int>) -> ActorMention? {
        guard index > range.lowerBound, text.isWord(index - 1, in: words.officeOwners),
            let noun = text.unit(.actorNoun, at: index), text.isWord(index, in: words.ownOffices),
            let owner = found.first(where: { $0.tie == .free }) ?? memory.subject, owner.names.count == 1
        else { return nil }
        var actor = make(ActorName(owner.names[0], isPerson: true), noun.tokens, in: range)
        actor.isFeminine = isFeminine(noun)
        actor.isPerson = true
        return actor
    }

    /// Whether « elle » means who has an office or a body: « la ministre », « l’armée ».
    private func isFeminine(_ noun: TokenisedArticle.Unit) -> Bool {
        let first = noun.tokens.lowerBound
        return text.isWord(first, in: words.feminineNouns) || text.isWord(first - 1, in: words.feminineArticles)
    }

    /// The last two states named.
    private func bothStates(behind found: [ActorMention]) -> [String]? {
        if found.isEmpty, let both = memory.plural, both.names.count == 2 { return both.names }
        var names: [String] = []
        for name in found.reversed().flatMap(\.names) + memory.recentNames where !names.contains(name) {
            names.append(name)
            if names.count == 2 { return names }
        }
        return nil
    }

    /// A capital stands for its state unless it is where something happens.
    private func stateOf(_ capital: TokenisedArticle.Unit, in range: Range<Int>) -> ActorMention? {
        var actor = make(name(of: capital), capital.tokens, in: range)
        actor.isFeminine = false
        actor.isPlural = false
        // « à Berlin » is a town, « à Kyiv » a receiver at times; « de Paris » may be either.
        // « a fait savoir mardi à Washington » tells where.
        if actor.tie == .to, actor.tokens.lowerBound > range.lowerBound {
            let before = text.tokens[actor.tokens.lowerBound - 1]
            if before.isAny(of: [.weekday, .month, .cueParticiple, .cueFinite, .meetingVerb]),
                !before.isAny(of: .transferVerb)
            {
                return nil
            }
        }
        switch actor.tie {
        case .free, .of, .by, .to, .toward: return actor
        case .other: return text.isWord(actor.tokens.lowerBound, in: words.withWords) ? actor : nil
        case .within: return nil
        }
    }

    /// `le gouvernement allemand`, `le ministre allemand de la Défense`, `l’armée ukrainienne`, `les alliés`.
    private func headed(_ noun: TokenisedArticle.Unit, in range: Range<Int>) -> ActorMention? {
        guard noun.text == "state" else {
            return make(name(of: noun), noun.tokens, in: range)
        }
        // « équipements militaires »: behind a noun the word is an adjective.
        let first = noun.tokens.lowerBound
        if first > range.lowerBound {
            let before = text.tokens[first - 1]
            guard before.kind != .word || before.isAny(of: [.functionWord, .rolePrefix, .timeShift, .numberWord]) else {
                return nil
            }
        }
        var index = noun.tokens.upperBound
        let limit = min(range.upperBound, index + 7)
        while index < limit {
            let token = text.tokens[index]
            if let adjective = text.unit(.countryAdjective, at: index), !token.isCapitalised {
                return state(adjective, of: noun, in: range)
            }
            if let country = text.unit([.country, .government], at: index),
                text.tokens[index - 1].isAny(of: .functionWord)
            {
                return state(country, of: noun, in: range)
            }
            guard token.kind == .word, !speakers.names(at: index),
                !token.isAny(of: [.auxiliary, .relative, .pronoun, .transferVerb]),
                !text.isPreposition(index) || isOf(index), !text.isWord(index, in: words.atTheWords)
            else { break }
            index += 1
        }
        return known(noun, in: range)
    }

    private func state(
        _ country: TokenisedArticle.Unit, of noun: TokenisedArticle.Unit, in range: Range<Int>
    ) -> ActorMention {
        var actor = make(name(of: country), noun.tokens.lowerBound..<country.tokens.upperBound, in: range)
        // « le chef du Pentagone » makes « le chef » alone nobody.
        if text.unit(.government, at: country.tokens.lowerBound) == nil {
            actor.noun = text.tokens[noun.tokens.lowerBound].lexeme
        }
        actor.isPlural = text.letters(noun.tokens.lowerBound).last == UInt8(ascii: "s")
        actor.isFeminine = isFeminine(noun)
        actor.isPerson = text.isWord(noun.tokens.lowerBound, in: words.offices)
        return actor
    }

    /// « le ministère de la Défense a annoncé », of a state that the article has named with that noun.
    private func known(_ noun: TokenisedArticle.Unit, in range: Range<Int>) -> ActorMention? {
        let first = noun.tokens.lowerBound
        let lexeme = text.tokens[first].lexeme
        guard first > range.lowerBound,
            text.isWord(first - 1, in: words.singularArticles),
            let names = memory.institution(lexeme), let state = names.first
        else { return nil }
        var next = noun.tokens.upperBound
        if next + 2 < range.upperBound, isOf(next) {
            let portfolio = text.isWord(next + 1, in: words.singularArticles) ? next + 2 : next + 1
            guard let unit = text.unit(.portfolio, at: portfolio) else { return nil }
            next = unit.tokens.upperBound
        }
        guard next < range.upperBound else { return nil }
        let token = text.tokens[next]
        guard token.kind == .comma || token.isAny(of: [.auxiliary, .transferVerb, .negation, .pronoun, .cueFinite])
        else { return nil }
        // « la ministre des Armées, Jeanne Roux, »: another than the one named before.
        if token.kind == .comma, next + 1 < range.upperBound, text.tokens[next + 1].isCapitalised { return nil }
        var name = ActorName(state)
        name.names = names
        var actor = make(name, first..<next, in: range)
        actor.noun = lexeme
        actor.isFeminine = isFeminine(noun)
        return actor
    }

    private func make(_ name: ActorName, _ tokens: Range<Int>, in range: Range<Int>) -> ActorMention {
        let (tie, start) = tie(before: tokens.lowerBound, in: range)
        return ActorMention(
            names: name.names, tokens: start..<tokens.upperBound, tie: tie, isFeminine: name.isFeminine,
            isPlural: name.isPlural)
    }

    /// The preposition before a name and its article, and where the whole begins.
    private func tie(before index: Int, in range: Range<Int>) -> (ActorMention.Tie, Int) {
        var position = index
        while position > range.lowerBound, isWithin(position - 1) { position -= 1 }
        guard position > range.lowerBound else { return (.free, position) }
        let before = position - 1
        if let tie = words.ties[text.word(before)] {
            // « de la part de Berlin »
            guard before > range.lowerBound else { return (tie, before) }
            if tie == .of, text.isWord(before - 1, in: words.partNouns) { return (.by, before) }
            // « destinés à Kyiv », « au profit de l’Ukraine »
            let isFor =
                tie == .to && text.isWord(before - 1, in: words.destined)
                || tie == .of && text.isWord(before - 1, in: words.benefits)
            return (isFor ? .toward : tie, before)
        }
        // « En outre Berlin livrera »
        if before > range.lowerBound, let adverb = text.unit(.speechAdverb, at: before - 1),
            adverb.tokens.contains(before)
        {
            return (.free, position)
        }
        if text.tokens[before].isAny(of: .preposition) { return (.other, before) }
        return (.free, position)
    }

    private func isOf(_ index: Int) -> Bool { words.ties[text.word(index)] == .of }

    /// Articles and adjectives that stand between a preposition and the name.
    private func isWithin(_ index: Int) -> Bool {
        words.innerWords.contains(text.word(index))
    }
}
