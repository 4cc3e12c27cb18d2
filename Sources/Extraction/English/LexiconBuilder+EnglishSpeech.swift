/// The English lists of people, quotations and speakers.
extension LexiconBuilder {
    /// Adds them all.
    mutating func addEnglishSpeech() {
        addEnglishVerbs()
        add(EnglishSpeech.attributions, as: .attribution)
        addFlat(EnglishSpeech.adverbs, as: .speechAdverb)
        addRoles(EnglishRoles.offices, kind: "o")
        addRoles(EnglishRoles.professions, kind: "p")
        addFlat(EnglishRoles.prefixes, as: .rolePrefix)
        addFlat(EnglishRoles.adjectives, as: .roleAdjective)
        addNames()
        add(EnglishSpeech.honorifics, as: .honorific)
        add(words: EnglishSpeech.bareTitles, as: .bareTitle)
        addFlat(FrenchNameWords.particles, as: .nameParticle)
        addFlat(FrenchNameWords.notNames, as: .notName)
        addFlat(EnglishSpeech.namedThings, as: .namedThing)
        addFlat(EnglishSpeech.titledThings, as: .titledThing)
        addFlat(EnglishSpeech.bodies, as: .body)
        addFlat(EnglishSpeech.documents, as: .document)
        addFlat(EnglishSpeech.sources, as: .source)
    }

    private mutating func addEnglishVerbs() {
        for line in EnglishSpeech.verbs.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count >= 5 else { continue }
            let payload = "\(words[0]) \(words[1])"
            add(form: words[1], as: .cueInfinitive, payload: payload)
            add(form: words[2], as: .cueFinite, payload: payload)
            add(form: words[3], as: [.cueFinite], payload: payload)
            add(form: words[words.count - 2], as: .cueParticiple, payload: payload)
            add(form: words[words.count - 1], as: .cueGerund, payload: payload)
        }
    }
}
