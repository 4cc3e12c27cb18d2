import BriefingModel

/// What a text says that somebody is: « le ministre lituanien des Affaires étrangères ».
struct RolePhrase: Sendable {
    /// The word before the phrase that says whether somebody known is meant.
    enum Determiner: Sendable {
        /// `le`, `la`, `l’`, `les`, `au`, `du`.
        case definite
        /// `ce`, `cette`.
        case demonstrative
        /// `un`, `des`, `plusieurs`, `deux`.
        case indefinite
        /// `son`, `leur`.
        case possessive
        case none
    }

    /// A part of a title behind the head, as it stands in the text.
    struct Complement: Sendable {
        let tokens: Range<Int>
        /// Whether a comma parts it from a further one.
        var endsWithComma = false
    }

    /// All tokens, determiner included, names excluded.
    var tokens: Range<Int>
    /// The first token of the head, and the one behind it: `ministre`.
    var head: Int
    var headEnd: Int
    /// The head in the masculine singular.
    var lemma: Lemma
    /// Whether it is an office rather than a profession or kin.
    var isOffice: Bool
    var determiner: Determiner
    var gender: Gender?
    var isPlural: Bool
    /// Whether the title has the lemma in the place of the head: that of several.
    var isCalledByLemma = false
    /// The parts of the title behind the head.
    var complements: Few<Complement> = []
    /// `OTAN`.
    var organisation: String?
    /// French short names of the countries that its adjectives or complements name.
    var countries: Few<String>
    /// The folded content words of head and complements, countries apart, for comparing.
    var words: PhraseWords
    /// Those of them that the head does not hold.
    var qualities = PhraseWords()
    /// Whether it has any complement or adjective besides the country.
    var isSpecific: Bool { words.count > 1 || organisation != nil }
    /// Whether it says that somebody was it once: « l’ancien ministre ».
    var isFormer: Bool
    /// Whether it only says where somebody is from: « l’Espagnol ».
    var isNationality = false
    /// Where the person begins to whom the role belongs: « conseiller du président X ».
    var ownerAt: Int?
    /// The runs of the names tied to it, by index.
    var runs: Few<Int> = []
    /// Whether the name stands before it: « Name, ministre … ».
    var followsName = false
}

extension RolePhrase {
    /// In lower case without determiner, country and organisation: « ministre des Affaires étrangères ».
    func title(in text: TokenisedArticle) -> String {
        var title = ""
        for index in text.rolePrefixes(in: tokens.lowerBound..<head)
        where text.language.speech.titlePrefixes.contains(text.word(index)) {
            title += text.text(index).spelledAsRole
            title += " "
        }
        // What stands side by side with the head is taken with it.
        var end = headEnd
        var taken = 0
        while !isCalledByLemma, taken < complements.count, !complements[taken].endsWithComma,
            text.isParted(complements[taken].tokens.lowerBound, from: end)
        {
            end = complements[taken].tokens.upperBound
            taken += 1
        }
        title += (isCalledByLemma ? lemma.text : text.text(head..<end)).spelledAsRole
        for complement in complements.dropFirst(taken) {
            title += " "
            title += text.text(complement.tokens)
            if complement.endsWithComma { title += "," }
        }
        return title
    }

    /// The words of weight of title and organisation.
    func claim(in text: TokenisedArticle) -> PhraseWords {
        var words = PhraseWords(weightyOf: title(in: text))
        if let organisation { words.formUnion(PhraseWords(weightyOf: organisation)) }
        return words
    }
}

extension TokenisedArticle {
    /// Whether a token follows the one before `end` behind a single space.
    fileprivate func isParted(_ index: Int, from end: Int) -> Bool {
        index == end && tokens[index].firstByte == tokens[end - 1].endByte + 1
            && bytes[Int(tokens[end - 1].endByte)] == UInt8(ascii: " ")
    }

    /// The words that stand before a role and say something of it: « ancien », « vice ».
    func rolePrefixes(in range: Range<Int>) -> some BidirectionalCollection<Int> {
        range.lazy.filter { self.tokens[$0].isAny(of: .rolePrefix) && !self.tokens[$0].isAny(of: .determiner) }
    }
}
