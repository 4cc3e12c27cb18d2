import BriefingModel

/// All names that are known beforehand, as a tree of folded letters that is climbed from the beginning of every word.
///
/// Matches begin and end on word edges; of overlapping ones the leftmost counts, of those the longest.
final class Gazetteer: Sendable {
    /// One form's occurrence in a text.
    struct Match: Sendable {
        /// Offsets of bytes in the text.
        let bytes: Range<Int>
        /// Index for `surfaces(of:)`.
        let form: Int
    }

    /// A place in the tree: the letters of a form so far.
    struct Node {
        /// A bit for each symbol that leads on.
        var symbols: UInt64 = 0
        /// The node that the first of them leads to; the others lead to those behind it.
        var firstChild: Int32 = 0
        /// The form that ends here, or -1.
        var form: Int32 = -1

        /// The node that a symbol leads to.
        @inline(__always)
        func child(_ symbol: UInt8) -> Int? {
            let bit: UInt64 = 1 &<< UInt64(symbol)
            guard symbols & bit != 0 else { return nil }
            // Within a name most letters are followed by one only.
            if symbols == bit { return Int(firstChild) }
            return Int(firstChild) + (symbols & (bit - 1)).nonzeroBitCount
        }
    }

    /// The forms that may begin with a small letter, then all of them: the root first, the children of each node side by
    /// side.
    private let smallNodes: [Node]
    private let nodes: [Node]
    private let surfaces: [[Surface]]
    /// For each form the terms on which it counts, those of each meaning.
    private let terms: [Surface.TermSet]
    /// How the forms of either tree begin.
    private let smallBeginnings: NameBeginnings
    private let beginnings: NameBeginnings

    init(_ builder: GazetteerBuilder) {
        let forms = builder.sortedForms()
        surfaces = forms.map(\.surfaces)
        terms = forms.map { form in Surface.TermSet(form.surfaces.map(\.terms)) }
        let all = forms.enumerated().map { ($0.element.form, $0.offset) }
        let small = forms.enumerated().filter { $0.element.surfaces.contains { !$0.terms.contains(.capitalised) } }
            .map { ($0.element.form, $0.offset) }
        beginnings = NameBeginnings(all.map(\.0))
        smallBeginnings = NameBeginnings(small.map(\.0))
        nodes = Self.tree(of: all)
        smallNodes = Self.tree(of: small)
    }

    /// The tree of sorted forms, each with its number.
    private static func tree(of forms: [(form: [UInt8], number: Int)]) -> [Node] {
        var nodes = [Node()]
        // For each node the forms that begin with its letters, which stand side by side, and how many letters they are.
        var beginnings: [(forms: Range<Int>, letters: Int)] = [(forms.indices, 0)]
        // A node's first child is followed up first, so that the letters of a long name stand side by side.
        var open = [0]
        while let node = open.popLast() {
            var (rest, letters) = beginnings[node]
            if let first = rest.first, forms[first].form.count == letters {
                nodes[node].form = Int32(forms[first].number)
                rest.removeFirst()
            }
            nodes[node].firstChild = Int32(nodes.count)
            while let first = rest.first {
                let symbol = forms[first].form[letters]
                let end = rest.first { forms[$0].form[letters] != symbol } ?? rest.upperBound
                nodes[node].symbols |= 1 &<< UInt64(symbol)
                nodes.append(Node())
                beginnings.append((first..<end, letters + 1))
                rest = end..<rest.upperBound
            }
            open += (Int(nodes[node].firstChild)..<nodes.count).reversed()
        }
        return nodes
    }

    /// What a form can stand for.
    func surfaces(of form: Int) -> [Surface] { surfaces[form] }

    /// The forms in `bytes[start..<end]` but for those whose folded words `refused` has, leftmost longest first.
    ///
    /// Forms that must begin with a capital are not looked for elsewhere.
    func matches(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, refusing refused: Set<String>
    ) -> [Match] {
        withSearch(in: bytes, refusing: refused) { search in
            var found: [Match] = []
            search.read(start..<end, before: end, into: &found)
            return found
        }
    }

    /// Runs `body` with what looks for the forms in a text.
    func withSearch<Result>(
        in bytes: UnsafeBufferPointer<UInt8>, refusing refused: Set<String>, _ body: (Search) -> Result
    ) -> Result {
        nodes.withUnsafeBufferPointer { nodes in
            smallNodes.withUnsafeBufferPointer { smallNodes in
                terms.withUnsafeBufferPointer { terms in
                    beginnings.withReader { beginnings in
                        smallBeginnings.withReader { smallBeginnings in
                            body(
                                Search(
                                    bytes: bytes, nodes: nodes, smallNodes: smallNodes, beginnings: beginnings,
                                    smallBeginnings: smallBeginnings, terms: terms,
                                    refused: refused.isEmpty ? nil : refused))
                        }
                    }
                }
            }
        }
    }
}
