import BriefingModel
import Testing

@testable import Extraction

/// Meetings that an article mentions in passing: by a pronoun, beside another, as what comes next.
@Suite struct MeetingGlimpseTests {
    private func check(_ paragraphs: [String], _ expected: String) throws {
        let facts = Extractor(knowledge: Knowledge()).facts(of: try sampleArticle(paragraphs, published: "2021-03-09"))
        let found = facts.meetings.map { one in
            let place = one.place.map { " " + $0 } ?? ""
            let start = one.start.map { " \($0)" } ?? ""
            let end = one.end.flatMap { $0 == one.start ? nil : "/\($0)" } ?? ""
            return "\(one.kind.rawValue)\(place)\(start)\(end)"
        }
        #expect(found.joined(separator: " | ") == expected)
    }

    @Test(
        arguments: [
            (
                ["La rencontre intervient deux jours après celle, à Gand, des dirigeants de la coalition."],
                "summit Gand"
            ),
            (
                ["La séance a été suivie, en fin d’après-midi, de celle du Groupe des plans nucléaires de l’OTAN."],
                "nuclear-planning-group"
            ),
            (
                ["La ministre, Anna Berg, parle avant que le groupe des plans nucléaires ne se réunisse à huis clos."],
                "nuclear-planning-group"
            ),
            (
                ["Le président norvégien, Nils Holm, verra son homologue polonais le 3 mai à Gand."],
                "summit Gand 2021-05-03"
            ),
            (
                ["La ministre norvégienne de la Défense, Anna Berg, avait déjà vu son homologue danois à Gand."],
                "defence-ministers Gand"
            ),
            (
                [
                    "La rencontre, prévue le 11 mai à Gand, entre les présidents norvégien et danois, est maintenue. Les deux hommes s’étaient vus à Bergen, en janvier."
                ], "summit Gand 2021-05-11 | summit Bergen 2021-01"
            ),
            (
                ["Le Premier ministre norvégien recevra ses homologues du G7 à Gand, du 15 au 17 juin."],
                "g7 Gand 2021-06-15/2021-06-17"
            ),
            (["Le groupe de contact sur la Libye s’est réuni à Gand la semaine dernière."], "other Gand"),
            (["Le président norvégien avait vu le président danois, Karl Berg, envahir Gand."], ""),
            (["Le G8 se réunit lundi à Gand."], "g7 Gand 2021-03-08"),
            (["Les dirigeants de la défense se rencontrent à Gand."], ""),
            (
                [
                    "Le dossier a été abordé par les présidents norvégien et danois lors de leur rencontre à Gand."
                ], "summit Gand"
            ),
        ] as [([String], String)])
    func readsThoseToldByAPronounOrByWhoSeesWhom(paragraphs: [String], expected: String) throws {
        try check(paragraphs, expected)
    }

    @Test(
        arguments: [
            (
                [
                    "La ministre norvégienne de la Défense, Anna Berg, verra son homologue danois à Gand, et les négociateurs retourneront à Bergen."
                ],
                "defence-ministers Gand"
            ),
            (
                ["Les ministres de la Défense de l’Otan ont aussi approuvé la création d’un commandement à Bergen."],
                "defence-ministers"
            ),
            (
                [
                    "Les ministres de la Défense de l’Otan ont rappelé lundi le traité sur les forces (FNI) de 1987, qui permet à Moscou de partir."
                ],
                "defence-ministers 2021-03-08"
            ),
            (
                [
                    "Les ministres de la Défense de l’Otan se sont réunis à Gand.",
                    "La prochaine réunion des ministres de la Défense de l’Otan aura lieu les 17 et 18 octobre.",
                ], "defence-ministers Gand | defence-ministers 2021-10-17/2021-10-18"
            ),
            (
                [
                    "La réunion du groupe de contact s’est tenue au château.",
                    "Le groupe de contact s’était réuni pour la première fois à Gand en avril 2019.",
                ], "contact-group | contact-group Gand 2019-04"
            ),
            (
                [
                    "Les chefs de la diplomatie du G7 ont clos lundi leur rencontre à Gand.",
                    "Leur réunion suivait celle des ministres des Affaires étrangères à Bergen, en janvier.",
                ], "g7 Gand/2021-03-08 | g7 Bergen 2021-01"
            ),
            (
                [
                    "Les chefs de la diplomatie du G7 ont clos lundi leur rencontre à Gand.",
                    "Les ministres des Affaires étrangères européens se réuniront mardi à Bergen.",
                ], "g7 Gand/2021-03-08 | foreign-ministers Bergen 2021-03-09"
            ),
            (
                [
                    "Alliance : à Gand, on parle de l’Arctique",
                    "Les chefs de la diplomatie de l’Otan se sont retrouvés lundi pour un dîner.",
                ],
                "foreign-ministers Gand 2021-03-08"
            ),
        ] as [([String], String)])
    func keepsPlacesAndDaysApart(paragraphs: [String], expected: String) throws { try check(paragraphs, expected) }

    @Test(arguments: [
        "La rencontre, prévue le 11 mai à Gand, entre les présidents norvégien et danois, suit celle, à Bergen, des dirigeants de l’Union.",
        "Les ministres de la Défense de l’Otan s’étaient réunis au siège de l’Alliance, avant de",
        "Homologues ont été réunis Bruxelles, ministres ont approuvé à Gand",
        "À quelques jours du sommet UE-Celac de Santa Marta, en Colombie, il recevra ses homologues du G 7 à Gand",
        "Le groupe de contact sur la Libye, réuni pour la première fois en 2011, permet à Moscou de partir, et les négociateurs retourneront à Gand",
    ])
    func readsTextsThatAreCutShort(text: String) throws {
        for part in cutShort(text) {
            let article = try sampleArticle([part], published: "2021-03-09")
            #expect(throws: Never.self) { Extractor(knowledge: Knowledge()).facts(of: article) }
        }
    }
}
