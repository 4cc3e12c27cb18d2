/// What a template can ask for by name.
///
/// A value that may be missing is `.absent`, never left out: a name that nobody provides is an error of the template.
public enum TemplateValue: Sendable, Equatable {
    /// Text, escaped for the template's format unless the template asks for it raw.
    case text(String)
    /// Text as UTF-8, for what is long.
    case bytes([UInt8])
    /// A condition.
    case flag(Bool)
    /// Named values.
    case record(TemplateFields)
    /// Values to repeat a section over.
    case list([TemplateValue])
    /// A value that does not exist here: it prints nothing and its sections are left out.
    case absent

    /// Text when there is some, else `.absent`.
    public init(_ text: String?) { self = text.map(TemplateValue.text) ?? .absent }

    /// A number in decimal digits.
    public init(_ number: Int) { self = .text(String(number)) }

    /// A list, or `.absent` when it is empty, so that headings around it can be left out.
    public init(_ list: [TemplateValue]) { self = list.isEmpty ? .absent : .list(list) }
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    /// Makes a text.
    public init(stringLiteral value: String) { self = .text(value) }
}

extension TemplateValue: ExpressibleByBooleanLiteral {
    /// Makes a condition.
    public init(booleanLiteral value: Bool) { self = .flag(value) }
}

extension TemplateValue: ExpressibleByDictionaryLiteral {
    /// Makes a record; of two fields with one name the last wins.
    public init(dictionaryLiteral elements: (FieldName, TemplateValue)...) {
        self = .record(TemplateFields(elements))
    }
}
