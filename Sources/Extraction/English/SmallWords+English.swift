extension SmallWords {
    /// English.
    static let english = SmallWords(
        comparisons: ["as"], comparisonOpeners: ["as"], personalViews: [], pluralArticles: [], contractions: [],
        placeOpeners: ["via"], additions: ["and"], contrasts: ["but"], identities: ["same"], cliticLetters: [],
        chargeLinks: ["in"],
        chargeNouns: ["charge"], looseFields: [], relationLinks: ["with"], relationNouns: ["relations"],
        countryLinks: [],
        credits: ["photo", "photos", "credit"], articleParticles: [], particleTakers: [],
        joiningParticles: ["y", "e", "i"],
        indefinitePronouns: [], having: ["has", "had", "have"], being: ["is", "are", "was", "were"],
        intransitives: [], readingVerbs: [], adverbEndings: ["ly"], countryLeaders: ["leader"],
        bareTexts: ["text", "document"], namedBodies: ["company", "firm", "group", "party", "union"],
        media: PhraseWords("times post guardian telegraph bbc cnn reuters newspaper magazine channel radio network"),
        charges: ["charged", "indicted", "convicted", "trial", "tried"], chargeTies: ["for", "with"],
        servants: ["lawyer", "attorney", "spokesperson", "spokesman", "spokeswoman", "adviser"],
        concessions: ["while", "although", "though"], feminineNouns: [], gerundOpeners: ["while", "by"],
        speechNouns: ["words", "remarks", "comments"], coinedNouns: ["phrase", "line", "words"],
        modelMarks: ["mark"], convictions: [], mouthpieces: [], ownAuxiliaries: [], seeing: [], findingIn: [],
        making: [],
        topics: [], ordinals: [:], figures: [], unsexedRoles: [], thereWords: [],
        relayDeeds: ["read", "quoted"], personalDeeds: [],
        reasons: ["because", "since", "when"],
        alliance: PhraseWords("nato alliance otan"))
}
