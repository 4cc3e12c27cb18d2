import BriefingModel

/// Tells systems from ordinary words and from people by what stands around the name.
struct SystemContext {
    let text: TokenisedArticle

    /// What remains once names without the context they need, and names of people, are gone.
    ///
    /// A name that stands in context once counts wherever the article has it.
    func settled(_ found: [SystemFinder.Found]) -> [SystemFinder.Found] {
        var trusted: Set<EntityID> = []
        for one in found where !one.needsContext && !isPersonal(one) { trusted.insert(one.fact.id) }
        for one in found where one.needsContext && !isPersonal(one) && hasContext(one) { trusted.insert(one.fact.id) }
        return found.filter { trusted.contains($0.fact.id) && !isPersonal($0) }
    }

    /// Whether a word about arms, or a number, stands beside the name.
    private func hasContext(_ found: SystemFinder.Found) -> Bool {
        let sentence = text.sentences[text.sentence(ofToken: found.tokens.lowerBound)].tokens
        let reach = found.fact.generic ? 25 : 12
        let start = max(sentence.lowerBound, found.tokens.lowerBound - reach)
        let end = min(sentence.upperBound, found.tokens.upperBound + reach)
        for index in start..<end where !found.tokens.contains(index) {
            if text.tokens[index].isAny(of: [.armsWord, .systemHead]) { return true }
        }
        guard !found.fact.generic, found.tokens.lowerBound > sentence.lowerBound else { return false }
        let before = text.tokens[found.tokens.lowerBound - 1]
        if before.isAny(of: .countedNoun) { return true }
        return before.kind == .number || before.isAny(of: .numberWord) && !before.isAny(of: .determiner)
    }

    /// « Greg Archer », « César Azpilicueta »: a capitalised word beside a name that is one plain word.
    private func isPersonal(_ found: SystemFinder.Found) -> Bool {
        guard !found.fact.generic, found.tokens.count == 1 else { return false }
        let token = text.tokens[found.tokens.lowerBound]
        guard !token.flags.contains(.hasDigit), !token.flags.contains(.allCapitals), token.kind == .word else {
            return false
        }
        return isGivenName(found.tokens.lowerBound - 1, before: token) || isSurname(found.tokens.upperBound)
    }

    private func isGivenName(_ index: Int, before name: Token) -> Bool {
        guard index >= 0, text.tokens[index].endByte + 1 == name.firstByte else { return false }
        let token = text.tokens[index]
        return token.kind == .word && token.isCapitalised && !token.flags.contains(.allCapitals)
            && (!token.flags.contains(.opensSentence) || token.isAny(of: .givenName))
            && !token.flags.contains(.hasDigit) && !token.isAny(of: Self.noPersonName)
    }

    private func isSurname(_ index: Int) -> Bool {
        guard index < text.tokens.count else { return false }
        let token = text.tokens[index]
        return token.kind == .word && token.isCapitalised && !token.flags.contains(.opensSentence)
            && !token.flags.contains(.allCapitals) && !token.flags.contains(.hasDigit)
            && token.end - token.start > 3 && !token.isAny(of: Self.noPersonName)
            && !text.names.contains { $0.tokens.contains(index) }
    }

    private static let noPersonName: WordClasses = [
        .armsWord, .systemHead, .functionWord, .country, .countryAdjective, .organisation, .maker, .numberWord, .town,
        .month, .weekday,
    ]
}
