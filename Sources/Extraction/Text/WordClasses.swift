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
    // Quantities and time.
    /// `environ`; payload: a `Quantity.Qualifier`.
    static let qualifier = bit(22)
    /// `hier`, `semaine`; payload: `day N`, or a unit of time.
    static let timeWord = bit(23)
    /// `prochain`, `dernier`; payload: 1 or -1.
    static let timeShift = bit(24)
    // Meetings.
    /// `réunion`; payload: `meeting`, `ministerial`, `conference`, `assembly`, `summit`, `talk` or `exercise`; `meetings` and
    /// `summits` for plurals.
    static let meetingHead = bit(25)
    /// `Groupe de contact`; payload: a `MeetingKind`.
    static let meetingName = bit(26)
    /// `ministres`, in the plural.
    static let ministers = bit(27)
    /// `Défense`; payload: a `MeetingKind`.
    static let portfolio = bit(28)
    /// What people do around a meeting; payload: `meet` (`se réunissent`, `tiendra`), `act` (`discutent`, `approuvé`)
    /// or `end` (`conclu`, `issue`).
    static let meetingVerb = bit(29)
    /// Words that say when a verb's deed is; payload: `past` or `future`.
    static let tenseSign = bit(30)
    /// `conférence de presse`: a phrase that begins like a meeting and is none.
    static let notMeeting = bit(31)
    // Systems and commitments.
    /// `obusier`, `militaire`: a word beside which an ambiguous system name is meant.
    static let armsWord = bit(34)
    /// `missile`: a noun that the name of a system follows; payload: a `SystemCategory`.
    static let systemHead = bit(35)
    /// `Airbus`: a maker, whose name is no system's.
    static let maker = bit(36)
    /// `livré`; payload: `deed form`, see `TransferVerb`.
    static let transferVerb = bit(37)
    /// `livraison`, `besoin`; payload: a `TransferNoun`.
    static let transferNoun = bit(38)
    /// `gouvernement`, `alliés`: a noun that is or has a state for an actor; payload: its name, or `state`.
    static let actorNoun = bit(39)
    /// `batterie`, `exemplaire`: a noun in which systems are counted; payload: a `SystemCategory`, or `lead` (`type`).
    static let countedNoun = bit(32)
    /// `tandis que`, `mais`: words behind which a verb no longer reaches.
    static let clauseBreak = bit(33)
    // 40…62 are for people and quotations: see `WordClasses+Speech.swift`.
    /// Some phrase of the lexicon begins with the word.
    static let startsPhrase = bit(63)
}
