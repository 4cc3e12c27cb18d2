import Briefing
import BriefingModel

/// A page as it is written to the site.
public struct RenderedPage: Sendable {
    /// Path from the site's root, without extension.
    public var path: PagePath
    /// The whole HTML file.
    public var html: String
    /// The whole Markdown file beside it; `nil` for a page that has none.
    public var markdown: String?
    /// What is wrong with it, in document order.
    public var diagnostics: [Diagnostic]
}
