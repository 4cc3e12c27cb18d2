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
        summaryByPerson: "{statements} in the corpus: {parts}. By person, in order of date.",
        periodTitle: "{name}: {period}",
        undatedYear: "undated",
        untitled: "Untitled article ({id})"
    )
}
