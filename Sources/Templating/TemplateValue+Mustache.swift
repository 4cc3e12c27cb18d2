internal import Mustache

extension TemplateValue {
    /// The value in a shape that swift-mustache takes without looking into it.
    ///
    /// Text and records know the contexts around them: the library asks the innermost context for each name first, and
    /// one that answers for all saves it from asking every context in turn with a failing cast for each.
    func mustacheObject(in scope: Scope) -> Any {
        switch self {
        case .text(let text): TextValue(text: text, scope: scope)
        case .bytes(let bytes): TextValue(text: String(decoding: bytes, as: UTF8.self), scope: scope)
        case .flag(let flag): flag
        case .record(let fields): Scope(fields: fields, around: scope)
        case .list(let values): ListValue(values: values, scope: scope)
        case .absent: AbsentValue()
        }
    }
}

/// The names that can be asked for at a place of a template: those of the innermost record and of the records around it.
final class Scope: MustacheParent {
    private let fields: TemplateFields
    private let outer: Scope?
    /// The first name that nothing provided, and those that were there where it was asked for; kept by the outermost
    /// scope.
    private(set) var firstMissing: (name: String, known: Set<String>)?

    /// Makes the scope of a record within another one, or the outermost scope.
    init(fields: TemplateFields, around outer: Scope? = nil) {
        self.fields = fields
        self.outer = outer
    }

    func child(named name: String) -> Any? {
        var scope = self
        while true {
            if let value = scope.fields.value(named: name) { return value.mustacheObject(in: self) }
            guard let outer = scope.outer else { break }
            scope = outer
        }
        if scope.firstMissing == nil { scope.firstMissing = (name, knownNames) }
        return nil
    }

    /// The names of this record and of those around it.
    private var knownNames: Set<String> {
        var names = fields.names
        var scope = outer
        while let next = scope {
            names.formUnion(next.fields.names)
            scope = next.outer
        }
        return names
    }
}

/// Text; as a section's context it leaves all names to the scope around it.
struct TextValue: MustacheParent, MustacheCustomRenderable, MustacheTransformable {
    let text: String
    let scope: Scope

    var renderText: String { text }
    var isNull: Bool { false }

    func child(named name: String) -> Any? { scope.child(named: name) }

    func transform(_ name: String) -> Any? { text.transform(name) }
}

/// Values to repeat a section over.
struct ListValue: MustacheSequence, MustacheTransformable {
    let values: [TemplateValue]
    let scope: Scope

    func makeIterator() -> some IteratorProtocol<Any> {
        values.lazy.map { [scope] in $0.mustacheObject(in: scope) }.makeIterator()
    }

    func transform(_ name: String) -> Any? { values.map { $0.mustacheObject(in: scope) }.transform(name) }
}

/// Prints nothing and counts as false.
struct AbsentValue: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
}
