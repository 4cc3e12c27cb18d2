import BriefingModel

/// Writes a diagnostic as people and editors read it.
///
/// `ministers/a.md:3:1: error: unknown key “alias” [unknown-key]`, then notes and advice, each on its own line.
struct DiagnosticPrinter {
    /// Whether to mark the severity with a colour.
    var isColoured: Bool

    func text(_ diagnostic: Diagnostic) -> String {
        var lines = [
            place(diagnostic.location) + severity(diagnostic.severity) + ": " + diagnostic.summary
                + " [\(diagnostic.identifier)]"
        ]
        lines += diagnostic.notes.map { "    note: \($0)" }
        if let advice = diagnostic.advice { lines.append("    \(advice)") }
        return lines.joined(separator: "\n")
    }

    private func place(_ location: SourceLocation?) -> String {
        guard let location else { return "" }
        var text = location.file
        if let line = location.line {
            text += ":\(line)"
            if let column = location.column { text += ":\(column)" }
        }
        return text + ": "
    }

    private func severity(_ severity: Diagnostic.Severity) -> String {
        guard isColoured else { return severity.rawValue }
        let colour =
            switch severity {
            case .error: "31"
            case .warning: "33"
            case .note: "36"
            }
        return "\u{1B}[1;\(colour)m\(severity.rawValue)\u{1B}[0m"
    }
}
