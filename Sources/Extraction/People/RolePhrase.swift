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

    /// All tokens, determiner included, names excluded.
    var tokens: Range<Int>
    /// The token of the head: `ministre`.
    var head: Int
    /// The head in the masculine singular.
    var lemma: String
    /// Whether it is an office rather than a profession or kin.
    var isOffice: Bool
    var determiner: Determiner
    var gender: Gender?
    var isPlural: Bool
    /// The parts of `title`.
    var titleParts: [String] = []
    /// In lower case without determiner, country and organisation: « ministre des Affaires étrangères ».
    var title: String { titleParts.joined(separator: " ") }
    /// `OTAN`.
    var organisation: String?
    /// French short names of the countries that its adjectives or complements name.
    var countries: [String]
    /// The folded content words of head and complements, countries apart, for comparing.
    var words: PhraseWords
    /// Those of them that the head does not hold.
    var qualities = PhraseWords()
    /// The words of weight of title and organisation.
    var claim: PhraseWords {
        var words = PhraseWords(weightyOf: title)
        if let organisation { words.formUnion(PhraseWords(weightyOf: organisation)) }
        return words
    }
    /// Whether it has any complement or adjective besides the country.
    var isSpecific: Bool { words.count > 1 || organisation != nil }
    /// Whether it says that somebody was it once: « l’ancien ministre ».
    var isFormer: Bool
    /// Whether it only says where somebody is from: « l’Espagnol ».
    var isNationality = false
    /// Where the person begins to whom the role belongs: « conseiller du président X ».
    var ownerAt: Int?
    /// The runs of the names tied to it, by index.
    var runs: [Int] = []
    /// Whether the name stands before it: « Name, ministre … ».
    var followsName = false
}
