import BriefingModel

extension NewSystemReader {
    /// New names that are counted where something is given: « livrer douze Zorka », « fournira des Zorka ».
    mutating func readGiven(in sentence: Sentence, _ roll: inout SystemRoll) {
        // « La ville a livré six Peugeot » beside a seizure of arms: a state or arms must be told of in the sentence itself.
        guard sentence.hasAny(of: Self.givers) else { return }
        var index = sentence.tokens.lowerBound + 2
        while index < sentence.tokens.upperBound {
            if text.tokens[index].lexeme < 0, isName(index), isGoods(index, in: sentence), isGiven(in: sentence) {
                let name = extent(from: index, in: sentence)
                take(name, .other, in: sentence, needsContext: true, &roll)
                index = name.upperBound
            } else {
                index += 1
            }
        }
    }

    /// Words for those who give arms, or for arms.
    private static let givers: WordClasses = [
        .country, .countryAdjective, .capital, .government, .armsWord, .systemHead,
    ]

    static let transfers: WordClasses = [.transferVerb, .transferNoun]

    /// Whether a capitalised word that is no plural in s stands behind a small number in reach of a word for giving, or behind
    /// a plural article that follows such a word at once.
    private func isGoods(_ index: Int, in sentence: Sentence) -> Bool {
        let token = text.tokens[index]
        // « une centaine de Zorka ».
        let isOfMany =
            text.isWord(index - 1, in: text.language.systems.ofWords)
            && text.tokens[index - 2].isAny(of: [.collective, .collectivePlural])
        let before = text.tokens[isOfMany ? index - 2 : index - 1]
        // « quatre CRS », « des BAC »: bodies of people are counted too.
        guard token.end - token.start > 2, !token.isAny(of: .givenName),
            !token.flags.contains(.allCapitals) || token.flags.contains(.hasDigit),
            text.bytes[Int(token.endByte) - 1] != UInt8(ascii: "s")
        else { return false }
        let reach = max(sentence.tokens.lowerBound, index - 6)..<index - 1
        if isOfMany || before.kind == .number && before.end - before.start <= 3
            || before.isAny(of: .numberWord) && !before.isAny(of: .determiner)
        {
            return reach.contains { text.tokens[$0].isAny(of: Self.transfers) }
                && !text.tokens[index - 2].isAny(of: [.month, .determiner])
        }
        // « livrées aux Zorkane », « reçus des Zorkane » tell for whom or from whom.
        return before.isAny(of: .determiner) && text.isPluralArticle(index - 1)
            && text.tokens[index - 2].isAny(of: .transferVerb)
            && text.bytes[Int(text.tokens[index - 2].endByte) - 1] != UInt8(ascii: "s")
    }
}
