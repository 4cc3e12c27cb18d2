extension StatementText {
    /// In French.
    static let french = StatementText(
        openQuote: "«\u{A0}",
        closeQuote: "\u{A0}»",
        quotation: "Citation",
        reported: "Propos rapportés",
        doubtful: "Attribution à vérifier",
        anonymous: "Source non nommée",
        unknownSpeaker: "Auteur non établi",
        permalink: "lien permanent",
        permalinkLabel: "Lien permanent\u{A0}: {who}, {date}, paragraphe {paragraph}",
        paragraph: "paragraphe {number}",
        oneParagraph: "Paragraphe",
        manyParagraphs: "Paragraphes",
        referenceLabel: "Source {number}\u{A0}: {outlet}, {date}, paragraphe {paragraph}",
        original: "Article d’origine",
        repeatedBy: CountedNoun(
            one: "autre article le reprend", many: "autres articles le reprennent", none: "aucune reprise"),
        summary: "{statements} dans le corpus\u{A0}: {parts}. La plus récente d’abord.",
        summaryByPerson: "{statements} dans le corpus\u{A0}: {parts}. Par personne, dans l’ordre des jours.",
        periodTitle: "{name}\u{A0}: {period}",
        undatedYear: "sans date",
        untitled: "Article sans titre ({id})"
    )
}
