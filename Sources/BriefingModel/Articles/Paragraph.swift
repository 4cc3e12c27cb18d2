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
