/// How names begin: for each two letters what can be the third.
struct NameBeginnings: Sendable {
    /// For each two letters a bit for each third letter, and one for anything else behind them.
    private let thirds: [UInt32]
    /// A bit for each place that four letters with which a name begins may have.
    private let fours: [UInt64]
    /// Whether any name begins with a symbol.
    private let firsts: UInt64

    /// Takes the folded symbols of names.
    init(_ names: some Sequence<[UInt8]>) {
        var thirds = [UInt32](repeating: 0, count: 26 * 26)
        var fours = [UInt64](repeating: 0, count: 128)
        var firsts: UInt64 = 0
        for name in names {
            if let first = name.first { firsts |= 1 &<< UInt64(first) }
            // What is no plain letter, or lies behind the end, is no letter's number.
            let letter = { (index: Int) in index < name.count ? name[index] &- FoldedSymbol.firstLetter : .max }
            let (first, second, third, fourth) = (letter(0), letter(1), letter(2), letter(3))
            guard first < 26, second < 26 else { continue }
            thirds[Int(first) * 26 + Int(second)] |= third < 26 ? 1 &<< UInt32(third) : 1 << 26
            if third < 26, fourth < 26 {
                let place = Self.place(first, second, third, fourth)
                fours[place >> 6] |= 1 &<< UInt64(place & 63)
            }
        }
        self.thirds = thirds
        self.fours = fours
        self.firsts = firsts
    }

    /// One of 8192 places for four letters, each from 0 to 25.
    @inline(__always)
    fileprivate static func place(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> Int {
        let letters = UInt32(first) << 15 | UInt32(second) << 10 | UInt32(third) << 5 | UInt32(fourth)
        return Int((letters &* 0x9E37_79B1) >> 19)
    }

    /// What is known of the beginnings, for as long as `withReader` runs.
    struct Reader {
        fileprivate let thirds: UnsafeBufferPointer<UInt32>
        fileprivate let fours: UnsafeBufferPointer<UInt64>
        fileprivate let firsts: UInt64
    }

    /// Runs `body` with pointers to what is known.
    func withReader<Result>(_ body: (Reader) -> Result) -> Result {
        thirds.withUnsafeBufferPointer { thirds in
            fours.withUnsafeBufferPointer { body(Reader(thirds: thirds, fours: $0, firsts: firsts)) }
        }
    }
}

extension NameBeginnings.Reader {
    /// Whether a name may begin at a word's beginning, as far as its first four bytes tell; behind a text lie no letters.
    @inline(__always)
    func mayStand(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, symbol: UInt8) -> Bool {
        guard firsts & (1 &<< UInt64(symbol)) != 0 else { return false }
        let first = bytes[start] | 0x20 &- 0x61
        guard first < 26 else { return true }
        let second = bytes[start + 1] | 0x20 &- 0x61
        guard second < 26 else { return true }
        let thirds = thirds[Int(first) * 26 + Int(second)]
        let third = bytes[start + 2] | 0x20 &- 0x61
        if third < 26 {
            guard thirds & (1 &<< UInt32(third)) != 0 else { return false }
            let fourth = bytes[start + 3] | 0x20 &- 0x61
            guard fourth < 26 else { return true }
            let place = NameBeginnings.place(first, second, third, fourth)
            return fours[place >> 6] & (1 &<< UInt64(place & 63)) != 0
        }
        // Behind two letters a plain sign or digit is no letter, while other characters may be one.
        return thirds != 0 && (bytes[start + 2] >= 0x80 || thirds & 1 << 26 != 0)
    }
}
