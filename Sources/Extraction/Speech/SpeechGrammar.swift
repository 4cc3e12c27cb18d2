import BriefingModel

/// Small facts of a language's grammar that reading roles and speakers needs.
struct SpeechGrammar: Sendable {
    /// What a determiner says about its noun.
    struct Determiner: Sendable {
        let kind: RolePhrase.Determiner
        let gender: Gender?
        let isPlural: Bool
    }

    /// Single words that one question or another asks for.
    let small: SmallWords
    /// By the determiner's lower-case spelling with plain apostrophe.
    let determiners: WordMap<Determiner>
    /// Endings of adjectives and participles that only feminine forms have.
    let feminineEndings: Endings
    /// Endings that only the masculine form of a country's adjective has: `ien` in « estonien ».
    let masculineEndings: Endings
    /// Endings of adjectives that may follow the noun they belong to.
    let adjectiveEndings: Endings
    /// Endings of names for those who come from a place: `Fribourgeois`.
    let demonymEndings: Endings
    /// Endings of professions that no list holds.
    let professionEndings: Endings
    /// Words that tie a complement to a role: `de`, `du`, `d'`.
    let closeLinks: WordSet
    /// Words that do so only before a capital: `à`, `aux`, `pour`.
    let looseLinks: WordSet
    /// Words of posts: `auprès`, followed by a close link.
    let postLinks: WordSet
    /// Roles whose complement is what they are in charge of: `ministre`.
    let portfolioHeads: WordSet
    /// What a minister can be in charge of, and other complements that are no organisation.
    let portfolioWords: WordSet
    /// Roles that are held at a place: `ambassadeur`.
    let postedHeads: WordSet
    /// Nouns of time that may begin a sentence with an article: `semaine`, `veille`.
    let timeNouns: WordSet
    /// Verbs behind an `il` that stands for nobody: `faut`, `s'agit`.
    let impersonalVerbs: WordSet
    /// Groups of offices that texts use for one another, each as the words of one of its names.
    let equivalents: [[PhraseWords]]
    /// Nouns for those who are told something, with no complement of their own: `presse`.
    let listeners: WordSet
    /// Words that open a sentence which names the speaker of the quotation before it: `voilà comment`.
    let lookBackOpeners: WordSet
    /// Conjunctions behind which a new subject speaks: `mais`, `tandis`.
    let breakingConjunctions: WordSet
    /// Those among them that do so before `que` too: `tandis que`.
    let contrasts: WordSet
    /// `que`: what follows is reported.
    let reportingConjunctions: WordSet
    /// `qui`.
    let subjectRelatives: WordSet
    /// `par`: names who did what a passive tells.
    let agentPrepositions: WordSet
    /// Reflexive pronouns: `se`, `s'`.
    let reflexives: WordSet
    /// Verbs of saying that say nothing behind a reflexive pronoun: « s’assurer que ».
    let silentReflexives: WordSet
    /// Subject pronouns by spelling.
    let pronouns: WordMap<(gender: Gender?, isPlural: Bool)>
    /// Pronouns that a relative clause explains: `celui` in « celui qui préside ».
    let resumers: WordMap<Gender>
    /// Pronouns that stand behind a preposition: `lui` in « selon lui ».
    let strongPronouns: WordMap<(gender: Gender?, isPlural: Bool)>
    /// Endings of regular participles, the longest first, and the infinitive's in their place.
    let regularParticiples: [(ending: String, infinitive: String)]
    /// Pronouns for the writers as those who are told something: « nous dit-il ».
    let hearers: WordSet
    /// Nouns by which an age is told: `ans`.
    let ages: WordSet
    /// Endings of conjugated verbs in the third person: `pontifiait`.
    let openFiniteEndings: Endings
    /// Roles that only say what somebody is to another: `père`, `collègue`.
    let kinRoles: WordSet
    /// Words that tell where an unnamed source is: « au sein de », « dans ».
    let withinWords: WordSet
    /// Possessives by which writers speak of themselves: « selon nos informations ».
    let writersOwn: WordSet
    /// Verbs that go on with somebody's words: `ajouter`, `poursuivre`.
    let continuing: WordSet
    /// Mandates and ranks that somebody holds beside another office: `député`, `maire`.
    let secondOffices: WordSet
    /// Roles whose complement is what they know of: `spécialiste` in « spécialiste de l’Iran ».
    let topicHeads: WordSet
    /// Nouns for places of study and care that somebody works at: « chercheur au centre X ».
    let institutes: WordSet
    /// Links that hold the article: `au`, `du`.
    let contractedLinks: WordSet
    /// Letters that a hyphen ties to a name to make another word of it: `pro` in « pro-Haftar ».
    let attachedPrefixes: [[UInt8]]
    /// Words for a post before the name of an office: `poste` in « le poste de ministre ».
    let postNouns: WordSet
    /// Verbs by which a newspaper passes on what somebody has said: `rapporter`.
    let relaying: WordSet
    /// Words besides prepositions that begin what stands before a subject, up to a comma: `face`, `alors`.
    let introductions: WordSet
    /// Whether adjectives of countries begin with a capital, so that they do not stand out from inhabitants.
    let capitalisesAdjectives: Bool
    /// Verbs behind which stands who is spoken to: `told reporters`.
    let objectCues: WordSet
    /// Auxiliaries in the plural.
    let pluralAuxiliaries: WordSet
    /// Ending of infinitives, and how the plural of their third person ends; the first that fits counts.
    let pluralEndings: [(infinitive: String, plural: Endings)]
    /// Verbs that only tone the speaking that follows them: « a tenu à dire », « veut rappeler ».
    let modals: WordSet
    /// Those of them that are gerunds: « allant jusqu’à dire ».
    let gerundModals: WordSet
    /// What may stand between such a verb and the next: `à`, `bon`.
    let modalLinks: WordSet
    /// Roles that companies and countries have too: « X Group, leader de … ».
    let bodyRoles: WordSet
    /// Words before a role that belong to its title.
    let titlePrefixes: WordSet
    /// The state, in « président de la République ».
    let stateWord: String
    /// Roles that may stand for any office at the head of a body: `chef`.
    let leaders: WordSet
    /// By a role that names a kind of roles, the roles of that kind: `diplomate` by `ambassadeur`.
    let kinds: WordMap<WordSet>
    /// Offices at the head of a state.
    let rulers: WordSet
    /// What else texts call those who hold such an office, each as the words of a name.
    let rulerNames: [PhraseWords]
    /// Those names that belong to the head of a government.
    let governmentNames: [PhraseWords]
    /// Words before a role that make another office of it, in the masculine: `Première` in « Première ministre ».
    let ranks: WordMap<String>
    /// Endings of participles that may introduce a sentence.
    let participleEndings: Endings
    /// Attribution phrases that mean the person spoken of: `à son avis`.
    let ownViews: WordSet
    /// Roles that say that somebody holds the office of another: `homologue`.
    let counterparts: WordSet
    /// Roles that say so behind a possessive only: « son collègue suédois ».
    let colleagues: WordSet
    /// Offices that say less of somebody than any other does: ranks of armies, `membre`, `hôte`.
    let minorOffices: WordSet
    /// Offices that a counterpart in another country does not hold by the same name: `chancelier`.
    let nationalOffices: WordSet
    /// Folded words that make another, lower office of an office: `adjoint`.
    let deputies: PhraseWords
    /// Words that say that somebody holds a role no more: `ancien`.
    let formers: WordSet

    /// Reads `m: le du`, `fp: les`: the letters for gender and number, a colon, the words.
    static func table(_ kinds: [(RolePhrase.Determiner, String)]) -> WordMap<Determiner> {
        var result: [(key: Word, value: Determiner)] = []
        for (kind, list) in kinds {
            list.forEachListEntry { entry in
                let letters = entry.payload
                let gender: Gender? =
                    letters.contains(UInt8(ascii: "m"))
                    ? .masculine : letters.contains(UInt8(ascii: "f")) ? .feminine : nil
                let determiner = Determiner(
                    kind: kind, gender: gender, isPlural: letters.contains(UInt8(ascii: "p")))
                for form in entry.forms.flatMap(\.words) { result.append((Word(form), determiner)) }
            }
        }
        return WordMap(result)
    }

    /// Reads lines of offices that mean the same: one name, a colon, further names by commas; words by spaces.
    static func groups(_ list: String) -> [[PhraseWords]] {
        var result: [[PhraseWords]] = []
        list.forEachListEntry { entry in
            result.append(([entry.payload] + entry.forms).map { PhraseWords(weightyOf: $0.text) })
        }
        return result
    }

    /// The names of those groups whose first name is one of `offices`.
    static func names(of offices: [String], in groups: [[PhraseWords]]) -> [PhraseWords] {
        let offices = offices.map { PhraseWords(weightyOf: $0) }
        return groups.filter { group in group.first.map(offices.contains) ?? false }.flatMap { $0 }
    }

    /// Words parted by white space.
    static func set(_ words: String) -> WordSet { WordSet(listed: words) }
}

extension Language {
    /// Whether a word's ending shows it to be feminine.
    func tellsFeminine(_ letters: ArraySlice<UInt8>) -> Bool { speech.feminineEndings.fit(letters) }

    /// Whether a word's ending lets it be an adjective behind its noun.
    func isAdjective(_ letters: ArraySlice<UInt8>) -> Bool { speech.adjectiveEndings.fit(letters) }
}

extension SpeechGrammar {
    /// Whether a role says that somebody holds the office of another.
    func isCounterpart(_ role: RolePhrase) -> Bool {
        isCounterpart(role.lemma, behind: role.determiner)
    }

    /// The same of a role's lemma behind its determiner.
    func isCounterpart(_ lemma: Lemma, behind determiner: RolePhrase.Determiner) -> Bool {
        counterparts.contains(lemma) || determiner == .possessive && colleagues.contains(lemma)
    }
}
