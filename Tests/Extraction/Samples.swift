import BriefingModel
import Testing

@testable import Extraction

/// A tokenised article with the given paragraphs, found without any page.
func tokenised(_ paragraphs: String..., language: Language = .french) throws -> TokenisedArticle {
    TokenisedArticle(
        try sampleArticle(paragraphs).paragraphs, language: language,
        gazetteer: NameIndex(knowledge: Knowledge(), language: language).gazetteer)
}

/// An article with the given paragraphs.
func sampleArticle(_ paragraphs: [String], published: String? = nil, refusals: [String] = []) throws -> Article {
    Article(
        id: try #require(ArticleID(written: "exemple")), path: "articles/exemple.txt",
        published: published.flatMap { PartialDate(iso: $0) },
        paragraphs: paragraphs.enumerated().map { Paragraph($1, line: $0 * 2 + 1) },
        corrections: ArticleCorrections(refused: refusals.map { ArticleCorrections.Refusal($0) }))
}

/// The page of an entity with a name and aliases.
func samplePage(_ name: String, _ aliases: [String] = []) throws -> EntityPage {
    EntityPage(id: EntityID(try #require(Slug(name))), name: name, aliases: aliases, path: "\(name).md")
}

/// A text cut behind each of its words, and before each of them.
func cutShort(_ text: String) -> [String] {
    let words = text.split(separator: " ")
    return words.indices.flatMap { index in
        [words[...index].joined(separator: " "), words[index...].joined(separator: " ")]
    }
}
