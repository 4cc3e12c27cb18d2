import BriefingModel
import Templating

extension PageWriter {
    /// Adds the strip that says what the newest articles on the page's subject brought, each count leading to its list.
    ///
    /// It is marked as new when these articles are the newest of the corpus: an edition is a publication date.
    mutating func addAdditions(statements: [Statement], acts: [Act], articles: [ArticleID]) {
        let dates = articles.compactMap { composer.ready.articles[$0]?.published }
        let told = (statements.compactMap { $0.published } + acts.compactMap { $0.published }).max()
        guard let date = dates.contains(where: { $0 == book.closingDate }) ? book.closingDate : told else { return }
        let newStatements = statements.count { $0.published == date }
        let newActs = acts.count { $0.published == date }
        let actsHeading = kind == .minister ? text.headings.ministerActs : text.headings.systemActs
        let parts: [(count: Int, noun: CountedNoun, heading: String)] = [
            (newStatements, text.words.statementCount, text.headings.statements),
            (newActs, text.words.actCount, actsHeading),
        ].filter { $0.0 > 0 }
        let named = dates.count { $0 == date }
        add(
            "additions",
            [
                "label": .text(
                    (date == book.closingDate ? text.entities.newest : text.entities.latestAddition)([
                        "date": text.dates.text(date)
                    ])),
                "isNew": .flag(date == book.closingDate),
                "parts": TemplateValue(
                    parts.enumerated().map { place, part in
                        [
                            "text": .text(text.count(part.count, part.noun)),
                            "anchor": .text(text.anchor(part.heading)),
                            "joint": place == 0 ? .absent : ", ",
                        ]
                    }),
                "none": parts.isEmpty
                    ? .text(text.entities.onlyNamedThere(["articles": text.count(named, text.words.articleCount)]))
                    : .absent,
            ])
    }
}
