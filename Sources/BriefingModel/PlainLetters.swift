/// The plain letters, A to Z in either case, with which eight bytes begin.
public struct PlainLetters: Sendable {
    /// In lower case, the first in the lowest byte and nothing behind the last.
    public let lowered: UInt64
    /// How many there are, 8 at most.
    public let count: Int
    /// A bit for each of them that is a capital.
    @usableFromInline let capitalBits: UInt64

    /// How many of them are capitals.
    @inlinable
    @inline(__always)
    public var capitals: Int { Self.count(capitalBits) }

    /// Whether any of them is a capital.
    @inlinable
    @inline(__always)
    public var haveCapitals: Bool { capitalBits != 0 }

    /// How many of them are digits, where those count as letters.
    @inlinable
    @inline(__always)
    public var digits: Int {
        // Both have the bit 0x20, letters 0x40 too.
        Self.count(lowered & ~(lowered &>> 1) & 0x2020_2020_2020_2020)
    }

    /// In how many bytes the bit 0x20 is set, where no other one is.
    @inlinable
    @inline(__always)
    static func count(_ bits: UInt64) -> Int {
        Int(truncatingIfNeeded: (bits &>> 5 &* 0x0101_0101_0101_0101) &>> 56)
    }

    /// Whether all of them are capitals.
    @inlinable
    @inline(__always)
    public var areCapitals: Bool { capitalBits == lowered & 0x2020_2020_2020_2020 }

    /// Whether the first byte is one of them and a capital.
    @inlinable
    @inline(__always)
    public var beginsWithCapital: Bool { capitalBits & 0x20 != 0 }

    /// Looks at eight bytes, the first of which is the lowest; with `digits` those count as letters too.
    @inlinable
    @inline(__always)
    public init(_ bytes: UInt64, digits: Bool = false) {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops = ones &* 0x80
        let small = bytes | ones &* 0x20
        // Each sum sets a byte's upper bit from some value on; no byte carries into the next one, for none has that bit.
        let plain = small & ~tops
        var matching = (plain &+ ones &* (0x80 - 0x61)) & ~(plain &+ ones &* (0x80 - 0x7B))
        if digits {
            let own = bytes & ~tops
            matching |= (own &+ ones &* (0x80 - 0x30)) & ~(own &+ ones &* (0x80 - 0x3A))
        }
        let others = ~(matching & ~bytes) & tops
        count = others.trailingZeroBitCount &>> 3
        // What lies below the byte of the first other character.
        let kept: UInt64 = others == 0 ? .max : (others ^ (others &- 1)) &>> 8
        lowered = small & kept
        capitalBits = ~bytes & (ones &* 0x20) & kept
    }
}
