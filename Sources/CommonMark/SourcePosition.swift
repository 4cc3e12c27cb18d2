/// A place in a document's Markdown.
public struct SourcePosition: Hashable, Comparable, Sendable {
    /// 1-based.
    public var line: Int
    /// In characters (extended grapheme clusters), 1-based.
    public var column: Int

    /// Makes a position.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
