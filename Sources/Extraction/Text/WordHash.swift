/// A hash of a word's bytes, mixed in one byte at a time (FNV-1a with a final shuffle).
struct WordHash: Sendable {
    /// The bits of a table's slot that hold the tag.
    static let tagMask: UInt64 = 0xFFFF_FFFF_0000_0000

    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    init() {}

    /// The hash of all `bytes`.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        for byte in bytes { mix(byte) }
    }

    @inline(__always)
    mutating func mix(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// Where to look first in a table whose size is a power of two, before masking.
    @inline(__always)
    var slot: Int { Int(truncatingIfNeeded: (state ^ (state >> 29)) & 0x7FFF_FFFF) }

    /// All of the hash.
    @inline(__always)
    var value: UInt64 { state }

    /// The part of the hash that slots keep, in their upper half.
    @inline(__always)
    var tag: UInt64 { state & Self.tagMask }
}
