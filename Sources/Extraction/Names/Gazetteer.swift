import BriefingModel

/// All names that are known beforehand, as a tree of folded letters that is climbed from the beginning of every word.
///
/// Matches begin and end on word edges; of overlapping ones the leftmost counts, of those the longest.
struct Gazetteer: Sendable {
    /// One form's occurrence in a text.
    struct Match: Sendable {
        /// Offsets of bytes in the text.
        let bytes: Range<Int>
        /// Index for `surfaces(of:)`.
        let form: Int
    }

    /// A place in the tree: the letters of a form so far.
    private struct Node {
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
            return Int(firstChild) + (symbols & (bit - 1)).nonzeroBitCount
        }
    }

    /// The forms that may begin with a small letter, then all of them: the root first, the children of each node side by
    /// side.
    private let smallNodes: [Node]
    private let nodes: [Node]
    private let surfaces: [[Surface]]
    /// For each three letters whether a form begins with them.
    private let beginnings: [Bool]

    init(_ builder: GazetteerBuilder) {
        let forms = builder.sortedForms()
        surfaces = forms.map(\.surfaces)
        var beginnings = [Bool](repeating: false, count: 26 * 26 * 26)
        for (form, _) in forms {
            if let place = Self.place(ofLetters: form.prefix(3).map { $0 &- FoldedSymbol.firstLetter }) {
                beginnings[place] = true
            }
        }
        self.beginnings = beginnings
        nodes = Self.tree(of: forms.enumerated().map { ($0.element.form, $0.offset) })
        smallNodes = Self.tree(
            of: forms.enumerated().filter { $0.element.surfaces.contains { !$0.terms.contains(.capitalised) } }
                .map { ($0.element.form, $0.offset) })
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

    /// The place of three letters, counted from 0 for `a`; `nil` where one of them is none or fewer than three are given.
    private static func place(ofLetters letters: [UInt8]) -> Int? {
        guard letters.count == 3, letters.allSatisfy({ $0 < 26 }) else { return nil }
        return letters.reduce(0) { $0 * 26 + Int($1) }
    }

    /// Whether a form may begin at a word's beginning, as far as three plain letters tell; behind the text lie no letters.
    @inline(__always)
    private func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        let first = bytes[start] | 0x20 &- 0x61
        guard first < 26 else { return true }
        let second = bytes[start + 1] | 0x20 &- 0x61
        guard second < 26 else { return true }
        let third = bytes[start + 2] | 0x20 &- 0x61
        return third >= 26 || beginnings[(Int(first) * 26 + Int(second)) * 26 + Int(third)]
    }

    /// What a form can stand for.
    func surfaces(of form: Int) -> [Surface] { surfaces[form] }

    /// The forms in `bytes[start..<end]`, leftmost longest first; `accepting` may refuse an occurrence.
    ///
    /// Forms that must begin with a capital are not looked for elsewhere.
    func matches(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, accepting: (Match) -> Bool
    ) -> [Match] {
        var found: [Match] = []
        nodes.withUnsafeBufferPointer { allNodes in
            smallNodes.withUnsafeBufferPointer { smallNodes in
                var position = start
                var isInWord = false
                while position < end {
                    let first = position
                    let symbol = UInt8(truncatingIfNeeded: FoldedSymbol.symbols(bytes, at: &position))
                    if symbol == FoldedSymbol.nothing { continue }
                    let beginsWord = !isInWord && FoldedSymbol.isWord(symbol)
                    isInWord = FoldedSymbol.isWord(symbol)
                    let nodes = bytes[first] &- 0x61 < 26 ? smallNodes : allNodes
                    if beginsWord, mayBegin(bytes, at: first), nodes[0].child(symbol) != nil,
                        let match = Self.longest(in: bytes, from: first, to: end, nodes, accepting)
                    {
                        found.append(match)
                        position = match.bytes.upperBound
                    }
                    // Behind a letter of a word no other word begins; what lies behind the end is no letter.
                    if isInWord { while bytes[position] | 0x20 &- 0x61 < 26 { position += 1 } }
                }
            }
        }
        return found
    }

    /// Where the word of a form ends whose letters end at `position`; `nil` within a longer word.
    ///
    /// The letters of a version belong to a model's number: « Mi-24P », « F-16C », « T-72B3 ».
    private static func wordEnd(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int, before end: Int) -> Int? {
        if FoldedText.endsWord(bytes, at: position, before: end) { return position }
        guard position > 0, isDigit(bytes[position - 1]) else { return nil }
        var next = position
        while next < end, next - position < 3, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[next]) {
            next += 1
        }
        guard next > position else { return nil }
        if next < end, isDigit(bytes[next]) { next += 1 }
        return FoldedText.endsWord(bytes, at: next, before: end) ? next : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// The longest acceptable form that begins at `start`.
    private static func longest(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ nodes: UnsafeBufferPointer<Node>,
        _ accepting: (Match) -> Bool
    ) -> Match? {
        var longest: Match?
        var node = nodes[0]
        FoldedText.read(bytes, from: start, to: end) { symbol, position in
            guard let child = node.child(symbol) else { return false }
            node = nodes[child]
            if node.form >= 0, let end = wordEnd(bytes, at: position, before: end) {
                let match = Match(bytes: start..<end, form: Int(node.form))
                if accepting(match) { longest = match }
            }
            return true
        }
        return longest
    }
}
