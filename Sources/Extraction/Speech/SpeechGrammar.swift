import BriefingModel

/// Small facts of a language's grammar that reading roles and speakers needs.
struct SpeechGrammar: Sendable {
    /// What a determiner says about its noun.
    struct Determiner: Sendable {
        let kind: RolePhrase.Determiner
        let gender: Gender?
        let isPlural: Bool
    }

    /// By the determiner's lower-case spelling with plain apostrophe.
    let determiners: [String: Determiner]
    /// Endings of adjectives and participles that only feminine forms have.
    let feminineEndings: [String]
    /// Endings of adjectives that may follow the noun they belong to.
    let adjectiveEndings: [String]
    /// Endings of names for those who come from a place: `Fribourgeois`.
    let demonymEndings: [String]
    /// Endings of professions that no list holds.
    let professionEndings: [String]
    /// Words that tie a complement to a role: `de`, `du`, `d'`.
    let closeLinks: Set<String>
    /// Words that do so only before a capital: `à`, `aux`, `pour`.
    let looseLinks: Set<String>
    /// Words of posts: `auprès`, followed by a close link.
    let postLinks: Set<String>
    /// Roles whose complement is what they are in charge of: `ministre`.
    let portfolioHeads: Set<String>
    /// What a minister can be in charge of, and other complements that are no organisation.
    let portfolioWords: Set<String>
    /// Roles that are held at a place: `ambassadeur`.
    let postedHeads: Set<String>
    /// Nouns of time that may begin a sentence with an article: `semaine`, `veille`.
    let timeNouns: Set<String>
    /// Verbs behind an `il` that stands for nobody: `faut`, `s'agit`.
    let impersonalVerbs: Set<String>
    /// Groups of offices that texts use for one another, each as the words of one of its names.
    let equivalents: [[Set<String>]]
    /// Words that open a sentence which names the speaker of the quotation before it: `voilà comment`.
    let lookBackOpeners: Set<String>
    /// Conjunctions behind which a new subject speaks: `mais`, `tandis`.
    let breakingConjunctions: Set<String>
    /// `que`: what follows is reported.
    let reportingConjunctions: Set<String>
    /// `qui`.
    let subjectRelatives: Set<String>
    /// `par`: names who did what a passive tells.
    let agentPrepositions: Set<String>
    /// Reflexive pronouns: `se`, `s'`.
    let reflexives: Set<String>
    /// Subject pronouns by spelling.
    let pronouns: [String: (gender: Gender?, isPlural: Bool)]
    /// Verbs that go on with somebody's words: `ajouter`, `poursuivre`.
    let continuing: Set<String>
    /// Words besides prepositions that begin what stands before a subject, up to a comma: `face`, `alors`.
    let introductions: Set<String>
    /// Whether adjectives of countries begin with a capital, so that they do not stand out from inhabitants.
    let capitalisesAdjectives: Bool
    /// Verbs behind which stands who is spoken to: `told reporters`.
    let objectCues: Set<String>
    /// Auxiliaries in the plural.
    let pluralAuxiliaries: Set<String>
    /// Ending of infinitives, and how the plural of their third person ends; the first that fits counts.
    let pluralEndings: [(infinitive: String, plural: String)]
    /// Verbs that only tone the speaking that follows them: « a tenu à dire », « veut rappeler ».
    let modals: Set<String>
    /// What may stand between such a verb and the next: `à`, `bon`.
    let modalLinks: Set<String>
    /// Roles that companies and countries have too: « X Group, leader de … ».
    let bodyRoles: Set<String>
    /// Words before a role that belong to its title.
    let titlePrefixes: Set<String>
    /// The state, in « président de la République ».
    let stateWord: String
    /// Roles that may stand for any office at the head of a body: `chef`.
    let leaders: Set<String>
    /// Offices at the head of a state.
    let rulers: Set<String>
    /// Words before a role that make another office of it, in the masculine: `Première` in « Première ministre ».
    let ranks: [String: String]
    /// Endings of participles that may introduce a sentence.
    let participleEndings: [String]
    /// Attribution phrases that mean the person spoken of: `à son avis`.
    let ownViews: Set<String>
    /// Roles that say that somebody holds the office of another: `homologue`.
    let counterparts: Set<String>
    /// Folded words that make another, lower office of an office: `adjoint`.
    let deputies: Set<String>
    /// Words that say that somebody holds a role no more: `ancien`.
    let formers: Set<String>

    /// Whether a finite form of a verb is in the plural: `soutiennent` is, `soutient` is not.
    func isPlural(_ form: String, _ infinitive: String) -> Bool {
        pluralEndings.first { infinitive.hasSuffix($0.infinitive) }.map { form.hasSuffix($0.plural) } ?? false
    }

    /// Reads `m: le du`, `fp: les`: the letters for gender and number, a colon, the words.
    static func table(_ kinds: [(RolePhrase.Determiner, String)]) -> [String: Determiner] {
        var result: [String: Determiner] = [:]
        for (kind, list) in kinds {
            for (letters, forms) in LexiconBuilder.entries(list) {
                let gender: Gender? = letters.contains("m") ? .masculine : letters.contains("f") ? .feminine : nil
                for form in forms.flatMap({ $0.split(separator: " ") }) {
                    result[String(form)] = Determiner(kind: kind, gender: gender, isPlural: letters.contains("p"))
                }
            }
        }
        return result
    }

    /// Reads lines of offices that mean the same: one name, a colon, further names by commas; words by spaces.
    static func groups(_ list: String) -> [[Set<String>]] {
        LexiconBuilder.entries(list).map { name, others in
            ([name] + others).map { RoleComplementReader.contentWords(String($0)) }
        }
    }

    static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}

extension Language {
    /// The grammar of roles and speech.
    var speech: SpeechGrammar { code == "en" ? .english : .french }

    /// Whether a word's ending shows it to be feminine.
    func tellsFeminine(_ word: String) -> Bool {
        speech.feminineEndings.contains { word.hasSuffix($0) }
    }

    /// Whether a word's ending lets it be an adjective behind its noun.
    func isAdjective(_ word: String) -> Bool {
        speech.adjectiveEndings.contains { word.hasSuffix($0) }
    }
}
