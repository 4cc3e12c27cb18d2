/// The words of a stretch of valid UTF-8, folded, each with the bytes it takes up.
struct WordSequence: Sequence, IteratorProtocol {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index: Int

    /// The words of the bytes `start..<end`.
    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0, to end: Int? = nil) {
        self.bytes = UnsafeBufferPointer(rebasing: bytes[..<(end ?? bytes.count)])
        index = start
    }

    @inline(__always)
    mutating func next() -> (word: FoldedWord, range: Range<Int>)? {
        while index < bytes.count {
            let (word, end) = FoldedWord.read(bytes, at: index)
            guard word.isEmpty else {
                defer { index = end }
                return (word, index..<end)
            }
            index += UTF8Scalar.length(leading: bytes[index])
        }
        return nil
    }
}
