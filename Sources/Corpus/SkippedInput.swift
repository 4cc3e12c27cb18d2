/// Something in the input folder that was not read, and why.
public struct SkippedInput: Hashable, Comparable, Sendable {
    /// Relative to the corpus; a line of JSON Lines is `path:line`.
    public var path: String
    /// A few words in English, such as « no known file type ».
    public var reason: String

    /// Makes a skipped input.
    public init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    public static func < (left: SkippedInput, right: SkippedInput) -> Bool {
        (left.path, left.reason) < (right.path, right.reason)
    }
}
