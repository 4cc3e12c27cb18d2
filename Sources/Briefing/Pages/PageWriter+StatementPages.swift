import BriefingModel
import OrderedCollections
import Templating

extension PageWriter {
    /// Adds the statements of an entity; returns those that are cut into pages by year, when there are too many for one.
    mutating func addStatements(_ list: [Statement], by grouping: StatementGrouping) -> [Statement] {
        guard !list.isEmpty else { return [] }
        // The undated ones last, whatever the order by date made of them.
        let list =
            grouping == .meeting ? list.filter { $0.published != nil } + list.filter { $0.published == nil } : list
        let isCut = list.count > PageComposer.statementLimit
        let shown = isCut ? Array(list.prefix(PageComposer.newestShown)) : list
        let rest = list.dropFirst(shown.count)
        let years = OrderedDictionary(grouping: rest) { $0.published?.year }
        addSection(
            "statements", text.headings.statements,
            [
                "summary": .text(statementSummary(list)),
                "groups": statementGroups(shown, by: grouping),
                "cuts": isCut ? cuts(of: list, current: nil) : .absent,
                "hasYears": .flag(!years.isEmpty), "earlier": .text(text.statements.earlier),
                // The permalinks of what stands on other pages keep working here.
                "years": TemplateValue(
                    years.map { year, statements in
                        [
                            "label": .text(year.map(String.init) ?? text.statements.undatedYear),
                            "statements": .list(
                                statements.enumerated().map { index, statement in
                                    [
                                        "anchor": .text(statement.id.anchor), "number": .text(String(index + 1)),
                                        "path": .text(yearPath(year).text),
                                    ]
                                }),
                        ]
                    }),
            ])
        return isCut ? list : []
    }

    /// Links to the pages per year.
    func cuts(of list: [Statement], current: Int??) -> TemplateValue {
        let years = OrderedDictionary(grouping: list) { $0.published?.year }
        return [
            "label": .text(text.statements.byYear),
            "years": .list(
                years.map { year, statements in
                    [
                        "path": .text(yearPath(year).text),
                        "label": .text(year.map(String.init) ?? text.statements.undatedYear),
                        "count": .text(text.numbers.text(statements.count)),
                        "isCurrent": .flag(current.map { $0 == year } ?? false),
                    ]
                }),
        ]
    }

    private func yearPath(_ year: Int?) -> PagePath { composer.yearPath(of: basePath, year) }

    /// The entity's own path, on its page and on its pages per year alike.
    private var basePath: PagePath {
        let parts = path.text.split(separator: "/")
        return parts.count > 2 ? PagePath(folder: String(parts[0]), String(parts[1])) : path
    }

    /// Adds the team's own prose with its signature.
    mutating func addNotice(_ page: EntityPage) {
        addSection(
            "notice", text.headings.notice,
            ["signature": .text(text.frame.signature), "file": .text(page.path)])
    }
}

extension PageComposer {
    /// `ministers/jens-stoltenberg` and 2022 give `ministers/jens-stoltenberg/2022`.
    func yearPath(of path: PagePath, _ year: Int?) -> PagePath {
        PagePath(folder: path.text, year.map(String.init) ?? text.anchor(text.statements.undatedYear))
    }

    /// The paths of an entity's page and of its pages per year, if it has any.
    func statementPaths(_ statements: [Statement], of path: PagePath) -> [PagePath] {
        guard statements.count > Self.statementLimit else { return [path] }
        return [path] + OrderedSet(statements.map { $0.published?.year }).map { yearPath(of: path, $0) }
    }

    /// One page for each year of an entity's statements.
    func statementPages(
        _ statements: [Statement], of name: String, parent: PagePath, kind: PageKind
    ) throws(TemplateError) -> [WrittenPage] {
        var pages: [WrittenPage] = []
        guard !statements.isEmpty else { return [] }
        for (year, list) in OrderedDictionary(grouping: statements, by: { $0.published?.year }) {
            var page = PageWriter(self, path: yearPath(of: parent, year), kind: kind)
            let title = text.statements.yearTitle([
                "name": name, "year": year.map(String.init) ?? text.statements.undatedYear,
            ])
            page.add("kicker", kicker(mark: kind.rawValue, name))
            page.add("role", ["roles": .list([]), "none": .absent])
            page.add(
                "cuts",
                ["cuts": page.cuts(of: statements, current: year), "parent": .text(parent.text), "name": .text(name)])
            page.addSection(
                "statements", text.headings.statements,
                [
                    "summary": .text(page.statementSummary(list)), "groups": page.statementGroups(list, by: .meeting),
                    "cuts": .absent, "hasYears": false, "earlier": .absent, "years": .absent,
                ])
            let document = try page.document(
                title: title, summary: nil, template: "statements-of-year.md", fields: ["name": .text(title)])
            pages.append(WrittenPage(document: document, citations: page.sources.references))
        }
        return pages
    }
}
