/// Named values: a list that is searched from its end, since a record has few fields and is read once or twice.
public struct TemplateFields: Sendable {
    /// A name and its value.
    public typealias Field = (FieldName, TemplateValue)

    /// The fields; of two with one name the last counts.
    private(set) var list: [Field]

    /// Makes fields; of two with one name the last counts.
    public init(_ list: [Field]) { self.list = list }

    /// The value of a name; setting it to `nil` takes the name away.
    public subscript(name: FieldName) -> TemplateValue? {
        get { list.last { $0.0 == name }?.1 }
        set {
            list.removeAll { $0.0 == name }
            if let newValue { list.append((name, newValue)) }
        }
    }

    /// The value of a name that a template asks for.
    func value(named name: String) -> TemplateValue? {
        var name = name
        return name.withUTF8 { self[FieldName($0)] }
    }

    /// The names.
    var names: Set<String> { Set(list.map(\.0.text)) }

    /// These fields and those of `others`; of two with one name that of `others` counts.
    public func merging(_ others: TemplateFields) -> TemplateFields { TemplateFields(list + others.list) }
}

extension TemplateFields: ExpressibleByDictionaryLiteral {
    /// Makes fields; of two with one name the last counts.
    public init(dictionaryLiteral elements: (FieldName, TemplateValue)...) { list = elements }
}

extension TemplateFields: Equatable {
    public static func == (left: TemplateFields, right: TemplateFields) -> Bool {
        left.list.allSatisfy { right[$0.0] == left[$0.0] } && right.list.allSatisfy { left[$0.0] == right[$0.0] }
    }
}
