extension GapText {
    /// In English.
    static let english = GapText(
        namedWithoutStatement: "{meeting}: named in the articles, without a statement.",
        namedOnly: "Named without a statement: {names}.",
        unconfirmed: "{act}: no article confirms the delivery.",
        divergent: "{act}: figures differ, no article corrects the other.",
        unanswered: "{act}: no answer found.",
        noOffice: "The dates in office are not known.",
        noCountry: "The country is not known.",
        noStatement: "No statement found.",
        doubtful: "{doubtful}: the corpus does not settle it.",
        undated: "Of the articles, {articles} without a date.",
        noDates: "The dates of the meeting are not known.",
        inferredDates: "The dates are inferred; no article states them in full.",
        noPlace: "The place is not known.",
        noAgenda: "The agenda was not found.",
        noDecision: "No common decision was found.",
        noArticleAfter: "No article of the corpus was published after the meeting.",
        noMainArticle: "No article of the corpus is mainly about this meeting.",
        noAct: "No delivery, pledge or request found.",
        noFamily: "Family not stated",
        noFamilyGap: "The system’s family is not known.",
        method:
            "The automatic reading sees only words in quotation marks, and gifts, pledges and requests told in one sentence: what is told otherwise is missing here."
    )
}
