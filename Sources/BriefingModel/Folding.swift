import Foundation

/// Folding of letters to plain lower-case ASCII, the one rule behind slugs, names and the gazetteer.
public enum Folding {
    /// The lower-case ASCII letters or digits that stand for `scalar`, or nothing for any other character.
    ///
    /// `É` gives `e`, `œ` gives `oe`, `ß` gives `ss`, `7` gives `7`, `’` gives the empty string.
    public static func asciiLetters(of scalar: Unicode.Scalar) -> String {
        var text = ""
        for byte in letters(of: scalar) { text.unicodeScalars.append(Unicode.Scalar(byte)) }
        return text
    }

    /// The letters of `asciiLetters(of:)`, at most two of them.
    @inlinable
    public static func letters(of scalar: Unicode.Scalar) -> Letters {
        if scalar.value < 0x80 { return Letters(ascii: UInt8(scalar.value)) }
        let value = Int(scalar.value)
        return value < table.count ? table[value] : reckoned(scalar)
    }

    /// Where the Latin letters of Europe end: U+0250.
    public static let latinEnd: UInt32 = 0x250

    /// The letters of the scalars below `latinEnd`, which hold nearly all that is ever asked for.
    @usableFromInline
    static let table: [Letters] = (0..<Int(latinEnd)).map { Unicode.Scalar($0).map(reckoned) ?? Letters() }

    /// The letters of a scalar, by its canonical decomposition where it has no entry of its own.
    @usableFromInline
    static func reckoned(_ scalar: Unicode.Scalar) -> Letters {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: return Letters(UInt8(scalar.value))
        case 0x41...0x5A: return Letters(UInt8(scalar.value + 0x20))
        case 0...0xBF: return Letters()
        case 0x2C6...0x36F, 0x2000...0x2BFF: return Letters()
        default: break
        }
        if let special = special[scalar.value] { return special }
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return Letters() }
        let base = decomposed(scalar)
        return base == scalar ? Letters() : reckoned(base)
    }

    /// Whether `scalar` only modifies the letter before it, as U+0301 does.
    public static func isCombiningMark(_ scalar: Unicode.Scalar) -> Bool {
        (0x300...0x36F).contains(scalar.value) || scalar.value == 0x200D || scalar.value == 0xAD
    }

    /// `text` in lower-case ASCII with single spaces for everything that is neither letter nor digit.
    ///
    /// `Kyiv – l’Élysée` gives `kyiv l elysee`.
    public static func words(_ text: some StringProtocol) -> String { words(String(text)) }

    /// The same for a string.
    public static func words(_ text: String) -> String { joined(text, by: UInt8(ascii: " ")) }

    /// The same with `separator` for each space.
    static func joined(_ text: String, by separator: UInt8) -> String {
        var text = text
        return text.withUTF8 { joined($0, by: separator) }
    }

    /// The same for valid UTF-8.
    private static func joined(_ bytes: UnsafeBufferPointer<UInt8>, by separator: UInt8) -> String {
        // Two letters take the place of at least two bytes, and one byte that of a space.
        String(unsafeUninitializedCapacity: bytes.count) { room in
            var count = 0
            var pendingSpace = false
            var position = 0
            func separate() {
                if pendingSpace, count > 0 {
                    room[count] = separator
                    count += 1
                }
                pendingSpace = false
            }
            while position < bytes.count {
                // Most are plain letters.
                if bytes[position] | 0x20 &- 0x61 < 26 {
                    separate()
                    room[count] = bytes[position] | 0x20
                    count += 1
                    position += 1
                    continue
                }
                let (scalar, length) = scalar(bytes, at: position)
                position += length
                let folded = letters(of: scalar)
                if folded.isEmpty {
                    if !isCombiningMark(scalar) { pendingSpace = true }
                    continue
                }
                separate()
                for byte in folded {
                    room[count] = byte
                    count += 1
                }
            }
            return count
        }
    }

    /// The scalar that begins at `position`, and its bytes.
    public static func scalar(
        _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
    ) -> (scalar: Unicode.Scalar, length: Int) {
        let lead = bytes[position]
        if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for step in 1..<length where position + step < bytes.count {
            value = value << 6 | UInt32(bytes[position + step] & 0x3F)
        }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    /// Letters whose canonical decomposition has no ASCII base.
    private static let special: [UInt32: Letters] = [
        0xC6: "ae", 0xE6: "ae", 0x152: "oe", 0x153: "oe", 0xDF: "ss", 0x1E9E: "ss", 0xD8: "o", 0xF8: "o",
        0x110: "d", 0x111: "d", 0xD0: "d", 0xF0: "d", 0xDE: "th", 0xFE: "th", 0x141: "l", 0x142: "l",
        0x131: "i", 0x18F: "e", 0x259: "e", 0x126: "h", 0x127: "h",
    ]

    private static func decomposed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        String(scalar).decomposedFirstScalar ?? scalar
    }
}

extension String {
    /// The first scalar of the canonical decomposition: `é` gives `e`.
    fileprivate var decomposedFirstScalar: Unicode.Scalar? {
        for scalar in decomposedStringWithCanonicalMapping.unicodeScalars { return scalar }
        return nil
    }
}
