import BriefingModel

/// One article to be read: a file, or a line of a file of JSON Lines.
struct ArticleInput: Sendable {
    /// How the article is written.
    enum Format: Sendable {
        case text, markdown
        /// A line of JSON with its 1-based number.
        case jsonLine(number: Int, text: String)
    }

    var file: FoundFile
    var format: Format
    /// The file `NAME.yml` beside `NAME.txt`.
    var sidecar: FoundFile?
    /// The path under `articles/` without its extension, of which the identifier is made.
    var stem: String

    /// The file, and the line in JSON Lines.
    var location: SourceLocation {
        if case .jsonLine(let number, _) = format { return SourceLocation(file: file.relativePath, line: number) }
        return SourceLocation(file: file.relativePath)
    }
}
