/// A word in lower case as it is being read, with its hash.
struct FoldedKey {
    private let room: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0
    private(set) var hash = WordHash()

    /// Begins an empty word in `room`.
    @inline(__always)
    init(_ room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if count < room.count { room[count] = byte }
        count += 1
        hash.mix(byte)
    }

    /// Appends the UTF-8 of a scalar.
    mutating func append(scalar value: UInt32) {
        if value < 0x80 { return append(UInt8(value)) }
        if value < 0x800 {
            append(UInt8(0xC0 | value >> 6))
        } else if value < 0x10000 {
            append(UInt8(0xE0 | value >> 12))
            append(UInt8(0x80 | value >> 6 & 0x3F))
        } else {
            append(UInt8(0xF0 | value >> 18 & 0x07))
            append(UInt8(0x80 | value >> 12 & 0x3F))
            append(UInt8(0x80 | value >> 6 & 0x3F))
        }
        append(UInt8(0x80 | value & 0x3F))
    }

    /// Whether the room was large enough.
    @inline(__always)
    var isWhole: Bool { count <= room.count }

    /// The bytes so far.
    @inline(__always)
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: room[..<min(count, room.count)]) }
}
