import Foundation
import Testing

/// Transfers told in roundabout ways, one sentence a case.
@Suite struct CommitmentPhrasingTests {
    @Test(arguments: [
        (
            "Le ministre ukrainien de la Défense, Oleh Varenko, a pour sa part réclamé des F-16.",
            "Ukraine F-16 requested"
        ),
        ("Oslo a, de son côté, livré huit NASAMS à Kyiv.", "Norvège NASAMS delivered 8 → Ukraine"),
        ("La Suède a toutefois promis huit canons Archer.", "Suède Archer pledged 8"),
        ("La Suède livrera à Kyiv, d’ici à l’été, huit Archer.", "Suède Archer pledged 8 → Ukraine"),
        ("La Suède livrera cet été huit Archer.", "Suède Archer pledged 8"),
        ("La Suède a mardi promis huit canons Archer.", "Suède Archer pledged 8"),
    ])
    func readsVerbsAcrossWhatPartsThem(text: String, expected: String) throws {
        #expect(try commitments(in: [text]) == expected)
    }

    @Test(arguments: [
        (
            "La Slovaquie a remis à l’Ukraine les quatre premiers de ses treize MiG-29.",
            "Slovaquie MiG-29 delivered 4 → Ukraine"
        ),
        (
            "La France a livré dix-huit Caesar et en a promis douze de plus.",
            "France CAESAR delivered 18 | France CAESAR pledged 12"
        ),
        (
            "La France a livré 30 canons Caesar et va en fournir six supplémentaires.",
            "France CAESAR delivered 30 | France CAESAR pledged 6"
        ),
        (
            "L’Ukraine compte sur la livraison de systèmes Hawk, dont l’Espagne a déjà fourni six lanceurs.",
            "Espagne Hawk delivered 6"
        ),
        ("L’Ukraine compte sur la livraison de systèmes Hawk.", ""),
    ])
    func countsPartsAndMoreOfASystem(text: String, expected: String) throws {
        #expect(try commitments(in: [text]) == expected)
    }

    @Test(arguments: [
        (
            "Le Royaume-Uni sera le premier pays à livrer à l’Ukraine des missiles Storm Shadow.",
            "Royaume-Uni Storm Shadow pledged → Ukraine"
        ),
        ("La Norvège a été la première à fournir des NASAMS à Kyiv.", "Norvège NASAMS delivered → Ukraine"),
        ("La Pologne n’est pas prête à livrer des Leopard 2.", ""),
        ("La Norvège est désormais plus prête à livrer des Leopard 2.", "Norvège Leopard 2 planned"),
        ("L’Italie prépare un paquet d’aide qui inclura deux batteries SAMP/T.", "Italie SAMP/T planned 2"),
        (
            "Les Pays-Bas financeront conjointement l’achat de cent chars Leopard 1 pour l’Ukraine.",
            "Pays-Bas Leopard 1 pledged 100 → Ukraine"
        ),
        ("Les Pays-Bas financeront l’achat de cent chars Leopard 2.", ""),
        (
            "Dix-huit chars Leopard 2 promis par Berlin ont été remis aux forces ukrainiennes.",
            "Allemagne Leopard 2 delivered 18 → Ukraine"
        ),
        (
            "Dix-huit chars Leopard 2 promis par Berlin n’ont pas été remis à Kyiv.",
            "Allemagne Leopard 2 pledged 18 → Ukraine"
        ),
        ("L’Ukraine espère obtenir de l’Allemagne des missiles Taurus.", "Ukraine Taurus requested → Allemagne"),
        ("Les ministres lituaniens ont remis à Kyiv la liste des Stinger.", ""),
    ])
    func tellsGiftsFromWhatOnlySoundsLikeThem(text: String, expected: String) throws {
        #expect(try commitments(in: [text]) == expected)
    }

    @Test(arguments: [
        (
            "Les États-Unis fourniront cinquante Bradley, et l’Allemagne quarante Marder ainsi qu’une batterie Patriot.",
            "États-Unis Bradley pledged 50 | Allemagne Marder pledged 40 | Allemagne Patriot pledged 1"
        ),
        (
            "« Nous fournirons quatorze chars Challenger 2 », a déclaré le Premier ministre britannique.",
            "Royaume-Uni Challenger 2 pledged 14"
        ),
        ("« Nous fournirons quatorze chars Challenger 2 », a déclaré un diplomate.", ""),
        ("« Nous fournirons quatorze chars Challenger 2 », a déclaré un analyste britannique.", ""),
        (
            "La Suède cédera six Archer ; la Grèce, une dizaine de Marder.",
            "Suède Archer pledged 6 | Grèce Marder pledged ~10"
        ),
        ("La Suède cédera six Archer ; la Grèce, une dizaine de casernes aux Marder.", "Suède Archer pledged 6"),
        (
            "Kyiv salue la décision de la Suède de livrer des Archer et celle de la Grèce de livrer des Marder.",
            "Suède Archer pledged | Grèce Marder pledged"
        ),
        (
            "La Belgique et la Suède vont acheter et offrir des Marder à Kyiv.",
            """
            Belgique Marder pledged → Ukraine | Suède Marder pledged → Ukraine
            """
        ),
        ("La Belgique refuse d’acheter et d’offrir des Marder.", ""),
        (
            "La Suède enverra à Kyiv six Archer, et elle prêtera à la Grèce un Gepard.",
            "Suède Archer pledged 6 → Ukraine | Suède Gepard pledged → Grèce"
        ),
    ])
    func findsTheGiverOfEachThing(text: String, expected: String) throws {
        #expect(try commitments(in: [text]) == expected)
    }

    @Test(arguments: [
        (
            "Oslo avait déjà livré, avec Copenhague, douze NASAMS.",
            "Norvège NASAMS delivered | Danemark NASAMS delivered"
        ),
        ("L’Italie s’apprête à transmettre une batterie SAMP/T à Kyiv.", "Italie SAMP/T pledged 1 → Ukraine"),
        (
            "La Grèce a payé pour six Caesar destinés à l’armée ukrainienne.",
            "Grèce CAESAR pledged 6 → Ukraine"
        ),
        (
            "Le Danemark a alloué cent millions pour l’achat de 16 obusiers Zuzana 2 pour l’Ukraine.",
            "Danemark Zuzana 2 pledged 16 → Ukraine"
        ),
        ("Deux batteries Patriot sont arrivées d’Allemagne.", "Allemagne Patriot delivered 2"),
        ("L’Italie enverra « dès que possible » une batterie SAMP/T.", "Italie SAMP/T pledged 1"),
        ("L’Italie enverra, a précisé son ministre, une batterie SAMP/T.", "Italie SAMP/T pledged 1"),
        ("La Suède donne, elle, des Archer.", "Suède Archer pledged"),
        ("Le Danemark se séparera de ses Caesar au profit de Kyiv.", "Danemark CAESAR pledged → Ukraine"),
        ("Washington a consenti à livrer des ATACMS.", "États-Unis ATACMS pledged"),
        ("Berlin autorise la réexportation de Leopard 2 par Varsovie.", "Pologne Leopard 2 pledged"),
        ("Le don danois (19 Caesar) a été salué par Kyiv.", "Danemark CAESAR pledged 19"),
        ("Le paquet, annoncé par Washington, comprend des HIMARS.", "États-Unis HIMARS pledged"),
        (
            "Le président Zelensky a remercié Berlin pour la livraison d’un Gepard.",
            "Allemagne Gepard delivered → Ukraine"
        ),
        (
            "La Grèce a offert, conjointement avec la Suède, un système NASAMS.",
            "Grèce NASAMS delivered | Suède NASAMS delivered"
        ),
        (
            "Oslo a décidé de débloquer deux cents millions d’euros, dont des Javelin.",
            "Norvège Javelin pledged"
        ),
        (
            "La Suède livrera à Kyiv vingt Archer, dont six ont déjà été payés par la Finlande.",
            "Suède Archer pledged 20 → Ukraine"
        ),
        ("La Grèce a cédé des véhicules, en échange de Marder allemands.", ""),
        (
            "Bruxelles a puni l’Iran, avec des sanctions contre la Russie pour ses livraisons de S-300 à la Syrie.",
            "Russie S-300 delivered → Syrie"
        ),
        (
            "Les ministres ont approuvé des sanctions contre l’Iran pour ses livraisons de Shahed à la Russie.",
            "Iran Shahed delivered → Russie"
        ),
        ("La Grèce a cédé des véhicules en échange de blindés allemands Marder.", ""),
        ("Oslo appelle les Grecs à augmenter leurs livraisons de Javelin.", ""),
        (
            "La porte-parole du Pentagone a promis des Javelin.",
            "États-Unis Javelin pledged"
        ),
        ("Kyiv a remercié Oslo (voir la liste des besoins), notamment pour des Javelin.", ""),
        ("Kyiv a obtenu la promesse de douze Caesar.", ""),
    ])
    func readsGiftsWithAsidesPartnersAndPayers(text: String, expected: String) throws {
        #expect(try commitments(in: [text]) == expected)
    }

    @Test(arguments: [
        ("Les soldats ukrainiens réclament des Mirage 2000 ; Paris ne répond pas.", "Ukraine Mirage 2000 requested"),
        (
            "La ministre ukrainienne, Olena Karpova, a présenté sa liste : des Taurus et des ATACMS.",
            "Ukraine Taurus requested | Ukraine ATACMS requested"
        ),
        (
            "La Roumanie a officiellement demandé à ses partenaires deux batteries Patriot ou, à défaut, des NASAMS.",
            "Roumanie Patriot requested 2 | Roumanie NASAMS requested"
        ),
        (
            "« Il nous faut des Patriot », a dit Oleh Varenko, ministre ukrainien de la Défense.",
            "Ukraine Patriot requested"
        ),
        (
            "« Donnez-nous des missiles Taurus », a lancé Oleh Varenko, ministre ukrainien de la Défense.",
            "Ukraine Taurus requested"
        ),
        ("Paris écarte la demande ukrainienne de missiles Taurus.", "Ukraine Taurus requested"),
        ("La Roumanie veut des Patriot.", "Roumanie Patriot requested"),
        ("La France veut des Rafale.", ""),
        ("La Roumanie va demander à Berlin des Patriot.", "Roumanie Patriot requested → Allemagne"),
        ("La Roumanie a demandé aux ministres deux batteries Patriot.", "Roumanie Patriot requested 2"),
        (
            "La Roumanie, qui réclame à Berlin des Patriot, n’a pas été citée.",
            "Roumanie Patriot requested → Allemagne"
        ),
        ("La Roumanie réclame des Taurus que Berlin refuse de livrer.", "Roumanie Taurus requested"),
        ("On l’a interrogé sur les Patriot que réclame Bucarest.", "Roumanie Patriot requested"),
        ("L’Ukraine a plaidé pour des missiles Taurus.", "Ukraine Taurus requested"),
    ])
    func findsWhoAsks(text: String, expected: String) throws {
        #expect(try commitments(in: [text]) == expected)
    }

    /// Sentences that begin or end in the middle of what rules look for.
    @Test(arguments: [
        "Le premier pays européen à livrer des Leopard à l’Ukraine est la Pologne.",
        "Première grande puissance européenne à livrer des Leopard à l’Ukraine, l’Allemagne se réjouit.",
        "L’Ukraine attend des Leopard 2, dont deux ont été livrés",
        "La Norvège a promis huit Leopard, l’Espagne",
        "Kiev a besoin de Patriot, dit l’Otan",
        "Annoncé lundi, le plan dort, selon la police, ajoutant que « rien ne presse dans cette affaire ».",
        "engagements annoncés en novembre dernier à Oslo lors de la réunion des",
        "« Nous sommes prêts à agir, comme",
        "L’Estonie a cédé deux Javelin et en remettra un troisième, dont huit des",
        "« Donnez-nous des Patriot (Grèce), avec Londres, « dès que possible », a dit, enfin",
        "Les deux pays, selon Paris : Oslo (deux NASAMS), sous le nom de NASAMS, sur les",
        "réclame à l’Allemagne des Taurus, n’a pas été citée.", "qui réclame des Taurus, n’a pas été citée.",
    ])
    func readsTextsThatAreCutShort(text: String) throws {
        for part in cutShort(text) {
            for paragraphs in [[part], [part.trimmingCharacters(in: .punctuationCharacters)]] {
                #expect(throws: Never.self) { try commitments(in: paragraphs) }
            }
        }
    }
}
