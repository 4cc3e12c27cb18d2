/// One thing that people should know about their input, with its place and what to do about it.
public struct Diagnostic: Hashable, Sendable {
    /// How grave a diagnostic is; an error makes the command end with status 1.
    public enum Severity: String, Comparable, Sendable {
        case error, warning, note

        private var rank: Int {
            switch self {
            case .error: 0
            case .warning: 1
            case .note: 2
            }
        }

        public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
    }

    /// How grave it is.
    public var severity: Severity
    /// Where it is, if it is in a file.
    public var location: SourceLocation?
    /// A stable kebab-case name such as `unknown-key`, listed in the guide.
    public var identifier: String
    /// One line: what is wrong.
    public var summary: String
    /// Further facts, one line each.
    public var notes: [String]
    /// What to do, one line, such as « did you mean “aliases”? ».
    public var advice: String?
    /// What stands at `location` and the one text that can safely take its place, for `check --fix`.
    public var replacement: Replacement?

    /// A text of an input file and what to write instead.
    public struct Replacement: Hashable, Sendable {
        /// What stands there now.
        public var old: String
        /// What should.
        public var new: String

        /// Makes a replacement.
        public init(_ old: String, with new: String) {
            self.old = old
            self.new = new
        }
    }

    /// Makes a diagnostic.
    public init(
        _ severity: Severity, _ identifier: String, _ summary: String, at location: SourceLocation? = nil,
        notes: [String] = [], advice: String? = nil, replacement: Replacement? = nil
    ) {
        self.severity = severity
        self.location = location
        self.identifier = identifier
        self.summary = summary
        self.notes = notes
        self.advice = advice
        self.replacement = replacement
    }
}

extension Diagnostic: Comparable {
    /// By place, then gravity, then wording: the order in which diagnostics are printed.
    public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        let leftPlace = left.location ?? SourceLocation(file: "")
        let rightPlace = right.location ?? SourceLocation(file: "")
        if leftPlace != rightPlace { return leftPlace < rightPlace }
        if left.severity != right.severity { return left.severity < right.severity }
        return (left.identifier, left.summary) < (right.identifier, right.summary)
    }
}
