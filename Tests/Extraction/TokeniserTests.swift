import BriefingModel
import Testing

@testable import Extraction

@Suite struct TokeniserTests {
    @Test(arguments: [
        ("L’Allemagne a déjà livré l'obusier.", ["L’", "Allemagne", "a", "déjà", "livré", "l'", "obusier", "."]),
        ("a-t-il ajouté, dit-elle", ["a", "-t-il", "ajouté", ",", "dit", "-elle"]),
        ("qu’« aucun »", ["qu’", "«", "aucun", "»"]),
        (
            "plus de 46 000 soldats",
            ["plus", "de", "46 000", "soldats"]
        ),
        ("46\u{202F}000 et 500,000 2022", ["46\u{202F}000", "et", "500,000", "2022"]),
        (
            "le 1er mai à 10h54, des obus de 155mm",
            ["le", "1er", "mai", "à", "10h54", ",", "des", "obus", "de", "155mm"]
        ),
        ("les 12-13 octobre et F‑35", ["les", "12", "-", "13", "octobre", "et", "F‑35"]),
        ("aujourd’hui, quelqu’un du Royaume-Uni", ["aujourd’hui", ",", "quelqu’un", "du", "Royaume-Uni"]),
        ("O’Neill – anti -des", ["O’Neill", "–", "anti", "-", "des"]),
        ("“ oui ”… \"non\"", ["“", "oui", "”", "…", "\"", "non", "\""]),
    ])
    func cutsWordsNumbersElisionsAndInvertedPronouns(text: String, expected: [String]) throws {
        let article = try tokenised(text)
        #expect(article.tokens.indices.map { article.text($0) } == expected)
    }

    @Test func countsScalarsNotBytes() throws {
        let article = try tokenised("Été : « l’Élysée »")
        #expect(article.tokens.map { Int($0.start) } == [0, 4, 6, 8, 10, 17])
        #expect(article.tokens.map { Int($0.end) } == [3, 5, 7, 10, 16, 18])
    }

    @Test(arguments: [
        ("M. Durand a parlé. Il est parti.", ["M. Durand a parlé.", "Il est parti."]),
        ("J. Durand a parlé à 10 h. Puis rien.", ["J. Durand a parlé à 10 h.", "Puis rien."]),
        ("« C’est fini. » Il part.", ["« C’est fini. »", "Il part."]),
        ("« C’est fini ? » a-t-elle demandé. Oui.", ["« C’est fini ? » a-t-elle demandé.", "Oui."]),
        ("Un rôle clé. à sa reprise.", ["Un rôle clé. à sa reprise."]),
        ("Le 11 Oct. 2022 à 3,5 km. Fin", ["Le 11 Oct. 2022 à 3,5 km.", "Fin"]),
        ("Il dit : “Oui.” Elle part.", ["Il dit : “Oui.”", "Elle part."]),
        ("Il hésite... Elle part.", ["Il hésite...", "Elle part."]),
    ])
    func endsSentencesAtStopsButNotAtAbbreviations(text: String, expected: [String]) throws {
        let article = try tokenised(text)
        #expect(article.sentences.map { article.text($0.tokens) } == expected)
    }

    @Test func keepsTheAccentsThatPartWords() throws {
        let article = try tokenised("États-Unis Etats-Unis ETATS-UNIS ÉTATS-UNIS")
        let names = article.tokens.indices.compactMap { article.unit(.country, at: $0)?.text }
        #expect(names == Array(repeating: "États-Unis", count: 4))
        #expect(Language.french.lexicon.lexeme("tés") == Lexicon.unknown)
    }

    @Test func findsPhrasesOverSeveralWords() throws {
        let article = try tokenised("La Corée du Nord et l’ARABIE SAOUDITE au siège de l’OTAN")
        let units = article.tokens.indices.compactMap { article.unit([.country, .seat], at: $0) }
        #expect(units.map(\.text) == ["Corée du Nord", "Arabie saoudite", "Bruxelles"])
        #expect(units.map { article.text($0.tokens) } == ["Corée du Nord", "ARABIE SAOUDITE", "siège de l’OTAN"])
    }

    @Test func splitsTheEnglishPossessive() throws {
        let article = try tokenised("Ukraine’s allies don’t wait.", language: .english)
        #expect(article.tokens.indices.map { article.text($0) } == ["Ukraine", "’s", "allies", "don’t", "wait", "."])
        #expect(article.unit(.country, at: 0)?.text == "Ukraine")
    }
}
