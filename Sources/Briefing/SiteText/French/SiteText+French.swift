extension SiteText {
    /// The site’s text in French.
    public static let french = SiteText(
        language: "fr",
        dates: DateWords(
            style: .french,
            months: [
                "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                "novembre", "décembre",
            ],
            shortMonths: [
                "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
            ], weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"], unknown: "sans date"
        ),
        numbers: NumberWords(separator: "\u{202F}", groupedFrom: 10_000),
        frame: .french,
        headings: .french,
        words: .french,
        statements: .french,
        acts: .french,
        entities: .french,
        articles: .french,
        overviews: .french,
        gaps: .french,
        quality: .french
    )
}
