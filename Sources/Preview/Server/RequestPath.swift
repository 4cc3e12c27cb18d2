/// The path of a request, decoded and cut into names that are safe to join to a folder.
///
/// `/ministers/jos%C3%A9.html` gives `["ministers", "josé.html"]`; `/meetings/` gives `["meetings"]`, a folder.
struct RequestPath: Hashable, Sendable {
    /// The names between the slashes; none is empty, `.` or `..`, or holds a slash or a NUL.
    let names: [String]
    /// Whether the path ends with a slash, so that a folder is meant.
    let isFolder: Bool

    /// Reads the percent-encoded path of a request (RFC 3986, section 3.3), without its query.
    ///
    /// `nil` for one that could leave the folder or that no file can have: dot segments, empty segments, encoded slashes
    /// or NULs, broken percent signs, bytes that are not UTF-8.
    init?(percentEncoded text: String) {
        let bytes = Array(text.utf8)
        guard bytes.first == UInt8(ascii: "/") else { return nil }
        var names: [String] = []
        let segments = bytes.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        for (index, segment) in segments.enumerated() {
            if segment.isEmpty, index == segments.count - 1 { continue }
            guard let name = Self.decoded(segment), !name.isEmpty, name != ".", name != ".." else { return nil }
            names.append(name)
        }
        self.names = names
        isFolder = bytes.last == UInt8(ascii: "/")
    }

    private static func decoded(_ segment: ArraySlice<UInt8>) -> String? {
        var bytes: [UInt8] = []
        var rest = segment
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(hexadecimal), let low = rest.popFirst().flatMap(hexadecimal) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        guard !bytes.contains(0), !bytes.contains(UInt8(ascii: "/")) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
