import BriefingModel
import CommonMark

extension PageRendering {
    /// Gives the text of a paragraph or heading its language's spaces and signs; code stays as it is.
    func typeset(_ block: Node) throws {
        var openQuotations = 0
        for node in block.descendants() where node.kind == .text {
            let text = node.literal ?? ""
            let set = renderer.typography.apply(to: text, openQuotations: &openQuotations)
            if set != text { node.setLiteral(set) }
            if renderer.typography == .french { try raiseOrdinals(of: node, in: set) }
        }
    }

    /// Raises the letters of `1er` and `1re`, as French does.
    private func raiseOrdinals(of node: Node, in text: String) throws {
        let pieces = FrenchOrdinals.pieces(of: text)
        guard pieces.count > 1 else { return }
        for piece in pieces {
            if piece.isRaised {
                let raised = try document.makeCustomInline(opening: "<sup>", closing: "</sup>")
                try raised.append(document.makeText(piece.text))
                try node.insertBefore(raised)
            } else {
                try node.insertBefore(document.makeText(piece.text))
            }
        }
        node.remove()
    }
}
