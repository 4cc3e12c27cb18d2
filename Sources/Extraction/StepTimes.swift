/// How long processors worked at the steps of an extraction, summed over articles; nothing is measured unless asked for.
///
/// What other programs take from a busy machine does not count.
public struct StepTimes: Sendable {
    /// A step, in the order in which they are taken.
    public enum Step: String, CaseIterable, Sendable {
        case reading, preparing, tokens, people, marks, speakers, quotations, systems, meetings, commitments, notes,
            writing

        /// Whether it is taken once for all articles, by several threads.
        fileprivate var isShared: Bool { self == .reading || self == .preparing }
    }

    /// Whether anything is measured.
    public let isMeasuring: Bool
    /// The time that processors took for each step.
    public private(set) var spent: [Step: Duration] = [:]

    /// Begins with nothing spent.
    public init(isMeasuring: Bool) {
        self.isMeasuring = isMeasuring
        if isMeasuring { spent.reserveCapacity(Step.allCases.count) }
    }

    /// Runs `body` and counts its time as that of `step`.
    public mutating func measure<Result, Failure: Error>(
        _ step: Step, _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard isMeasuring else { return try body() }
        let time = step.isShared ? ProcessorTime.ofProgram : ProcessorTime.ofThread
        let start = time()
        defer { spent[step, default: .zero] += time() - start }
        return try body()
    }

    /// Adds what other work took.
    public mutating func add(_ other: StepTimes) {
        spent.merge(other.spent) { $0 + $1 }
    }
}
