/// Writes JSON on one line, keys in the order in which they are given.
public struct JSONWriter: Sendable {
    /// What has been written so far, as UTF-8.
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// What has been written so far.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Makes an empty writer with room for `capacity` bytes.
    public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

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
        separate()
        write("\"")
        write(name)
        write("\": ")
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
        if let value { bytes.append(contentsOf: String(value).utf8) } else { write("null") }
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

    private mutating func write(_ plain: StaticString) {
        plain.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func quote(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        var value = value
        value.withUTF8 { source in
            var run = 0
            for index in source.indices where Self.needsEscape(source[index]) {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[run..<index]))
                run = index + 1
                escape(source[index])
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[run...]))
        }
        bytes.append(UInt8(ascii: "\""))
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
            let digits = String(byte, radix: 16)
            bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
        }
    }
}
