/// A tag of a template, kept to say where a missing name was asked for.
struct TemplateTag: Sendable {
    enum Kind: Sendable { case value, partial }

    let kind: Kind
    let name: String
    /// 1-based.
    let line: Int
    /// In characters, 1-based.
    let column: Int

    /// The tags of a template in text order; comments, ends of sections and pragmas are left out.
    ///
    /// `{{#rows}}{{> row.html}}{{/rows}}` gives `rows` and the partial `row.html`.
    static func tags(in text: String) -> [TemplateTag] {
        var tags: [TemplateTag] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var rest = line[...]
            while let open = rest.firstRange(of: "{{") {
                let inside = rest[open.upperBound...]
                guard let close = inside.firstRange(of: "}}") else { break }
                let content = inside[..<close.lowerBound]
                let column = line.distance(from: line.startIndex, to: open.lowerBound) + 1
                if let tag = tag(content, line: index + 1, column: column) { tags.append(tag) }
                rest = rest[close.upperBound...]
            }
        }
        return tags
    }

    private static func tag(_ content: Substring, line: Int, column: Int) -> TemplateTag? {
        guard let first = content.first else { return nil }
        if "!/%=$".contains(first) { return nil }
        let kind: Kind = first == ">" || first == "<" ? .partial : .value
        let name = content.drop { "#^&{><".contains($0) || $0 == " " }.prefix { $0 != " " && $0 != "}" }
        return TemplateTag(kind: kind, name: String(name), line: line, column: column)
    }
}
