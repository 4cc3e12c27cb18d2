internal import Mustache

/// Escaping of plain text so that CommonMark reads it as nothing but text.
public enum MarkdownEscaping {
    /// `1986. Une *grande* année` gives `1986\. Une \*grande\* année`; line breaks become spaces.
    public static func escape(_ text: String) -> String {
        var text = text
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 8)
        text.withUTF8 { append($0, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the escaped text to `output`.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        guard let first = text.firstIndex(where: { !isSpace($0) }) else { return }
        var copied = first
        func copy(to end: Int) { output.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<end])) }
        var index = first
        while index < text.count {
            let byte = text[index]
            // Small letters, and what is not ASCII, most of a text.
            if byte >= 0x61, byte < 0x7B || byte >= 0x80 {
                index += 1
                continue
            }
            if isSpace(byte) {
                let end = text[index...].firstIndex { !isSpace($0) } ?? text.count
                if byte != 0x20 || end > index + 1 {
                    copy(to: index)
                    output.append(0x20)
                    copied = end
                }
                index = end
                continue
            }
            if isSpecialAnywhere(byte) || (index == first && isSpecialAtStart(byte))
                || ((byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")")) && isNumber(text[first..<index]))
            {
                copy(to: index)
                output.append(UInt8(ascii: "\\"))
                copied = index
            }
            index += 1
        }
        copy(to: text.count)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

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
    private static func isNumber(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        (1...9).contains(bytes.count) && bytes.allSatisfy { (0x30...0x39).contains($0) }
    }
}

struct MarkdownContentType: MustacheContentType {
    func escapeText(_ text: String) -> String { MarkdownEscaping.escape(text) }
}
