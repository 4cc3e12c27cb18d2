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
}
