#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Takes the marks of Markdown off a line, so that what is left is the text a reader sees.
enum MarkdownLine {
    /// `## Titre` gives `Titre`, `**gras** et [lien](https://…)` gives `gras et lien`, `1\. Début` gives `1. Début`.
    ///
    /// The marks that trafilatura writes are known: headings, quotations, emphasis, code, links, pictures (dropped with
    /// their text), escapes. Numbers of lists stay, since they may be a year at the beginning of a sentence.
    static func plain(_ line: TextLine, in buffer: ByteBuffer) -> TextLine {
        let bytes = buffer.bytes
        var start = line.start
        while start < line.end, bytes[start] == UInt8(ascii: "#") || bytes[start] == UInt8(ascii: ">") { start += 1 }
        if start > line.start, start < line.end, bytes[start] != 0x20, bytes[line.start] == UInt8(ascii: "#") {
            start = line.start
        }
        start = Whitespace.end(from: start, in: bytes, upTo: line.end)
        guard start != line.start || hasMark(bytes[start..<line.end]) else { return line }
        let source = Array(bytes[start..<line.end])
        let plain = inline(source)
        var result = line
        result.column = nil
        result.start = buffer.count
        plain.withUnsafeBufferPointer { buffer.append($0) }
        result.end = Whitespace.start(before: buffer.count, in: buffer.bytes, from: result.start)
        result.start = Whitespace.end(from: result.start, in: buffer.bytes, upTo: result.end)
        return result
    }

    /// Whether bytes have a mark that takes more than a look at the line's beginning.
    private static func hasMark(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let bytes = UnsafeBufferPointer(rebasing: bytes)
        guard let start = bytes.baseAddress else { return false }
        return marks.contains { memchr(start, Int32($0), bytes.count) != nil }
    }

    private static let marks = Array("*_[\\`!<".utf8)

    private static func inline(_ source: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var index = 0
        while index < source.count {
            let byte = source[index]
            switch byte {
            case UInt8(ascii: "\\") where index + 1 < source.count && isPunctuation(source[index + 1]):
                output.append(source[index + 1])
                index += 2
            case UInt8(ascii: "!") where index + 1 < source.count && source[index + 1] == UInt8(ascii: "["):
                if let link = link(source, at: index + 1) {
                    index = link.end
                } else {
                    output.append(byte)
                    index += 1
                }
            case UInt8(ascii: "["):
                if let link = link(source, at: index) {
                    output += inline(Array(source[link.text]))
                    index = link.end
                } else {
                    output.append(byte)
                    index += 1
                }
            case UInt8(ascii: "*"), UInt8(ascii: "`"):
                if isSpacedBothSides(source, at: index) { output.append(byte) }
                index += 1
            case UInt8(ascii: "_") where isEmphasis(source, at: index): index += 1
            default:
                output.append(byte)
                index += 1
            }
        }
        return output
    }

    /// Neither the text nor the address of a link is longer, in bytes.
    private static let maximumLink = 2000

    /// The text and the end of `[text](address)` at `index`.
    private static func link(_ source: [UInt8], at index: Int) -> (text: Range<Int>, end: Int)? {
        var depth = 0
        var close: Int?
        for position in index..<min(source.count, index + maximumLink) {
            if source[position] == UInt8(ascii: "[") { depth += 1 }
            if source[position] == UInt8(ascii: "]") {
                depth -= 1
                if depth == 0 {
                    close = position
                    break
                }
            }
        }
        guard let close, close + 1 < source.count, source[close + 1] == UInt8(ascii: "("),
            let end = source[(close + 1)..<min(source.count, close + maximumLink)].firstIndex(of: UInt8(ascii: ")"))
        else { return nil }
        return ((index + 1)..<close, end + 1)
    }

    /// Whether an underscore stands at a word's edge, as a mark of emphasis does.
    private static func isEmphasis(_ source: [UInt8], at index: Int) -> Bool {
        let before = index == 0 ? 0x20 : source[index - 1]
        let after = index + 1 == source.count ? 0x20 : source[index + 1]
        return isWordByte(before) != isWordByte(after)
    }

    private static func isSpacedBothSides(_ source: [UInt8], at index: Int) -> Bool {
        let before = index == 0 ? 0x20 : source[index - 1]
        let after = index + 1 == source.count ? 0x20 : source[index + 1]
        return before == 0x20 && after == 0x20
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
            || (0x7B...0x7E).contains(byte)
    }
}
