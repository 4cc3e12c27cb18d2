import BriefingModel

/// The words by which a language tells that two who lead or represent their countries hold talks.
struct TalkGrammar: Sendable {
    // MARK: Who holds them

    /// A person's role, folded: what its holder is in charge of.
    let offices: [String: Party.Office]
    /// Those among the roles that companies and clubs have as well, folded: `president`.
    let anybodysOffices: Set<String>
    /// Heads of a state: `président`, `roi`.
    let states: Set<String>
    /// Those among them that companies and clubs have as well.
    let anybodys: Set<String>
    /// Heads of a government: `chancelier`.
    let governments: Set<String>
    /// Heads of either, of whom a country has to be told: `dirigeant`.
    let leaderNouns: Set<String>
    /// `ministre`, of a field or, behind one of `firsts`, of all.
    let ministers: Set<String>
    /// `ministre`, of a field that need not be told each time.
    let plainMinisters: Set<String>
    /// Articles before a subject that was named: « le ministre ».
    let definiteArticles: WordSet
    /// `chargé`, `délégué`, behind a minister: the field follows.
    let fieldLeads: WordSet
    /// `premier`.
    let firsts: WordSet
    /// `chef`: of a state, a government or a field.
    let chiefs: Set<String>
    /// What a chief is the head of: `État`, `gouvernement`.
    let headed: WordSet
    /// Those among them that are a state.
    let stateNouns: WordSet
    /// `prince`, before one of `heirWords`.
    let heirs: Set<String>
    /// `héritier`.
    let heirWords: WordSet
    /// `secrétaire`, who is in charge of foreign affairs in some countries.
    let secretaries: Set<String>
    /// Those countries, as French short names.
    let secretaryCountries: Set<String>
    /// Ministries that stand for defence: `Pentagone`.
    let defenceHouses: WordSet
    /// Stand before an office that is over or to come: `ancien`.
    let passed: WordSet
    /// Stand before the office of somebody's second: `vice`.
    let deputies: WordSet
    /// May stand before a field without `de`: `à`, « secrétaire à la Défense ».
    let atFields: WordSet
    /// `République`, of which a head of state is the head.
    let realms: WordSet
    /// `ministère`: the chief of one is a minister.
    let houses: WordSet
    /// Those among the counterparts who are none without a country: `collègue`.
    let colleagues: WordSet
    /// `eu`, `mené`: talks that somebody has had are over.
    let hadWords: WordSet
    /// `côtés`: « aux côtés de son homologue ».
    let sides: WordSet
    /// `homologue`.
    let counterparts: WordSet
    /// `homologues`.
    let manyCounterparts: WordSet

    // MARK: That they hold them

    /// `avec`.
    let withWords: WordSet
    /// `par`, before the one who receives.
    let byWords: WordSet
    /// `il`, `elle`: somebody of the sentence before.
    let subjects: WordSet
    /// `que`, `qu'`, `lequel`: what they mean stands before them.
    let relatives: WordSet
    /// Nouns of talks: `entretien`, `rencontre`.
    let nouns: WordSet
    /// Words of talking, which is done at a distance as well: `entretien`, `entretenu`.
    let spoken: WordSet
    /// Verbs that need a reflexive pronoun to tell of talks: `entretenir`.
    let reflexive: WordSet
    /// Forms of seeing somebody, which alone tell of no meeting of others: `vu`.
    let sights: WordSet
    /// Words beside which people are at one place: `visite`, `arrivé`.
    let presence: WordSet
    /// Those among them that lead to the place: « en visite à ».
    let visits: WordSet
    /// Words of what was done more than once: `reprises`.
    let repeated: WordSet
    /// `leur`: those named before.
    let theirs: WordSet
    /// `deux`: those named before.
    let pairWords: WordSet
    /// `conférence`, of the press: talks only where one of `joint` is said of it.
    let pressNouns: WordSet
    /// `commune`, `conjointe`.
    let joint: WordSet
    /// Words before a deed that is wished, refused or doubted: `souhaite`, `refuse`.
    let unreal: WordSet
    /// Verbs of which talks are the object and two the subject: `ont`, `tiendront`.
    let having: WordSet
    /// Endings of verbs of deeds that are only imagined: `rait`.
    let unrealEndings: Endings
    /// Endings of verbs of which two are the subject: `nt`.
    let pluralEndings: Endings
    /// Words that say that they only spoke at a distance: `téléphone`.
    let remote: WordSet

    /// The office that folded words name, `joints` between its fields: « ministre des affaires etrangeres et du commerce », while
    /// « ministre des affaires etrangeres et de la defense » is in charge of both and told by neither.
    func office(called role: String, joints: WordSet) -> Party.Office? {
        if let office = offices[role] { return office }
        let words = role.split(separator: " ")
        guard let noun = words.first, let joint = words.firstIndex(where: { joints.contains(Word($0)) }) else {
            return nil
        }
        let first = offices[words[..<joint].joined(separator: " ")]
        let second = offices[([noun] + words[(joint + 1)...]).joined(separator: " ")]
        guard let first, let second else { return first ?? second }
        return first == second ? first : nil
    }
}
