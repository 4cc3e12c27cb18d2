import BriefingModel

/// The days of a strip along a line, with a tick for each month, quarter or year as there is room.
struct TimeAxis {
    /// A tick and what stands under it.
    struct Tick: Equatable {
        var x: Double
        var label: String?
    }

    private let first: Int
    private let last: Int
    private let left: Double
    private let right: Double

    /// An axis of whole months from the first day to the last, between two positions.
    init(first: Int, last: Int, left: Double, right: Double) {
        let start = PartialDate(dayNumber: first).flatMap { PartialDate(year: $0.year, month: $0.month) }
        let end = PartialDate(dayNumber: max(first, last)).flatMap { PartialDate(year: $0.year, month: $0.month) }
        self.first = start?.firstDayNumber ?? first
        self.last = max(end?.lastDayNumber ?? last, self.first + 1)
        self.left = left
        self.right = right
    }

    /// Where the middle of a day lies.
    func x(of day: Int) -> Double {
        left + (Double(day - first) + 0.5) / Double(last - first + 1) * (right - left)
    }

    /// Ticks at the beginnings of months, quarters or years; labels where they do not touch.
    func ticks(months: [String]) -> [Tick] {
        guard let start = PartialDate(dayNumber: first), let end = PartialDate(dayNumber: last) else { return [] }
        let count = (end.year - start.year) * 12 + (end.month ?? 12) - (start.month ?? 1) + 1
        let step = [1, 3, 6, 12, 24, 60, 120].first { Double(count) / Double($0) * 26 <= right - left } ?? 240
        var ticks: [Tick] = []
        var freeFrom = -Double.infinity
        for offset in 0..<count {
            let index = (start.month ?? 1) - 1 + offset
            let (year, month) = (start.year + index / 12, index % 12)
            let isOnStep = step < 12 ? month % step == 0 : month == 0 && year % (step / 12) == 0
            guard isOnStep || offset == 0, let day = PartialDate(year: year, month: month + 1)?.firstDayNumber else {
                continue
            }
            let x = left + Double(day - first) / Double(last - first + 1) * (right - left)
            let name = months.indices.contains(month) ? months[month] : ""
            let label = step >= 12 ? String(year) : month == 0 || ticks.isEmpty ? "\(name)\u{A0}\(year)" : name
            let width = TextWidth.of(label, size: SVGWriter.TextStyle.axis.size)
            let hasRoom = x + 4 >= freeFrom && x + 4 + width <= right + 6
            ticks.append(Tick(x: x, label: hasRoom ? label : nil))
            if hasRoom { freeFrom = x + 4 + width + 8 }
        }
        return ticks
    }
}
