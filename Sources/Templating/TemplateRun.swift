/// The rendering of a prepared template, under way.
struct TemplateRun {
    /// The text so far.
    private(set) var output: [UInt8] = []
    /// Whether nothing provides a name that was asked for.
    private(set) var isMissingName = false

    private let program: TemplateProgram
    /// The records around the place that is rendered, the outermost first; whoever adds one holds its fields.
    private var scopes: [UnsafeBufferPointer<TemplateFields.Field>] = []
    /// What the innermost section is about, when that is a text.
    private var current: TemplateValue = .absent

    private typealias Steps = UnsafeBufferPointer<TemplateProgram.Step>
    private typealias Literals = UnsafeBufferPointer<UInt8>

    init(_ program: TemplateProgram) {
        self.program = program
        scopes.reserveCapacity(8)
    }

    /// Renders some steps with `fields`, and with those of `outer` where they provide no value.
    mutating func render(_ range: Range<Int>, with fields: TemplateFields, within outer: TemplateFields) {
        let program = program
        program.steps.withUnsafeBufferPointer { steps in
            program.literals.withUnsafeBufferPointer { literals in
                within(outer) { run in
                    run.within(fields) { $0.render(steps, range.lowerBound, range.upperBound, literals) }
                }
            }
        }
    }

    private mutating func within(_ fields: TemplateFields, _ body: (inout TemplateRun) -> Void) {
        fields.list.withUnsafeBufferPointer { list in
            scopes.append(list)
            body(&self)
            scopes.removeLast()
        }
    }

    private mutating func render(_ steps: Steps, _ start: Int, _ end: Int, _ literals: Literals) {
        var index = start
        while index < end {
            let step = steps[index]
            index += 1
            switch step.kind {
            case .literal:
                output.append(
                    contentsOf: UnsafeBufferPointer(rebasing: literals[Int(step.first)..<Int(step.second)]))
            case .raw, .html, .markdown:
                if step.first == TemplateProgram.current {
                    write(current, as: step.kind)
                } else if let field = field(step.first) {
                    write(field.pointee.1, as: step.kind)
                }
            case .partial:
                render(steps, Int(step.first), Int(step.second), literals)
            case .section:
                let next = Int(step.second)
                if step.first == TemplateProgram.current {
                    renderSection(current, steps, index, next, literals)
                } else if let field = field(step.first) {
                    renderSection(field.pointee.1, steps, index, next, literals)
                }
                index = next
            case .inverted:
                let next = Int(step.second)
                let isLeftOut =
                    step.first == TemplateProgram.current
                    ? current.isLeftOut : field(step.first)?.pointee.1.isLeftOut ?? true
                if isLeftOut { render(steps, index, next, literals) }
                index = next
            }
        }
    }

    private mutating func renderSection(
        _ value: TemplateValue, _ steps: Steps, _ start: Int, _ end: Int, _ literals: Literals
    ) {
        switch value {
        case .absent, .flag(false): break
        case .flag(true): render(steps, start, end, literals)
        case .text, .bytes, .record: render(about: value, steps, start, end, literals)
        case .list(let values): for value in values { render(about: value, steps, start, end, literals) }
        }
    }

    private mutating func render(
        about value: TemplateValue, _ steps: Steps, _ start: Int, _ end: Int, _ literals: Literals
    ) {
        let outer = current
        current = value
        if case .record(let fields) = value {
            within(fields) { $0.render(steps, start, end, literals) }
        } else {
            render(steps, start, end, literals)
        }
        current = outer
    }

    /// The field with that name of the innermost record that has one.
    private mutating func field(_ number: Int32) -> UnsafePointer<TemplateFields.Field>? {
        let name = program.names.list[Int(number)]
        for scope in scopes.reversed() {
            guard let start = scope.baseAddress else { continue }
            var place = scope.count
            while place > 0 {
                place -= 1
                if start[place].0 == name { return start + place }
            }
        }
        isMissingName = true
        return nil
    }

    private mutating func write(_ value: TemplateValue, as kind: TemplateProgram.Step.Kind) {
        switch value {
        case .text(var text): text.withUTF8 { write($0, as: kind) }
        case .bytes(let bytes): bytes.withUnsafeBufferPointer { write($0, as: kind) }
        case .flag(let flag): output.append(contentsOf: (flag ? "true" : "false").utf8)
        case .record, .list, .absent: break
        }
    }

    private mutating func write(_ text: UnsafeBufferPointer<UInt8>, as kind: TemplateProgram.Step.Kind) {
        switch kind {
        case .html: HTMLEscaping.append(text, to: &output)
        case .markdown: MarkdownEscaping.append(text, to: &output)
        default: output.append(contentsOf: text)
        }
    }
}

extension TemplateValue {
    /// Whether an inverted section of it is rendered.
    fileprivate var isLeftOut: Bool {
        switch self {
        case .absent, .flag(false): true
        case .list(let values): values.isEmpty
        case .text, .bytes, .record, .flag(true): false
        }
    }
}
