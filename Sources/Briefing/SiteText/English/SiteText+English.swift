extension SiteText {
    /// The site’s text in English.
    public static let english = SiteText(
        language: "en",
        dates: DateWords(
            style: .english,
            months: [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ],
            shortMonths: [
                "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
            ], weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
            unknown: "undated"),
        numbers: NumberWords(separator: ",", groupedFrom: 1_000),
        frame: .english,
        headings: .english,
        words: .english,
        statements: .english,
        acts: .english,
        entities: .english,
        articles: .english,
        overviews: .english,
        gaps: .english,
        quality: .english
    )
}
