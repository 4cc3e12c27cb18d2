import BriefingModel

extension TimeExpression {
    /// Days that an expression means.
    struct Span: Hashable, Sendable {
        var start: PartialDate
        var end: PartialDate
        /// How they are known.
        var evidence: MeetingFact.DateEvidence
        /// Whether it is the last day of what began earlier, nobody says when.
        var isEnd = false
    }

    /// Whether what it tells of lies before or after the telling.
    enum Direction: Sendable {
        case past, future, unknown
    }

    /// The days that are meant, as far as the text and the day of publication say; `nil` when they do not.
    ///
    /// A weekday is resolved only against a publication known to the day: to the nearest such day behind or ahead,
    /// as `direction` or `prochain` and `dernier` say, and without them to the nearest within three days.
    /// `mardi`, published on 11 October 2022, is that very day.
    func span(published: PartialDate?, direction: Direction) -> Span? {
        guard offset != 0 else { return named(published: published, direction: direction) }
        guard let day = named(published: published, direction: .past), day.start.precision == .day,
            let moved = day.start.adding(days: offset)
        else { return nil }
        return Span(start: moved, end: moved, evidence: .inferred)
    }

    /// The days that the words name.
    private func named(published: PartialDate?, direction: Direction) -> Span? {
        switch value {
        case .days(let first, let last):
            let year = last.year ?? first.year
            if let year {
                return Self.span(from: first, to: last, year: year, .stated)
            }
            guard let published, let year = Self.year(of: first, near: published, shift, direction) else { return nil }
            return Self.span(from: first, to: last, year: year, .inferred)
        case .month(let month, let year):
            if let year {
                return PartialDate(year: year, month: month).map { Span(start: $0, end: $0, evidence: .stated) }
            }
            guard let published, published.month != nil,
                let year = Self.year(ofMonth: month, near: published, shift, direction)
            else { return nil }
            return PartialDate(year: year, month: month).map { Span(start: $0, end: $0, evidence: .inferred) }
        case .year(let year):
            return PartialDate(year: year).map { Span(start: $0, end: $0, evidence: .stated) }
        case .weekdays(let first, let last):
            guard let published, let today = published.weekday else { return nil }
            if let dayOfMonth, let day = Self.day(dayOfMonth, weekday: first, near: published),
                let end = day.adding(days: (last - first + 7) % 7)
            {
                return Span(start: day, end: end, evidence: .inferred)
            }
            // « ce week-end » is the one that comes, but on Sunday and Monday.
            let isWeekendAhead = first == 6 && last == 7 && (2...6).contains(today) && direction == .unknown
            let distance = Self.distance(
                from: today, to: first, shift, isWeekendAhead ? .future : isOfPresent ? .unknown : direction,
                reach: isOfPresent ? 5 : 3)
            guard let start = published.adding(days: distance),
                let end = start.adding(days: (last - first + 7) % 7)
            else { return nil }
            return Span(start: start, end: end, evidence: .inferred)
        case .daysAway(let count):
            guard let day = published?.adding(days: count) else { return nil }
            return Span(start: day, end: day, evidence: .inferred)
        case .unitsAway:
            return nil
        }
    }

    /// The nearest day within three weeks of another that has a number and a weekday: « mercredi 14 ».
    private static func day(_ number: Int, weekday: Int, near other: PartialDate) -> PartialDate? {
        (0...21).lazy.flatMap { [$0, -$0] }.compactMap { other.adding(days: $0) }
            .first { $0.day == number && $0.weekday == weekday }
    }

    /// The first and last day number that the expression allows, for weighing meetings that are known; `nil` without
    /// a publication date or for what has no bounds.
    func window(published: PartialDate?) -> ClosedRange<Int>? {
        guard case .unitsAway(let count, let unit) = value, let published else { return nil }
        switch unit {
        case .week:
            guard let today = published.weekday else { return nil }
            let monday = published.firstDayNumber - today + 1 + 7 * count
            return monday...monday + 6
        case .month:
            guard let month = published.month else { return nil }
            let months = published.year * 12 + month - 1 + count
            return PartialDate(year: months / 12, month: months % 12 + 1).map { $0.firstDayNumber...$0.lastDayNumber }
        case .year:
            return PartialDate(year: published.year + count).map { $0.firstDayNumber...$0.lastDayNumber }
        }
    }

    private static func span(
        from first: Day, to last: Day, year: Int, _ evidence: MeetingFact.DateEvidence
    ) -> Span? {
        // « du 30 décembre au 2 janvier 2023 » begins the year before.
        let firstYear = first.year ?? (first.month > last.month ? year - 1 : year)
        guard let start = PartialDate(year: firstYear, month: first.month, day: first.day),
            let end = PartialDate(year: year, month: last.month, day: last.day), start <= end
        else { return nil }
        return Span(start: start, end: end, evidence: evidence)
    }

    /// The year in which a day lies nearest to `published`, half a year at most unless a shift says which side.
    ///
    /// What is told as past or to come lies on that side, unless a few weeks only part it from the telling.
    private static func year(
        of day: Day, near published: PartialDate, _ shift: Int, _ direction: Direction
    ) -> Int? {
        guard published.month != nil else { return nil }
        var best: (distance: Int, year: Int)?
        for year in published.year - 1...published.year + 1 {
            guard let date = PartialDate(year: year, month: day.month, day: day.day) else { continue }
            let distance = date.firstDayNumber - published.firstDayNumber
            if shift > 0 && distance < 0 || shift < 0 && distance > 31 { continue }
            if direction == .future && distance < -45 || direction == .past && distance > 45 { continue }
            let reach = direction == .unknown ? 200 : 320
            if abs(distance) < best?.distance ?? reach { best = (abs(distance), year) }
        }
        return best?.year
    }

    private static func year(
        ofMonth month: Int, near published: PartialDate, _ shift: Int, _ direction: Direction
    ) -> Int? {
        guard let current = published.month else { return nil }
        if shift > 0 { return month > current ? published.year : published.year + 1 }
        if shift < 0 { return month < current ? published.year : published.year - 1 }
        switch direction {
        case .future: return month >= current ? published.year : published.year + 1
        case .past: return month <= current ? published.year : published.year - 1
        case .unknown:
            let away = month - current
            return away > 6 ? published.year - 1 : away < -6 ? published.year + 1 : published.year
        }
    }

    /// The days from one weekday to another; without a direction at most `reach` ahead.
    private static func distance(
        from today: Int, to weekday: Int, _ shift: Int, _ direction: Direction, reach: Int
    ) -> Int {
        let ahead = (weekday - today + 7) % 7
        if shift > 0 { return ahead == 0 ? 7 : ahead }
        if shift < 0 { return ahead == 0 ? -7 : ahead - 7 }
        switch direction {
        case .future: return ahead
        case .past: return ahead == 0 ? 0 : ahead - 7
        case .unknown: return ahead <= reach ? ahead : ahead - 7
        }
    }
}
