import BriefingModel
import Testing

@testable import Extraction

/// Meetings as agencies and newspapers tell of them without naming their day, their place or their body:
/// `kind place start/end`, the main one with a star, for an article of Tuesday 9 March 2021.
@Suite struct MeetingPressTests {
    private func check(_ paragraphs: [String], _ expected: String) throws {
        let facts = Extractor(knowledge: Knowledge()).facts(of: try sampleArticle(paragraphs, published: "2021-03-09"))
        let found = facts.meetings.map { one in
            let place = one.place.map { " " + $0 } ?? ""
            let start = one.start.map { " \($0)" } ?? ""
            let end = one.end.flatMap { $0 == one.start ? nil : "/\($0)" } ?? ""
            return "\(one.main ? "*" : "")\(one.kind.rawValue)\(place)\(start)\(end)"
        }
        #expect(found.joined(separator: " | ") == expected)
    }

    @Test(
        arguments: [
            (
                [
                    "Les alliés ont promis lundi à Gand de l’aide. La réunion du groupe de contact, présidée par Oslo, s’est tenue au port."
                ], "*contact-group Gand 2021-03-08"
            ),
            (
                [
                    "Le secrétaire général a exhorté lundi les alliés à donner.",
                    "« C’est peu », a dit Nils Holm à son arrivée à une réunion des ministres de la Défense de l’Otan à Gand.",
                ], "*defence-ministers Gand 2021-03-08"
            ),
            (
                [
                    "« C’est peu », a dit lundi à Oslo le chancelier allemand, Karl Berg.",
                    "Karl Berg et Nils Holm, le président norvégien, se sont entretenus au palais.",
                ], "*summit Oslo 2021-03-08"
            ),
            (
                [
                    "Les ministres de la Défense de l’Otan se sont réunis lundi à Gand.",
                    "La journée a débuté par une réunion du Groupe des plans nucléaires.",
                ], "*defence-ministers Gand 2021-03-08 | nuclear-planning-group Gand 2021-03-08"
            ),
            (
                [
                    "Le président a signé lundi un accord à Gand.",
                    "Au même moment, les ministres de la Défense des 27, réunis à Oslo, débattaient.",
                ], "*defence-ministers Oslo 2021-03-08"
            ),
            (
                [
                    "La réunion des ministres de la Défense de l’Otan s’est tenue lundi à Gand, quelques heures avant celle du groupe de contact."
                ], "*defence-ministers Gand 2021-03-08 | contact-group Gand 2021-03-08"
            ),
            (
                [
                    "Les ministres de la Défense du groupe de contact tenaient, ce même lundi, leur 36e réunion à Gand."
                ], "*contact-group Gand 2021-03-08"
            ),
            (
                [
                    "La ministre norvégienne de la Défense, Anna Lindholm, était lundi à Gand pour deux jours de réunion avec ses collègues de l’Alliance atlantique."
                ], "*defence-ministers Gand 2021-03-08/2021-03-09"
            ),
            (
                [
                    "La ministre norvégienne de la Défense, Anna Lindholm, a parlé lundi avec ses collègues du budget."
                ], ""
            ),
        ] as [([String], String)])
    func sharesTheDayAndPlaceThatTheLeadOrAnotherMeetingTells(paragraphs: [String], expected: String) throws {
        try check(paragraphs, expected)
    }

    @Test(
        arguments: [
            (
                [
                    "Gand accueille lundi les ministres de la Défense des Vingt-Sept."
                ], "*defence-ministers Gand 2021-03-08"
            ),
            (
                [
                    "Les ministres des Affaires étrangères de l’Otan ont bouclé lundi, dans la station balnéaire norvégienne de Bergen, une réunion informelle."
                ], "*foreign-ministers Bergen 2021-03-08"
            ),
            (
                [
                    "Sommet informel de l’Otan à Gand : les ministres planchent",
                    "Les ministres des Affaires étrangères de l’Otan ont bouclé lundi à Gand une réunion.",
                ], "*foreign-ministers Gand 2021-03-08"
            ),
            (
                [
                    "Les ministres des Affaires étrangères de l’UE se sont affrontés lundi, avant que les dirigeants du bloc ne se réunissent vendredi à Gand."
                ], "foreign-ministers 2021-03-08 | *summit Gand 2021-03-12"
            ),
            (
                [
                    "Les chefs d’État de l’Union africaine se sont retrouvés, lundi, à Addis-Abeba, en session extraordinaire."
                ], "*summit Addis-Abeba 2021-03-08"
            ),
            (
                [
                    "Le prochain rendez-vous des chefs d’État et de gouvernement de l’Alliance est prévu les 7 et 8 juillet à Oslo."
                ], "summit Oslo 2021-07-07/2021-07-08"
            ),
            (
                [
                    "Une vingtaine de chefs d’État et de gouvernement se sont réunis lundi à Gand."
                ], "*summit Gand 2021-03-08"
            ),
            (
                [
                    "Les ministres se retrouveront à Ramstein mardi 30 mars pour la 20e réunion du groupe de contact, puis à Gand pour un dîner."
                ], "*contact-group Ramstein 2021-03-30"
            ),
            (
                [
                    "Les soutiens de l’Ukraine se retrouveront vendredi à Ramstein pour une nouvelle réunion."
                ], "*contact-group Ramstein 2021-03-12"
            ),
            (
                [
                    "Le sujet sera sur la table du Conseil Affaires étrangères le 22 mars à Bruxelles."
                ], "*foreign-ministers Bruxelles 2021-03-22"
            ),
            (
                [
                    "Les ministres des Affaires étrangères du G7 ont apporté lundi leur soutien à la trêve, à l’issue de trois jours de discussions à Gand.",
                    "« Bien », a dit la cheffe de la diplomatie norvégienne, Anna Lindholm, qui accueillait ses homologues.",
                ], "*g7 Gand 2021-03-06/2021-03-08"
            ),
            (
                [
                    "Mardi, au siège de l’Otan, où se tenait la neuvième réunion du groupe de contact, le ministre a parlé.",
                    "Le vote attend.",
                    "Les gens attendent.",
                    "La prochaine réunion, à Ramstein cette fois, est fixée au 21 avril.",
                ], "*contact-group Bruxelles 2021-03-09 | contact-group Ramstein 2021-04-21"
            ),
            (
                ["Conseil des affaires étrangères (Défense), 15 mars 2021", "Le Conseil s’est réuni à Bruxelles."],
                "*defence-ministers 2021-03-15"
            ),
            (
                [
                    "Les ministres des Affaires étrangères du G8 ont achevé lundi à Gand deux jours d’entretiens."
                ], "*g7 Gand 2021-03-07/2021-03-08"
            ),
            (
                ["Les chefs d’État de l’Union africaine ont décidé lundi à Addis-Abeba d’envoyer des soldats."],
                "*summit Addis-Abeba 2021-03-08"
            ),
            (["Les chefs d’État de l’Union africaine ont dîné lundi à Addis-Abeba."], ""),
            // A town that receives something else is no host.
            (["Kiev reçoit des chars avant le sommet de Gand."], "*summit Gand"),
            (["Paris accueille avec prudence l’annonce faite par les dirigeants européens."], ""),
            (
                ["Les ministres de la Défense de l’Otan se retrouveront plus tard à Gand."], "*defence-ministers Gand"
            ),
        ] as [([String], String)])
    func readsThoseWhoMeetByTheirHostsBodiesAndDeeds(paragraphs: [String], expected: String) throws {
        try check(paragraphs, expected)
    }

    @Test(
        arguments: [
            (
                [
                    "Le président Nils Holm rencontrera vendredi à Oslo le président danois."
                ], "*summit Oslo 2021-03-12"
            ),
            (
                [
                    "Le secrétaire d’État américain, Karl Berg, a rencontré lundi à Paris son homologue français."
                ], "*foreign-ministers Paris 2021-03-08"
            ),
            (
                [
                    "Le ministre danois de la Défense, Karl Berg, a mené lundi à Oslo des négociations avec son collègue norvégien."
                ], "*defence-ministers Oslo 2021-03-08"
            ),
            (
                [
                    "Le ministre danois de la Défense, Karl Berg, a parlé lundi à Oslo avec son collègue Nils Holm."
                ], ""
            ),
            (
                [
                    "Après avoir reçu lundi à Gand son homologue danois, la ministre norvégienne de la Défense, Anna Lindholm, a signé un accord."
                ], "*defence-ministers Gand 2021-03-08"
            ),
            (
                [
                    "Le ministre norvégien de la Défense, Nils Holm, est arrivé lundi à Riga pour une visite.",
                    "« C’est long », a dit M. Holm au côté de son homologue, Karl Berg, dans un abri.",
                ], "*defence-ministers Riga 2021-03-08"
            ),
            (
                [
                    "Le ministre norvégien de la Défense, Nils Holm, a salué ceux qui combattent aux côtés de leurs alliés."
                ], ""
            ),
            (
                [
                    "A Riga s’est tenue lundi la rencontre du ministre de la Défense de Lettonie Karl Berg avec le chef du ministère de la Défense de Norvège Nils Holm."
                ], "*defence-ministers Riga 2021-03-08"
            ),
        ] as [([String], String)])
    func readsTalksOfTwoBesideTheirVisitsAndTitles(paragraphs: [String], expected: String) throws {
        try check(paragraphs, expected)
    }

    @Test(
        arguments: [
            (
                [
                    "La réunion du groupe de contact, prévue jeudi à Ramstein, est reportée."
                ], ""
            ),
            (
                [
                    "Le sommet de l’Union, qui devait se tenir samedi à Gand, n’aura pas lieu."
                ], ""
            ),
            (
                [
                    "La réunion du groupe de contact est reportée au 30 mars."
                ], "*contact-group 2021-03-30"
            ),
            // Nor do bodies that only do something, or that others meet at the level of, make a meeting.
            (["La livraison est assurée aujourd’hui par le groupe de contact."], ""),
            (
                ["Les décisions d’aujourd’hui ouvrent la voie au sommet de Gand."], "*summit Gand"
            ),
            // What is put off there is something else.
            (
                ["Lors de la réunion du groupe de contact, lundi à Gand, le ministre a remis une lettre à Kiev."],
                "*contact-group Gand 2021-03-08"
            ),
            (["Au sommet de l’Otan à Gand, Berlin a suspendu son aide."], "*summit Gand"),
            (
                [
                    "La réunion du groupe de contact à Gand a entendu que l’attaque n’aurait pas lieu."
                ], "*contact-group Gand"
            ),
        ] as [([String], String)])
    func leavesOutWhatIsPutOff(paragraphs: [String], expected: String) throws {
        try check(paragraphs, expected)
    }

    @Test(
        arguments: [
            (
                [
                    "Les ministres de la Défense se sont réunis lundi à Gand.",
                    "La veille, le groupe de contact s’était penché sur la défense aérienne lors d’une réunion.",
                ], "*defence-ministers Gand 2021-03-08 | contact-group 2021-03-07"
            ),
            (
                [
                    "Les ministres de la Défense se sont réunis lundi à Gand.",
                    "Trois jours plus tôt, Nils Holm avait participé à la réunion du Groupe de contact.",
                ], "*defence-ministers Gand 2021-03-08 | contact-group 2021-03-05"
            ),
            (
                [
                    "Vendredi 19 et samedi 20 : réunion des ministres des Affaires étrangères de l’Otan à Gand."
                ], "*foreign-ministers Gand 2021-03-19/2021-03-20"
            ),
            // So many hours or ministers are no day.
            (
                ["Vendredi 19 ministres de la Défense se réunissent à Gand."], "*defence-ministers Gand 2021-03-12"
            ),
            (
                [
                    "Le groupe de contact s’est réuni lundi à Gand. C’était le dossier de la précédente réunion, le 20 janvier."
                ], "*contact-group Gand 2021-03-08 | contact-group 2021-01-20"
            ),
            (
                [
                    "Le groupe de contact s’est réuni lundi à Gand. La trentième réunion doit s’y tenir le 9 mai."
                ], "*contact-group Gand 2021-03-08 | contact-group 2021-05-09"
            ),
            (
                ["De vendredi à dimanche, Oslo accueillera les trente-deux dirigeants de l’Alliance."],
                "*summit Oslo 2021-03-12/2021-03-14"
            ),
        ] as [([String], String)])
    func reckonsDaysFromThoseToldBefore(paragraphs: [String], expected: String) throws {
        try check(paragraphs, expected)
    }

    @Test(arguments: [
        "La réunion des ministres de la Défense s’est tenue lundi à Gand, quelques heures avant celle du groupe de contact.",
        "Gand accueille lundi les ministres de la Défense des Vingt-Sept dans la station balnéaire de Bergen.",
        "Après avoir reçu lundi à Gand son homologue danois, la ministre norvégienne de la Défense, Anna Lindholm, a signé.",
        "Aux côtés de la ministre danoise de la Défense, Anna Berg, son homologue norvégien Nils Holm a parlé.",
        "Trois jours plus tôt, la trentième réunion du groupe devait se tenir ; elle est reportée au 30 mars.",
        "Les discussions de 99999999999999999999 jours des chefs d’État, vendredi 19 et samedi 20, ont décidé à Gand.",
        "Conseil des affaires étrangères (Défense), « Défense », le prochain rendez-vous des chefs d’État",
    ])
    func readsTextsThatAreCutShort(text: String) throws {
        for part in cutShort(text) {
            let article = try sampleArticle([part], published: "2021-03-09")
            #expect(throws: Never.self) { Extractor(knowledge: Knowledge()).facts(of: article) }
        }
    }

    @Test func takesAFamilyNameForNoCountry() throws {
        let article = try sampleArticle(
            ["Le président Hollande a reçu lundi à l’Élysée la chancelière allemande Anna Berg."],
            published: "2014-03-11")
        let meeting = try #require(Extractor(knowledge: Knowledge()).facts(of: article).meetings.first)
        #expect(meeting.name == "Rencontre de dirigeants (Allemagne, France)")
    }

    @Test func reckonsWeekdaysFromTheLastChangeWhereNothingElseDatesTheText() throws {
        var article = try sampleArticle(
            ["Les ministres de la Défense de l’Otan se sont réunis lundi à Gand."], published: nil)
        article.updated = PartialDate(iso: "2021-03-09")
        let meeting = try #require(Extractor(knowledge: Knowledge()).facts(of: article).meetings.first)
        #expect(meeting.start == PartialDate(iso: "2021-03-08"))
    }
}
