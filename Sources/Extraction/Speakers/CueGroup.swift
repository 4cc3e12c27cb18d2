/// A verb that reports speech, with what belongs to it: « n’a pas encore précisé », « s’est-elle félicitée ».
struct CueGroup: Sendable {
    /// How the verb stands.
    enum Form: Sendable {
        case finite, gerund, infinitive
        /// A participle with « être », or alone: somebody else is the speaker.
        case passive
    }

    /// All its tokens, pronoun and adverbs included.
    var tokens: Range<Int>
    /// The verb's infinitive, as it is reported.
    var infinitive: String
    var strength: CueStrength
    /// Whether it reports speech behind a reflexive pronoun only, as people do and things do not: « s’interroger ».
    let isReflexive: Bool
    var form: Form
    /// Whether it shares its auxiliary, and so its subject, with the sentence's main verb: « … mais estimé ».
    var isShared = false
    /// The pronoun behind the inverted verb.
    var clitic: Int?

    init(_ verb: CueVerb, tokens: Range<Int>, form: Form, clitic: Int?) {
        self.tokens = tokens
        infinitive = verb.infinitive
        strength = verb.strength
        isReflexive = verb.isReflexive
        self.form = form
        self.clitic = clitic
    }
}

/// A verb that reports speech, with what tones or parts it.
struct CueVerb {
    let infinitive: String
    let strength: CueStrength
    let isReflexive: Bool
    /// The token behind it.
    let end: Int
}
