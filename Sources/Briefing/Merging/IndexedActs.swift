/// Some of a corpus's acts, each once, in order of date.
struct IndexedActs: Sequence {
    private let places: [Int]
    private let acts: [Act]

    /// Takes places in `acts` in any order.
    init(_ places: [Int], of acts: [Act]) {
        self.places = Set(places).sorted()
        self.acts = acts
    }

    /// These and the `others`; both are of the same corpus.
    func union(_ others: IndexedActs) -> IndexedActs { IndexedActs(places + others.places, of: acts) }

    /// Those for which `isWanted` holds.
    func only(_ isWanted: (Act) -> Bool) -> IndexedActs { IndexedActs(places.filter { isWanted(acts[$0]) }, of: acts) }

    func makeIterator() -> some IteratorProtocol<Act> { places.lazy.map { acts[$0] }.makeIterator() }
}
