/// A hash of a word's bytes, mixed in one byte at a time (FNV-1a with a final shuffle).
struct WordHash: Sendable {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    mutating func mix(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
    }

    /// Where to look first in a table whose size is a power of two, before masking.
    @inline(__always)
    var slot: Int { Int(truncatingIfNeeded: (state ^ (state >> 29)) & 0x7fff_ffff) }
}
