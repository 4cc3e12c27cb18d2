/// Text as folded symbols.
///
/// `Les F-16, à Łódź` gives the symbols of `les f16`, an interruption, and those of `a lodz`: what may stand or not
/// stand between a letter and a digit is dropped.
enum FoldedText {
    /// The symbols of a name alone: `F-16` and `F 16` give the same, as do `Łódź` and `lodz`.
    static func symbols(of name: String) -> [UInt8] {
        let end = name.utf8.count
        var source: [UInt8] = []
        source.reserveCapacity(end + UTF8Scan.padding)
        source += name.utf8
        source.append(contentsOf: repeatElement(0, count: UTF8Scan.padding))
        var result: [UInt8] = []
        result.reserveCapacity(end)
        source.withUnsafeBufferPointer { bytes in
            read(bytes, from: 0, to: end) { symbol, _ in
                if symbol != FoldedSymbol.interruption { result.append(symbol) }
                return true
            }
        }
        return result
    }

    /// Hands the symbols of `bytes[start..<end]` to `take` one by one until it says no; behind `end`
    /// `UTF8Scan.padding` bytes must lie.
    ///
    /// With each symbol goes the offset up to which the text has been read with it: behind the letter or sign, but
    /// before it for the first of two symbols and for a separator, which other symbols follow. Before `start` may stand
    /// some plain letters of a word that `take` knows already.
    @inline(__always)
    static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, behind letters: Int = 0,
        _ take: (UInt8, Int) -> Bool
    ) {
        var position = start
        var previous = letters > 0 ? FoldedSymbol.firstLetter : FoldedSymbol.interruption
        var hasPendingSeparator = false
        var lettersOfWord = letters
        while position < end {
            let first = position
            let symbols = FoldedSymbol.symbols(bytes, at: &position)
            let symbol = UInt8(truncatingIfNeeded: symbols)
            let second = UInt8(truncatingIfNeeded: symbols >> 8)
            if FoldedSymbol.isWord(symbol) {
                if hasPendingSeparator {
                    hasPendingSeparator = false
                    let isParted =
                        FoldedSymbol.isWord(previous)
                        && FoldedSymbol.isDigit(previous) == FoldedSymbol.isDigit(symbol)
                    if isParted, !take(FoldedSymbol.separator, first) { return }
                }
                lettersOfWord += 1
                previous = symbol
                if second != FoldedSymbol.nothing {
                    guard take(symbol, first) else { return }
                    previous = second
                }
                guard take(previous, position) else { return }
                // Plain letters behind one ask for no more than themselves.
                while position < end, let letter = FoldedSymbol.plainLetter(bytes[position]) {
                    position += 1
                    lettersOfWord += 1
                    previous = letter
                    guard take(letter, position) else { return }
                }
            } else if symbol == FoldedSymbol.nothing {
                continue
            } else if symbol == FoldedSymbol.separator || bytes[first] == 0x2E && (1...3).contains(lettersOfWord) {
                // The full stop of `M.` or of an initial parts words as a space does.
                hasPendingSeparator = true
                lettersOfWord = 0
            } else {
                if previous != FoldedSymbol.interruption, !take(FoldedSymbol.interruption, position) { return }
                previous = FoldedSymbol.interruption
                hasPendingSeparator = false
                lettersOfWord = 0
            }
        }
    }

    /// Whether a word that has been read up to `position` ends there.
    @inline(__always)
    static func endsWord(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int, before end: Int) -> Bool {
        var position = position
        while position < end {
            let symbol = UInt8(truncatingIfNeeded: FoldedSymbol.symbols(bytes, at: &position))
            if symbol != FoldedSymbol.nothing { return !FoldedSymbol.isWord(symbol) }
        }
        return true
    }
}
