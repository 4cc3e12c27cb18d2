import BriefingModel
import Foundation

/// What the pages in the browser are told: which build they should show, and what is wrong with the corpus.
public struct PreviewState: Hashable, Sendable {
    /// How many builds have been published since the server started; a page of another edition reloads itself.
    public var edition: Int
    /// What stands above the diagnostics on the page, or `nil` when the last build went well.
    public var heading: String?
    /// What the last build had to say, in the order to show it in.
    public var diagnostics: [Diagnostic]

    /// Makes a state.
    public init(edition: Int = 0, heading: String? = nil, diagnostics: [Diagnostic] = []) {
        self.edition = edition
        self.heading = heading
        self.diagnostics = diagnostics
    }

    /// The state as the page's script reads it: one line of JSON.
    ///
    /// `edition` is written with the server's own `token`, since another run counts from zero again.
    func json(token: String) -> String {
        let message = Message(
            edition: "\(token)-\(edition)", heading: heading,
            diagnostics: diagnostics.map { diagnostic in
                Message.Line(
                    severity: diagnostic.severity.rawValue, place: Self.place(diagnostic.location),
                    summary: diagnostic.summary, identifier: diagnostic.identifier, notes: diagnostic.notes,
                    advice: diagnostic.advice)
            })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(message) else { return "{}" }
        return String(decoding: data, as: UTF8.self)
    }

    private static func place(_ location: SourceLocation?) -> String? {
        guard let location else { return nil }
        return ([location.file] + [location.line, location.column].compactMap { $0.map(String.init) })
            .joined(separator: ":")
    }

    private struct Message: Encodable {
        struct Line: Encodable {
            var severity: String
            var place: String?
            var summary: String
            var identifier: String
            var notes: [String]
            var advice: String?
        }

        var edition: String
        var heading: String?
        var diagnostics: [Line]
    }
}
