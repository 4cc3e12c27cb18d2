/// Holds the present state and wakes every page that listens for it.
actor StateBoard {
    private(set) var state: PreviewState
    private var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
    private var nextListener = 0

    init(_ state: PreviewState) { self.state = state }

    /// Puts up a new state.
    func show(_ state: PreviewState) {
        self.state = state
        wake()
    }

    /// Wakes every listener, so that one whose page has gone is noticed when it writes.
    func wake() {
        for listener in listeners.values { listener.yield() }
    }

    /// A stream that yields at once and then at every wake; wakes that nobody took are joined.
    func wakes() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let number = nextListener
        nextListener += 1
        listeners[number] = continuation
        continuation.onTermination = { _ in Task { await self.remove(number) } }
        continuation.yield()
        return stream
    }

    /// How many pages listen.
    var listenerCount: Int { listeners.count }

    private func remove(_ number: Int) { listeners[number] = nil }
}
