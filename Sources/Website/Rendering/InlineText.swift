import CommonMark

/// The text of a paragraph as names are looked for in it, with the nodes it comes from.
///
/// Line breaks are spaces. What must not be linked (links, pictures, code) is U+FFFC, which no name contains.
struct InlineText {
    /// A text or line break, and its extent in Unicode scalars of the whole text.
    struct Piece {
        let node: Node
        let range: Range<Int>
    }

    private(set) var text = ""
    private(set) var pieces: [Piece] = []
    /// Where the paragraph's own links lead.
    private(set) var destinations: [String] = []

    init(of paragraph: Node) {
        var length = 0
        for node in paragraph.descendants(where: { $0 != .link && $0 != .image }) {
            switch node.kind {
            case .text:
                let literal = node.literal ?? ""
                let count = literal.unicodeScalars.count
                pieces.append(Piece(node: node, range: length..<(length + count)))
                text += literal
                length += count
            case .softBreak, .lineBreak:
                pieces.append(Piece(node: node, range: length..<(length + 1)))
                text += " "
                length += 1
            case .emphasis, .strong: break
            default:
                if let destination = node.destination { destinations.append(destination) }
                text.unicodeScalars.append("\u{FFFC}")
                length += 1
            }
        }
    }

    /// The pieces that `range` touches, when one link can hold them: neighbours within one parent.
    func run(for range: Range<Int>) -> ArraySlice<Piece>? {
        guard let first = pieces.firstIndex(where: { $0.range.upperBound > range.lowerBound }),
            let last = pieces[first...].firstIndex(where: { $0.range.upperBound >= range.upperBound }),
            pieces[first].range.lowerBound <= range.lowerBound
        else { return nil }
        let run = pieces[first...last]
        for (left, right) in zip(run, run.dropFirst()) where left.node.next != right.node { return nil }
        return run
    }
}
