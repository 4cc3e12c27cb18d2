extension SystemGrammar {
    /// French.
    static let french = SystemGrammar(
        additions: ["et"], joiners: ["et", "ou"], ofWords: ["de", "d'"], links: ["de", "d'", "à", "du"],
        innerArticles: ["la"], singleLeads: ["la", "le", "du", "sa", "son"], pluralContractions: ["aux"],
        ordinals: ["premier", "première", "nouveau", "nouvelle", "second", "seconde", "autre"],
        ordinalEndings: ["ième"],
        pluralOrdinals: [
            "premiers", "premières", "nouveaux", "nouvelles", "autres", "derniers", "dernières", "vieux", "anciens",
        ],
        adjectiveEndings: [
            "que", "aire", "ble", "ile", "lle", "ive", "ère", "nne", "aise", "urde", "ine", "ante", "ente", "ade",
            "classe", "type", "modèle", "marque", "combinée", "guidée", "blindée", "armée", "longue", "ourte", "portée",
        ],
        kinds: [
            "fpv", "male", "hale", "vtol", "isr", "nrbc", "nbc", "shorad", "manpad", "manpads", "srbm", "mrbm", "irbm",
            "icbm", "otan", "gps", "ied",
        ],
        otherSeries: ["G", "P", "J", "U", "D", "COP", "RN", "CAN", "UE", "CE", "ES", "Z", "TF", "RTL"].map {
            Array($0.utf8)
        },
        otherModels: ["m-23", "m-5", "h-1"],
        numberedThings: [
            "vol", "route", "autoroute", "nationale", "ligne", "résolution", "article", "flight", "road", "mouvement",
        ],
        operations: ["opération", "exercice"])
}
