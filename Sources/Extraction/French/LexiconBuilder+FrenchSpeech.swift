/// The French lists of people, quotations and speakers.
extension LexiconBuilder {
    /// Adds them all.
    mutating func addFrenchSpeech() {
        addCueVerbs(FrenchCueVerbs.verbs)
        addCuePhrases()
        add(FrenchCueWords.attributions, as: .attribution)
        addFlat(FrenchCueWords.adverbs, as: .speechAdverb)
        add(FrenchCueWords.lastNamed, as: .lastNamed)
        addRoles(FrenchRoles.offices, kind: "o")
        addRoles(FrenchRoles.professions, kind: "p")
        addFlat(FrenchRoles.prefixes, as: .rolePrefix)
        addFlat(FrenchRoles.adjectives, as: .roleAdjective)
        addNames()
        add(FrenchNameWords.honorifics, as: .honorific)
        add(words: FrenchNameWords.bareTitles, as: .bareTitle)
        addFlat(FrenchNameWords.particles, as: .nameParticle)
        addFlat(FrenchNameWords.notNames, as: .notName)
        addFlat(FrenchNameWords.namedThings, as: .namedThing)
        addFlat(FrenchNameWords.titledThings, as: .titledThing)
        addFlat(FrenchNameWords.bodies, as: .body)
        addFlat(FrenchNameWords.documents, as: .document)
        addFlat(FrenchNameWords.sources, as: .source)
    }

    private mutating func addCueVerbs(_ list: String) {
        list.forEachListedLine { line in
            let letter = ListedText(rebasing: line[..<1]).text
            let (infinitive, forms) = FrenchConjugation.forms(ofLine: ListedText(rebasing: line[1...]))
            let senses = Self.senses(payload: letter + " " + infinitive)
            for (form, kind) in forms { add(form, as: senses[kind.rawValue]) }
        }
    }

    private mutating func addCuePhrases() {
        var formsOfVerb: [String: [(String, FrenchConjugation.Form)]] = [:]
        FrenchCueVerbs.phraseVerbs.forEachListedLine { line in
            let (infinitive, forms) = FrenchConjugation.forms(ofLine: line)
            formsOfVerb[infinitive] = forms
        }
        FrenchCueVerbs.phrases.forEachListEntry { entry in
            let senses = Self.senses(payload: entry.payload.text)
            let words = entry.payload.words
            for (form, kind) in formsOfVerb[words[words.count > 1 ? 1 : 0].text] ?? [] {
                for follower in entry.forms { add(form + " " + follower.text, as: senses[kind.rawValue]) }
            }
        }
    }

    /// What the forms of a verb mean, by their kinds.
    private static func senses(payload: String) -> [Lexicon.Sense] {
        FrenchConjugation.Form.allCases.map { form in
            let wordClass: WordClasses =
                switch form {
                case .finite: .cueFinite
                case .participle: .cueParticiple
                case .gerund: .cueGerund
                case .infinitive: .cueInfinitive
                }
            return Lexicon.Sense(wordClass, payload: payload)
        }
    }
}
