import Briefing
import BriefingModel

/// A page as it is written to the site.
public struct RenderedPage: Sendable {
    /// Path from the site's root, without extension.
    public var path: PagePath
    /// The whole HTML file, as UTF-8.
    public var htmlBytes: [UInt8]
    /// The whole Markdown file beside it, as UTF-8; `nil` for a page that has none.
    public var markdownBytes: [UInt8]?
    /// What is wrong with it, in document order.
    public var diagnostics: [Diagnostic]

    /// The HTML file as text.
    public var html: String { String(decoding: htmlBytes, as: UTF8.self) }
    /// The Markdown file as text.
    public var markdown: String? { markdownBytes.map { String(decoding: $0, as: UTF8.self) } }
}
