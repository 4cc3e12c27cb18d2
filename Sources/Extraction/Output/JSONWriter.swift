/// Writes JSON on one line, keys in the order in which they are given.
public struct JSONWriter: Sendable {
    /// Room for what is written; what stands behind `count` means nothing.
    private var room: [UInt8]
    private var count = 0
    private var needsComma = false

    /// What has been written so far, as UTF-8.
    public var bytes: [UInt8] { Array(room[..<count]) }

    /// What has been written so far.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Makes an empty writer with room for `capacity` bytes.
    public init(capacity: Int = 0) { room = [UInt8](repeating: 0, count: max(64, capacity)) }

    /// Writes `{`, the members that `body` writes, `}`.
    public mutating func object(_ body: (inout JSONWriter) -> Void) {
        begin("{")
        body(&self)
        end("}")
    }

    /// Writes an array of one item per element.
    public mutating func array<Element>(_ elements: [Element], _ item: (inout JSONWriter, Element) -> Void) {
        begin("[")
        for element in elements { item(&self, element) }
        end("]")
    }

    /// Writes a member's name; its value comes next.
    public mutating func key(_ name: StaticString) {
        let length = name.utf8CodeUnitCount
        reserve(length + 6)
        var place = count
        let isNext = needsComma
        room.withUnsafeMutableBufferPointer { room in
            if isNext {
                room[place] = UInt8(ascii: ",")
                room[place + 1] = UInt8(ascii: " ")
                place += 2
            }
            room[place] = UInt8(ascii: "\"")
            name.withUTF8Buffer { Self.copy($0, to: place + 1, of: room) }
            place += length + 1
            room[place] = UInt8(ascii: "\"")
            room[place + 1] = UInt8(ascii: ":")
            room[place + 2] = UInt8(ascii: " ")
            place += 3
        }
        count = place
        needsComma = false
    }

    /// Writes a text, or `null`.
    public mutating func value(_ value: String?) {
        separate()
        if let value { quote(value) } else { write("null") }
    }

    /// Writes a whole number, or `null`.
    public mutating func value(_ value: Int?) {
        separate()
        if let value { write(value) } else { write("null") }
    }

    /// Writes `true` or `false`.
    public mutating func value(_ value: Bool) {
        separate()
        write(value ? "true" : "false")
    }

    /// Writes a member with a text, or `null`.
    public mutating func member(_ name: StaticString, _ content: String?) {
        key(name)
        value(content)
    }

    /// Writes a member with a number, or `null`.
    public mutating func member(_ name: StaticString, _ content: Int?) {
        key(name)
        value(content)
    }

    /// Writes a member with a truth value.
    public mutating func member(_ name: StaticString, _ content: Bool) {
        key(name)
        value(content)
    }

    private mutating func begin(_ bracket: StaticString) {
        separate()
        write(bracket)
        needsComma = false
    }

    private mutating func end(_ bracket: StaticString) {
        write(bracket)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { write(", ") }
        needsComma = true
    }

    private mutating func write(_ plain: StaticString) { plain.withUTF8Buffer { write($0) } }

    private mutating func write(_ plain: UnsafeBufferPointer<UInt8>) {
        reserve(plain.count)
        let place = count
        room.withUnsafeMutableBufferPointer { Self.copy(plain, to: place, of: $0) }
        count += plain.count
    }

    private mutating func write(_ number: Int) {
        guard (0..<1_000_000).contains(number) else {
            var digits = String(number)
            return digits.withUTF8 { write($0) }
        }
        reserve(6)
        var length = 1
        var limit = 10
        while number >= limit {
            length += 1
            limit *= 10
        }
        var rest = number
        for place in stride(from: count + length - 1, through: count, by: -1) {
            room[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        count += length
    }

    /// Makes room for `extra` bytes more than have been written.
    private mutating func reserve(_ extra: Int) {
        guard count + extra > room.count else { return }
        room.append(contentsOf: repeatElement(0, count: max(room.count, extra)))
    }

    private static func copy(
        _ source: UnsafeBufferPointer<UInt8>, to place: Int, of room: UnsafeMutableBufferPointer<UInt8>
    ) {
        _ = UnsafeMutableBufferPointer(rebasing: room[place..<place + source.count]).update(fromContentsOf: source)
    }

    private mutating func quote(_ value: String) {
        write("\"")
        var value = value
        value.withUTF8 { source in
            var start = 0
            while start < source.count {
                let end = Self.endOfPlain(source, from: start)
                write(UnsafeBufferPointer(rebasing: source[start..<end]))
                if end < source.count { escape(source[end]) }
                start = end + 1
            }
        }
        write("\"")
    }

    /// Where the bytes from `start` on that stand for themselves end.
    private static func endOfPlain(_ source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        let bytes = UnsafeRawBufferPointer(source)
        while index + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            // Each term has the upper bit of a byte set that is below 0x20, a quotation mark, a backslash or 0x7F; a
            // borrow may set it for a byte behind one of them too, which the loop below looks at again.
            let ones: UInt64 = 0x0101_0101_0101_0101
            let special =
                (word &- ones &* 0x20) | ((word ^ ones &* 0x22) &- ones) | ((word ^ ones &* 0x5C) &- ones)
                | ((word ^ ones &* 0x7F) &- ones)
            if special & ~word & ones &* 0x80 != 0 { break }
            index += 8
        }
        while index < bytes.count, !needsEscape(bytes[index]) { index += 1 }
        return index
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): write("\\\"")
        case UInt8(ascii: "\\"): write("\\\\")
        case UInt8(ascii: "\n"): write("\\n")
        case UInt8(ascii: "\r"): write("\\r")
        case UInt8(ascii: "\t"): write("\\t")
        default:
            var digits = String(byte, radix: 16)
            if digits.utf8.count < 2 { digits = "0" + digits }
            write("\\u00")
            digits.withUTF8 { write($0) }
        }
    }
}
