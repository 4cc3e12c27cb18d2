import BriefingModel

/// Takes typed values out of a mapping and notes what is wrong with them.
struct MappingReader {
    private let entries: [MetadataEntry]
    /// What was wrong so far.
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether a wrong value is an error, as in entity pages, or a warning, as in articles.
    let isStrict: Bool

    /// Reads `entries`; of a key given twice the first value counts.
    init(_ entries: [MetadataEntry], isStrict: Bool) {
        self.entries = entries
        self.isStrict = isStrict
    }

    /// The place of each key, and of each item of a list: `aliases[0]` for the first.
    var keyLocations: [String: SourceLocation] {
        var locations: [String: SourceLocation] = [:]
        locations.reserveCapacity(entries.count * 2)
        for entry in entries where locations[entry.key] == nil {
            locations[entry.key] = entry.keyLocation
            guard case .sequence(let items) = entry.value.value else { continue }
            for (index, item) in items.enumerated() { locations[entry.key + "[" + String(index) + "]"] = item.location }
        }
        return locations
    }

    /// The value of `key`, unless it is absent or empty.
    func node(_ key: String) -> MetadataNode? {
        // Most keys differ by their length, which is told faster.
        entries.first { $0.key.utf8.count == key.utf8.count && $0.key == key }.flatMap {
            $0.value.isNull ? nil : $0.value
        }
    }

    /// The text of `key`.
    mutating func text(_ key: String) -> String? {
        guard let node = node(key) else { return nil }
        guard let text = node.text else {
            refuse(node, key: key, expected: "a text")
            return nil
        }
        return text.isEmpty ? nil : text
    }

    /// `true` or `false`.
    mutating func truth(_ key: String) -> Bool? {
        guard let node = node(key) else { return nil }
        switch node.text?.lowercased() {
        case "true", "yes", "oui": return true
        case "false", "no", "non": return false
        default:
            refuse(node, key: key, expected: "true or false")
            return nil
        }
    }

    /// A list of texts; a single text counts as a list of one.
    mutating func texts(_ key: String) -> [String] { placedTexts(key).map(\.text) }

    /// The same texts, each with its place.
    mutating func placedTexts(_ key: String) -> [(text: String, location: SourceLocation)] {
        guard let node = node(key) else { return [] }
        switch node.value {
        case .scalar: return node.text.map { [($0, node.location)] } ?? []
        case .mapping:
            refuse(node, key: key, expected: "a list of texts")
            return []
        case .sequence(let items):
            return items.compactMap { item in
                guard let text = item.text, !text.isEmpty else {
                    refuse(item, key: key, expected: "a list of texts")
                    return nil
                }
                return (text, item.location)
            }
        }
    }

    /// A calendar date to the day, month or year.
    mutating func date(_ key: String) -> PartialDate? {
        guard let text = text(key) else { return nil }
        if let date = PartialDate(iso: text) ?? WrittenDate(text)?.date { return date }
        if let node = node(key) { note(.invalidDate(key: key, value: text, isError: isStrict), at: node.location) }
        return nil
    }

    /// One of the values of an enumeration.
    mutating func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, _: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        guard let text = text(key) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        if let node = node(key) {
            let known = Choice.allCases.map(\.rawValue)
            note(.unknownValue(key: key, value: text, among: known, isError: isStrict), at: node.location)
        }
        return nil
    }

    /// `ARTICLE#pN`.
    mutating func reference(_ key: String) -> ParagraphReference? {
        guard let text = text(key) else { return nil }
        if let reference = ParagraphReference(written: text) { return reference }
        if let node = node(key) { note(.invalidReference(key: key, value: text), at: node.location) }
        return nil
    }

    /// A list of mappings, each with its own place.
    mutating func mappings(_ key: String) -> [(entries: [MetadataEntry], location: SourceLocation)] {
        guard let node = node(key) else { return [] }
        guard case .sequence(let items) = node.value else {
            refuse(node, key: key, expected: "a list")
            return []
        }
        return items.compactMap { item in
            guard case .mapping(let entries) = item.value else {
                refuse(item, key: key, expected: "a list of groups of keys")
                return nil
            }
            return (entries, item.location)
        }
    }

    /// Notes every key that is not among `known`.
    mutating func refuseUnknownKeys(known: [String]) {
        for entry in entries where !known.contains(entry.key) {
            note(.unknownKey(entry.key, among: known, isError: isStrict), at: entry.keyLocation)
        }
    }

    /// Notes something at a place.
    mutating func note(_ problem: CorpusDiagnostic, at location: SourceLocation) {
        diagnostics.append(problem.diagnostic(at: location))
    }

    /// Takes over what another reader noted.
    mutating func take(_ others: [Diagnostic]) { diagnostics += others }

    /// Notes a value of the wrong type.
    mutating func refuse(_ node: MetadataNode, key: String, expected: String) {
        note(
            .wrongType(key: key, expected: expected, found: node.kindInWords, isError: isStrict), at: node.location)
    }
}
