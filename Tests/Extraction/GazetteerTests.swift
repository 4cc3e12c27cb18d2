import BriefingModel
import Testing

@testable import Extraction

@Suite struct GazetteerTests {
    private func finder(systems: [(String, [String])] = [], people: [(String, [String])] = []) throws -> NameFinder {
        NameFinder(
            knowledge: Knowledge(
                ministers: try people.map { MinisterPage(page: try samplePage($0.0, $0.1)) },
                systems: try systems.map { SystemPage(page: try samplePage($0.0, $0.1), category: .other) }))
    }

    private func found(_ finder: NameFinder, _ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return finder.matches(in: text).map { match in
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[match.scalars])
            return "\(String(view))=\(match.reference.id)"
        }
    }

    @Test(arguments: [
        ("des F-35 ici", "F-35=f-35"), ("des F35 ici", "F35=f-35"), ("des F 35 ici", "F 35=f-35"),
        ("des F‑35 ici", "F‑35=f-35"), ("des F–35 ici", "F–35=f-35"), ("des F\u{A0}35 ici", "F\u{A0}35=f-35"),
        ("LES F-35S", "F-35S=f-35"), ("l’IRIS T", "IRIS T=iris-t"), ("Iris-T", "Iris-T=iris-t"),
        ("Léopard 2", "Léopard 2=leopard-2"), ("Leopards", ""), ("SAMP-T", "SAMP-T=samp-t"),
        ("le samp/t", ""), ("l’AF-35", ""), ("F-350", ""), ("PzH2000", "PzH2000=pzh-2000"),
    ])
    func findsVariantsOfCaseAccentsHyphensAndSpaces(text: String, expected: String) throws {
        let finder = try finder(systems: [
            ("F-35", []), ("IRIS-T", []), ("Leopard 2", []), ("SAMP/T", []), ("PzH 2000", []),
        ])
        #expect(found(finder, text).joined(separator: " ") == expected)
    }

    /// « » “ ” and … are no letters: a name beside them counts.
    @Test(arguments: [
        "«NASAMS»", "“NASAMS”", "…NASAMS…", "(NASAMS)", "\"NASAMS\"", "l’NASAMS,", "‹NASAMS›", "—NASAMS—",
    ])
    func findsANameBesideMarks(text: String) throws {
        #expect(found(try finder(systems: [("NASAMS", [])]), text) == ["NASAMS=nasams"])
    }

    @Test(arguments: [
        ("le Transformateur Dix", "Transformateur Dix=transformateur-dix"), ("le Trans-X", "Trans-X=trans-x"),
        ("le Trans", ""), ("l’Énigme", "Énigme=enigme"), ("énigme", ""), ("Trans’X", "Trans’X=trans-x"),
        ("TransX", ""), ("Transformateur", ""), ("Trans\u{301}-X", "Trans\u{301}-X=trans-x"),
    ])
    func followsANameFromTheEndOfItsFirstWord(text: String, expected: String) throws {
        let finder = try finder(systems: [("Transformateur Dix", []), ("Trans-X", []), ("Énigme", [])])
        #expect(found(finder, text).joined(separator: " ") == expected)
    }

    /// A match that starts inside one already taken is refused.
    @Test func refusesAMatchThatStartsInsideAnother() throws {
        let finder = try finder(people: [("Anna Berg", []), ("Berg Lindholm", []), ("Lindholm", [])])
        #expect(found(finder, "Anna Berg Lindholm") == ["Anna Berg=anna-berg", "Lindholm=lindholm"])
    }

    @Test func prefersTheLongestOfNamesThatStartTogether() throws {
        let finder = try finder(people: [("Anna", []), ("Anna Berg", []), ("Anna Berg Lindholm Ost", [])])
        #expect(found(finder, "Anna Berg Lindholm") == ["Anna Berg=anna-berg"])
    }

    @Test func refusesAFormThatSeveralShare() throws {
        let finder = try finder(people: [("Anna Berg", ["Berg"]), ("Olaf Berg", ["Berg"])])
        #expect(found(finder, "Berg et Olaf Berg") == ["Olaf Berg=olaf-berg"])
    }

    @Test func keepsSurnamesOutOfDoubleNames() throws {
        let finder = try finder(people: [("Karrenbauer", [])])
        #expect(found(finder, "Kramp-Karrenbauer, Karrenbauer-Muster, Karrenbauer") == ["Karrenbauer=karrenbauer"])
    }

    @Test func crossesTheStopOfAnInitialButNotOfASentence() throws {
        let finder = try finder(people: [("M. Berg", []), ("Berg Anna", [])])
        #expect(found(finder, "M. Berg") == ["M. Berg=m-berg"])
        #expect(found(finder, "Berg. Anna") == [])
    }

    @Test func refusesTheNamesThatTheCuratorRefused() throws {
        let finder = try finder(systems: [("Crotale", []), ("Hawk", [])])
        #expect(finder.matches(in: "Crotale et Hawk", refusing: ["crotale"]).map(\.reference.id.text) == ["hawk"])
    }

    @Test func namesKnownWithoutAPageCarryItsIdentifierOnceThePageExists() throws {
        let article = try sampleArticle(["Des M142 et des Himars ont été livrés."])
        let without = Extractor(knowledge: Knowledge()).facts(of: article).systems
        #expect(without.map(\.name) == ["HIMARS"] && !(without.first?.curated ?? true))
        let page = SystemPage(page: try samplePage("Lance-roquettes HIMARS", ["HIMARS"]), category: .rocketArtillery)
        let with = Extractor(knowledge: Knowledge(systems: [page])).facts(of: article).systems
        #expect(with.map(\.id.text) == ["lance-roquettes-himars"] && with.first?.mentions.count == 2)
    }
}
