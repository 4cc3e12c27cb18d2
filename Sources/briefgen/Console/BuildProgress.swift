import Dispatch
import Foundation

/// Shows on a terminal what a build is doing, on one line that is written over again; elsewhere it only keeps times.
final class BuildProgress: @unchecked Sendable {
    /// The parts of a build, in their order.
    enum Stage: String, CaseIterable, Sendable {
        case reading, extracting, merging, writing
    }

    /// How long a stage took.
    struct Timing: Sendable {
        var stage: Stage
        var seconds: Double
    }

    private let lock = NSLock()
    private let timer: (any DispatchSourceTimer)?
    private let clock = ContinuousClock()
    private var stage: Stage?
    private var start: ContinuousClock.Instant
    private var done = 0
    private var total: Int?
    private var ended: [Timing] = []
    private var isShown = false

    /// Begins to show; without a terminal nothing is written.
    init(isShown: Bool) {
        start = clock.now
        timer = isShown ? DispatchSource.makeTimerSource(queue: DispatchQueue(label: "briefgen.progress")) : nil
        // The first line waits a little, so that small builds do not flicker.
        timer?.schedule(deadline: .now() + .milliseconds(200), repeating: .milliseconds(100))
        timer?.setEventHandler { [weak self] in self?.draw() }
        timer?.activate()
    }

    /// Begins a stage with so many things to do, if their number is known.
    func begin(_ stage: Stage, total: Int? = nil) {
        lock.withLock {
            finishStage()
            self.stage = stage
            self.total = total
            done = 0
            start = clock.now
        }
    }

    /// Notes that `count` more things are done; any thread may.
    func advance(by count: Int = 1) { lock.withLock { done += count } }

    /// Ends the last stage and clears the line; gives the time of each stage.
    func end() -> [Timing] {
        timer?.cancel()
        return lock.withLock {
            finishStage()
            stage = nil
            if isShown { Self.write("\r\u{1B}[K") }
            isShown = false
            return ended
        }
    }

    private func finishStage() {
        guard let stage else { return }
        ended.append(Timing(stage: stage, seconds: (clock.now - start) / .seconds(1)))
    }

    private func draw() {
        lock.withLock {
            guard let stage else { return }
            let seconds = (clock.now - start) / .seconds(1)
            Self.write("\r\u{1B}[K" + Messages.progress(stage, done: done, total: total, seconds: seconds))
            isShown = true
        }
    }

    private static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
