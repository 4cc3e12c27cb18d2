import BriefingModel
import CommonMark
import Templating

extension PageRendering {
    /// The text of a panel's block, such as `statements`; `nil` when `block` is no panel.
    func panelText(of block: Node) -> String? {
        guard block.kind == .codeBlock, block.fenceInfo == "panel" else { return nil }
        let words = (block.literal ?? "").split { $0 == " " || $0 == "\n" || $0 == "\t" }
        return words.joined(separator: " ")
    }

    /// Puts a custom block with the panel's HTML where `block` stands; takes a panel that the page has not away.
    mutating func replace(_ block: Node, byPanel text: String) throws {
        if let lines = block.lines { panels.append((lines, text)) }
        guard var fields = fields(ofPanel: text) else {
            report(.unknownPanel(text, known: knownPanels), at: block)
            return block.remove()
        }
        if let drawing = page.drawings[text] { fields["drawing"] = .text(renderer.drawing(drawing)) }
        let rendered = try renderer.templates.render(
            "\(PanelName(text).template).html", with: fields, within: common, page: page.path.text)
        let html = renderer.typography == .french ? FrenchOrdinals.raised(inHTML: rendered) : rendered
        anchors.reserve(in: html)
        try block.replace(with: document.makeCustomBlock(opening: html.droppingTrailingLineEnds))
    }

    /// The document as it stands beside the page: with its panels as Markdown.
    ///
    /// A picture's panel is left out unless it has a Markdown template.
    func twin() throws -> String {
        var twin = MarkdownTwin(of: markdown)
        for panel in panels { twin.replace(panel.lines, by: try markdown(ofPanel: panel.text)) }
        return twin.finish()
    }

    private func markdown(ofPanel text: String) throws -> String? {
        guard let fields = fields(ofPanel: text) else { return nil }
        let name = "\(PanelName(text).template).md"
        if page.drawings[text] != nil, !renderer.templates.names.contains(name) { return nil }
        return try renderer.templates.render(name, with: fields, within: common, page: page.path.text)
            .droppingTrailingLineEnds
    }

    private func fields(ofPanel text: String) -> TemplateFields? {
        page.panels[text] ?? (page.drawings[text] == nil ? nil : [:])
    }

    private var knownPanels: [String] { Set(page.panels.keys).union(page.drawings.keys).sorted() }
}

extension String {
    /// The text without the line ends at its end.
    fileprivate var droppingTrailingLineEnds: String {
        guard let last = utf8.last, last == UInt8(ascii: "\n") else { return self }
        return String(self[..<(utf8.lastIndex { $0 != UInt8(ascii: "\n") }.map(utf8.index(after:)) ?? startIndex)])
    }
}
