/// The templates of a site in a form that renders fast: a list of steps over bytes.
///
/// The library looks every name up by casts, which cost a microsecond a tag, and a site of a thousand articles has
/// seven million tags. Templates that use no more of Mustache than names, sections, partials and comments are also
/// prepared here, and give the same bytes; all others are the library's alone.
struct TemplateProgram: Sendable {
    /// One step; what its numbers mean depends on its kind.
    struct Step: Sendable {
        enum Kind: UInt8, Sendable {
            /// Bytes `first` to `second` of the literals.
            case literal
            /// The value of the name `first`, as it is or escaped.
            case raw, html, markdown
            /// The steps up to `second` once for each value of the name `first`, or if it has none.
            case section, inverted
            /// The template that begins at step `first`, up to step `second`.
            case partial
        }

        var kind: Kind
        var first: Int32
        var second: Int32
    }

    /// The name of the value that a section is about, `{{.}}`.
    static let current: Int32 = -1

    private(set) var steps: [Step] = []
    private(set) var literals: [UInt8] = []
    /// The names that steps ask for, by number.
    let names: AskedNames
    /// The steps of each template that could be prepared.
    private(set) var entries: [String: Range<Int>] = [:]

    /// Prepares those of the templates, by file name, that are simple enough.
    init(_ templates: [(name: String, text: [UInt8], format: TemplateFormat)]) {
        var parsed: [String: [PreparedTag]] = [:]
        for template in templates {
            var parser = TemplateParser(template.text, format: template.format)
            if let tags = parser.parse() { parsed[template.name] = tags }
        }
        // A template is out when one of its partials is, or includes itself.
        var order: [String] = []
        var state: [String: Bool] = [:]
        func visit(_ name: String) -> Bool {
            if let known = state[name] { return known }
            state[name] = false
            guard let tags = parsed[name], PreparedTag.partials(in: tags).allSatisfy(visit) else { return false }
            state[name] = true
            order.append(name)
            return true
        }
        for template in templates { _ = visit(template.name) }
        let asked = Set(order.flatMap { PreparedTag.names(in: parsed[$0] ?? []) }).sorted()
        names = AskedNames(asked)
        var numbers: [String: Int32] = [".": Self.current]
        for (number, name) in asked.enumerated() { numbers[name] = Int32(number) }
        for name in order {
            let start = steps.count
            add(parsed[name] ?? [], numbers)
            entries[name] = start..<steps.count
        }
    }

    private mutating func add(_ tags: [PreparedTag], _ numbers: [String: Int32]) {
        for tag in tags {
            switch tag {
            case .text(let bytes):
                let start = literals.count
                literals += bytes
                steps.append(Step(kind: .literal, first: Int32(start), second: Int32(literals.count)))
            case .value(let name, let kind):
                steps.append(Step(kind: kind, first: numbers[name] ?? Self.current, second: 0))
            case .section(let name, let isInverted, let inside):
                let place = steps.count
                let kind: Step.Kind = isInverted ? .inverted : .section
                steps.append(Step(kind: kind, first: numbers[name] ?? Self.current, second: 0))
                add(inside, numbers)
                steps[place].second = Int32(steps.count)
            case .partial(let name):
                let entry = entries[name] ?? 0..<0
                steps.append(
                    Step(kind: .partial, first: Int32(entry.lowerBound), second: Int32(entry.upperBound)))
            }
        }
    }
}

/// A piece of a template that can be prepared.
enum PreparedTag {
    case text([UInt8])
    case value(String, TemplateProgram.Step.Kind)
    case section(String, isInverted: Bool, [PreparedTag])
    case partial(String)

    /// The names of all partials, however deep.
    static func partials(in tags: [PreparedTag]) -> [String] {
        tags.flatMap { tag -> [String] in
            switch tag {
            case .partial(let name): [name]
            case .section(_, _, let inside): partials(in: inside)
            case .text, .value: []
            }
        }
    }

    /// The names of all values and sections, however deep, but for the current one.
    static func names(in tags: [PreparedTag]) -> [String] {
        tags.flatMap { tag -> [String] in
            switch tag {
            case .value(let name, _): name == "." ? [] : [name]
            case .section(let name, _, let inside): (name == "." ? [] : [name]) + names(in: inside)
            case .text, .partial: []
            }
        }
    }
}
