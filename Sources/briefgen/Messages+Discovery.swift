import BriefingModel

/// What `discover` says.
extension Messages {
    static let discoverDiscussion = """
        People, meetings and systems that articles name and that have no page are listed, the best attested first, with \
        the office or days that the articles state and the places that name them. Then come paragraphs that stand word \
        for word in three articles or more, ready for “boilerplate” in site.yml if they are residue. --write drafts the \
        pages, each with the line “draft: true” to take out once you have read it.
        """

    /// A name with what is known of it, one thing a line.
    static func discovered(_ name: Discovered) -> String {
        var lines = [name.name + (name.description.map { ": " + $0 } ?? "")]
        var known = [count(name.articles, "article"), count(name.mentions, "mention")]
        if name.statements > 0 { known.append(count(name.statements, "statement")) }
        if name.acts > 0 { known.append(count(name.acts, "transfer")) }
        if let first = name.first, let last = name.last {
            known.append(first == last ? "\(first)" : "\(first) to \(last)")
        }
        lines.append("    " + known.joined(separator: ", ") + "; page: \(name.file)")
        lines += name.evidence.map { "    \(place($0.location)): \($0.text)" }
        return lines.joined(separator: "\n")
    }

    /// What stands above the names of a kind.
    static func discoveredHeading(_ kind: EntityKind, count number: Int) -> String {
        switch kind {
        case .minister: "== \(count(number, "person", "people")) without a page =="
        case .meeting: "== \(count(number, "meeting")) without a page =="
        case .system: "== \(count(number, "system")) without a page =="
        }
    }

    static let recurringHeading = "== lines that recur; if they are residue, put them into site.yml =="

    /// The lines as they can be put into `site.yml`, with where they stand.
    static func recurring(_ lines: [RecurringLine]) -> String {
        let items = lines.map { line in
            let places = line.places.prefix(3).map(place).joined(separator: ", ")
            let more = line.places.count > 3 ? ", …" : ""
            return "  # in \(count(line.places.count, "article")): \(places)\(more)\n  - \(YAMLText.quoted(line.text))"
        }
        return (["boilerplate:"] + items).joined(separator: "\n")
    }

    /// The line that ends it.
    static func discovered(names: Int, lines: Int, writes: Bool) -> String {
        guard names + lines > 0 else { return "nothing to propose: whatever the articles name has a page" }
        let hint = writes || names == 0 ? "" : "; --write drafts the pages"
        let found = [
            names > 0 ? "\(count(names, "name")) without a page" : nil,
            lines > 0 ? "\(count(lines, "line")) that may be residue" : nil,
        ]
        return found.compactMap { $0 }.joined(separator: ", ") + hint
    }

    static func drafted(_ paths: [String]) -> String {
        guard !paths.isEmpty else { return "wrote no draft" }
        return "wrote \(count(paths.count, "draft")); read each through, then take its line “draft: true” out"
    }

    private static func place(_ location: SourceLocation) -> String {
        location.file + (location.line.map { ":\($0)" } ?? "")
    }
}
