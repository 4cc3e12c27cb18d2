/// Reading of well-formed UTF-8 that lies in a buffer with at least `padding` zero bytes behind the text.
enum UTF8Scan {
    /// How many zero bytes let every look-ahead stay inside the buffer.
    static let padding = 8

    /// The number of bytes of the scalar that `lead` begins.
    @inline(__always)
    static func length(lead: UInt8) -> Int {
        lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }

    /// The scalar at `position`, which must be its first byte.
    @inline(__always)
    static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> UInt32 {
        let lead = UInt32(bytes[position])
        if lead < 0x80 { return lead }
        let second = UInt32(bytes[position + 1] & 0x3F)
        if lead < 0xE0 { return (lead & 0x1F) << 6 | second }
        let third = UInt32(bytes[position + 2] & 0x3F)
        if lead < 0xF0 { return (lead & 0x0F) << 12 | second << 6 | third }
        return (lead & 0x07) << 18 | second << 12 | third << 6 | UInt32(bytes[position + 3] & 0x3F)
    }

    /// The eight bytes from `position` on, the first one lowest; the padding lets every position before the end be read.
    @inline(__always)
    static func eight(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> UInt64 {
        UInt64(
            littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: position, as: UInt64.self))
    }

    /// Whether a byte behind plain letters is certain to end their word: a space, comma or full stop.
    @inline(__always)
    static func endsPlainWord(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2C || byte == 0x2E }

    /// What a scalar is to the tokeniser.
    enum Sort: UInt8 {
        case letter, digit, space, hyphen, apostrophe, sign
    }

    /// The sort of a scalar.
    @inline(__always)
    static func sort(_ value: UInt32) -> Sort {
        if value | 0x20 &- 0x61 < 26 { return .letter }
        if value == 0x20 { return .space }
        if value >= 0xC0, value < 0x2000 { return value == 0xD7 || value == 0xF7 ? .sign : .letter }
        return otherSort(value)
    }

    private static func otherSort(_ value: UInt32) -> Sort {
        switch value {
        case 0x20, 0x09...0x0D: .space
        case 0x30...0x39: .digit
        case 0x2D: .hyphen
        case 0x27: .apostrophe
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
        case 0x2010, 0x2011: .hyphen
        case 0x2018, 0x2019: .apostrophe
        case 0xAA, 0xB5, 0xBA, 0xAD, 0x200C...0x200D: .letter
        case 0x2C00...0x2FFF, 0x3040...0xDFFF, 0xF900...0xFDFF, 0xFF10...0xFFEF: .letter
        default: .sign
        }
    }
}
