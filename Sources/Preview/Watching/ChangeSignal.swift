/// Counts changes, and lets one reader wait for a change that it has not seen.
public actor ChangeSignal {
    /// How many changes there were; only its growth means anything.
    public private(set) var count = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Makes a signal with no change yet.
    public init() {}

    /// Notes that something changed.
    public func change() {
        count += 1
        resumeAll()
    }

    /// Returns as soon as there are more than `seen` changes, or the task is cancelled.
    public func wait(after seen: Int) async {
        await withTaskCancellationHandler {
            while count <= seen, !Task.isCancelled {
                await withCheckedContinuation { waiting.append($0) }
            }
        } onCancel: {
            Task { await resumeAll() }
        }
    }

    private func resumeAll() {
        let resumed = waiting
        waiting = []
        for continuation in resumed { continuation.resume() }
    }
}
