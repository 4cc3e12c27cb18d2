import Briefing
import BriefingModel

/// Draws meetings, statements and articles along the days; the list below it says the same.
enum ChronologyDrawing {
    /// One way to draw the strip.
    private struct Layout {
        var className: String
        var width: Double
        var left: Double
        var right: Double
        /// Whether the rows' names stand above their rows rather than before them.
        var namesAbove: Bool
    }

    /// The strip for wide screens and paper, that for phones, and that of a whole page's width; the stylesheet shows one.
    static func svg(_ strip: ChronologyStrip) -> String {
        let days =
            strip.meetings.flatMap { [$0.days.lowerBound, $0.days.upperBound] } + strip.statements + strip.articles
        guard let first = days.min(), let last = days.max() else { return "" }
        let wide = Layout(className: "strip-wide", width: 760, left: 104, right: 754, namesAbove: false)
        let narrow = Layout(className: "strip-narrow", width: 342, left: 6, right: 336, namesAbove: true)
        let full = Layout(className: "strip-full", width: 1072, left: 104, right: 1066, namesAbove: false)
        return ((strip.isFullWidth ? [full] : []) + [wide, narrow]).map { draw(strip, first: first, last: last, $0) }
            .joined(separator: "\n")
    }

    private static let columnWidth = 7.6
    private static let stackLimit = 9
    /// A line of numbers above the stacks.
    private static let numberHeight = 14.0
    /// Marks in the row of statements beyond which each column is one bar.
    private static let densityLimit = 200

    private static func draw(_ strip: ChronologyStrip, first: Int, last: Int, _ layout: Layout) -> String {
        var writer = SVGWriter()
        let axis = TimeAxis(first: first, last: last, left: layout.left, right: layout.right)
        let statements = columns(strip.statements, on: axis)
        let articles = columns(strip.articles, on: axis)
        let highest = statements.map(\.count).max() ?? 0
        // Very many statements are a bar a column, and only the highest says how many it stands for.
        let isDense = statements.reduce(0) { $0 + min($1.count, stackLimit) } > densityLimit
        let numbered = isDense ? statements.first { $0.count == highest }.map { [$0] } ?? [] : statements.filter(isHigh)
        let numbers = numbers(of: numbered)
        let raised = Double(numbers.map(\.row).max() ?? 0) * numberHeight
        let stack = max(22, Double(min(stackLimit, highest)) * 9 + (highest > stackLimit ? 18 : 4) + raised)
        // A name that stands above its row needs a line of its own.
        let name = layout.namesAbove ? 20.0 : 0
        let meetingsY = 43 + name
        let statementsY = meetingsY + 16 + name + stack
        let articlesY = statementsY + 40 + name
        for tick in axis.ticks(months: strip.labels.months) {
            writer.line(.grid, from: (tick.x, 24 + name), to: (tick.x, articlesY + 8))
            if let label = tick.label { writer.text(label, .axis, x: tick.x + 4, y: articlesY + 23) }
        }
        let rows = [
            (strip.labels.meetings, meetingsY, 14.0), (strip.labels.statements, statementsY, meetingsY + 20),
            (strip.labels.articles, articlesY, statementsY + 20),
        ]
        for (label, y, above) in rows {
            writer.line(.base, from: (layout.left, y), to: (layout.right, y))
            writer.text(label, .row, x: layout.namesAbove ? layout.left : 0, y: layout.namesAbove ? above : y - 4)
        }
        draw(strip.meetings, at: meetingsY, on: axis, layout, &writer)
        for column in statements where isDense {
            let height = max(3, Double(column.count) / Double(highest) * Double(stackLimit) * 9)
            writer.square(x: column.x - 2.5, y: statementsY - 4 - height, width: 5, height: height)
        }
        for column in statements where !isDense {
            for index in 0..<min(column.count, stackLimit) {
                writer.circle(x: column.x, y: statementsY - 8 - Double(index) * 9, radius: 3.6)
            }
        }
        for number in numbers {
            let top = statementsY - 8 - Double(stackLimit) * 9
            writer.text(number.text, .axis, x: number.x, y: top - Double(number.row) * numberHeight, anchor: .middle)
        }
        for column in articles {
            let height = min(28, 8 + Double(column.count) * 4)
            writer.line(.tick, from: (column.x, articlesY), to: (column.x, articlesY - height), width: 1.6)
        }
        return writer.svg(className: layout.className, width: layout.width, height: articlesY + 31, isHidden: true)
    }

    /// Whether a stack is too high to draw, so that a number says how high.
    private static func isHigh(_ column: (x: Double, count: Int)) -> Bool { column.count > stackLimit }

    /// The number above each column, in the lowest row in which it touches none before it.
    private static func numbers(of columns: [(x: Double, count: Int)]) -> [(text: String, x: Double, row: Int)] {
        var ends: [Double] = []
        return columns.map { column in
            let text = String(column.count)
            let reach = TextWidth.of(text, size: SVGWriter.TextStyle.axis.size) / 2
            let row = ends.firstIndex { $0 + 3 <= column.x - reach } ?? ends.count
            if row == ends.count { ends.append(0) }
            ends[row] = column.x + reach
            return (text, column.x, row)
        }
    }

    private static func draw(
        _ meetings: [ChronologyStrip.Meeting], at y: Double, on axis: TimeAxis, _ layout: Layout,
        _ writer: inout SVGWriter
    ) {
        let marks = meetings.map { meeting in
            let middle = (axis.x(of: meeting.days.lowerBound) + axis.x(of: meeting.days.upperBound)) / 2
            let width = max(10, axis.x(of: meeting.days.upperBound) - axis.x(of: meeting.days.lowerBound))
            return (middle - width / 2)...(middle + width / 2)
        }
        var placing = LabelPlacing(marks: marks, within: layout.left...(layout.right + 6))
        let size = SVGWriter.TextStyle.label.size
        for (meeting, mark) in zip(meetings, marks) {
            writer.square(x: mark.lowerBound, y: y - 15, width: mark.upperBound - mark.lowerBound, height: 10)
            for label in layout.namesAbove ? [meeting.shortLabel] : [meeting.label, meeting.shortLabel] {
                let width = TextWidth.of(label, size: size)
                let place = placing.place(besides: mark, width: width)
                switch place {
                case .right: writer.text(label, .label, x: mark.upperBound + 5, y: y - 6)
                case .left: writer.text(label, .label, x: mark.lowerBound - 5, y: y - 6, anchor: .end)
                case .above:
                    let stretch = LabelPlacing.above(mark, width: width, within: layout.left...(layout.right + 6))
                    writer.text(
                        label, .label, x: (stretch.lowerBound + stretch.upperBound) / 2, y: y - 22, anchor: .middle)
                case .none: continue
                }
                break
            }
        }
    }

    /// Days that fall on the same place count as one column.
    private static func columns(_ days: [Int], on axis: TimeAxis) -> [(x: Double, count: Int)] {
        var columns: [(x: Double, count: Int)] = []
        for day in days {
            let x = axis.x(of: day)
            if let last = columns.last, x - last.x < columnWidth {
                columns[columns.count - 1].count += 1
            } else {
                columns.append((x, 1))
            }
        }
        return columns
    }
}
