internal import Mustache

/// Escaping of plain text so that CommonMark reads it as nothing but text.
public enum MarkdownEscaping {
    /// `1986. Une *grande* année` gives `1986\. Une \*grande\* année`; line breaks become spaces.
    public static func escape(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 8)
        var pendingSpace = false
        var atStart = true
        for byte in text.utf8 {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                pendingSpace = !atStart
                continue
            }
            if pendingSpace { bytes.append(0x20) }
            pendingSpace = false
            if isSpecialAnywhere(byte) || (atStart && isSpecialAtStart(byte))
                || ((byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")")) && isNumberSoFar(bytes))
            {
                bytes.append(UInt8(ascii: "\\"))
            }
            bytes.append(byte)
            atStart = false
        }
        if pendingSpace { bytes.append(0x20) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isSpecialAnywhere(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"):
            true
        default: false
        }
    }

    private static func isSpecialAtStart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "~"): true
        default: false
        }
    }

    /// An ordered list item is at most nine digits at the start of a line, CommonMark 0.30, 5.2.
    private static func isNumberSoFar(_ bytes: [UInt8]) -> Bool {
        (1...9).contains(bytes.count) && bytes.allSatisfy { (0x30...0x39).contains($0) }
    }
}

struct MarkdownContentType: MustacheContentType {
    func escapeText(_ text: String) -> String { MarkdownEscaping.escape(text) }
}
