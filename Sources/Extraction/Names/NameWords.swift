/// Where words of plain letters lead in a tree of names, of which each is read to its end at once.
struct NameWords: Sendable {
    /// A word with the node to which its letters lead; the root, to which none leads, where the place is free.
    fileprivate struct Place: Sendable {
        var word = Word.none
        var node: Int32 = 0
    }

    /// An open-addressed table with a power of two of places, at most half of them taken.
    private let places: [Place]

    /// Takes the tree whose root is the first of `nodes`.
    init(_ nodes: [Gazetteer.Node]) {
        let found = Self.wordEnds(in: nodes)
        var size = 64
        while size < found.count * 2 { size *= 2 }
        var places = [Place](repeating: Place(), count: size)
        for one in found {
            var place = one.word.place(in: size)
            while places[place].node != 0 { place = (place + 1) & (size - 1) }
            places[place] = one
        }
        self.places = places
    }

    /// The nodes to which letters alone lead and at which a name ends or something other than a letter leads on.
    private static func wordEnds(in nodes: [Gazetteer.Node]) -> [Place] {
        var result: [Place] = []
        var open = [(node: 0, letters: WordHash())]
        while let (node, letters) = open.popLast() {
            let letterSymbols = nodes[node].symbols & allLetters
            if node > 0, nodes[node].form >= 0 || nodes[node].symbols != letterSymbols {
                result.append(Place(word: Word(letters), node: Int32(node)))
            }
            for letter: UInt8 in 0..<26 {
                guard let child = nodes[node].child(FoldedSymbol.firstLetter + letter) else { continue }
                var longer = letters
                longer.mix(UInt8(ascii: "a") + letter)
                open.append((child, longer))
            }
        }
        return result
    }

    /// A bit for each letter's symbol.
    private static let allLetters: UInt64 = (1 << 26 - 1) << UInt64(FoldedSymbol.firstLetter)

    /// The table as a pointer, for as long as `withReader` runs.
    struct Reader {
        fileprivate let places: UnsafeBufferPointer<Place>

        /// The node to which a word leads, if a name may go on or end there.
        @inline(__always)
        subscript(word: Word) -> Int? {
            var place = word.place(in: places.count)
            while places[place].node != 0 {
                if places[place].word == word { return Int(places[place].node) }
                place = (place &+ 1) & (places.count &- 1)
            }
            return nil
        }
    }

    /// Runs `body` with a pointer to the table.
    func withReader<Result>(_ body: (Reader) -> Result) -> Result {
        places.withUnsafeBufferPointer { body(Reader(places: $0)) }
    }
}
