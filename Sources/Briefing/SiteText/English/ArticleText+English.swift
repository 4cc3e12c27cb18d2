extension ArticleText {
    /// In English.
    static let english = ArticleText(
        text: "Text",
        feeds: "Feeds",
        rights: "Rights",
        fullRights: "Whole text",
        excerptRights: "Cited paragraphs only",
        main: "Meeting",
        undated: "Undated",
        withoutPage: "Categories",
        copyOf: "Nearly the same text as",
        copy: "Copy",
        previous: "Previous article",
        next: "Next article",
        feedsLabel: "This paragraph feeds",
        cleaned: "Clean text, {paragraphs}",
        by: "By {author}.",
        missing: "Not stated: {parts}.",
        outlet: "paper",
        author: "author",
        address: "original address",
        updated: "updated on {date}",
        textNote:
            "Grey underline: words quoted by the article. In the margin: what the paragraph feeds on the other pages.",
        excerptNote:
            "Limited rights: only the paragraphs that the site cites are published, with their original numbers.",
        elided: CountedNoun(
            one: "paragraph not published", many: "paragraphs not published", none: "no paragraph left out"),
        quotationAnonymous: "Unnamed source: {words}",
        copies: CountedNoun(
            one: "other article of the corpus has nearly the same text: one source, repeated.",
            many: "other articles of the corpus have nearly the same text: one source, repeated.",
            none: "No copy in the corpus."),
        summary: "{outlet}, {date}: clean text, numbered paragraphs, what each of them feeds."
    )
}
