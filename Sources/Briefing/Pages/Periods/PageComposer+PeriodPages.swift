import BriefingModel
import Templating

extension PageComposer {
    /// The page of a period of what the corpus tells of an entity; that of a period which is cut only leads to those
    /// within it.
    func periodPage(of list: EntityList, _ period: Period, in cut: PeriodCut) throws(TemplateError) -> WrittenPage {
        let shown = cut.entries[period].map(list.entries(at:))
        let base = PagePath(list.entity)
        var page = PageWriter(self, path: path(of: period, in: base), kind: Self.pageKind(of: list.entity))
        page.add("kicker", kicker(mark: page.kind.rawValue, list.name))
        page.addCuts(cut, at: base, name: list.name, current: period)
        if let shown, !shown.acts.isEmpty {
            page.addSection(
                "acts", page.kind == .meeting ? text.headings.meetingActs : text.headings.systemActs,
                page.kind == .meeting
                    ? page.actTable(shown.acts, naming: .systemAndActor, caption: text.acts.meetingCaption)
                    : page.actTable(shown.acts, naming: .actor, caption: text.acts.systemCaption))
        }
        if let shown, !shown.statements.isEmpty {
            page.addStatementList(
                shown.statements, summary: page.statementSummary(shown.statements), by: page.statementGrouping)
        }
        if let shown, !shown.articles.isEmpty {
            page.addSection(
                "copies", text.frame.articles,
                [
                    "note": .text(text.count(shown.articles.count, text.words.articleCount)),
                    "articles": .list(shown.articles.reversed().map { page.articleItem($0) }),
                ])
        }
        let title = text.statements.periodTitle(["name": list.name, "period": title(of: period)])
        let document = try page.document(
            title: title, summary: nil, template: "period.md",
            fields: [
                "name": .text(title), "articlesHeading": .text(text.frame.articles),
                "actsHeading": .text(page.kind == .meeting ? text.headings.meetingActs : text.headings.systemActs),
            ])
        return WrittenPage(document: document, citations: page.sources.references)
    }

    private static func pageKind(of entity: EntityReference) -> PageKind {
        switch entity.kind {
        case .minister: .minister
        case .meeting: .meeting
        case .system: .system
        }
    }
}
