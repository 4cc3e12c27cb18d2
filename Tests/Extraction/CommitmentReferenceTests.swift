import Testing

/// Who gives what where another sentence names them.
@Suite struct CommitmentReferenceTests {
    @Test(arguments: [
        (["L’Ukraine remercie Paris.", "Elle a reçu 18 Caesar de la France."], "France CAESAR delivered 18 → Ukraine"),
        (["La Norvège a parlé.", "Elle livrera des NASAMS."], "Norvège NASAMS pledged"),
        (["Le Danemark a parlé.", "Il livrera des F-16."], "Danemark F-16 pledged"),
        (["Les Pays-Bas ont parlé.", "Ils livreront des F-16."], "Pays-Bas F-16 pledged"),
        (
            ["La Norvège a parlé.", "Elle a annoncé que son pays livrerait des NASAMS."], "Norvège NASAMS pledged"
        ),
        (
            ["L’Allemagne a promis quatre IRIS-T.", "Deux IRIS-T ont été livrés à Kyiv."],
            "Allemagne IRIS-T pledged 4 | Allemagne IRIS-T delivered 2 → Ukraine"
        ),
        (["Le directeur a parlé.", "Il livrera des F-16."], ""),
        (
            [
                "L’armée libanaise a reçu de Paris des VBCI, des blindés.",
                "Elle a réceptionné lundi 48 missiles Milan.",
            ],
            "France VBCI delivered → Liban | France Milan delivered 48 → Liban"
        ),
        (
            ["L’armée libanaise a parlé de la Syrie.", "Elle a reçu de Paris des Milan, des missiles."],
            "France Milan delivered → Liban"
        ),
        (
            ["Le ministère allemand a parlé.", "Oslo attend.", "Le ministère de la Défense a livré des NASAMS."],
            "Allemagne NASAMS delivered"
        ),
        (["Le ministère a livré des NASAMS."], ""),
        (
            ["Berlin a livré des armes aux Kurdes.", "Le lot livré comporte 100 missiles Milan."],
            "Allemagne Milan delivered 100"
        ),
        (
            ["Washington a approuvé une vente d’armes à Oslo.", "Cette vente comprend 100 Javelin."],
            "États-Unis Javelin pledged 100"
        ),
        (["Le Caire a signé le contrat.", "Il prévoit la livraison de 24 Rafale."], ""),
        (
            ["La Norvège a livré des NASAMS.", "Selon le chancelier, un IRIS-T sera remis à l’Ukraine."],
            "Norvège NASAMS delivered"
        ),
        (
            ["Londres a annoncé une aide.", "Washington a approuvé une aide, qui comprend 100 Javelin."],
            "États-Unis Javelin pledged 100"
        ),
        (
            [
                "La ministre finlandaise, Aino Laine, était là. Son pays a remis six Leopard 2. Il y ajoutera deux NASAMS."
            ],
            "Finlande Leopard 2 delivered 6 | Finlande NASAMS pledged 2"
        ),
        (
            ["Le Danemark et la Suède ont parlé. Les deux pays fourniront des Archer."],
            "Danemark Archer pledged | Suède Archer pledged"
        ),
        (
            ["« Mon pays donnera dix F-16 », a dit Jan Mertens, ministre belge de la Défense."],
            "Belgique F-16 pledged 10"
        ),
        (
            ["« J’ai décidé de vous donner dix F-16 », a dit Jan Mertens, ministre belge de la Défense."],
            "Belgique F-16 pledged 10"
        ),
        (
            ["La Belgique a parlé des F-16. Deux F-16 ont déjà été transférés à Kyiv."],
            "Belgique F-16 delivered 2 → Ukraine"
        ),
        (
            ["Le ministre finlandais est venu. Il a promis des Archer."],
            "Finlande Archer pledged"
        ),
        (
            ["La Grèce hésite. Le ministre finlandais est venu. Elle a promis des Archer."],
            "Grèce Archer pledged"
        ),
        (
            ["La Grèce a tranché. Son ministre de la Défense, Nikos Varras, a promis des Archer."],
            "Grèce Archer pledged"
        ),
        (
            ["La Norvège hésite. Helsinki a dit qu’elle donnera des Archer."],
            "Finlande Archer pledged"
        ),
        (
            ["Le ministre finlandais est venu. Il existe un besoin de Archer."],
            ""
        ),
        (
            ["La Grèce a salué Oslo. Stockholm, elle, a livré des Archer."],
            "Suède Archer delivered"
        ),
        (
            ["Oslo livrera des Javelin. Bucarest donnera des Gepard. Dix-huit Archer ont été livrés."],
            "Norvège Javelin pledged | Roumanie Gepard pledged"
        ),
    ])
    func resolvesPronounsToTheLastStateOfTheirGender(paragraphs: [String], expected: String) throws {
        let found = try commitments(in: paragraphs)
        #expect(found == expected)
    }

    @Test(arguments: [
        (
            ["L’Estonie, qui a déjà cédé deux Javelin, en remettra un troisième."],
            "Estonie Javelin delivered 2 | Estonie Javelin pledged 1"
        ),
        (
            ["La France a promis trente Caesar à Kyiv ; elle en a livré dix-huit."],
            "France CAESAR pledged 30 → Ukraine | France CAESAR delivered 18"
        ),
        (
            ["La France a promis trente Caesar à Kyiv.", "Six ont déjà été livrés."],
            "France CAESAR pledged 30 → Ukraine | France CAESAR delivered 6"
        ),
        (
            ["On assemble huit canons Caesar par mois. La France a promis 12 de ces canons à Kyiv."],
            "France CAESAR pledged 12 → Ukraine"
        ),
        (
            ["La Turquie construit des corvettes Ada. Ankara assure que la deuxième corvette sera remise à Kyiv."],
            "Turquie Ada pledged → Ukraine"
        ),
        (
            ["La France a fourni des Scalp, et Londres le même missile, sous le nom de Storm Shadow."],
            "France SCALP delivered | Royaume-Uni Storm Shadow delivered"
        ),
        (
            ["Les Gepard allemands, dont Kyiv a reçu une cinquantaine d’exemplaires, servent."],
            "Allemagne Gepard delivered ~50 → Ukraine"
        ),
        (
            ["La Belgique a livré deux F-16.", "Au total, trente avions sont promis."],
            "Belgique F-16 delivered 2 | Belgique F-16 pledged 30"
        ),
        (
            [
                "Le ministre allemand, Jost Brand, a annoncé quatre systèmes IRIS-T. Les IRIS-T arriveront en mai, a-t-il dit.",
                "Washington a fait savoir qu’il vendrait à Kyiv des missiles ERAM.",
            ],
            "Allemagne IRIS-T pledged 4 | États-Unis ERAM pledged → Ukraine"
        ),
        (["La Norvège veille sur la Roumanie. Elle y a envoyé deux F-35."], ""),
        (
            ["L’Allemagne a livré trois Patriot. L’Ukraine en demande sept autres."],
            "Allemagne Patriot delivered 3 | Ukraine Patriot requested 7"
        ),
        (
            ["La Suède fabrique des Archer. Oslo en a promis un troisième."],
            "Norvège Archer pledged 1"
        ),
        (
            ["La Suède fabrique des Archer. Oslo a livré sept exemplaires à Kyiv."],
            "Norvège Archer delivered 7 → Ukraine"
        ),
        (
            ["La Suède fabrique des Archer. Oslo enverra un système supplémentaire à Kyiv."],
            "Norvège Archer pledged 1 → Ukraine"
        ),
        (["La Suède fabrique des Archer. Oslo enverra un système de freinage à Kyiv."], ""),
        (["La Suède fabrique des Archer. Oslo a livré sept batteries à Kyiv."], ""),
        (["La Suède fabrique des Archer. Oslo a livré sept exemplaires du journal à Kyiv."], ""),
    ])
    func takesNumbersAndNounsForTheSystemNamedBefore(paragraphs: [String], expected: String) throws {
        #expect(try commitments(in: paragraphs) == expected)
    }

    @Test(arguments: [
        (
            ["La Suède fabrique des Archer. Oslo a fourni à Kyiv quatre canons de ce type."],
            "Norvège Archer delivered 4 → Ukraine"
        ),
        (
            ["La Suède fabrique des Archer. Oslo a fourni à Kyiv deux canons du même modèle."],
            "Norvège Archer delivered 2 → Ukraine"
        ),
        (["La Suède fabrique des Archer. Oslo a fourni à Kyiv une aide de ce type."], ""),
        (["La Suède fabrique des Archer. Oslo a fourni à Kyiv quatre radars de ce type."], ""),
    ])
    func takesAThingOfThatTypeForTheSystemNamedBefore(paragraphs: [String], expected: String) throws {
        #expect(try commitments(in: paragraphs) == expected)
    }

    @Test(arguments: [
        (
            ["Oslo a livré au Tchad et au Niger des Archer."],
            "Norvège Archer delivered → Tchad | Norvège Archer delivered → Niger"
        ),
        (
            ["Oslo a livré six Archer à la Pologne et à l’Albanie."],
            "Norvège Archer delivered → Pologne | Norvège Archer delivered → Albanie"
        ),
        (
            ["Oslo a livré six Archer chacune à la Pologne et à l’Albanie."],
            "Norvège Archer delivered 6 → Pologne | Norvège Archer delivered 6 → Albanie"
        ),
        (
            ["Oslo a livré des Archer à la Pologne et l’Albanie a livré des F-16 à Kyiv."],
            "Norvège Archer delivered → Pologne | Albanie F-16 delivered → Ukraine"
        ),
        (
            ["Oslo a livré des Archer à la Pologne. Oslo a livré des Archer à Kyiv."],
            "Norvège Archer delivered → Pologne | Norvège Archer delivered → Ukraine"
        ),
        (["Oslo fournira six Archer à Kyiv et à ses alliés."], "Norvège Archer pledged 6 → Ukraine"),
        (
            ["Oslo fournira des Archer à Kyiv et à la Pologne une aide de deux millions."],
            "Norvège Archer pledged → Ukraine"
        ),
        (
            ["Oslo fournira vingt Archer à Kyiv et à la Pologne, dont six cet été."],
            "Norvège Archer pledged 20 → Ukraine"
        ),
        (
            ["Oslo, qui a livré des Archer à la Pologne et à l’Albanie, n’était pas là."],
            "Norvège Archer delivered → Pologne | Norvège Archer delivered → Albanie"
        ),
        (
            ["La Suède salue la promesse de la Norvège : elle livrera 20 Archer à Kyiv."],
            "Norvège Archer pledged 20 → Ukraine"
        ),
        (["Oslo a redemandé lundi aux États-Unis des Patriot."], "Norvège Patriot requested → États-Unis"),
        (["En outre Oslo va livrer à Kyiv 50 Archer."], "Norvège Archer pledged 50 → Ukraine"),
        (["Oslo a livré dix obusiers blindés 2000 à Kyiv."], "Norvège PzH 2000 delivered 10 → Ukraine"),
    ])
    func givesEachReceiverItsOwn(paragraphs: [String], expected: String) throws {
        #expect(try commitments(in: paragraphs) == expected)
    }

    @Test(arguments: [
        (
            ["La Norvège, qui n’est pas membre de l’Union européenne, a annoncé qu’elle livrerait des Archer à Kyiv."],
            "Norvège Archer pledged → Ukraine"
        ),
        (
            ["La ministre a rappelé que la Norvège avait livré à Kyiv des Archer et qu’elle continuerait."],
            "Norvège Archer delivered → Ukraine"
        ),
        (
            ["L’Italie fournira à Kyiv un second système SAMP/T, le premier ayant été livré en 2020."],
            "Italie SAMP/T pledged 1 → Ukraine"
        ),
        (["Oslo garde des Archer, promis par Berlin et que Paris a livrés."], "Allemagne Archer pledged"),
    ])
    func readsWhatOtherClausesLeaveToTheMainOne(paragraphs: [String], expected: String) throws {
        #expect(try commitments(in: paragraphs) == expected)
    }
}
