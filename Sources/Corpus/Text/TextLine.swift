/// A line with something on it, or several that belong together: a stretch of a buffer without white space around it.
struct TextLine {
    /// The first byte.
    var start: Int
    /// The byte after the last.
    var end: Int
    /// The 1-based line of the file where it begins.
    var number: Int
    /// The 1-based column, in characters, of its first byte; `nil` when it does not stand in the file as it is here.
    var column: Int?
    /// Whether an empty line, or nothing at all, stands before it.
    var isAfterBlank: Bool

    /// Bytes in it, never 0.
    var count: Int { end - start }
}
