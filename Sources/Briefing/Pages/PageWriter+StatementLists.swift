import BriefingModel
import Templating

extension PageWriter {
    /// What the statements of the page's subject are grouped by.
    var statementGrouping: StatementGrouping { kind == .meeting ? .speaker : .meeting }

    /// The statements that the page shows: all of them, or the newest where the others have pages by period.
    func shownStatements(of list: [Statement], isCut: Bool) -> [Statement] {
        // The undated ones last, whatever the order by date made of them.
        let sorted =
            statementGrouping == .meeting
            ? list.filter { $0.published != nil } + list.filter { $0.published == nil } : list
        // A meeting's statements come in order of date.
        let newest =
            statementGrouping == .meeting
            ? sorted.prefix(PageComposer.newestShown) : sorted.suffix(PageComposer.newestShown)
        return isCut ? Array(newest) : sorted
    }

    /// Adds those of an entity's statements that its own page shows.
    mutating func addStatements(_ list: [Statement], isCut: Bool) {
        guard !list.isEmpty else { return }
        addStatementList(
            shownStatements(of: list, isCut: isCut), summary: statementSummary(list), by: statementGrouping)
    }

    /// Adds a section of statements.
    mutating func addStatementList(_ shown: [Statement], summary: String, by grouping: StatementGrouping) {
        addSection(
            "statements", text.headings.statements,
            ["summary": .text(summary), "groups": statementGroups(shown, by: grouping)])
    }

    /// Adds the sections of the team's own prose, each with its signature.
    mutating func addNotice(_ page: EntityPage) {
        add("notice", ["signature": .text(text.frame.signature), "file": .text(page.path)])
        // Where the team places a panel, the panel's own section is in the list of contents.
        for notice in Self.notices(in: page.prose) where Self.panelsPlaced(in: notice.text).isEmpty {
            addHeading("notice", notice.heading ?? text.headings.notice)
        }
    }
}
