import BriefingModel
import Templating

extension PageComposer {
    /// Rows that one list of the page shows at most.
    private static let rowLimit = 100

    /// The page for the people who keep the corpus.
    func qualityPage() throws(TemplateError) -> WrittenPage {
        let report = QualityReport(self)
        var page = PageWriter(self, path: PagePath("quality"), kind: .quality)
        page.add("kicker", kicker(mark: nil, text.quality.audience))
        let intro =
            report.points == 0
            ? text.quality.nothing : text.quality.intro(["points": text.count(report.points, text.words.pointCount)])
        page.add("intro", ["text": .text(intro), "cuts": .absent])
        page.addFacts(facts(of: report, in: page))
        let checks: [(String, String, Int)] = [
            (text.quality.unsourced, text.quality.unsourcedSite, report.unsourced.count),
            (text.quality.unresolved, text.quality.unresolvedSite, report.unresolved.count),
            (text.quality.doubtful, text.quality.doubtfulSite, report.doubtful.count),
            (text.quality.divergent, text.quality.divergentSite, report.divergent.count),
            (text.quality.undated, text.quality.undatedSite, report.undated.count),
            (text.quality.drafts, text.quality.draftsSite, report.drafts.count),
            (text.quality.diagnostics, text.quality.diagnosticsSite, report.diagnostics.count),
        ]
        page.addSection(
            "checks", text.quality.checks,
            [
                "caption": .text(text.quality.checksCaption), "columnCheck": .text(text.quality.columnCheck),
                "columnSite": .text(text.quality.columnSite), "columnPoints": .text(text.quality.columnPoints),
                "checks": .list(
                    checks.map { name, site, count in
                        [
                            "name": .text(name), "site": .text(site), "count": .text(text.numbers.text(count)),
                            "anchor": TemplateValue(count > 0 ? text.anchor(name) : nil),
                        ]
                    }),
            ])
        addTables(of: report, to: &page)
        let document = try page.document(
            title: text.frame.quality, summary: intro, template: "quality.md",
            fields: ["title": .text(text.frame.quality)],
            linksNames: false)
        return WrittenPage(document: document, citations: page.sources.references)
    }

    private func facts(of report: QualityReport, in page: PageWriter) -> [TemplateValue] {
        let pages = [
            text.count(book.ministers.values.count { $0.page != nil }, text.words.personCount),
            text.count(book.meetings.values.count { $0.page != nil }, text.words.meetingCount),
            text.count(book.systems.values.count { $0.page != nil }, text.words.systemCount),
        ]
        let curated =
            book.ministers.values.count { $0.page != nil } + book.meetings.values.count { $0.page != nil }
            + book.systems.values.count { $0.page != nil }
        let certain = book.statements.count { doubt(of: $0) == nil }
        return [
            page.fact(
                text.quality.toReview, text.numbers.text(report.points), anchor: text.anchor(text.quality.checks)),
            page.fact(
                text.entities.articles, text.numbers.text(book.articles.count),
                path: PagePath(folder: "articles", "index")),
            page.fact(text.quality.pages, text.numbers.text(curated), note: pages.joined(separator: ", ")),
            page.fact(
                text.entities.statements, text.numbers.text(book.statements.count),
                note: text.quality.certain(["number": text.numbers.text(certain)])),
        ]
    }

    private func addTables(of report: QualityReport, to page: inout PageWriter) {
        add(
            "unsourced", text.quality.unsourced, text.quality.unsourcedCaption, report.unsourced.count, to: &page,
            rows: report.unsourced.prefix(Self.rowLimit).map { fact in
                row(
                    name: text.typeset(fact.name), path: fact.path, location: fact.location, what: fact.fact,
                    todo: fact.hasSource ? text.quality.datesDo : text.quality.unsourcedDo,
                    code: fact.hasSource ? nil : "source: ARTICLE#pN")
            })
        add(
            "unresolved", text.quality.unresolved, text.quality.unresolvedCaption, report.unresolved.count, to: &page,
            rows: report.unresolved.prefix(Self.rowLimit).map { name in
                row(
                    name: name.name, path: name.path, detail: text.count(name.mentions, text.words.mentionCount),
                    references: page.references(Array(name.sources.prefix(4))), todo: text.quality.unresolvedDo,
                    code: name.file)
            })
        add(
            "doubtful", text.quality.doubtful, text.quality.doubtfulCaption, report.doubtful.count, to: &page,
            rows: report.doubtful.prefix(Self.rowLimit).map { statement in
                let words = shortened(statement)
                return row(
                    name: speaker(statement.speaker).name, detail: doubt(of: statement),
                    voice: statement.kind == .quotation
                        ? text.statements.openQuote + words + text.statements.closeQuote : words,
                    references: page.references([statement.source]), todo: text.quality.doubtfulDo,
                    code: book.articles[statement.source.article].map { Self.sidecar(of: $0.article.path) })
            })
        add(
            "divergent", text.quality.divergent, text.quality.divergentCaption, report.divergent.count, to: &page,
            rows: report.divergent.prefix(Self.rowLimit).map { act in
                row(
                    name: systemName(act), path: pageShowing(act), anchor: anchor(of: act),
                    what: sentence(act) + ".", references: page.references(act.figures.flatMap(\.sources)),
                    todo: text.quality.divergentDo)
            })
        add(
            "undated", text.quality.undated, text.quality.undatedCaption, report.undated.count, to: &page,
            rows: report.undated.prefix(Self.rowLimit).map { record in
                row(
                    name: title(of: record.id), path: PagePath(record.id),
                    location: SourceLocation(file: record.article.path),
                    what: text.articles.undated, todo: text.quality.undatedDo,
                    code: "\(Self.sidecar(of: record.article.path)) : date: 2022-10-12")
            })
        add(
            "drafts", text.quality.drafts, text.quality.draftsCaption, report.drafts.count, to: &page,
            rows: report.drafts.prefix(Self.rowLimit).map { draft in
                row(
                    name: text.typeset(draft.name), path: draft.path, location: SourceLocation(file: draft.file),
                    what: text.frame.draft, todo: text.quality.draftsDo)
            })
        add(
            "diagnostics", text.quality.diagnostics, text.quality.diagnosticsCaption, report.diagnostics.count,
            to: &page,
            rows: report.diagnostics.prefix(Self.rowLimit).map { diagnostic in
                row(
                    name: text.quality.severities[diagnostic.severity.rawValue] ?? diagnostic.severity.rawValue,
                    detail: diagnostic.identifier, location: diagnostic.location,
                    what: ([diagnostic.summary] + diagnostic.notes).joined(separator: ". "), foreign: "en",
                    todo: diagnostic.advice ?? "")
            })
    }

    /// `articles/x.txt` gives `articles/x.yml`; other articles keep their facts in their own file.
    private static func sidecar(of path: String) -> String { path.hasSuffix(".txt") ? path.dropLast(4) + ".yml" : path }

    private func add(
        _ name: String, _ heading: String, _ caption: String, _ count: Int, to page: inout PageWriter,
        rows: [TemplateValue]
    ) {
        guard count > 0 else { return }
        page.addSection(
            name, heading,
            [
                "caption": .text(caption), "columnWhere": .text(text.quality.columnWhere),
                "columnWhat": .text(text.quality.columnWhat), "columnDo": .text(text.quality.columnDo),
                "rows": .list(rows),
                "limited": TemplateValue(
                    count > rows.count
                        ? text.quality.shownOf([
                            "shown": text.numbers.text(rows.count), "all": text.numbers.text(count),
                        ]) : nil),
            ])
        page.panels["points \(name)"] = page.panels.removeValue(forKey: name)
    }

    private func row(
        name: String, path: PagePath? = nil, anchor: String? = nil, detail: String? = nil,
        location: SourceLocation? = nil,
        what: String? = nil, voice: String? = nil, references: TemplateValue = .absent, foreign: String? = nil,
        todo: String,
        code: String? = nil
    ) -> TemplateValue {
        [
            "name": .text(name), "path": TemplateValue(path?.text), "anchor": TemplateValue(anchor),
            "detail": TemplateValue(detail), "file": TemplateValue(location?.file),
            "line": TemplateValue(location?.line.map(String.init)), "what": TemplateValue(what),
            "voice": TemplateValue(voice), "references": references, "foreign": TemplateValue(foreign),
            "todo": .text(todo), "code": TemplateValue(code),
        ]
    }
}
