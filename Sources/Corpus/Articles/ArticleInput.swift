import BriefingModel

/// One article to be read: a file, or some lines of a file of JSON Lines.
struct ArticleInput {
    enum Format {
        case text, markdown
        /// A line of JSON, 1-based, and its bytes.
        case jsonLine(number: Int, text: String)
    }

    var file: FoundFile
    var format: Format
    /// The file `NAME.yml` beside `NAME.txt`.
    var sidecar: FoundFile?
    /// The path under `articles/` without its extension, of which the identifier is made.
    var stem: String
}
