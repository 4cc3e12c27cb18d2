/// A hash of a word's bytes, none of which is 0; they are mixed in eight at a time.
///
/// Words of up to eight bytes that differ never have the same hash; that of no bytes is 0.
struct WordHash: Sendable {
    /// What the whole eights of bytes have come to that others follow.
    private var mixed: UInt64 = 0
    /// The bytes behind them, the first one lowest.
    private var pending: UInt64 = 0
    /// How many bits those have, 64 at most.
    private var width: UInt64 = 0

    @inline(__always)
    init() {}

    /// Begins with up to eight bytes, the first one lowest and nothing behind the last.
    @inline(__always)
    init(_ bytes: UInt64, count: Int) {
        pending = bytes
        width = UInt64(truncatingIfNeeded: count) &* 8
    }

    /// The hash of what has been mixed in.
    @inline(__always)
    var value: UInt64 { Self.spread(mixed ^ pending) }

    @inline(__always)
    mutating func mix(_ byte: UInt8) {
        if width == 64 {
            mixed = Self.spread(mixed ^ pending)
            pending = 0
            width = 0
        }
        pending |= UInt64(byte) &<< width
        width &+= 8
    }

    /// Mixes in up to eight bytes, the first one lowest and nothing behind the last.
    @inline(__always)
    mutating func mix(_ bytes: UInt64, count added: Int) {
        let whole = width &+ UInt64(truncatingIfNeeded: added) &* 8
        // What is shifted by all 64 bits is gone.
        let joined = pending | bytes << width
        if whole <= 64 {
            pending = joined
            width = whole
        } else {
            mixed = Self.spread(mixed ^ joined)
            pending = bytes &>> (64 &- width)
            width = whole &- 64
        }
    }

    /// Mixes in some bytes of a buffer, behind which `UTF8Scan.padding` bytes lie.
    mutating func mix(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var position = range.lowerBound
        while position + 8 <= range.upperBound {
            mix(UTF8Scan.eight(bytes, at: position), count: 8)
            position += 8
        }
        let rest = range.upperBound - position
        if rest > 0 { mix(UTF8Scan.eight(bytes, at: position) & (1 &<< UInt64(rest * 8) &- 1), count: rest) }
    }

    @inline(__always)
    private static func spread(_ bits: UInt64) -> UInt64 {
        let product = bits &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 32
    }

    /// Mixes in the UTF-8 of a scalar.
    mutating func mix(scalar: UInt32) {
        if scalar < 0x80 { return mix(UInt8(scalar)) }
        if scalar < 0x800 {
            mix(UInt8(0xC0 | scalar >> 6))
        } else if scalar < 0x10000 {
            mix(UInt8(0xE0 | scalar >> 12))
            mix(UInt8(0x80 | scalar >> 6 & 0x3F))
        } else {
            mix(UInt8(0xF0 | scalar >> 18 & 0x07))
            mix(UInt8(0x80 | scalar >> 12 & 0x3F))
            mix(UInt8(0x80 | scalar >> 6 & 0x3F))
        }
        mix(UInt8(0x80 | scalar & 0x3F))
    }
}
