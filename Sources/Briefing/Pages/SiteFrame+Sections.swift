import Templating

extension SiteFrame {
    /// Sections that a page may have; its template asks for each by this name, and for its heading by `nameHeading`.
    static let sections: [String: FieldName] = [
        "notice": "notice", "statements": "statements", "acts": "acts", "figures": "figures",
        "chronology": "chronology", "links": "links", "mentions": "mentions", "succession": "succession",
        "participants": "participants", "agenda": "agenda", "decisions": "decisions", "press": "press",
        "gaps": "gaps", "sources": "sources", "found": "found", "copies": "copies", "neighbours": "neighbours",
        "cuts": "cuts", "latest": "latest", "facts": "facts", "essentials": "essentials", "additions": "additions",
        "years": "years", "unsourced": "unsourced", "unresolved": "unresolved", "doubtful": "doubtful",
        "divergent": "divergent", "undated": "undated", "drafts": "drafts", "diagnostics": "diagnostics",
    ]

    /// The heading of each section, as templates ask for it.
    static func headings(_ text: SiteText) -> TemplateFields {
        let headings = text.headings
        return [
            "noticeHeading": .text(headings.notice), "statementsHeading": .text(headings.statements),
            "ministerActsHeading": .text(headings.ministerActs), "meetingActsHeading": .text(headings.meetingActs),
            "systemActsHeading": .text(headings.systemActs), "figuresHeading": .text(headings.figures),
            "chronologyHeading": .text(headings.chronology), "linksHeading": .text(headings.links),
            "mentionsHeading": .text(headings.mentions), "successionHeading": .text(headings.succession),
            "agendaHeading": .text(headings.agenda), "decisionsHeading": .text(headings.decisions),
            "participantsHeading": .text(headings.participants), "pressHeading": .text(headings.press),
            "gapsHeading": .text(headings.gaps), "sourcesHeading": .text(headings.sources),
            "foundHeading": .text(headings.found), "textHeading": .text(headings.text),
            "copiesHeading": .text(headings.copies), "neighboursHeading": .text(headings.neighbours),
            "corpusStateHeading": .text(headings.corpusState), "yearsHeading": .text(text.overviews.years),
            "checksHeading": .text(text.quality.checks), "unsourcedHeading": .text(text.quality.unsourced),
            "unresolvedHeading": .text(text.quality.unresolved), "doubtfulHeading": .text(text.quality.doubtful),
            "divergentHeading": .text(text.quality.divergent), "undatedHeading": .text(text.quality.undated),
            "draftsHeading": .text(text.quality.drafts), "diagnosticsHeading": .text(text.quality.diagnostics),
        ]
    }
}
