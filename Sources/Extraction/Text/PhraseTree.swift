/// The phrases of a lexicon as a tree whose steps are words, kept in one open-addressed table.
struct PhraseTree: Sendable {
    /// A place in the tree: the words of a phrase so far.
    typealias Node = Int32

    /// Where every phrase begins.
    static let root: Node = 0

    /// One step of the tree; `to` is the root where the place is free.
    private struct Step {
        var from: Node = root
        var lexeme: LexemeID = Lexicon.unknown
        var to: Node = root
    }

    /// A power of two of places, at most half of them taken.
    private var steps = [Step](repeating: Step(), count: 1024)
    /// Eight bits for each place: most steps that are not there are told by theirs.
    private var bits = [UInt64](repeating: 0, count: 1024 / 8)
    /// For each node the lexeme of the phrase that ends there, or `Lexicon.unknown`.
    private var ends = [Lexicon.unknown]
    /// For each node a bit for each word that leads on, by the lowest bits of its number: most words are told by it that
    /// they do not.
    private var followers: [UInt64] = [0]

    /// A bit for each word that leads on from a node, see `have`.
    func followers(of node: Node) -> UInt64 { followers[Int(node)] }

    /// Whether `lexeme` may be one of the words that lead on: most words are told that they do not.
    @inline(__always)
    static func have(_ followers: UInt64, _ lexeme: LexemeID) -> Bool {
        followers & bit(of: lexeme) != 0
    }

    /// The node that `lexeme` leads to; `nil` when no phrase goes on with it.
    func step(from node: Node, by lexeme: LexemeID) -> Node? {
        let bit = bit(from: node, by: lexeme)
        guard bits[bit >> 6] & (1 &<< UInt64(bit & 63)) != 0 else { return nil }
        let step = steps[place(from: node, by: lexeme)]
        return step.to == Self.root ? nil : step.to
    }

    /// The lexeme of the phrase that ends at a node, or `Lexicon.unknown`.
    func lexeme(endingAt node: Node) -> LexemeID { ends[Int(node)] }

    /// The node that `lexeme` leads to, made where there is none.
    mutating func grow(from node: Node, by lexeme: LexemeID) -> Node {
        if let known = step(from: node, by: lexeme) { return known }
        if ends.count * 2 > steps.count { enlarge() }
        let next = Node(ends.count)
        ends.append(Lexicon.unknown)
        followers.append(0)
        followers[Int(node)] |= Self.bit(of: lexeme)
        put(Step(from: node, lexeme: lexeme, to: next))
        return next
    }

    /// Lets a phrase end at a node.
    mutating func end(at node: Node, as lexeme: LexemeID) { ends[Int(node)] = lexeme }

    @inline(__always)
    private static func bit(of lexeme: LexemeID) -> UInt64 {
        // The upper half is for numbers below 0, which no word has.
        let number = UInt32(bitPattern: lexeme)
        return 1 &<< UInt64(number & 31 | number >> 26 & 32)
    }

    @inline(__always)
    private static func hash(from node: Node, by lexeme: LexemeID) -> UInt64 {
        (UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: lexeme))) &* 0x9E37_79B9_7F4A_7C15
    }

    /// The number of a step's bit.
    @inline(__always)
    private func bit(from node: Node, by lexeme: LexemeID) -> Int {
        Int(Self.hash(from: node, by: lexeme) >> 32) & (bits.count * 64 - 1)
    }

    private mutating func put(_ step: Step) {
        steps[place(from: step.from, by: step.lexeme)] = step
        let bit = bit(from: step.from, by: step.lexeme)
        bits[bit >> 6] |= 1 &<< UInt64(bit & 63)
    }

    /// The place of a step, or the free one where it would stand.
    private func place(from node: Node, by lexeme: LexemeID) -> Int {
        let mask = steps.count - 1
        var place = Int(Self.hash(from: node, by: lexeme) >> 40) & mask
        while steps[place].to != Self.root, steps[place].from != node || steps[place].lexeme != lexeme {
            place = (place + 1) & mask
        }
        return place
    }

    private mutating func enlarge() {
        let old = steps
        steps = [Step](repeating: Step(), count: old.count * 2)
        bits = [UInt64](repeating: 0, count: bits.count * 2)
        for step in old where step.to != Self.root { put(step) }
    }
}
