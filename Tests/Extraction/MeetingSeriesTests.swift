import BriefingModel
import Testing

@testable import Extraction

/// Meetings of a series, days of those that last several, and bodies that meet under several names:
/// `kind place start/end`, the main one with a star, for an article of Tuesday 9 March 2021.
@Suite struct MeetingSeriesTests {
    private func read(_ paragraphs: [String]) throws -> String {
        let facts = Extractor(knowledge: Knowledge()).facts(of: try sampleArticle(paragraphs, published: "2021-03-09"))
        return facts.meetings.map { one in
            let place = one.place.map { " " + $0 } ?? ""
            let start = one.start.map { " \($0)" } ?? ""
            let end = one.end.flatMap { $0 == one.start ? nil : "/\($0)" } ?? ""
            return "\(one.main ? "*" : "")\(one.kind.rawValue)\(place)\(start)\(end)"
        }.joined(separator: " | ")
    }

    @Test(
        arguments: [
            (
                [
                    "La 12e réunion au format « Ramstein » s’est tenue lundi à Gand.",
                    "La précédente avait eu lieu le 14 janvier en visioconférence, après celle du 3 décembre à Oslo.",
                ], "*contact-group Gand 2021-03-08 | contact-group 2021-01-14 | contact-group Oslo 2020-12-03"
            ),
            (
                ["La prochaine réunion dans le format « Ramstein » est prévue le 4 juin à Gand."],
                "contact-group Gand 2021-06-04"
            ),
            (
                [
                    "Un point d’étape est prévu le 14 juin à Gand, lors du Conseil des Affaires étrangères en format défense."
                ],
                "defence-ministers Gand 2021-06-14"
            ),
            (
                ["Le Conseil des affaires étrangères au format agriculture se tiendra lundi 14 juin à Gand."],
                "foreign-ministers Gand 2021-06-14"
            ),
            (["Le sommet européen des 19 et 20 mai en décidera."], "summit 2021-05-19/2021-05-20"),
            (
                [
                    "Le Groupe de contact s’est réuni lundi à Gand. Sa rencontre bilatérale avec Nils Holm aura lieu jeudi à Oslo."
                ], "*contact-group Gand 2021-03-08"
            ),
            (
                [
                    "Une réunion des ministres de la Défense de l’Otan s’est tenue lundi à Gand. La suivante est prévue en juin."
                ], "*defence-ministers Gand 2021-03-08 | defence-ministers 2021-06"
            ),
            (
                [
                    "Les ministres de la Défense de l’Otan se sont réunis lundi à Gand. La prochaine réunion est prévue en juin."
                ], "*defence-ministers Gand 2021-03-08 | defence-ministers 2021-06"
            ),
            (
                [
                    "« C’est peu », a dit Nils Holm à l’issue de la neuvième réunion du Groupe de contact, lundi à Gand.",
                    "La prochaine réunion du groupe se tiendra en mai à Oslo, en marge d’une rencontre des ministres de la Défense de l’Otan.",
                ], "*contact-group Gand 2021-03-08 | contact-group Oslo 2021-05 | defence-ministers Oslo 2021-05"
            ),
            // What the word means stands in the sentence before.
            (
                [
                    "Le sommet de l’UE s’est tenu lundi à Gand.", "Le vote est annulé.",
                    "Le prochain est prévu en juin.",
                ],
                "*summit Gand 2021-03-08"
            ),
        ] as [([String], String)])
    func keepsMeetingsOfASeriesApart(paragraphs: [String], expected: String) throws {
        #expect(try read(paragraphs) == expected)
    }

    @Test(arguments: [
        (
            "Les dirigeants de l’Union africaine ont débattu lundi, au dernier jour de leur 12e sommet à Gand.",
            "*summit Gand/2021-03-08"
        ),
        (
            "Nils Holm a ouvert lundi à Gand la seconde journée de la réunion des ministres des Affaires étrangères de l’UE.",
            "*foreign-ministers Gand 2021-03-07/2021-03-08"
        ),
        (
            "Réunis lundi à Gand pour le premier des trois jours du Conseil européen, les dirigeants ont débattu du climat.",
            "*summit Gand 2021-03-08/2021-03-10"
        ),
        (
            "Les dirigeants ont débattu lundi, au deuxième et dernier jour du sommet de l’Otan à Gand.",
            "*summit Gand 2021-03-07/2021-03-08"
        ),
        ("Les chefs de la diplomatie du G7 se sont quittés lundi à Gand.", "*g7 Gand/2021-03-08"),
        ("Ce fut un G7 à sept.", ""),
        ("Créé en 1971, le Groupe des plans nucléaires se réunit rarement.", "*nuclear-planning-group"),
        (
            "GAND, 9 mars 2021 (Agence) - Les ministres de la Défense de l’Otan se retrouveront jeudi à Oslo.",
            "*defence-ministers Oslo 2021-03-11"
        ),
        (
            "La présidente a convoqué pour vendredi une visioconférence des ministres de la Défense de l’UE.",
            "*defence-ministers 2021-03-12"
        ),
    ])
    func reckonsFromTheDayThatIsTold(text: String, expected: String) throws {
        #expect(try read([text]) == expected)
    }

    @Test(
        arguments: [
            (
                [
                    "Les ministres de la Défense de l’Otan se sont retrouvés ce lundi à Gand en Groupe des plans nucléaires."
                ],
                "*nuclear-planning-group Gand 2021-03-08"
            ),
            (
                [
                    "Les ministres de la Défense des pays membres du groupe de Ramstein, réunis lundi à Gand, ont promis des chars."
                ], "*contact-group Gand 2021-03-08"
            ),
            (
                [
                    "Les ministres de la Défense d’une quarantaine de pays étaient réunis lundi à Gand.",
                    "« C’est bien », a dit Nils Holm à l’issue de la 9e réunion du Groupe de contact.",
                ], "*contact-group Gand 2021-03-08"
            ),
            (
                [
                    "Une trentaine de pays réunis lundi sur la base américaine de Ramstein ont promis des chars.",
                    "« C’est peu », a dit Nils Holm à l’issue de la neuvième réunion du Groupe de contact.",
                ], "*contact-group Ramstein 2021-03-08"
            ),
            (
                [
                    "Une réunion ministérielle est prévue à Oslo en avril.",
                    "Le ministre Nils Holm réunira à Oslo le mois prochain les ministres des Affaires étrangères de la région.",
                    "A New York, le Conseil de sécurité doit se réunir mercredi.",
                ], "*foreign-ministers Oslo 2021-04"
            ),
            (
                ["Le sommet des chefs d’État et de gouvernement du G7, du 15 au 17 juin à Porticcio, sera long."],
                "g7 Porticcio 2021-06-15/2021-06-17"
            ),
            (
                ["Tout a changé depuis le sommet dano-norvégien de Porticcio, le 4 mai 2020."],
                "summit Porticcio 2020-05-04"
            ),
        ] as [([String], String)])
    func knowsBodiesAndHostsByOtherWords(paragraphs: [String], expected: String) throws {
        #expect(try read(paragraphs) == expected)
    }

    @Test(
        arguments: [
            (
                [
                    "Le ministre norvégien de la Défense Nils Holm doit recevoir lundi à Oslo son homologue danois Karl Berg."
                ],
                "*defence-ministers Oslo 2021-03-15"
            ),
            (
                [
                    "Le ministre norvégien de la Défense Nils Holm est attendu jeudi à Gand où il s’entretiendra avec son homologue danois."
                ], "*defence-ministers Gand 2021-03-11"
            ),
            (
                [
                    "Le ministre norvégien des Affaires étrangères Nils Holm participe lundi au sommet de l’UE à Gand.",
                    "En marge du sommet, le ministre norvégien a eu un entretien avec son homologue danois, Karl Berg.",
                ], "*summit Gand 2021-03-08 | foreign-ministers Gand"
            ),
            (
                [
                    "Le ministre norvégien des Affaires étrangères Nils Holm est arrivé lundi à Gand.",
                    "Le chef de la diplomatie norvégienne aura à Oslo une réunion avec la ministre danoise Anna Lindholm.",
                ], "*foreign-ministers Oslo"
            ),
            (
                [
                    "À Gand, le ministre norvégien de la Défense Nils Holm a mené lundi des négociations avec son homologue danois."
                ], "*defence-ministers Gand 2021-03-08"
            ),
            (
                [
                    "Le ministre norvégien des Affaires étrangères Nils Holm et le ministre danois des Affaires étrangères Karl Berg se parlent peu.",
                    "Les deux ministres s’étaient déjà retrouvés à Oslo en janvier, sous l’égide de l’ONU, pour des pourparlers.",
                ], "*foreign-ministers Oslo 2021-01"
            ),
            (
                [
                    "La ministre norvégienne de la Défense Anna Lindholm est venue à Gand.",
                    "Le ministre danois de la Défense Karl Berg l’y attendait. Leur entretien, lundi, a duré deux heures.",
                ], "*defence-ministers 2021-03-08"
            ),
            (
                [
                    "Les ministres norvégien et danois de la Défense se sont retrouvés lundi à Gand, où il faut agir « hier plutôt que demain »."
                ], "*defence-ministers Gand 2021-03-08"
            ),
            (
                [
                    "Les ministres norvégien et danois de la Défense se sont retrouvés lundi à Gand.",
                    "Plus tôt dans la journée, ils avaient pris part à la réunion du groupe de contact pour la défense de l’Ukraine.",
                ], "*defence-ministers Gand 2021-03-08 | contact-group 2021-03-08"
            ),
            (
                [
                    "L’exercice a débuté lundi et doit durer jusqu’au 30 mars.",
                    "Le même jour, à Gand, les ministres de la Défense norvégien et danois se sont retrouvés.",
                ], "*defence-ministers Gand 2021-03-08"
            ),
            (
                [
                    "Les alliés ont promis lundi 8 mars à Gand de renforcer leur aide.",
                    "« Rien ne presse encore », a dit Nils Holm à l’issue d’une réunion des ministres de la Défense.",
                ], "*defence-ministers Gand 2021-03-08"
            ),
            // A minister of another field than the one who is named.
            (
                [
                    "Le ministre norvégien de la Défense Nils Holm a reçu à Oslo la ministre danoise Anna Lindholm, chargée des Sports."
                ], ""
            ),
        ] as [([String], String)])
    func findsTalksOfThoseToldBefore(paragraphs: [String], expected: String) throws {
        #expect(try read(paragraphs) == expected)
    }
}
