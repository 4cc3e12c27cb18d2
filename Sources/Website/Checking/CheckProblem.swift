import BriefingModel

/// What can be wrong with a finished site.
enum CheckProblem: Hashable, Sendable {
    /// A link or picture leads to a file that is not there.
    case brokenLink(String, nearest: String?)
    /// A link leads to a folder, which only a server can open.
    case linkToFolder(String)
    /// The page that a link leads to has no such anchor.
    case brokenAnchor(String, nearest: String?)
    /// An attribute such as `aria-labelledby` names an element that is not on the page.
    case brokenReference(attribute: String, String)
    /// The same `id` stands twice on a page; `first` is the 1-based line of the first.
    case repeatedID(String, first: Int)
    /// Opening the page makes the browser ask another host for something.
    case externalRequest(String)
    /// An attribute that a strict content policy forbids: `style` or an event's.
    case forbiddenAttribute(String)
    /// An address that runs or embeds something.
    case forbiddenAddress(String)
    /// No way leads from the home page to this one.
    case orphan

    /// The problem as people read it.
    func diagnostic(at location: SourceLocation) -> Diagnostic {
        switch self {
        case .brokenLink(let link, let nearest):
            Diagnostic(
                .error, "broken-link", "“\(link)” leads to no file of the site", at: location,
                advice: nearest.map { "did you mean “\($0)”?" })
        case .linkToFolder(let link):
            Diagnostic(
                .error, "link-to-folder", "“\(link)” leads to a folder, which opens on a server only", at: location,
                advice: "write the file’s name too: “\(link)\(link.hasSuffix("/") ? "" : "/")index.html”")
        case .brokenAnchor(let link, let nearest):
            Diagnostic(
                .error, "broken-anchor", "“\(link)” leads to a page without that anchor", at: location,
                advice: nearest.map { "did you mean “#\($0)”?" })
        case .brokenReference(let attribute, let name):
            Diagnostic(
                .error, "broken-reference", "\(attribute) names “\(name)”, which is not on the page", at: location)
        case .repeatedID(let name, let first):
            Diagnostic(
                .error, "repeated-id", "the id “\(name)” stands twice on the page", at: location,
                notes: ["first on line \(first)"])
        case .externalRequest(let address):
            Diagnostic(
                .error, "external-request", "opening the page asks another host for “\(address)”", at: location,
                advice: "copy the file into static/")
        case .forbiddenAttribute(let name):
            Diagnostic(
                .error, "forbidden-attribute", "the attribute “\(name)” has no place in a page", at: location,
                advice: "use a class and the stylesheet")
        case .forbiddenAddress(let address):
            Diagnostic(.error, "forbidden-address", "“\(address)” has no place in a page", at: location)
        case .orphan:
            Diagnostic(
                .warning, "orphan-page", "no way leads from the home page to this page", at: location,
                advice: "link to it, or take it out")
        }
    }
}
