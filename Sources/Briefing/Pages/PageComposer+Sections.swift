extension PageComposer {
    /// Sections that a page may have; its template asks for each by this name, and for its heading by `nameHeading`.
    static let sectionNames = [
        "notice", "statements", "acts", "figures", "chronology", "links", "mentions", "succession", "participants",
        "agenda", "decisions", "press",
        "gaps", "sources", "found", "copies", "neighbours", "cuts", "latest", "facts", "essentials", "additions",
        "years",
        "unsourced",
        "unresolved", "doubtful", "divergent", "undated", "drafts", "diagnostics",
    ]

    /// The heading of each section, as templates ask for it.
    static func headings(_ text: SiteText) -> [(String, String)] {
        let headings = text.headings
        return [
            ("noticeHeading", headings.notice), ("statementsHeading", headings.statements),
            ("ministerActsHeading", headings.ministerActs), ("meetingActsHeading", headings.meetingActs),
            ("systemActsHeading", headings.systemActs), ("figuresHeading", headings.figures),
            ("chronologyHeading", headings.chronology), ("linksHeading", headings.links),
            ("mentionsHeading", headings.mentions), ("successionHeading", headings.succession),
            ("agendaHeading", headings.agenda), ("decisionsHeading", headings.decisions),
            ("participantsHeading", headings.participants), ("pressHeading", headings.press),
            ("gapsHeading", headings.gaps), ("sourcesHeading", headings.sources), ("foundHeading", headings.found),
            ("textHeading", headings.text), ("copiesHeading", headings.copies),
            ("neighboursHeading", headings.neighbours), ("corpusStateHeading", headings.corpusState),
            ("yearsHeading", text.overviews.years), ("checksHeading", text.quality.checks),
            ("unsourcedHeading", text.quality.unsourced),
            ("unresolvedHeading", text.quality.unresolved), ("doubtfulHeading", text.quality.doubtful),
            ("divergentHeading", text.quality.divergent), ("undatedHeading", text.quality.undated),
            ("draftsHeading", text.quality.drafts), ("diagnosticsHeading", text.quality.diagnostics),
        ]
    }
}
