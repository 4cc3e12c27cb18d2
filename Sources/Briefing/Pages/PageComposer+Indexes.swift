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
            part([PagePath("index")]) { [self] () throws(TemplateError) in [try homePage()] },
            part([PagePath("quality")]) { [self] () throws(TemplateError) in [try qualityPage()] },
            part([PagePath("404")]) { [self] () throws(TemplateError) in [try notFoundPage()] },
        ] + parts(of: ministerIndex()) + meetingIndexParts() + parts(of: systemIndex()) + articleIndexParts()
            + timelineParts()
    }

    /// A group of an index: a heading and what stands under it.
    func group(_ heading: String, _ items: [TemplateValue]) -> TemplateValue {
        ["heading": .text(heading), "anchor": .text(text.anchor(heading)), "items": .list(items)]
    }

    /// An item of an index; all of its fields, most of which may be absent.
    func item(
        name: String, path: PagePath, over: String? = nil, overProof: TemplateValue = .absent, overTeam: Bool = false,
        detail: String? = nil, detailProof: TemplateValue = .absent, team: Bool = false, count: String? = nil,
        countAnchor: String? = nil, flag: String? = nil,
        states: [Commitment.Status] = []
    ) -> TemplateValue {
        [
            "name": .text(Self.capitalized(name)), "path": .text(path.text),
            "over": over.map { over in
                ["text": .text(over), "references": overProof, "team": overTeam ? true : .absent]
            } ?? .absent, "detail": TemplateValue(detail),
            "references": detailProof, "team": team ? true : .absent, "count": TemplateValue(count),
            "countAnchor": TemplateValue(countAnchor), "flag": TemplateValue(flag),
            "hasNumbers": .flag(!states.isEmpty || count != nil),
            "states": TemplateValue(
                states.map { status in
                    [
                        "class": .text(status.rawValue), "label": .text(text.words.states[status] ?? ""),
                        "sign": .text(Self.sign(of: status)),
                    ]
                }),
        ]
    }

    /// What an entry of an index takes on a page, in units of about 250 bytes of HTML.
    static let ministerWeight = 2, meetingWeight = 4, systemWeight = 2

    private static let ministerIndexPath = PagePath(folder: "ministers", "index")
    private static let meetingIndexPath = PagePath(folder: "meetings", "index")
    private static let systemIndexPath = PagePath(folder: "systems", "index")

    /// Where the index lists the people of a country or organisation.
    func placeInIndex(ofCountry heading: String) -> (path: PagePath, anchor: String?) {
        Self.isCut(entries: book.ministers.count, weight: Self.ministerWeight)
            ? (path(ofGroup: heading, in: Self.ministerIndexPath), nil)
            : (Self.ministerIndexPath, text.anchor(heading))
    }

    /// Where the index lists the systems of a family.
    func placeInIndex(ofFamily heading: String) -> (path: PagePath, anchor: String?) {
        Self.isCut(entries: book.systems.count, weight: Self.systemWeight)
            ? (path(ofGroup: heading, in: Self.systemIndexPath), nil)
            : (Self.systemIndexPath, text.anchor(heading))
    }

    private func ministerIndex() -> GroupedIndex<MinisterDossier> {
        // « Élysée » and « Elysee » are one heading: their page has one address.
        let byCountry = Dictionary(grouping: book.ministers.values.map { (of: affiliation($0), dossier: $0) }) {
            $0.of.map { Slug($0)?.text ?? $0 }
        }
        let groups = byCountry.values.map { people in
            (
                heading: people.lazy.compactMap(\.of).commonest ?? text.overviews.noCountry,
                isKnown: people.contains { $0.of != nil },
                elements: people.map(\.dossier).sorted {
                    ($0.page == nil ? 1 : 0, $0.id) < ($1.page == nil ? 1 : 0, $1.id)
                }
            )
        }.sorted { left, right in
            (left.isKnown ? 0 : 1, Folding.words(left.heading), left.heading) < (
                right.isKnown ? 0 : 1, Folding.words(right.heading), right.heading
            )
        }.map { (heading: $0.heading, elements: $0.elements) }
        return GroupedIndex(
            path: Self.ministerIndexPath, kind: .ministerIndex, mark: "minister", title: text.frame.ministers,
            intro: text.overviews.ministersIntro, noun: text.words.personCount, groups: groups,
            weight: Self.ministerWeight, name: \.name
        ) { [self] dossier, page in ministerItem(dossier, in: &page) }
    }

    /// A person with the office they held when last named and their number of statements.
    func ministerItem(_ dossier: MinisterDossier, in page: inout PageWriter, over: String? = nil) -> TemplateValue {
        let office = dossier.value.office(on: lastNamed(dossier))
        let stated = dossier.statedRoles.last
        let source = office.map { $0.source } ?? stated?.source
        return item(
            name: text.typeset(dossier.name), path: PagePath(EntityReference(.minister, dossier.id)), over: over,
            detail: office.map(text.officeName) ?? stated.map(text.roleName),
            detailProof: page.references([source].compactMap { $0 }), team: office != nil && source == nil,
            count: text.count(dossier.statements.count, text.words.statementCount),
            countAnchor: dossier.statements.isEmpty ? nil : text.anchor(text.headings.statements),
            flag: flag(dossier.page?.page))
    }

    /// The list of meetings, newest first: one page, or one a period when it is long.
    private func meetingIndexParts() -> [PagePart] {
        let meetings = Array(book.meetings.values)
        let cut = PeriodCut(
            meetings.map { PeriodCut.Entry(date: $0.start, article: nil, weight: Self.meetingWeight) })
        let path = Self.meetingIndexPath
        guard cut.parts.count > 1, Self.isCut(entries: meetings.count, weight: Self.meetingWeight) else {
            return [
                PagePart(paths: [path]) { [self] () throws(TemplateError) in
                    [try meetingIndex(meetings, path: path, title: text.frame.meetings)]
                }
            ]
        }
        return periodParts(cut, at: path) { [self] period, places throws(TemplateError) in
            let shown = places.map { meetings[$0] }
            guard let period else {
                return try meetingIndex(shown, path: path, title: text.frame.meetings, cuts: cutRows(cut, at: path))
            }
            let title = text.statements.periodTitle(["name": text.frame.meetings, "period": title(of: period)])
            return try meetingIndex(
                shown, path: self.path(of: period, in: path), title: title,
                cuts: cutRows(cut, at: path, current: period))
        }
    }

    private func meetingIndex(
        _ meetings: [MeetingDossier], path: PagePath, title: String, cuts: TemplateValue = .absent
    ) throws(TemplateError) -> WrittenPage {
        var page = PageWriter(self, path: path, kind: .meetingIndex)
        let byYear = OrderedDictionary(grouping: meetings.reversed()) { $0.start?.year }
        let years =
            byYear.keys.compactMap { $0 }.sorted(by: >).map(Optional.some) + (byYear.keys.contains(nil) ? [nil] : [])
        let groups = years.map { year in
            group(
                year.map(String.init) ?? text.overviews.undatedYear,
                (byYear[year] ?? []).map { meetingItem($0, in: &page) })
        }
        page.add("kicker", kicker(mark: "meeting", text.count(book.meetings.count, text.words.meetingCount)))
        page.add("intro", ["text": .text(text.overviews.meetingsIntro), "cuts": cuts])
        page.add("index-list", ["groups": TemplateValue(groups), "empty": .text(text.overviews.empty)])
        let document = try page.document(
            title: title, summary: text.overviews.meetingsIntro, template: "index.md", fields: ["title": .text(title)],
            linksNames: false)
        return WrittenPage(document: document, citations: page.sources.references)
    }

    /// A meeting with its days, place and numbers.
    func meetingItem(_ dossier: MeetingDossier, in page: inout PageWriter) -> TemplateValue {
        let source = dossier.dateSource ?? dossier.page?.page.source
        return item(
            name: text.typeset(dossier.name), path: PagePath(EntityReference(.meeting, dossier.id)),
            over: placeAndDates(dossier), overProof: page.references([source].compactMap { $0 }),
            overTeam: source == nil && dossier.page != nil,
            detail: text.words.kind(of: dossier).flatMap { kind in
                Folding.words(dossier.name).contains(Folding.words(kind)) ? nil : kind
            },
            count: [
                text.count(dossier.articles.count, text.words.articleCount),
                dossier.statements.isEmpty ? nil : text.count(dossier.statements.count, text.words.statementCount),
            ].compactMap { $0 }.joined(separator: ", "),
            countAnchor: dossier.articles.isEmpty ? nil : text.anchor(text.headings.press),
            flag: flag(dossier.page?.page))
    }

    private func systemIndex() -> GroupedIndex<SystemDossier> {
        let byCategory = Dictionary(grouping: book.systems.values, by: \.category)
        let known: [SystemCategory?] = SystemCategory.allCases.map { $0 } + [nil]
        let groups = known.filter { byCategory[$0] != nil }.map { category in
            let heading = category.flatMap { text.words.categories[$0] }.map(Self.capitalized) ?? text.gaps.noFamily
            return (heading: heading, elements: byCategory[category] ?? [])
        }
        return GroupedIndex(
            path: Self.systemIndexPath, kind: .systemIndex, mark: "system", title: text.frame.systems,
            intro: text.overviews.systemsIntro, noun: text.words.systemCount, groups: groups,
            weight: Self.systemWeight, name: \.name
        ) { [self] dossier, page in systemItem(dossier, in: &page) }
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

    private static let articleIndexPath = PagePath(folder: "articles", "index")

    /// The list of articles, newest first: one page, or one a period when it is long.
    private func articleIndexParts() -> [PagePart] {
        let cut = PeriodCut(
            book.articles.values.map { PeriodCut.Entry(date: $0.article.published, article: $0.id, weight: 2) })
        let count = book.articles.count
        guard cut.parts.count > 1, count > Self.listLimit || cut.periods.count > cut.inner[nil]?.count ?? 0 else {
            return [
                PagePart(paths: [Self.articleIndexPath]) { [self] () throws(TemplateError) in
                    [
                        try articleIndex(
                            Array(book.articles.values), path: Self.articleIndexPath, title: text.frame.articles)
                    ]
                }
            ]
        }
        return periodParts(cut, at: Self.articleIndexPath) { [self] period, places throws(TemplateError) in
            let records = places.map { book.articles.values[$0] }
            guard let period else {
                return try articleIndex(
                    records, path: Self.articleIndexPath, title: text.frame.articles,
                    cuts: cutRows(cut, at: Self.articleIndexPath))
            }
            return try articleIndex(
                records, path: path(of: period, in: Self.articleIndexPath),
                title: text.overviews.articlesOf(["period": title(of: period)]),
                cuts: cutRows(cut, at: Self.articleIndexPath, current: period))
        }
    }

    private func articleIndex(
        _ records: [ArticleRecord], path: PagePath, title: String, cuts: TemplateValue = .absent
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
                        detail: record.mainMeeting.flatMap { book.meetings[$0] }.map { shortName($0) },
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
            "root": .text(root(for: page.path, kind: .notFound)),
            "text": .text(text.overviews.notFoundText), "home": .text(text.overviews.notFoundHome),
        ]
        let document = try page.document(
            title: text.overviews.notFoundTitle, summary: nil, template: "not-found.md",
            fields: ["title": .text(text.overviews.notFoundTitle)], linksNames: false)
        return WrittenPage(document: document, citations: [])
    }
}
