extension OverviewText {
    /// In English.
    static let english = OverviewText(
        promise:
            "Who said, delivered, pledged or asked for what: every line leads to the press paragraph it comes from.",
        latestScope: "What the articles of {date}, the last date of the corpus, add.",
        moreStatements: CountedNoun(one: "statement", many: "statements", none: "no statement"),
        previousMeeting: "Previous meeting",
        articles: "Articles",
        period: "Period",
        outlets: "Outlets",
        quality: "Quality",
        undated: CountedNoun(one: "undated article", many: "undated articles", none: "all articles are dated"),
        latestArticle: "latest",
        ministersIntro:
            "Ministers and officials named by the articles, by country. The numbers count what the corpus says and rank nobody.",
        meetingsIntro: "Meetings, summits and exercises, the latest first.",
        systemsIntro: "Weapon systems named by the articles, by family, with the states found in the corpus.",
        articlesIntro: "All articles of the corpus, the latest first.",
        timelineIntro:
            "Meetings, statements, deliveries, pledges, requests and articles, day by day, the latest first.",
        wholeCorpus: "The whole corpus",
        noCountry: "Country not stated",
        all: "The whole list ({count})",
        wholeIndex: "The whole list",
        years: "Year by year",
        periods: "By period",
        undetailed: "no more is known",
        older: "Period before",
        newer: "Period after",
        neighbourPeriods: "Periods before and after",
        undatedYear: "Undated",
        empty: "The corpus has none yet.",
        notFoundTitle: "Page not found",
        notFoundText:
            "This address leads to no page of the site. It may have been copied wrongly, or the page has been renamed.",
        notFoundHome: "Back to the home page",
        articlesOf: "Articles: {period}",
        timelineOf: "Timeline: {period}"
    )
}
