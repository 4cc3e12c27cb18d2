/// On the home page, the indexes and the timeline.
struct OverviewText: Hashable, Sendable {
    /// What the site is, in one line.
    var promise: String
    var latestScope: Phrase
    var moreStatements: CountedNoun
    var previousMeeting: String
    var articles: String
    var period: String
    var outlets: String
    var quality: String
    var undated: CountedNoun
    /// Before the newest article.
    var latestArticle: String
    var ministersIntro: String
    var meetingsIntro: String
    var systemsIntro: String
    var articlesIntro: String
    var timelineIntro: String
    var wholeCorpus: String
    var noCountry: String
    var all: Phrase
    var years: String
    var undatedYear: String
    var empty: String
    var notFoundTitle: String
    var notFoundText: String
    var notFoundHome: String
    var articlesOf: Phrase
    var timelineOf: Phrase
}
