/// The letters A to Z and À to ÿ, in either case, with which eight bytes of UTF-8 begin.
struct LatinLetters {
    /// Their bytes in lower case, the first one lowest and nothing behind the last.
    let lowered: UInt64
    /// How many bytes they have, 8 at most.
    let count: Int
    /// How many letters they are.
    let letters: Int
    /// A bit for each of them that is a capital.
    private let capitalBits: UInt64
    /// A bit for each of them that is none.
    private let smallBits: UInt64

    /// Whether any of them is a capital.
    @inline(__always)
    var haveCapitals: Bool { capitalBits != 0 }

    /// Whether any of them is none.
    @inline(__always)
    var haveSmallLetters: Bool { smallBits != 0 }

    /// Whether more letters may follow: all eight bytes are letters but for half a letter in the last place.
    @inline(__always)
    var mayGoOn: Bool { count > 6 }

    /// Looks at eight bytes, the first of which is the lowest.
    @inline(__always)
    init(_ bytes: UInt64) {
        let tops = Self.all(0x80)
        let plain = (bytes | Self.all(0x20)) & ~tops
        let ascii = (plain &+ Self.all(0x80 - 0x61)) & ~(plain &+ Self.all(0x80 - 0x7B)) & ~bytes & tops
        // À to ÿ are two bytes, of which one in the eighth place is half a letter; × and ÷ are signs.
        let signs = Self.places(of: 0xB7, in: bytes | Self.all(0x20)) &>> 8
        let leads = Self.places(of: 0xC3, in: bytes) & ~signs & ~(1 << 63)
        let trails = leads &<< 8
        let others = ~(ascii | leads | trails) & tops
        count = others.trailingZeroBitCount &>> 3
        let kept: UInt64 = others == 0 ? .max : (others ^ (others &- 1)) &>> 8
        // Capitals differ from small letters in one bit, ß has no capital.
        let cased = (ascii | trails & ~Self.places(of: 0x9F, in: bytes)) &>> 2 & kept
        lowered = (bytes | cased) & kept
        capitalBits = cased & ~bytes
        smallBits = (ascii | trails) &>> 2 & kept & ~capitalBits
        letters = count &- Self.count((leads & kept) &>> 7)
    }

    /// The upper bit of each byte that is `wanted`.
    @inline(__always)
    private static func places(of wanted: UInt8, in bytes: UInt64) -> UInt64 {
        let rest = bytes ^ all(wanted)
        return ~(((rest & all(0x7F)) &+ all(0x7F)) | rest) & all(0x80)
    }

    /// How many bytes are 1 where all others are 0.
    @inline(__always)
    private static func count(_ bytes: UInt64) -> Int { Int(truncatingIfNeeded: (bytes &* all(1)) &>> 56) }

    /// A byte in all eight places.
    @inline(__always)
    private static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
