import BriefingModel
import Corpus
import Testing

/// When an article says it was published and changed.
@Suite struct StatedDateTests {
    private static let body = """
        Les ministres de la Pêche se sont retrouvés lundi à Port-Royal pour parler des quotas de l’année prochaine.

        Ils se sont séparés sans accord au bout de la nuit, ont indiqué deux délégations du Nord.

        Une nouvelle réunion est prévue au printemps, sans que le lieu en soit connu.
        """

    /// A line below the title, and the dates of publication and change that it states.
    @Test(
        arguments: [
            ("Publié le 12 octobre 2022", "2022-10-12", nil),
            ("Publié le 12 octobre 2022 à 10h54", "2022-10-12", nil),
            ("Publié le 29/11/2022", "2022-11-29", nil),
            ("15 juin 2023 - 16 juin 2023", "2023-06-16", nil),
            ("vendredi 11 avril 2025 / Rédaction / 0 commentaire", "2025-04-11", nil),
            ("Publié le samedi 12 novembre 2022 | AFP", "2022-11-12", nil),
            ("Publié le 2015-08-30 à 19:39 | journal.example.org", "2015-08-30", nil),
            ("Publié le mercredi 12 octobre 2022, mis à jour le 13 octobre 2022 à 9 h 30", "2022-10-12", "2022-10-13"),
            ("30 novembre 2015 à 11:40, mis à jour le 18 avril 2024 à 17:27", "2015-11-30", "2024-04-18"),
            ("Mis à jour le: 13 Oct. 2022 10:54", nil, "2022-10-13"),
            ("• 11 Oct. 2022 -", "2022-10-11", nil),
            ("11 Oct. 2022", "2022-10-11", nil),
            ("2022.10.12 16:20", "2022-10-12", nil),
            ("N° 87 - 12 octobre 2022", "2022-10-12", nil),
            ("Le 23 février 2024 à 22h13", "2024-02-23", nil),
            ("1er octobre 2022", "2022-10-01", nil),
            ("mardi 14 juin 2022 | 18:05", "2022-06-14", nil),
            ("October 12, 2022", "2022-10-12", nil),
            ("2022-10-12T08:15:00+02:00", "2022-10-12", nil),
            ("Octobre 2022", "2022-10", nil),
            ("Bruxelles, le 12 octobre 2022", "2022-10-12", nil),
            ("Le 5 mars 2025 Port-Royal (Île) Parcs Boréaux", "2025-03-05", nil),
            ("Par Anna Kask - Publié le 12/10/2022 à 10:54", "2022-10-12", nil),
            ("Par Anna Kask le mercredi 12 octobre 2022", "2022-10-12", nil),
            ("par la rédaction, le 12 octobre 2022", "2022-10-12", nil),
            ("Posted on October 12, 2022", "2022-10-12", nil),
            ("Updated: 14 June 2024", nil, "2024-06-14"),
            (
                "Publié le 12 octobre 2022 à 05h30, modifié le 13 octobre 2022 à 11h02 • Lecture 5 min.", "2022-10-12",
                "2022-10-13"
            ),
            ("Par Anna Le Kask. Publié le mercredi 12 octobre 2022.", "2022-10-12", nil),
            ("12.10.2022 16:31 Temps de lecture : 3 min.", "2022-10-12", nil),
            ("Mer 12 octobre 2022, 22:18 UTC · 3 min de lecture", "2022-10-12", nil),
            ("Le Phare Publié le 12 octobre 2022 à 12h26 Lecture 3 min.", "2022-10-12", nil),
            ("Le 12/10/2022 à 18h30, modifié à 20h", "2022-10-12", nil),
            ("Publié le 12 octobre 2022 | Par Anna Kask | Temps de lecture : 3 minutes", "2022-10-12", nil),
            (
                "Publié le 12 octobre 2022 à 19:05 Par notre envoyée spéciale à Port-Royal, Anna Kask-Lindholm",
                "2022-10-12", nil
            ),
            ("12 octobre 2022 Anna Kask, à Port-Royal Conseil, Îles du Nord, Pêche", "2022-10-12", nil),
            ("Communiqué de presse - 12 octobre 2022", "2022-10-12", nil),
            ("12 oct. 2022 | Actualités", "2022-10-12", nil),
            ("Par Anna Kask / 12 octobre 2022 / Défense", "2022-10-12", nil),
            ("12 octobre", nil, nil), ("2022", nil, nil), ("Publié le", nil, nil), ("31 avril 2022", nil, nil),
        ] as [(String, String?, String?)])
    func readsTheLineBelowTheTitle(_ line: String, _ published: String?, _ updated: String?) throws {
        let article = try readArticle("Les ministres du Nord cherchent un accord\n\n\(line)\n\n\(Self.body)")
        #expect(article.published?.description == published)
        #expect(article.updated?.description == updated)
        #expect(article.title == "Les ministres du Nord cherchent un accord")
        if published != nil || updated != nil {
            #expect(article.boilerplate.map(\.line) == [3])
            #expect(article.paragraphs.count == 4)
        }
    }

    /// The beginning of the first paragraph, and the date of publication that it states.
    @Test(
        arguments: [
            ("BRUXELLES, 12 octobre 2022 (Agence Boréale) – ", "2022-10-12"),
            ("BRUXELLES, 12 oct. 2022 (Agence Boréale) - ", "2022-10-12"),
            ("Athènes, 01/04/2014 (Agence Boréale) - ", "2014-04-01"),
            ("MONTRÉAL, le 21 mars 2024 /CNW/ - ", "2024-03-21"),
            ("(Bruxelles, le 12 octobre 2022) – ", "2022-10-12"),
            ("BRUSSELS, October 12, 2022 (Boreal) — ", "2022-10-12"),
            ("RAMSTEIN (Allemagne), 26 avril 2022 (Agence Boréale) – ", "2022-04-26"),
            ("BRUXELLES, 18 juin - Agence Boréale. ", nil),
            ("Depuis le 12 octobre 2022 – et non avant – ", nil),
            ("Le 12 octobre 2022, ", nil),
            ("En 2008, ", nil),
            ("Réunis les 12 et 13 octobre 2022 à Bruxelles, ", nil),
        ] as [(String, String?)])
    func readsTheDateline(_ beginning: String, _ published: String?) throws {
        let article = try readArticle(beginning + Self.body)
        #expect(article.published?.description == published)
        #expect(article.paragraphs.first?.text.hasPrefix(beginning.split(separator: " ")[0]) == true)
        #expect(article.paragraphs.count == 3)
    }

    @Test(arguments: [
        "Port-Royal-sur-Mer (Îles), 12 oct 2022 (Agence Boréale) -", "PORT-ROYAL, Îles-Unies, 12 oct 2022 (AB)",
    ])
    func readsADatelineOnALineOfItsOwn(_ dateline: String) throws {
        let title = "Les ministres du Nord cherchent un accord"
        for lines in [[dateline, title], [title, dateline]] {
            let article = try readArticle((lines + [Self.body]).joined(separator: "\n\n"))
            #expect(article.published?.description == "2022-10-12")
            #expect(article.title == title)
            #expect(article.boilerplate.isEmpty)
        }
    }

    @Test(arguments: [
        "La réunion du Nord, 12 octobre 2022 (compte rendu)", "Une digue à Port-Royal, 12 octobre 2022 (suite et fin)",
    ])
    func takesNoHeadlineForADateline(_ headline: String) throws {
        let article = try readArticle("\(headline)\n\n\(Self.body)")
        #expect(article.title == headline)
        #expect(article.published == nil)
    }

    @Test(arguments: [
        "Publié le 3 mai 2031, le rapport accuse le ministre d’avoir menti.",
        "Publié le 3 mai 2031 par le ministère, le rapport accuse le ministre d’avoir menti.",
        "Publié le 3 mai 2031 par Anna Kask, le roman accuse les ministres de mentir aux pêcheurs du Nord",
        "Par décret publié le 12 octobre 2022, le ministre a fixé les quotas.",
        "Par Toutatis, le décret publié le 12 octobre 2022 est mort.",
        "Le rapport de Paul Testaire a été publié le 12 octobre 2022.",
        "Il a fallu 3 min de lecture au ministre le 12 octobre 2022 pour comprendre.",
        "Le rapport publié le 12 octobre 2022 se lit en 3 min de lecture.",
        "Anna Kask a quitté Port-Royal le 12 octobre 2022.",
    ])
    func keepsSentencesThatTellOfADay(_ sentence: String) throws {
        let title = "Les ministres du Nord cherchent un accord"
        for parts in [[title, sentence, Self.body], [title, Self.body, sentence]] {
            let article = try readArticle(parts.joined(separator: "\n\n"))
            #expect(article.paragraphs.map(\.text).contains(sentence))
            #expect(article.published == nil)
        }
    }

    @Test func takesTheDateThatACrawlerGluedToTheFirstLine() throws {
        let article = try readArticle(" date 2022-11 " + Self.body)
        #expect(article.published?.description == "2022-11")
        #expect(article.paragraphs.first?.text.hasPrefix("Les ministres") == true)
        #expect(article.boilerplate == [ResidueLine("date 2022-11", line: 1)])
    }

    @Test func takesNoDateFromBelowAnEmbeddedMessage() throws {
        let article = try readArticle(Self.body + "\n\n— Arvel Info (@ArvelInfo) April 10, 2017")
        #expect(article.published == nil)
    }

    @Test func prefersADatelineToTheCrawlersMonth() throws {
        let article = try readArticle(" date 2024-03 PORT-ROYAL, le 21 mars 2024 (Agence) – " + Self.body)
        #expect(article.published?.description == "2024-03-21")
    }

    @Test(arguments: [
        "12 octobre 2022", "Publié le 12 octobre 2022", "(Agence Boréale, 12 octobre 2022)",
        "par anna le mercredi 12 octobre 2022", "par Anna Kask le mercredi 12 octobre 2022\n© arvel.example 2022",
    ])
    func readsTheFoot(_ line: String) throws {
        let article = try readArticle(Self.body + "\n\n" + line)
        #expect(article.published?.description == "2022-10-12")
    }

    @Test(arguments: [
        "Signé par les ministres du Nord le 12 octobre 2022", "Par Anna Kask, envoyée à Port-Royal le 12 octobre",
        "Par les ministres, le 12 octobre 2022, l’accord fut défait.",
    ])
    func takesNoDateOfWhatWasDoneForThatOfPublication(_ line: String) throws {
        let article = try readArticle(Self.body + "\n\n" + line)
        #expect(article.published == nil)
    }

    @Test func ignoresTheDatesOfOtherArticlesAtTheFoot() throws {
        let article = try readArticle(Self.body + "\n\nArticles similaires\n\nPublié le 1er mai 2020\n\nUn autre titre")
        #expect(article.published == nil)
        #expect(article.paragraphs.count == 3)
    }

    @Test func leavesAChronologyAsText() throws {
        let text = """
            Deux ans de négociations sur la pêche

            24 février 2022

            Les ministres du Nord ouvrent à Port-Royal une négociation sur les quotas de pêche.

            12 octobre 2022

            La négociation échoue une première fois, à la surprise générale des délégations.

            13 octobre 2022

            Elle reprend le lendemain, et les ministres s’accordent enfin sur un calendrier commun.
            """
        let article = try readArticle(text)
        #expect(article.published == nil)
        #expect(article.paragraphs.map(\.line) == [1, 3, 5, 7, 9, 11, 13])
    }

    @Test func believesWhatIsGivenBeforeWhatIsWritten() throws {
        let article = try readArticle(
            "Un titre assez long pour en être un\n\n12 octobre 2022\n\n" + Self.body,
            sidecar: "date: 2023-01-02\nupdated: 2023-01\n")
        #expect(article.published?.description == "2023-01-02")
        #expect(article.updated?.description == "2023-01")
    }
}
