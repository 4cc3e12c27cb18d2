import BriefingModel

extension ActText {
    /// In English.
    static let english = ActText(
        grammar: .english,
        columnSystem: "System",
        columnActor: "Country",
        columnSystemAndActor: "System, country",
        columnState: "State",
        columnNumber: "Number",
        columnReferences: "Ref.",
        ministerCaption:
            "According to the corpus: what the person’s country or organisation delivered, pledged or asked for during their terms, and what their statements tell. One row per transfer; the states do not add up.",
        meetingCaption:
            "Transfers told by the articles on the meeting, according to the corpus: one row each, not added up.",
        systemCaption:
            "According to the corpus: one row per transfer, even when several papers tell it. Delivered, pledged, considered and requested do not add up.",
        newest: " Here the newest {shown} of {count}.",
        divergent: "Figures differ",
        noNumber: "number not stated",
        noNumberShort: "not stated",
        about: "about",
        atLeast: "at least",
        atMost: "at most",
        supply: "{supply} for {system}",
        colon: ": ",
        or: "or ",
        generic: "category, no system named",
        unknownActor: "Country not stated",
        verbs: [
            .delivered: ["delivered"], .pledged: ["pledges"], .planned: ["considers giving"], .requested: ["asks for"],
        ]
    )
}
