extension JSONWriter {
    /// Puts bytes into room that is there already.
    struct Pen {
        private let room: UnsafeMutableBufferPointer<UInt8>
        /// Where the next byte goes.
        private(set) var place: Int

        init(room: UnsafeMutableBufferPointer<UInt8>, place: Int) {
            self.room = room
            self.place = place
        }

        @inline(__always)
        mutating func put(_ byte: UInt8) {
            room[place] = byte
            place += 1
        }

        @inline(__always)
        mutating func put(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
            let target = UnsafeMutableBufferPointer(rebasing: room[place..<place + range.count])
            _ = target.update(fromContentsOf: UnsafeBufferPointer(rebasing: source[range]))
            place += range.count
        }

        @inline(__always)
        mutating func put(_ plain: StaticString) {
            plain.withUTF8Buffer { put($0, 0..<$0.count) }
        }

        /// Puts a whole number, which takes 20 bytes at most.
        mutating func put(_ number: Int) {
            guard number >= 0 else {
                var digits = String(number)
                return digits.withUTF8 { put($0, 0..<$0.count) }
            }
            var length = 1
            var limit = 10
            while number >= limit, length < 18 {
                length += 1
                limit *= 10
            }
            if number >= limit { length += 1 }
            var rest = UInt(number)
            for digit in stride(from: place + length - 1, through: place, by: -1) {
                room[digit] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            }
            place += length
        }

        /// Puts a byte that cannot stand for itself, which takes 6 bytes at most.
        mutating func putEscaped(_ byte: UInt8) {
            switch byte {
            case UInt8(ascii: "\""): put("\\\"")
            case UInt8(ascii: "\\"): put("\\\\")
            case UInt8(ascii: "\n"): put("\\n")
            case UInt8(ascii: "\r"): put("\\r")
            case UInt8(ascii: "\t"): put("\\t")
            default:
                put("\\u00")
                put(Self.hexDigit(byte >> 4))
                put(Self.hexDigit(byte & 15))
            }
        }

        private static func hexDigit(_ value: UInt8) -> UInt8 {
            value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
        }
    }
}
