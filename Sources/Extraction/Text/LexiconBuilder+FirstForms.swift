extension LexiconBuilder {
    /// Adds a list in which each entry's first form is the payload of all its forms: « Ukraine: Kyiv, Kiev » makes both
    /// mean « Kyiv ».
    mutating func addFirstForms(_ list: String, as wordClass: WordClasses) {
        list.forEachListEntry { entry in
            guard let first = entry.forms.first else { return }
            let sense = Lexicon.Sense(wordClass, payload: first.text)
            for form in entry.forms { add(form, as: sense) }
        }
    }

    /// The first form of each entry by the entry's payload.
    static func firstForms(_ list: String) -> [String: String] {
        var result: [String: String] = [:]
        list.forEachListEntry { result[$0.payload.text] = $0.forms.first?.text }
        return result
    }
}
