/// The typographic habits of a language, for text that the site says itself and for headings.
///
/// French follows the Imprimerie nationale's « Lexique des règles typographiques » : narrow no-break space before
/// `; ! ?`, no-break space before `:` and inside « », between number and unit, ’ and … and –. English gets only what cannot
/// do harm. To apply it twice is to apply it once.
public enum Typography: Sendable {
    case french, english

    /// The typography of the language with that ISO 639-1 code; every language but French is treated like English.
    public init(language code: String) { self = code == "fr" ? .french : .english }

    /// `L'OTAN a 46000 obus: "assez?"` gives `L’OTAN a 46 000 obus : "assez ?"` with no-break spaces.
    ///
    /// The words between quotation marks keep every letter and sign; only their spaces become no-break ones.
    public func apply(to text: String) -> String {
        var quotations = 0
        return apply(to: text, openQuotations: &quotations)
    }

    /// The same for a piece of a longer text.
    ///
    /// - Parameter openQuotations: how many quotation marks are open before the piece, and then after it.
    public func apply(to text: String, openQuotations: inout Int) -> String {
        guard openQuotations > 0 || Self.hasSigns(text) else { return applySpaces(to: text) }
        var signs = SignRules(typography: self, openQuotations: openQuotations)
        let result = signs.apply(to: text)
        openQuotations = signs.openQuotations
        return applySpaces(to: result)
    }

    /// Whether the text has any sign or digit that `SignRules` looks at; most names have none.
    private static func hasSigns(_ text: String) -> Bool {
        text.utf8.contains { byte in
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"), 0x41...0x5A, 0x61...0x7A,
                0x80...0xBF, 0xC3...0xC5:
                false
            default: true
            }
        }
    }

    /// Makes spaces no-break ones where a line must not end, and changes nothing else.
    ///
    /// Every scalar stays where it is, so that offsets in Unicode scalars stay true: `« Non ! »` has the same seven after as
    /// before. This is all that may be done to the words of a quotation.
    public func applySpaces(to text: String) -> String {
        SpaceRules(typography: self).apply(to: text)
    }

    /// A whole number as people write it in running text: 46 000, but 4600.
    public func number(_ number: Int) -> String {
        let digits = String(number.magnitude)
        guard digits.utf8.count > 4 else { return String(number) }
        let separator = self == .french ? "\u{202F}" : ","
        var groups: [Substring] = []
        var rest = digits[...]
        while !rest.isEmpty {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        return (number < 0 ? "−" : "") + groups.joined(separator: separator)
    }
}
