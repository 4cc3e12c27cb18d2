import BriefingModel

/// Gathers the forms of names for a `Gazetteer`.
struct GazetteerBuilder {
    private var forms: [[UInt8]: Set<Surface>] = [:]

    /// Adds one form of a name; with `plural` also the form with an s at its end.
    mutating func add(_ form: String, _ target: Surface.Target, terms: Surface.Terms = [], plural: Bool = false) {
        let symbols = FoldedText.symbols(of: form)
        guard !symbols.isEmpty else { return }
        let surface = Surface(target: target, terms: terms)
        forms[symbols, default: []].insert(surface)
        let letterS = FoldedSymbol.firstLetter + 18
        if plural, symbols.last != letterS { forms[symbols + [letterS], default: []].insert(surface) }
    }

    /// The forms in a fixed order, each with what it can stand for.
    func sortedForms() -> [(form: [UInt8], surfaces: [Surface])] {
        forms.map { (form: $0.key, surfaces: $0.value.sorted(by: Self.precedes)) }
            .sorted { $0.form.lexicographicallyPrecedes($1.form) }
    }

    private static func precedes(_ left: Surface, _ right: Surface) -> Bool {
        switch (left.target, right.target) {
        case (.page(let one), .page(let other)):
            (one, left.terms.rawValue) < (other, right.terms.rawValue)
        case (.page, _): true
        case (_, .page): false
        case (.knownSystem(let one), .knownSystem(let other)),
            (.genericSystem(let one), .genericSystem(let other)):
            // One list entry may have the same form with and without an accent; the stricter terms come first.
            (one, right.terms.rawValue) < (other, left.terms.rawValue)
        case (.knownSystem, .genericSystem): true
        case (.genericSystem, .knownSystem): false
        }
    }
}
