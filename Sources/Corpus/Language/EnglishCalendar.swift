extension CalendarWords {
    /// English months and days, with the abbreviations that news use.
    public static let english = CalendarWords(
        months: [
            ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
            ["july", "jul"], ["august", "aug"], ["september", "sept", "sep"], ["october", "oct"],
            ["november", "nov"], ["december", "dec"],
        ],
        weekdays: [
            ["monday", "mon"], ["tuesday", "tue", "tues"], ["wednesday", "wed"], ["thursday", "thu", "thurs"],
            ["friday", "fri"], ["saturday", "sat"], ["sunday", "sun"],
        ],
        articles: ["the", "of", "on"],
        ordinals: ["st", "nd", "rd", "th"],
        timePrepositions: ["at"]
    )
}
