/// HTML's character references, as far as attribute values need them.
enum CharacterReferences {
    private static let named: [(name: String, character: String)] = [
        ("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("apos;", "'"), ("nbsp;", "\u{A0}"),
        ("colon;", ":"),
        ("Tab;", "\t"), ("NewLine;", "\n"),
    ]

    /// `a&amp;b&#39;` gives `a&b'`; what is no reference stays.
    static func read(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var result = ""
        var rest = Substring(decoding: bytes, as: UTF8.self)
        while let mark = rest.firstIndex(of: "&") {
            result += rest[..<mark]
            rest = rest[rest.index(after: mark)...]
            if let reference = named.first(where: { rest.hasPrefix($0.name) }) {
                result += reference.character
                rest = rest.dropFirst(reference.name.count)
            } else if let (scalar, length) = numeric(rest) {
                result.unicodeScalars.append(scalar)
                rest = rest.dropFirst(length)
            } else {
                result += "&"
            }
        }
        return result + rest
    }

    /// The scalar of `#39;` or `#x27;`, with or without its semicolon, and the length of that.
    private static func numeric(_ text: Substring) -> (Unicode.Scalar, Int)? {
        guard text.hasPrefix("#") else { return nil }
        let isHexadecimal = text.dropFirst().first == "x" || text.dropFirst().first == "X"
        let digits = text.dropFirst(isHexadecimal ? 2 : 1).prefix {
            $0.isASCII && $0.isHexDigit && (isHexadecimal || $0.isNumber)
        }
        guard let code = UInt32(digits, radix: isHexadecimal ? 16 : 10), let scalar = Unicode.Scalar(code) else {
            return nil
        }
        let length = (isHexadecimal ? 2 : 1) + digits.count
        return (scalar, text.dropFirst(length).first == ";" ? length + 1 : length)
    }
}
