/// The rendering of a prepared template, under way.
struct TemplateRun {
    /// The text so far.
    private(set) var output: [UInt8] = []
    /// The first name that nothing provides.
    private(set) var missing: String?

    private let program: TemplateProgram
    /// The records around the place that is rendered, the outermost first.
    private var scopes: [[String: TemplateValue]]
    /// What the innermost section is about, when that is a text.
    private var current: TemplateValue = .absent

    init(_ program: TemplateProgram, fields: [String: TemplateValue]) {
        self.program = program
        scopes = [fields]
        scopes.reserveCapacity(8)
    }

    /// Renders some steps.
    mutating func render(_ range: Range<Int>) {
        let program = program
        program.steps.withUnsafeBufferPointer { steps in
            program.literals.withUnsafeBufferPointer { literals in
                render(steps, range.lowerBound, range.upperBound, literals)
            }
        }
    }

    private mutating func render(
        _ steps: UnsafeBufferPointer<TemplateProgram.Step>, _ start: Int, _ end: Int,
        _ literals: UnsafeBufferPointer<UInt8>
    ) {
        var index = start
        while index < end {
            let step = steps[index]
            index += 1
            switch step.kind {
            case .literal:
                output.append(contentsOf: literals[Int(step.first)..<Int(step.second)])
            case .raw, .html, .markdown:
                if let value = value(step.first) { write(value, as: step.kind) }
            case .partial:
                render(steps, Int(step.first), Int(step.second), literals)
            case .section:
                let next = Int(step.second)
                if let value = value(step.first) { renderSection(value, steps, index, next, literals) }
                index = next
            case .inverted:
                let next = Int(step.second)
                if value(step.first)?.isLeftOut ?? true { render(steps, index, next, literals) }
                index = next
            }
        }
    }

    private mutating func renderSection(
        _ value: TemplateValue, _ steps: UnsafeBufferPointer<TemplateProgram.Step>, _ start: Int, _ end: Int,
        _ literals: UnsafeBufferPointer<UInt8>
    ) {
        switch value {
        case .absent, .flag(false): break
        case .flag(true): render(steps, start, end, literals)
        case .text, .record: render(about: value, steps, start, end, literals)
        case .list(let values): for value in values { render(about: value, steps, start, end, literals) }
        }
    }

    private mutating func render(
        about value: TemplateValue, _ steps: UnsafeBufferPointer<TemplateProgram.Step>, _ start: Int, _ end: Int,
        _ literals: UnsafeBufferPointer<UInt8>
    ) {
        let outer = current
        current = value
        if case .record(let fields) = value {
            scopes.append(fields)
            render(steps, start, end, literals)
            scopes.removeLast()
        } else {
            render(steps, start, end, literals)
        }
        current = outer
    }

    private mutating func value(_ number: Int32) -> TemplateValue? {
        if number == TemplateProgram.current { return current }
        let name = program.names[Int(number)]
        var scope = scopes.count - 1
        while scope >= 0 {
            if let value = scopes[scope][name] { return value }
            scope -= 1
        }
        if missing == nil { missing = name }
        return nil
    }

    private mutating func write(_ value: TemplateValue, as kind: TemplateProgram.Step.Kind) {
        switch value {
        case .text(var text):
            text.withUTF8 { bytes in
                switch kind {
                case .html: HTMLEscaping.append(bytes, to: &output)
                case .markdown: MarkdownEscaping.append(bytes, to: &output)
                default: output.append(contentsOf: bytes)
                }
            }
        case .flag(let flag): output.append(contentsOf: (flag ? "true" : "false").utf8)
        case .record, .list, .absent: break
        }
    }
}

extension TemplateValue {
    /// Whether an inverted section of it is rendered.
    fileprivate var isLeftOut: Bool {
        switch self {
        case .absent, .flag(false): true
        case .list(let values): values.isEmpty
        case .text, .record, .flag(true): false
        }
    }
}
