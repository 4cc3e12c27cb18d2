import BriefingModel
import Corpus
import Testing

@Suite struct LanguageTests {
    @Test(
        arguments: [
            ("Les ministres de la Pêche se sont retrouvés lundi à Port-Royal pour parler des quotas.", "fr"),
            ("LES MINISTRES DU NORD ONT PARLÉ DES QUOTAS AVEC LEURS HOMOLOGUES", "fr"),
            ("The fisheries ministers met on Monday in Port-Royal to talk about quotas for the next year.", "en"),
            ("Die Minister haben sich am Montag in der Hauptstadt getroffen und über die Quoten gesprochen.", "de"),
            ("Los ministros se reunieron el lunes en la capital para hablar de las cuotas del año que viene.", "es"),
            ("I ministri si sono incontrati lunedì nella capitale per parlare delle quote, ma non hanno deciso.", "it"),
            ("De ministers hebben maandag in de hoofdstad over de quota gesproken, maar er is niets besloten.", "nl"),
            ("Os ministros não se reuniram na capital para falar das quotas, mas foram ao porto.", "pt"),
            ("Министры встретились в понедельник в столице, чтобы поговорить о квотах.", nil),
            ("Port-Royal 2031", nil), ("", nil),
        ] as [(String, String?)])
    func recognisesALanguageByItsWords(_ text: String, _ code: String?) {
        #expect(LanguageRecogniser.shared.recognise(text) == code)
    }

    @Test func givesTheArticleItsLanguage() throws {
        let english = "The fisheries ministers met on Monday in Port-Royal to talk about quotas for the next year."
        #expect(try readArticle(english).language == "en")
        #expect(try readArticle(english, sidecar: "language: fr\n").language == "fr")
        #expect(try readArticle("Port-Royal, 2031.").language == "fr")
    }

    @Test func keepsTheEnglishHalfOfAnArticleInTwoLanguages() throws {
        let french = "Les ministres de la Pêche se sont retrouvés lundi à Port-Royal pour parler des quotas de l’année."
        let english = "The fisheries ministers met on Monday in Port-Royal to talk about the quotas for the year."
        let second = "They did not agree on anything, and will meet again in the spring of the next year."
        let third = "The place of that meeting is not known, as the islands would not have it in the north."
        let article = try readArticle(
            [french, english, second, third].joined(separator: "\n\n"), sidecar: "language: fr\n")
        #expect(article.paragraphs.count == 4)
    }

    @Test func proposesLinesThatRecurAcrossArticles() throws {
        func article(_ number: Int, _ lines: [String]) throws -> Article {
            let id = try #require(ArticleID(written: "a\(number)"))
            return Article(id: id, path: "a.txt", paragraphs: lines.enumerated().map { Paragraph($1, line: $0 + 1) })
        }
        let long = String(repeating: "un mot ", count: 40)
        let articles = [
            try article(3, ["Le port vous salue.", "Trois.", long]),
            try article(1, ["Un.", "Le port vous salue.", "Deux fois.", long]),
            try article(2, ["Le port vous salue.", "Le port vous salue.", "Deux fois.", long]),
            try article(4, ["Deux fois.", "À demain !"]),
        ]
        let proposals = RecurringLine.proposals(in: articles)
        #expect(proposals.map(\.text) == ["Deux fois.", "Le port vous salue."])
        #expect(proposals.map { $0.articles.map(\.text) } == [["a1", "a2", "a4"], ["a1", "a2", "a3"]])
        #expect(RecurringLine.proposals(in: articles, atLeast: 4).isEmpty)
    }
}
