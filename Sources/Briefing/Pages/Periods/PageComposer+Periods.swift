import BriefingModel
import Templating

extension PageComposer {
    /// The page of a period of a long list: `ministers/jens-stoltenberg` and 2022 give `ministers/jens-stoltenberg/2022`.
    func path(of period: Period, in base: PagePath) -> PagePath {
        PagePath(folder: base.text, period.name(undated: text.anchor(text.statements.undatedYear)))
    }

    /// The paths of a list's own page and of the pages of its periods.
    func paths(of cut: PeriodCut?, at base: PagePath) -> [PagePath] {
        [base] + (cut?.periods.map { path(of: $0, in: base) } ?? [])
    }

    /// The page that shows what an article of some date tells of an entity: its own, or that of a period.
    func page(of entity: EntityReference, showing date: PartialDate?, _ article: ArticleID) -> PagePath {
        let base = PagePath(entity)
        guard let cut = cuts[entity] else { return base }
        return path(of: cut.part(of: date, article), in: base)
    }

    /// The page on which a speaker's statement stands.
    func page(showing statement: StatementID, of speaker: EntityID) -> PagePath {
        let article = statement.source.article
        return page(
            of: EntityReference(.minister, speaker), showing: ready.articles[article]?.published, article)
    }

    /// The page whose table shows an act: its system's, else its meeting's.
    func pageShowing(_ act: Act) -> PagePath? {
        let entity: EntityReference
        if book.systems[act.systemID] != nil {
            entity = EntityReference(.system, act.systemID)
        } else if let meeting = act.meeting, book.meetings[meeting] != nil {
            entity = EntityReference(.meeting, meeting)
        } else {
            return nil
        }
        return page(of: entity, showing: act.published, act.id.article)
    }

    /// « 2022 », « octobre 2022 », « 12 octobre 2022 », « 12 octobre 2022 (2) », « sans date ».
    func title(of period: Period) -> String {
        var title = text.statements.undatedYear
        if let year = period.year {
            let month = period.month.flatMap { $0 == 0 ? nil : $0 }
            let day = period.day.flatMap { $0 == 0 ? nil : $0 }
            title = PartialDate(year: year, month: month, day: day).map(text.dates.text) ?? String(year)
            if period.month == 0 || period.day == 0 { title += ", " + text.overviews.undetailed }
        }
        return period.share.map { "\(title) (\($0))" } ?? title
    }

    /// Links to the periods of a list: a row of years, and within them rows of months, days and shares down to `current`.
    func cutRows(_ cut: PeriodCut, at base: PagePath, current: Period? = nil) -> TemplateValue {
        let around = current?.path ?? []
        let outer = [nil] + around.map(Optional.some)
        let rows = outer.enumerated().compactMap { level, period -> TemplateValue? in
            guard let periods = cut.inner[period] else { return nil }
            return [
                "label": .text(level == 0 ? text.overviews.periods : period.map(title) ?? ""),
                "periods": .list(
                    periods.map { inside in
                        [
                            "path": .text(path(of: inside, in: base).text), "label": .text(label(of: inside)),
                            "count": .text(text.numbers.text(cut.counts[inside] ?? 0)),
                            "isCurrent": .flag(inside == current),
                        ]
                    }),
            ]
        }
        return .list(rows)
    }

    /// The part of a period's title that its row does not say already: « 2022 », « octobre », « 12 », « 2 ».
    private func label(of period: Period) -> String {
        if let share = period.share { return String(share) }
        if let day = period.day { return day == 0 ? text.overviews.undetailed : String(day) }
        if let month = period.month {
            return text.dates.months.indices.contains(month - 1)
                ? text.dates.months[month - 1] : text.overviews.undetailed
        }
        return title(of: period)
    }
}

extension PageWriter {
    /// Adds links to the periods of a long list, and on the page of one of them to the list's own page and to its
    /// neighbours.
    mutating func addCuts(_ cut: PeriodCut, at base: PagePath, name: String, current: Period? = nil) {
        let neighbours = current.map(cut.neighbours)
        let rows: [(label: String, period: Period, isAfter: Bool)] = [
            (text.overviews.older, neighbours?.older, false), (text.overviews.newer, neighbours?.newer, true),
        ]
        .compactMap { label, period, isAfter in period.map { (label, $0, isAfter) } }
        add(
            "cuts",
            [
                "cuts": composer.cutRows(cut, at: base, current: current),
                "parent": current == nil ? .absent : .text(base.text), "name": .text(name),
                "hasNeighbours": .flag(!rows.isEmpty), "neighboursLabel": .text(text.overviews.neighbourPeriods),
                "neighbours": TemplateValue(
                    rows.map { label, period, isAfter in
                        [
                            "label": .text(label), "title": .text(composer.title(of: period)),
                            "path": .text(composer.path(of: period, in: base).text), "isAfter": .flag(isAfter),
                        ]
                    }),
            ])
    }
}

extension PageComposer {
    /// The pages of a long list: its own with the newest parts, and one for each period.
    ///
    /// - Parameter write: writes the page of a period, or the list's own for `nil`, with the entries at some places.
    func periodParts(
        _ cut: PeriodCut, at base: PagePath,
        write: @escaping @Sendable (Period?, [Int]) throws(TemplateError) -> WrittenPage
    ) -> [PagePart] {
        let own = PagePart(paths: [base]) { () throws(TemplateError) in
            [try write(nil, cut.newest)]
        }
        return [own]
            + Self.parts(cut.periods) {
                path(of: $0, in: base)
            } write: { period throws(TemplateError) in
                try write(period, cut.entries[period] ?? [])
            }
    }
}
