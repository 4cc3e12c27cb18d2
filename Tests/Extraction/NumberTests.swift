import BriefingModel
import Testing

@testable import Extraction

@Suite struct NumberTests {
    /// The first quantity that begins at any word of `text`.
    private func first(_ text: String) throws -> NumberReader.Found? {
        let article = try tokenised(text)
        let reader = NumberReader(text: article)
        return article.tokens.indices.lazy.compactMap {
            reader.quantity(at: $0, from: 0, before: article.tokens.count)
        }.first
    }

    @Test(
        arguments: [
            ("quatre systèmes", 4, .exact, "quatre"), ("18 obusiers", 18, .exact, "18"),
            ("46 000 plates-formes", 46_000, .exact, "46 000"), ("46\u{202F}000 obus", 46_000, .exact, "46\u{202F}000"),
            ("500,000 soldats", 500_000, .exact, "500,000"), ("1.500 obus", 1500, .exact, "1.500"),
            ("plus de 100 groupes", 100, .atLeast, "plus de 100"), ("près de 200 pièces", 200, .about, "près de 200"),
            ("jusqu’à 30 chars", 30, .atMost, "jusqu’à 30"), ("au moins deux batteries", 2, .atLeast, "au moins deux"),
            ("quelque 40 pays", 40, .about, "quelque 40"), ("environ trente blindés", 30, .about, "environ trente"),
            ("une vingtaine de chars", 20, .about, "une vingtaine"),
            ("des dizaines de drones", 10, .plural, "des dizaines"),
            ("plusieurs centaines d’obus", 100, .plural, "plusieurs centaines"),
            ("deux cents obus", 200, .exact, "deux cents"),
            ("vingt-cinq mille obus", 25_000, .exact, "vingt-cinq mille"),
            ("trois mille cinq cents obus", 3500, .exact, "trois mille cinq cents"),
            ("mille cinq cents obus", 1500, .exact, "mille cinq cents"), ("mille obus", 1000, .exact, "mille"),
            ("mille milliards d’obus", 1_000_000_000_000, .exact, "mille milliards"),
            ("1,5 million d’obus", 1_500_000, .exact, "1,5 million"),
            ("2 milliards d’euros", 2_000_000_000, .exact, "2 milliards"),
            // Machine translation has put the year beside the number: the first counts.
            ("500,000 2022 soldats", 500_000, .exact, "500,000"),
        ] as [(String, Int, Quantity.Qualifier, String)])
    func readsNumbersWithTheirQualifiers(
        text: String, value: Int, qualifier: Quantity.Qualifier, words: String
    ) throws {
        let found = try #require(try first(text)).quantity
        #expect(found == Quantity(value: value, qualifier: qualifier, text: words))
    }

    @Test(arguments: ["un obus", "une batterie", "le système F-16", "3,5 obus", "le G7", "10h54"])
    func readsNoNumberWhereThereIsNone(text: String) throws {
        #expect(try first(text)?.quantity == nil)
    }
}
