import BriefingModel
import Corpus
import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import Extraction

@Suite struct SpeechPropertyTests {
    /// Pieces that are put together in every order: marks that pair badly, names, cues, pronouns.
    private static let pieces = [
        "« Nous sommes prêts à agir", " »", "“", "”", "\"", ", a déclaré Paul Marchand", ". ",
        "Anna Kowalska a ajouté que ",
        "il a dit ", "« ", "l’", "Mme ", "le ministre suédois de la Défense ", ", a-t-elle dit, ", "« Q. » Voilà ",
        " é\u{301}tait\u{A0}", "(", ")", "Selon ", ": ", "un de ", "ex-", "M.", "J.", "-t-il",
    ]

    /// Small pseudo-random texts, the same each time.
    private static func texts() -> [[String]] {
        var state: UInt64 = 42
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        return (0..<400).map { _ in
            (0..<1 + next(3)).map { _ in
                "T" + (0..<1 + next(14)).map { _ in pieces[next(pieces.count)] }.joined()
            }
        }
    }

    private func check(_ quotations: [Quotation], _ people: [PersonFact], _ paragraphs: [Paragraph]) {
        let scalars = paragraphs.map { Array($0.text.unicodeScalars) }
        for quotation in quotations {
            let end = quotation.endParagraph
            var pieces: [String] = []
            for index in quotation.span.paragraph...end {
                let from = index == quotation.span.paragraph ? quotation.span.start : 0
                let to = index == end ? quotation.span.end : scalars[index].count
                pieces.append(String(String.UnicodeScalarView(scalars[index][from..<to])))
            }
            #expect(pieces.joined(separator: "\n") == quotation.text)
            if case .named(let id, let name) = quotation.speaker {
                #expect(people.contains { $0.id == id && $0.name == name }, "\(name)")
            }
        }
        for person in people {
            #expect(!person.mentions.isEmpty)
            for mention in person.mentions { #expect(mention.end <= scalars[mention.paragraph].count) }
        }
        let starts = quotations.map(\.span)
        #expect(starts == starts.sorted())
    }

    @Test func everyQuotationStandsVerbatimAtItsPlace() throws {
        for paragraphs in Self.texts() {
            let found = try facts(paragraphs)
            check(found.quotations, found.people, try sampleArticle(paragraphs).paragraphs)
        }
    }

    @Test func readingTwiceGivesTheSame() throws {
        for paragraphs in Self.texts().prefix(100) {
            #expect(try facts(paragraphs) == facts(paragraphs))
        }
    }

    @Test(.enabled(if: SharedMaterial.isUsable, SharedMaterial.absence))
    func everyQuotationOfTheRealArticlesStandsVerbatimAtItsPlace() throws {
        let folder = try #require(SharedMaterial.folder).appending(path: "corpus")
        let corpus = try CorpusReader(root: FilePath(folder.path(percentEncoded: false)), jobs: 1).read()
        for article in corpus.articles {
            let found = Extractor(knowledge: Knowledge()).facts(of: article)
            #expect(!found.quotations.isEmpty)
            check(found.quotations, found.people, article.paragraphs)
        }
    }
}
