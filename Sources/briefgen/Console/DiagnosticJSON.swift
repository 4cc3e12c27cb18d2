import BriefingModel
import Foundation

/// Writes diagnostics for tools: a JSON array, one object a line, keys always the same and sorted, `null` for none.
enum DiagnosticJSON {
    /// The whole array with a line feed at its end.
    static func text(_ diagnostics: [Diagnostic]) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let lines = diagnostics.compactMap { diagnostic in
            (try? encoder.encode(Line(diagnostic: diagnostic))).map { String(decoding: $0, as: UTF8.self) }
        }
        return lines.isEmpty ? "[]\n" : "[\n" + lines.joined(separator: ",\n") + "\n]\n"
    }

    private struct Line: Encodable {
        let diagnostic: Diagnostic

        enum Key: String, CodingKey {
            case severity, identifier, file, line, column, summary, notes, advice
        }

        func encode(to encoder: any Encoder) throws {
            var object = encoder.container(keyedBy: Key.self)
            try object.encode(diagnostic.severity.rawValue, forKey: .severity)
            try object.encode(diagnostic.identifier, forKey: .identifier)
            try object.encode(diagnostic.location?.file, forKey: .file)
            try object.encode(diagnostic.location?.line, forKey: .line)
            try object.encode(diagnostic.location?.column, forKey: .column)
            try object.encode(diagnostic.summary, forKey: .summary)
            try object.encode(diagnostic.notes, forKey: .notes)
            try object.encode(diagnostic.advice, forKey: .advice)
        }
    }
}
