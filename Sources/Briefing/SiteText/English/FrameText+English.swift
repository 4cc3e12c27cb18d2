extension FrameText {
    /// In English.
    static let english = FrameText(
        skip: "Skip to the content",
        navigation: "Sections",
        ministers: "Ministers",
        meetings: "Meetings",
        systems: "Systems",
        articles: "Articles",
        timeline: "Timeline",
        quality: "Quality of the corpus",
        closing: "Corpus closed on {date}, {articles}",
        closingUndated: "Undated corpus, {articles}",
        citation: "To cite: {site}, “{title}”, edition of {date}, {articles}.",
        citationUndated: "To cite: {site}, “{title}”, {articles}.",
        twin: "This page as Markdown",
        qualityLink: "quality of the corpus",
        note: "Text taken automatically from press articles; every statement leads to the paragraph it comes from.",
        facts: "Facts",
        inThisPage: "On this page",
        automatic: "Automatic page, to be checked",
        draft: "Page to be confirmed",
        teamNotice: "team’s note",
        datesNotice: "dates: the team’s note",
        signature: "Written by the team, file"
    )
}
