/// The classes that people, quotations and speakers need.
extension WordClasses {
    private static func bit(_ index: UInt64) -> WordClasses { WordClasses(rawValue: 1 << index) }

    // Verbs that report speech; payload: the class letter of `FrenchCueVerbs`, a space, the infinitive.
    static let cueFinite = bit(40)
    static let cueParticiple = bit(41)
    static let cueGerund = bit(42)
    static let cueInfinitive = bit(43)
    /// Any form of a verb that reports speech.
    static let cue: WordClasses = [.cueFinite, .cueParticiple, .cueGerund, .cueInfinitive]
    /// `selon`, `aux yeux de`; payload: the cue as it is reported.
    static let attribution = bit(44)

    /// What people are; payload: `o` for offices or `p` for the rest, capitals for plurals, a space, the masculine
    /// singular.
    static let role = bit(45)
    static let feminine = bit(46)
    static let masculine = bit(47)
    /// `ce dernier`: the person named last; payload: `m` or `f`.
    static let lastNamed = bit(48)
    /// `ancien`, `ex`: stands before a role.
    static let rolePrefix = bit(49)
    /// `général`, `adjoint`: stands behind a role.
    static let roleAdjective = bit(50)

    /// Payload: `m`, `f` or `u`.
    static let givenName = bit(51)
    /// A public figure's family name.
    static let familyName = bit(52)
    /// `von`, `de`: stands inside a name.
    static let nameParticle = bit(53)
    /// `M.`, `Mme`; payload: `m`, `f`, `p` or `u`.
    static let honorific = bit(54)
    /// `général`: a role that precedes a name without an article.
    static let bareTitle = bit(55)
    /// A capitalised word that begins or makes up names of bodies, places and works.
    static let notName = bit(56)
    /// `prix`, `rue`: a name behind it is a thing's.
    static let namedThing = bit(57)
    /// `exercice`, `film`: a name in marks behind it is its title.
    static let titledThing = bit(58)

    /// `ministère`, `gouvernement`: a body that can speak.
    static let body = bit(59)
    /// `communiqué`: a text that can speak.
    static let document = bit(60)
    /// `source`, `diplomate`: may stand for somebody without a name.
    static let source = bit(61)
    /// May stand between a verb and its subject.
    static let speechAdverb = bit(62)
}
