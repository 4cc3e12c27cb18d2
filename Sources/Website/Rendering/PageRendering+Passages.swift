import Briefing
import CommonMark
import Templating

extension PageRendering {
    /// Puts the passage, numbered and annotated, where `paragraph` stands.
    ///
    ///     <p class="passage" id="p3"><a class="number" href="#p3" aria-label="Paragraphe 3">3</a> « <mark class="quote"
    ///     id="c3-1">…</mark> », dit <a href="../ministers/a.html">A</a>.</p>
    ///     <ul class="feeds"><li><a href="#c3-1">A</a></li></ul>
    ///
    /// The list says whose words the quotations are, for those that come with a label: beside the text, so that what is
    /// heard, copied or searched of a paragraph is what the article says.
    mutating func replace(_ paragraph: Node, by passage: Passage) throws {
        let anchor = HTMLEscaping.escape(passage.anchor)
        let number = passage.anchor.drop { !$0.isNumber }
        let label = HTMLEscaping.escape(renderer.settings.paragraphLabel)
        let block = try document.makeCustomBlock(opening: "")
        try paragraph.replace(with: block)
        let line = try document.makeCustomInline(
            opening: ##"<p class="passage" id="\##(anchor)"><a class="number" href="#\##(anchor)" "##
                + #"aria-label="\#(label) \#(number)">\#(number)</a> "#,
            closing: "</p>")
        try block.append(line)
        try fill(line, with: passage, at: paragraph)
        if let speakers = speakers(of: passage) { try block.insertAfter(document.makeCustomBlock(opening: speakers)) }
    }

    private mutating func fill(_ line: Node, with passage: Passage, at paragraph: Node) throws {
        let text = renderer.typography.applySpaces(to: passage.text)
        var cursor = ScalarCursor(text)
        let length = text.unicodeScalars.count
        var spans: [PassageSpan] = []
        if !passage.annotations.isEmpty {
            if let found = PassageSpan.spans(of: passage.annotations, length: length) {
                spans = found
            } else {
                report(.misplacedAnnotation(anchor: passage.anchor), at: paragraph)
            }
        }
        var open: [(node: Node, end: Int)] = [(line, length)]
        func close(at position: Int) throws {
            while let last = open.last, last.end <= position, open.count > 1 {
                try append(cursor.text(to: last.end), to: last.node)
                open.removeLast()
            }
        }
        for span in spans {
            try close(at: span.range.lowerBound)
            guard let parent = open.last?.node else { continue }
            try append(cursor.text(to: span.range.lowerBound), to: parent)
            guard let element = try element(for: span.content, at: paragraph) else { continue }
            try parent.append(element)
            open.append((element, span.range.upperBound))
        }
        try close(at: length)
        try append(cursor.text(to: length), to: line)
    }

    private func append(_ text: String, to node: Node) throws {
        if !text.isEmpty { try node.append(document.makeText(text)) }
    }

    private mutating func element(for content: PassageSpan.Content, at paragraph: Node) throws -> Node? {
        switch content {
        case .link(let target):
            guard renderer.map.pages.contains(target) else {
                report(.brokenLink(target.markdownFile, nearest: nil), at: paragraph)
                return nil
            }
            return try document.makeLink(to: page.path.address(of: target))
        case .quotation(let anchor):
            let id = anchor.map { #" id="\#(HTMLEscaping.escape($0))""# } ?? ""
            return try document.makeCustomInline(opening: #"<mark class="quote"\#(id)>"#, closing: "</mark>")
        }
    }

    /// The passage's quotations with what there is to say of their speakers.
    private func speakers(of passage: Passage) -> String? {
        let items = passage.annotations.compactMap { annotation -> String? in
            guard case .quotation(let anchor, let label) = annotation.content, !label.isEmpty else { return nil }
            return ##"<li><a href="#\##(HTMLEscaping.escape(anchor))">\##(HTMLEscaping.escape(label))</a></li>"##
        }
        return items.isEmpty ? nil : #"<ul class="feeds">\#(items.joined())</ul>"#
    }
}
