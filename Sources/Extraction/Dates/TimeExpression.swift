import BriefingModel

/// Words of an article that say when: `les 12 et 13 octobre`, `mardi`, `la semaine prochaine`, `en 2008`.
struct TimeExpression: Hashable, Sendable {
    /// A day whose year may be missing.
    struct Day: Hashable, Sendable {
        /// 1 to 31.
        var day: Int
        /// 1 to 12.
        var month: Int
        /// When written, or written with the other end of the span.
        var year: Int?
    }

    /// What the words say.
    enum Value: Hashable, Sendable {
        /// From the first day to the last, often the same.
        case days(Day, Day)
        /// 1 to 12, and the year when written.
        case month(Int, year: Int?)
        case year(Int)
        /// From 1 (Monday) to 7, often the same twice.
        case weekdays(Int, Int)
        /// So many days from the day of publication.
        case daysAway(Int)
        /// The week, month or year that lies so many units away.
        case unitsAway(Int, Unit)
    }

    /// A stretch of the calendar.
    enum Unit: String, Hashable, Sendable {
        case week, month, year
    }

    /// The words.
    var tokens: Range<Int>
    /// What they say.
    var value: Value
    /// 1 with `prochain`, -1 with `dernier`, else 0.
    var shift = 0
    /// Whether the words say that something begins then: « à partir de mercredi ».
    var isStart = false
    /// Days from the one that the words name to the one meant: 1 in « samedi, à la veille du sommet ».
    var offset = 0
    /// The day of the month that stands behind a weekday: 14 in « mercredi 14 ».
    var dayOfMonth: Int?
    /// Whether a verb in the present tells of it: « se retrouvent samedi » is not last Saturday.
    var isOfPresent = false

    /// Whether the words say more than a year.
    var isWithinYear: Bool {
        switch value {
        case .year, .unitsAway(_, .year): false
        default: true
        }
    }

    /// Whether the words hold a year.
    var namesYear: Bool {
        switch value {
        case .year: true
        case .month(_, let year): year != nil
        case .days(let first, let last): first.year != nil || last.year != nil
        default: false
        }
    }
}
