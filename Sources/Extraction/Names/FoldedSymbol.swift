import BriefingModel

/// The alphabet that names are compared in: letters without case and accents, digits, and what parts words.
enum FoldedSymbol {
    /// Ends every match: punctuation, quotation marks.
    static let interruption: UInt8 = 0
    /// White space, hyphens, apostrophes, slashes: any run of them is one separator.
    static let separator: UInt8 = 1
    /// `a`; the other letters follow.
    static let firstLetter: UInt8 = 2
    /// `0`; the other digits follow.
    static let firstDigit: UInt8 = 28
    /// A letter outside the Latin alphabet.
    static let foreignLetter: UInt8 = 38
    /// A sign that has no effect, such as a combining accent.
    static let nothing: UInt8 = 39
    /// How many symbols an automaton has to tell apart.
    static let count = 39

    /// Whether a symbol is a letter or digit.
    @inline(__always)
    static func isWord(_ symbol: UInt8) -> Bool { symbol >= firstLetter && symbol <= foreignLetter }

    /// Whether a symbol is a digit.
    @inline(__always)
    static func isDigit(_ symbol: UInt8) -> Bool { symbol >= firstDigit && symbol < foreignLetter }

    /// The symbol of a letter without accent.
    @inline(__always)
    static func plainLetter(_ byte: UInt8) -> UInt8? {
        let letter = byte | 0x20 &- 0x61
        return letter < 26 ? firstLetter + letter : nil
    }

    /// The symbol of an ASCII byte.
    @inline(__always)
    private static func symbol(ofASCII byte: UInt8) -> UInt8 {
        if let letter = plainLetter(byte) { return letter }
        return switch byte {
        case 0x30...0x39: firstDigit + byte - 0x30
        case 0x09...0x0D, 0x20, 0x27, 0x2D, 0x2F: separator
        default: interruption
        }
    }

    /// One or two symbols for each code point from U+0080 to U+024F, the second in the high byte or `nothing`.
    private static let latin: [UInt16] = (0x80..<Folding.latinEnd).map { symbols(of: $0) }

    /// The same for U+0250 to U+07FF, which French texts seldom have.
    private static let otherTwoByte: [UInt16] = (Folding.latinEnd..<0x800).map { symbols(of: $0) }

    /// The same for U+1E00 to U+1EFF.
    static let latinExtended: [UInt16] = (0x1E00..<0x1F00).map { symbols(of: $0) }

    private static func symbols(of value: UInt32) -> UInt16 {
        guard let scalar = Unicode.Scalar(value) else { return pair(interruption) }
        if value == 0xA0 || value == 0x2BC { return pair(separator) }
        if Folding.isCombiningMark(scalar) { return pair(nothing) }
        let letters = Folding.letters(of: scalar).map { symbol(ofASCII: $0) }
        guard let first = letters.first else {
            return pair(UTF8Scan.sort(value) == .letter ? foreignLetter : interruption)
        }
        return pair(first, letters.count > 1 ? letters[1] : nothing)
    }

    @inline(__always)
    private static func pair(_ first: UInt8, _ second: UInt8 = nothing) -> UInt16 {
        UInt16(second) << 8 | UInt16(first)
    }

    /// The symbols of the scalar at `position`, the second in the high byte or `nothing`; `position` moves behind it.
    @inline(__always)
    static func symbols(_ bytes: UnsafeBufferPointer<UInt8>, at position: inout Int) -> UInt16 {
        let lead = bytes[position]
        if lead < 0x80 {
            position += 1
            return pair(symbol(ofASCII: lead))
        }
        let value = UTF8Scan.scalar(bytes, at: position)
        position += UTF8Scan.length(lead: lead)
        return value < Folding.latinEnd ? latin[Int(value) - 0x80] : wide(value)
    }

    private static func wide(_ value: UInt32) -> UInt16 {
        switch value {
        case Folding.latinEnd..<0x800: otherTwoByte[Int(value - Folding.latinEnd)]
        case 0x1E00...0x1EFF: latinExtended[Int(value) - 0x1E00]
        case 0x2000...0x200A, 0x2010...0x2015, 0x2018, 0x2019, 0x202F, 0x205F, 0x2212, 0x3000: pair(separator)
        case 0x200B...0x200D, 0x2060, 0xFEFF: pair(nothing)
        default: pair(UTF8Scan.sort(value) == .letter ? foreignLetter : interruption)
        }
    }
}
