import Briefing
import BriefingModel

/// What came of building a site.
public struct SiteReport: Sendable {
    /// Pages that were made.
    public var pages = 0
    /// Files that are new or have changed.
    public var written = 0
    /// Files that are as they were.
    public var unchanged = 0
    /// Files of the former site that the new one no longer has.
    public var removed = 0
    /// Files in the output folder that briefgen did not write, and left alone.
    public var foreign = 0
    /// What is wrong with pages and files, sorted.
    public var diagnostics: [Diagnostic] = []
    /// What is wrong with each page, of those with which something is.
    public var pageDiagnostics: [PagePath: [Diagnostic]] = [:]
    /// Each file by its path from the site's root.
    var files: [String: WrittenFile] = [:]
}

/// Why no site was built; the former one stands as it was.
public enum SiteError: Error, Equatable, Sendable {
    /// A page cannot be made.
    case rendering(RenderingError)
    /// The site cannot be written.
    case output(OutputError)

    /// The error as people read it.
    public var diagnostic: Diagnostic {
        switch self {
        case .rendering(let error): error.diagnostic
        case .output(let error): error.diagnostic
        }
    }
}
