extension StatementText {
    /// In English.
    static let english = StatementText(
        openQuote: "“",
        closeQuote: "”",
        quotation: "Quotation",
        reported: "Reported remarks",
        doubtful: "Attribution to be checked",
        anonymous: "Unnamed source",
        unknownSpeaker: "Speaker not established",
        permalink: "permalink",
        permalinkLabel: "Permalink: {who}, {date}, paragraph {paragraph}",
        paragraph: "paragraph {number}",
        oneParagraph: "Paragraph",
        manyParagraphs: "Paragraphs",
        referenceLabel: "Source {number}: {outlet}, {date}, paragraph {paragraph}",
        original: "Original article",
        repeatedBy: CountedNoun(
            one: "other article repeats it", many: "other articles repeat it", none: "not repeated"),
        summary: "{statements} in the corpus: {parts}. Newest first.",
        byYear: "By year",
        yearTitle: "{name}, statements: {year}",
        undatedYear: "undated",
        earlier: "Permalinks of the statements on the pages per year",
        untitled: "Untitled article ({id})"
    )
}
