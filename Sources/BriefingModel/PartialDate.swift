/// A calendar date without a time zone, known to the day, the month or the year.
public struct PartialDate: Hashable, Sendable {
    /// The year of the Gregorian calendar.
    public let year: Int
    /// 1 to 12, or `nil` when only the year is known.
    public let month: Int?
    /// 1 to 31, or `nil` when only the month or year is known.
    public let day: Int?

    /// Makes a date; `nil` for one that the calendar does not have, such as 31 April, or a day without a month.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard (1...9999).contains(year) else { return nil }
        if let month {
            guard (1...12).contains(month) else { return nil }
            if let day { guard (1...Self.length(ofMonth: month, in: year)).contains(day) else { return nil } }
        } else if day != nil {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2022-10-12`, `2022-10` or `2022`; anything else gives `nil`.
    public init?(iso text: String) {
        guard [4, 7, 10].contains(text.utf8.count) else { return nil }
        var year = 0
        var month: Int?
        var day: Int?
        for (index, byte) in text.utf8.enumerated() {
            if index == 4 || index == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard (0x30...0x39).contains(byte) else { return nil }
            let digit = Int(byte - 0x30)
            switch index {
            case ..<4: year = year * 10 + digit
            case ..<7: month = (month ?? 0) * 10 + digit
            default: day = (day ?? 0) * 10 + digit
            }
        }
        self.init(year: year, month: month, day: day)
    }

    /// How much of the date is known.
    public enum Precision: Int, Comparable, Sendable {
        case year, month, day

        public static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }
    }

    /// How much of the date is known.
    public var precision: Precision { day != nil ? .day : month != nil ? .month : .year }

    /// The first day the date can mean, as days since 1970-01-01.
    public var firstDayNumber: Int { Self.dayNumber(year: year, month: month ?? 1, day: day ?? 1) }

    /// The last day the date can mean, as days since 1970-01-01.
    public var lastDayNumber: Int {
        let lastMonth = month ?? 12
        return Self.dayNumber(
            year: year, month: lastMonth, day: day ?? Self.length(ofMonth: lastMonth, in: year))
    }

    /// The day `count` days later (earlier when negative); `nil` unless the date is known to the day.
    public func adding(days count: Int) -> PartialDate? {
        guard day != nil else { return nil }
        return PartialDate(dayNumber: firstDayNumber + count)
    }

    /// Makes the date that lies `dayNumber` days after 1970-01-01.
    public init?(dayNumber: Int) {
        // Civil-from-days, after H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: day)
    }

    /// 1 for Monday to 7 for Sunday; `nil` unless the date is known to the day.
    public var weekday: Int? {
        guard day != nil else { return nil }
        let remainder = (firstDayNumber + 3) % 7
        return (remainder < 0 ? remainder + 7 : remainder) + 1
    }

    /// Whether both dates can mean one and the same day.
    public func overlaps(_ other: PartialDate) -> Bool {
        firstDayNumber <= other.lastDayNumber && other.firstDayNumber <= lastDayNumber
    }

    /// The number of days of a month, leap years included.
    public static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        default: 31
        }
    }

    private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        // Days-from-civil, the inverse of the algorithm above.
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}

extension PartialDate: Comparable {
    /// Earlier first; of two dates that begin on the same day the less precise one comes first.
    public static func < (left: PartialDate, right: PartialDate) -> Bool {
        (left.firstDayNumber, left.precision.rawValue) < (right.firstDayNumber, right.precision.rawValue)
    }
}

extension PartialDate: CustomStringConvertible {
    /// The ISO 8601 form at the date's precision: `2022-10-12`, `2022-10` or `2022`.
    public var description: String {
        func padded(_ number: Int, to width: Int) -> String {
            let digits = String(number)
            let missing = width - digits.utf8.count
            return missing > 0 ? String(repeating: "0", count: missing) + digits : digits
        }
        var text = padded(year, to: 4)
        if let month { text += "-" + padded(month, to: 2) }
        if let day { text += "-" + padded(day, to: 2) }
        return text
    }
}
