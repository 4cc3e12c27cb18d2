/// The rendering of a prepared template, under way.
struct TemplateRun {
    /// The text so far.
    private(set) var output: [UInt8] = []
    /// Whether nothing provides a name that was asked for.
    private(set) var isMissingName = false

    private let program: TemplateProgram
    /// The names that steps ask for, by number, which the program holds.
    private let names: UnsafeBufferPointer<FieldName>
    /// The records around the place that is rendered, the outermost first; whoever adds one holds its fields.
    private var scopes: [UnsafeBufferPointer<TemplateFields.Field>] = []
    /// What the innermost section is about, if anything; whoever goes into the section holds it.
    private var current: Value?

    /// A value where it lies, of which no reference is counted.
    private typealias Value = UnsafePointer<TemplateValue>
    private typealias Steps = UnsafeBufferPointer<TemplateProgram.Step>
    private typealias Literals = UnsafeBufferPointer<UInt8>

    init(_ program: TemplateProgram) {
        self.program = program
        names = program.names.list
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
                if let value = value(step.first) { write(value, as: step.kind) }
            case .partial:
                render(steps, Int(step.first), Int(step.second), literals)
            case .section:
                let next = Int(step.second)
                if let value = value(step.first) { renderSection(value, steps, index, next, literals) }
                index = next
            case .inverted:
                let next = Int(step.second)
                if value(step.first)?.pointee.isLeftOut ?? true { render(steps, index, next, literals) }
                index = next
            }
        }
    }

    private mutating func renderSection(
        _ value: Value, _ steps: Steps, _ start: Int, _ end: Int, _ literals: Literals
    ) {
        switch value.pointee {
        case .absent, .flag(false): break
        case .flag(true): render(steps, start, end, literals)
        case .text, .bytes, .record: render(about: value, steps, start, end, literals)
        case .list(let values):
            values.withUnsafeBufferPointer { values in
                guard let first = values.baseAddress else { return }
                for place in values.indices { render(about: first + place, steps, start, end, literals) }
            }
        }
    }

    private mutating func render(
        about value: Value, _ steps: Steps, _ start: Int, _ end: Int, _ literals: Literals
    ) {
        let outer = current
        current = value
        if case .record(let fields) = value.pointee {
            within(fields) { $0.render(steps, start, end, literals) }
        } else {
            render(steps, start, end, literals)
        }
        current = outer
    }

    /// The value of that name in the innermost record that has one, or what the innermost section is about.
    private mutating func value(_ number: Int32) -> Value? {
        guard number != TemplateProgram.current else { return current }
        let name = names[Int(number)]
        for scope in scopes.reversed() {
            guard let start = scope.baseAddress else { continue }
            var place = scope.count
            while place > 0 {
                place -= 1
                if start[place].0 == name { return (start + place).pointer(to: \.1) }
            }
        }
        isMissingName = true
        return nil
    }

    private mutating func write(_ value: Value, as kind: TemplateProgram.Step.Kind) {
        switch value.pointee {
        case .text(let text):
            if text.utf8.withContiguousStorageIfAvailable({ write($0, as: kind) }) == nil {
                Array(text.utf8).withUnsafeBufferPointer { write($0, as: kind) }
            }
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
