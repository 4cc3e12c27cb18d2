/// A line of an article's file that is no part of its text, such as « PARTAGEZ: ».
public struct ResidueLine: Hashable, Sendable {
    /// The line, without white space around it.
    public var text: String
    /// 1-based.
    public var line: Int

    /// Makes a residue line.
    public init(_ text: String, line: Int) {
        self.text = text
        self.line = line
    }
}
