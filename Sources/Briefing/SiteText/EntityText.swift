/// On pages about people, meetings and systems.
struct EntityText: Hashable, Sendable {
    var country: String
    var meetings: String
    var statements: String
    var systems: String
    var articles: String
    var acts: String
    var dates: String
    var place: String
    var family: String
    var participants: String
    var countries: String
    var inOutlets: Phrase
    var withoutStatement: Phrase
    var since: Phrase
    /// The date comes with its preposition.
    var until: Phrase
    var noRole: String
    /// Before the source of a meeting’s days.
    var statedPlaceAndDates: String
    var inferredDates: String
    var unknownDates: String
    var alsoNamed: Phrase
    var predecessor: Phrase
    var successor: Phrase
    var participantsCaption: String
    /// Where no article says who was there.
    var onlyNamedCaption: String
    var columnName: String
    var columnPresence: String
    var columnStatements: String
    /// An article says that they were there.
    var observed: String
    /// An article says that they were to come.
    var announced: String
    /// The articles only name them.
    var onlyName: String
    /// Above those whom an article says to be there or to come.
    var comers: String
    /// Above those whom the articles only name.
    var onlyNamedPeople: String
    var agendaScope: String
    var decisionsScope: String
    var columnReferences: String
    var previousMeeting: String
    var nextMeeting: String
    var neighbourMeetings: String
    /// When a strip leaves meetings out.
    var stripOutside: Phrase
    /// Caption of a chronology.
    var stripCaption: Phrase
    /// Before the link to the timeline.
    var stripDetail: String
    /// Text of that link.
    var stripLink: String
    var graphCaptionMinister: String
    var graphCaptionMeeting: String
    var graphCaptionSystem: String
    /// For search engines.
    var ministerSummary: Phrase
    /// For search engines.
    var meetingSummary: Phrase
    /// For search engines.
    var systemSummary: Phrase
    /// What the newest articles of the corpus brought.
    var newest: Phrase
    /// What the newest articles on the subject brought, when the corpus has newer ones.
    var latestAddition: Phrase
    /// When these articles only name the subject.
    var onlyNamedThere: Phrase
    var latestStatement: Phrase
    var latestStatementUndated: String
    /// Label of an act.
    var latestAct: Phrase
    var latestActUndated: String
    /// Label of a decision.
    var decision: Phrase
    /// Label of the latest meeting on a person’s page.
    var latestMeeting: String
    var onlyNamed: Phrase
    var nothing: String
    var mentionsShown: Phrase
    var mentionsNone: Phrase
    /// Before the names that a table of participants has no rows for.
    var otherParticipants: String
    /// Before articles whose mentions are cited elsewhere.
    var otherArticles: String
}
