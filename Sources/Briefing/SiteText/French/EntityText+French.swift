extension EntityText {
    /// In French.
    static let french = EntityText(
        country: "Pays",
        meetings: "Réunions",
        statements: "Déclarations",
        systems: "Systèmes",
        articles: "Articles",
        acts: "Actes",
        dates: "Dates",
        place: "Lieu",
        family: "Famille",
        participants: "Personnes",
        countries: "Pays",
        inOutlets: "dans {outlets}",
        withoutStatement: "dont {number} sans déclaration relevée",
        since: "depuis {date}",
        until: "jusqu’{date}",
        statedRole: "«\u{A0}{role}\u{A0}», {organisation}",
        statedRoleAlone: "«\u{A0}{role}\u{A0}»",
        noRole: "Fonction non relevée dans le corpus",
        atPlace: "À {place}",
        inferredDates: "dates déduites de plusieurs articles",
        unknownDates: "dates non relevées",
        alsoNamed: "aussi écrit {names}",
        predecessor: "Avant, {office}",
        successor: "Après, {office}",
        participantsCaption:
            "Personnes que nomment les articles sur la réunion, par pays. Être nommé n’est pas toujours être présent\u{A0}: la référence mène au paragraphe.",
        columnName: "Nom",
        columnStatements: "Décl.",
        columnReferences: "Réf.",
        previousMeeting: "Réunion précédente",
        nextMeeting: "Réunion suivante",
        neighbourMeetings: "Réunions voisines",
        stripCaption: "{span}\u{A0}: {meetings}, {statements}, {articles}.",
        stripDetail: "Le détail figure dans",
        graphCaptionMinister:
            "À gauche les réunions, à droite les systèmes nommés dans ses déclarations. L’épaisseur suit le nombre de déclarations\u{A0}; en pointillé, aucune. Les listes qui suivent disent la même chose, avec leurs sources.",
        graphCaptionMeeting:
            "À gauche les personnes nommées, à droite les systèmes. L’épaisseur suit le nombre de déclarations ou de mentions\u{A0}; en pointillé, aucune.",
        graphCaptionSystem:
            "À gauche les réunions dont les articles nomment le système, à droite qui en parle. L’épaisseur suit le nombre de déclarations\u{A0}; en pointillé, aucune.",
        ministerSummary: "{name}\u{A0}: {statements} et {articles} dans le corpus, chacun avec son paragraphe.",
        meetingSummary: "{name}\u{A0}: {statements} et {articles} dans le corpus, chacun avec son paragraphe.",
        systemSummary: "{name}\u{A0}: qui livre, qui promet, qui demande. {acts} et {articles} dans le corpus.",
        latestStatement: "Dernière déclaration relevée, {date}",
        latestStatementUndated: "Déclaration relevée, sans date",
        latestAct: "Relevé le {date}",
        latestActUndated: "Relevé, sans date",
        largestRequest: "Demande relevée",
        onlyNamed: "Nom relevé dans {articles}, sans déclaration ni livraison\u{A0}; dernière mention, {date}.",
        nothing: "Le corpus n’en dit rien encore.",
        mentionsShown:
            "Nommé dans {articles}\u{A0}; ici {mentions} que la page ne cite pas ailleurs, la plus récente d’abord.",
        mentionsNone: "Toutes les mentions sont citées plus haut.",
        otherArticles: "Aussi dans"
    )
}
