import BriefingModel

/// Why a template cannot be used, or a page not be made from it.
public enum TemplateError: Error, Equatable, Sendable {
    /// The text is no Mustache; line and column are 1-based.
    case malformed(template: String, line: Int, column: Int, reason: String)
    /// It includes a template that does not exist.
    case missingPartial(template: String, line: Int, column: Int, partial: String, known: [String])
    /// It asks for a name that the page does not provide.
    case missingName(template: String, line: Int, column: Int, name: String, page: String, known: [String])
    /// No template has that name.
    case missingTemplate(String, page: String, known: [String])
    /// A file of the templates' folder cannot be read.
    case unreadable(path: String, reason: String)
    /// A file of the templates' folder overrides nothing.
    case unknownFile(path: String, known: [String])
}

extension TemplateError {
    /// The error as people read it.
    public var diagnostic: Diagnostic {
        switch self {
        case .malformed(let template, let line, let column, let reason):
            Diagnostic(
                .error, "template-syntax", "this is not a Mustache template: \(reason)",
                at: SourceLocation(file: template, line: line, column: column),
                advice: "every {{#name}} needs its {{/name}}, every {{ its }}")
        case .missingPartial(let template, let line, let column, let partial, let known):
            Diagnostic(
                .error, "missing-partial", "no template is called “\(partial)”",
                at: SourceLocation(file: template, line: line, column: column),
                advice: advice(for: partial, among: known))
        case .missingName(let template, let line, let column, let name, let page, let known):
            Diagnostic(
                .error, "missing-name", "the page \(page) provides no “\(name)”",
                at: SourceLocation(file: template, line: line, column: column),
                notes: ["names that exist here: \(known.joined(separator: ", "))"],
                advice: advice(for: name, among: known))
        case .missingTemplate(let name, let page, let known):
            Diagnostic(
                .error, "missing-template", "the page \(page) needs a template “\(name)”, which does not exist",
                advice: advice(for: name, among: known))
        case .unreadable(let path, let reason):
            Diagnostic(
                .error, "unreadable-template", "cannot read it: \(reason)", at: SourceLocation(file: path),
                advice: "check that the file exists and that you may read it")
        case .unknownFile(let path, let known):
            Diagnostic(
                .warning, "unknown-template", "replaces no template, and none includes it",
                at: SourceLocation(file: path),
                advice: advice(for: path.split(separator: "/").last.map(String.init) ?? path, among: known)
                    ?? "what the site carries as it is goes into “static” of the corpus")
        }
    }

    private func advice(for name: String, among known: [String]) -> String? {
        Suggestion.nearest(to: name, among: known).map { "did you mean “\($0)”?" }
    }
}
