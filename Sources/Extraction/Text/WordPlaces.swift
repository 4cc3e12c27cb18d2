/// The places of some words in an open-addressed table, which grows no more once it is made.
///
/// The table is made for words that a language's lists or rules know and stays until the program ends: every token is
/// asked about, and no references are counted for it.
struct WordPlaces: @unchecked Sendable {
    /// At most half of the places are taken, of a few words a quarter; 0 is free. Before them lie, backwards, eight
    /// bits for each place: most words are told by theirs that they have none.
    private let hashes: UnsafeMutablePointer<UInt64>
    /// How many places there are, taken or not; a power of two.
    let count: Int

    /// Makes room for `count` words.
    init(room count: Int) {
        var size = 8
        while size < count * (count < Self.few ? 4 : 2) { size *= 2 }
        let bits = UnsafeMutablePointer<UInt64>.allocate(capacity: size / 8 + size)
        bits.initialize(repeating: 0, count: size / 8 + size)
        hashes = bits + size / 8
        self.count = size
    }

    private static let few = 128

    /// The number of a word's bit.
    @inline(__always)
    private func bit(of word: Word) -> Int { Int(truncatingIfNeeded: word.hash >> 32) & (count &* 8 &- 1) }

    /// The words that have places.
    var taken: [Word] { UnsafeBufferPointer(start: hashes, count: count).filter { $0 != 0 }.map(Word.init(hash:)) }

    /// The place of `word`.
    @inline(__always)
    func place(of word: Word) -> Int? {
        let bit = bit(of: word)
        guard hashes[~(bit >> 6)] & (1 &<< UInt64(bit & 63)) != 0 else { return nil }
        var place = word.place(in: count)
        while hashes[place] != 0 {
            if hashes[place] == word.hash { return place }
            place = (place &+ 1) & (count &- 1)
        }
        return nil
    }

    /// The place of `word`, which is given one if it has none; `nil` for what is no word.
    mutating func take(_ word: Word) -> Int? {
        guard word != .none else { return nil }
        var place = word.place(in: count)
        while hashes[place] != 0, hashes[place] != word.hash { place = (place + 1) & (count - 1) }
        hashes[place] = word.hash
        let bit = bit(of: word)
        hashes[~(bit >> 6)] |= 1 &<< UInt64(bit & 63)
        return place
    }
}
