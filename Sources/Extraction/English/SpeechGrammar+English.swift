extension SpeechGrammar {
    /// English.
    static let english = SpeechGrammar(
        small: .english,
        determiners: table([
            (.definite, "u: the"), (.demonstrative, "u: this that\np: these those"),
            (.indefinite, "u: a an another\np: several some many two three"), (.possessive, "u: his her its their our"),
        ]),
        feminineEndings: ["woman", "women", "stress", "ctress"],
        masculineEndings: [],
        adjectiveEndings: [
            "al", "ic", "ive", "ary", "ant", "ent", "ian", "ean", "ish", "ese", "able", "ible", "ous", "ern", "ist",
        ],
        demonymEndings: [],
        professionEndings: ["ologist", "ographer", "therapist"],
        closeLinks: ["of", "for"],
        looseLinks: ["at", "to", "in"],
        postLinks: [],
        portfolioHeads: ["minister", "commissioner"],
        portfolioWords: set(
            """
            defence defense affairs justice interior economy finance budget agriculture environment climate energy transport
            health education research labour labor culture sport trade industry housing security state treasury staff
            government war fisheries food development cooperation
            """),
        postedHeads: ["ambassador", "representative", "envoy", "correspondent", "delegate"],
        timeNouns: set(
            "day days week weeks month months year years hour hours minute minutes morning evening night time"),
        impersonalVerbs: set("is was will would seems remains"),
        equivalents: groups(EnglishRoles.equivalents),
        listeners: ["press", "reporters", "journalists", "media"],
        lookBackOpeners: [],
        breakingConjunctions: set("but while whereas although though because when so"),
        contrasts: [],
        reportingConjunctions: ["that"],
        subjectRelatives: ["who", "which"],
        agentPrepositions: ["by"],
        reflexives: [], silentReflexives: [],
        pronouns: [
            "he": (.masculine, false), "she": (.feminine, false), "they": (nil, true), "it": (nil, false),
            "we": (nil, true),
            "i": (nil, false),
        ],
        resumers: [:],
        strongPronouns: ["him": (.masculine, false), "her": (.feminine, false), "them": (nil, true)],
        regularParticiples: [],
        hearers: [],
        ages: [],
        openFiniteEndings: [],
        kinRoles: set(
            "counterpart colleague predecessor successor rival ally husband wife son daughter brother sister father mother"
        ),
        withinWords: ["in", "within", "inside", "at"],
        writersOwn: ["our", "my"],
        continuing: set("add continue"),
        secondOffices: ["senator", "congressman", "mayor", "lawmaker", "candidate", "leader"],
        topicHeads: ["expert", "specialist", "historian"],
        institutes: ["institute", "centre", "center", "university", "school", "foundation", "hospital"],
        contractedLinks: [],
        attachedPrefixes: ["pro", "anti", "ex", "non"].map { Array($0.utf8) },
        postNouns: ["post", "role", "office", "job"],
        relaying: ["report"],
        introductions: set("while when whereas although though as if because speaking asked following despite"),
        capitalisesAdjectives: true,
        objectCues: ["tell"],
        pluralAuxiliaries: set("have are were"),
        pluralEndings: [],
        modals: [],
        gerundModals: [],
        modalLinks: [],
        bodyRoles: set("member leader ally rival producer client champion head chief"),
        titlePrefixes: set(
            """
            former ex future vice prime deputy chief first acting senior foreign defence defense finance interior justice
            environment energy agriculture health trade
            """),
        stateWord: "republic",
        leaders: set("chief head leader"),
        kinds: [
            "diplomat": ["ambassador", "envoy", "representative"], "lawmaker": ["senator", "representative"],
        ],
        rulers: WordSet(EnglishRoles.rulers),
        rulerNames: names(of: EnglishRoles.rulers, in: groups(EnglishRoles.equivalents)),
        governmentNames: names(of: ["prime minister"], in: groups(EnglishRoles.equivalents)),
        ranks: ["prime": "prime", "vice": "vice"],
        participleEndings: ["ed", "ing"],
        ownViews: [],
        counterparts: ["counterpart"],
        colleagues: ["colleague"],
        minorOffices: set(EnglishRoles.minorOffices),
        nationalOffices: ["chancellor", "secretary"],
        deputies: PhraseWords("deputy assistant vice under"),
        formers: set("former ex"))
}
