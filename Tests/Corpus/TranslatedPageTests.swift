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
        [lead, "Source : https://www.example.org/2024/10/18/le-ministre-de-la-mer-annonce-une-flotte", rest],
        [lead, "Source : Agence du port, avec les correspondants du Phare, du Large et de la Vigie", rest],
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

    @Test(arguments: [
        "La réunion du 12 octobre 2022 à Port-Royal", "Point de presse du ministre",
        "Le Nord répond au point de presse du 12 octobre 2022",
    ])
    func takesNoDayOfWhatATextIsAbout(_ headline: String) throws {
        #expect(try readArticle("\(headline)\n\n\(Self.lead)\n\n\(Self.rest)").published == nil)
    }

    @Test func believesWhatSaysPublishedBeforeTheDayOfAHeadline() throws {
        let article = try readArticle(
            "Point de presse du 12 octobre 2022\nPublié le 13 octobre 2022\n\n\(Self.lead)\n\n\(Self.rest)")
        #expect(article.published?.description == "2022-10-13")
    }

    @Test func takesNoDayOfALinkAtTheFoot() throws {
        let article = try readArticle(
            "Le Nord arme ses ports\n\n\(Self.lead)\n\n\(Self.rest)\n\nPoint de presse du 20 février 2024")
        #expect(article.published == nil)
    }
}
