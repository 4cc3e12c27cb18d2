/// White space inside a line, as UTF-8.
enum Whitespace {
    /// How many bytes of white space stand at `index`: 0, or the length of one space character.
    ///
    /// Space, tab, U+00A0, U+1680, U+2000 to U+200B, U+202F, U+205F and U+3000.
    @inline(__always)
    static func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let byte = bytes[index]
        if byte == 0x20 || byte == 0x09 { return 1 }
        guard byte >= 0xC2, index + 1 < bytes.count else { return 0 }
        let second = bytes[index + 1]
        if byte == 0xC2 { return second == 0xA0 ? 2 : 0 }
        guard byte >= 0xE1, byte <= 0xE3, index + 2 < bytes.count else { return 0 }
        let third = bytes[index + 2]
        switch (byte, second, third) {
        case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80):
            return 3
        default: return 0
        }
    }

    /// The first byte at or after `index` that is no white space.
    @inline(__always)
    static func end(from index: Int, in bytes: UnsafeBufferPointer<UInt8>, upTo upper: Int? = nil) -> Int {
        let upper = upper ?? bytes.count
        var index = index
        while index < upper {
            let length = length(at: index, in: bytes)
            if length == 0 { return index }
            index += length
        }
        return min(index, upper)
    }

    /// The byte after the last one of `lower..<end` that is no white space.
    @inline(__always)
    static func start(before end: Int, in bytes: UnsafeBufferPointer<UInt8>, from lower: Int) -> Int {
        var end = end
        while end > lower {
            let byte = bytes[end - 1]
            if byte > 0x20, byte < 0x80 { return end }
            let start = UTF8Scalar.start(before: end, in: bytes, from: lower)
            guard length(at: start, in: bytes) == end - start else { return end }
            end = start
        }
        return lower
    }
}
