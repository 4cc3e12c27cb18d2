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

    /// Forgets what has been written and keeps the room for it.
    public mutating func removeAll() {
        count = 0
        needsComma = false
    }

    /// Ends the line, so that what comes next stands by itself.
    public mutating func endLine() {
        needsComma = false
        write(atMost: 1, nil) { $0.put(UInt8(ascii: "\n")) }
        needsComma = false
    }

    /// Writes `{`, the members that `body` writes, `}`.
    public mutating func object(_ body: (inout JSONWriter) -> Void) {
        begin(UInt8(ascii: "{"))
        body(&self)
        end(UInt8(ascii: "}"))
    }

    /// Writes an array of one item per element.
    public mutating func array<Element>(_ elements: [Element], _ item: (inout JSONWriter, Element) -> Void) {
        begin(UInt8(ascii: "["))
        for element in elements { item(&self, element) }
        end(UInt8(ascii: "]"))
    }

    /// Writes a member's name; its value comes next.
    public mutating func key(_ name: StaticString) {
        write(atMost: 0, name) { _ in }
        needsComma = false
    }

    /// Writes a text, or `null`.
    public mutating func value(_ value: String?) { write(value, nil) }

    /// Writes a whole number, or `null`.
    public mutating func value(_ value: Int?) { write(value, nil) }

    /// Writes `true` or `false`.
    public mutating func value(_ value: Bool) { write(value, nil) }

    /// Writes a member with a text, or `null`.
    public mutating func member(_ name: StaticString, _ content: String?) { write(content, name) }

    /// Writes a member with a number, or `null`.
    public mutating func member(_ name: StaticString, _ content: Int?) { write(content, name) }

    /// Writes a member with a truth value.
    public mutating func member(_ name: StaticString, _ content: Bool) { write(content, name) }

    private mutating func begin(_ bracket: UInt8) {
        write(atMost: 1, nil) { $0.put(bracket) }
        needsComma = false
    }

    private mutating func end(_ bracket: UInt8) {
        needsComma = false
        write(atMost: 1, nil) { $0.put(bracket) }
    }

    private mutating func write(_ content: Bool, _ name: StaticString?) {
        write(atMost: 5, name) { $0.put(content ? "true" : "false") }
    }

    private mutating func write(_ content: Int?, _ name: StaticString?) {
        write(atMost: 20, name) { pen in
            if let content { pen.put(content) } else { pen.put("null") }
        }
    }

    private mutating func write(_ content: String?, _ name: StaticString?) {
        guard let content else { return write(atMost: 4, name) { $0.put("null") } }
        let written: Void? = content.utf8.withContiguousStorageIfAvailable { write($0, name) }
        if written == nil { Array(content.utf8).withUnsafeBufferPointer { write($0, name) } }
    }

    private mutating func write(_ source: UnsafeBufferPointer<UInt8>, _ name: StaticString?) {
        var end = Self.endOfPlain(source, from: 0)
        write(atMost: source.count + 2, name) { pen in
            pen.put(UInt8(ascii: "\""))
            pen.put(source, 0..<end)
            if end == source.count { pen.put(UInt8(ascii: "\"")) }
        }
        guard end < source.count else { return }
        needsComma = false
        while end < source.count {
            let next = Self.endOfPlain(source, from: end + 1)
            write(atMost: 6 + next - end, nil) { pen in
                pen.putEscaped(source[end])
                pen.put(source, end + 1..<next)
            }
            needsComma = false
            end = next
        }
        write(atMost: 1, nil) { $0.put(UInt8(ascii: "\"")) }
    }

    /// Writes a comma where one is needed, a member's name if there is one, and what `body` puts, so many bytes at most.
    @inline(__always)
    private mutating func write(atMost extra: Int, _ name: StaticString?, _ body: (inout Pen) -> Void) {
        // A comma, two marks, a colon and two spaces.
        reserve(extra + (name?.utf8CodeUnitCount ?? 0) + 6)
        let start = count
        let isNext = needsComma
        count = room.withUnsafeMutableBufferPointer { room in
            var pen = Pen(room: room, place: start)
            if isNext {
                pen.put(UInt8(ascii: ","))
                pen.put(UInt8(ascii: " "))
            }
            if let name {
                pen.put(UInt8(ascii: "\""))
                pen.put(name)
                pen.put(UInt8(ascii: "\""))
                pen.put(UInt8(ascii: ":"))
                pen.put(UInt8(ascii: " "))
            }
            body(&pen)
            return pen.place
        }
        needsComma = true
    }

    /// Makes room for `extra` bytes more than have been written.
    @inline(__always)
    private mutating func reserve(_ extra: Int) {
        if count + extra > room.count { enlarge(by: extra) }
    }

    private mutating func enlarge(by extra: Int) {
        room.append(contentsOf: repeatElement(0, count: max(room.count, extra)))
    }

    /// Where the bytes from `start` on that stand for themselves end.
    private static func endOfPlain(_ source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        let bytes = UnsafeRawBufferPointer(source)
        let end = bytes.count
        while index + 8 <= end, isPlain(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) { index += 8 }
        // The last bytes are looked at together, some of them twice.
        if index + 8 > end {
            if end - start >= 8 {
                if isPlain(bytes.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self)) { return end }
            } else if end - start >= 4 {
                let first = UInt64(bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self))
                let last = UInt64(bytes.loadUnaligned(fromByteOffset: end - 4, as: UInt32.self))
                if isPlain(first | last << 32) { return end }
            }
        }
        while index < end, !needsEscape(bytes[index]) { index += 1 }
        return index
    }

    /// Whether eight bytes stand for themselves.
    @inline(__always)
    private static func isPlain(_ word: UInt64) -> Bool {
        // Each term has the upper bit of a byte set that is below 0x20, a quotation mark, a backslash or 0x7F; a borrow
        // or carry sets it for other bytes only where one of them stands before.
        let ones: UInt64 = 0x0101_0101_0101_0101
        let special =
            (word &- ones &* 0x20) | ((word ^ ones &* 0x22) &- ones) | ((word ^ ones &* 0x5C) &- ones) | (word &+ ones)
        return special & ~word & (ones &* 0x80) == 0
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
    }
}
