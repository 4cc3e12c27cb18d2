/// Writes JSON on one line, keys in the order in which they are given.
public struct JSONWriter: Sendable {
    /// What has been written so far.
    public private(set) var text = ""
    private var needsComma = false

    /// Makes an empty writer.
    public init() {}

    /// Writes `{`, the members that `body` writes, `}`.
    public mutating func object(_ body: (inout JSONWriter) -> Void) {
        begin("{")
        body(&self)
        end("}")
    }

    /// Writes an array of one item per element.
    public mutating func array<Element>(_ elements: [Element], _ item: (inout JSONWriter, Element) -> Void) {
        begin("[")
        for element in elements { item(&self, element) }
        end("]")
    }

    /// Writes a member's name; its value comes next.
    public mutating func key(_ name: StaticString) {
        separate()
        quote("\(name)")
        text += ": "
        needsComma = false
    }

    /// Writes a text, or `null`.
    public mutating func value(_ value: String?) {
        separate()
        if let value { quote(value) } else { text += "null" }
    }

    /// Writes a whole number, or `null`.
    public mutating func value(_ value: Int?) {
        separate()
        text += value.map(String.init) ?? "null"
    }

    /// Writes `true` or `false`.
    public mutating func value(_ value: Bool) {
        separate()
        text += value ? "true" : "false"
    }

    /// Writes a member with a text, or `null`.
    public mutating func member(_ name: StaticString, _ content: String?) {
        key(name)
        value(content)
    }

    /// Writes a member with a number, or `null`.
    public mutating func member(_ name: StaticString, _ content: Int?) {
        key(name)
        value(content)
    }

    /// Writes a member with a truth value.
    public mutating func member(_ name: StaticString, _ content: Bool) {
        key(name)
        value(content)
    }

    private mutating func begin(_ bracket: String) {
        separate()
        text += bracket
        needsComma = false
    }

    private mutating func end(_ bracket: String) {
        text += bracket
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { text += ", " }
        needsComma = true
    }

    private mutating func quote(_ value: String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
