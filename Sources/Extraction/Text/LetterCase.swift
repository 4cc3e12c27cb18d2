/// Lower-casing of UTF-8 bytes for the Latin letters that European languages use.
enum LetterCase {
    /// Appends the lower-case form of `bytes[start..<end]`, with `’` made `'` and U+2010, U+2011 made `-`.
    static func appendLowered(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, into result: inout [UInt8]
    ) {
        result.reserveCapacity(result.count + end - start)
        readLowered(bytes, from: start, to: end) { result.append($0) }
    }

    /// Gives the bytes of that form one by one.
    @inline(__always)
    static func readLowered(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ take: (UInt8) -> Void
    ) {
        var position = start
        while position < end {
            let byte = bytes[position]
            if byte < 0x80 {
                take(byte &- 0x41 < 26 ? byte | 0x20 : byte)
                position += 1
                continue
            }
            let length = UTF8Scan.length(lead: byte)
            if length == 2, position + 1 < end {
                let value = (UInt32(byte & 0x1F) << 6) | UInt32(bytes[position + 1] & 0x3F)
                let lowered = value == 0x2BC ? 0x27 : lowered(value)
                if lowered < 0x80 {
                    take(UInt8(lowered))
                } else {
                    take(UInt8(0xC0 | lowered >> 6))
                    take(UInt8(0x80 | lowered & 0x3F))
                }
            } else if length == 3, position + 2 < end, byte == 0xE2, bytes[position + 1] == 0x80,
                let plain = plainSign(bytes[position + 2])
            {
                take(plain)
            } else {
                for offset in position..<min(position + length, end) { take(bytes[offset]) }
            }
            position += length
        }
    }

    private static func plainSign(_ last: UInt8) -> UInt8? {
        switch last {
        case 0x98, 0x99: UInt8(ascii: "'")
        case 0x90...0x95: UInt8(ascii: "-")
        default: nil
        }
    }

    /// The lower-case form of a code point below U+0800.
    static func lowered(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x41...0x5A: value + 0x20
        case 0xC0...0xDE where value != 0xD7: value + 0x20
        case 0x100...0x12F, 0x132...0x137, 0x14A...0x177: value | 1
        case 0x139...0x148, 0x179...0x17E: value % 2 == 1 ? value + 1 : value
        case 0x178: 0xFF
        // The Romanian letters with a comma below, among others.
        case 0x1DE...0x1EF, 0x1F8...0x21F, 0x222...0x233: value | 1
        case 0x391...0x3A9, 0x410...0x42F: value + 0x20
        case 0x400...0x40F: value + 0x50
        default: value
        }
    }
}
