import BriefingModel

/// A system in a sentence with the words that belong to its noun: number, counting noun, adjectives.
struct SystemPhrase {
    /// Index into the systems of the article.
    let system: Int
    /// The tokens of the name.
    let name: Range<Int>
    /// From number or article to the name, with what stands in brackets behind it.
    let tokens: Range<Int>
    /// How many, when the phrase says it.
    let quantity: Quantity?
    /// Whether the words before the name are those of the system itself or of a lot of them.
    let isThing: Bool
    /// Whose it is by an adjective: « des armes françaises ».
    let origin: String?
    /// Whether a preposition makes it a circumstance: « contre les Shahed ».
    let isCircumstance: Bool
    /// The category that is meant for the system and is spoken of in its place: « des missiles pour Patriot ».
    let supply: Int?
    /// What a word means that stands for the phrase: « 30 missiles pour Patriot » … « dix autres ».
    var meant: Int { supply ?? system }

    /// « quatre autres », « dix de ces chars », which mean a system named before.
    init(system: Int, words: Range<Int>, quantity: Quantity?, origin: String? = nil) {
        self.system = system
        name = words.upperBound - 1..<words.upperBound
        tokens = words
        self.quantity = quantity
        isThing = true
        self.origin = origin
        isCircumstance = false
        supply = nil
    }

    /// A category that is meant for a system, down to the end of `words`.
    init(_ category: SystemPhrase, for system: SystemPhrase, through words: Range<Int>) {
        self.system = system.system
        name = category.name
        tokens = category.tokens.lowerBound..<words.upperBound
        quantity = category.quantity
        isThing = category.isThing
        origin = category.origin
        isCircumstance = category.isCircumstance
        supply = category.system
    }

    /// A system for which something is meant as for the one named before it: « des missiles pour Patriot et NASAMS ».
    init(_ system: SystemPhrase, suppliedAs before: SystemPhrase) {
        self.system = system.system
        name = system.name
        tokens = system.tokens
        quantity = nil
        isThing = true
        origin = nil
        isCircumstance = before.isCircumstance
        supply = before.supply
    }

    init(_ mention: SystemFinder.Mention, in text: TokenisedArticle, sentence: Range<Int>) {
        let words = text.language.commitments
        system = mention.system
        name = mention.tokens
        var start = mention.tokens.lowerBound
        var number: Int?
        var count = 0
        var thing = true
        var behindOf: Int?
        while start > sentence.lowerBound, count < 9 {
            let index = start - 1
            let token = text.tokens[index]
            if token.kind == .number
                || token.isAny(of: [.numberWord, .collective, .collectivePlural])
                    && !text.isWord(index, in: words.ones)
            {
                if Self.isUnit(start, text) { break }
                number = index
                start = index
                break
            }
            // « des missiles destinés aux batteries Patriot »
            if text.isWord(index, in: words.destined) { break }
            let isGrammar = token.isAny(of: .functionWord)
            if token.isAny(of: .determiner), !text.isWord(index, in: words.elidedOf) {
                start = index
                break
            }
            let isFiller =
                isGrammar && text.isWord(index, in: words.ofOrAtWords)
                || token.kind == .openingBracket || token.kind == .openingMark || token.kind == .straightMark
                || token.kind == .closingMark
            let isWord =
                token.kind == .word && (!token.isCapitalised || token.isAny(of: .maker))
                && !token.isAny(of: [.functionWord, .auxiliary, .transferVerb, .transferNoun, .clauseBreak])
            guard isFiller || isWord else { break }
            // « équiper l’armée libanaise de chars »: the noun before `de` is that of somebody.
            if token.isAny(of: .actorNoun), let behindOf {
                start = behindOf
                break
            }
            if isGrammar, text.isWord(index, in: words.ofWords) { behindOf = start }
            if isWord, !text.isOrdinal(index), !Self.isLoose(index, text), !text.isWord(index, in: words.portions) {
                thing = token.isAny(of: [.systemHead, .countedNoun])
            }
            start = index
            count += 1
        }
        // A preposition alone in front belongs to the verb.
        while start < name.lowerBound, text.isWord(start, in: words.ofOrAtWords) {
            start += 1
        }
        var found: Quantity?
        if let number, Self.counts(number, name, text) {
            let reader = NumberReader(text: text)
            var first = number
            while first > sentence.lowerBound, Self.isNumberPart(first - 1, text),
                !Self.isYear(first - 1, before: first, text)
            {
                first -= 1
            }
            // « le premier des 36 Rafale » says nothing of how many, « six des douze » says six.
            let share = Self.share(before: first, from: sentence.lowerBound, text)
            if let part = share.part {
                start = min(start, part)
                if !share.isOne { first = part }
            }
            for index in first...number where !share.isOne {
                guard let one = reader.quantity(at: index, from: sentence.lowerBound, before: name.lowerBound) else {
                    continue
                }
                found = one.quantity
                start = min(start, one.tokens.lowerBound)
                break
            }
        } else if found == nil, Self.isOne(start, name, text) {
            found = Quantity(value: 1, qualifier: .exact, text: text.text(start))
        }
        quantity = found
        let isNamed = Self.isByName(start, name, text)
        isThing = thing || isNamed
        var end = name.upperBound
        if end < sentence.upperBound, text.tokens[end].kind == .closingBracket { end += 1 }
        if end < sentence.upperBound, text.tokens[end].kind == .closingMark { end += 1 }
        tokens = start..<end
        origin =
            (start..<min(end + 1, sentence.upperBound)).lazy.compactMap { index in
                text.tokens[index].isCapitalised ? nil : text.unit(.countryAdjective, at: index)?.text
            }.first
        isCircumstance =
            start > sentence.lowerBound && !isNamed
            && (Self.isCircumstance(start - 1, text) && !Self.isPartOfGift(start - 1, text)
                || Self.isDestined(start - 1, text)
                || start > sentence.lowerBound + 1 && Self.isDestined(start - 2, text))
        supply = nil
    }

    /// What stands before `des` or « de ses » and a number: where the word for the part is, if any, and whether it says which
    /// one.
    private static func share(before number: Int, from start: Int, _ text: TokenisedArticle) -> (
        part: Int?, isOne: Bool
    ) {
        guard let link = partitive(before: number, text), link > start else { return (nil, false) }
        // « les quatre premiers de ses treize ».
        let part = text.isPluralOrdinal(link - 1) && link - 1 > start ? link - 2 : link - 1
        let token = text.tokens[part]
        if token.kind == .number || token.isAny(of: .numberWord) && !token.isAny(of: .determiner) {
            return (part, false)
        }
        return text.isOrdinal(link - 1) ? (link - 1, true) : (nil, false)
    }

    /// The token at which `des`, « de ses » or « de leurs » begins right before a number.
    private static func partitive(before number: Int, _ text: TokenisedArticle) -> Int? {
        if text.isWord(number - 1, in: text.language.commitments.ofThePlural) { return number - 1 }
        return number > 1 && text.isWord(number - 1, in: text.language.commitments.partOwners)
            && text.isWord(number - 2, in: text.language.commitments.ofWords) ? number - 2 : nil
    }

    private static func isNumberPart(_ index: Int, _ text: TokenisedArticle) -> Bool {
        let token = text.tokens[index]
        return token.kind == .number
            || token.isAny(of: [.numberWord, .multiplier, .collective, .collectivePlural])
                && !text.isWord(index, in: text.language.commitments.ones)
    }

    /// « en 1999 douze S-300 »: digits right before another number are no part of it.
    private static func isYear(_ index: Int, before next: Int, _ text: TokenisedArticle) -> Bool {
        text.tokens[index].kind == .number && text.tokens[index].end - text.tokens[index].start == 4
            && !text.tokens[next].isAny(of: .multiplier)
    }

    /// `155 mm`, `90 km`, `19 milliards`: the number before `index` counts something else.
    private static func isUnit(_ index: Int, _ text: TokenisedArticle) -> Bool {
        text.isWord(index, in: text.language.commitments.units)
    }

    /// Whether the number counts the system: at most five words lie between, and the first is a thing counted.
    private static func counts(_ number: Int, _ name: Range<Int>, _ text: TokenisedArticle) -> Bool {
        var index = number + 1
        while index < name.lowerBound, text.isWord(index, in: text.language.commitments.ofWords) || isLoose(index, text)
        {
            index += 1
        }
        guard name.lowerBound - index <= 7 else { return false }
        return index >= name.lowerBound || text.tokens[index].isAny(of: [.systemHead, .countedNoun, .armsWord])
    }

    private static func isLoose(_ index: Int, _ text: TokenisedArticle) -> Bool {
        text.isWord(index, in: text.language.commitments.looseAdjectives)
    }

    /// « une batterie Patriot », « un système IRIS-T »: one of what is counted.
    private static func isOne(_ start: Int, _ name: Range<Int>, _ text: TokenisedArticle) -> Bool {
        guard start < name.lowerBound, text.isWord(start, in: text.language.commitments.ones) else { return false }
        var next = start + 1
        while next < name.lowerBound, text.tokens[next].isAny(of: .timeShift) || text.isOrdinal(next) { next += 1 }
        return next < name.lowerBound && text.tokens[next].isAny(of: .countedNoun)
    }

    /// « la vente porte sur des chars », « a payé pour des chars »: what a gift or sale consists of.
    private static func isPartOfGift(_ index: Int, _ text: TokenisedArticle) -> Bool {
        guard index > 0 else { return false }
        let words = text.language.commitments
        return text.isWord(index, in: words.onWords) && text.unit(.transferNoun, at: index - 1)?.text == "holds"
            || text.isWord(index, in: words.forWords)
                && (max(0, index - 4)..<index).contains { text.isWord($0, in: words.verbsWithFor) }
    }

    /// « sous le nom de Storm Shadow »: the words only lead in the name.
    private static func isByName(_ start: Int, _ name: Range<Int>, _ text: TokenisedArticle) -> Bool {
        guard start + 3 == name.lowerBound || start + 2 == name.lowerBound else { return false }
        let words = text.language.commitments
        return text.isWord(start - 1, in: words.underWords)
            && (text.isWord(start + 1, in: words.nameNouns) || text.isWord(start, in: words.nameNouns))
    }

    /// « des bombes à destination de ses F-16 », « destinées aux F-16 »
    private static func isDestined(_ index: Int, _ text: TokenisedArticle) -> Bool {
        let words = text.language.commitments
        return text.isWord(index, in: words.destinations) || text.isWord(index, in: words.destined)
    }

    private static func isCircumstance(_ index: Int, _ text: TokenisedArticle) -> Bool {
        text.isWord(index, in: text.language.commitments.circumstances)
    }
}
