extension SystemGrammar {
    /// French.
    static let french = SystemGrammar(
        additions: ["et"], joiners: ["et", "ou"], ofWords: ["de", "d'"], links: ["de", "d'", "à", "du"],
        ammunition: ["missiles", "missile", "munitions", "obus", "roquettes", "intercepteurs"], innerArticles: ["la"],
        singleLeads: ["la", "le", "du", "sa", "son"], pluralLeads: ["les", "ses", "aux"],
        pluralContractions: ["aux"],
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
        otherNames: [
            "inc", "corp", "ltd", "sas", "gmbh", "plc", "hms", "uss", "hmcs", "hnlms", "ins", "bns", "tcg", "made",
        ],
        otherSeries: ["G", "P", "J", "U", "D", "COP", "RN", "CAN", "UE", "CE", "ES", "Z", "TF", "RTL"].map {
            Array($0.utf8)
        },
        otherModels: ["m-23", "m-5", "h-1"],
        numberedThings: [
            "vol", "route", "autoroute", "nationale", "ligne", "résolution", "article", "flight", "road", "mouvement",
        ],
        versions: [
            "ng", "slm", "sls", "slx", "er", "ids", "neo", "nlos", "xlr", "mlu", "lr", "mr", "ii", "iii", "iv", "v",
            "mk2", "mkii",
        ],
        versionNouns: ["mk", "mark", "block"],
        ranks: ["capitaine", "capitaines", "lieutenant", "lieutenants", "enseigne", "officier", "aspirant"],
        amounts: ["pas", "plus", "davantage", "moins", "peu", "assez", "trop", "tant", "combien", "beaucoup"],
        operations: ["opération", "opérations", "exercice", "exercices", "manœuvre", "manœuvres"])
}
