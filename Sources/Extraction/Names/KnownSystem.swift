import BriefingModel

/// A system, or a category of systems, that the program knows by name without a page.
struct KnownSystem: Sendable {
    /// The name shown.
    let name: String
    /// The identifier that the name gives; `nil` for a name without letters.
    let id: EntityID?
    /// One form of its name.
    struct Form: Sendable {
        let text: String
        /// Whether the form is also an ordinary word.
        let needsContext: Bool
    }

    /// All forms, the name among them.
    let forms: [Form]
    /// Its family.
    let category: SystemCategory

    /// Reads a list, one system a line: `category | name | form, form`; a `?` before a form asks for context.
    static func list(_ text: String) -> [KnownSystem] {
        text.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
            guard parts.count >= 2, let category = SystemCategory(rawValue: String(parts[0])) else { return nil }
            let others = parts.count > 2 ? parts[2].split(separator: ",").map(\.trimmed) : []
            let forms = ([parts[1]] + others).filter { !$0.isEmpty }.map { form in
                let isMarked = form.hasPrefix("?")
                return Form(text: String(isMarked ? form.dropFirst().trimmed : form), needsContext: isMarked)
            }
            guard let name = forms.first?.text else { return nil }
            return KnownSystem(name: name, id: Slug(name).map { EntityID($0) }, forms: forms, category: category)
        }
    }
}
