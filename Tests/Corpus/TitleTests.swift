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
        "Se connecter   S’abonner dès 1 €", "Édition imprimée Recherche d’emploi Se connecter",
        "Actualités Industrie Blogs FAIRE UN DON", "UA EN DE FR", "Français English Deutsch",
        "Qui sommes-nous ?   Que faisons-nous ?   Salle de presse", "Plateforme multimédia d’information",
        "Agence de presse nationale des Îles", "Zone Nord, actualité de la Défense et de la Sécurité",
        "Ministère des Ports et des Anciens combattants", "OPN - Organisation du traité des Ports du Nord",
        "La Vigie à Port-Royal - Ambassade des Îles à Port-Royal",
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

    @Test(arguments: [
        "Le journal de bord d’un pêcheur du Nord", "S’abonner ou périr : le choix des journaux du Nord",
        "Anna Kask invite les ports à se connecter", "Conseil de Port-Royal : les ministres se divisent",
        "La presse du Nord et les quotas", "Le site de l’agence des ports fermé par le ministre",
    ])
    func keepsAHeadlineAboveALineWithoutAStop(_ title: String) throws {
        let standfirst = "Trois mois sur la digue avec les marins de l’île"
        let article = try readArticle("\(title)\n\n\(standfirst)\n\n" + Self.body)
        #expect(article.title == title)
        #expect(article.paragraphs.map(\.text).contains(standfirst))
    }

    @Test(arguments: ["Ambassade des Îles à Port-Royal", "Ministère des Ports et des Anciens combattants"])
    func takesThePublishersNameWhereNothingElseCanBeTheTitle(_ name: String) throws {
        #expect(try readArticle(name + "\n\n" + Self.body).title == name)
    }

    @Test func takesATitleAboveADateAndALineThatBeginsSmall() throws {
        let article = try readArticle(
            "Le chef du port : tout a été donné\n06.09.2024 16:31\nauteur. Capitaine Anna Kask\n\n" + Self.body)
        #expect(article.title == "Le chef du port : tout a été donné")
        #expect(article.published?.description == "2024-09-06")
    }
}
