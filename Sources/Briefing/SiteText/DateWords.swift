import BriefingModel

/// How a language writes dates.
public struct DateWords: Hashable, Sendable {
    /// The order and joints of a date's parts.
    public enum Style: Hashable, Sendable {
        /// « 12 octobre 2022 », « 1er décembre 2022 », « les 12 et 13 octobre 2022 ».
        case french
        /// “12 October 2022”, “12 and 13 October 2022”.
        case english
    }

    /// The order and joints of a date's parts.
    public var style: Style
    /// Twelve names from January.
    public var months: [String]
    /// Twelve short names from January, for axes.
    public var shortMonths: [String]
    /// Seven names from Monday.
    public var weekdays: [String]
    /// What stands for a date that is not known.
    public var unknown: String

    /// Makes the words.
    public init(style: Style, months: [String], shortMonths: [String], weekdays: [String], unknown: String) {
        self.style = style
        self.months = months
        self.shortMonths = shortMonths
        self.weekdays = weekdays
        self.unknown = unknown
    }
}

extension DateWords {
    private static let noBreak = "\u{A0}"

    /// `2022-10-12` gives « 12 octobre 2022 », `2022-10` « octobre 2022 », `2022` « 2022 ».
    public func text(_ date: PartialDate) -> String {
        guard let month = date.month else { return String(date.year) }
        let monthAndYear = months[month - 1] + Self.noBreak + String(date.year)
        guard let day = date.day else { return monthAndYear }
        return dayNumber(day) + Self.noBreak + monthAndYear
    }

    /// `2022-10-12` gives « 12 octobre ».
    public func dayAndMonth(_ date: PartialDate) -> String {
        guard let month = date.month, let day = date.day else { return text(date) }
        return dayNumber(day) + Self.noBreak + months[month - 1]
    }

    /// `2022-10` gives « octobre 2022 ».
    public func monthAndYear(year: Int, month: Int) -> String { months[month - 1] + Self.noBreak + String(year) }

    /// `2022-10-12` gives « 12 oct. », for labels.
    public func short(_ date: PartialDate) -> String {
        guard let month = date.month, let day = date.day else { return text(date) }
        return dayNumber(day) + Self.noBreak + shortMonths[month - 1]
    }

    /// The name of the weekday, when the day is known.
    public func weekday(_ date: PartialDate) -> String? { date.weekday.map { weekdays[$0 - 1] } }

    /// Days as they stand in a title: « 12 et 13 octobre 2022 », « 29 novembre au 1er décembre 2022 ».
    public func span(_ start: PartialDate, _ end: PartialDate?) -> String { parts(start, end).text }

    /// Days as they stand in a sentence: « le 12 octobre 2022 », « les 12 et 13 octobre 2022 »,
    /// « du 29 novembre au 1er décembre 2022 », « en octobre 2022 ».
    public func spanInSentence(_ start: PartialDate, _ end: PartialDate?) -> String {
        let parts = parts(start, end)
        switch (style, parts.shape) {
        case (.french, .day): return "le" + Self.noBreak + parts.text
        case (.french, .twoDays): return "les" + Self.noBreak + parts.text
        case (.french, .range): return "du" + Self.noBreak + parts.text
        case (.french, .vague), (.english, .vague): return (style == .french ? "en " : "in ") + parts.text
        case (.english, .day), (.english, .twoDays): return "on " + parts.text
        case (.english, .range): return "from " + parts.text
        }
    }

    /// After « depuis »: « le 20 mai 2022 », « mai 2022 », « 2021 ».
    public func definite(_ date: PartialDate) -> String {
        style == .french && date.precision == .day ? "le" + Self.noBreak + text(date) : text(date)
    }

    /// After « jusqu’ »: « au 20 mai 2022 », « à mai 2022 », « en 2021 »; in English the date alone.
    public func limit(_ date: PartialDate) -> String {
        guard style == .french else { return text(date) }
        switch date.precision {
        case .day: return "au" + Self.noBreak + text(date)
        case .month: return "à " + text(date)
        case .year: return "en " + text(date)
        }
    }

    /// From one date to another: « du 10 janvier 2022 au 2 juillet 2024 », « de 2014 à 2024 », « d’avril 2014 à 2024 ».
    public func period(_ from: PartialDate, _ to: PartialDate) -> String {
        guard style == .french else { return "from \(text(from)) to \(text(to))" }
        let first = text(from)
        let opening: String
        if from.precision == .day {
            opening = "du" + Self.noBreak + first
        } else {
            opening = (first.first.map { "ao".contains($0) } ?? false ? "d’" : "de ") + first
        }
        return opening + (to.precision == .day ? " au" + Self.noBreak : " à ") + text(to)
    }

    private enum Shape { case day, twoDays, range, vague }

    private func parts(_ start: PartialDate, _ end: PartialDate?) -> (text: String, shape: Shape) {
        guard let end, end != start, end.precision == .day, start.precision == .day, start < end,
            let startDay = start.day, let endDay = end.day
        else { return (text(start), start.precision == .day ? .day : .vague) }
        let to = style == .french ? " au " : " to "
        guard start.year == end.year else { return (text(start) + to + text(end), .range) }
        guard start.month == end.month else { return (dayAndMonth(start) + to + text(end), .range) }
        if endDay == startDay + 1 {
            let and = style == .french ? " et " : " and "
            return (dayNumber(startDay) + and + text(end), .twoDays)
        }
        return (dayNumber(startDay) + to + text(end), .range)
    }

    private func dayNumber(_ day: Int) -> String { style == .french && day == 1 ? "1er" : String(day) }
}
