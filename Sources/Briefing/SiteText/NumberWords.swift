/// How a language groups the digits of a number.
public struct NumberWords: Hashable, Sendable {
    /// Stands between groups of three digits.
    public var separator: String
    /// The smallest number that is grouped.
    public var groupedFrom: Int

    /// Makes the rule.
    public init(separator: String, groupedFrom: Int) {
        self.separator = separator
        self.groupedFrom = groupedFrom
    }

    /// `46000` gives « 46 000 » with a narrow no-break space in French, `46,000` in English.
    public func text(_ number: Int) -> String {
        guard number.magnitude >= groupedFrom.magnitude else { return String(number) }
        var groups: [Substring] = []
        var digits = Substring(String(number.magnitude))
        while digits.count > 3 {
            groups.append(digits.suffix(3))
            digits = digits.dropLast(3)
        }
        groups.append(digits)
        return (number < 0 ? "-" : "") + groups.reversed().joined(separator: separator)
    }
}
