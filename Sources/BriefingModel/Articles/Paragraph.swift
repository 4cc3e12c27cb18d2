/// A paragraph of clean text, in Unicode normalisation form C, on one line.
public struct Paragraph: Hashable, Sendable {
    /// The text, never empty.
    public var text: String
    /// The 1-based line of the file where it begins; in JSON Lines, of the decoded text.
    public var line: Int

    /// Makes a paragraph.
    public init(_ text: String, line: Int) {
        self.text = text
        self.line = line
    }
}
