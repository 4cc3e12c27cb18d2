/// A bit for each of some words, in a table in which most others find none.
struct WordBits: Sendable {
    /// A power of two of them.
    private let bits: [UInt64]

    /// Takes words, with room for so many others beside each of them.
    init(_ words: [Word], room: Int) {
        var size = 1
        while size * 64 < words.count * room { size *= 2 }
        var bits = [UInt64](repeating: 0, count: size)
        for word in words {
            let place = Reader.place(of: word, mask: UInt64(size * 64 - 1))
            bits[place >> 6] |= 1 &<< UInt64(place & 63)
        }
        self.bits = bits
    }

    /// The table as a pointer, for as long as `withReader` runs.
    struct Reader {
        private let bits: UnsafeBufferPointer<UInt64>
        private let mask: UInt64

        fileprivate init(_ bits: UnsafeBufferPointer<UInt64>) {
            self.bits = bits
            mask = UInt64(bits.count * 64 - 1)
        }

        @inline(__always)
        fileprivate static func place(of word: Word, mask: UInt64) -> Int {
            Int(truncatingIfNeeded: word.hash >> 32 & mask)
        }

        /// Whether a word can be one of those: most others are told by it that they are none.
        @inline(__always)
        func mayHave(_ word: Word) -> Bool {
            let place = Self.place(of: word, mask: mask)
            return bits[place >> 6] & (1 &<< UInt64(place & 63)) != 0
        }
    }

    /// Runs `body` with a pointer to the table.
    func withReader<Result>(_ body: (Reader) -> Result) -> Result {
        bits.withUnsafeBufferPointer { body(Reader($0)) }
    }
}
