import Briefing
import BriefingModel
import CommonMark
import Templating

/// Why a page could not be made at all.
public enum RenderingError: Error, Equatable, Sendable {
    /// A template of it is at fault.
    case template(TemplateError)
    /// Its document could not be changed as it should.
    case document(PagePath, TreeError)
}

extension RenderingError {
    /// The error as people read it.
    public var diagnostic: Diagnostic {
        switch self {
        case .template(let error): error.diagnostic
        case .document(let page, let error):
            Diagnostic(
                .error, "unusable-document", "the page’s document cannot be rendered: \(error)",
                at: SourceLocation(file: page.markdownFile), advice: "this is a fault of briefgen: please report it")
        }
    }
}
