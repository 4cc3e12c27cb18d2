/// The XXH64 hash of a stream of bytes, as `xxh64sum` prints it.
///
/// Source: the xxHash fast digest algorithm, specification 0.1.1, with the seed 0.
struct XXHash64 {
    private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
    private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
    private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
    private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

    private var lanes: (UInt64, UInt64, UInt64, UInt64) = (prime1 &+ prime2, prime2, 0, 0 &- prime1)
    private var length: UInt64 = 0
    /// Fewer than 32 bytes that wait for more.
    private var rest: [UInt8] = []

    init() {}

    /// The hash of `bytes` alone.
    static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash = XXHash64()
        hash.update(bytes)
        return hash.value
    }

    /// Takes in more bytes.
    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        length &+= UInt64(bytes.count)
        var bytes = bytes
        if !rest.isEmpty {
            let missing = min(32 - rest.count, bytes.count)
            rest.append(contentsOf: bytes[..<missing])
            bytes = UnsafeRawBufferPointer(rebasing: bytes[missing...])
            guard rest.count == 32 else { return }
            rest.withUnsafeBytes { takeStripes($0) }
            rest.removeAll(keepingCapacity: true)
        }
        let whole = bytes.count & ~31
        takeStripes(UnsafeRawBufferPointer(rebasing: bytes[..<whole]))
        if whole < bytes.count { rest.append(contentsOf: bytes[whole...]) }
    }

    /// The hash of all bytes so far.
    var value: UInt64 {
        var hash: UInt64
        if length >= 32 {
            hash = rotate(lanes.0, 1) &+ rotate(lanes.1, 7) &+ rotate(lanes.2, 12) &+ rotate(lanes.3, 18)
            for lane in [lanes.0, lanes.1, lanes.2, lanes.3] {
                hash = (hash ^ round(0, lane)) &* Self.prime1 &+ Self.prime4
            }
        } else {
            hash = Self.prime5
        }
        hash = rest.withUnsafeBytes { finish(hash &+ length, with: $0) }
        hash = (hash ^ hash >> 33) &* Self.prime2
        hash = (hash ^ hash >> 29) &* Self.prime3
        return hash ^ hash >> 32
    }

    private mutating func takeStripes(_ bytes: UnsafeRawBufferPointer) {
        var (first, second, third, fourth) = lanes
        for offset in stride(from: 0, to: bytes.count, by: 32) {
            first = round(first, load(bytes, offset))
            second = round(second, load(bytes, offset + 8))
            third = round(third, load(bytes, offset + 16))
            fourth = round(fourth, load(bytes, offset + 24))
        }
        lanes = (first, second, third, fourth)
    }

    private func finish(_ start: UInt64, with bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash = start
        var offset = 0
        while offset + 8 <= bytes.count {
            hash = rotate(hash ^ round(0, load(bytes, offset)), 27) &* Self.prime1 &+ Self.prime4
            offset += 8
        }
        if offset + 4 <= bytes.count {
            let word = UInt64(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
            hash = rotate(hash ^ word &* Self.prime1, 23) &* Self.prime2 &+ Self.prime3
            offset += 4
        }
        for byte in bytes[offset...] { hash = rotate(hash ^ UInt64(byte) &* Self.prime5, 11) &* Self.prime1 }
        return hash
    }

    private func load(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    private func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
        rotate(lane &+ word &* Self.prime2, 31) &* Self.prime1
    }

    private func rotate(_ word: UInt64, _ bits: UInt64) -> UInt64 { word << bits | word >> (64 - bits) }
}
