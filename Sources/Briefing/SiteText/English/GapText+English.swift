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
        undated: "{articles} without a date, which the timeline cannot place.",
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
            "The automatic reading sees only what one sentence says in full: who speaks, who gives, pledges or asks. What is told otherwise is missing here."
    )
}
