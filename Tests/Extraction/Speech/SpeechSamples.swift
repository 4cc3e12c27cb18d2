import BriefingModel
import Foundation
import Testing

@testable import Extraction

/// The facts of an article with the given paragraphs.
func facts(
    _ paragraphs: [String], language: String = "fr", published: String? = nil, knowledge: Knowledge = Knowledge(),
    corrections: ArticleCorrections = ArticleCorrections()
) throws -> ArticleFacts {
    var article = try sampleArticle(paragraphs, published: published)
    article.language = language
    article.corrections = corrections
    return (knowledge == Knowledge() ? plainExtractor : Extractor(knowledge: knowledge)).facts(of: article)
}

/// An extractor that knows no page, made once.
private let plainExtractor = Extractor(knowledge: Knowledge())

/// A speaker in short: a name, a name in brackets for anonymous sources, in braces for bodies, `?` for nobody known.
func short(_ speaker: Speaker) -> String {
    switch speaker {
    case .named(_, let name): name
    case .anonymous(let words): "(\(words))"
    case .organisation(let name): "{\(name)}"
    case .unknown: "?"
    }
}

/// A case: paragraphs parted by `|`, and what each quotation's speaker is in short.
struct SpeakerCase: CustomTestStringConvertible, Sendable {
    let text: String
    let speakers: [String]

    init(_ text: String, _ speakers: String...) {
        self.text = text
        self.speakers = speakers
    }

    var paragraphs: [String] { text.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
    var testDescription: String { text }
}

/// Expects the quotations of a case to be those of its speakers, nothing being known beforehand.
func check(_ sample: SpeakerCase, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
    let found = try facts(sample.paragraphs).quotations
    #expect(
        found.map { short($0.speaker) } == sample.speakers, "\(found.map(\.text))", sourceLocation: sourceLocation)
}

/// A minister's page with one office.
func ministerPage(
    _ name: String, country: String?, title: String, of body: String, from: String, to: String?,
    gender: Gender? = nil, aliases: [String] = []
) throws -> MinisterPage {
    MinisterPage(
        page: try samplePage(name, aliases), country: country, gender: gender,
        offices: [
            Office(title: title, of: body, from: PartialDate(iso: from), to: to.flatMap { PartialDate(iso: $0) })
        ])
}
