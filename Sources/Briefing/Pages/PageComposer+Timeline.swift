import BriefingModel
import OrderedCollections
import Templating

extension PageComposer {
    /// Something of the timeline on its day.
    enum Event: Sendable {
        case meeting(MeetingDossier)
        case statement(Statement)
        case act(Act)
        case article(ArticleRecord)

        var date: PartialDate? {
            switch self {
            case .meeting(let dossier): dossier.start
            case .statement(let statement): statement.published
            case .act(let act): act.published
            case .article(let record): record.article.published
            }
        }

        /// The article that tells it first; none for a meeting.
        var article: ArticleID? {
            switch self {
            case .meeting: nil
            case .statement(let statement): statement.source.article
            case .act(let act): act.id.article
            case .article(let record): record.id
            }
        }

        /// What it takes on a page, in units of about 250 bytes of HTML.
        var weight: Int {
            switch self {
            case .meeting, .act: 3
            case .statement: 4
            case .article: 1
            }
        }
    }

    private func datedEvents() -> [Event] {
        let events: [Event] =
            book.meetings.values.filter { !$0.articles.isEmpty || $0.page != nil }.map(Event.meeting)
            + book.statements.map(Event.statement) + book.acts.map(Event.act) + book.articles.values.map(Event.article)
        return events.filter { $0.date != nil }
    }

    private static let timelinePath = PagePath("timeline")

    /// The timeline's pages, newest month first: one, or one a period when it is long.
    func timelineParts() -> [PagePart] {
        let dated = datedEvents()
        let cut = PeriodCut(
            dated.map { PeriodCut.Entry(date: $0.date, article: $0.article, weight: $0.weight) })
        guard cut.parts.count > 1, dated.count > Self.listLimit || cut.periods.count > cut.inner[nil]?.count ?? 0 else {
            return [
                PagePart(paths: [Self.timelinePath]) { [self] () throws(TemplateError) in
                    [try timelinePage(dated, path: Self.timelinePath, title: text.frame.timeline)]
                }
            ]
        }
        return periodParts(cut, at: Self.timelinePath) { [self] period, places throws(TemplateError) in
            let events = places.map { dated[$0] }
            guard let period else {
                return try timelinePage(
                    events, path: Self.timelinePath, title: text.frame.timeline, whole: dated, years: cut.inner[nil])
            }
            return try timelinePage(
                events, path: path(of: period, in: Self.timelinePath),
                title: text.overviews.timelineOf(["period": title(of: period)]),
                cuts: cutRows(cut, at: Self.timelinePath, current: period))
        }
    }

    /// - Parameters:
    ///   - whole: what the strip shows, when it is more than the page lists.
    ///   - years: the years of the timeline, for the page that leads to them.
    private func timelinePage(
        _ events: [Event], path: PagePath, title: String, cuts: TemplateValue = .absent, whole: [Event]? = nil,
        years: [Period]? = nil
    ) throws(TemplateError) -> WrittenPage {
        var page = PageWriter(self, path: path, kind: .timeline)
        page.add("kicker", kicker(mark: nil, text.overviews.wholeCorpus))
        page.add("intro", ["text": .text(text.overviews.timelineIntro), "cuts": cuts])
        var meetings: [EntityID] = []
        var statements: [Statement] = []
        var articles: [ArticleID] = []
        for event in whole ?? events {
            switch event {
            case .meeting(let dossier): meetings.append(dossier.id)
            case .statement(let statement): statements.append(statement)
            case .article(let record): articles.append(record.id)
            case .act: break
            }
        }
        page.addChronology(meetings: meetings, statements: statements, articles: articles, isWholeCorpus: true)
        if let years { page.addYears(years, of: whole ?? events, at: path) }
        let byMonth = Dictionary(grouping: events) { event in event.date.map { $0.year * 100 + ($0.month ?? 0) } ?? 0 }
        let months: [TemplateValue] = byMonth.keys.sorted(by: >).map { month in
            let days = Dictionary(grouping: byMonth[month] ?? []) { $0.date }
            let sorted = days.keys.compactMap { $0 }.sorted(by: >)
            let heading =
                month % 100 == 0
                ? String(month / 100) : Self.capitalized(text.dates.monthAndYear(year: month / 100, month: month % 100))
            return [
                "heading": .text(heading), "anchor": .text(text.anchor(heading)),
                "days": .list(sorted.map { page.day($0, events: days[$0] ?? []) }),
            ]
        }
        page.add("days", ["months": TemplateValue(months), "empty": .text(text.overviews.empty)])
        let document = try page.document(
            title: title, summary: text.overviews.timelineIntro, template: "timeline.md",
            fields: ["title": .text(title), "isWhole": .flag(true)], linksNames: false)
        return WrittenPage(document: document, citations: page.sources.references)
    }
}

extension PageWriter {
    /// Meetings that a year's row names at most.
    private static let meetingsOfAYear = 12

    /// Adds a row for each year: its meetings and what else it has, leading to its own page.
    mutating func addYears(_ years: [Period], of events: [PageComposer.Event], at path: PagePath) {
        let byYear = Dictionary(grouping: events) { $0.date?.year }
        addSection(
            "years", text.overviews.years,
            [
                "years": .list(
                    years.map { year in
                        let events = byYear[year.year] ?? []
                        let meetings = events.compactMap { event in
                            if case .meeting(let dossier) = event { dossier } else { nil }
                        }
                        let counts: [(Int, CountedNoun)] = [
                            (meetings.count, text.words.meetingCount),
                            (
                                events.count { if case .statement = $0 { true } else { false } },
                                text.words.statementCount
                            ),
                            (events.count { if case .act = $0 { true } else { false } }, text.words.actCount),
                            (events.count { if case .article = $0 { true } else { false } }, text.words.articleCount),
                        ]
                        let more = meetings.count - Self.meetingsOfAYear
                        return [
                            "title": .text(composer.title(of: year)),
                            "path": .text(composer.path(of: year, in: path).text),
                            "counts": .text(
                                counts.filter { $0.0 > 0 }.map { text.count($0.0, $0.1) }.joined(separator: ", ")),
                            "meetings": TemplateValue(
                                meetings.suffix(Self.meetingsOfAYear).map { dossier in
                                    [
                                        "name": .text(composer.dayAndKind(dossier)),
                                        "path": .text(PagePath(EntityReference(.meeting, dossier.id)).text),
                                    ]
                                }),
                            "rest": more > 0
                                ? .text(text.words.andOthers(["others": text.count(more, text.words.others)])) : .absent
                                ,
                        ]
                    })
            ])
    }

    /// A day of the timeline: its meetings, what was announced, what was said, and the articles of the day.
    mutating func day(_ date: PartialDate, events: [PageComposer.Event]) -> TemplateValue {
        var facts: [TemplateValue] = []
        var articles: [TemplateValue] = []
        for case .meeting(let dossier) in events { facts.append(fact(dossier)) }
        for case .act(let act) in events { facts.append(fact(act)) }
        for case .statement(let statement) in events { facts.append(fact(statement)) }
        for case .article(let record) in events { articles.append(articleItem(record.id)) }
        return [
            "date": .text(date.precision == .day ? text.dates.dayAndMonth(date) : text.dates.text(date)),
            "iso": .text(date.description), "weekday": TemplateValue(text.dates.weekday(date)),
            "anchor": .text("d-\(date)"), "hasFacts": .flag(!facts.isEmpty), "facts": TemplateValue(facts),
            "hasArticles": .flag(!articles.isEmpty), "articles": TemplateValue(articles),
            "articlesLabel": .text(text.count(articles.count, text.words.articleCount)),
        ]
    }

    private mutating func fact(_ dossier: MeetingDossier) -> TemplateValue {
        let source = dossier.dateSource ?? dossier.page?.page.source
        return event(
            mark: "meeting", who: text.typeset(dossier.name), path: PagePath(EntityReference(.meeting, dossier.id)),
            kind: text.words.kind(of: dossier) ?? text.words.meeting, what: composer.placeAndDates(dossier),
            origin: source, isTeam: source == nil && dossier.page != nil)
    }

    private mutating func fact(_ act: Act) -> TemplateValue {
        event(
            stateClass: act.status.rawValue, state: text.words.states[act.status],
            who: composer.systemName(act),
            path: composer.pageShowing(act), anchor: composer.anchor(of: act),
            doubt: act.isDivergent ? text.acts.divergent : nil, what: composer.sentence(act) + ".",
            origin: act.sources.first,
            further: Array(act.sources.dropFirst()))
    }

    private mutating func fact(_ statement: Statement) -> TemplateValue {
        let who = composer.speaker(statement.speaker)
        let isQuotation = statement.kind == .quotation
        let words = composer.shortened(statement)
        let language = composer.ready.articles[statement.source.article]?.language
        return event(
            mark: who.path == nil ? nil : "minister", who: who.name,
            path: who.person.flatMap { who.path == nil ? nil : composer.page(showing: statement.id, of: $0) },
            anchor: statement.id.anchor,
            kind: isQuotation ? text.statements.quotation : text.statements.reported,
            doubt: composer.doubt(of: statement),
            voice: isQuotation ? text.statements.openQuote + words + text.statements.closeQuote : words,
            foreign: language == text.language ? nil : language, origin: statement.source,
            further: statement.repeats.map(\.source))
    }

    private mutating func event(
        mark: String? = nil, stateClass: String? = nil, state: String? = nil, who: String, path: PagePath?,
        anchor: String? = nil, kind: String? = nil, doubt: String? = nil, what: String? = nil, voice: String? = nil,
        foreign: String? = nil, origin source: ParagraphReference?, further: [ParagraphReference] = [],
        isTeam: Bool = false
    ) -> TemplateValue {
        [
            "mark": TemplateValue(mark), "stateClass": TemplateValue(stateClass), "state": TemplateValue(state),
            "who": .text(who), "path": TemplateValue(path?.text), "anchor": TemplateValue(anchor),
            "kind": TemplateValue(kind), "doubt": TemplateValue(doubt), "what": TemplateValue(what),
            "voice": TemplateValue(voice), "foreign": TemplateValue(foreign), "team": isTeam ? true : .absent,
            "origin": source.map { .record(origin($0, repeats: further)) } ?? .absent,
        ]
    }
}
