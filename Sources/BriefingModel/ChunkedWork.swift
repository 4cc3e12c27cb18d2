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
        mapChunks(count: count, jobs: jobs, makeWorker: makeWorker) { worker, indices in
            indices.map { body(&worker, $0) }
        }.flatMap(\.self)
    }

    /// The same for work that is better done on all indices of a chunk together: one result of `body` for each chunk.
    public static func mapChunks<Worker, Result: Sendable>(
        count: Int, jobs: Int, makeWorker: @Sendable () -> Worker,
        body: @Sendable (inout Worker, Range<Int>) -> Result
    ) -> [Result] {
        let chunks = stride(from: 0, to: count, by: chunkSize).map { $0..<min(count, $0 + chunkSize) }
        let workers = max(1, min(jobs, chunks.count))
        if workers == 1 {
            var worker = makeWorker()
            return chunks.map { body(&worker, $0) }
        }
        let parts = UnsafeMutableBufferPointer<Result?>.allocate(capacity: chunks.count)
        parts.initialize(repeating: nil)
        defer {
            parts.deinitialize()
            parts.deallocate()
        }
        // Every part is written by one worker only, and read after all of them have ended.
        nonisolated(unsafe) let shared = parts
        DispatchQueue.concurrentPerform(iterations: workers) { first in
            var worker = makeWorker()
            for chunk in stride(from: first, to: chunks.count, by: workers) {
                shared[chunk] = body(&worker, chunks[chunk])
            }
        }
        return parts.compactMap(\.self)
    }
}
