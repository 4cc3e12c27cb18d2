/// Writes texts as YAML scalars.
enum YAMLText {
    /// `text` as it is when YAML reads it back as that text, else in double quotes.
    ///
    /// `Anna Kask` stays as it is; `a: b`, `[x]`, `12` and `oui # non` are quoted.
    static func scalar(_ text: String) -> String {
        isPlain(text) ? text : quoted(text)
    }

    /// `text` in double quotes.
    static func quoted(_ text: String) -> String { "\"" + text.unicodeScalars.map(escaped).joined() + "\"" }

    /// `[a, b]`.
    static func list(_ texts: [String]) -> String { "[" + texts.map(scalar).joined(separator: ", ") + "]" }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        guard first.properties.isAlphabetic, last != ":", last != " " else { return false }
        guard !["true", "false", "yes", "no", "oui", "non", "null", "on", "off", "y", "n"].contains(text.lowercased())
        else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || " '’-./()_°&".unicodeScalars.contains(scalar)
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\t": "\\t"
        case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x85 || scalar.value == 0xFEFF:
            "\\x" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value & 0xFF, radix: 16)
        case "\u{2028}", "\u{2029}": "\\u" + String(scalar.value, radix: 16)
        default: String(scalar)
        }
    }
}
