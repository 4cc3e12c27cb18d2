/// Text as folded symbols, each with the place it came from.
///
/// `Les F-16, à Łódź` gives the symbols of `les f16`, an interruption, and those of `a lodz`: what may stand or not
/// stand between a letter and a digit is dropped.
enum FoldedText {
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

    /// Runs `body` with the folded form of `bytes[start..<end]`, behind which `UTF8Scan.padding` bytes must lie.
    @inline(__always)
    static func fold<Result>(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int,
        _ body: (UnsafeBufferPointer<Element>) -> Result
    ) -> Result {
        withUnsafeTemporaryAllocation(of: Element.self, capacity: (end - start) * 2 + 2) { elements in
            let count = read(bytes, from: start, to: end, into: elements)
            return body(UnsafeBufferPointer(rebasing: elements[..<count]))
        }
    }

    /// The symbols of a name alone: `F-16` and `F 16` give the same, as do `Łódź` and `lodz`.
    static func symbols(of name: String) -> [UInt8] {
        var source = Array(name.utf8)
        let end = source.count
        source.append(contentsOf: repeatElement(0, count: UTF8Scan.padding))
        return source.withUnsafeBufferPointer { bytes in
            fold(bytes, from: 0, to: end) { elements in
                elements.map(\.symbol).filter { $0 != FoldedSymbol.interruption }
            }
        }
    }

    private static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int,
        into elements: UnsafeMutableBufferPointer<Element>
    ) -> Int {
        let ascii = FoldedSymbol.ascii
        return ascii.withUnsafeBufferPointer { ascii in
            var count = 0
            var position = start
            var previous = FoldedSymbol.interruption
            var hasPendingSeparator = false
            var lettersOfWord = 0
            var isInWord = false
            while position < end {
                let first = position
                let lead = bytes[first]
                var symbol: UInt8
                var second = FoldedSymbol.nothing
                if lead < 0x80 {
                    symbol = ascii[Int(lead)]
                    position += 1
                } else {
                    let pair = FoldedSymbol.wideSymbols(bytes, at: first)
                    symbol = UInt8(truncatingIfNeeded: pair)
                    second = UInt8(truncatingIfNeeded: pair >> 8)
                    position += UTF8Scan.length(lead: lead)
                }
                if FoldedSymbol.isWord(symbol) {
                    if hasPendingSeparator {
                        hasPendingSeparator = false
                        if FoldedSymbol.isWord(previous),
                            FoldedSymbol.isDigit(previous) == FoldedSymbol.isDigit(symbol)
                        {
                            elements[count] = Element(FoldedSymbol.separator, start: first, beginsWord: false)
                            count += 1
                        }
                    }
                    elements[count] = Element(symbol, start: first, beginsWord: !isInWord)
                    count += 1
                    lettersOfWord = isInWord ? lettersOfWord + 1 : 1
                    isInWord = true
                    previous = symbol
                    if second != FoldedSymbol.nothing {
                        elements[count] = Element(second, start: first, beginsWord: false)
                        count += 1
                        previous = second
                    }
                    continue
                }
                if symbol == FoldedSymbol.nothing { continue }
                if isInWord {
                    elements[count - 1].markWordEnd()
                    isInWord = false
                }
                // The full stop of `M.` or of an initial parts words as a space does.
                if symbol == FoldedSymbol.separator || lead == 0x2E && (1...3).contains(lettersOfWord) {
                    hasPendingSeparator = true
                    lettersOfWord = 0
                } else if previous != FoldedSymbol.interruption {
                    elements[count] = Element(FoldedSymbol.interruption, start: first, beginsWord: false)
                    count += 1
                    previous = FoldedSymbol.interruption
                    hasPendingSeparator = false
                    lettersOfWord = 0
                }
            }
            if isInWord { elements[count - 1].markWordEnd() }
            return count
        }
    }
}
