extension ArticleText {
    /// In French.
    static let french = ArticleText(
        text: "Texte",
        feeds: "Alimente",
        rights: "Droits",
        fullRights: "Texte entier",
        excerptRights: "Paragraphes cités seulement",
        main: "Réunion",
        undated: "Sans date",
        withoutPage: "Catégories",
        copyOf: "Texte presque identique à",
        copy: "Reprise",
        previous: "Article précédent",
        next: "Article suivant",
        feedsLabel: "Ce paragraphe alimente",
        cleaned: "Texte nettoyé, {paragraphs}",
        by: "Par {author}.",
        missing: "Non précisé\u{A0}: {parts}.",
        outlet: "titre de presse",
        author: "auteur",
        address: "adresse d’origine",
        updated: "mis à jour le {date}",
        textNote:
            "Souligné gris\u{A0}: propos cités par l’article. En marge\u{A0}: ce que le paragraphe alimente dans les fiches.",
        excerptNote:
            "Droits limités\u{A0}: seuls les paragraphes que le site cite sont publiés, avec leur numéro d’origine.",
        elided: CountedNoun(
            one: "paragraphe non publié", many: "paragraphes non publiés", none: "aucun paragraphe omis"),
        quotationAnonymous: "Source non nommée\u{A0}: {words}",
        copies: CountedNoun(
            one: "autre article du corpus a presque le même texte\u{A0}: une seule source, reprise.",
            many: "autres articles du corpus ont presque le même texte\u{A0}: une seule source, reprise.",
            none: "Aucun doublon dans le corpus."),
        summary: "{outlet}, {date}\u{A0}: texte nettoyé, paragraphes numérotés, ce que chacun alimente."
    )
}
