/// The Markdown beside a page: its document with other text in the place of some of its lines.
struct MarkdownTwin {
    private let source: [UInt8]
    private var lineStarts: [Int] = [0]
    private var output: [UInt8] = []
    /// 0-based: the first line of the source that is not yet dealt with.
    private var next = 0

    /// Begins with a document whose lines end at LF.
    init(of markdown: String) {
        source = Array(markdown.utf8)
        for (offset, byte) in source.enumerated() where byte == UInt8(ascii: "\n") { lineStarts.append(offset + 1) }
        output.reserveCapacity(source.count * 2)
    }

    /// Puts `text`, between empty lines, in the place of some lines, 1-based; `nil` only takes the lines away.
    ///
    /// To be called in the order of lines.
    mutating func replace(_ lines: ClosedRange<Int>, by text: [UInt8]?) {
        take(to: lines.lowerBound - 1)
        next = min(lines.upperBound, lineStarts.count)
        guard let text, !text.isEmpty else { return }
        if !output.isEmpty, !output.suffix(2).elementsEqual("\n\n".utf8) { output.append(UInt8(ascii: "\n")) }
        output += text
        output.append(UInt8(ascii: "\n"))
        if next < lineStarts.count, start(of: next) < source.count, source[start(of: next)] != UInt8(ascii: "\n") {
            output.append(UInt8(ascii: "\n"))
        }
    }

    /// The whole text, which ends with a line end.
    mutating func finish() -> [UInt8] {
        take(to: lineStarts.count)
        if output.last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
        return output
    }

    private mutating func take(to line: Int) {
        guard line > next else { return }
        output += source[start(of: next)..<start(of: line)]
        next = line
    }

    private func start(of line: Int) -> Int { line < lineStarts.count ? lineStarts[line] : source.count }
}
