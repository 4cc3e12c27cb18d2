/// A stretch of one paragraph, in Unicode scalars.
public struct TextSpan: Hashable, Comparable, Sendable {
    /// 0-based index into the article's paragraphs.
    public var paragraph: Int
    /// 0-based offset of the first scalar.
    public var start: Int
    /// Offset after the last scalar.
    public var end: Int

    /// Makes a span of the scalars `start..<end` of a paragraph.
    @inlinable
    public init(paragraph: Int, start: Int, end: Int) {
        self.paragraph = paragraph
        self.start = start
        self.end = end
    }

    @inlinable
    public static func < (left: TextSpan, right: TextSpan) -> Bool {
        (left.paragraph, left.start, left.end) < (right.paragraph, right.start, right.end)
    }
}
