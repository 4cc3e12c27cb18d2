import BriefingModel
import Testing

@testable import Extraction

/// Meetings of two, told by a verb, and what a sentence tells of another place, day or meeting.
@Suite struct MeetingEncounterTests {
    private func read(_ paragraphs: [String], published: String? = "2021-03-09") throws -> String {
        let facts = Extractor(knowledge: Knowledge()).facts(of: try sampleArticle(paragraphs, published: published))
        return facts.meetings.map { one in
            let place = one.place.map { " " + $0 } ?? ""
            let start = one.start.map { " \($0)" } ?? ""
            return "\(one.kind.rawValue)\(place)\(start)"
        }.joined(separator: " | ")
    }

    @Test(arguments: [
        (
            "Le ministre norvégien de la Défense, Anders Solberg, a rencontré mardi à Oslo son homologue Karl Berg.",
            "defence-ministers Oslo 2021-03-09"
        ),
        (
            "La ministre suédoise des Affaires étrangères s’est entretenue lundi à Vienne avec le ministre des Affaires étrangères Karl Berg.",
            "foreign-ministers Vienne 2021-03-08"
        ),
        (
            "Le président va rencontrer les présidents des pays du Sahel à Vienne le 16 mars prochain.",
            "summit Vienne 2021-03-16"
        ),
        ("Le président a reçu lundi à Vienne les dirigeants du G5 Sahel.", "summit Vienne 2021-03-08"),
        (
            "Les ministres de la Défense norvégien et suédois se sont rencontrés lundi à Vienne.",
            "defence-ministers Vienne 2021-03-08"
        ),
        ("Les chefs d’Etat de la région se sont retrouvés samedi à Accra.", "summit Accra 2021-03-06"),
        ("Les députés de la région se sont retrouvés samedi à Accra.", ""),
        // Both have to be in charge of the same.
        ("Le ministre de la Défense a rencontré mardi à Oslo le ministre des Affaires étrangères Karl Berg.", ""),
        ("Le ministre de la Culture a rencontré mardi à Oslo son homologue Karl Berg.", ""),
        ("Le président va rencontrer les présidents des clubs à Vienne le 16 mars prochain.", ""),
    ])
    func takesTwoOfOneOfficeForAMeeting(text: String, expected: String) throws {
        #expect(try read([text]) == expected)
    }

    @Test(arguments: [
        ("ministre des affaires etrangeres et du commerce", Party.Office.foreign),
        ("ministre du commerce et des affaires etrangeres", .foreign),
        ("ministre de la defense et des anciens combattants", .defence),
        ("ministre des affaires etrangeres et de la defense", nil), ("ministre du commerce et du tourisme", nil),
    ])
    func tellsTheFieldOfAnOfficeThatHasTwo(role: String, office: Party.Office?) {
        #expect(Language.named("fr").talks.office(called: role, joints: ["et"]) == office)
    }

    @Test func givesItsPlaceToNoMeetingOfMany() throws {
        let found = try read([
            "Les ministres de la Défense de l’Otan se réunissent jeudi.",
            "Le ministre norvégien de la Défense a rencontré mardi à Oslo son homologue Karl Berg.",
        ])
        #expect(found == "defence-ministers 2021-03-11 | defence-ministers Oslo 2021-03-09")
    }

    @Test(arguments: [
        // Days and places of other deeds.
        ("Le sommet de l’UE à Vienne devra décider, a estimé mardi à Oslo Anna Lindholm.", "summit Vienne"),
        (
            "Deux ans après un sommet historique de l’Otan à Vienne, l’espoir est mort, a estimé mardi Anna Lindholm.",
            "summit Vienne"
        ),
        ("Après le sommet de Vienne, ils ont réaffirmé leur volonté à Oslo le 2 mars.", "summit Vienne"),
        ("L’absence au sommet de l’Otan du 2 mars a été mal interprétée, notamment à Oslo.", "summit 2021-03-02"),
        ("Elle recevra mardi les élus, à la veille de l’ouverture du sommet du G7.", "g7"),
        // What summits are called and what they have done.
        ("Le sommet a identifié des lacunes.", "summit"),
        ("Elle s’est exprimée au sommet sur le climat de l’ONU.", "summit"),
        ("L’échec du deuxième sommet Berg-Lindholm en février 2019 pèse.", "summit 2019-02"),
        ("Ils ont parlé lors d’une rencontre entre les dirigeants des deux pays à Vienne.", "summit Vienne"),
        ("Le conseil des relations extérieures se réunit mardi à Vienne.", "foreign-ministers Vienne 2021-03-09"),
        ("Le Conseil européen des 25 et 26 mars a été long.", "summit 2021-03-25"),
        ("Le chef de la délégation de l’UE à Oslo a parlé pendant le sommet de l’Otan vendredi.", "summit 2021-03-12"),
        ("Les ministres de la Défense de l’Otan étaient réunis jeudi.", "defence-ministers 2021-03-04"),
        ("Les dirigeants du G20 se réuniront les 30 et 31 octobre à Rome.", "summit Rome 2021-10-30"),
        ("Elle doit être remplacée à l’issue du sommet de l’Otan, dimanche.", "summit 2021-03-14"),
        ("Le sommet de l’Otan à Vienne a renvoyé à ce lundi les décisions.", "summit Vienne"),
        // Tops, and exercises called after their states.
        ("Un drapeau flotte au sommet de la Roche de Vrel à Vienne.", ""),
        ("La Corée a tiré deux missiles avant des exercices Norvège-Suède.", ""),
    ])
    func keepsDeedsAndTopsApartFromSummits(text: String, expected: String) throws {
        #expect(try read([text]) == expected)
    }

    @Test(arguments: [
        (
            [
                "La présidence a préparé le sommet du G7.",
                "Les ONG n’iront pas au sommet qui s’ouvre vendredi à Biarritz.",
            ],
            "g7 Biarritz 2021-03-12"
        ),
        (
            ["Le sommet du G7 a échoué.", "Il s’envole pour son sommet de mardi à Vienne."],
            "g7 | summit Vienne 2021-03-09"
        ),
    ])
    func joinsOnlyAPlainSummitToTheG7(paragraphs: [String], expected: String) throws {
        #expect(try read(paragraphs) == expected)
    }

    @Test(arguments: [
        // Published on a Tuesday.
        ("Le sommet du G7 se tient ce week-end à Oslo.", "g7 Oslo 2021-03-13"),
        ("Le sommet du G7 s’est tenu le week-end dernier à Oslo.", "g7 Oslo 2021-03-06"),
        ("Le sommet du G7 se tient à Oslo, a dit la ministre avant son week-end.", "g7 Oslo"),
        ("Un mini-sommet européen sur la pêche a lieu jeudi à Oslo.", "summit Oslo 2021-03-11"),
        ("Le pays attendait vendredi, à quelques heures d’un mini-sommet européen à Oslo.", "summit Oslo"),
        (
            "Le sommet du G20 à Osaka a été dur. Le sommet entre Nils Holm et Karl Berg en 2018 l’a été aussi.",
            "summit Osaka"
        ),
    ])
    func knowsWeekendsSmallSummitsAndSummitsOfTwo(text: String, expected: String) throws {
        #expect(try read([text]) == expected)
    }
}
