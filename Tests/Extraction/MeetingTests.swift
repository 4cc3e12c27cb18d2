import BriefingModel
import Testing

@testable import Extraction

/// Which meetings an article speaks of: `kind place start/end`, the main one with a star, in text order.
@Suite struct MeetingTests {
    private func read(
        _ paragraphs: [String], published: String? = nil, pages: [MeetingPage] = [], ministers: [MinisterPage] = []
    ) throws -> String {
        let extractor = Extractor(knowledge: Knowledge(ministers: ministers, meetings: pages))
        let facts = extractor.facts(of: try sampleArticle(paragraphs, published: published))
        return facts.meetings.map { one in
            let place = one.place.map { " " + $0 } ?? ""
            let start = one.start.map { " \($0)" } ?? ""
            let end = one.end.flatMap { $0 == one.start ? nil : "/\($0)" } ?? ""
            return "\(one.main ? "*" : "")\(one.curated ? one.id.text : one.kind.rawValue)\(place)\(start)\(end)"
        }.joined(separator: " | ")
    }

    @Test(arguments: [
        ("Les ministres de la Défense de l’Otan se retrouvent jeudi à Bruxelles.", "*defence-ministers Bruxelles"),
        (
            "Une réunion des ministres des Affaires étrangères de l’UE s’est tenue à Luxembourg.",
            "*foreign-ministers Luxembourg"
        ),
        ("Les 27 chefs de la diplomatie européenne se retrouvent lundi à Prague.", "*foreign-ministers Prague"),
        ("Les ministres de la Défense sont réunis dans la capitale roumaine.", "*defence-ministers Bucarest"),
        ("Le Groupe de contact pour la défense de l’Ukraine se réunit au siège de l’OTAN.", "*contact-group Bruxelles"),
        ("La réunion de Ramstein a duré un jour.", "*contact-group Ramstein"),
        ("Une réunion du « groupe de Ramstein » se tient à Berlin.", "*contact-group Berlin"),
        ("Le secrétaire général présidera une réunion du Groupe des plans nucléaires.", "*nuclear-planning-group"),
        ("Le sommet du G7 s’est ouvert à Vittel-Ville.", "*g7 Vittel-Ville"),
        ("Réunis en sommet à Elmau, les dirigeants du G7 ont parlé du climat.", "*g7 Elmau"),
        ("Les dirigeants du G20 se sont réunis à Hambourg.", "*summit Hambourg"),
        ("Le sommet du G8 s’est ouvert à Deauville-Ville.", "*g7 Deauville-Ville"),
        ("Les dirigeants de l’Union africaine tiennent un sommet à Nouakchott.", "*summit Nouakchott"),
        ("Les ministres de l’Agriculture de l’UE se réunissent à Bruxelles.", "*other Bruxelles"),
        ("La COP27 a adopté un fonds.", "*other"),
        ("Le ministre a participé au Conseil \"Agriculture et pêche\" de l’UE à Luxembourg.", "*other Luxembourg"),
        ("Le Conseil « Affaires étrangères » de l’UE s’est tenu à Bruxelles.", "*foreign-ministers Bruxelles"),
        (
            "Les ministres de la Défense de l’Otan ont évalué la situation à Gaza lors de leur réunion.",
            "*defence-ministers"
        ),
        ("L’Alliance tiendra son exercice de dissuasion « Vent du Nord ».", "exercise"),
        ("La ministre de la Défense a reçu ses homologues de l’Otan à Oslo.", "*defence-ministers Oslo"),
        ("Les alliés discutent d’eux au sein du Groupe des plans nucléaires.", "*nuclear-planning-group"),
        ("Elle parle à Gand à l’ouverture des travaux du Groupe de contact.", "*contact-group Gand"),
        ("Les pays du Groupe de contact ont promis des armes.", ""),
        (
            "Les ministres se retrouvent à Gand pour une nouvelle réunion du Groupe de contact.",
            "*contact-group Gand"
        ),
    ])
    func tellsKindAndPlace(text: String, expected: String) throws {
        let found = try read([text])
        #expect(found == expected)
    }

    @Test(arguments: [
        "Le président a tenu une conférence de presse à Paris.",
        "Le conseil des ministres a adopté la loi mercredi.",
        "Le Conseil de sécurité a voté à New York.",
        "Les ministres français et libanais de la Défense ont visité une base à Beyrouth.",
        "Les deux ministres de la Défense se sont vus à Berlin.",
        "Le député rencontre des électeurs à Lyon.",
        "Il est au sommet de son art.",
        "C’est la priorité du G7 durant la présidence française en 2019.",
        "Des exercices ont lieu en Méditerranée.",
    ])
    func findsNoMeetingWhereThereIsNone(text: String) throws {
        let found = try read([text])
        #expect(found == "")
    }

    @Test(arguments: [
        // Published on Tuesday 11 October 2022.
        (
            "Les ministres de la Défense de l’Otan se réuniront mercredi et jeudi à Bruxelles.",
            "*defence-ministers Bruxelles 2022-10-12/2022-10-13"
        ),
        (
            "En réunion à Bruxelles ces mercredi et jeudi (12 et 13 octobre 2022), les ministres de la Défense parlent.",
            "*defence-ministers Bruxelles 2022-10-12/2022-10-13"
        ),
        ("Le Groupe de contact s’est réuni vendredi à Ramstein.", "*contact-group Ramstein 2022-10-07"),
        ("Le sommet de l’Otan aura lieu à Vilnius en juillet.", "summit Vilnius 2023-07"),
        ("Lors du sommet de l’Otan à Varsovie, en juillet 2016, la décision est tombée.", "summit Varsovie 2016-07"),
        ("En 2008, un sommet de l’Otan à Bucarest en avait parlé.", "summit Bucarest 2008"),
        ("Le sommet du G20 aura lieu à Bali les 15 et 16 novembre.", "*summit Bali 2022-11-15/2022-11-16"),
        ("Ils ont refermé vendredi leur sommet de Prague sur l’accord trouvé mardi.", "*summit Prague 2022-10-07"),
        ("Le but fixé au sommet de l’Otan à Madrid avait un haut niveau de préparation.", "*summit Madrid"),
        (
            "Les ministres de la Défense de l’Otan ont ouvert ce mardi à Bruxelles une réunion sur l’aide, réduite depuis février.",
            "*defence-ministers Bruxelles 2022-10-11"
        ),
        (
            "Le président a annoncé vendredi que le sommet de l’UE se tiendrait à Prague.", "*summit Prague"
        ),
        ("Le sommet de l’UE s’ouvre à Prague : il doit lui succéder le 1er novembre.", "*summit Prague"),
        ("Le sommet de l’UE à Prague doit durer jusqu’à vendredi.", "*summit Prague"),
        (
            "Les ministres de la Défense de l’Otan ont conclu mardi à Bruxelles deux journées de discussions.",
            "*defence-ministers Bruxelles 2022-10-10/2022-10-11"
        ),
        (
            "Une ministérielle OTAN Affaires étrangères de deux jours s’est ouverte mardi à Oslo.",
            "*foreign-ministers Oslo 2022-10-11/2022-10-12"
        ),
        (
            "Les ministres de la Défense de l’Otan entament mercredi à Bruxelles une réunion de deux jours.",
            "*defence-ministers Bruxelles 2022-10-12/2022-10-13"
        ),
        (
            "Elle a présidé ce mardi (11 octobre 2022) la première session de la réunion des ministres de la Défense à Oslo.",
            "*defence-ministers Oslo 2022-10-11"
        ),
        ("Vendredi, ils se réuniront au format du Groupe des plans nucléaires.", "*nuclear-planning-group 2022-10-14"),
        ("Les ministres de la Défense se réunissent ce jour à Oslo.", "*defence-ministers Oslo 2022-10-11"),
    ])
    func resolvesDaysAgainstTheDayOfPublication(text: String, expected: String) throws {
        let found = try read([text], published: "2022-10-11")
        #expect(found == expected)
    }

    @Test func readsDaysWithTheirWeekdays() throws {
        let text = "Les ministres de la Défense se retrouvent mercredi 12 et jeudi 13 octobre 2022 à Oslo."
        #expect(try read([text]) == "*defence-ministers Oslo 2022-10-12/2022-10-13")
    }

    @Test func leavesWeekdaysAloneWithoutADayOfPublication() throws {
        let text = "Les ministres de la Défense de l’Otan se réuniront mercredi à Bruxelles."
        for published in [nil, "2022", "2022-10"] {
            let found = try read([text], published: published)
            #expect(found == "*defence-ministers Bruxelles")
        }
    }

    @Test func takesASummitOfTwoDaysForTheMinistersMeeting() throws {
        let paragraphs = [
            "Il a parlé avant un sommet de deux jours de l’Otan.",
            "Une réunion des ministres des Affaires étrangères de l’Otan débutera mardi à Bucarest.",
        ]
        let found = try read(paragraphs)
        #expect(found == "*foreign-ministers Bucarest")
    }

    @Test func keepsPastAndComingSummitsApart() throws {
        let paragraphs = [
            "Les ministres de la Défense de l’Otan préparent à Bruxelles le sommet de Washington en juillet.",
            "L’objectif date du sommet de Madrid de 2022.",
        ]
        let found = try read(paragraphs, published: "2024-06-14")
        #expect(
            found == "*defence-ministers Bruxelles | summit Washington 2024-07 | summit Madrid 2022")
    }

    @Test func takesWhatWasHeldForTheMainMeetingRatherThanWhatItPrepares() throws {
        let text =
            "Les ministres de la Défense de l’Otan ont achevé à Bruxelles deux jours de travaux tournés vers le sommet de Washington, en juillet."
        let found = try read([text, "Un sommet, a dit l’un d’eux, n’est pas tout."], published: "2024-06-14")
        #expect(found == "*defence-ministers Bruxelles | summit Washington 2024-07")
    }

    @Test func takesTheSummitOfTheG7ForOneMeetingWhateverTheWords() throws {
        let found = try read([
            "Le sommet qui suivra à Biarritz parlera du climat.",
            "Les dirigeants du G7 se réuniront à Biarritz.",
        ])
        #expect(found == "*g7 Biarritz")
    }

    @Test func keepsMeetingsOfOtherFieldsApart() throws {
        let found = try read([
            "La COP21 se tient à Paris.", "La COP22 aura lieu à Marrakech.",
            "Les ministres de l’Agriculture de l’UE se réunissent à Bruxelles.",
        ])
        #expect(found == "*other Paris | other Marrakech | other Bruxelles")
    }

    @Test func takesNoYearFromWhatIsQuoted() throws {
        let text =
            "« Le plan sera prêt avant la fin de 2013 », a-t-il dit à une réunion des ministres de la Défense à Bruxelles."
        #expect(try read([text]) == "*defence-ministers Bruxelles")
    }

    @Test func leavesAConferenceElsewhereOutOfTheMeeting() throws {
        let found = try read([
            "Le sommet du G8 s’est ouvert lundi.",
            "Il doit y avoir cette conférence de Genève pour sortir de la crise.",
        ])
        #expect(found == "*g7")
    }

    @Test func placesAMeetingHeldBesideAnother() throws {
        let paragraphs = [
            "Les ministres des Affaires étrangères de l’Otan se réunissent à Bucarest.",
            "L’Allemagne a prévu une réunion du Groupe des sept en marge des pourparlers.",
        ]
        let found = try read(paragraphs)
        #expect(found == "*foreign-ministers Bucarest | g7 Bucarest")
    }

    // MARK: Meeting pages

    private func page(
        _ name: String, _ kind: MeetingKind, _ place: String, _ start: String, _ end: String? = nil
    ) throws -> MeetingPage {
        MeetingPage(
            page: try samplePage(name), kind: kind, place: place, start: PartialDate(iso: start),
            end: PartialDate(iso: end ?? start))
    }

    private func pages() throws -> [MeetingPage] {
        [
            try page("Automne", .defenceMinisters, "Bruxelles", "2022-10-12", "2022-10-13"),
            try page("Hiver", .defenceMinisters, "Bruxelles", "2023-02-14", "2023-02-15"),
            try page("Contact", .contactGroup, "Bruxelles", "2022-10-12"),
            try page("Contact ailleurs", .contactGroup, "Ramstein", "2022-04-26"),
            try page("Plans", .nuclearPlanningGroup, "Bruxelles", "2022-10-13"),
            try page("Madrid", .summit, "Madrid", "2022-06-29", "2022-06-30"),
        ]
    }

    @Test(
        arguments: [
            // The weekday alone tells the two meetings in Brussels apart.
            (
                ["Les ministres de la Défense de l’Otan se réunissent à Bruxelles à partir de mercredi."], nil,
                "*automne Bruxelles 2022-10-12/2022-10-13"
            ),
            (
                ["Les ministres de la Défense de l’Otan se réunissent à Bruxelles à partir de lundi."], nil,
                "*defence-ministers Bruxelles"
            ),
            (["Les ministres de la Défense de l’Otan se réunissent à Bruxelles."], nil, "*defence-ministers Bruxelles"),
            (
                ["Les ministres de la Défense de l’Otan sont à Bruxelles."], "2023-02-13",
                "*hiver Bruxelles 2023-02-14/2023-02-15"
            ),
            (["Les ministres de la Défense de l’Otan sont à Bruxelles."], "2021-02-13", "*defence-ministers Bruxelles"),
            (
                ["Les ministres de la Défense de l’Otan se sont réunis le 14 février."], nil,
                "*hiver Bruxelles 2023-02-14/2023-02-15"
            ),
            (
                ["Les ministres de la Défense de l’Otan se réunissent à Paris mercredi."], nil,
                "*defence-ministers Paris"
            ),
            // What is near a meeting that is settled is settled with it.
            (
                [
                    "Les ministres de la Défense de l’Otan se réunissent mercredi à Bruxelles.",
                    "Le Groupe de contact se réunira aussi.",
                ], nil,
                "*automne Bruxelles 2022-10-12/2022-10-13 | contact Bruxelles 2022-10-12"
            ),
            (["En 2022, un sommet avait fixé l’objectif."], nil, "madrid Madrid 2022-06-29/2022-06-30"),
            (["En 2022, un sommet de l’UE avait fixé l’objectif."], nil, "summit 2022"),
            (["Le sommet de l’Otan à Madrid avait fixé l’objectif."], nil, "*madrid Madrid 2022-06-29/2022-06-30"),
        ] as [([String], String?, String)])
    func joinsAMeetingToItsPageByKindPlaceAndDays(
        paragraphs: [String], published: String?, expected: String
    ) throws {
        let found = try read(paragraphs, published: published, pages: try pages())
        #expect(found == expected)
    }

    /// Pages that no two share a place and days, but for one pair in Vittel.
    private func gatherings() throws -> [MeetingPage] {
        [
            try page("Rencontre de Vittel", .summit, "Vilnius", "2023-07-11", "2023-07-12"),
            try page("Contact de printemps", .contactGroup, "Ramstein", "2022-04-26"),
            try page("Deux à la fois", .defenceMinisters, "Oslo", "2023-03-07"),
            try page("Deux ensemble", .contactGroup, "Oslo", "2023-03-07"),
            try page("Vent du Nord", .exercise, "Oslo", "2023-10-09", "2023-10-20"),
        ]
    }

    @Test(
        arguments: [
            (
                ["Les pays donateurs se sont quittés mardi à Ramstein sans décision."], "2022-04-27",
                "*contact-de-printemps Ramstein 2022-04-26"
            ),
            (
                ["Réunis à Vilnius les 11 et 12 juillet, les dirigeants ont adopté un texte."], "2023-07-13",
                "*rencontre-de-vittel Vilnius 2023-07-11/2023-07-12"
            ),
            (
                ["VILNIUS, 12 juillet – Les trente pays se sont donné un objectif.", "Le sommet était son premier."],
                "2023-07-12", "*rencontre-de-vittel Vilnius 2023-07-11/2023-07-12"
            ),
            // Two pages of that place and day, a day that no page has, one who visits, and no word of meeting.
            (["Les pays donateurs se sont séparés mardi à Oslo."], "2023-03-08", ""),
            (
                ["Les pays donateurs se sont quittés vendredi à Ramstein."], "2022-04-29",
                "*contact-group Ramstein 2022-04-29"
            ),
            (["Le ministre a tenu parole mardi à Ramstein."], "2022-04-27", ""),
            (["Les pays donateurs ont mangé mardi à Ramstein."], "2022-04-27", ""),
            // A page's own name needs no noun beside it.
            (
                ["L’exercice annuel de dissuasion de l’Otan, Vent du Nord, a débuté lundi."], "2023-10-09",
                "*vent-du-nord Oslo 2023-10-09/2023-10-20"
            ),
            (
                [
                    "Les ministres de la Défense de l’Otan se réunissent à Paris.",
                    "Interrogé sur Vent du Nord, il a répondu.",
                ], "2023-10-09",
                "*defence-ministers Paris | vent-du-nord Oslo 2023-10-09/2023-10-20"
            ),
        ] as [([String], String, String)])
    func joinsAGatheringToThePageOfItsPlaceAndDays(paragraphs: [String], published: String, expected: String) throws {
        let found = try read(paragraphs, published: published, pages: try gatherings())
        #expect(found == expected)
    }

    @Test func weighsTheOfficesOfThoseNamed() throws {
        let office = Office(
            title: "ministre de la Défense", of: "Exemple", from: PartialDate(iso: "2022-12-01"),
            to: PartialDate(iso: "2023-06-01"))
        let minister = MinisterPage(page: try samplePage("Anna Lindholm"), country: "Suède", offices: [office])
        let paragraphs = [
            "Les ministres de la Défense de l’Otan se réunissent à Bruxelles pour une réunion de deux jours.",
            "La ministre suédoise de la Défense, Anna Lindholm, y participe.",
        ]
        #expect(
            try read(paragraphs, pages: try pages(), ministers: [minister])
                == "*hiver Bruxelles 2023-02-14/2023-02-15")
    }
}
