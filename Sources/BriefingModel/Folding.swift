import Foundation

/// Folding of letters to plain lower-case ASCII, the one rule behind slugs, names and the gazetteer.
public enum Folding {
    /// The lower-case ASCII letters or digits that stand for `scalar`, or nothing for any other character.
    ///
    /// `É` gives `e`, `œ` gives `oe`, `ß` gives `ss`, `7` gives `7`, `’` gives the empty string.
    public static func asciiLetters(of scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: return String(scalar)
        case 0x41...0x5A: return String(UnicodeScalar(UInt8(scalar.value + 0x20)))
        case 0...0xBF: return ""
        case 0x2C6...0x36F, 0x2000...0x2BFF: return ""
        default: break
        }
        if let special = special[scalar.value] { return special }
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return "" }
        let base = decomposed(scalar)
        return base == scalar ? "" : asciiLetters(of: base)
    }

    /// Whether `scalar` only modifies the letter before it, as U+0301 does.
    public static func isCombiningMark(_ scalar: Unicode.Scalar) -> Bool {
        (0x300...0x36F).contains(scalar.value) || scalar.value == 0x200D || scalar.value == 0xAD
    }

    /// `text` in lower-case ASCII with single spaces for everything that is neither letter nor digit.
    ///
    /// `Kyiv – l’Élysée` gives `kyiv l elysee`.
    public static func words(_ text: some StringProtocol) -> String {
        String(decoding: bytes(of: text, separator: UInt8(ascii: " ")), as: UTF8.self)
    }

    /// The same as bytes, with `separator` for each space.
    static func bytes(of text: some StringProtocol, separator: UInt8) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var isApart = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
                if isApart, !bytes.isEmpty { bytes.append(separator) }
                isApart = false
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                bytes.append(byte < 0x41 ? byte : byte | 0x20)
            case 0..<0x80: isApart = true
            default:
                let folded =
                    scalar.value < latin.upperBound ? latinLetters[Int(scalar.value)] : asciiLetters(of: scalar)
                if folded.isEmpty {
                    if !isCombiningMark(scalar) { isApart = true }
                    continue
                }
                if isApart, !bytes.isEmpty { bytes.append(separator) }
                isApart = false
                bytes.append(contentsOf: folded.utf8)
            }
        }
        return bytes
    }

    private static let latin: Range<UInt32> = 0..<0x180

    /// What stands for each scalar of the Latin blocks, which nearly every text keeps to.
    private static let latinLetters: [String] = latin.map { value in
        Unicode.Scalar(value).map { asciiLetters(of: $0) } ?? ""
    }

    /// Letters whose canonical decomposition has no ASCII base.
    private static let special: [UInt32: String] = [
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
