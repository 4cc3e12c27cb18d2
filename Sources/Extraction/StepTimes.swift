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
    /// The time that each step took.
    public private(set) var spent: [Step: Duration] = [:]

    /// Begins with nothing spent.
    public init(isMeasuring: Bool) {
        self.isMeasuring = isMeasuring
        if isMeasuring { spent.reserveCapacity(Step.allCases.count) }
    }

    /// Runs `body` and counts its time as that of `step`: the processors' for a step taken once for all articles, the
    /// clock's for one of some articles, see ``ofThread(isMeasuring:_:)``.
    public mutating func measure<Result, Failure: Error>(
        _ step: Step, _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard isMeasuring else { return try body() }
        let time = step.isShared ? ProcessorTime.ofProgram : ProcessorTime.sinceStart
        let start = time()
        defer { spent[step, default: .zero] += time() - start }
        return try body()
    }

    /// Runs `body`, and shares out the processor time of this thread among the steps as the clock saw them; what is spent
    /// between steps is theirs too.
    ///
    /// To ask for processor time takes twenty times as long as to look at the clock and, asked for at each step, would
    /// itself be a thirtieth of what is measured.
    public static func ofThread<Result>(
        isMeasuring: Bool, _ body: (inout StepTimes) -> Result
    ) -> (result: Result, times: StepTimes) {
        var times = StepTimes(isMeasuring: isMeasuring)
        guard isMeasuring else { return (body(&times), times) }
        let start = ProcessorTime.ofThread()
        let result = body(&times)
        times.share(out: ProcessorTime.ofThread() - start)
        return (result, times)
    }

    private mutating func share(out whole: Duration) {
        let seen = spent.values.reduce(.zero, +)
        guard seen > .zero else { return }
        let part = whole / seen
        spent = spent.mapValues { $0 * part }
    }

    /// Adds what other work took.
    public mutating func add(_ other: StepTimes) {
        spent.merge(other.spent) { $0 + $1 }
    }
}
