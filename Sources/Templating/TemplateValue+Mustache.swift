internal import Mustache

extension TemplateValue {
    /// The value in the shapes that swift-mustache tells apart.
    var mustacheObject: Any {
        switch self {
        case .text(let text): text
        case .flag(let flag): flag
        case .record(let fields): FieldsContext(fields: fields)
        case .list(let values): values.map(\.mustacheObject)
        case .absent: AbsentValue()
        }
    }
}

/// A record as a section's context; what it lacks is looked up in the contexts around it.
struct FieldsContext: MustacheParent {
    let fields: [String: TemplateValue]

    func child(named name: String) -> Any? { fields[name]?.mustacheObject }
}

/// Prints nothing and counts as false.
struct AbsentValue: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
}

/// The outermost context, the last one asked: it remembers every name that nothing provides.
final class RootContext: MustacheParent {
    let fields: [String: TemplateValue]
    private(set) var missingNames: [String] = []

    init(fields: [String: TemplateValue]) { self.fields = fields }

    func child(named name: String) -> Any? {
        if let value = fields[name] { return value.mustacheObject }
        missingNames.append(name)
        return nil
    }
}
