import Briefing
import CommonMark

extension PageRendering {
    /// Links each entity's first mention in a paragraph, except where the paragraph links to it already.
    func linkNames(in paragraph: Node) throws {
        guard page.linksNames, let names = renderer.names else { return }
        let inline = InlineText(of: paragraph)
        guard !inline.pieces.isEmpty else { return }
        var linked: Set<PagePath> = [page.path]
        for destination in inline.destinations {
            if case .page(let target, _) = renderer.map.target(of: destination, on: page.path) { linked.insert(target) }
        }
        var links: [(run: ArraySlice<InlineText.Piece>, range: Range<Int>, target: PagePath)] = []
        for mention in names(inline.text) {
            let target = PagePath(mention.target)
            guard !linked.contains(target), renderer.map.pages.contains(target),
                let run = inline.run(for: mention.range)
            else { continue }
            linked.insert(target)
            links.append((run, mention.range, target))
        }
        for link in links.reversed() { try wrap(link.run, link.range, linkingTo: link.target) }
    }

    /// Moves what `range` covers of `run` into a link; text behind the range stays behind it.
    private func wrap(_ run: ArraySlice<InlineText.Piece>, _ range: Range<Int>, linkingTo target: PagePath) throws {
        guard let first = run.first else { return }
        let link = try document.makeLink(to: page.path.address(of: target))
        try first.node.insertAfter(link)
        for piece in run {
            guard piece.node.kind == .text else {
                try link.append(piece.node)
                continue
            }
            var cursor = ScalarCursor(piece.node.literal ?? "")
            let before = cursor.text(to: range.lowerBound - piece.range.lowerBound)
            let inside = cursor.text(to: min(range.upperBound, piece.range.upperBound) - piece.range.lowerBound)
            let after = cursor.text(to: piece.range.count)
            try link.append(document.makeText(inside))
            if !after.isEmpty { try link.insertAfter(document.makeText(after)) }
            if before.isEmpty { piece.node.remove() } else { piece.node.setLiteral(before) }
        }
    }
}
