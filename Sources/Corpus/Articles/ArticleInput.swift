import BriefingModel

/// One article to be read: a file, or a line of a file of JSON Lines.
struct ArticleInput: Sendable {
    /// How the article is written.
    enum Format: Sendable {
        case text, markdown
        /// A line of JSON with its 1-based number.
        case jsonLine(number: Int, text: String)
    }

    /// What tells whether an article is still as it was.
    struct Version: Hashable, Sendable {
        var file: FileVersion
        var sidecar: FileVersion?
    }

    var file: FoundFile
    var format: Format
    /// The file `NAME.yml` beside `NAME.txt`.
    var sidecar: FoundFile?
    /// The path under `articles/` without its extension, of which the identifier is made.
    var stem: String

    /// The versions of the article's file and of its sidecar; `nil` when one of them changed a moment ago, and for a line
    /// of JSON, which is cheap to read.
    var settledVersion: Version? {
        if case .jsonLine = format { return nil }
        guard let version = FileVersion.settled(file.path) else { return nil }
        guard let sidecar else { return Version(file: version) }
        return FileVersion.settled(sidecar.path).map { Version(file: version, sidecar: $0) }
    }

    /// The file, and the line in JSON Lines.
    var location: SourceLocation {
        if case .jsonLine(let number, _) = format { return SourceLocation(file: file.relativePath, line: number) }
        return SourceLocation(file: file.relativePath)
    }
}
