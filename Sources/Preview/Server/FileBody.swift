import FlyingSocks

/// A file on its way out, read piece by piece so that a large one does not fill the memory.
struct FileBody: AsyncBufferedSequence {
    typealias Element = UInt8

    let file: OpenFile

    func makeAsyncIterator() -> Iterator { Iterator(file: file) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        let file: OpenFile
        private var offset = 0

        init(file: OpenFile) { self.file = file }

        mutating func next() async throws -> UInt8? { try await nextBuffer(suggested: 1)?.first }

        mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
            let bytes = try file.bytes(from: offset, count: Swift.min(Swift.max(1, count), file.size - offset))
            offset += bytes.count
            return bytes.isEmpty ? nil : bytes
        }
    }
}
