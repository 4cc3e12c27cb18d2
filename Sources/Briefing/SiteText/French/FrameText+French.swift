extension FrameText {
    /// In French.
    static let french = FrameText(
        skip: "Aller au contenu",
        navigation: "Rubriques",
        ministers: "Ministres",
        meetings: "Réunions",
        systems: "Systèmes",
        articles: "Articles",
        timeline: "Chronologie",
        quality: "Qualité du corpus",
        closing: "Corpus arrêté au {date}, {articles}",
        closingUndated: "Corpus sans date, {articles}",
        citation: "Pour citer\u{A0}: {site}, «\u{A0}{title}\u{A0}», édition du {date}, {articles}.",
        citationUndated: "Pour citer\u{A0}: {site}, «\u{A0}{title}\u{A0}», {articles}.",
        twin: "Cette page en Markdown",
        qualityLink: "qualité du corpus",
        note:
            "Textes extraits automatiquement d’articles de presse\u{202F}; chaque déclaration renvoie au paragraphe d’où elle vient.",
        facts: "Fiche signalétique",
        inThisPage: "Dans cette page",
        automatic: "Fiche automatique, à vérifier",
        draft: "Fiche à confirmer",
        teamNotice: "notice de l’équipe",
        datesNotice: "dates\u{A0}: notice de l’équipe",
        signature: "Rédigé par l’équipe, fichier"
    )
}
