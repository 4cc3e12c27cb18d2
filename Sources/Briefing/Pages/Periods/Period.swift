import BriefingModel

/// A year, a month, a day or a share of a day's articles, whose entries have a page of their own in a long list.
struct Period: Hashable, Sendable {
    /// `nil` for what has no date, or no day when it is cut into shares.
    var year: Int?
    /// 1 to 12; 0 for dates of the year whose month is not known; `nil` for the whole year.
    var month: Int?
    /// 1 to 31; 0 for dates of the month whose day is not known; `nil` for the whole month.
    var day: Int?
    /// From 1; `nil` for the whole day, or for everything without a date.
    var share: Int?

    /// The year of a date, or what has none.
    init(yearOf date: PartialDate?) { year = date?.year }

    /// The month of a date within its year.
    func month(of date: PartialDate?) -> Period {
        var period = self
        period.month = date?.month ?? 0
        return period
    }

    /// The day of a date within its month.
    func day(of date: PartialDate?) -> Period {
        var period = self
        period.day = date?.day ?? 0
        return period
    }

    /// The share with that number of a day, or of what has no date.
    func share(_ number: Int) -> Period {
        var period = self
        period.share = number
        return period
    }

    /// The periods around this one, the year first, and the period itself.
    var path: [Period] {
        var periods = [self]
        var period = self
        while let outer = period.outer {
            periods.insert(outer, at: 0)
            period = outer
        }
        return periods
    }

    private var outer: Period? {
        var outer = self
        if share != nil {
            outer.share = nil
        } else if day != nil {
            outer.day = nil
        } else if month != nil {
            outer.month = nil
        } else {
            return nil
        }
        return outer
    }

    /// Its name in an address, such as `2022`, `2022-10`, `2022-10-12` or `2022-10-12-2`.
    ///
    /// - Parameter undated: what stands for the year of what has none.
    func name(undated: String) -> String {
        func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return [
            year.map(String.init) ?? undated, month.map(twoDigits), day.map(twoDigits), share.map(String.init),
        ].compactMap { $0 }.joined(separator: "-")
    }
}

extension Period: Comparable {
    /// The newest first, what is less precise after what is more, what has no date last; shares of a day from the last.
    static func < (left: Period, right: Period) -> Bool {
        let leftKey = (left.year ?? .min, left.month ?? .max, left.day ?? .max, left.share ?? .max)
        let rightKey = (right.year ?? .min, right.month ?? .max, right.day ?? .max, right.share ?? .max)
        return leftKey > rightKey
    }
}
