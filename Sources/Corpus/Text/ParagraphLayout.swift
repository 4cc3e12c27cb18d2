/// Finds out how a text separates its paragraphs, and joins the lines of hard-wrapped ones.
///
/// Pages scraped from the web have a paragraph a line, with or without empty lines between; texts from mail or
/// `pdftotext` are wrapped at some width. They are told apart by whether the first word of each line would still have
/// fitted on the line before.
struct ParagraphLayout {
    /// The longest line in characters, when the text is wrapped.
    let width: Int?

    /// A text with a line longer than this is not wrapped.
    private static let maximumWidth = 132
    /// Fewer line ends inside paragraphs than this prove nothing.
    private static let minimumLines = 3

    /// Looks at `lines`, which have not been joined yet.
    init(_ lines: [TextLine], in bytes: UnsafeBufferPointer<UInt8>) {
        width = Self.wrappingWidth(lines, in: bytes)
    }

    private static func wrappingWidth(_ lines: [TextLine], in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard lines.count > minimumLines, lines.allSatisfy({ $0.count <= maximumWidth * 3 }) else { return nil }
        let widths = lines.map { characters(bytes, from: $0.start, to: $0.end) }
        var width = 0
        var inner = 0
        for index in lines.indices where !isUnbroken(lines[index], in: bytes) {
            guard widths[index] <= maximumWidth else { return nil }
            width = max(width, widths[index])
        }
        var full = 0
        for index in lines.indices.dropFirst() where !lines[index].isAfterBlank {
            inner += 1
            if widths[index - 1] + 1 + firstWordLength(lines[index], in: bytes) > width { full += 1 }
        }
        guard inner >= minimumLines, full * 10 >= inner * 7, width >= 30 else { return nil }
        return width
    }

    /// Joins the lines of wrapped paragraphs; the joined texts are added at the end of `buffer`.
    ///
    /// A line that ends early ends its paragraph. A line that ends with a hyphen is joined without a space.
    func join(_ lines: [TextLine], in buffer: ByteBuffer) -> [TextLine] {
        guard let width else { return lines }
        var joined: [TextLine] = []
        var index = 0
        while index < lines.count {
            var last = index
            while last + 1 < lines.count, !lines[last + 1].isAfterBlank,
                continues(lines[last], lines[last + 1], buffer, width)
            {
                last += 1
            }
            var line = lines[index]
            if last > index {
                let start = buffer.count
                for part in index...last {
                    if part > index, !endsWithHyphen(lines[part - 1], in: buffer.bytes) { buffer.append(0x20) }
                    buffer.appendCopy(of: lines[part].start..<lines[part].end)
                }
                line.start = start
                line.end = buffer.count
                line.column = nil
            }
            joined.append(line)
            index = last + 1
        }
        return joined
    }

    private func continues(_ line: TextLine, _ next: TextLine, _ buffer: ByteBuffer, _ width: Int) -> Bool {
        let bytes = buffer.bytes
        let length = Self.characters(bytes, from: line.start, to: line.end)
        return length + 1 + Self.firstWordLength(next, in: bytes) > width
    }

    private func endsWithHyphen(_ line: TextLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        line.count >= 2 && bytes[line.end - 1] == UInt8(ascii: "-") && bytes[line.end - 2] != 0x20
    }

    /// Whether a line has no space, as a long address has none.
    private static func isUnbroken(_ line: TextLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        !bytes[line.start..<line.end].contains(0x20)
    }

    private static func firstWordLength(_ line: TextLine, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let end = bytes[line.start..<line.end].firstIndex(of: 0x20) ?? line.end
        return characters(bytes, from: line.start, to: end)
    }

    private static func characters(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        var count = 0
        for index in start..<end where bytes[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }
}
