/// Deals out numbers from 0 upwards to any number of workers.
actor WorkQueue {
    private var next = 0
    private var end: Int

    /// Makes a queue of `count` numbers.
    init(count: Int) { end = count }

    /// The next number, each given once; `nil` when none is left.
    func take() -> Int? {
        guard next < end else { return nil }
        defer { next += 1 }
        return next
    }

    /// Deals out no more; every number below those given so far has been given.
    func stop() { end = next }
}
