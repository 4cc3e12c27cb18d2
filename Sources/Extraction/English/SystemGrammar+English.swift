extension SystemGrammar {
    /// English.
    static let english = SystemGrammar(
        additions: ["and"], joiners: ["and", "or"], ofWords: ["of"], links: ["of"], ammunition: [],
        innerArticles: ["the"],
        singleLeads: ["the", "its", "his", "her"], pluralLeads: [], pluralContractions: [],
        ordinals: ["first", "new", "second", "other"], ordinalEndings: [],
        pluralOrdinals: ["first", "new", "other", "last", "old"],
        adjectiveEndings: [
            "que", "aire", "ble", "ile", "ive", "ine", "ade", "class", "type", "range", "made",
        ],
        kinds: [
            "fpv", "male", "hale", "vtol", "isr", "cbrn", "nbc", "shorad", "manpad", "manpads", "srbm", "mrbm", "irbm",
            "icbm", "nato", "gps", "ied",
        ],
        otherNames: [
            "inc", "corp", "ltd", "sas", "gmbh", "plc", "hms", "uss", "hmcs", "hnlms", "ins", "bns", "tcg", "made",
        ],
        otherSeries: ["G", "P", "J", "U", "D", "COP", "EU", "UN", "Z", "TF"].map { Array($0.utf8) },
        otherModels: ["m-23", "m-5", "h-1"],
        numberedThings: ["flight", "road", "route", "motorway", "line", "resolution", "article", "movement"],
        versions: [
            "ng", "slm", "sls", "slx", "er", "ids", "neo", "nlos", "xlr", "mlu", "lr", "mr", "ii", "iii", "iv", "v",
            "mk2", "mkii",
        ],
        versionNouns: ["mk", "mark", "block"],
        ranks: [], amounts: ["none", "more", "fewer", "lots"],
        operations: ["operation", "exercise"])
}
