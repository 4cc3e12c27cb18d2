import BriefingModel

/// Whether the words of a paragraph state a day, so that a reader who follows a reference finds it there.
enum DayEvidence {
    private static let words = [SiteText.french.dates, SiteText.english.dates]
    private static let months: [[String]] = (0..<12).map { month in
        words.flatMap { [$0.months[month], $0.shortMonths[month]] }.map { Folding.words($0) }
    }
    private static let weekdays: [[String]] = (0..<7).map { day in
        words.map { Folding.words($0.weekdays[day]) }
    }

    /// Whether `paragraph` states `date`: its day and month, its weekday in news of that week, or as much of it as is known.
    static func states(_ date: PartialDate, _ paragraph: String, published: PartialDate?) -> Bool {
        let words = Set(Folding.words(paragraph).split(separator: " ").map(String.init))
        guard let month = date.month else { return words.contains(String(date.year)) }
        let hasMonth = months[month - 1].contains { words.contains($0) }
        guard let day = date.day else { return hasMonth }
        if hasMonth, words.contains(String(day)) || day == 1 && words.contains("1er") { return true }
        guard let published, published.precision == .day, let weekday = date.weekday,
            abs(published.firstDayNumber - date.firstDayNumber) <= 7
        else { return false }
        return weekdays[weekday - 1].contains { words.contains($0) }
    }

    /// Whether `paragraph` gives the years of both ends of a time in office, as far as these are known.
    static func states(_ office: Office, _ paragraph: String) -> Bool {
        let words = Set(Folding.words(paragraph).split(separator: " "))
        return [office.from, office.to].compactMap { $0 }.allSatisfy { words.contains(Substring(String($0.year))) }
    }
}
