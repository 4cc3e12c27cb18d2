import Dispatch

/// Work on many small inputs, shared out in chunks; the results never depend on how many workers there are.
public enum ChunkedWork {
    /// How many inputs a worker takes at a time: one task an article would cost 40 % more.
    public static let chunkSize = 32

    /// The result of `body` for every element, in order; at most `jobs` workers run at a time.
    public static func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], jobs: Int, body: @Sendable (Element) -> Result
    ) -> [Result] {
        map(count: elements.count, jobs: jobs, makeWorker: {}) { _, index in body(elements[index]) }
    }

    /// The result of `body` for every index in `0..<count`, in order.
    ///
    /// `makeWorker` is called once for each worker, for buffers that are used again and again; at most `jobs`
    /// workers run at a time, in chunks of `chunkSize` indices.
    public static func map<Worker, Result: Sendable>(
        count: Int, jobs: Int, makeWorker: @Sendable () -> Worker,
        body: @Sendable (inout Worker, Int) -> Result
    ) -> [Result] {
        let chunks = (count + chunkSize - 1) / chunkSize
        let workers = max(1, min(jobs, chunks))
        if workers == 1 {
            var worker = makeWorker()
            return (0..<count).map { body(&worker, $0) }
        }
        let parts = UnsafeMutableBufferPointer<[Result]>.allocate(capacity: chunks)
        parts.initialize(repeating: [])
        defer {
            parts.deinitialize()
            parts.deallocate()
        }
        // Every chunk is written by one worker only, and read after all of them have ended.
        nonisolated(unsafe) let shared = parts
        DispatchQueue.concurrentPerform(iterations: workers) { first in
            var worker = makeWorker()
            for chunk in stride(from: first, to: chunks, by: workers) {
                let indices = (chunk * chunkSize)..<min(count, (chunk + 1) * chunkSize)
                shared[chunk] = indices.map { body(&worker, $0) }
            }
        }
        return parts.flatMap { $0 }
    }
}
