import BriefingModel

/// Tells systems from ordinary words and from people by what stands around the name.
struct SystemContext {
    let text: TokenisedArticle

    private var words: SystemGrammar { text.language.systems }

    /// Takes out names without the context they need, and names of people and of other things.
    ///
    /// A name that stands in context once counts wherever the article has it, and so do those in one list with it.
    func settle(_ found: inout [SystemFinder.Found]) {
        let others = found.filter { $0.needsContext && isOtherThing($0) }
        found.removeAll { isPersonal($0) || isOtherThing($0) }
        if !others.isEmpty { dropNames(of: others, &found) }
        if !found.contains(where: Self.isPlain), found.contains(where: isDoubtful), !isOfArms {
            found.removeAll(where: isDoubtful)
        }
        // Names that need no context are trusted, and so are those beside them in a list.
        if found.allSatisfy({ !$0.needsContext }) { return }
        // By the number of the system.
        var isTrusted = [Bool](each: false, count: 1 + (found.lazy.map { $0.system.first }.max() ?? 0))
        for index in found.indices where !isTrusted[found[index].system.first] {
            let one = found[index]
            isTrusted[one.system.first] =
                !one.needsContext || hasContext(one) || index > 0 && isOfCategory(one, found[index - 1])
        }
        if found.contains(where: { !isTrusted[$0.system.first] && isCountedByGrammar($0) }), isOfArms {
            for one in found where isCountedByGrammar(one) { isTrusted[one.system.first] = true }
        }
        let listed = found.indices.dropLast().filter { areListed(found[$0], found[$0 + 1]) }
        for index in listed where isTrusted[found[index].system.first] {
            isTrusted[found[index + 1].system.first] = true
        }
        for index in listed.reversed() where isTrusted[found[index + 1].system.first] {
            isTrusted[found[index].system.first] = true
        }
        let isOne = { (one: SystemFinder.Found) in !isTrusted[one.system.first] && isSingledOut(one) }
        if found.contains(where: { !$0.isNew && !$0.system.generic && isTrusted[$0.system.first] }),
            found.contains(where: isOne), isOfArms
        {
            for one in found.filter(isOne) { isTrusted[one.system.first] = true }
        }
        found.removeAll { !isTrusted[$0.system.first] }
    }

    /// « les MANPADS Stinger »: the name of a category stands right before the name.
    private func isOfCategory(_ found: SystemFinder.Found, _ last: SystemFinder.Found) -> Bool {
        last.system.generic && !found.system.generic && last.system.category != .other
            && last.tokens.upperBound == found.tokens.lowerBound
    }

    /// « le passage d’un Leopard », « le Gepard »: an article before a capital within the sentence, and no other capital
    /// behind it; beside a system that is one for certain this is one too.
    private func isSingledOut(_ found: SystemFinder.Found) -> Bool {
        guard !found.system.generic, !found.isNew, !isShortModel(found) else { return false }
        let sentence = text.sentences[text.sentence(ofToken: found.tokens.lowerBound)].tokens
        let next = found.tokens.upperBound
        var before = found.tokens.lowerBound - 1
        if before > sentence.lowerBound, text.isOrdinal(before) { before -= 1 }
        guard before >= sentence.lowerBound, text.tokens[before].isAny(of: .determiner) else { return false }
        return next >= sentence.upperBound || !(text.tokens[next].isWord && text.tokens[next].isCapitalised)
    }

    /// `B2`, `A50`: a letter and digits without the hyphen that the system has name roads and papers too.
    private func isShortModel(_ found: SystemFinder.Found) -> Bool {
        guard found.tokens.count == 1 else { return false }
        let token = text.tokens[found.tokens.lowerBound]
        let word = text.bytes[Int(token.firstByte)..<Int(token.endByte)]
        return (2...3).contains(word.count) && word.dropFirst().allSatisfy { $0 &- 0x30 < 10 }
    }

    /// « L’opération Serval est finie. Le Serval fut long. »: what the article calls something else is that everywhere, unless
    /// a noun of arms leads to it or it is counted.
    private func dropNames(of others: [SystemFinder.Found], _ found: inout [SystemFinder.Found]) {
        let names = Set(others.map(\.system.first)).filter { name in
            !found.contains { one in
                one.system.first == name
                    && (!one.needsContext || isCountedByGrammar(one)
                        || lead(of: one, in: text.sentences[text.sentence(ofToken: one.tokens.lowerBound)].tokens)
                            != nil)
            }
        }
        found.removeAll { names.contains($0.system.first) }
    }

    /// Names that cars, films and animals have too, unless a noun of arms stands before a known one.
    private func isDoubtful(_ found: SystemFinder.Found) -> Bool {
        found.isNew
            || found.needsContext && !found.system.generic
                && lead(of: found, in: text.sentences[text.sentence(ofToken: found.tokens.lowerBound)].tokens) != .head
    }

    /// A known name that nothing else shares: the article is of arms.
    private static func isPlain(_ found: SystemFinder.Found) -> Bool {
        !found.isNew && !found.needsContext && !found.system.generic && found.system.category != .other
    }

    /// Whether the article speaks of armed forces or their arms: by a word of its own for it, or a noun such as
    /// « avion de combat ». A short text has room for few words, so that those it shares with others count.
    private var isOfArms: Bool {
        let isShort = text.tokens.count < Self.short
        return text.tokens.indices.contains { index in
            let token = text.tokens[index]
            if isShort, token.isAny(of: Self.hints) { return true }
            return token.isAny(of: [.armsWord, .organisation, .systemHead])
                && text.language.armsCore.contains(text.word(index))
                || token.isAny(of: .systemHead) && token.phraseLength > 1
        }
    }

    /// Tokens of a text that is no whole article.
    private static let short = 120

    private static let hints: WordClasses = [.armsWord, .systemHead, .transferVerb, .transferNoun, .maker]

    /// Whether two names are joined by no more than a comma, `et` or `ou`: « des Leopard et des Marder ».
    private func areListed(_ one: SystemFinder.Found, _ next: SystemFinder.Found) -> Bool {
        guard !one.system.generic, !next.system.generic, one.tokens.upperBound < next.tokens.lowerBound else {
            return false
        }
        let start = behindBrackets(one.tokens.upperBound, before: next.tokens.lowerBound)
        guard next.tokens.lowerBound - start <= 4 else { return false }
        return (start..<next.tokens.lowerBound).allSatisfy { index in
            text.tokens[index].kind == .comma || text.isWord(index, in: words.joiners)
                || text.tokens[index].isAny(of: .determiner)
                // « le Leclerc français, l’Ariete italien ».
                || text.tokens[index].isAny(of: .countryAdjective) && !text.tokens[index].isCapitalised
        }
    }

    /// « le Grad (jusqu’à 20 km) et le Fajr »: the token behind what is said of the first in brackets.
    private func behindBrackets(_ start: Int, before end: Int) -> Int {
        guard text.tokens[start].kind == .openingBracket,
            let close = (start..<min(end, start + 9)).first(where: { text.tokens[$0].kind == .closingBracket })
        else { return start }
        return close + 1
    }

    /// Whether the words around the name speak of arms: those of its own noun, or any near a name with an article.
    private func hasContext(_ found: SystemFinder.Found) -> Bool {
        let sentence = text.sentences[text.sentence(ofToken: found.tokens.lowerBound)].tokens
        if found.system.generic { return hasArms(around: found, within: 25, in: sentence) }
        let lead = lead(of: found, in: sentence)
        if isShortModel(found) {
            return lead == .head
                || found.tokens.lowerBound > sentence.lowerBound
                    && text.tokens[found.tokens.lowerBound - 1].kind == .number
        }
        if lead != nil { return true }
        if isApposed(found, in: sentence) || isSupplied(found, in: sentence) { return true }
        // « le Rafale » may be a system, « à Milan » and « l’opération Serval » are none.
        let token = text.tokens[found.tokens.lowerBound]
        var before = found.tokens.lowerBound - 1
        // « le premier Rafale ».
        if before > sentence.lowerBound, text.isOrdinal(before) { before -= 1 }
        let isMarked =
            token.flags.contains(.allCapitals) || token.flags.contains(.hasDigit)
            || before >= sentence.lowerBound
                && (text.tokens[before].isAny(of: .determiner) || text.tokens[before].kind == .openingMark)
        if isMarked && hasArms(around: found, within: 12, in: sentence) { return true }
        // « livrer ces Rafale », « des Mistral, à la vente desquels »: a plural article without an s of its own.
        guard before >= sentence.lowerBound, text.isPluralArticle(before) else { return false }
        let behind = found.tokens.upperBound..<min(sentence.upperBound, found.tokens.upperBound + 5)
        return (max(sentence.lowerBound, before - 3)..<before).contains {
            text.tokens[$0].isAny(of: [.transferVerb, .transferNoun])
        } || behind.contains { text.tokens[$0].isAny(of: .transferNoun) }
    }

    /// « les Patriot », « de nouveaux Bradley », « besoin de Patriot », « pas de Patriot »: in French a plural without an s is a model's, and so is
    /// what one gives, gets or needs without an article.
    private func isCountedByGrammar(_ found: SystemFinder.Found) -> Bool {
        guard !found.system.generic else { return false }
        let sentence = text.sentences[text.sentence(ofToken: found.tokens.lowerBound)].tokens
        var before = found.tokens.lowerBound - 1
        while before > sentence.lowerBound, text.isPluralOrdinal(before) { before -= 1 }
        guard before >= sentence.lowerBound else { return false }
        let hasOrdinal = before < found.tokens.lowerBound - 1
        if text.isPluralArticle(before) { return true }
        guard before > sentence.lowerBound, text.isWord(before, in: words.ofWords) else { return false }
        return hasOrdinal || text.tokens[before - 1].isAny(of: .transferNoun)
            || text.isWord(before - 1, in: words.amounts)
    }

    /// What leads to a name as part of its noun.
    private enum Lead {
        /// `char`, `missile`.
        case head
        /// `batterie`, `deux`, or right before the name a word of arms.
        case count
    }

    private func lead(of found: SystemFinder.Found, in sentence: Range<Int>) -> Lead? {
        var index = found.tokens.lowerBound - 1
        var distance = 0
        var lead: Lead?
        while index >= sentence.lowerBound, distance < 8 {
            let token = text.tokens[index]
            if token.isAny(of: .systemHead) { return .head }
            if token.isAny(of: [.countedNoun, .collective, .collectivePlural]) || token.kind == .number
                || token.isAny(of: .numberWord) && !token.isAny(of: .determiner)
                || token.isAny(of: .armsWord) && distance == 0
            {
                lead = .count
            }
            guard token.kind == .openingMark || token.kind == .straightMark || isWithinNoun(index) else { return lead }
            index -= 1
            distance += 1
        }
        return lead
    }

    private func hasArms(around found: SystemFinder.Found, within reach: Int, in sentence: Range<Int>) -> Bool {
        let start = max(sentence.lowerBound, found.tokens.lowerBound - reach)
        let end = min(sentence.upperBound, found.tokens.upperBound + reach)
        return (start..<end).contains {
            // « le ministre des Armées » speaks of arms no more than any minister.
            !found.tokens.contains($0) && text.tokens[$0].isAny(of: [.armsWord, .systemHead, .maker])
                && !(text.tokens[$0].isCapitalised && text.tokens[$0].isAny(of: .portfolio))
        }
    }

    /// Whether the word may stand between a noun and the name that belongs to it.
    private func isWithinNoun(_ index: Int) -> Bool {
        let token = text.tokens[index]
        // « des missiles US Patriot », « trois drones MALE Harfang », « quatre MQ-1A Predator ».
        if token.flags.contains(.allCapitals), token.end - token.start <= 4 || token.flags.contains(.hasDigit) {
            return true
        }
        // « deux Airbus Helicopters Puma ».
        if token.isAny(of: .maker) || token.flags.contains(.insidePhrase) { return true }
        guard token.kind == .word, !token.isCapitalised else { return false }
        // « hélicoptères de reconnaissance et d’attaque Tigre ».
        if text.isWord(index - 1, in: words.ofWords) { return true }
        if text.isWord(index, in: words.additions) { return text.isWord(index + 1, in: words.ofWords) }
        if token.isAny(of: .functionWord) { return text.isWord(index, in: words.ofWords) }
        return token.isAny(of: [.countryAdjective, .armsWord, .timeShift]) || text.endsLikeAdjective(index)
    }

    /// « des missiles pour Patriot »: what has ammunition, unless a town has the name or « , le film » explains it.
    private func isSupplied(_ found: SystemFinder.Found, in sentence: Range<Int>) -> Bool {
        let link = found.tokens.lowerBound - 1
        guard link > sentence.lowerBound, text.isWord(link, in: text.language.commitments.forWords),
            text.isWord(link - 1, in: words.ammunition), !text.tokens[link + 1].isAny(of: .town)
        else { return false }
        let next = found.tokens.upperBound
        return next + 1 >= sentence.upperBound || text.tokens[next].kind != .comma
            || !text.tokens[next + 1].isAny(of: .determiner)
    }

    /// « le Crotale, un système antiaérien », « le Mamba (missile sol-air) ».
    private func isApposed(_ found: SystemFinder.Found, in sentence: Range<Int>) -> Bool {
        let next = found.tokens.upperBound
        guard next + 1 < sentence.upperBound,
            text.tokens[next].kind == .comma || text.tokens[next].kind == .openingBracket
        else { return false }
        return (next + 1..<min(next + 3, sentence.upperBound)).contains { text.tokens[$0].isAny(of: .systemHead) }
    }

    /// « l’opération Serval », « l’exercice Trident », « le groupe Patria »: the name of something else.
    private func isOtherThing(_ found: SystemFinder.Found) -> Bool {
        let first = found.tokens.lowerBound
        // « un think tank »: a set phrase in which the noun means something else.
        if first > 0, text.tokens[first].flags.contains(.insidePhrase), text.tokens[first - 1].phraseLength > 1,
            text.tokens[first - 1].isAny(of: .namedThing)
        {
            return true
        }
        guard !found.system.generic else { return false }
        var before = found.tokens.lowerBound - 1
        if before >= 0, text.tokens[before].kind == .openingMark || text.tokens[before].kind == .straightMark {
            before -= 1
        }
        if before >= 0, isOperation(endingAt: before) { return true }
        guard before >= 0, text.tokens[before].isAny(of: [.namedThing, .titledThing]),
            !text.tokens[before].isAny(of: [.systemHead, .countedNoun])
        else { return false }
        // « le programme SCAF » and « le projet MGCS » are those of the system.
        return found.needsContext
    }

    /// « l’opération », « l’exercice annuel », « l’opération navale européenne »: adjectives stand behind the noun.
    private func isOperation(endingAt end: Int) -> Bool {
        var index = end
        while index > 0, end - index < 2, !text.isWord(index, in: words.operations) {
            let token = text.tokens[index]
            guard token.kind == .word, !token.isCapitalised, !token.isAny(of: [.functionWord, .systemHead]),
                token.isAny(of: .countryAdjective) || text.endsLikeAdjective(index)
            else { return false }
            index -= 1
        }
        return text.isWord(index, in: words.operations)
    }

    /// « Greg Archer », « César Azpilicueta »: a capitalised word beside a name that is one plain word.
    private func isPersonal(_ found: SystemFinder.Found) -> Bool {
        guard !found.system.generic, found.tokens.count == 1 else { return false }
        let token = text.tokens[found.tokens.lowerBound]
        guard !token.flags.contains(.hasDigit), !token.flags.contains(.allCapitals), token.kind == .word else {
            return false
        }
        let before = found.tokens.lowerBound - 1
        // « David Le Bars ».
        if before >= 0, text.tokens[before].isAny(of: .determiner), text.tokens[before].isCapitalised,
            !text.tokens[before].flags.contains(.opensSentence), !text.tokens[before].flags.contains(.allCapitals)
        {
            return true
        }
        return isGivenName(before, before: token) || isSurname(found.tokens.upperBound)
    }

    private func isGivenName(_ index: Int, before name: Token) -> Bool {
        guard index >= 0, text.tokens[index].endByte + 1 == name.firstByte else { return false }
        let token = text.tokens[index]
        return token.kind == .word && token.isCapitalised && !token.flags.contains(.allCapitals)
            && (!token.flags.contains(.opensSentence) || token.isAny(of: .givenName))
            && !token.flags.contains(.hasDigit) && !token.isAny(of: Self.noPersonName)
            && !token.flags.contains(.insidePhrase)
    }

    private func isSurname(_ index: Int) -> Bool {
        guard index < text.tokens.count else { return false }
        let token = text.tokens[index]
        return token.kind == .word && token.isCapitalised && !token.flags.contains(.opensSentence)
            && !token.flags.contains(.allCapitals) && !token.flags.contains(.hasDigit)
            && token.end - token.start > 2 && !token.isAny(of: Self.noPersonName)
            && !text.names.contains { $0.tokens.contains(index) }
    }

    private static let noPersonName: WordClasses = [
        .armsWord, .systemHead, .functionWord, .country, .countryAdjective, .organisation, .maker, .numberWord, .town,
        .month, .weekday,
    ]
}
