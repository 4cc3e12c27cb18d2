import BriefingModel

/// Names and aliases that two pages claim.
struct NameAudit {
    private(set) var diagnostics: [Diagnostic] = []

    init(_ knowledge: Knowledge) {
        var owners: [String: EntityPage] = [:]
        let pages =
            knowledge.ministers.map(\.page) + knowledge.meetings.map(\.page) + knowledge.systems.map(\.page)
        let meetings = Set(knowledge.meetings.map(\.page.path))
        for page in pages {
            // Meetings of one kind share their name and are told apart by their days.
            let isMeeting = meetings.contains(page.path)
            for (name, key) in Self.names(of: page, withoutName: isMeeting) {
                let folded = Folding.words(name)
                if let owner = owners[folded] {
                    guard owner.path != page.path, !isMeeting || !meetings.contains(owner.path) else { continue }
                    let problem = AuditProblem.nameClaimedTwice(name, first: "\(owner.name) (\(owner.path))")
                    diagnostics.append(
                        problem.diagnostic(at: page.keyLocations[key] ?? SourceLocation(file: page.path)))
                } else if !folded.isEmpty {
                    owners[folded] = page
                }
            }
        }
    }

    private static func names(of page: EntityPage, withoutName: Bool) -> [(name: String, key: String)] {
        let aliases = page.aliases.enumerated().map { index, alias in
            (alias, page.keyLocations["aliases[\(index)]"] == nil ? "aliases" : "aliases[\(index)]")
        }
        return (withoutName ? [] : [(page.name, "name")]) + aliases
    }
}
