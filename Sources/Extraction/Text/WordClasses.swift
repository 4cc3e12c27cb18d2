/// What a word can be, as its language's lists say; a word can be several things.
struct WordClasses: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    private static func bit(_ index: UInt64) -> WordClasses { WordClasses(rawValue: 1 << index) }

    // Grammar.
    static let determiner = bit(0)
    static let preposition = bit(1)
    static let conjunction = bit(2)
    static let pronoun = bit(3)
    static let relative = bit(4)
    static let negation = bit(5)
    static let auxiliary = bit(6)
    static let abbreviation = bit(7)
    /// `le`, `la`, `the`: a closed-class word that never is a name; set for every grammar word.
    static let functionWord = bit(8)
    // Time and number.
    /// Payload: 1 to 12.
    static let month = bit(9)
    /// Payload: 1 for Monday to 7 for Sunday.
    static let weekday = bit(10)
    /// `deux`, `cent`; payload: the value.
    static let numberWord = bit(11)
    /// `dizaine`; payload: the value.
    static let collective = bit(12)
    /// `dizaines`; payload: the value of one.
    static let collectivePlural = bit(13)
    /// `million`; payload: the factor.
    static let multiplier = bit(14)
    // Places and actors.
    /// Payload: the French short name.
    static let country = bit(15)
    /// Payload: the French short name.
    static let countryAdjective = bit(16)
    /// Payload: the French short name of the country whose capital it is.
    static let capital = bit(17)
    /// `Kremlin`, `Pentagone`; payload: the French short name of the country.
    static let government = bit(18)
    /// Payload: the name shown.
    static let town = bit(19)
    /// `siège de l’OTAN`; payload: the town.
    static let seat = bit(20)
    /// Payload: the name shown.
    static let organisation = bit(21)
    // 22…39 are for meetings, systems and commitments; 40…62 for people and quotations.
    /// Some phrase of the lexicon begins with the word.
    static let startsPhrase = bit(63)
}
