import BriefingModel

/// What became of one input.
struct ArticleOutcome: Sendable {
    /// Where the article stands: its file, and its line in JSON Lines.
    var location: SourceLocation
    /// `nil` when it could not be read.
    var article: Article?
    /// What was wrong with it.
    var diagnostics: [Diagnostic] = []
    /// Why there is no article.
    var skipped: SkippedInput?
    /// Files that were opened.
    var filesRead = 0
    /// Bytes of the article's own file.
    var bytes = 0

    /// The outcome of an input that gave no article.
    static func skipped(_ reason: CorpusDiagnostic, at location: SourceLocation) -> ArticleOutcome {
        ArticleOutcome(
            location: location, diagnostics: [reason.diagnostic(at: location)],
            skipped: SkippedInput(path: location.fileAndLine, reason: reason.shortReason))
    }
}

extension Diagnostic {
    /// The same at another place.
    func moved(to location: SourceLocation) -> Diagnostic {
        var result = self
        result.location = location
        return result
    }
}

extension SourceLocation {
    /// `articles/a.jsonl:3`, or the file alone.
    var fileAndLine: String { line.map { "\(file):\($0)" } ?? file }
}
