/// The words of a language by which sentences tell who gives what to whom.
struct CommitmentGrammar: Sendable {
    /// What an auxiliary makes of the participle behind it.
    enum Auxiliary: Sendable {
        /// `a`, `aura`.
        case have(Predicate.Time)
        /// `est`, `sera`.
        case be(Predicate.Time)
        /// `été`, `être`, `avoir`.
        case been, toBe, toHave
    }

    // MARK: Links

    /// `de`, `d'`.
    let ofWords: WordSet
    /// `d'`.
    let elidedOf: WordSet
    /// `des`: how many of several.
    let ofThePlural: WordSet
    /// `de`, `d'`, `du`: lead to a complement.
    let complementWords: WordSet
    /// `à`.
    let atWords: WordSet
    /// `au`, `aux`.
    let atTheWords: WordSet
    /// `de`, `à`: belong to a noun or to the verb before it.
    let ofOrAtWords: WordSet
    /// `avec`.
    let withWords: WordSet
    /// `avec`, `via`: lead to what somebody does.
    let means: WordSet
    /// `avec`, `entre`: lead to the parties of a contract.
    let partyLinks: WordSet
    /// `par`.
    let byWords: WordSet
    /// `sur`.
    let onWords: WordSet
    /// `pour`.
    let forWords: WordSet
    /// `sous`: « sous le nom de ».
    let underWords: WordSet
    /// `auprès`.
    let besideWords: WordSet
    /// `selon`.
    let accordingTo: WordSet
    /// Make a system a circumstance: `contre`, `dans`.
    let circumstances: WordSet
    /// Stand before an infinitive: `de`, `pour`.
    let infinitiveLinks: WordSet
    /// `et`.
    let additions: WordSet
    /// `et`, `ou`.
    let joiners: WordSet
    /// `ainsi`: « ainsi que ».
    let likewise: WordSet

    // MARK: Clauses

    /// `que`, `qu'`.
    let thatWords: WordSet
    /// `qui`.
    let whoWords: WordSet
    /// `que`, `qui`: a clause behind a system.
    let relatives: WordSet
    /// `qui`, `où`: open a clause wherever they stand.
    let clauseRelatives: WordSet
    /// `dont`.
    let ofWhichWords: WordSet
    /// `lesquelles`: « selon lesquelles ».
    let whichWords: WordSet
    /// `si`.
    let ifWords: WordSet
    /// `auquel`: « le pays auquel Oslo a cédé ».
    let toWhichWords: WordSet
    /// `si`, `s'`: behind « que » a condition.
    let conditions: WordSet
    /// Before `que` they compare: `tels`, `ainsi`.
    let comparisons: WordSet

    // MARK: Pronouns and articles

    /// `elle`.
    let sheWords: WordSet
    /// `il`.
    let heWords: WordSet
    /// `ils`, `elles`.
    let theyWords: WordSet
    /// `nous`, `on`: mean the state of who speaks.
    let ownPronouns: WordSet
    /// `il`, `on`: begin a clause with a subject of its own.
    let subjectPronouns: WordSet
    /// `nous`: « donnez-nous ».
    let us: WordSet
    /// `s'`: « s’y ajouteront ».
    let selfWords: WordSet
    /// `en`: of what was named before.
    let thereof: WordSet
    /// `y`: « y a envoyé ».
    let thereWords: WordSet
    /// `celui`: « Berlin celui de blindés ».
    let resumingPronouns: WordSet
    /// `chacun`.
    let eachWords: WordSet
    /// `autre`: « l’une des États-Unis, l’autre d’Allemagne ».
    let others: WordSet
    /// `son`: « son pays » is that of who was named.
    let theirs: WordSet
    /// `ses`: « ses livraisons » are those of who was named.
    let possessives: WordSet
    /// `notre`: « notre pays » is that of who speaks.
    let ours: WordSet
    /// `un`, `une`.
    let ones: WordSet
    /// `le`, `la`, `les`.
    let articles: WordSet
    /// `le`, `la`, `l'`.
    let singularArticles: WordSet
    /// `les`.
    let pluralArticles: WordSet
    /// `ce`, `cette`.
    let demonstratives: WordSet
    /// Before a noun they mean what was named before: `ces`, `même`, `deuxième`.
    let pointing: WordSet
    /// Behind a number they show that it counts what was named before: `autres`, `premiers`.
    let anchors: WordSet
    /// `ses`: « six de ses douze ».
    let partOwners: WordSet
    /// `les`, `ses`: « sur les vingt promis ».
    let wholeLeads: WordSet

    // MARK: Numbers and kinds

    /// `plus`.
    let moreWords: WordSet
    /// `de`, `en`: « six de plus ».
    let moreLinks: WordSet
    /// `tard`: « plus tard ».
    let lateWords: WordSet
    /// `deux`: « les deux pays ».
    let pairWords: WordSet
    /// What numbers count besides systems: `mm`, `millions`.
    let units: WordSet
    /// How many of what follows: `totalité`, `davantage`.
    let portions: WordSet
    /// Nouns of a share in which no single systems are counted: `lot`.
    let lots: WordSet
    /// Nouns for single ones of a system named before: `exemplaires`.
    let instances: WordSet
    /// Those among them that only air defence has: `batteries`.
    let batteries: WordSet
    /// `supplémentaires`: behind a noun that counts what was named before.
    let additionals: WordSet
    /// `type`: behind « de ce », of what was named before.
    let kindNouns: WordSet
    /// `membre`: of a body that is no more than told.
    let members: WordSet
    /// Bodies of which receivers are part: `Alliés`.
    let bodiesOfReceivers: Set<String>
    /// Adjectives that say nothing of a kind: `nouveaux`.
    let looseAdjectives: WordSet

    // MARK: Those who give and receive

    /// The tie of a preposition.
    let ties: WordMap<ActorMention.Tie>
    /// Articles and adjectives that stand between a preposition and the name.
    let innerWords: WordSet
    /// `part`: « de la part de ».
    let partNouns: WordSet
    /// `destinés`, before `à`.
    let destined: WordSet
    /// `profit`, before `de`.
    let benefits: WordSet
    /// `destination`: « à destination de ses F-16 ».
    let destinations: WordSet
    /// `notamment`, `particulier`: they lead in some of several things.
    let examples: WordSet
    /// `fin`, `été`: parts of a year.
    let terms: WordSet
    /// `ici`: « d’ici la fin ».
    let termLeads: WordSet
    /// `guidés`, behind ammunition.
    let supplyAdjectives: WordSet
    /// `pièces`, which are given for a system as its ammunition is.
    let spareParts: WordSet
    /// `pays`.
    let countryNouns: WordSet
    /// Those who speak for a state: `ministre`.
    let offices: WordSet
    /// `son`, `sa`: « son ministre » is that of the state a sentence is about.
    let officeOwners: WordSet
    /// Offices of which there is one for a state: `ministre`.
    let ownOffices: WordSet
    /// `la`, `une`: before an office that a woman has.
    let feminineArticles: WordSet
    /// Nouns for a state's bodies and heads that « elle » means: `armée`.
    let feminineNouns: WordSet
    /// Those who speak about transfers without giving.
    let tellersOnly: WordSet
    /// They decide about what others give.
    let bodiesWithoutArms: WordSet
    /// They buy and sell nothing themselves.
    let alliances: WordSet
    /// They tell of what they are given, and give nothing unless it is said to whom.
    let receiversOnly: WordSet
    /// They give through their members, and who receives gives nothing.
    let groups: WordSet

    // MARK: Verbs

    /// What auxiliaries make of a participle.
    let auxiliaries: WordMap<Auxiliary>
    /// `être`.
    let beingInfinitives: WordSet
    /// `avoir`.
    let havingInfinitives: WordSet
    /// `été`.
    let beenWords: WordSet
    /// `a`, `ont`.
    let perfects: WordSet
    /// `avait`: long settled.
    let pluperfects: WordSet
    /// Forms of being and becoming, with what they say of a gift: « est le premier à livrer ».
    let being: WordMap<Predicate.Time>
    /// Forms of seeing: « se voit remettre des chars », « a vu arriver des chars ».
    let seeing: WordMap<Predicate.Time>
    /// `existe`: « il existe » is said of nobody.
    let impersonalVerbs: WordSet
    /// `ne`, `n'`.
    let negations: WordSet
    /// `pas`, `plus`: with such a word a verb is denied.
    let verbDenials: WordSet
    /// `pas`, `jamais`: between auxiliary and participle.
    let participleDenials: WordSet
    /// `pas`, `guère`: before an adjective.
    let denials: WordSet
    /// Adverbs between an auxiliary and its participle.
    let adverbs: WordSet
    /// Endings of more of them.
    let adverbEndings: Endings
    /// Set phrases there: « n’a pour l’instant fourni ».
    let adverbials: [[Word]]
    /// The last words of those.
    let adverbialEnds: WordSet
    /// Endings of infinitives.
    let infinitiveEndings: Endings
    /// Endings of infinitives and gerunds, which have an object right behind them.
    let governingEndings: Endings
    /// Endings of imperatives: « donnez ».
    let imperativeEndings: Endings
    /// `envoyé`, which with `y` is no gift.
    let sending: WordSet
    /// Verbs whose `pour` leads to a thing: `payé`.
    let verbsWithFor: WordSet
    /// `figurent`.
    let figuring: WordSet
    /// `veut`: with a thing as object.
    let wanting: WordSet
    /// `don`: « un don de ».
    let donations: WordSet
    /// `fait`: « a fait un don ».
    let makes: WordSet
    /// `fera`.
    let willMake: WordSet

    // MARK: Nouns and adjectives

    /// Stand before nouns that could be verbs: `nouvelle`.
    let nounLeaders: WordSet
    /// `éventuelle`: what may only come.
    let possibles: WordSet
    /// `commun`: what both have.
    let commonWords: WordSet
    /// `liste`, `photo`: what is shown and not given.
    let depictions: WordSet
    /// `destine`: a gift only where it is said to whom.
    let destining: WordSet
    /// `militaire`: between an aid and whose it is.
    let aidKinds: WordSet
    /// `stocks`: « prélevés sur les stocks danois ».
    let stocks: WordSet
    /// `exercices`: what systems come for that are given to nobody.
    let exercises: WordSet
    /// `échange`: what is had in return.
    let exchanges: WordSet
    /// `nom`: « sous le nom de ».
    let nameNouns: WordSet
    /// `ici`: « d’ici à juin ».
    let deadlines: WordSet

    // MARK: Sales

    /// `contrat`.
    let deals: WordSet
    /// `lie`: « un contrat lie Moscou et Damas ».
    let dealVerbs: WordSet
    /// Say what a contract is about: `portant`, `sur`.
    let dealTopics: WordSet
    /// `passée`: « une commande passée à la France ».
    let placedWords: WordSet
    /// Lead to who sells: `auprès`, `à`.
    let sellersLinks: WordSet
    /// `groupe`, `constructeur`.
    let companies: WordSet
}
