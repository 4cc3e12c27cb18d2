import BriefingModel
import Testing

@testable import Extraction

/// Meetings that dispatches tell of as events, without saying in one sentence where and when they are held.
@Suite struct MeetingEventTests {
    private func read(_ paragraphs: [String], published: String?) throws -> String {
        let facts = Extractor(knowledge: Knowledge()).facts(of: try sampleArticle(paragraphs, published: published))
        return facts.meetings.map { one in
            let place = one.place.map { " " + $0 } ?? ""
            let start = one.start.map { " \($0)" } ?? ""
            let end = one.end.flatMap { $0 == one.start ? nil : "/\($0)" } ?? ""
            return "\(one.main ? "*" : "")\(one.kind.rawValue)\(place)\(start)\(end)"
        }.joined(separator: " | ")
    }

    @Test(
        arguments: [
            // « ce sommet » and « à l’issue de » leave place and day to what the article began with.
            (
                [
                    "Les pays riverains ont affirmé mardi à Oslo leur volonté de coopérer.",
                    "A l’issue de ce sommet, rien n’est réglé.",
                ], "*summit Oslo 2021-03-09"
            ),
            (
                [
                    "L’Union européenne s’est dite mardi inquiète.",
                    "La crise a fait l’objet d’un sommet extraordinaire de l’UE.",
                ], "*summit 2021-03-09"
            ),
            (
                [
                    "Venue mardi à Bruxelles demander de l’aide, l’opposante repart les mains vides.",
                    "« C’est ainsi », a-t-il dit à l’issue d’une réunion avec les ministres des Affaires étrangères des 27.",
                ], "*foreign-ministers Bruxelles 2021-03-09"
            ),
            (
                ["Au terme d’un déjeuner mardi en début de soirée à Biarritz, ils ont parlé des dossiers de ce G7."],
                "*g7 Biarritz 2021-03-09"
            ),
            // Days that are not those of the dispatch tell of something else.
            (
                [
                    "Le pont s’est effondré vendredi à Oslo.", "Un sommet extraordinaire de l’UE aura lieu.",
                    "Avant ce sommet, on consulte.",
                ], ""
            ),
        ] as [([String], String)])
    func takesDayAndPlaceOfAnEventFromTheLead(paragraphs: [String], expected: String) throws {
        #expect(try read(paragraphs, published: "2021-03-09") == expected)
    }

    @Test(
        arguments: [
            ("En marge du G20 à Lisbonne, il a parlé du climat.", "*summit Lisbonne"),
            ("L’objectif date du sommet de Porticcio.", "*summit Porticcio"),
            ("Les chefs d’Etat de la région se réunissent mardi à Abuja.", "*summit Abuja 2021-03-09"),
            ("Réunis mardi à Abuja, les dirigeants de la région ont débattu.", "*summit Abuja 2021-03-09"),
            ("Les pays voisins, réunis en sommet, ont réclamé mardi des élections.", "*summit 2021-03-09"),
            ("Les dirigeants du G7 ont montré leur unité au sommet de Biarritz.", "*g7 Biarritz"),
            (
                "Le G7 est uni, a-t-elle dit à l’issue d’une réunion des ministres des Affaires étrangères.",
                "*g7 2021-03-09"
            ),
            (
                "Le sujet doit être évoqué vendredi au cours d’une réunion des ministres de la Défense de l’Otan.",
                "*defence-ministers 2021-03-12"
            ),
        ])
    func tellsAnEventByTheWordsAroundIt(text: String, expected: String) throws {
        let lead = text.hasPrefix("Le G7") ? ["La rencontre a pris fin mardi."] : []
        #expect(try read(lead + [text], published: "2021-03-09") == expected)
    }

    @Test(
        arguments: [
            // The place of what an infinitive tells, the year of what somebody says, and of a participle.
            (
                "Réunis en sommet, ils ont réclamé mardi des élections et décidé d’envoyer une délégation à Bamako.",
                "*summit 2021-03-09"
            ),
            (
                "Réunis mardi en sommet, ils ont rappelé qu’en 2012 un coup d’Etat avait eu lieu.",
                "*summit 2021-03-09"
            ),
            ("Le sommet tenu mardi devait parler d’une spirale amorcée en 2012.", "*summit 2021-03-09"),
            ("L’Assemblée nationale a été dissoute mardi.", ""),
            ("Les pays du G7 annoncent mardi des mesures.", ""),
        ])
    func leavesPlacesAndDaysOfOtherDeedsAlone(text: String, expected: String) throws {
        #expect(try read([text], published: "2021-03-09") == expected)
    }

    @Test func givesAMeetingOfSoManyDaysToTheMinistersNotToAGroupToldOfLater() throws {
        let found = try read(
            [
                "Les alliés sont en route lors d’une réunion de deux jours.",
                "Les ministres de la Défense de l’Otan débattront vendredi à Oslo.",
                "Une réunion du Groupe de contact est prévue.",
                "Ils prépareront le sommet de l’alliance à Lisbonne en juillet.",
            ], published: "2021-03-09")
        #expect(
            found == "*defence-ministers Oslo 2021-03-12/2021-03-13 | contact-group | summit Lisbonne 2021-07")
    }

    @Test func namesAGatheringByItsKindRatherThanByAVerb() throws {
        let article = try sampleArticle(["Réunis mardi à Abuja, les dirigeants de la région ont débattu."])
        let names = Extractor(knowledge: Knowledge()).facts(of: article).meetings.map(\.name)
        #expect(names == ["Sommet"])
    }

    @Test func keepsTheNextMeetingOfMinistersApartFromTheOneThatEnded() throws {
        let found = try read(
            [
                "Il a parlé mardi à Bruxelles à l’issue d’une réunion des ministres des Affaires étrangères de l’UE.",
                "La décision est attendue lors de la prochaine réunion des ministres, le 12 avril.",
            ], published: "2021-03-09")
        #expect(found == "*foreign-ministers Bruxelles 2021-03-09 | foreign-ministers 2021-04-12")
    }

    @Test(arguments: [
        // Tops of things, however they are told.
        "Un drapeau flotte mardi au sommet de sa chapelle.", "Le plus haut sommet du pays est fermé mardi.",
        "Ils ont gravi mardi ce sommet de 8.000 mètres.", "La peur gagne le sommet de l’État, dit-on mardi.",
        "Les prix ont retrouvé mardi les sommets d’avril.", "La firme est mardi au sommet de la hiérarchie.",
        // Ministers of all times, of one country, and of one government.
        "Tous les ministres de l’Intérieur l’ont fait de 2009 à 2011.",
        "Les ministres des Affaires étrangères et de la Défense du Canada l’ont annoncé mardi à Ottawa.",
        "Le texte des ministres de la Santé, Anna Lindholm, et de la Justice, Jan Berg, est présenté mardi à Paris.",
        // Bodies that are spoken of, and words that only look like a meeting.
        "Le président du Conseil européen a parlé mardi à Bruxelles.",
        "Dans le cadre de sa visite, il a salué mardi le G7.", "L’Assemblée générale a adopté le texte mardi.",
        "Deux militants se sont prêtés mardi au même exercice en criant « Libérez » à Oslo.",
        "Les ministres du Travail et de la Santé ont commencé mardi à Paris une tournée.",
        "Il monte depuis mardi jusqu’au sommet.", "L’association Action Climat COP21 manifeste mardi à Paris.",
        "Le remaniement est prévu mardi, selon une source ministérielle.",
        "Des milliers de gens, dont des leaders d’opinion, se sont rassemblés mardi à Paris.",
    ])
    func takesNoOtherSummitMinisterOrBodyForAMeeting(text: String) throws {
        #expect(try read([text], published: "2021-03-09") == "")
    }

    @Test(
        arguments: [
            (["Au terme d’un Conseil européen, il a plaidé mardi pour le calme."], "*summit 2021-03-09"),
            (["Le G20, qui s’ouvre vendredi à Lisbonne, parlera du climat."], "*summit Lisbonne 2021-03-12"),
            (["Vendredi, le Groupe des plans nucléaires a fait le point."], "*nuclear-planning-group 2021-03-12"),
            (["Il a parlé mardi au sommet sur la démocratie de Vienne."], "*summit Vienne 2021-03-09"),
            (
                ["Les chefs de la diplomatie allemande, française et suédoise se retrouvent vendredi à Berlin."],
                "*foreign-ministers Berlin 2021-03-12"
            ),
            (
                [
                    "La ministre de la Défense a parlé mardi.",
                    "Elle l’a dit lors de la réunion ministérielle de l’Alliance tenue le 4 mars à Oslo.",
                ], "*defence-ministers Oslo 2021-03-04"
            ),
            (
                ["Le pays accueillera le G7 - autrefois G8 avant sa crise - à Lisbonne du 12 au 14 mars."],
                "*g7 Lisbonne 2021-03-12/2021-03-14"
            ),
            (["Les ministres européens de l’Agriculture se retrouvent vendredi à Oslo."], "*other Oslo 2021-03-12"),
            (["À cinq jours de l’ouverture du G7, ils campent mardi."], ""),
            // What somebody says, does elsewhere or prepares has its own day and place.
            (
                ["Le président a évoqué mardi à Oslo la possibilité d’organiser un sommet du G7 en juin à Lisbonne."],
                "g7 Lisbonne 2021-06"
            ),
            (
                ["Il passera vendredi à Niamey pour préparer avec son homologue le sommet de Pau, prévu le 13 avril."],
                "*summit Pau 2021-04-13"
            ),
            (
                [
                    "Un sommet de crise aura lieu le 30 mars.",
                    "Il l’a dit mardi à l’issue de la première journée du sommet européen de Bruxelles.",
                    "On en reparlera en marge du sommet du G20 à Rome les 28 et 29 mars.",
                ], "summit 2021-03-30 | *summit Bruxelles 2021-03-09 | summit Rome 2021-03-28/2021-03-29"
            ),
            // Those who lead see each other apart from their summit.
            (
                [
                    "Le sommet du G7 s’ouvre vendredi à Lisbonne.", "Leur réunion de crise de lundi à Vienne a échoué.",
                    "Une rencontre est prévue le 13 mars à Oslo.",
                ], "*g7 Lisbonne 2021-03-12"
            ),
        ] as [([String], String)])
    func keepsMeetingsAndWhatIsSaidOfThemApart(paragraphs: [String], expected: String) throws {
        #expect(try read(paragraphs, published: "2021-03-09") == expected)
    }

    @Test(arguments: [
        ("« Nous aiderons », a déclaré mardi à Oslo Anna Lindholm.", true),
        ("Anna Lindholm a déclaré à Oslo qu’elle aiderait.", true),
        ("« Nous aiderons », a déclaré mardi à Lisbonne Anna Lindholm.", false),
        ("« Nous irons mardi à Oslo », a déclaré Anna Lindholm.", false),
        ("Anna Lindholm a déclaré mardi au sommet que les combats à Oslo cessaient.", false),
        ("Elle passera mardi à Oslo.", false),
        ("« Nous aiderons », avait déclaré en janvier Anna Lindholm.", true),
        ("« Nous aiderons », avait déclaré le 12 janvier Anna Lindholm.", true),
        ("« Nous aiderons », a déclaré le 9 mars Anna Lindholm.", false),
        ("« Nous aiderons en mai », a déclaré Anna Lindholm.", false),
    ])
    func tellsWhatIsSaidWhereTheMeetingIsNot(text: String, isElsewhere: Bool) throws {
        let article = try sampleArticle(
            ["Le sommet de l’UE s’est ouvert mardi à Lisbonne.", text], published: "2021-03-09")
        let facts = Extractor(knowledge: Knowledge()).facts(of: article)
        #expect(facts.elsewhere.map(\.paragraph) == (isElsewhere ? [1] : []))
    }
}
