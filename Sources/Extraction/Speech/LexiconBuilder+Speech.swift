/// Lists of people, quotations and speakers that several languages share or write alike.
extension LexiconBuilder {
    /// Adds words and phrases parted by commas, each its own payload.
    mutating func addFlat(_ list: String, as wordClass: WordClasses) {
        add(phrases: list, as: wordClass)
    }

    /// Adds roles, one a line: masculine and feminine singular, then the plurals, as `FrenchRoles.offices` explains.
    mutating func addRoles(_ list: String, kind: String) {
        list.forEachListedLine { line in
            var columns: [String] = []
            line.forEachPiece({ $0 == UInt8(ascii: ",") }) { columns.append($0.text) }
            guard let first = columns.first else { return }
            let masculine = first == "-" ? nil : first
            let second = columns.count > 1 ? columns[1] : "="
            let feminine = second == "=" ? masculine : second == "-" ? nil : second
            guard let lemma = masculine ?? feminine else { return }
            let plurals = columns.dropFirst(2).map { $0 == "-" ? nil : $0 }
            let masculinePlural = plurals.isEmpty ? masculine.map(Self.plural) : plurals[0]
            let femininePlural = plurals.count > 1 ? plurals[1] : feminine.map(Self.plural)
            addRole(masculine, [.role, .masculine], kind, lemma)
            addRole(feminine, [.role, .feminine], kind, lemma)
            addRole(masculinePlural, [.role, .masculine], kind.uppercased(), lemma)
            addRole(femininePlural, [.role, .feminine], kind.uppercased(), lemma)
        }
    }

    private mutating func addRole(_ form: String?, _ classes: WordClasses, _ kind: String, _ lemma: String) {
        if let form { add(form, as: Lexicon.Sense(classes, payload: kind + " " + lemma)) }
    }

    private static func plural(_ word: String) -> String {
        word.utf8.last == UInt8(ascii: "s") || word.utf8.last == UInt8(ascii: "x") ? word : word + "s"
    }

    /// Adds given names and the family names of public figures.
    mutating func addNames() {
        for (list, gender) in [
            (GivenNames.masculine, "m"), (GivenNames.feminine, "f"), (GivenNames.either, "u"),
        ] {
            let sense = Lexicon.Sense(.givenName, payload: gender)
            list.forEachListedWord { add($0, as: sense) }
        }
        add(words: PublicFigures.familyNames, as: .familyName)
    }
}
