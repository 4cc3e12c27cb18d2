internal import Mustache

/// Escaping of text for HTML, in element content and in quoted attributes alike.
public enum HTMLEscaping {
    /// `a < b & "c"` gives `a &lt; b &amp; &quot;c&quot;`; a NUL, which HTML cannot hold, gives U+FFFD.
    public static func escape(_ text: String) -> String {
        guard text.utf8.contains(where: { isSpecial($0) }) else { return text }
        var text = text
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        text.withUTF8 { append($0, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the escaped text to `output`.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var copied = 0
        for index in text.indices where isSpecial(text[index]) {
            guard let replacement = replacement(for: text[index]) else { continue }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
            replacement.withUTF8Buffer { output.append(contentsOf: $0) }
            copied = index + 1
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
    }

    /// Whether something else stands for a byte: told by one bit, since most bytes are no such ones.
    @inline(__always)
    private static func isSpecial(_ byte: UInt8) -> Bool { byte < 64 && special & (1 &<< UInt64(byte)) != 0 }

    private static let special: UInt64 = (UInt8(0)..<64).reduce(0) { bits, byte in
        replacement(for: byte) == nil ? bits : bits | 1 &<< UInt64(byte)
    }

    private static func replacement(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0: "\u{FFFD}"
        default: nil
        }
    }
}

struct HTMLContentType: MustacheContentType {
    func escapeText(_ text: String) -> String { HTMLEscaping.escape(text) }
}
