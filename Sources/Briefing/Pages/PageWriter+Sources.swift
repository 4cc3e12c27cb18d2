import BriefingModel
import Templating

extension PageWriter {
    /// The numbered sources, each with the paragraphs cited, where it was taken from, and its text.
    mutating func addSources() {
        var items: [TemplateValue] = []
        for (index, (id, paragraphs)) in sources.paragraphs.enumerated() {
            guard let article = composer.ready.articles[id] else { continue }
            let label = paragraphs.count == 1 ? text.statements.oneParagraph : text.statements.manyParagraphs
            items.append([
                "number": .text(String(index + 1)),
                "outlet": article.hasOutlet ? .text(article.outlet) : .absent,
                "title": .text(article.nestedTitle),
                "date": TemplateValue(article.date),
                "iso": TemplateValue(article.iso),
                "article": .text(id.text),
                "url": TemplateValue(article.url),
                "original": .text(text.statements.original),
                "paragraphsLabel": .text(label),
                "paragraphs": .list(
                    paragraphs.enumerated().map { place, paragraph in
                        [
                            "paragraph": .text(String(paragraph + 1)),
                            "joint": place == 0
                                ? .absent
                                : .text(place == paragraphs.count - 1 ? text.words.lastJoint : ", "),
                        ]
                    }),
            ])
        }
        addSection("sources", text.headings.sources, ["sources": .list(items)])
    }

    /// The list of the page's sections, in the rail.
    mutating func addPlan() {
        guard var facts = panels["facts"] else { return }
        facts["plan"] = TemplateValue(
            sections.map { section in
                ["label": .text(section.heading), "anchor": .text(text.anchor(section.heading))]
            })
        facts["hasPlan"] = .flag(!sections.isEmpty)
        facts["planLabel"] = .text(text.frame.inThisPage)
        panels["facts"] = facts
    }
}
