import Foundation

/// The guide and the sources, as the repository holds them.
enum Guide {
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let folder = repository.appending(path: "Sources/briefgen/briefgen.docc")

    /// A page's text, by its path in the guide.
    static func text(_ page: String) throws -> String {
        try String(contentsOf: folder.appending(path: page), encoding: .utf8)
    }

    /// The names of diagnostics that the tables of a page explain.
    static func names(in page: String) throws -> Set<String> { Set(try rows(in: page).map(\.name)) }

    /// Names and gravities in the tables of a page, in their order.
    static func rows(in page: String) throws -> [(name: String, gravity: String)] {
        try text(page).matches(of: /(?m)^\| `([a-z0-9-]+)` \| ([^|]+) \|/).map { (String($0.1), String($0.2)) }
    }

    /// Every name of a diagnostic in the sources: what the properties `identifier` give, and what is built with a name.
    static func namesInSources() throws -> Set<String> {
        var names: Set<String> = []
        let sources = repository.appending(path: "Sources")
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /var identifier: String \{\n(?s:.*?)\n    \}\n/) {
                names.formUnion(match.output.matches(of: /"([a-z0-9-]+)"/).map { String($0.1) })
            }
            names.formUnion(
                text.matches(of: /iagnostic\(\s*(?:\.(?:error|warning|note)|path),\s*"([a-z0-9-]+)"/).map {
                    String($0.1)
                })
        }
        return names
    }
}
