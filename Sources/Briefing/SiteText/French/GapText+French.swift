extension GapText {
    /// In French.
    static let french = GapText(
        namedWithoutStatement: "{meeting}\u{A0}: nom relevé dans les articles, sans déclaration.",
        namedOnly: "Noms relevés sans déclaration\u{A0}: {names}.",
        unconfirmed: "{act}\u{A0}: aucun article ne confirme la livraison.",
        divergent: "{act}\u{A0}: chiffres divergents, aucun article ne corrige l’autre.",
        unanswered: "{act}\u{A0}: aucune réponse relevée.",
        noOffice: "Les dates de fonction ne sont pas relevées.",
        noCountry: "Le pays n’est pas relevé.",
        noStatement: "Aucune déclaration relevée.",
        doubtful: "{doubtful}\u{A0}: le corpus ne permet pas de trancher.",
        undated: "{articles} sans date, que la chronologie ne peut placer.",
        noDates: "Les dates de la réunion ne sont pas relevées.",
        inferredDates: "Les dates sont déduites, aucun article ne les donne en entier.",
        noPlace: "Le lieu n’est pas relevé.",
        noAgenda: "L’ordre du jour n’est pas relevé.",
        noDecision: "Aucune décision commune n’est relevée.",
        noArticleAfter: "Aucun article du corpus n’est postérieur à la réunion.",
        noMainArticle: "Aucun article du corpus ne porte d’abord sur cette réunion.",
        noAct: "Aucune livraison, promesse ni demande relevée.",
        noFamily: "Famille non précisée",
        noFamilyGap: "La famille du système n’est pas relevée.",
        method:
            "Le relevé automatique ne voit que ce qu’une phrase dit en entier\u{A0}: qui parle, qui donne, promet ou demande. Ce qui est raconté autrement manque ici."
    )
}
