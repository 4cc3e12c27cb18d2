/// A hash of a word's bytes, mixed in one byte at a time (FNV-1a).
struct WordHash: Sendable {
    /// The hash of what has been mixed in.
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    init() {}

    @inline(__always)
    mutating func mix(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
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
