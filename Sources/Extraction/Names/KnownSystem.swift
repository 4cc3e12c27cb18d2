import BriefingModel

/// A system, or a category of systems, that the program knows by name without a page.
struct KnownSystem: Sendable {
    /// The name shown.
    let name: String
    /// All forms, the name among them.
    let forms: [String]
    /// Its family.
    let category: SystemCategory
    /// Whether the name is also an ordinary word.
    let needsContext: Bool

    /// Reads a list, one system a line: `category | name | form, form`; a `?` before the name asks for context.
    static func list(_ text: String) -> [KnownSystem] {
        text.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
            guard parts.count >= 2, let category = SystemCategory(rawValue: String(parts[0])) else { return nil }
            let needsContext = parts[1].hasPrefix("?")
            let name = String(needsContext ? parts[1].dropFirst().trimmed : parts[1])
            let others = parts.count > 2 ? parts[2].split(separator: ",").map { String($0.trimmed) } : []
            return KnownSystem(name: name, forms: [name] + others, category: category, needsContext: needsContext)
        }
    }
}
