/// Scalars in valid UTF-8.
enum UTF8Scalar {
    /// How many bytes the scalar has that begins with the byte `leading`.
    @inline(__always)
    static func length(leading: UInt8) -> Int {
        leading < 0x80 ? 1 : leading < 0xE0 ? 2 : leading < 0xF0 ? 3 : 4
    }

    /// The scalar at byte `index`, or `nil` when the bytes end too early.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Unicode.Scalar? {
        let leading = bytes[index]
        let length = length(leading: leading)
        guard index + length <= bytes.count else { return nil }
        var value = UInt32(leading)
        if length > 1 {
            value &= 0x7F >> UInt32(length)
            for step in 1..<length { value = value << 6 | UInt32(bytes[index + step] & 0x3F) }
        }
        return Unicode.Scalar(value)
    }

    /// The first byte of the scalar that ends before byte `end`, or `lower` at the beginning.
    static func start(before end: Int, in bytes: UnsafeBufferPointer<UInt8>, from lower: Int) -> Int {
        var index = end - 1
        while index > lower, bytes[index] & 0xC0 == 0x80 { index -= 1 }
        return max(index, lower)
    }
}
