import Briefing
import BriefingModel
import CommonMark
import Templating

/// The rendering of one page, under way.
struct PageRendering {
    let page: PageDocument
    let renderer: PageRenderer
    /// The page's Markdown with lines that end at LF.
    let markdown: String
    let document: Document
    /// What every panel may ask for beside its own fields.
    let common: TemplateFields
    /// What is wrong with the page so far.
    var diagnostics: [Diagnostic] = []
    /// Panels of the document in its order: the lines of their blocks, and their text.
    var panels: [(lines: ClosedRange<Int>, text: String)] = []
    /// The HTML of each panel by the block it stands in the place of.
    var panelHTML: [Node: [UInt8]] = [:]
    /// The names of anchors that are taken.
    var anchors = AnchorNames()

    init(_ page: PageDocument, by renderer: PageRenderer) throws(TreeError) {
        self.page = page
        self.renderer = renderer
        markdown = page.markdown.withUnixLineEnds
        document = try Document(parsing: markdown)
        common = page.common.merging([
            "root": .text(page.path.pathToRoot), "pagePath": .text(page.path.text),
            "language": .text(renderer.settings.language),
        ])
    }

    /// The page's own part of its HTML.
    mutating func content() throws -> [UInt8] {
        var matcher = PassageMatcher(page.passages)
        for passage in page.passages { anchors.reserve(passage) }
        var prose: [Node] = []
        for block in document.root.children {
            if let text = panelText(of: block) {
                try render(panel: text, at: block)
            } else if block.kind == .paragraph, let passage = matcher.next(for: block) {
                try replace(block, by: passage)
            } else if block.kind == .heading, let passage = matcher.next(for: block) {
                try rewrite(block, headingAnchor: passage.anchor)
            } else {
                prose.append(block)
            }
        }
        for block in prose { try rewrite(block) }
        for passage in matcher.rest { report(.missingPassage(anchor: passage.anchor)) }
        return document.html { [panelHTML] in panelHTML[$0] }
    }

    /// Notes a problem, at the place of `node` when it has one.
    mutating func report(_ problem: PageProblem, at node: Node? = nil) {
        diagnostics.append(problem.diagnostic(at: location(of: node)))
    }

    private func location(of node: Node?) -> SourceLocation {
        let start = node?.start
        if let start, let text = renderer.authored[page.path],
            let place = text.location(line: start.line, column: start.column, in: markdown)
        {
            return place
        }
        return SourceLocation(file: page.path.markdownFile, line: start?.line, column: start?.column)
    }
}

extension String {
    /// The same lines, each ending at LF: CommonMark 0.30, 2.1 knows CR and CRLF too.
    fileprivate var withUnixLineEnds: String {
        guard utf8.contains(UInt8(ascii: "\r")) else { return self }
        var scalars = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in unicodeScalars {
            if scalar == "\r" {
                scalars.append("\n")
            } else if scalar != "\n" || !afterReturn {
                scalars.append(scalar)
            }
            afterReturn = scalar == "\r"
        }
        return String(scalars)
    }
}
