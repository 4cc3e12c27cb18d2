import BriefingModel
import Templating

/// One page of the site before it is rendered: a Markdown document and the contents of its panels.
public struct PageDocument: Sendable {
    /// Path from the site's root without extension, such as `ministers/jens-stoltenberg`.
    public var path: PagePath
    /// What kind of page it is.
    public var kind: PageKind
    /// For the title bar; without the site's name.
    public var title: String
    /// One sentence for search engines.
    public var summary: String?
    /// The document; a fenced block with the info string `panel` names the panel that stands in its place.
    ///
    /// The block's text is the panel's name, or its name, a space and a key where one page shows a panel several times:
    /// `feeds p3` is rendered through `feeds.html` with the fields of `panels["feeds p3"]`.
    public var markdown: String
    /// What each panel's template may ask for, by the text of the panel's block.
    public var panels: [String: TemplateFields]
    /// Pictures by the text of the panel's block; the panel's HTML template gets them as `drawing`, raw.
    public var drawings: [String: Drawing]
    /// Paragraphs of the document that quote an article, and the heading that is its title, in document order.
    public var passages: [Passage]
    /// What the layout may ask for: everything but `content`, `canonical` (or absent), `noindex` and `twin`, the path of the
    /// page's `.md` from the site's root (or absent), which only the website knows.
    public var layout: TemplateFields
    /// What every panel may ask for beside its own fields, `root`, `pagePath` and `language`.
    public var common: TemplateFields
    /// What the layout may ask for besides, the same on every page.
    public var frame: TemplateFields
    /// Whether names of entities in the page's prose become links.
    public var linksNames: Bool

    /// Makes a page.
    public init(
        path: PagePath, kind: PageKind, title: String, summary: String? = nil, markdown: String,
        panels: [String: TemplateFields] = [:], drawings: [String: Drawing] = [:], passages: [Passage] = [],
        layout: TemplateFields = [:], common: TemplateFields = [:], frame: TemplateFields = [:],
        linksNames: Bool = true
    ) {
        self.path = path
        self.kind = kind
        self.title = title
        self.summary = summary
        self.markdown = markdown
        self.panels = panels
        self.drawings = drawings
        self.passages = passages
        self.layout = layout
        self.common = common
        self.frame = frame
        self.linksNames = linksNames
    }
}

/// A page's path from the site's root, without extension, with `/` between folders.
public struct PagePath: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Such as `ministers/jens-stoltenberg` or `index`.
    public let text: String

    /// Makes the path of the page `name` in `folder`, or at the root.
    public init(folder: String? = nil, _ name: String) { text = folder.map { "\($0)/\(name)" } ?? name }

    /// Makes the path of an entity's page.
    public init(_ entity: EntityReference) { self.init(folder: entity.kind.folder, entity.id.text) }

    /// Makes the path of an article's page.
    public init(_ article: ArticleID) { self.init(folder: "articles", article.text) }

    public var description: String { text }

    /// What leads from this page to the site's root: `../` for each folder, or nothing.
    public var pathToRoot: String { String(repeating: "../", count: text.utf8.count { $0 == UInt8(ascii: "/") }) }

    public static func < (left: PagePath, right: PagePath) -> Bool { left.text < right.text }
}

/// The kinds of page.
public enum PageKind: String, CaseIterable, Hashable, Sendable {
    case home, minister, meeting, system, article
    case ministerIndex = "minister-index"
    case meetingIndex = "meeting-index"
    case systemIndex = "system-index"
    case articleIndex = "article-index"
    case timeline, quality, notFound = "not-found"
}

/// A paragraph of an article as its page shows it.
public struct Passage: Hashable, Sendable {
    /// The paragraph's text, as it stands in the document once Markdown's escapes are read.
    public var text: String
    /// The paragraph's anchor, such as `p3`.
    public var anchor: String
    /// Links and quotations in it; links do not overlap each other, nor quotations each other.
    public var annotations: [Annotation]

    /// Makes a passage.
    public init(text: String, anchor: String, annotations: [Annotation] = []) {
        self.text = text
        self.anchor = anchor
        self.annotations = annotations
    }
}

/// Something known about a stretch of a passage.
public struct Annotation: Hashable, Sendable {
    /// What is known.
    public enum Content: Hashable, Sendable {
        /// It names something that has a page.
        case link(PagePath)
        /// It is a quotation, marks excluded: its anchor such as `c3-1`, and what to say of its speaker.
        case quotation(anchor: String, label: String)
    }

    /// In Unicode scalars of the passage's text.
    public var range: Range<Int>
    /// What is known about it.
    public var content: Content

    /// Makes an annotation.
    public init(_ range: Range<Int>, _ content: Content) {
        self.range = range
        self.content = content
    }
}
