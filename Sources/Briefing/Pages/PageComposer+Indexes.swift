import BriefingModel
import OrderedCollections
import Templating

extension PageComposer {
    /// Articles or events that one page lists at most; beyond it they are cut by year.
    static let listLimit = 100

    /// Home, the four indexes, the timeline, quality, 404.
    func overviewParts() -> [PagePart] {
        func part(_ paths: [PagePath], _ write: @escaping @Sendable () throws(TemplateError) -> [WrittenPage])
            -> PagePart
        {
            PagePart(paths: paths, write: write)
        }
        return [
            part([PagePath("index")]) { () throws(TemplateError) in [try homePage()] },
            part([PagePath(folder: "ministers", "index")]) { () throws(TemplateError) in [try ministerIndex()] },
            part([PagePath(folder: "meetings", "index")]) { () throws(TemplateError) in [try meetingIndex()] },
            part([PagePath(folder: "systems", "index")]) { () throws(TemplateError) in [try systemIndex()] },
            part(articleIndexPaths()) { () throws(TemplateError) in try articleIndexes() },
            part(timelinePaths()) { () throws(TemplateError) in try timelinePages() },
            part([PagePath("quality")]) { () throws(TemplateError) in [try qualityPage()] },
            part([PagePath("404")]) { () throws(TemplateError) in [try notFoundPage()] },
        ]
    }

    /// A group of an index: a heading and what stands under it.
    func group(_ heading: String, _ items: [TemplateValue]) -> TemplateValue {
        ["heading": .text(heading), "anchor": .text(text.anchor(heading)), "items": .list(items)]
    }

    /// An item of an index; all of its fields, most of which may be absent.
    func item(
        name: String, path: PagePath, over: String? = nil, detail: String? = nil, detailProof: TemplateValue = .absent,
        team: Bool = false, count: String? = nil, countAnchor: String? = nil, flag: String? = nil,
        states: [Commitment.Status] = []
    ) -> TemplateValue {
        [
            "name": .text(name), "path": .text(path.text), "over": TemplateValue(over), "detail": TemplateValue(detail),
            "references": detailProof, "team": team ? true : .absent, "count": TemplateValue(count),
            "countAnchor": TemplateValue(countAnchor), "flag": TemplateValue(flag),
            "hasStates": .flag(!states.isEmpty),
            "states": TemplateValue(
                states.map { status in
                    [
                        "class": .text(status.rawValue), "label": .text(text.words.states[status] ?? ""),
                        "sign": .text(Self.sign(of: status)),
                    ]
                }),
        ]
    }

    func ministerIndex() throws(TemplateError) -> WrittenPage {
        var page = PageWriter(self, path: PagePath(folder: "ministers", "index"), kind: .ministerIndex)
        let byCountry = Dictionary(grouping: book.ministers.values) { countryOrOrganisation($0.id) }
        let countries = byCountry.keys.sorted { left, right in
            (left == nil ? 1 : 0, Folding.words(left ?? ""), left ?? "") < (
                right == nil ? 1 : 0, Folding.words(right ?? ""), right ?? ""
            )
        }
        let groups = countries.map { country in
            let people = (byCountry[country] ?? []).sorted {
                ($0.page == nil ? 1 : 0, $0.id) < ($1.page == nil ? 1 : 0, $1.id)
            }
            return group(country ?? text.overviews.noCountry, people.map { ministerItem($0, in: &page) })
        }
        return try index(
            &page, title: text.frame.ministers, mark: "minister", intro: text.overviews.ministersIntro,
            count: text.count(book.ministers.count, text.words.personCount), groups: groups)
    }

    /// A person with their last office and their number of statements.
    func ministerItem(_ dossier: MinisterDossier, in page: inout PageWriter, over: String? = nil) -> TemplateValue {
        let office = dossier.page?.offices.first { $0.to == nil } ?? dossier.page?.offices.last
        let stated = dossier.statedRoles.last
        let source = office.map { $0.source } ?? stated?.source
        return item(
            name: text.typeset(dossier.name), path: PagePath(EntityReference(.minister, dossier.id)), over: over,
            detail: office.map { officeName($0) } ?? stated.map { text.typeset($0.role) },
            detailProof: page.references([source].compactMap { $0 }), team: office != nil && source == nil,
            count: text.count(dossier.statements.count, text.words.statementCount),
            countAnchor: dossier.statements.isEmpty ? nil : text.anchor(text.headings.statements),
            flag: flag(dossier.page?.page))
    }

    private func meetingIndex() throws(TemplateError) -> WrittenPage {
        var page = PageWriter(self, path: PagePath(folder: "meetings", "index"), kind: .meetingIndex)
        let byYear = OrderedDictionary(grouping: book.meetings.values.reversed()) { $0.start?.year }
        let years =
            byYear.keys.compactMap { $0 }.sorted(by: >).map(Optional.some) + (byYear.keys.contains(nil) ? [nil] : [])
        let groups = years.map { year in
            group(
                year.map(String.init) ?? text.overviews.undatedYear,
                (byYear[year] ?? []).map { meetingItem($0, in: &page) })
        }
        return try index(
            &page, title: text.frame.meetings, mark: "meeting", intro: text.overviews.meetingsIntro,
            count: text.count(book.meetings.count, text.words.meetingCount), groups: groups)
    }

    /// A meeting with its days, place and numbers.
    func meetingItem(_ dossier: MeetingDossier, in page: inout PageWriter) -> TemplateValue {
        let source = dossier.dateSource ?? dossier.page?.page.source
        return item(
            name: text.typeset(dossier.name), path: PagePath(EntityReference(.meeting, dossier.id)),
            over: placeAndDates(dossier), detail: text.words.meetingKinds[dossier.kind],
            detailProof: page.references([source].compactMap { $0 }), team: source == nil && dossier.page != nil,
            count: [
                text.count(dossier.articles.count, text.words.articleCount),
                dossier.statements.isEmpty ? nil : text.count(dossier.statements.count, text.words.statementCount),
            ].compactMap { $0 }.joined(separator: ", "),
            countAnchor: dossier.articles.isEmpty ? nil : text.anchor(text.headings.press),
            flag: flag(dossier.page?.page))
    }

    private func systemIndex() throws(TemplateError) -> WrittenPage {
        var page = PageWriter(self, path: PagePath(folder: "systems", "index"), kind: .systemIndex)
        let byCategory = Dictionary(grouping: book.systems.values, by: \.category)
        let known: [SystemCategory?] = SystemCategory.allCases.map { $0 } + [nil]
        let groups = known.filter { byCategory[$0] != nil }.map { category in
            let heading = category.flatMap { text.words.categories[$0] }.map(Self.capitalized) ?? text.gaps.noFamily
            return group(heading, (byCategory[category] ?? []).map { systemItem($0, in: &page) })
        }
        return try index(
            &page, title: text.frame.systems, mark: "system", intro: text.overviews.systemsIntro,
            count: text.count(book.systems.count, text.words.systemCount), groups: groups)
    }

    /// A system with the states of its transfers.
    func systemItem(_ dossier: SystemDossier, in page: inout PageWriter, over: String? = nil) -> TemplateValue {
        let states = Set(dossier.acts.map(\.status))
        return item(
            name: text.typeset(dossier.name), path: PagePath(EntityReference(.system, dossier.id)), over: over,
            count: dossier.acts.isEmpty
                ? text.count(dossier.articles.count, text.words.articleCount)
                : text.count(dossier.acts.count, text.words.actCount),
            countAnchor: dossier.acts.isEmpty
                ? (dossier.articles.isEmpty ? nil : text.anchor(text.headings.mentions))
                : text.anchor(text.headings.systemActs),
            flag: flag(dossier.page?.page), states: Commitment.Status.allCases.filter(states.contains))
    }

    private func index(
        _ page: inout PageWriter, title: String, mark: String, intro: String, count: String, groups: [TemplateValue]
    ) throws(TemplateError) -> WrittenPage {
        page.add("kicker", kicker(mark: mark, count))
        page.add("intro", ["text": .text(intro), "cuts": .absent])
        page.add("index-list", ["groups": TemplateValue(groups), "empty": .text(text.overviews.empty)])
        let document = try page.document(
            title: title, summary: intro, template: "index.md", fields: ["title": .text(title)], linksNames: false)
        return WrittenPage(document: document, citations: page.sources.references)
    }

    private func articleIndexPaths() -> [PagePath] {
        let base = PagePath(folder: "articles", "index")
        let years = OrderedSet(book.articles.values.map { $0.article.published?.year })
        guard book.articles.count > Self.listLimit, years.count > 1 else { return [base] }
        return [base] + Self.newestFirst(years).map { yearPath(of: base, $0) }
    }

    /// Years, the latest first, what has none last.
    static func newestFirst(_ years: some Collection<Int?>) -> [Int?] {
        years.compactMap { $0 }.sorted(by: >).map(Optional.some) + (years.contains(nil) ? [nil] : [])
    }

    /// The list of articles, newest first, cut by year when it is long.
    private func articleIndexes() throws(TemplateError) -> [WrittenPage] {
        let all = Array(book.articles.values)
        let years = OrderedDictionary(grouping: all) { $0.article.published?.year }
        let isCut = all.count > Self.listLimit && years.count > 1
        let base = PagePath(folder: "articles", "index")
        let sorted =
            years.keys.compactMap { $0 }.sorted(by: >).map(Optional.some) + (years.keys.contains(nil) ? [nil] : [])
        guard isCut else {
            return [try articleIndex(all, path: base, title: text.frame.articles, cuts: .absent)]
        }
        func path(_ year: Int?) -> PagePath { yearPath(of: base, year) }
        func cuts(_ current: Int??) -> TemplateValue {
            cutList(sorted.map { ($0, path($0), years[$0]?.count ?? 0) }, current: current)
        }
        let newest = sorted.first.flatMap { $0 }.flatMap { years[$0] } ?? []
        var pages = [try articleIndex(newest, path: base, title: text.frame.articles, cuts: cuts(nil))]
        for year in sorted {
            let label = year.map(String.init) ?? text.overviews.undatedYear
            pages.append(
                try articleIndex(
                    years[year] ?? [], path: path(year), title: text.overviews.articlesOf(["year": label]),
                    cuts: cuts(.some(year))))
        }
        return pages
    }

    /// Links to the pages per year of a long list.
    func cutList(_ years: [(year: Int?, path: PagePath, count: Int)], current: Int??) -> TemplateValue {
        [
            "label": .text(text.overviews.years),
            "years": .list(
                years.map { row in
                    [
                        "path": .text(row.path.text),
                        "label": .text(row.year.map(String.init) ?? text.overviews.undatedYear),
                        "count": .text(text.numbers.text(row.count)),
                        "isCurrent": .flag(current.map { $0 == row.year } ?? false),
                    ]
                }),
        ]
    }

    private func articleIndex(
        _ records: [ArticleRecord], path: PagePath, title: String, cuts: TemplateValue
    ) throws(TemplateError) -> WrittenPage {
        var page = PageWriter(self, path: path, kind: .articleIndex)
        page.add("kicker", kicker(mark: "article", text.count(book.articles.count, text.words.articleCount)))
        page.add("intro", ["text": .text(text.overviews.articlesIntro), "cuts": cuts])
        let byMonth = OrderedDictionary(grouping: records) { record in
            record.article.published.map { $0.year * 100 + ($0.month ?? 0) }
        }
        let months =
            byMonth.keys.compactMap { $0 }.sorted(by: >).map(Optional.some) + (byMonth.keys.contains(nil) ? [nil] : [])
        let groups = months.map { month in
            let heading =
                month.map { number in
                    number % 100 == 0
                        ? String(number / 100)
                        : Self.capitalized(text.dates.monthAndYear(year: number / 100, month: number % 100))
                } ?? text.overviews.undatedYear
            return group(
                heading,
                (byMonth[month] ?? []).reversed().map { record in
                    let article = record.article
                    return item(
                        name: self.title(of: article.id), path: PagePath(article.id),
                        over: [article.published.map(text.dates.text), article.outlet].compactMap { $0 }.joined(
                            separator: ", "
                        ).nonEmpty,
                        detail: record.mainMeeting.flatMap { book.meetings[$0] }.map { text.typeset(shortName($0)) },
                        count: record.statements.isEmpty
                            ? nil : text.count(record.statements.count, text.words.statementCount),
                        countAnchor: record.statements.isEmpty ? nil : text.anchor(text.headings.text),
                        flag: record.copyOf == nil ? nil : text.articles.copy)
                })
        }
        page.add("index-list", ["groups": TemplateValue(groups), "empty": .text(text.overviews.empty)])
        let document = try page.document(
            title: title, summary: text.overviews.articlesIntro, template: "index.md", fields: ["title": .text(title)],
            linksNames: false)
        return WrittenPage(document: document, citations: page.sources.references)
    }

    /// The page shown for an address that does not exist.
    private func notFoundPage() throws(TemplateError) -> WrittenPage {
        var page = PageWriter(self, path: PagePath("404"), kind: .notFound)
        page.add("kicker", kicker(mark: nil, "404"))
        page.panels["lost"] = [
            "root": layout(for: page.path, kind: .notFound, title: "")["root"] ?? "",
            "text": .text(text.overviews.notFoundText), "home": .text(text.overviews.notFoundHome),
        ]
        let document = try page.document(
            title: text.overviews.notFoundTitle, summary: nil, template: "not-found.md",
            fields: ["title": .text(text.overviews.notFoundTitle)], linksNames: false)
        return WrittenPage(document: document, citations: [])
    }
}
