/// How names begin: for each two letters what can be the third.
struct NameBeginnings: Sendable {
    /// For each two letters a bit for each third letter, and one for anything else behind them.
    private let thirds: [UInt32]
    /// Whether any name begins with a symbol.
    private let firsts: UInt64

    /// Takes the folded symbols of names.
    init(_ names: some Sequence<[UInt8]>) {
        var thirds = [UInt32](repeating: 0, count: 26 * 26)
        var firsts: UInt64 = 0
        for name in names {
            let letters = name.prefix(3).map { $0 &- FoldedSymbol.firstLetter }
            if let first = name.first { firsts |= 1 &<< UInt64(first) }
            guard letters.count >= 2, letters[0] < 26, letters[1] < 26 else { continue }
            thirds[Int(letters[0]) * 26 + Int(letters[1])] |=
                letters.count > 2 && letters[2] < 26 ? 1 &<< UInt32(letters[2]) : 1 << 26
        }
        self.thirds = thirds
        self.firsts = firsts
    }

    /// What is known of the beginnings, for as long as `withReader` runs.
    struct Reader {
        fileprivate let thirds: UnsafeBufferPointer<UInt32>
        fileprivate let firsts: UInt64
    }

    /// Runs `body` with pointers to what is known.
    func withReader<Result>(_ body: (Reader) -> Result) -> Result {
        thirds.withUnsafeBufferPointer { body(Reader(thirds: $0, firsts: firsts)) }
    }
}

extension NameBeginnings.Reader {
    /// Whether a name may begin at a word's beginning, as far as its first three bytes tell; behind a text lie no letters.
    @inline(__always)
    func mayStand(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, symbol: UInt8) -> Bool {
        guard firsts & (1 &<< UInt64(symbol)) != 0 else { return false }
        let first = bytes[start] | 0x20 &- 0x61
        guard first < 26 else { return true }
        let second = bytes[start + 1] | 0x20 &- 0x61
        guard second < 26 else { return true }
        let thirds = thirds[Int(first) * 26 + Int(second)]
        let third = bytes[start + 2] | 0x20 &- 0x61
        if third < 26 { return thirds & (1 &<< UInt32(third)) != 0 }
        // Behind two letters a plain sign or digit is no letter, while other characters may be one.
        return thirds != 0 && (bytes[start + 2] >= 0x80 || thirds & 1 << 26 != 0)
    }
}
