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
        for line in list.split(separator: "\n") {
            let line = line.trimmed
            guard let letter = line.first else { continue }
            let (infinitive, forms) = FrenchConjugation.forms(ofLine: line.dropFirst().trimmed)
            for (form, kind) in forms {
                add(form: form[...], as: Self.wordClass(kind), payload: "\(letter) \(infinitive)")
            }
        }
    }

    private mutating func addCuePhrases() {
        var formsOfVerb: [Substring: [(String, FrenchConjugation.Form)]] = [:]
        for line in FrenchCueVerbs.phraseVerbs.split(separator: "\n") {
            let (infinitive, forms) = FrenchConjugation.forms(ofLine: line.trimmed)
            formsOfVerb[infinitive[...]] = forms
        }
        for (head, followers) in Self.entries(FrenchCueVerbs.phrases) {
            let verb = head.split(separator: " ").dropFirst().first ?? head
            for (form, kind) in formsOfVerb[verb] ?? [] {
                for follower in followers {
                    add(form: "\(form) \(follower)"[...], as: Self.wordClass(kind), payload: String(head))
                }
            }
        }
    }

    private static func wordClass(_ form: FrenchConjugation.Form) -> WordClasses {
        switch form {
        case .finite: .cueFinite
        case .participle: .cueParticiple
        case .gerund: .cueGerund
        case .infinitive: .cueInfinitive
        }
    }
}
