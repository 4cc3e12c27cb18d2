import BriefingModel

extension WordText {
    /// In French.
    static let french = WordText(
        minister: "Ministre",
        official: "Responsable",
        meeting: "Réunion",
        system: "Système",
        article: "Article",
        meetingKinds: [
            .defenceMinisters: "ministres de la Défense", .foreignMinisters: "ministres des Affaires étrangères",
            .contactGroup: "groupe de contact", .nuclearPlanningGroup: "groupe des plans nucléaires", .summit: "sommet",
            .g7: "G7", .exercise: "exercice", .other: "autre réunion",
        ],
        groupOfEight: "G8",
        categories: [
            .airDefence: "défense aérienne", .artillery: "artillerie", .rocketArtillery: "lance-roquettes",
            .armour: "blindés", .aircraft: "avions et hélicoptères", .missile: "missiles", .munition: "munitions",
            .drone: "drones", .naval: "marine", .other: "autres matériels",
        ],
        states: [.delivered: "livré", .pledged: "promis", .planned: "envisagé", .requested: "demandé"],
        lastJoint: " et ",
        articleCount: CountedNoun(one: "article", many: "articles", none: "aucun article"),
        outletCount: CountedNoun(one: "titre de presse", many: "titres de presse", none: "aucun titre de presse"),
        statementCount: CountedNoun(one: "déclaration", many: "déclarations", none: "aucune déclaration"),
        quotationCount: CountedNoun(one: "citation", many: "citations", none: "aucune citation"),
        reportedCount: CountedNoun(one: "propos rapporté", many: "propos rapportés", none: "aucun propos rapporté"),
        doubtfulCount: CountedNoun(
            one: "attribution à vérifier", many: "attributions à vérifier", none: "aucune attribution à vérifier"),
        meetingCount: CountedNoun(one: "réunion", many: "réunions", none: "aucune réunion"),
        systemCount: CountedNoun(one: "système", many: "systèmes", none: "aucun système"),
        personCount: CountedNoun(one: "personne", many: "personnes", none: "aucune personne"),
        actCount: CountedNoun(one: "transfert", many: "transferts", none: "aucun transfert"),
        mentionCount: CountedNoun(one: "mention", many: "mentions", none: "aucune mention"),
        commonArticleCount: CountedNoun(one: "article commun", many: "articles communs", none: "aucun article commun"),
        paragraphCount: CountedNoun(one: "paragraphe", many: "paragraphes", none: "aucun paragraphe"),
        residueCount: CountedNoun(
            one: "ligne d’habillage retirée", many: "lignes d’habillage retirées", none: "aucune ligne retirée"),
        pointCount: CountedNoun(one: "point à revoir", many: "points à revoir", none: "aucun point à revoir"),
        others: CountedNoun(one: "autre", many: "autres", none: "aucun autre"),
        andOthers: "et {others}"
    )
}
