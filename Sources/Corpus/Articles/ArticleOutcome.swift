import BriefingModel

/// What became of one input.
struct ArticleOutcome: Sendable {
    /// `nil` when it could not be read.
    var article: Article?
    /// What was wrong with it.
    var diagnostics: [Diagnostic] = []
    /// Why there is no article.
    var skipped: SkippedInput?
    var filesRead = 0
    var bytes = 0
}
