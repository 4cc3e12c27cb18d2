import BriefingModel
import Templating

extension PageWriter {
    /// The tags of some paragraphs, each named once, in the given order; of several paragraphs of one source the tag says which.
    mutating func references(_ list: [ParagraphReference]) -> TemplateValue {
        guard !list.isEmpty else { return .absent }
        var unique: [ParagraphReference] = []
        for reference in list where !unique.contains(reference) && isPublished(reference) { unique.append(reference) }
        return TemplateValue(
            unique.enumerated().map { index, reference in
                let isAlone = unique.count { $0.article == reference.article } == 1
                var fields = self.reference(reference, namesParagraph: !isAlone)
                // The first tag stays with the word before it.
                fields["glue"] = index == 0 ? "\u{A0}" : " "
                return .record(fields)
            })
    }

    /// The tag of one paragraph.
    mutating func reference(
        _ reference: ParagraphReference, namesParagraph: Bool = false
    ) -> TemplateFields {
        let number = sources.number(of: reference)
        let paragraph = String(reference.paragraph + 1)
        let article = composer.ready.articles[reference.article]
        return [
            "tag": .text(namesParagraph ? "\(number)\u{A0}§\u{202F}\(paragraph)" : String(number)),
            "article": .text(reference.article.text),
            "paragraph": .text(paragraph),
            "label": .text(
                text.statements.referenceLabel([
                    "number": String(number), "outlet": article?.outlet ?? "",
                    "date": article?.date ?? text.dates.unknown, "paragraph": paragraph,
                ])),
        ]
    }

    /// Whose fact it is: the paragraphs that state it, or the team.
    mutating func proof(_ sources: [ParagraphReference]) -> TemplateFields {
        let references = references(sources)
        return ["references": references, "team": references == .absent ? true : .absent]
    }

    /// No proof is called for, as with a count that leads to its list.
    static let noProof: TemplateFields = ["references": .absent, "team": .absent]

    /// What stands beside a statement: outlet, date, paragraph.
    mutating func origin(
        _ reference: ParagraphReference, repeats: [ParagraphReference] = []
    ) -> TemplateFields {
        let tag = self.reference(reference)
        let article = composer.ready.articles[reference.article]
        return [
            "reference": .list([.record(tag)]),
            "outlet": .text(article?.outlet ?? ""), "isTitle": .flag(article?.hasOutlet == false),
            "date": TemplateValue(article?.date),
            "iso": TemplateValue(article?.iso),
            "article": .text(reference.article.text),
            "paragraph": .text(String(reference.paragraph + 1)),
            "paragraphLabel": .text(
                text.statements.paragraph(["number": String(reference.paragraph + 1)])),
            "repeats": repeats.isEmpty
                ? .absent
                : [
                    "label": .text(text.count(Set(repeats.map(\.article)).count, text.statements.repeatedBy)),
                    "references": references(repeats),
                ],
        ]
    }

    /// Whether the site shows the paragraph; of articles under `rights: excerpt` it shows what a page cites.
    func isPublished(_ reference: ParagraphReference) -> Bool {
        guard let article = composer.ready.articles[reference.article] else { return false }
        return (0..<article.paragraphs).contains(reference.paragraph)
    }

    /// The outlet's name, else the article's title.
    func outlet(of article: ArticleID) -> String {
        composer.ready.articles[article]?.outlet ?? text.quoted(title(of: article))
    }

    /// The date in words, or what stands for one.
    func date(of article: ArticleID) -> String {
        composer.ready.articles[article]?.date ?? text.dates.unknown
    }

    /// The title, or what stands for one.
    func title(of article: ArticleID) -> String { composer.title(of: article) }
}
