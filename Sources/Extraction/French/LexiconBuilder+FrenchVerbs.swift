extension LexiconBuilder {
    /// Adds regular verbs in -er with the forms of their third person: `deed: lemma, lemma`.
    mutating func addRegularVerbs(_ list: String) {
        for (deed, lemmas) in Self.entries(list) {
            for lemma in lemmas where lemma.hasSuffix("er") {
                let stem = String(lemma.dropLast(2))
                // `annonçait`, `engageait`: c and g keep their sound before a.
                let soft =
                    stem.hasSuffix("c") ? stem.dropLast() + "ç" : stem.hasSuffix("g") ? stem + "e" : stem
                let mute = stem.hasSuffix("oy") ? stem.dropLast() + "i" : Self.withOpenVowel(stem)
                let forms: [(TransferVerb.Form, [String])] = [
                    (.present, [mute + "e", mute + "ent"]), (.imperfect, [soft + "ait", soft + "aient"]),
                    (.future, [stem + "era", stem + "eront", mute + "era", mute + "eront"]),
                    (.conditional, [stem + "erait", stem + "eraient", mute + "erait", mute + "eraient"]),
                    (.infinitive, [String(lemma)]), (.participle, ["é", "ée", "és", "ées"].map { stem + $0 }),
                    (.gerund, [soft + "ant"]), (.preterite, [soft + "a", stem + "èrent"]),
                    // What speakers say of their own state: « nous livrerons ».
                    (.present, [soft + "ons"]), (.future, [stem + "erons"]),
                ]
                for (form, words) in forms { add(words, deed, form) }
            }
        }
    }

    /// Adds verbs whose forms are written out; `_` stands for a space within a form.
    mutating func addIrregularVerbs(_ list: String) {
        for line in list.split(separator: "\n") {
            let halves = line.split(separator: "=")
            guard halves.count == 2, let deed = halves[0].split(separator: " ").first else { continue }
            for (form, words) in zip(TransferVerb.Form.allCases, halves[1].split(separator: "/")) {
                let words = words.split(separator: " ").map(String.init)
                add(words, deed, form)
                // `fournissant` gives `fournissons`, `fourniront` gives `fournirons`.
                if form == .gerund {
                    add(words.filter { $0.hasSuffix("ant") }.map { $0.dropLast(3) + "ons" }, deed, .present)
                } else if form == .future {
                    add(words.filter { $0.hasSuffix("ront") }.map { $0.dropLast(2) + "ns" }, deed, .future)
                }
            }
        }
    }

    private mutating func add(_ words: [String], _ deed: Substring, _ form: TransferVerb.Form) {
        for word in words.map({ $0.replacing("_", with: " ") }) {
            add(form: word[...], as: .transferVerb, payload: TransferVerb.payload(deed, form))
        }
    }

    /// `transfér` gives `transfèr`: the last é opens before a mute ending.
    private static func withOpenVowel(_ stem: String) -> String {
        var letters = Array(stem)
        guard let vowel = letters.lastIndex(of: "é"), vowel == letters.count - 2 else { return stem }
        letters[vowel] = "è"
        return String(letters)
    }
}
