import BriefingModel
import Corpus
import Testing

/// Pages of agencies that are put into French by machines, and those of ministries: where news comes from, and texts that are
/// called by their day.
@Suite struct TranslatedPageTests {
    private static let lead = "Le Nord commence l’envoi de ses premiers navires, selon la ministre de la Mer."
    private static let rest = """
        Les deux ministres se sont retrouvés lundi à Port-Royal pour parler des quotas de pêche.

        Une nouvelle réunion est prévue au printemps, sans que le lieu en soit connu.
        """

    @Test(arguments: [
        "Source : la ministre de la Mer Anna Holm lors d’une conférence de presse à Port-Royal",
        "Source : « Le Phare » en référence à la radio du port, le ministre de la Mer Nils Berg",
    ])
    func keepsANoteThatTellsWhoSaidIt(_ note: String) throws {
        let article = try readArticle([Self.lead, note, Self.rest].joined(separator: "\n\n"))
        #expect(article.paragraphs.map(\.text).contains(note))
    }

    @Test(arguments: [
        [lead, "Source : Agence du port", rest],
        [lead, rest, "Source : la direction des affaires maritimes du Nord, d’après un texte du 3 mai"],
        ["Source : la direction des affaires maritimes du Nord, d’après un texte du 3 mai", lead, rest],
    ])
    func dropsANoteThatOnlyNamesASource(_ paragraphs: [String]) throws {
        let article = try readArticle(paragraphs.joined(separator: "\n\n"))
        #expect(!article.paragraphs.contains { $0.text.hasPrefix("Source") })
    }

    @Test(arguments: ["Point de presse du 12 octobre 2022", "Le fil du mercredi 12 octobre 2022"])
    func takesTheDayByWhichATextIsCalled(_ headline: String) throws {
        let article = try readArticle("\(headline)\n\n\(Self.lead)\n\n\(Self.rest)")
        #expect(article.published?.description == "2022-10-12")
        #expect(article.title == headline)
    }

    @Test(arguments: ["La réunion du 12 octobre 2022 à Port-Royal", "Point de presse du ministre"])
    func takesNoDayOfWhatATextIsAbout(_ headline: String) throws {
        #expect(try readArticle("\(headline)\n\n\(Self.lead)\n\n\(Self.rest)").published == nil)
    }
}
