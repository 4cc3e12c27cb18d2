import BriefingModel
import Foundation
import Testing

@testable import Extraction

/// What holds for every article.
@Suite struct FactsTests {
    private static let paragraphs = [
        "L’Allemagne a déjà livré quatre systèmes IRIS-T, « a dit » Anna Lindholm.",
        "Réunis à Bruxelles mercredi, les ministres de la Défense de l’Otan ont promis 14 chars Leopard 2 à l’Ukraine.",
        "« Nous irons loin », a déclaré la ministre suédoise de la Défense, Anna Lindholm, à propos du missile X-45.",
        "ÉÀÜ ß œ — “ « ‘ \" ' ! 12 3 4,5 …", "🙂 émoji 👩‍🚀 et e\u{301} décomposé, missile 🙂 X-45.",
    ]

    /// Texts made of the pieces of others, so that marks, numbers and names meet in every order.
    private static func shuffled(seed: Int) -> [String] {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        let pieces = paragraphs.flatMap { $0.split(separator: " ").map(String.init) }
        return (0..<4).map { _ in
            (0..<30).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return pieces[Int(state >> 33) % pieces.count]
            }.joined(separator: " ")
        }
    }

    @Test(arguments: 0..<60)
    func everySpanLiesInItsParagraph(seed: Int) throws {
        let paragraphs = seed == 0 ? Self.paragraphs : Self.shuffled(seed: seed)
        let article = try sampleArticle(paragraphs, published: "2022-10-11")
        let facts = Extractor(knowledge: Knowledge()).facts(of: article)
        let spans =
            facts.systems.flatMap(\.mentions) + facts.meetings.flatMap(\.mentions) + facts.people.flatMap(\.mentions)
            + facts.commitments.map(\.sentence)
        for span in spans {
            let text = article.paragraphs[span.paragraph].text.unicodeScalars
            #expect(0 <= span.start && span.start < span.end && span.end <= text.count)
        }
        for quotation in facts.quotations where quotation.endParagraph == quotation.span.paragraph {
            let scalars = Array(article.paragraphs[quotation.span.paragraph].text.unicodeScalars)
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[quotation.span.start..<quotation.span.end])
            #expect(String(view) == quotation.text)
        }
    }

    @Test(arguments: 0..<20)
    func extractingTwiceGivesTheSame(seed: Int) throws {
        let article = try sampleArticle(Self.shuffled(seed: seed), published: "2022-10-11")
        let one = FactsEncoder.line(article, Extractor(knowledge: Knowledge()).facts(of: article))
        let other = FactsEncoder.line(article, Extractor(knowledge: Knowledge()).facts(of: article))
        #expect(one == other)
    }

    @Test func readsAnArticleWithoutText() throws {
        let facts = Extractor(knowledge: Knowledge()).facts(of: try sampleArticle([]))
        #expect(facts == ArticleFacts(article: try sampleArticle([]).id))
    }

    @Test func writesOneLineWithKeysInTheirOrder() throws {
        let article = try sampleArticle(["Oslo a livré « deux \"NASAMS\" ».\t"], published: "2022-10-11")
        let line = FactsEncoder.line(article, Extractor(knowledge: Knowledge()).facts(of: article))
        #expect(!line.contains("\n"))
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        let keys = [
            "schema", "id", "path", "title", "published", "updated", "language", "paragraphs", "boilerplate", "people",
            "meetings", "systems", "quotations", "commitments", "diagnostics",
        ]
        #expect(Set(object.keys) == Set(keys))
        let places = keys.map { key in line.range(of: "\"\(key)\": ")?.lowerBound }
        #expect(places.allSatisfy { $0 != nil } && places.compactMap { $0 }.sorted() == places.compactMap { $0 })
        let paragraphs = try #require(object["paragraphs"] as? [[String: Any]])
        #expect(paragraphs.first?["text"] as? String == article.paragraphs[0].text)
    }

    @Test func tellsWhatIsGivenForASystem() throws {
        let article = try sampleArticle(["Oslo livrera dix missiles pour les NASAMS et deux Patriot."])
        let line = FactsEncoder.line(article, Extractor(knowledge: Knowledge()).facts(of: article))
        #expect(line.contains("\"systemID\": \"nasams\", \"generic\": false, \"supply\": \"missiles\""))
        #expect(line.contains("\"systemID\": \"patriot\", \"generic\": false, \"quantity\""))
    }

    @Test(arguments: [0, 7, 10, 99, 100, 54_321, -12, Int.max, Int.min])
    func writesNumbersInFull(number: Int) {
        var json = JSONWriter()
        json.object { $0.member("n", number) }
        #expect(json.text == "{\"n\": \(number)}")
    }

    @Test(arguments: [
        ("a\"b\\c", "\"a\\\"b\\\\c\""), ("\n\r\t\u{1}\u{7F}", "\"\\n\\r\\t\\u0001\\u007f\""), ("é’🙂", "\"é’🙂\""),
        ("", "\"\""), ("ordinaire, puis \"a\"", "\"ordinaire, puis \\\"a\\\"\""),
        ("dix lettres\n", "\"dix lettres\\n\""), ("\tdix lettres", "\"\\tdix lettres\""),
        ("éééééé\\éééééé", "\"éééééé\\\\éééééé\""),
    ])
    func escapesWhatJSONCannotHold(text: String, expected: String) {
        var json = JSONWriter()
        json.value(text)
        #expect(json.text == expected)
    }
}
