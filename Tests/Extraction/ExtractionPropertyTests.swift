import BriefingModel
import Corpus
import Extraction
import Foundation
import SystemPackage
import Testing

/// What holds for every article, shown on the example corpus.
@Suite struct ExtractionPropertyTests {
    private static let corpus: Corpus? = {
        let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let root = FilePath(repository.appending(path: "seeds").path(percentEncoded: false))
        return try? CorpusReader(root: root, jobs: 2).read()
    }()

    private func articles() throws -> [(article: Article, facts: ArticleFacts)] {
        let corpus = try #require(Self.corpus)
        let extractor = Extractor(knowledge: corpus.knowledge)
        return corpus.articles.map { ($0, extractor.facts(of: $0)) }
    }

    private func text(_ article: Article, _ span: TextSpan) -> String? {
        guard article.paragraphs.indices.contains(span.paragraph) else { return nil }
        let scalars = Array(article.paragraphs[span.paragraph].text.unicodeScalars)
        guard span.start >= 0, span.start < span.end, span.end <= scalars.count else { return nil }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[span.start..<span.end])
        return String(view)
    }

    @Test func everyQuotationStandsVerbatimAtItsOffsets() throws {
        var seen = 0
        for (article, facts) in try articles() {
            for quotation in facts.quotations where quotation.endParagraph == quotation.span.paragraph {
                #expect(text(article, quotation.span) == quotation.text, "\(article.id) \(quotation.span)")
                seen += 1
            }
        }
        #expect(seen > 20)
    }

    @Test func everyMentionLiesInsideItsParagraph() throws {
        var seen = 0
        for (article, facts) in try articles() {
            let mentions =
                facts.people.flatMap(\.mentions) + facts.meetings.flatMap(\.mentions)
                + facts.systems.flatMap(\.mentions) + facts.commitments.map(\.sentence)
            for mention in mentions {
                #expect(text(article, mention) != nil, "\(article.id) \(mention)")
                seen += 1
            }
        }
        #expect(seen > 100)
    }

    @Test func everySpeakerIsAPersonOfTheArticle() throws {
        for (article, facts) in try articles() {
            let people = Set(facts.people.map(\.id))
            for case .named(let id, let name) in facts.quotations.map(\.speaker) {
                #expect(people.contains(id), "\(article.id): \(name)")
            }
        }
    }

    @Test func everyCommitmentNamesASystemOfTheArticle() throws {
        for (article, facts) in try articles() {
            let systems = Set(facts.systems.map(\.id))
            for commitment in facts.commitments {
                #expect(systems.contains(commitment.systemID), "\(article.id): \(commitment.system)")
            }
        }
    }

    @Test func extractingTwiceGivesTheSame() throws {
        #expect(try articles().map(\.facts) == articles().map(\.facts))
    }

    @Test func anArticleSaysTheSameWhateverIsReadBesideIt() throws {
        let corpus = try #require(Self.corpus)
        let extractor = Extractor(knowledge: corpus.knowledge)
        let backwards = corpus.articles.reversed().map { extractor.facts(of: $0) }
        let forwards = corpus.articles.map { Extractor(knowledge: corpus.knowledge).facts(of: $0) }
        #expect(Array(backwards.reversed()) == forwards)
    }
}
