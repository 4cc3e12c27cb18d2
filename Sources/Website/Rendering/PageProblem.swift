import BriefingModel

/// What can be wrong with a page's content.
enum PageProblem: Hashable, Sendable {
    /// A panel block names a panel that the page does not have.
    case unknownPanel(String, known: [String])
    /// A panel block stands inside a list or a quotation.
    case nestedPanel(String)
    /// No paragraph of the document has the passage's text.
    case missingPassage(anchor: String)
    /// Annotations of a passage overlap, or lie outside of its text.
    case misplacedAnnotation(anchor: String)
    /// A link or picture leads to nothing that the site has.
    case brokenLink(String, nearest: String?)
    /// A link leads to an address of a kind that is not published.
    case refusedLink(String)
    /// HTML tags in the Markdown.
    case rawHTML(String)

    /// The problem as people read it.
    func diagnostic(at location: SourceLocation) -> Diagnostic {
        switch self {
        case .unknownPanel(let name, let known):
            Diagnostic(
                .error, "unknown-panel", "the page has no panel “\(name)”", at: location,
                notes: ["panels of this page: \(known.isEmpty ? "none" : known.joined(separator: ", "))"],
                advice: Suggestion.nearest(to: name, among: known).map { "did you mean “\($0)”?" })
        case .nestedPanel(let name):
            Diagnostic(
                .error, "nested-panel", "the panel “\(name)” stands inside a list or a quotation", at: location,
                advice: "begin its block at the left margin, after an empty line")
        case .missingPassage(let anchor):
            Diagnostic(
                .error, "missing-passage", "the article’s paragraph \(anchor) is not found in its page", at: location,
                advice: "this is a fault of briefgen or of the page’s template: please report it")
        case .misplacedAnnotation(let anchor):
            Diagnostic(
                .error, "misplaced-annotation", "a link or quotation of paragraph \(anchor) lies outside of it",
                at: location, advice: "this is a fault of briefgen: please report it")
        case .brokenLink(let destination, let nearest):
            Diagnostic(
                .error, "broken-link", "“\(destination)” leads to nothing in the site", at: location,
                advice: nearest.map { "did you mean “\($0)”?" } ?? "correct the link or take it out")
        case .refusedLink(let destination):
            Diagnostic(
                .warning, "refused-link", "“\(destination)” is not published as a link", at: location,
                advice: "link to pages of the site or to http, https, mailto and tel addresses")
        case .rawHTML(let tag):
            Diagnostic(
                .warning, "raw-html", "HTML is left out: \(tag)", at: location,
                advice: "write Markdown, or put a backslash before “<” to show it as text")
        }
    }
}
