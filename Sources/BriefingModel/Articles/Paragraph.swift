/// A paragraph of clean text, in Unicode normalisation form C, on one line.
public struct Paragraph: Hashable, Sendable {
    /// The text, never empty.
    public var text: String
    /// The 1-based line of the file where it begins; in JSON Lines, of the decoded text.
    public var line: Int

    /// The 1-based column, in characters, where it begins in its line; `nil` when the file does not hold it on one line as
    /// it is here, as in Markdown with marks or in wrapped text.
    public var column: Int?

    /// Makes a paragraph, by default one that begins its line.
    public init(_ text: String, line: Int, column: Int? = 1) {
        self.text = text
        self.line = line
        self.column = column
    }
}

extension Paragraph {
    /// The words of a span of this paragraph, as far as the paragraph goes.
    public func text(of span: TextSpan) -> String {
        let scalars = text.unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: max(0, span.start), limitedBy: scalars.endIndex)
        guard let start else { return "" }
        let end = scalars.index(start, offsetBy: max(0, span.end - span.start), limitedBy: scalars.endIndex)
        return String(text[start..<(end ?? scalars.endIndex)])
    }
}
