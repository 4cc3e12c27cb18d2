import BriefingModel
import OrderedCollections
import Templating

extension PageComposer {
    /// People, meetings or systems that the home page lists at most.
    private static let homeLimit = 12

    /// The home page: last meeting, what is newest, the three lists, the state of the corpus.
    func homePage() throws(TemplateError) -> WrittenPage {
        var page = PageWriter(self, path: PagePath("index"), kind: .home)
        let outlets = Set(book.articles.values.compactMap(\.article.outlet))
        page.add(
            "kicker",
            [
                "mark": .absent, "first": .text(frame.closing), "flag": .absent,
                "parts": .list([["text": .text(text.count(outlets.count, text.words.outletCount))]]),
            ])
        let promise = book.settings.description.map(text.typeset) ?? text.overviews.promise
        page.add("intro", ["text": .text(promise), "cuts": .absent])
        addLastMeeting(to: &page)
        addLatest(to: &page)
        addEntries(to: &page)
        addCorpusState(to: &page, outlets: outlets.sorted())
        let title = text.typeset(book.settings.title)
        let document = try page.document(
            title: title, summary: promise, template: "home.md", fields: ["title": .text(title)], linksNames: false)
        return WrittenPage(document: document, citations: page.sources.references)
    }

    private func addLastMeeting(to page: inout PageWriter) {
        let isReported: (MeetingDossier) -> Bool = { $0.start != nil && !$0.mainArticles.isEmpty }
        guard
            let dossier = book.meetings.values.last(where: isReported)
                ?? book.meetings.values.last(where: { !$0.articles.isEmpty })
        else {
            let line = latestMention(in: page)
            page.addEssentials([line].compactMap { $0 })
            return
        }
        let source = (dossier.dateSource ?? dossier.page?.page.source).map { [$0] } ?? []
        let about: TemplateFields = [
            "name": .text(text.typeset(dossier.name)),
            "path": .text(PagePath(EntityReference(.meeting, dossier.id)).text),
            "dates": TemplateValue(placeAndDates(dossier)),
        ]
        let previous = dossier.previous.flatMap { book.meetings[$0] }
        let more: TemplateFields = [
            "text": .text(
                [
                    (dossier.statements.count, text.words.statementCount),
                    (dossier.people.count, text.words.personCount),
                    (dossier.articles.count, text.words.articleCount),
                ].filter { $0.0 > 0 }.map { text.count($0.0, $0.1) }.joined(separator: ", ")),
            "path": .text(PagePath(EntityReference(.meeting, dossier.id)).text),
            "otherLabel": TemplateValue(previous == nil ? nil : text.overviews.previousMeeting),
            "other": TemplateValue(previous.map { shortName($0) }),
            "otherPath": TemplateValue(previous.map { PagePath(EntityReference(.meeting, $0.id)).text }),
        ]
        let lines = page.essentials(of: dossier)
        page.addEssentials(
            lines, heading: text.headings.lastMeeting,
            about: .record(about.merging(page.proof(source))), more: .record(more))
    }

    private func latestMention(in page: PageWriter) -> PageWriter.EssentialLine? {
        page.latestStatement(book.statements) ?? book.acts.last.flatMap { page.essentialActs([$0]).first }
    }

    /// What the newest publication day brought, five lines at most.
    private func addLatest(to page: inout PageWriter) {
        guard let date = book.closingDate else { return }
        var lines: [TemplateValue] = []
        for act in newestFirst(book.acts) where act.published == date {
            lines.append([
                "mark": "system", "name": .text(systemName(act)),
                "path": TemplateValue((pageShowing(act))?.text), "anchor": .text(anchor(of: act)),
                "text": .text(sentence(act) + "."), "references": page.references(act.sources),
            ])
        }
        let speakers = OrderedDictionary(grouping: book.statements.filter { $0.published == date }) { $0.speaker }
        for (speaker, statements) in speakers {
            let who = self.speaker(speaker)
            guard let path = who.path, let first = statements.first else { continue }
            lines.append([
                "mark": "minister", "name": .text(who.name),
                "path": .text((who.person.map { self.page(showing: first.id, of: $0) } ?? path).text),
                "anchor": .text(first.id.anchor),
                "text": .text(text.count(statements.count, text.overviews.moreStatements)),
                "references": page.references(statements.prefix(3).map(\.source)),
            ])
        }
        for record in book.articles.values.reversed() where record.article.published == date && lines.count < 5 {
            lines.append([
                "mark": "article", "name": .text(title(of: record.id)), "path": .text(PagePath(record.id).text),
                "anchor": .absent,
                "text": .text(record.article.outlet.map(text.typeset) ?? text.words.article), "references": .absent,
            ])
        }
        page.add(
            "latest",
            [
                "heading": .text(text.headings.latest), "anchor": .text(text.anchor(text.headings.latest)),
                "scope": .text(text.overviews.latestScope(["date": text.dates.text(date)])),
                "lines": .list(Array(lines.prefix(5))),
            ])
    }

    private func addEntries(to page: inout PageWriter) {
        let people = book.ministers.values.sorted { left, right in
            (left.page == nil ? 1 : 0, -left.articles.count, left.id) < (
                right.page == nil ? 1 : 0, -right.articles.count, right.id
            )
        }.prefix(Self.homeLimit).map { (of: affiliation($0).map(Folding.words), dossier: $0) }.sorted { left, right in
            (left.of == nil ? 1 : 0, left.of ?? "", left.dossier.id) < (
                right.of == nil ? 1 : 0, right.of ?? "", right.dossier.id
            )
        }.map(\.dossier)
        let meetings = book.meetings.values.filter { $0.start != nil }.suffix(Self.homeLimit).reversed()
        let systems = book.systems.values.sorted { left, right in
            (left.page == nil ? 1 : 0, -left.articles.count, left.id) < (
                right.page == nil ? 1 : 0, -right.articles.count, right.id
            )
        }.prefix(Self.homeLimit).sorted { left, right in
            let order = SystemCategory.allCases
            func rank(_ dossier: SystemDossier) -> Int { dossier.category.flatMap(order.firstIndex) ?? order.count }
            return (rank(left), left.id) < (rank(right), right.id)
        }
        let lists: [(String, String, PagePath, Int, [TemplateValue])] = [
            (
                "minister", text.frame.ministers, PagePath(folder: "ministers", "index"), book.ministers.count,
                people.map { ministerItem($0, in: &page, over: affiliation($0)) }
            ),
            (
                "meeting", text.frame.meetings, PagePath(folder: "meetings", "index"), book.meetings.count,
                meetings.map { meetingItem($0, in: &page) }
            ),
            (
                "system", text.frame.systems, PagePath(folder: "systems", "index"), book.systems.count,
                systems.map { dossier in
                    systemItem(
                        dossier, in: &page,
                        over: dossier.category.flatMap { text.words.categories[$0] }.map(Self.capitalized))
                }
            ),
        ]
        page.add(
            "entries",
            [
                "lists": .list(
                    lists.map { mark, heading, path, count, items in
                        [
                            "mark": .text(mark), "heading": .text(heading), "anchor": .text(text.anchor(heading)),
                            "path": .text(path.text), "items": .list(items),
                            "all": .text(text.overviews.all(["count": text.numbers.text(count)])),
                        ]
                    }),
                "empty": .text(text.overviews.empty),
            ])
    }

    private func addCorpusState(to page: inout PageWriter, outlets: [String]) {
        let dates = book.articles.values.compactMap(\.article.published)
        let undated = book.articles.count - dates.count
        let period = dates.min().flatMap { first in dates.max().map { text.dates.span(first, $0) } }
        let newest = book.articles.values.last { $0.article.published == book.closingDate }
        let points = QualityReport(self).points
        page.addHeading("corpus-state", text.headings.corpusState)
        page.add(
            "corpus-state",
            [
                "rows": .list([
                    [
                        "label": .text(text.overviews.articles), "value": .text(text.numbers.text(book.articles.count)),
                        "path": "articles/index",
                        "note": TemplateValue(newest.map { _ in text.overviews.latestArticle }),
                        "noteLink": TemplateValue(newest.map { title(of: $0.id) }),
                        "notePath": TemplateValue(newest.map { PagePath($0.id).text }),
                    ],
                    [
                        "label": .text(text.overviews.period), "value": .text(period ?? text.dates.unknown),
                        "path": "timeline",
                        "note": TemplateValue(undated > 0 ? text.count(undated, text.overviews.undated) : nil),
                        "noteLink": .absent, "notePath": .absent,
                    ],
                    [
                        "label": .text(text.overviews.outlets), "value": .text(text.numbers.text(outlets.count)),
                        "path": .absent, "note": TemplateValue(outlets.prefix(12).joined(separator: ", ").nonEmpty),
                        "noteLink": .absent, "notePath": .absent,
                    ],
                    [
                        "label": .text(text.overviews.quality),
                        "value": .text(text.count(points, text.words.pointCount)),
                        "path": "quality", "note": .absent, "noteLink": .absent, "notePath": .absent,
                    ],
                ])
            ])
    }
}
