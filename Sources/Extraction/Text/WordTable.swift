/// An open-addressed hash table from the bytes of words to their numbers.
struct WordTable: Sendable {
    /// The tables as pointers, for as long as `withReader` runs.
    struct Reader {
        fileprivate let slots: UnsafeBufferPointer<UInt64>
        fileprivate let keyBytes: UnsafeBufferPointer<UInt8>
        fileprivate let keyEnds: UnsafeBufferPointer<Int32>
        fileprivate let classes: UnsafeBufferPointer<WordClasses>
    }

    /// The classes of each word.
    let classes: [WordClasses]
    /// A number plus one in the low half, the upper half of the hash in the other; 0 is free.
    private let slots: [UInt64]
    private let keyBytes: [UInt8]
    private let keyEnds: [Int32]

    init(keys: [[UInt8]], classes: [WordClasses]) {
        var size = 16
        while size < keys.count * 3 { size *= 2 }
        var slots = [UInt64](repeating: 0, count: size)
        var keyBytes: [UInt8] = []
        var keyEnds: [Int32] = [0]
        for (index, key) in keys.enumerated() {
            keyBytes.append(contentsOf: key)
            keyEnds.append(Int32(keyBytes.count))
            let hash = key.withUnsafeBufferPointer { WordHash($0) }
            var slot = hash.slot & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = hash.tag | UInt64(index + 1)
        }
        self.classes = classes
        self.slots = slots
        self.keyBytes = keyBytes
        self.keyEnds = keyEnds
    }

    /// Runs `body` with pointers to the tables.
    func withReader<Result>(_ body: (Reader) -> Result) -> Result {
        slots.withUnsafeBufferPointer { slots in
            keyBytes.withUnsafeBufferPointer { keyBytes in
                keyEnds.withUnsafeBufferPointer { keyEnds in
                    classes.withUnsafeBufferPointer { classes in
                        body(Reader(slots: slots, keyBytes: keyBytes, keyEnds: keyEnds, classes: classes))
                    }
                }
            }
        }
    }
}

extension WordTable.Reader {
    /// The number of the word `key`, in lower case, with its hash; `Lexicon.unknown` for a word that is not there.
    @inline(__always)
    func lexeme(_ key: UnsafeBufferPointer<UInt8>, hash: WordHash) -> LexemeID {
        let mask = slots.count - 1
        var slot = hash.slot & mask
        while true {
            let entry = slots[slot]
            if entry == 0 { return Lexicon.unknown }
            if entry & WordHash.tagMask == hash.tag {
                let index = Int(entry & ~WordHash.tagMask) - 1
                if isKey(key, at: index) { return LexemeID(index) }
            }
            slot = (slot + 1) & mask
        }
    }

    /// The classes of a word; none for an unknown one.
    @inline(__always)
    func classes(of lexeme: LexemeID) -> WordClasses { lexeme < 0 ? [] : classes[Int(lexeme)] }

    private func isKey(_ key: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        let start = Int(keyEnds[index])
        guard Int(keyEnds[index + 1]) - start == key.count else { return false }
        for offset in 0..<key.count where keyBytes[start + offset] != key[offset] { return false }
        return true
    }
}
