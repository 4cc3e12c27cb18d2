/// The small words of a language that say where and when a meeting is, and what the words around it tell of it.
struct MeetingGrammar: Sendable {
    // MARK: Links

    /// Stand before the place of a deed: `à`.
    let atWords: WordSet
    /// Those that hold an article: `au`, `aux`.
    let atTheWords: WordSet
    /// Those among them that an agency's capital leaves without accent at the beginning of a sentence: `A`.
    let bareAtWords: WordSet
    /// Tie a name to its noun: `de`, `d'`.
    let ofWords: WordSet
    /// Those that hold an article: `du`, `des`.
    let ofTheWords: WordSet
    /// May stand between a meeting and its complement: `de`, `la`, `entre`.
    let complementLinks: WordSet
    /// Articles, which may stand between `de` and a country.
    let articles: WordSet
    /// Say what a meeting is about: `sur`, `pour`.
    let topicLinks: WordSet
    /// `et`, which joins what ministers are in charge of.
    let additions: WordSet
    /// Stand before an infinitive: `de`, `pour`, `à`.
    let infinitiveLinks: WordSet
    /// Endings of infinitives; none in a language that does not tell them by their ending.
    let infinitiveEndings: Endings
    /// Words with such an ending that are none: `premier`.
    let notInfinitives: WordSet
    /// Endings of past participles; none in a language that does not tell them by their ending.
    let participleEndings: Endings
    /// Endings of verbs that tell what was going on.
    let imperfectEndings: Endings
    /// Endings of verbs that tell what is to come.
    let futureEndings: Endings
    /// `que`: what follows is reported.
    let reportingWords: WordSet

    // MARK: Determiners

    /// `premier`, `dernier`: which day of a meeting of several, and which meeting of several; ordinals end so besides: `27e`.
    let dayOrdinals: [(words: WordSet, day: MeetingMention.Day)]
    /// Endings of ordinals: `ième`, `7e`.
    let ordinalEndings: Endings
    /// `suivante`, `prochaine`: one that follows that meeting, behind an article and without a noun.
    let followers: WordSet
    /// `précédente`: one that was before it.
    let forerunners: WordSet
    /// `celui`, `celle`: « après celle du 4 juin ».
    let pronouns: WordSet

    /// `ce`, `cette`: mean a meeting named before.
    let demonstratives: WordSet
    /// Nouns that make a verb with `avoir`, which is no perfect: « a lieu ».
    let havingNouns: WordSet
    /// `mini-sommet`.
    let miniHeads: WordSet
    /// The country whose contact group is meant where none is told.
    let contactCountry: String
    /// Names of the group of the richest states, whose meetings are of one kind.
    let sevens: [String]
    /// Lead to two who meet: `entre`.
    let betweens: WordSet
    /// `un`, `une`: mean one that was not named yet.
    let indefinites: WordSet
    /// `leur`, `sa`.
    let possessives: WordSet
    /// `tous`, behind which ministers are those of all times.
    let universals: WordSet

    // MARK: Those who meet

    /// `dirigeants`.
    let leaders: WordSet
    /// `chefs`, when one of `states` stands two words behind.
    let chiefs: WordSet
    /// `État`.
    let states: WordSet
    /// `pays`, `dirigeants`: those of a body meet where it meets.
    let members: WordSet
    /// `réunis`: leaders of whom it is said meet.
    let gathered: WordSet
    /// `ministre`, whom one of the same charge can meet.
    let minister: WordSet
    /// `homologue`: one of the same charge.
    let counterpart: WordSet
    /// `présidents`, behind a verb of meeting: those who meet at summits.
    let rulers: WordSet
    /// `niveau`, before who meets in a body: « au niveau ministériel ».
    let levels: WordSet
    /// `ministériel`.
    let ministerialWords: WordSet
    /// Tell ministers of several countries without naming a body: `européens`, `euro`.
    let unionWords: WordSet
    /// `autrefois`, before the former name of a body.
    let former: WordSet
    /// `premiers`, which makes no meeting of ministers.
    let firstMinisters: WordSet
    /// `conseil`, for that of one government's ministers and for those of a union.
    let councils: WordSet
    /// Behind a meeting they mean one organisation: `alliance`.
    let alliances: WordSet
    /// The organisation that they mean.
    let allianceName: String

    // MARK: Nouns

    /// Meetings whose word can also be a verb: `rencontre`.
    let verbalHeads: WordSet
    /// Meetings whose word means something else without a determiner: `visioconférence`, `ministérielle`.
    let meansHeads: WordSet
    /// Those among them where people are at no place: `visioconférence`.
    let remoteHeads: WordSet
    /// `européen`, behind a summit: that of a union of states.
    let unionAdjectives: WordSet
    /// `bilatérale`.
    let bilaterals: WordSet
    /// `format`, behind which the town stands that a group has its name from: « au format Ramstein ».
    let formats: WordSet
    /// Those towns.
    let formatTowns: WordSet
    /// `groupe`, the contact group where an article has named it: « la prochaine réunion du groupe ».
    let groupNouns: WordSet
    /// `réunion`, for a group that has its name from a town.
    let plainHeads: WordSet
    /// Stand before a mountain's top: `haut`, `plus`.
    let heightWords: WordSet
    /// What has a top, behind `sommet de`: `mont`, `tour`.
    let heights: WordSet
    /// `mètres`, which tops have and meetings have not.
    let heightUnits: WordSet
    /// Common nouns that follow `sommet de la` where people meet: `crise`, `dirigeants`.
    let summitComplements: WordSet
    /// `jusqu'`: « jusqu’au sommet » leads to a top unless more is said.
    let until: WordSet
    /// Adjectives of meetings of leaders: `européen`, `extraordinaire`.
    let summitAdjectives: WordSet
    /// `jours`, `journées`.
    let days: WordSet
    /// Those and their singular: « au dernier jour du sommet ».
    let dayNouns: WordSet
    /// `capitale`, before the adjective of a country.
    let capitals: WordSet
    /// Those who are sent to a place: `délégation de l'UE à`.
    let posts: WordSet
    /// Nouns of what happens at a place, before `à`: `situation`, `guerre`.
    let placedEvents: WordSet
    /// Nouns and verbs of giving, before `à` with the one who receives: `aide`, `livrer`.
    let transfers: WordSet

    // MARK: Around a meeting

    /// Say how far away something is: « à cinq jours de l’ouverture ».
    let distances: WordSet
    /// Said of what takes or has taken place: `lors`, `issue`.
    let held: WordSet
    /// Words that tell of a body's meeting where the body does nothing but meet: « au sein du Groupe de contact ».
    let insides: WordSet
    /// Words between a verb of meeting and the meeting: « se retrouvent à Gand pour un sommet ».
    let purposes: WordSet
    /// Said of those who are there, before `au sommet`: `exprimé`, `discours`.
    let attending: WordSet
    /// Said of what takes place at any time: `avant`, `cadre`.
    let around: WordSet
    /// Lead to what is over: `issue`, `lendemain`.
    let backward: WordSet
    /// Lead to what is to come: `préparer`, `vue`.
    let forward: WordSet
    /// Lead to either: `avant`, `veille`.
    let beside: WordSet
    /// Words before what a sentence only looks forward or back to: `mois`, `après`.
    let aside: WordSet
    /// Between two meetings they say that the second is another: « un mois après celui du G7 ».
    let others: WordSet
    /// `puis`: the place behind it is that of something later.
    let laterWords: WordSet
    /// `tard`, behind `plus`: « deux jours plus tard ».
    let lateWords: WordSet
    /// `tôt`, behind `plus`: « deux jours plus tôt ».
    let earlierWords: WordSet
    /// `plus`.
    let comparatives: WordSet
    /// `table`, `menu`: what is on those of a body is spoken of where it meets.
    let tables: WordSet
    /// `ville`, `station`: « dans la station balnéaire d’Antalya ».
    let settlements: WordSet
    /// Verbs with an object that is yet to come, at any distance in their clause: `préparer`.
    let preparing: WordSet
    /// `marge`, of what is held beside another meeting.
    let margins: WordSet
    /// `en`: « en marge de », « réunis en sommet ».
    let inWords: WordSet
    /// Behind these a length of days is over: `après`, `terme`.
    let afterWords: WordSet

    // MARK: Time

    /// `depuis`.
    let since: WordSet
    /// Say that a day is a bound: `jusqu'`, `avant`.
    let bounds: WordSet
    /// Say that a day is the first one: `partir`.
    let starts: WordSet
    /// May stand between a participle and its day: `en`, `le`, `début`.
    let dayLinks: WordSet
    /// Parts of the day that has been told: `matinée` in « dans la matinée ».
    let partsOfDay: WordSet
    /// Words that say that something was within a part of the day: `dans`.
    let withinWords: WordSet
    /// What a day is called where it is the one told: `jour` in « le même jour ».
    let sharedDayNouns: WordSet
    /// Words that say that a day is the one told: `même`.
    let sames: WordSet
    /// Words before the month or year in which a body began: « mis sur pied », « née en ».
    let foundings: WordSet

    /// `veille`, before what is held the next day.
    let eves: WordSet
    /// `heures`: « quelques heures avant celle du groupe ».
    let hours: WordSet
    /// `lendemain`, before what was held the day before.
    let morrows: WordSet
    /// `ordre`: the day of an agenda, « l’ordre du jour ».
    let agendas: WordSet

    // MARK: Verbs

    /// `attendu`, `arrivé`, before the day and place where somebody sees somebody.
    let arrivals: WordSet
    /// `doit`, before an infinitive: what is to come.
    let plans: WordSet
    /// Those who meet without being at a meeting of states: `parlement`.
    let otherBodies: WordSet
    /// Verbs of meeting in the present tense: `réunissent`.
    let presentVerbs: WordSet
    /// `se`, `s'`.
    let reflexives: WordSet
    /// `y`, between a reflexive pronoun and its verb.
    let thereWords: WordSet
    /// `annulée`, `reportée`: what is put off is not held.
    let putOff: WordSet
    /// `accueille`: what the town of a meeting does.
    let hosting: WordSet
    /// `a`, `ont`: perfects.
    let perfects: WordSet
    /// `est`, `sont`: perfects of reflexive verbs.
    let reflexivePerfects: WordSet
}
