/// Single words of a language that reading names, roles and speakers asks for, each set for one question.
struct SmallWords: Sendable {
    /// Words that compare: « comme l’a dit X ».
    let comparisons: WordSet
    /// Words that begin a clause which compares: `comme`, `ainsi`.
    let comparisonOpeners: WordSet
    /// Attribution phrases that also mean other things, so that they count only where a sentence or clause begins: `pour`.
    let personalViews: WordSet
    /// Articles of several that look like prepositions: `des`.
    let pluralArticles: WordSet
    /// Contractions that begin a complement, but no subject: `au`, `du`.
    let contractions: WordSet
    /// What begins the place or medium of somebody’s words besides prepositions: `auprès`, `via`.
    let placeOpeners: WordSet
    /// `nouveau`, before an office to which somebody has come.
    let newWords: WordSet
    /// `Petit`: family names that are ordinary words too, and begin the names of places and things.
    let ordinarySurnames: WordSet
    /// `et`.
    let additions: WordSet
    /// `mais`.
    let contrasts: WordSet
    /// Words that say that a source is the one of before: « la même source ».
    let identities: WordSet
    /// Letters between a verb and its pronoun: `t` in « a t-il ».
    let cliticLetters: WordSet
    /// Words that tie a field to an office with one of `chargeNouns`: « en charge de ».
    let chargeLinks: WordSet
    let chargeNouns: WordSet
    /// Nouns without a capital that « aux » ties to an office: « haut commissaire aux droits de l’homme ».
    let looseFields: WordSet
    /// Words that tie a complement to one of `relationNouns`: « Relations avec le Parlement ».
    let relationLinks: WordSet
    let relationNouns: WordSet
    /// Words between a post and its country: « ambassadeur en France ».
    let countryLinks: WordSet
    /// Offices that are called after whom they serve, and whom: « le procureur du Roi », « la substitut du procureur ».
    let crownOffices: WordSet
    let crowns: WordSet
    /// Words before the name of who took a picture.
    let credits: WordSet
    /// Particles that are articles too, never behind a given name alone.
    let articleParticles: WordSet
    /// Endings of family names that a particle may follow: « Fernández de la Vega ».
    let particleTakers: Endings
    /// Particles of one letter, which need two names before them: `y` in « José Ortega y Gasset ».
    let joiningParticles: WordSet
    /// Pronouns for nobody in particular or for the writers.
    let indefinitePronouns: WordSet
    /// Auxiliaries by which a participle tells a deed: `a`, `ont`.
    let having: WordSet
    /// Auxiliaries of a participle that has its own subject: « X ayant démissionné, Y … ».
    let absoluteAuxiliaries: WordSet
    /// Auxiliaries of the passive.
    let being: WordSet
    /// Verbs that take such an auxiliary without being passive: « est revenu sur ».
    let intransitives: WordSet
    /// Verbs that report speech only with a pronoun behind them: « peut-on lire ».
    let readingVerbs: WordSet
    /// Verbs by which writers tell what one of them has seen, and nouns for these: « a constaté un journaliste ».
    let witnessing: WordSet
    let witnesses: WordSet
    /// Verbs that say nothing before a close link: « relever de ».
    let tiedVerbs: WordSet
    /// Nouns for several people that are no roles, and endings of such: `riverains`, `étudiants`.
    let groups: WordSet
    let groupEndings: Endings
    /// Pronouns that present somebody before a form of « être »: `c'`.
    let presenting: WordSet
    /// Endings of adverbs: `ment`.
    let adverbEndings: Endings
    /// What the head of a state is called by its country alone: « le dirigeant coréen ».
    let countryLeaders: WordSet
    /// Nouns for texts that are somebody else’s words: `texte`.
    let bareTexts: WordSet
    /// Nouns by which a body named before is called again: « l’entreprise ».
    let namedBodies: WordSet
    /// Adjectives before a source without an article: « à bonne source ».
    let sourceAdjectives: WordSet
    /// Nouns for somebody told of before by nothing but that they are a person, by their age, as who was asked, or by their
    /// side: `homme`, `trentenaire`, `interlocuteur`, `centriste`; and what may explain such a word.
    let persons: WordSet
    let agedPersons: WordSet
    let interlocutors: WordSet
    let partisans: WordSet
    let origins: WordSet
    /// Nouns by which a newspaper or broadcaster named before is called again: « le journal ».
    let mediumNouns: WordSet
    /// Those among them for broadcasters: `chaîne`.
    let stations: WordSet
    /// Words in the names of newspapers and broadcasters, and nouns for them: `parisien`, `hebdomadaire`.
    let media: PhraseWords
    /// Words of law before `pour` and an offence in marks: « mis en examen pour « Q » ».
    let charges: WordSet
    /// Words between a charge and the offence: `pour`.
    let chargeTies: WordSet
    /// Roles of those who act for somebody: `avocat` in « l’avocat de Jean Dupont ».
    let servants: WordSet
    /// Conjunctions of a clause whose subject the main clause shares: `si`.
    let concessions: WordSet
    /// Endings of nouns for bodies that are feminine: `agence`.
    let feminineNouns: Endings
    /// Words that belong to a gerund behind them: `tout en`.
    let gerundOpeners: WordSet
    /// Nouns for what somebody has said: `propos`.
    let speechNouns: WordSet
    /// Nouns for words that somebody coined: « la formule est de X ».
    let coinedNouns: WordSet
    /// Those who made what has a title: `auteur`.
    let authors: WordSet
    /// `mark`: a number behind it tells a model.
    let modelMarks: WordSet
    /// `convaincu`: « « Q », est convaincu X ».
    let convictions: WordSet
    /// `voix`: « le pays, par la voix de son ministre ».
    let mouthpieces: WordSet
    /// `avons`: the verb of who writes or speaks, behind which nobody else is its subject.
    let ownAuxiliaries: WordSet
    /// `voit`: « y voit « Q » ».
    let seeing: WordSet
    /// Their participles: `vu`.
    let seen: WordSet
    /// Those of them that find something in a thing: « voit dans ce texte une « Q » ».
    let findingIn: WordSet
    /// Forms of making somebody do something: « fait dire à X ».
    let making: WordSet
    /// Begin what a sentence turns to: `quant`.
    let topics: WordSet
    /// Of two people just named: « le premier », « la seconde ».
    let ordinals: WordMap<Int>
    /// Nouns that stand for somebody in a figure of speech or by age: « ce poids lourd », « ce trentenaire ».
    let figures: WordSet
    /// Nouns whose gender is not that of who is called so: « une figure du parti, Jean Dupont ».
    let unsexedRoles: WordSet
    /// `y`.
    let thereWords: WordSet
    /// `lu`, `diffusé`: what is done with a text by somebody who did not write it.
    let relayDeeds: WordSet
    /// `né`, `entretenu`: what people do rather than bodies, behind « est » or « s’est ».
    let personalDeeds: WordSet
    /// Conjunctions that go on with what is reported: `puisque` in « X a dit que …, puisque … ».
    let reasons: WordSet
    /// Roles of lawyers that say no more, and the titles before their names: « Me ».
    let lawyers: WordSet
    let lawyerTitles: WordSet
    /// What a minister of lower rank is called, folded: « secrétaire d’État ».
    let juniorMinister: PhraseWords
    /// Words for the Atlantic alliance, whose names stand for one another.
    let alliance: PhraseWords
}
