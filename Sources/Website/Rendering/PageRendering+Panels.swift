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

    /// Notes the panel's HTML for the place of `block`; takes a panel that the page has not away.
    mutating func render(panel text: String, at block: Node) throws {
        if let lines = block.lines { panels.append((lines, text)) }
        guard var fields = fields(ofPanel: text) else {
            report(.unknownPanel(text, known: knownPanels), at: block)
            return block.remove()
        }
        if let drawing = page.drawings[text] { fields["drawing"] = .text(renderer.drawing(drawing)) }
        var html = try renderer.templates.renderBytes(
            "\(PanelName(text).template).html", with: fields, within: common, page: page.path.text)
        html.dropLineEnds()
        if renderer.typography == .french { html = FrenchOrdinals.raised(inHTML: html) }
        anchors.reserve(in: html)
        panelHTML[block] = html
    }

    /// The document as it stands beside the page: with its panels as Markdown.
    ///
    /// A picture's panel is left out unless it has a Markdown template.
    func twin() throws -> [UInt8] {
        var twin = MarkdownTwin(of: markdown)
        for panel in panels { twin.replace(panel.lines, by: try markdown(ofPanel: panel.text)) }
        return twin.finish()
    }

    private func markdown(ofPanel text: String) throws -> [UInt8]? {
        guard let fields = fields(ofPanel: text) else { return nil }
        let name = "\(PanelName(text).template).md"
        if page.drawings[text] != nil, !renderer.templates.names.contains(name) { return nil }
        var markdown = try renderer.templates.renderBytes(name, with: fields, within: common, page: page.path.text)
        markdown.dropLineEnds()
        return markdown
    }

    private func fields(ofPanel text: String) -> TemplateFields? {
        page.panels[text] ?? (page.drawings[text] == nil ? nil : [:])
    }

    private var knownPanels: [String] { Set(page.panels.keys).union(page.drawings.keys).sorted() }
}

extension Array where Element == UInt8 {
    /// Takes the line ends at the end away.
    fileprivate mutating func dropLineEnds() {
        while last == UInt8(ascii: "\n") { removeLast() }
    }
}
