/// Places labels beside their marks on one line, greedily and always alike: right of the mark, else left, else above, else not.
struct LabelPlacing {
    /// Where a label stands.
    enum Place: Equatable {
        case right, left, above, none
    }

    /// Taken stretches of the marks' own line, and of the line above it.
    private var taken: [ClosedRange<Double>]
    private var takenAbove: [ClosedRange<Double>] = []
    private let bounds: ClosedRange<Double>
    private let gap: Double

    /// - Parameters:
    ///   - marks: the stretches of all marks, which no label may cover.
    ///   - bounds: where labels may stand.
    ///   - gap: between a mark and its label.
    init(marks: [ClosedRange<Double>], within bounds: ClosedRange<Double>, gap: Double = 5) {
        taken = marks
        self.bounds = bounds
        self.gap = gap
    }

    /// Finds a place for a label of that width beside the mark, and takes it.
    mutating func place(besides mark: ClosedRange<Double>, width: Double) -> Place {
        let right = (mark.upperBound + gap)...(mark.upperBound + gap + width)
        if isFree(right, on: taken, besides: mark) {
            taken.append(right)
            return .right
        }
        let left = (mark.lowerBound - gap - width)...(mark.lowerBound - gap)
        if isFree(left, on: taken, besides: mark) {
            taken.append(left)
            return .left
        }
        let above = Self.above(mark, width: width, within: bounds)
        if isFree(above, on: takenAbove, besides: nil) {
            takenAbove.append(above)
            return .above
        }
        return .none
    }

    /// The stretch of a label above its mark, moved inside the bounds.
    static func above(_ mark: ClosedRange<Double>, width: Double, within bounds: ClosedRange<Double>) -> ClosedRange<
        Double
    > {
        let middle = (mark.lowerBound + mark.upperBound) / 2
        let start = max(bounds.lowerBound, min(middle - width / 2, bounds.upperBound - width))
        return start...(start + width)
    }

    private func isFree(
        _ stretch: ClosedRange<Double>, on line: [ClosedRange<Double>], besides mark: ClosedRange<Double>?
    ) -> Bool {
        bounds.lowerBound <= stretch.lowerBound && stretch.upperBound <= bounds.upperBound
            && !line.contains { $0 != mark && $0.overlaps(stretch) }
    }
}
