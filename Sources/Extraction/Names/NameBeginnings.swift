/// How names begin: for each two letters what can be the third, and which letters stand before anything else.
struct NameBeginnings: Sendable {
    /// For each two letters a bit for each third letter, and one for anything else behind them.
    private let thirds: [UInt32]
    /// A bit for each place that four letters with which a name begins may have.
    private let fours: [UInt64]
    /// Whether any name begins with a symbol.
    private let firsts: UInt64
    /// Whether any name begins with a letter and no other behind it.
    private let loneFirsts: UInt32
    /// Tells most words that are not the letters before anything else, alone or with an apostrophe.
    private let words: WordBits

    /// Takes the folded symbols of names.
    init(_ names: some Sequence<[UInt8]>) {
        var thirds = [UInt32](repeating: 0, count: 26 * 26)
        var fours = [UInt64](repeating: 0, count: 128)
        var firsts: UInt64 = 0
        var loneFirsts: UInt32 = 0
        var begun: [Word] = []
        for name in names {
            if let first = name.first { firsts |= 1 &<< UInt64(first) }
            Self.addWords(of: name, to: &begun)
            // What is no plain letter, or lies behind the end, is no letter's number.
            let letter = { (index: Int) in index < name.count ? name[index] &- FoldedSymbol.firstLetter : .max }
            let (first, second, third, fourth) = (letter(0), letter(1), letter(2), letter(3))
            guard first < 26 else { continue }
            guard second < 26 else {
                loneFirsts |= 1 &<< UInt32(first)
                continue
            }
            thirds[Int(first) * 26 + Int(second)] |= third < 26 ? 1 &<< UInt32(third) : 1 << 26
            if third < 26, fourth < 26 {
                let place = Self.place(first, second, third, fourth)
                fours[place >> 6] |= 1 &<< UInt64(place & 63)
            }
        }
        self.thirds = thirds
        self.fours = fours
        self.firsts = firsts
        self.loneFirsts = loneFirsts
        words = WordBits(begun, room: 32)
    }

    /// Adds the letters before anything else of a name, without and with an apostrophe, as words.
    private static func addWords(of name: [UInt8], to words: inout [Word]) {
        var hash = WordHash()
        for symbol in name {
            let letter = symbol &- FoldedSymbol.firstLetter
            guard letter < 26 else { break }
            hash.mix(UInt8(ascii: "a") + letter)
        }
        words.append(Word(hash))
        hash.mix(UInt8(ascii: "'"))
        words.append(Word(hash))
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
        fileprivate let loneFirsts: UInt32
    }

    /// The words that names begin with, any and those with a small letter, for as long as `withWords` runs.
    struct Words {
        fileprivate let all: WordBits.Reader
        fileprivate let small: WordBits.Reader

        /// Whether a name may begin with a word of plain letters, behind which no other letters and perhaps an apostrophe
        /// stand.
        @inline(__always)
        func mayBegin(_ word: Word, isSmall: Bool) -> Bool { (isSmall ? small : all).mayHave(word) }
    }

    /// Runs `body` with the words that these names begin with and those that `small` do, which begin with a small letter.
    func withWords<Result>(small: NameBeginnings, _ body: (Words) -> Result) -> Result {
        words.withReader { all in small.words.withReader { body(Words(all: all, small: $0)) } }
    }

    /// Runs `body` with pointers to what is known.
    func withReader<Result>(_ body: (Reader) -> Result) -> Result {
        thirds.withUnsafeBufferPointer { thirds in
            fours.withUnsafeBufferPointer { fours in
                body(Reader(thirds: thirds, fours: fours, firsts: firsts, loneFirsts: loneFirsts))
            }
        }
    }
}

extension NameBeginnings.Reader {
    /// Whether a name may begin at a word's beginning, as far as its first four letters tell; behind a text lie no letters.
    @inline(__always)
    func mayStand(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, symbol: UInt8) -> Bool {
        guard firsts & (1 &<< UInt64(symbol)) != 0 else { return false }
        var position = start
        guard let first = Self.letter(bytes, at: &position) else { return true }
        // A plain sign or digit is no letter, while other characters may be one.
        guard let second = Self.letter(bytes, at: &position) else {
            return bytes[position] >= 0x80 || loneFirsts & (1 &<< UInt32(first)) != 0
        }
        let thirds = thirds[Int(first) * 26 + Int(second)]
        guard let third = Self.letter(bytes, at: &position) else {
            return thirds != 0 && (bytes[position] >= 0x80 || thirds & 1 << 26 != 0)
        }
        guard thirds & (1 &<< UInt32(third)) != 0 else { return false }
        guard let fourth = Self.letter(bytes, at: &position) else { return true }
        let place = NameBeginnings.place(first, second, third, fourth)
        return fours[place >> 6] & (1 &<< UInt64(place & 63)) != 0
    }

    /// The letter at `position`, from 0 to 25, which moves behind it; `nil` for anything but one letter.
    @inline(__always)
    private static func letter(_ bytes: UnsafeBufferPointer<UInt8>, at position: inout Int) -> UInt8? {
        let letter = bytes[position] | 0x20 &- 0x61
        if letter < 26 {
            position += 1
            return letter
        }
        return bytes[position] < 0x80 ? nil : accentedLetter(bytes, at: &position)
    }

    private static func accentedLetter(_ bytes: UnsafeBufferPointer<UInt8>, at position: inout Int) -> UInt8? {
        var next = position
        let symbols = FoldedSymbol.symbols(bytes, at: &next)
        let letter = UInt8(truncatingIfNeeded: symbols) &- FoldedSymbol.firstLetter
        guard letter < 26, UInt8(truncatingIfNeeded: symbols >> 8) == FoldedSymbol.nothing else { return nil }
        position = next
        return letter
    }
}
