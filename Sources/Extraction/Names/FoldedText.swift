/// Text as folded symbols, each with the place it came from.
///
/// `Les F-16, à Łódź` gives the symbols of `les f16`, an interruption, and those of `a lodz`: what may stand or not
/// stand between a letter and a digit is dropped.
struct FoldedText {
    /// A folded symbol and its place, packed.
    struct Element {
        private var bits: UInt64

        @inline(__always)
        init(_ symbol: UInt8, start: Int, beginsWord: Bool) {
            bits = UInt64(symbol) | (beginsWord ? 0x100 : 0) | UInt64(truncatingIfNeeded: start) << 32
        }

        /// The folded symbol.
        @inline(__always) var symbol: UInt8 { UInt8(truncatingIfNeeded: bits) }
        /// Whether a word begins with it.
        @inline(__always) var beginsWord: Bool { bits & 0x100 != 0 }
        /// Whether a word ends with it.
        @inline(__always) var endsWord: Bool { bits & 0x200 != 0 }
        /// Offset of the first byte of its scalar.
        @inline(__always) var start: Int { Int(bits >> 32) }

        @inline(__always)
        mutating func markWordEnd() { bits |= 0x200 }
    }

    /// In text order.
    private(set) var elements: [Element] = []

    /// Folds `bytes[start..<end]`, behind which at least `UTF8Scan.padding` further bytes must lie.
    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
        elements.reserveCapacity((end - start) * 2 + 2)
        read(bytes, from: start, to: end)
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
        var position = start
        var previous = FoldedSymbol.interruption
        var hasPendingSeparator = false
        var lettersOfWord = 0
        var isInWord = false
        while position < end {
            let first = position
            let pair = FoldedSymbol.symbols(bytes, at: first)
            let symbol = UInt8(truncatingIfNeeded: pair)
            position += UTF8Scan.length(lead: bytes[first])
            if FoldedSymbol.isWord(symbol) {
                if hasPendingSeparator {
                    if FoldedSymbol.isWord(previous), FoldedSymbol.isDigit(previous) == FoldedSymbol.isDigit(symbol) {
                        elements.append(Element(FoldedSymbol.separator, start: first, beginsWord: false))
                    }
                    hasPendingSeparator = false
                }
                elements.append(Element(symbol, start: first, beginsWord: !isInWord))
                lettersOfWord = isInWord ? lettersOfWord + 1 : 1
                isInWord = true
                previous = symbol
                let second = UInt8(truncatingIfNeeded: pair >> 8)
                if second != FoldedSymbol.nothing {
                    elements.append(Element(second, start: first, beginsWord: false))
                    previous = second
                }
                continue
            }
            if symbol == FoldedSymbol.nothing { continue }
            if isInWord {
                elements[elements.count - 1].markWordEnd()
                isInWord = false
            }
            // The full stop of `M.` or of an initial parts words as a space does.
            if symbol == FoldedSymbol.separator || bytes[first] == 0x2E && (1...3).contains(lettersOfWord) {
                hasPendingSeparator = true
                lettersOfWord = 0
            } else if previous != FoldedSymbol.interruption {
                elements.append(Element(FoldedSymbol.interruption, start: first, beginsWord: false))
                previous = FoldedSymbol.interruption
                hasPendingSeparator = false
                lettersOfWord = 0
            }
        }
        if isInWord { elements[elements.count - 1].markWordEnd() }
    }

    /// The symbols of a name alone: `F-16` and `F 16` give the same, as do `Łódź` and `lodz`.
    static func symbols(of name: String) -> [UInt8] {
        var source = Array(name.utf8)
        let end = source.count
        source.append(contentsOf: repeatElement(0, count: UTF8Scan.padding))
        return source.withUnsafeBufferPointer { bytes in
            FoldedText(bytes, from: 0, to: end).elements.map(\.symbol)
                .filter { $0 != FoldedSymbol.interruption }
        }
    }
}
