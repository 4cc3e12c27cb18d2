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
        EnglishSpeech.verbs.forEachListedLine { line in
            let words = line.words
            guard words.count >= 5 else { return }
            let payload = words[0].text + " " + words[1].text
            let finite = Lexicon.Sense(.cueFinite, payload: payload)
            add(words[1], as: Lexicon.Sense(.cueInfinitive, payload: payload))
            add(words[2], as: finite)
            add(words[3], as: finite)
            add(words[words.count - 2], as: Lexicon.Sense(.cueParticiple, payload: payload))
            add(words[words.count - 1], as: Lexicon.Sense(.cueGerund, payload: payload))
        }
    }
}
