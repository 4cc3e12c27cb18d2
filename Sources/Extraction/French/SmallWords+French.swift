extension SmallWords {
    /// French.
    static let french = SmallWords(
        comparisons: ["comme"], comparisonOpeners: ["comme", "ainsi"], personalViews: ["pour"],
        pluralArticles: ["des"], contractions: ["au", "aux", "du"],
        placeOpeners: ["au", "aux", "du", "auprès", "via", "face"], additions: ["et"], contrasts: ["mais"],
        identities: ["même", "mêmes"],
        cliticLetters: ["t"], chargeLinks: ["en"], chargeNouns: ["charge", "matière"], looseFields: ["droits"],
        relationLinks: ["avec"],
        relationNouns: ["relations"], countryLinks: ["en"], credits: ["photo", "photos", "crédit"],
        articleParticles: ["la"], joiningParticles: ["y", "e", "i"], indefinitePronouns: ["on", "je", "nous"],
        having: ["a", "ont", "avait", "avaient"],
        being: [
            "est", "sont", "était", "étaient", "sera", "seront", "fut", "furent", "serait", "soit", "été", "être",
        ],
        intransitives: ["revenir", "convenir", "intervenir"], readingVerbs: ["lire"], adverbEndings: ["ment"],
        countryLeaders: ["dirigeant", "leader", "chef"],
        bareTexts: ["texte", "document", "projet", "accord", "loi", "résolution", "proposition", "article", "livre"],
        namedBodies: [
            "entreprise", "groupe", "société", "compagnie", "firme", "association", "ong", "organisation", "parti",
            "constructeur",
            "géant", "plateforme", "syndicat", "fédération", "fondation", "collectif",
        ],
        alliance: PhraseWords("otan alliance nato"))
}
