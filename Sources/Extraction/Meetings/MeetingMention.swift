import BriefingModel

/// A place in an article that speaks of a meeting, with what its sentence says about it.
struct MeetingMention {
    /// The words that name it: `réunion des ministres de la Défense`.
    var tokens: Range<Int>
    /// 0-based index of the paragraph.
    var paragraph: Int
    /// `nil` for « la réunion », which can be any.
    var kind: MeetingKind?
    /// Whether the word is `sommet`, which is at times said of other meetings.
    var isSummitWord = false
    /// Whether the word is `conférence` or the like, which its place tells from another.
    var isConference = false
    /// Whether its name ends with its number: `COP27`.
    var isNumbered = false
    /// Whether the sentence names those who meet at summits: « les dirigeants ».
    var isOfLeaders = false
    /// Whether the words before it are said of what takes place only: « à l’issue de », « l’ouverture de », « réunis en ».
    var isHeld = false
    /// Whether the words before it place something around it: « avant », « à l’issue de », « en marge de ».
    var isEvent = false
    /// Whether a verb tells of it, which makes no name: « réunis à Oslo ».
    var isVerb = false
    /// Whether it is told that two see each other: « a rencontré lundi à Oslo son homologue ».
    var isEncounter = false
    /// Whether both who see each other are told, so that neither place nor day need be.
    var isOfTwo = false
    /// Whether it says too little without a place or time: two spoke to the press together, « les deux ministres ».
    var needsScene = false
    /// The countries of those two, as far as they are known, as French short names in order.
    var countries: [String] = []
    /// Whether it says that ministers meet, whatever they are in charge of: « la prochaine réunion des ministres ».
    var isOfMinisters = false
    /// Whether it is called `ministérielle`, without a word for what the ministers are in charge of.
    var isMinisterial = false
    /// Whether it stands alone in brackets: « (G7) ».
    var isInBrackets = false
    /// Whether it is called the next or the last one: « la prochaine réunion ».
    var isOrdered = false
    /// Whether it is told which one in a row it is: « la 27e réunion ».
    var isCounted = false
    /// Whether it is told to be the first of its series: « s’est réuni pour la première fois en avril 2022 ».
    var isFirstOfSeries = false
    /// Whether it names those who meet rather than the meeting: « les ministres de la Défense ».
    var isGroup = false
    /// Whether they are of so many states that no body is told: « d’une cinquantaine de pays ».
    var isOfManyStates = false
    /// Whether it names a body, which is spoken of without a meeting too: « le G7 ».
    var isBody = false
    /// Whether it is called by the name of a body: « le sommet du G20 ».
    var hasName = false
    /// Whether `ce` stands before it.
    var isDemonstrative = false
    /// Whether `un` stands before it.
    var isIndefinite = false
    /// Whether `leur` stands before it.
    var isPossessive = false
    /// Whether its words alone show that people meet.
    var isCertain = true
    /// Whether it is held beside the article's main meeting: « en marge de ».
    var isBeside = false
    /// The town.
    var place: String?
    /// A town within its name, which counts when the sentence names no other: « réunion de Ramstein ».
    var innerPlace: String?
    /// Whether the sentence only looks forward or back to it: « à un mois du sommet de Vilnius ».
    var isAside = false
    /// What the sentence says of its days.
    var times: [TimeExpression] = []
    /// Whether the sentence looks back or ahead to it.
    var direction = TimeExpression.Direction.unknown
    /// Which of its days the sentence tells of: « au dernier jour du sommet ».
    var day: Day?
    /// How many days it lasts, when said: « de deux jours ».
    var length: Int?
    /// Pages whose name or alias the words are.
    var pages: [EntityID] = []
    /// For meetings of other kinds what tells them apart: `cop27`, `agriculture`.
    var field: String?
    /// The body whose meeting the words say it is.
    var organisation: String?
    /// Whether a verb of its sentence says that people meet or that something takes place.
    var meets = false
    /// Whether the sentence says that people have met there: « ont achevé leur réunion ».
    var hasMet = false
    /// Whether the words point back to a meeting named before: « ce sommet ».
    var pointsBack = false
    /// Whether its noun has a complement: « des directeurs des armements ».
    var hasComplement = false
    /// Whether it is another meeting than the one told of just before: « la suivante », « celle du 4 juin ».
    var isAnother = false
    /// Whether a noun names that other meeting: « la prochaine réunion ».
    var hasNoun = false
    /// Whether it is that of a group named before: « la prochaine réunion du groupe ».
    var isOfGroup = false
    /// Whether those who meet are at no place: « une visioconférence ».
    var isRemote = false
    /// Whether the sentence says that it is over on the day it names.
    var isEnding = false
    /// The words that describe it best, when they are those of the people who meet.
    var groupTokens: Range<Int>?

    /// A day of a meeting of several.
    enum Day: Equatable, Sendable {
        /// 1 for the first.
        case from(Int)
        case last
    }
}
