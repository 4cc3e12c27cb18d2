/// Builds once, then after every change, one build at a time; the last state of the input is always built.
///
/// Changes that follow each other closely are gathered into one build. A change during a build makes another follow.
public struct RebuildLoop<C: Clock>: Sendable where C.Duration == Duration {
    /// A build waits until nothing has changed for so long …
    public var quiet: Duration = .milliseconds(30)
    /// … but no longer than this after the first change.
    public var patience: Duration = .milliseconds(300)
    private let changes: ChangeSignal
    private let clock: C
    private let build: @Sendable () async -> Void

    /// Makes a loop that calls `build` for the present state and after `changes`.
    public init(changes: ChangeSignal, clock: C = ContinuousClock(), build: @escaping @Sendable () async -> Void) {
        self.changes = changes
        self.clock = clock
        self.build = build
    }

    /// Runs until the task is cancelled; a build under way is let finish.
    public func run() async {
        var seen = await changes.count
        await build()
        while true {
            await changes.wait(after: seen)
            if Task.isCancelled { return }
            guard let gathered = await gather() else { return }
            seen = gathered
            await build()
        }
    }

    /// Waits for the end of a burst; gives the number of changes so far, or nothing once cancelled.
    private func gather() async -> Int? {
        let deadline = clock.now.advanced(by: patience)
        var seen = await changes.count
        while clock.now < deadline {
            guard (try? await clock.sleep(for: quiet)) != nil else { return nil }
            let now = await changes.count
            if now == seen { break }
            seen = now
        }
        return seen
    }
}
