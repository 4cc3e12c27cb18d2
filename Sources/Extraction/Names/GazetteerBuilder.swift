import BriefingModel

/// Gathers the forms of names for a `Gazetteer`.
struct GazetteerBuilder {
    /// A form with one thing that it can stand for.
    private struct Entry {
        /// The form's symbols.
        let form: [UInt8]
        let surface: Surface
    }

    /// A form of a name with all that it can stand for.
    struct Form {
        let symbols: [UInt8]
        fileprivate(set) var surfaces: [Surface]
    }

    private var entries: [Entry] = []

    /// Adds one form of a name; with `plural` also the form with an s at its end.
    mutating func add(_ form: String, _ target: Surface.Target, terms: Surface.Terms = [], plural: Bool = false) {
        add(FoldedText.symbols(of: form), target, terms: terms, plural: plural)
    }

    /// The same for a form's symbols.
    mutating func add(_ symbols: [UInt8], _ target: Surface.Target, terms: Surface.Terms = [], plural: Bool = false) {
        guard !symbols.isEmpty else { return }
        let surface = Surface(target: target, terms: terms)
        entries.append(Entry(form: symbols, surface: surface))
        let letterS = FoldedSymbol.firstLetter + 18
        if plural, symbols.last != letterS { entries.append(Entry(form: symbols + [letterS], surface: surface)) }
    }

    /// The forms in a fixed order, each with what it can stand for.
    func sortedForms() -> [Form] {
        var result: [Form] = []
        result.reserveCapacity(entries.count)
        for index in sortedIndices() {
            let entry = entries[index]
            let last = result.count - 1
            if last < 0 || result[last].symbols != entry.form {
                result.append(Form(symbols: entry.form, surfaces: [entry.surface]))
            } else if result[last].surfaces.last != entry.surface {
                result[last].surfaces.append(entry.surface)
            }
        }
        return result
    }

    private func sortedIndices() -> [Int] {
        // Most forms are told apart by their first eight symbols, which are all above 0.
        let beginnings = entries.map { entry in
            entry.form.prefix(8).reduce(into: UInt64(0)) { $0 = $0 << 8 | UInt64($1) }
                << (8 * UInt64(8 - min(entry.form.count, 8)))
        }
        return entries.indices.sorted { left, right in
            if beginnings[left] != beginnings[right] { return beginnings[left] < beginnings[right] }
            let (one, other) = (entries[left], entries[right])
            if one.form != other.form { return one.form.lexicographicallyPrecedes(other.form) }
            return Self.precedes(one.surface, other.surface)
        }
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
