/// Lists of people, quotations and speakers that several languages share or write alike.
extension LexiconBuilder {
    /// Adds words and phrases parted by commas, each its own payload.
    mutating func addFlat(_ list: String, as wordClass: WordClasses) {
        for form in list.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
            let form = form.trimmed
            if !form.isEmpty { add(form: form, as: wordClass, payload: String(form)) }
        }
    }

    /// Adds roles, one a line: masculine and feminine singular, then the plurals, as `FrenchRoles.offices` explains.
    mutating func addRoles(_ list: String, kind: Character) {
        for line in list.split(separator: "\n") {
            let columns = line.split(separator: ",").map { String($0.trimmed) }
            guard let first = columns.first else { continue }
            let masculine = first == "-" ? nil : first
            let second = columns.count > 1 ? columns[1] : "="
            let feminine = second == "=" ? masculine : second == "-" ? nil : second
            guard let lemma = masculine ?? feminine else { continue }
            let payload = "\(kind) \(lemma)"
            let plurals = columns.dropFirst(2).map { $0 == "-" ? nil : $0 }
            let masculinePlural = plurals.isEmpty ? masculine.map(Self.plural) : plurals[0]
            let femininePlural = plurals.count > 1 ? plurals[1] : feminine.map(Self.plural)
            addRole(masculine, [.role, .masculine], payload)
            addRole(feminine, [.role, .feminine], payload)
            let plural = "\(kind.uppercased()) \(lemma)"
            addRole(masculinePlural, [.role, .masculine], plural)
            addRole(femininePlural, [.role, .feminine], plural)
        }
    }

    private mutating func addRole(_ form: String?, _ classes: WordClasses, _ payload: String) {
        if let form { add(form: form[...], as: classes, payload: payload) }
    }

    private static func plural(_ word: String) -> String {
        word.hasSuffix("s") || word.hasSuffix("x") ? word : word + "s"
    }

    /// Adds given names and the family names of public figures.
    mutating func addNames() {
        for (list, gender) in [
            (GivenNames.masculine, "m"), (GivenNames.feminine, "f"), (GivenNames.either, "u"),
        ] {
            for name in list.split(whereSeparator: \.isWhitespace) {
                add(form: name, as: .givenName, payload: gender)
            }
        }
        add(words: PublicFigures.familyNames, as: .familyName)
    }
}
