import BriefingModel
import Templating

extension PageWriter {
    /// A line of the rail: what it is, its value, where the list it counts stands, who says so.
    func fact(
        _ label: String, _ value: String, note: String? = nil, path: PagePath? = nil, anchor: String? = nil,
        proof: TemplateFields = noProof
    ) -> TemplateValue {
        let fields: TemplateFields = [
            "label": .text(label), "value": .text(value), "note": TemplateValue(note),
            "path": TemplateValue(path?.text), "anchor": TemplateValue(anchor),
        ]
        return .record(fields.merging(proof))
    }

    /// « 13 », « dans 4 titres », leading to the list of sources.
    func articlesFact(_ articles: [ArticleID]) -> TemplateValue {
        let outlets = Set(articles.compactMap { composer.ready.articles[$0]?.outletName })
        let note =
            outlets.isEmpty
            ? nil : text.entities.inOutlets(["outlets": text.count(outlets.count, text.words.outletCount)])
        return fact(
            text.entities.articles, text.numbers.text(articles.count), note: note,
            anchor: articles.isEmpty ? nil : text.anchor(text.headings.sources))
    }

    /// « 7 », « 5 citations, 2 propos rapportés », leading to the statements.
    func statementsFact(_ statements: [Statement]) -> TemplateValue {
        fact(
            text.entities.statements, text.numbers.text(statements.count), note: statementKinds(statements),
            anchor: statements.isEmpty ? nil : text.anchor(text.headings.statements))
    }

    /// Adds the rail; its list of contents is added last.
    mutating func addFacts(_ facts: [TemplateValue]) {
        add(
            "facts",
            [
                "facts": .list(facts), "hasPlan": false, "plan": .absent, "factsLabel": .text(text.frame.facts),
                "planLabel": .text(text.frame.inThisPage),
            ])
    }
}
