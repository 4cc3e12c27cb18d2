import BriefingModel
import Corpus
import Testing

@Suite struct TitleTests {
    private static let body = """
        Les ministres de la Pêche se sont retrouvés lundi à Port-Royal pour parler des quotas de l’année prochaine.

        Ils se sont séparés sans accord au bout de la nuit, ont indiqué deux délégations du Nord.
        """

    @Test(arguments: [
        "Les alliés s’apprêtent à renforcer leur flotte lors d’une réunion de deux jours",
        "Munitions : les Six engagent une « course logistique »",
        "La chef de la diplomatie reçue au port: pas de décisions adoptées (source)",
        "Testaire sur les quotas: \"Le mot n’a pas de sens\"",
        "Au bout de 18 heures, les ministres sont parvenus à un accord!",
        "Que peuvent encore les ministres du Nord ?",
        "« Nous ne reculerons pas », promet Anna Kask à Port-Royal",
        "Course aux quotas",
    ])
    func takesTheFirstLineWithoutAFinalStop(_ title: String) throws {
        let article = try readArticle(title + "\n\n" + Self.body)
        #expect(article.title == title)
        #expect(article.titleParagraph == 0)
        #expect(article.paragraphs.map(\.line) == [1, 3, 5])
    }

    @Test(arguments: [
        "Les ministres du Nord se sont quittés sans accord.",
        "« Nous ne reculerons pas »",
        "\"Assurer la sécurité en mer\"",
        "12 octobre 2022",
        "Photo : le navire amiral quitte le port",
        "et les ministres du Nord ont repris leurs travaux",
        "Les ministres du Nord, venus de tous les ports de la côte et des îles, sans oublier ceux du continent, se sont "
            + "retrouvés lundi à Port-Royal pour parler des quotas de l’année prochaine",
        "Ukraine",
        "Le programme de la réunion est le suivant :",
    ])
    func takesNoOtherLine(_ line: String) throws {
        let article = try readArticle(line + "\n\n" + Self.body)
        #expect(article.title == nil)
        #expect(article.titleParagraph == nil)
    }

    @Test func takesATitleWithoutAnEmptyLineWhenParagraphsHaveNone() throws {
        let lines = Self.body.split(separator: "\n").joined(separator: "\n")
        let article = try readArticle("Un accord difficile à trouver pour les Six\n" + lines)
        #expect(article.title == "Un accord difficile à trouver pour les Six")
        #expect(article.paragraphs.map(\.line) == [1, 2, 3])
    }

    @Test func doesNotTakeALineThatTheNextOneContinues() throws {
        let article = try readArticle(
            "Le ministre de la Pêche du Nord\na déclaré lundi que les quotas baisseraient de moitié.\n")
        #expect(article.title == nil)
        #expect(article.paragraphs.count == 2)
    }

    @Test func knowsTheGivenTitleInTheText() throws {
        let article = try readArticle(
            "Un accord difficile à trouver\n\n" + Self.body, sidecar: "title: Un accord difficile à trouver\n")
        #expect(article.title == "Un accord difficile à trouver")
        #expect(article.titleParagraph == 0)
    }

    @Test func keepsALineThatIsNotTheGivenTitle() throws {
        let article = try readArticle(
            "Les Six se cherchent une politique commune\n\n" + Self.body, sidecar: "title: Un accord difficile\n")
        #expect(article.title == "Un accord difficile")
        #expect(article.titleParagraph == nil)
        #expect(article.paragraphs.map(\.line) == [1, 3, 5])
    }

    @Test func takesALoneLineAsText() throws {
        let article = try readArticle("Les ministres ont achevé mercredi leur réunion de deux jours\n")
        #expect(article.title == nil)
        #expect(article.paragraphs.count == 1)
    }

    @Test(arguments: [
        "Accueil > Guerre > Ports du Nord > Dossiers de la semaine", "Accueil / Guerre / Nouvelles du port",
        "Vous êtes ici : Page d’accueil > Politique > International",
        "Passer au contenu principal Passer à la navigation",
        "Nouvelles Sport Culture Régions Météo", "Actualités Articles Opinions Entretiens Projets spéciaux",
    ])
    func passesOverWhatLeadsThroughTheSite(_ bar: String) throws {
        let title = "Les Six promettent une flotte à leur voisin du Nord"
        let article = try readArticle("\(bar)\n\(title)\n\n" + Self.body)
        #expect(article.title == title)
        #expect(article.boilerplate.map(\.text) == [bar])
    }

    @Test(arguments: [
        "Allies Promise Northern Neighbours Fishing Boats", "Paul Marchand, Anna Kask / Le Phare du Nord",
    ])
    func keepsALineOfCapitalsThatIsTheOnlyTitle(_ title: String) throws {
        #expect(try readArticle(title + "\n\n" + Self.body).title == title)
    }

    @Test func takesATitleAboveADateAndALineThatBeginsSmall() throws {
        let article = try readArticle(
            "Le chef du port : tout a été donné\n06.09.2024 16:31\nauteur. Capitaine Anna Kask\n\n" + Self.body)
        #expect(article.title == "Le chef du port : tout a été donné")
        #expect(article.published?.description == "2024-09-06")
    }
}
