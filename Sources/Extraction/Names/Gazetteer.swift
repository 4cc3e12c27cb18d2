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
    /// Of what each form's meanings are.
    private let kinds: [Surface.Kinds]
    /// For each form the terms on which it counts, those of each meaning.
    private let terms: [Surface.TermSet]
    /// How the forms of either tree begin.
    private let smallBeginnings: NameBeginnings
    private let beginnings: NameBeginnings
    /// Where whole words lead in either tree.
    private let smallWords: NameWords
    private let words: NameWords

    init(_ builder: GazetteerBuilder) {
        let forms = builder.sortedForms()
        surfaces = forms.map(\.surfaces)
        kinds = forms.map { Surface.Kinds($0.surfaces) }
        terms = forms.map { form in Surface.TermSet(form.surfaces.lazy.map(\.terms)) }
        let small = forms.indices.filter { form in
            forms[form].surfaces.contains { !$0.terms.contains(.capitalised) }
        }
        beginnings = NameBeginnings(forms.lazy.map(\.symbols))
        smallBeginnings = NameBeginnings(small.lazy.map { forms[$0].symbols })
        nodes = Self.tree(of: Array(forms.indices), among: forms)
        smallNodes = Self.tree(of: small, among: forms)
        words = NameWords(nodes)
        smallWords = NameWords(smallNodes)
    }

    /// The tree of some of the sorted forms, given by their numbers.
    private static func tree(of numbers: [Int], among forms: [GazetteerBuilder.Form]) -> [Node] {
        var symbols: [UInt8] = []
        // Where each form begins in `symbols`, and behind the last of them their end.
        var starts = [0]
        for number in numbers {
            symbols += forms[number].symbols
            starts.append(symbols.count)
        }
        var nodes = [Node()]
        // For each node the forms that begin with its letters, which stand side by side, and how many letters they are.
        var beginnings: [(forms: Range<Int>, letters: Int)] = [(numbers.indices, 0)]
        // A node's first child is followed up first, so that the letters of a long name stand side by side.
        var open = [0]
        while let node = open.popLast() {
            let (forms, letters) = beginnings[node]
            var first = forms.lowerBound
            if first < forms.upperBound, starts[first + 1] - starts[first] == letters {
                nodes[node].form = Int32(numbers[first])
                first += 1
            }
            let firstChild = nodes.count
            nodes[node].firstChild = Int32(firstChild)
            while first < forms.upperBound {
                let symbol = symbols[starts[first] + letters]
                var end = first + 1
                while end < forms.upperBound, symbols[starts[end] + letters] == symbol { end += 1 }
                nodes[node].symbols |= 1 &<< UInt64(symbol)
                nodes.append(Node())
                beginnings.append((first..<end, letters + 1))
                first = end
            }
            for child in (firstChild..<nodes.count).reversed() { open.append(child) }
        }
        return nodes
    }

    /// What a form can stand for.
    func surfaces(of form: Int) -> [Surface] { surfaces[form] }

    /// What a name can stand for: the meanings of its form the terms of which are met.
    func surfaces(of reading: NameMatch.Reading) -> [Surface] {
        let all = surfaces[reading.form]
        return isWhole(reading) ? all : all.filter { $0.terms.isSubset(of: reading.terms) }
    }

    /// Of what that is.
    func kinds(of reading: NameMatch.Reading) -> Surface.Kinds {
        isWhole(reading) ? kinds[reading.form] : Surface.Kinds(surfaces(of: reading))
    }

    /// Whether the terms of all meanings of a form are met.
    private func isWhole(_ reading: NameMatch.Reading) -> Bool { terms[reading.form].areAll(metBy: reading.terms) }

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
                            words.withReader { words in
                                smallWords.withReader { smallWords in
                                    body(
                                        Search(
                                            bytes: bytes, nodes: nodes, smallNodes: smallNodes,
                                            beginnings: beginnings, smallBeginnings: smallBeginnings, words: words,
                                            smallWords: smallWords, terms: terms,
                                            refused: refused.isEmpty ? nil : refused))
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// Runs `body` with the words that names begin with.
    func withBeginnings<Result>(_ body: (NameBeginnings.Words) -> Result) -> Result {
        beginnings.withWords(small: smallBeginnings, body)
    }
}
