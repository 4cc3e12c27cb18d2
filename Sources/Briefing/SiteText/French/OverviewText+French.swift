extension OverviewText {
    /// In French.
    static let french = OverviewText(
        promise:
            "Qui a dit, livré, promis ou demandé quoi\u{A0}: chaque ligne renvoie au paragraphe de presse d’où elle vient.",
        latestScope: "Ce qu’ajoutent les articles du {date}, dernière date du corpus.",
        moreStatements: CountedNoun(one: "déclaration", many: "déclarations", none: "aucune déclaration"),
        previousMeeting: "Réunion précédente",
        articles: "Articles",
        period: "Période",
        outlets: "Titres",
        quality: "Qualité",
        undated: CountedNoun(
            one: "article sans date", many: "articles sans date", none: "tous les articles sont datés"),
        latestArticle: "dernier",
        ministersIntro:
            "Ministres et responsables nommés par les articles, par pays. Les nombres comptent ce que dit le corpus et ne classent personne.",
        meetingsIntro: "Réunions, sommets et exercices, du plus récent au plus ancien.",
        systemsIntro: "Systèmes d’armes nommés par les articles, par famille, avec les états relevés dans le corpus.",
        articlesIntro: "Tous les articles du corpus, du plus récent au plus ancien.",
        timelineIntro:
            "Réunions, déclarations, livraisons, promesses, demandes et articles, jour par jour, du plus récent au plus ancien.",
        wholeCorpus: "Tout le corpus",
        noCountry: "Pays non précisé",
        all: "Toute la liste ({count})",
        wholeIndex: "Toute la liste",
        years: "Année par année",
        periods: "Par période",
        undetailed: "sans précision",
        older: "Période précédente",
        newer: "Période suivante",
        neighbourPeriods: "Périodes voisines",
        undatedYear: "Sans date",
        empty: "Le corpus n’en contient pas encore.",
        notFoundTitle: "Page introuvable",
        notFoundText:
            "Cette adresse ne mène à aucune page du site. Elle a peut-être été mal copiée, ou la fiche a changé de nom.",
        notFoundHome: "Revenir à l’accueil",
        articlesOf: "Articles\u{A0}: {period}",
        timelineOf: "Chronologie\u{A0}: {period}"
    )
}
