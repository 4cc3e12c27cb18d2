/// The name of a field: a literal of the program, or a name that a template asks for.
///
/// Names are told apart by their first eight bytes and their length, and only where these agree by the rest.
public struct FieldName: @unchecked Sendable {
    /// The first eight bytes, filled up with zeros.
    private let head: UInt64
    private let bytes: UnsafeBufferPointer<UInt8>

    /// Takes bytes that stay where they are for as long as the name is used.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        if bytes.count >= 8 {
            head = UnsafeRawBufferPointer(bytes).loadUnaligned(as: UInt64.self)
        } else {
            var head: UInt64 = 0
            for byte in bytes.reversed() { head = head &<< 8 | UInt64(byte) }
            self.head = UInt64(littleEndian: head)
        }
        self.bytes = bytes
    }

    /// The name as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension FieldName: Equatable {
    public static func == (left: FieldName, right: FieldName) -> Bool {
        left.head == right.head && left.bytes.count == right.bytes.count
            && (left.bytes.count <= 8 || left.bytes.dropFirst(8).elementsEqual(right.bytes.dropFirst(8)))
    }
}

extension FieldName: ExpressibleByStringLiteral {
    /// Names a field of the program's own.
    public init(stringLiteral value: StaticString) {
        self.init(UnsafeBufferPointer(start: value.utf8Start, count: value.utf8CodeUnitCount))
    }
}
