/// Where each line of a text begins, to turn libcmark's columns in bytes into columns in characters.
struct LineIndex {
    private let bytes: [UInt8]
    private let starts: [Int]

    /// Lines end at LF, CR or CRLF, as CommonMark 0.30, 2.1 has it.
    init(_ text: String) {
        bytes = Array(text.utf8)
        var starts = [0]
        for (offset, byte) in bytes.enumerated() {
            let endsLine =
                byte == UInt8(ascii: "\n")
                || byte == UInt8(ascii: "\r") && (offset + 1 == bytes.count || bytes[offset + 1] != UInt8(ascii: "\n"))
            if endsLine { starts.append(offset + 1) }
        }
        self.starts = starts
    }

    /// The position of a 1-based line and 1-based column in UTF-8 bytes; `nil` for a line that does not exist.
    func position(line: Int, byteColumn: Int) -> SourcePosition? {
        guard line >= 1, line <= starts.count else { return nil }
        let start = starts[line - 1]
        let end = line < starts.count ? starts[line] : bytes.count
        let offset = min(start + max(0, byteColumn - 1), end)
        return SourcePosition(line: line, column: String(decoding: bytes[start..<offset], as: UTF8.self).count + 1)
    }
}
