import BriefingModel

extension ActText {
    /// In French.
    static let french = ActText(
        grammar: .french,
        columnSystem: "Système",
        columnActor: "Pays",
        columnSystemAndActor: "Système, pays",
        columnState: "État",
        columnNumber: "Nombre",
        columnReferences: "Réf.",
        ministerCaption:
            "D’après le corpus\u{A0}: ce qu’ont livré, promis ou demandé son pays ou son organisation pendant ses fonctions, et ce que racontent ses déclarations. Une ligne par transfert\u{202F}; les états ne s’additionnent pas.",
        meetingCaption:
            "Transferts que racontent les articles sur la réunion, d’après le corpus\u{A0}: une ligne par transfert, sans addition.",
        systemCaption:
            "D’après le corpus\u{A0}: une ligne par transfert, même raconté par plusieurs titres. Livré, promis, envisagé et demandé ne s’additionnent pas.",
        newest: " Ici les {shown} plus récents sur {count}.",
        divergent: "Chiffres divergents",
        noNumber: "nombre non précisé",
        noNumberShort: "non précisé",
        about: "environ",
        atLeast: "au moins",
        atMost: "au plus",
        supply: "{supply} pour {system}",
        colon: "\u{A0}: ",
        or: "ou ",
        generic: "catégorie, sans système précis",
        unknownActor: "Pays non précisé",
        verbs: [
            .delivered: ["a livré", "ont livré"], .pledged: ["promet", "promettent"],
            .planned: ["envisage de livrer", "envisagent de livrer"], .requested: ["demande", "demandent"],
        ]
    )
}
