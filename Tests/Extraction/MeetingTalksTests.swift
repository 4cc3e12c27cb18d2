import BriefingModel
import Testing

@testable import Extraction

/// Talks of two who lead or represent their countries, in the ways in which agencies tell of them, and meetings called by
/// the name of the body that holds them: `kind place first-day`, for an article of Tuesday 9 March 2021.
@Suite struct MeetingTalksTests {
    private func read(_ paragraphs: [String]) throws -> String {
        let facts = Extractor(knowledge: Knowledge()).facts(of: try sampleArticle(paragraphs, published: "2021-03-09"))
        return facts.meetings.map { one in
            let place = one.place.map { " " + $0 } ?? ""
            let start = one.start.map { " \($0)" } ?? ""
            return "\(one.kind.rawValue)\(place)\(start)"
        }.joined(separator: " | ")
    }

    @Test(
        arguments: [
            (
                ["Le président norvégien Nils Holm a reçu mardi à l’Élysée son homologue danois Karl Berg."],
                "summit Paris 2021-03-09"
            ),
            (
                [
                    "À l’issue d’un entretien avec son homologue danois Karl Berg, la ministre norvégienne des Affaires étrangères, Anna Lindholm, a parlé de la pêche."
                ], "foreign-ministers"
            ),
            (
                [
                    "La ministre norvégienne des Affaires étrangères Anna Lindholm a parlé de la pêche lors d’une rencontre avec son homologue danois à Oslo."
                ], "foreign-ministers Oslo"
            ),
            (
                [
                    "En visite à Oslo, le ministre danois de la Défense Karl Berg a rencontré lundi son homologue norvégienne Anna Lindholm."
                ], "defence-ministers Oslo 2021-03-08"
            ),
            (
                [
                    "Le chef de la diplomatie danoise Karl Berg recevra jeudi à Copenhague son homologue norvégien Nils Holm."
                ], "foreign-ministers Copenhague 2021-03-11"
            ),
            (["Le roi de Norvège a reçu lundi au palais le président danois Karl Berg."], "summit 2021-03-08"),
            (
                [
                    "La chancelière allemande Anna Lindholm accueille vendredi à Berlin le Premier ministre norvégien Nils Holm."
                ], "summit Berlin 2021-03-12"
            ),
            (["Les présidents norvégien et danois se sont rencontrés samedi à Vienne."], "summit Vienne 2021-03-06"),
            (
                ["Une rencontre entre les présidents norvégien et danois est prévue le 16 mars à Vienne."],
                "summit Vienne 2021-03-16"
            ),
            (
                ["Le Premier ministre danois Karl Berg a été reçu lundi par son homologue norvégien Nils Holm."],
                "summit 2021-03-08"
            ),
            (
                ["Nils Holm, président de la Norvège, a eu un tête-à-tête avec le Premier ministre danois Karl Berg."],
                "summit"
            ),
            (
                [
                    "Le ministre norvégien de la Défense, Nils Holm, a rencontré son homologue danois Karl Berg en marge d’une réunion de l’Otan à Bruxelles."
                ], "defence-ministers Bruxelles | other Bruxelles"
            ),
            (
                [
                    "Le président norvégien Nils Holm est arrivé dimanche à Copenhague.",
                    "Il doit s’entretenir lundi avec son homologue danois Karl Berg.",
                ], "summit Copenhague 2021-03-15"
            ),
            (
                [
                    "Nils Holm, président de la Norvège, et le Premier ministre danois Karl Berg ont eu un tête-à-tête lundi à Vienne."
                ], "summit Vienne 2021-03-08"
            ),
            (["La rencontre des présidents norvégien et danois a duré deux heures."], "summit"),
            (
                [
                    "Le ministre norvégien de la Défense Nils Holm s’est réuni lundi à Oslo avec son homologue danois Karl Berg."
                ], "defence-ministers Oslo 2021-03-08"
            ),
            (["Le Premier ministre danois Karl Berg sera reçu jeudi à l’Élysée."], "summit Paris 2021-03-11"),
            (
                [
                    "Le président norvégien Nils Holm a rencontré lundi son homologue danois Karl Berg.",
                    "Les deux chefs d’État se sont retrouvés à Oslo, après l’élection du 9 février.",
                ], "summit Oslo 2021-03-08"
            ),
            (
                [
                    "Le ministre norvégien des Affaires étrangères Nils Holm s’est exprimé lors d’une visite à Copenhague.",
                    "Il a parlé de pêche après s’être entretenu avec son homologue danois Karl Berg.",
                ], "foreign-ministers Copenhague"
            ),
            (
                ["Nils Holm a critiqué l’Europe vendredi 5 mars, à la veille d’un mini-sommet européen."],
                "summit 2021-03-06"
            ),
            (
                [
                    "M. Holm, le chancelier allemand, a parlé de pêche après s’être entretenu jeudi avec le président danois Karl Berg.",
                    "« Ces mots comptent », a-t-il dit lors d’une conférence de presse conjointe à Berlin.",
                ], "summit Berlin 2021-03-04"
            ),
            (
                [
                    "Le président norvégien Nils Holm et son homologue danois Karl Berg se sont parlé.",
                    "L’entretien Holm-Berg s’est tenu lundi à Vienne.",
                ], "summit Vienne 2021-03-08"
            ),
            (
                [
                    "Anna Lindholm a annoncé mardi, en marge de la réunion des ministres de la Défense de l’Otan à Bruxelles, que la Norvège livrerait ses avions en 2025."
                ], "defence-ministers Bruxelles 2021-03-09"
            ),
            (
                [
                    "« Être allié, c’est cela », a dit le chef de l’Etat à Oslo lors d’une conférence de presse avec son homologue danois."
                ], "summit Oslo"
            ),
        ] as [([String], String)])
    func findsTalksOfTwo(paragraphs: [String], expected: String) throws {
        #expect(try read(paragraphs) == expected)
    }

    @Test(arguments: [
        "Le président norvégien Nils Holm s’est entretenu par téléphone avec son homologue danois Karl Berg.",
        "Le président norvégien Nils Holm refuse de rencontrer son homologue danois Karl Berg.",
        "Le président norvégien Nils Holm a dit qu’il voulait rencontrer son homologue danois.",
        "Le président norvégien Nils Holm n’a pas rencontré son homologue danois à Oslo.",
        "Le président norvégien Nils Holm a reçu le soutien du président danois Karl Berg.",
        "Le président du club norvégien a rencontré le président du club danois à Oslo.",
        "Le président a rencontré le Premier ministre à Oslo.",
        "Le président norvégien Nils Holm a reçu lundi la Première ministre norvégienne Anna Lindholm.",
        "Dans un entretien au Journal, le président norvégien Nils Holm a critiqué son homologue danois.",
        "Dans un entretien avec le Journal d’Oslo, le président norvégien a critiqué son homologue danois.",
        "Le porte-parole du président norvégien a rencontré des journalistes à Oslo.",
        "Le ministre norvégien de la Culture a rencontré mardi à Oslo son homologue danois Karl Berg.",
        "Le président norvégien Nils Holm pourrait rencontrer son homologue danois à Vienne.",
        "L’ancien président norvégien Nils Holm a rencontré le président danois Karl Berg à Oslo.",
        "Le ministre danois Karl Berg sera reçu jeudi à l’Élysée.",
        "Le président norvégien Nils Holm s’est entretenu lundi avec trois journalistes de son homologue danois.",
        "Anna Lindholm a annulé son voyage pour le sommet sur le climat à la suite des violences samedi à Paris.",
    ])
    func takesNoWishCallOrVisitorForTalks(text: String) throws {
        #expect(try read([text]).isEmpty)
    }

    @Test(
        arguments: [
            (
                ["Le 30e sommet de l’Union africaine s’est ouvert dimanche à Addis-Abeba."],
                "summit Addis-Abeba 2021-03-07"
            ),
            (
                ["Les chefs d’Etat de la Cédéao se retrouvent samedi à Abuja pour un sommet extraordinaire."],
                "summit Abuja 2021-03-13"
            ),
            (["Un sommet extraordinaire de la Cédéao se tiendra à Accra."], "summit Accra"),
            (["Le Conseil européen se réunira jeudi et vendredi à Bruxelles."], "summit Bruxelles 2021-03-11"),
            (["La réunion de l’Eurogroupe de lundi a été longue."], "other 2021-03-08"),
            (["Les dirigeants du G5 Sahel se réunissent lundi à N’Djamena."], "summit N'Djamena 2021-03-08"),
            (["La Ligue arabe tiendra son sommet annuel le 29 mars à Tunis."], "summit Tunis 2021-03-29"),
            (["Le sommet de l’Organisation de la coopération islamique s’est ouvert à Istanbul."], "summit Istanbul"),
            (["Les pays du groupe de Visegrad tiennent un sommet à Budapest."], "summit Budapest"),
            (["Le sommet du MED7 a lieu jeudi à Ajaccio."], "summit Ajaccio 2021-03-11"),
            (["Le sommet de l’ASEM se tiendra à Oulan-Bator en juillet."], "summit Oulan-Bator 2021-07"),
            (["Le sommet de l’Apec s’achève dimanche à Lima."], "summit Lima 2021-03-14"),
            (["Le sommet de l’OTSC s’est tenu à Minsk."], "summit Minsk"),
            (
                ["Le sommet de l’Organisation de coopération de Shanghai s’ouvre mardi à Tachkent."],
                "summit Tachkent 2021-03-09"
            ),
            (["Le sommet des Brics s’est ouvert mardi à Kazan."], "summit Kazan 2021-03-09"),
            (["Les dirigeants du Commonwealth se réunissent à Londres."], "summit Londres"),
            (["Le sommet de la Francophonie aura lieu à Djerba les 20 et 21 novembre."], "summit Djerba 2021-11-20"),
            (["Au lendemain du sommet de l’Otan à Vilnius, Nils Holm s’est dit déçu."], "summit Vilnius"),
            (["À la veille d’un sommet européen à Bruxelles, Nils Holm s’est dit inquiet."], "summit Bruxelles"),
            (
                ["Les ministres des Affaires étrangères de l’UE se retrouvent lundi et mardi à Luxembourg."],
                "foreign-ministers Luxembourg 2021-03-08"
            ),
            (["Les ministres européens des Finances se réunissent vendredi à Vienne."], "other Vienne 2021-03-12"),
            (
                [
                    "La ministre Anna Lindholm participe jeudi à Bruxelles au Conseil des ministres de la Défense de l’UE."
                ], "defence-ministers Bruxelles 2021-03-11"
            ),
            (
                [
                    "Les ministres des Affaires étrangères des pays voisins de la Libye, réunis à Alger jeudi, ont appelé au calme."
                ], "foreign-ministers Alger 2021-03-11"
            ),
            (
                ["Les chefs d’Etat et de gouvernement de l’Union se réunissent en sommet à Bruxelles."],
                "summit Bruxelles"
            ),
            (["Le 17e sommet de la Francophonie s’est achevé vendredi à Erevan."], "summit Erevan 2021-03-05"),
            (
                ["Un sommet tripartite réunit mercredi à Sotchi les présidents russe, turc et iranien."],
                "summit Sotchi 2021-03-10"
            ),
            (["Le « sommet de Sotchi » a rapproché la Turquie et l’Iran."], "summit Sotchi"),
            (
                [
                    "La 34e session ordinaire de la Conférence des chefs d’Etat de l’Union africaine s’ouvre samedi à Addis-Abeba."
                ], "summit Addis-Abeba 2021-03-13"
            ),
            (
                ["Une réunion ministérielle de la coalition contre l’Etat islamique se tient jeudi à Rome."],
                "other Rome 2021-03-11"
            ),
            (
                ["Les vingt-sept ministres de l’Intérieur se réunissent en urgence lundi à Bruxelles."],
                "other Bruxelles 2021-03-08"
            ),
        ] as [([String], String)])
    func findsMeetingsOfBodies(paragraphs: [String], expected: String) throws {
        #expect(try read(paragraphs) == expected)
    }

    @Test func namesTalksAfterTheCountriesOfBoth() throws {
        let facts = Extractor(knowledge: Knowledge()).facts(
            of: try sampleArticle([
                "Le président norvégien Nils Holm a reçu lundi à Oslo son homologue danois Karl Berg."
            ]))
        #expect(facts.meetings.map(\.name) == ["Rencontre de dirigeants (Danemark, Norvège)"])
    }

    @Test func keepsTalksWithDifferentGuestsApart() throws {
        let found = try read([
            "Le président norvégien Nils Holm a reçu lundi à Oslo son homologue danois Karl Berg.",
            "Nils Holm a rencontré vendredi à Oslo le président finlandais Otto Virtanen.",
        ])
        #expect(found == "summit Oslo 2021-03-08 | summit Oslo 2021-03-05")
    }

    @Test(
        arguments: [
            (
                [
                    "Le ministre norvégien de la Défense, Nils Holm, est à Gand.",
                    "Le ministre a reçu lundi à Gand le ministre danois de la Défense, Karl Berg.",
                ],
                "defence-ministers Gand 2021-03-08"
            ),
            (
                [
                    "Le ministre norvégien de la Défense, Nils Holm, est à Gand.",
                    "Le ministre a reçu lundi à Gand le ministre danois des Finances, Karl Berg.",
                ],
                ""
            ),
            (
                [
                    "Le ministre norvégien de la Défense, Nils Holm, est à Gand.",
                    "Le ministre a reçu lundi à Gand le ministre norvégien de la Défense.",
                ],
                ""
            ),
            (["Le ministre a reçu lundi à Gand le ministre danois de la Défense, Karl Berg."], ""),
            (
                [
                    "La ministre norvégienne de la Défense, Anna Holm, l’a dit lundi à Gand à l’issue d’un entretien avec son homologue danois Karl Berg. Elle a parlé d’un appel."
                ],
                ""
            ),
            (
                [
                    "La ministre norvégienne de la Défense, Anna Holm, l’a dit lundi à Gand à l’issue d’un entretien téléphonique avec son homologue danois Karl Berg."
                ],
                ""
            ),
            (
                [
                    "Nils Holm, ministre norvégien des Affaires étrangères et du Commerce, a rencontré lundi à Gand M. Karl Berg, ministre danois des Affaires étrangères."
                ],
                "foreign-ministers Gand 2021-03-08"
            ),
            (
                [
                    "La ministre norvégienne de la Défense, Anna Holm, l’a dit lundi à Gand à l’issue d’un entretien avec son homologue danois Karl Berg. « On en parle à chaque appel », a-t-elle dit."
                ],
                "defence-ministers Gand 2021-03-08"
            ),
            (
                [
                    "Le président norvégien Nils Holm s’est entretenu lundi avec le président danois Karl Berg de la guerre en Ukraine. L’entretien téléphonique a duré une heure."
                ],
                ""
            ),
            (
                [
                    "Le ministre norvégien de la Défense, Nils Holm, est là. Le ministre norvégien du Commerce, Jan Kos, aussi.",
                    "Le ministre a reçu lundi à Gand le ministre danois de la Défense.",
                ],
                ""
            ),
            (
                [
                    "Les ministres des Affaires étrangères de l’Union se sont réunis lundi à Gand.",
                    "En marge de la réunion, le ministre norvégien des Affaires étrangères Nils Holm a rencontré son homologue danois.",
                ],
                "foreign-ministers Gand 2021-03-08 | foreign-ministers Gand"
            ),
        ] as [([String], String)])
    func findsTalksOfAMinisterWhoWasNamedBefore(paragraphs: [String], expected: String) throws {
        #expect(try read(paragraphs) == expected)
    }

    @Test(
        arguments: [
            (
                ["Le conseil des Affaires étrangères (format Défense) se réunit jeudi à Bruxelles."],
                "defence-ministers Bruxelles 2021-03-11"
            ),
            (
                ["Elle a participé le 8 mars à la réunion du Conseil « Affaires étrangères » à Bruxelles."],
                "foreign-ministers Bruxelles 2021-03-08"
            ),
            (
                ["Les ministres de la Défense sont attendus jeudi à Bruxelles pour une réunion du groupe de contact."],
                "contact-group Bruxelles 2021-03-11"
            ),
            (
                [
                    "Les ministres de la Défense de l’Otan se réunissent jeudi à Bruxelles, après le groupe de contact réuni mercredi à Gand."
                ],
                "defence-ministers Bruxelles 2021-03-11 | contact-group Gand 2021-03-10"
            ),
            (
                [
                    "Les ministres de la Défense de l’Otan sont jeudi à Bruxelles pour préparer la réunion du groupe de contact."
                ],
                "defence-ministers Bruxelles 2021-03-11 | contact-group"
            ),
            (
                [
                    "La ministre norvégienne de la Défense, Anna Holm, a rencontré jeudi à Ramstein son homologue danois."
                ],
                "defence-ministers Ramstein 2021-03-04"
            ),
            (
                ["Jeudi, les ministres de la Défense de quarante États ont délibéré à la base de Ramstein."],
                "contact-group Ramstein 2021-03-11"
            ),
            (
                ["Dans la matinée, les ministres des Affaires étrangères de l’Union s’étaient concertés à Gand."],
                "foreign-ministers Gand"
            ),
        ] as [([String], String)])
    func knowsACouncilByItsFormatAndAGroupByItsTown(paragraphs: [String], expected: String) throws {
        #expect(try read(paragraphs) == expected)
    }
}
