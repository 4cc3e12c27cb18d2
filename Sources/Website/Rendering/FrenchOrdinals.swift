/// The letters of ordinal numbers that French raises.
enum FrenchOrdinals {
    /// `le 1er mai` gives `le 1`, the raised `er`, ` mai`; a text without such letters is one piece.
    static func pieces(of text: String) -> [(text: String, isRaised: Bool)] {
        guard text.utf8.contains(UInt8(ascii: "1")) else { return [(text, false)] }
        var text = text
        return text.withUTF8 { bytes in
            var pieces: [(text: String, isRaised: Bool)] = []
            var start = 0
            for index in bytes.indices where bytes[index] == UInt8(ascii: "1") && isOrdinal(bytes, at: index) {
                pieces.append((String(decoding: bytes[start...index], as: UTF8.self), false))
                pieces.append((String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), true))
                start = index + 3
            }
            if start < bytes.count { pieces.append((String(decoding: bytes[start...], as: UTF8.self), false)) }
            return pieces
        }
    }

    /// Whether a `1` that stands alone is followed by `er` or `re` and the end of the word.
    static func isOrdinal(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard bytes[index] == UInt8(ascii: "1"), index + 2 < bytes.count else { return false }
        let (e, r) = (UInt8(ascii: "e"), UInt8(ascii: "r"))
        let letters = (bytes[index + 1], bytes[index + 2])
        return (letters == (e, r) || letters == (r, e))
            && (index == 0 || !isInWord(bytes[index - 1]))
            && (index + 3 == bytes.count || !isLetter(bytes[index + 3]))
    }

    private static func isInWord(_ byte: UInt8) -> Bool {
        isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0xC3
    }
}
