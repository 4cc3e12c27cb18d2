/// A place in an input file.
public struct SourceLocation: Hashable, Sendable {
    /// The file's path as shown to people, relative to where the command runs or to the corpus.
    public var file: String
    /// 1-based; `nil` when the whole file is meant.
    public var line: Int?
    /// In characters, 1-based; `nil` when the whole line is meant.
    public var column: Int?

    /// Makes the location of a file, a line of it, or a character of that line.
    public init(file: String, line: Int? = nil, column: Int? = nil) {
        self.file = file
        self.line = line
        self.column = column
    }
}

extension SourceLocation: Comparable {
    public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.file, left.line ?? 0, left.column ?? 0) < (right.file, right.line ?? 0, right.column ?? 0)
    }
}
