/// What the corpus does not say.
struct GapText: Hashable, Sendable {
    var namedWithoutStatement: Phrase
    var namedOnly: Phrase
    var unconfirmed: Phrase
    var divergent: Phrase
    var unanswered: Phrase
    var noOffice: String
    var noCountry: String
    var noStatement: String
    var doubtful: Phrase
    var undated: Phrase
    var noDates: String
    var inferredDates: String
    var noPlace: String
    var noAgenda: String
    var noDecision: String
    var noArticleAfter: String
    var noMainArticle: String
    var noAct: String
    var noFamily: String
    var noFamilyGap: String
    /// What the tool does not see.
    var method: String
}
