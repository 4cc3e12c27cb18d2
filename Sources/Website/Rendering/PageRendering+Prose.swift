import Briefing
import CommonMark
import Templating

extension PageRendering {
    /// Makes a block of prose fit for the site: links, pictures, anchors of headings, names.
    ///
    /// - Parameter headingAnchor: the anchor of a heading that is an article's title; others are made from their text.
    mutating func rewrite(_ block: Node, headingAnchor: String? = nil) throws {
        for node in [block] + block.descendants() {
            switch node.kind {
            case .link: try rewriteLink(node)
            case .image: try rewriteImage(node)
            case .htmlBlock, .htmlInline:
                if node.opensTag { report(.rawHTML(node.firstLine), at: node) }
                node.remove()
            case .codeBlock:
                guard let text = panelText(of: node) else { continue }
                report(.nestedPanel(text), at: node)
                node.remove()
            default: break
            }
        }
        for node in [block] + block.descendants() {
            switch node.kind {
            case .paragraph:
                try linkNames(in: node)
                try typeset(node)
            case .heading:
                try typeset(node)
                try anchor(node, as: headingAnchor)
            default: break
            }
        }
    }

    /// Gives a heading its anchor.
    private mutating func anchor(_ heading: Node, as given: String?) throws {
        guard let level = heading.headingLevel else { return }
        let anchor = given.map(HTMLEscaping.escape) ?? anchors.claim(for: heading.plainText)
        let block = try document.makeCustomBlock(opening: "")
        let line = try document.makeCustomInline(opening: #"<h\#(level) id="\#(anchor)">"#, closing: "</h\(level)>")
        try heading.replace(with: block)
        try block.append(line)
        try heading.moveChildren(to: line)
    }

    private mutating func rewriteLink(_ link: Node) throws {
        let destination = link.destination ?? ""
        if link.firstChild == nil { try link.append(document.makeText(destination)) }
        switch renderer.map.target(of: destination, on: page.path) {
        case .page(let target, let fragment):
            link.setDestination(page.path.address(of: target, fragment: fragment))
        case .file(let path):
            if destination.hasPrefix("/") { link.setDestination(page.path.pathToRoot + path) }
        case .anchor, .elsewhere: break
        case .missing(let nearest):
            report(.brokenLink(destination, nearest: nearest), at: link)
            try unwrap(link)
        case .refused:
            report(.refusedLink(destination), at: link)
            try unwrap(link)
        }
    }

    /// Keeps a picture of the site, makes a link of one from elsewhere, and leaves the description of any other.
    private mutating func rewriteImage(_ image: Node) throws {
        let destination = image.destination ?? ""
        switch renderer.map.target(of: destination, on: page.path) {
        case .file(let path):
            if destination.hasPrefix("/") { image.setDestination(page.path.pathToRoot + path) }
        case .elsewhere:
            if image.firstChild == nil { try image.append(document.makeText(destination)) }
            guard !image.isInsideLink else { return try unwrap(image) }
            let link = try document.makeLink(to: destination)
            try image.moveChildren(to: link)
            try image.replace(with: link)
        case .page, .anchor, .missing:
            report(.brokenLink(destination, nearest: nil), at: image)
            try unwrap(image)
        case .refused:
            report(.refusedLink(destination), at: image)
            try unwrap(image)
        }
    }

    /// Leaves a node's content in its place.
    private func unwrap(_ node: Node) throws {
        for child in node.children { try node.insertBefore(child) }
        node.remove()
    }
}

extension Node {
    fileprivate var isInsideLink: Bool {
        var ancestor = parent
        while let node = ancestor {
            if node.kind == .link { return true }
            ancestor = node.parent
        }
        return false
    }

    /// Whether raw HTML is more than the end of a tag or a comment.
    fileprivate var opensTag: Bool {
        let text = literal ?? ""
        return !text.hasPrefix("</") && !text.hasPrefix("<!--")
    }

    fileprivate var firstLine: String { String((literal ?? "").prefix { $0 != "\n" }.prefix(60)) }
}
