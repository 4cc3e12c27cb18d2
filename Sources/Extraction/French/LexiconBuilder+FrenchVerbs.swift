extension LexiconBuilder {
    /// Adds regular verbs in -er with the forms of their third person: `deed: lemma, lemma`.
    mutating func addRegularVerbs(_ list: String) {
        list.forEachListEntry { entry in
            let senses = Self.transferSenses(deed: entry.payload.text)
            for lemma in entry.forms.map(\.text) where lemma.ends("er") {
                let stem = String(lemma.dropLast(2))
                // `annonçait`, `engageait`: c and g keep their sound before a.
                let soft = stem.ends("c") ? stem.dropLast() + "ç" : stem.ends("g") ? stem + "e" : stem
                let mute = stem.ends("oy") ? stem.dropLast() + "i" : Self.withOpenVowel(stem)
                let forms: [(TransferVerb.Form, [String])] = [
                    (.present, [mute + "e", mute + "ent"]), (.imperfect, [soft + "ait", soft + "aient"]),
                    (.future, [stem + "era", stem + "eront", mute + "era", mute + "eront"]),
                    (.conditional, [stem + "erait", stem + "eraient", mute + "erait", mute + "eraient"]),
                    (.infinitive, [lemma]), (.participle, [stem + "é", stem + "ée", stem + "és", stem + "ées"]),
                    (.gerund, [soft + "ant"]), (.preterite, [soft + "a", stem + "èrent"]),
                    // What speakers say of their own state: « nous livrerons ».
                    (.present, [soft + "ons"]), (.future, [stem + "erons"]),
                ]
                for (form, words) in forms {
                    for word in words { add(word, as: senses[form.index]) }
                }
            }
        }
    }

    /// Adds verbs whose forms are written out; `_` stands for a space within a form.
    mutating func addIrregularVerbs(_ list: String) {
        list.forEachListedLine { line in
            let halves = line.split(separator: UInt8(ascii: "="))
            guard halves.count == 2, let deed = ListedText(rebasing: halves[0]).words.first else { return }
            let senses = Self.transferSenses(deed: deed.text)
            for (form, words) in zip(TransferVerb.Form.allCases, halves[1].split(separator: UInt8(ascii: "/"))) {
                let words = ListedText(rebasing: words).words.map(Self.withSpaces)
                for word in words { add(word, as: senses[form.index]) }
                // `fournissant` gives `fournissons`, `fourniront` gives `fournirons`.
                if form == .gerund {
                    for word in words where word.ends("ant") {
                        add(word.dropLast(3) + "ons", as: senses[TransferVerb.Form.present.index])
                    }
                } else if form == .future {
                    for word in words where word.ends("ront") { add(word.dropLast(2) + "ns", as: senses[form.index]) }
                }
            }
        }
    }

    /// What the forms of a verb around a transfer mean, by their indices.
    private static func transferSenses(deed: String) -> [Lexicon.Sense] {
        TransferVerb.Form.allCases.map { form in
            Lexicon.Sense(.transferVerb, payload: TransferVerb.payload(deed, form))
        }
    }

    private static func withSpaces(_ form: ListedText) -> String {
        form.contains(UInt8(ascii: "_"))
            ? String(decoding: form.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self) : form.text
    }

    /// `transfér` gives `transfèr`: the last é opens before a mute ending.
    private static func withOpenVowel(_ stem: String) -> String {
        let letters = stem.unicodeScalars
        guard letters.dropLast().last == "é", let last = letters.last else { return stem }
        return String(letters.dropLast(2)) + "è" + String(last)
    }
}
