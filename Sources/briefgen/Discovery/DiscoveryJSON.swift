import BriefingModel
import Foundation

/// Writes what was discovered for tools: one JSON object with the lists `names` and `lines`, keys sorted.
enum DiscoveryJSON {
    static func text(_ discovery: Discovery) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        let all = All(names: discovery.names.map(Name.init), lines: discovery.lines.map(Line.init))
        guard let data = try? encoder.encode(all) else { return "{}\n" }
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    private struct All: Encodable {
        var names: [Name]
        var lines: [Line]
    }

    private struct Name: Encodable {
        var kind: String, id: String, name: String, description: String?, page: String
        var articles: Int, mentions: Int, statements: Int, transfers: Int
        var first: String?, last: String?
        var evidence: [Place]

        init(_ name: Discovered) {
            kind = name.kind.rawValue
            id = name.id.text
            self.name = name.name
            description = name.description
            page = name.file
            articles = name.articles
            mentions = name.mentions
            statements = name.statements
            transfers = name.acts
            first = name.first?.description
            last = name.last?.description
            evidence = name.evidence.map { Place($0.location, source: $0.source.description, text: $0.text) }
        }
    }

    private struct Line: Encodable {
        var text: String
        var places: [Place]

        init(_ line: RecurringLine) {
            text = line.text
            places = line.places.map { Place($0, source: nil, text: nil) }
        }
    }

    private struct Place: Encodable {
        var file: String, line: Int?, source: String?, text: String?

        init(_ location: SourceLocation, source: String?, text: String?) {
            file = location.file
            line = location.line
            self.source = source
            self.text = text
        }
    }
}
