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
    /// Before the links to the years of a long list.
    /// Heading of the list of an index’s pages.
    var wholeIndex: String
    /// Heading of the list of the timeline’s years.
    var years: String
    var periods: String
    /// After a year or month, for dates that say no more.
    var undetailed: String
    /// The page of the period before, and of the one after, by date.
    var older: String
    var newer: String
    /// What assistive technology calls the two.
    var neighbourPeriods: String
    var undatedYear: String
    var empty: String
    var notFoundTitle: String
    var notFoundText: String
    var notFoundHome: String
    /// Titles of the pages of a period.
    var articlesOf: Phrase
    var timelineOf: Phrase
}
