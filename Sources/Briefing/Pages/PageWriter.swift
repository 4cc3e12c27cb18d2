import BriefingModel
import Templating

/// One page while it is written: its panels, its pictures, its numbered sources.
struct PageWriter {
    let composer: PageComposer
    let path: PagePath
    let kind: PageKind
    var panels: [String: TemplateFields] = [:]
    var drawings: [String: Drawing] = [:]
    var sources = SourceNumbers()
    /// Sections in the order of the page, for its list of contents.
    private(set) var sections: [(name: String, heading: String)] = []

    var book: Book { composer.book }
    var text: SiteText { composer.text }

    init(_ composer: PageComposer, path: PagePath, kind: PageKind) {
        self.composer = composer
        self.path = path
        self.kind = kind
    }

    /// Adds a panel; every panel may ask for the fields of `SiteFrame.common` too.
    mutating func add(_ panel: String, _ fields: TemplateFields, drawing: Drawing? = nil) {
        panels[panel] = fields
        if let drawing { drawings[panel] = drawing }
    }

    /// Adds a section with its panel, under a heading that the page's template prints.
    mutating func addSection(
        _ name: String, _ heading: String, _ fields: TemplateFields, drawing: Drawing? = nil
    ) {
        add(name, fields, drawing: drawing)
        sections.append((name, heading))
    }

    /// Adds a section without a panel of its own.
    mutating func addHeading(_ name: String, _ heading: String) { sections.append((name, heading)) }

    /// Writes the sources and the list of contents, which come last, and renders the page.
    func document(
        title: String, summary: String?, template: String, fields: TemplateFields, prose: String = "",
        passages: [Passage] = [], linksNames: Bool = true
    ) throws(TemplateError) -> PageDocument {
        var page = self
        let placed = Self.panelsPlaced(in: prose)
        if !sources.paragraphs.isEmpty { page.addSources() }
        page.addPlan()
        var all: TemplateFields = fields
        for name in Set(page.panels.keys).union(page.sections.map(\.name)) where !placed.contains(name) {
            if let section = SiteFrame.sections[name] { all[section] = true }
        }
        all["prose"] = prose.isEmpty ? .absent : .text(prose)
        all["notices"] = TemplateValue(
            Self.notices(in: prose).map { notice in
                ["heading": .text(notice.heading ?? text.headings.notice), "text": .text(notice.text)]
            })
        let frame = composer.frame
        let markdown = try composer.templates.render(template, with: all, within: frame.document, page: path.text)
        return PageDocument(
            path: path, kind: kind, title: title, summary: summary, markdown: markdown, panels: page.panels,
            drawings: page.drawings, passages: passages,
            layout: composer.layout(for: path, kind: kind, title: title, summary: summary),
            common: frame.common, frame: frame.layout, linksNames: linksNames)
    }

    /// The team's prose by its headings of the second level, such as « Éléments de langage »; what stands before the
    /// first one has none.
    static func notices(in prose: String) -> [(heading: String?, text: String)] {
        var notices: [(heading: String?, text: String)] = []
        var heading: String?
        var lines: [Substring] = []
        var isFenced = false
        func close() {
            let text = trimmed(lines.joined(separator: "\n"))
            if !text.isEmpty { notices.append((heading, text)) }
        }
        for line in prose.split(separator: "\n", omittingEmptySubsequences: false) {
            let start = line.drop { $0 == " " }
            if start.hasPrefix("```") || start.hasPrefix("~~~") { isFenced.toggle() }
            if !isFenced, line.hasPrefix("## ") {
                close()
                lines = []
                heading = trimmed(String(line.dropFirst(3)))
            } else {
                lines.append(line)
            }
        }
        close()
        return notices
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.drop(while: \.isWhitespace)
        return String(
            start.prefix(upTo: start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex))
    }

    /// The names of the panels that the team placed in its own prose.
    static func panelsPlaced(in prose: String) -> Set<String> {
        var names: Set<String> = []
        var isInPanel = false
        for line in prose.split(separator: "\n", omittingEmptySubsequences: false) {
            let trimmed = line.drop { $0 == " " }
            if isInPanel {
                if trimmed.hasPrefix("```") || trimmed.hasPrefix("~~~") {
                    isInPanel = false
                } else {
                    names.insert(String(trimmed))
                }
            } else if trimmed.hasPrefix("```panel") || trimmed.hasPrefix("~~~panel") {
                isInPanel = true
            }
        }
        return names
    }
}
