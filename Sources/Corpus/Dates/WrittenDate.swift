import BriefingModel

/// A date as a text writes it: `mercredi 12 octobre 2022`, `13 Oct. 2022 10:54`, `29/11/2022`, `2022-11`.
public struct WrittenDate: Hashable, Sendable {
    /// 1 to 31, when written.
    public var day: Int?
    /// 1 to 12, when written.
    public var month: Int?
    /// When written; two digits after a slash mean this century.
    public var year: Int?
    /// 1 (Monday) to 7, when written.
    public var weekday: Int?
    /// 0 to 23, when a time is written after the date.
    public var hour: Int?
    /// 0 to 59, when a time is written after the date.
    public var minute: Int?
    /// The bytes of the text that the date takes up, time included.
    public var utf8Range: Range<Int>

    /// The calendar date; `nil` when the year is not written or the calendar has no such day.
    public var date: PartialDate? {
        guard let year else { return nil }
        return PartialDate(year: year, month: month, day: day)
    }

    /// Makes a written date that takes up `utf8Range`.
    init(
        day: Int? = nil, month: Int? = nil, year: Int? = nil, weekday: Int? = nil, utf8Range: Range<Int>
    ) {
        self.day = day
        self.month = month
        self.year = year
        self.weekday = weekday
        self.utf8Range = utf8Range
    }
}
