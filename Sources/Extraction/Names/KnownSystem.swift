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
        /// Its letters and digits as names are compared by them.
        let symbols: [UInt8]

        fileprivate init(_ listed: ListedText) {
            needsContext = listed.first == UInt8(ascii: "?")
            text = needsContext ? ListedText(rebasing: listed.dropFirst()).trimmed.text : listed.text
            symbols = FoldedText.symbols(of: text)
        }
    }

    /// All forms, the name among them.
    let forms: [Form]
    /// Its family.
    let category: SystemCategory

    /// Reads a list, one system a line: `category | name | form, form`; a `?` before a form asks for context.
    static func list(_ text: String) -> [KnownSystem] {
        var result: [KnownSystem] = []
        text.forEachListedLine { line in
            let parts = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map {
                ListedText(rebasing: $0).trimmed
            }
            guard parts.count >= 2, let category = SystemCategory(rawValue: parts[0].text), !parts[1].isEmpty else {
                return
            }
            var forms = [Form(parts[1])]
            if parts.count > 2 { parts[2].forEachPiece({ $0 == UInt8(ascii: ",") }) { forms.append(Form($0)) } }
            let name = forms[0].text
            result.append(
                KnownSystem(name: name, id: Slug(name).map { EntityID($0) }, forms: forms, category: category))
        }
        return result
    }
}
