import BriefingModel
import Testing

@testable import Extraction

/// Who gives what, one sentence a case: `actor system status number recipient`, several parted by ` | `.
@Suite struct CommitmentTests {
    @Test(arguments: [
        ("La France a livré six canons Caesar à l’Ukraine.", "France CAESAR delivered 6 → Ukraine"),
        ("Oslo a déjà fourni à Kyiv deux batteries NASAMS.", "Norvège NASAMS delivered 2 → Ukraine"),
        (
            "Les Pays-Bas ont également remis cinq obusiers PzH 2000 à l’armée ukrainienne.",
            "Pays-Bas PzH 2000 delivered 5 → Ukraine"
        ),
        ("La Pologne a envoyé quatorze chars Leopard 2 en Ukraine.", "Pologne Leopard 2 delivered 14 → Ukraine"),
        ("Deux systèmes IRIS-T ont été livrés par l’Allemagne.", "Allemagne IRIS-T delivered 2"),
        (
            "Douze canons Caesar ont récemment été cédés à l’armée ukrainienne par le Danemark.",
            "Danemark CAESAR delivered 12 → Ukraine"
        ),
        ("Deux systèmes IRIS-T n’ont pas encore été livrés par l’Allemagne.", ""),
        ("L’Ukraine a reçu des Etats-Unis une vingtaine de HIMARS.", "États-Unis HIMARS delivered ~20 → Ukraine"),
        ("Kiev a reçu ses premiers chars Leopard 2 de la Pologne.", "Pologne Leopard 2 delivered → Ukraine"),
        ("Les chars Challenger 2 livrés par Londres sont arrivés.", "Royaume-Uni Challenger 2 delivered"),
        ("Les Gepard que l’Allemagne a livrés à Kyiv tirent vite.", "Allemagne Gepard delivered → Ukraine"),
        ("L’Ukraine tient grâce aux 18 Caesar qu’elle a reçus de la France.", "France CAESAR delivered 18 → Ukraine"),
        ("Moscou a achevé lundi la livraison de S-300 à l’armée syrienne.", "Russie S-300 delivered → Syrie"),
        ("La Russie a commencé à livrer ses S-300 à la Syrie.", "Russie S-300 delivered → Syrie"),
        (
            "Les autorités russes ont annoncé l’achèvement de la livraison de S-300 au régime syrien.",
            "Russie S-300 delivered → Syrie"
        ),
        (
            "La France n’a pour l’instant fourni que 48 missiles Milan au Liban.", "France Milan delivered 48 → Liban"
        ),
        ("La Russie livra en 1999 douze S-300 à la Grèce.", "Russie S-300 delivered 12 → Grèce"),
        (
            "Les 18 Caesar et trois radars que la France a livrés à Kyiv tirent.",
            "France CAESAR delivered 18 → Ukraine"
        ),
        ("Elle cite les 18 Caesar que l’Ukraine a reçus de la France.", "France CAESAR delivered 18 → Ukraine"),
        ("L’Ukraine, qui a obtenu du Canada des M777, en veut d’autres.", "Canada M777 delivered → Ukraine"),
        ("Dix blindés VN-4, don de la Chine, ont été remis à l’armée.", "Chine VN-4 delivered 10"),
        ("Ces hélicoptères Mi-17, offerts par la Russie, volent.", "Russie Mi-17 delivered"),
        ("Offerts par la Russie, ces hélicoptères Mi-17 volent.", "Russie Mi-17 delivered"),
        ("Des S-400 achetés à la Russie ont été livrés à Ankara.", "Russie S-400 delivered → Turquie"),
        ("La Turquie a pris livraison de deux batteries S-400 russes.", "Russie S-400 delivered 2 → Turquie"),
        ("La livraison par Moscou de S-400 à Ankara a été achevée.", "Russie S-400 delivered → Turquie"),
        ("La France a fait, lundi à Niamey, un don de deux Gazelle au Niger.", "France Gazelle delivered 2 → Niger"),
        (
            "La France a fait un don de deux hélicoptères au Niger. Ce don est composé de deux Gazelle.",
            "France Gazelle delivered 2"
        ),
        (
            "La Russie a commencé la livraison d’armes à l’Irak. Les livraisons de chars T-72 ont déjà commencé.",
            "Russie T-72 delivered"
        ),
        ("La France a livré des armes au Liban. Des missiles Milan ont été délivrés hier.", "France Milan delivered"),
        (
            "Les Javelin que le Canada a livrés aident l’Ukraine, comme les TB2 qu’elle avait achetés à la Turquie.",
            "Canada Javelin delivered"
        ),
        ("Oslo a livré les NASAMS qu’il avait promis.", "Norvège NASAMS delivered"),
        ("Paris a équipé l’armée libanaise de missiles Milan.", "France Milan delivered → Liban"),
        ("Pékin a remis trente blindés Norinco VP11 au Mali.", "Chine VP11 delivered 30 → Mali"),
        ("Bamako a reçu deux hélicoptères de fabrication russe de type Mi-35.", "Russie Mi-35 delivered 2 → Mali"),
        ("Oslo vient de remettre deux NASAMS à Kyiv.", "Norvège NASAMS delivered 2 → Ukraine"),
        ("Bamako vient de recevoir de Moscou deux Mi-35.", "Russie Mi-35 delivered 2 → Mali"),
        (
            "Les Leopard 2 de la marque Corvel que Brasilia a livrés à Dakar roulent.",
            "Brésil Leopard 2 delivered → Sénégal"
        ),
        ("Le Niger a été doté de deux avions C-130 par Paris.", "France C-130 delivered 2"),
        ("Doha a reçu le premier des 36 Rafale commandés à la France.", "France Rafale delivered → Qatar"),
        ("La Croatie a reçu six des douze Rafale vendus par la France.", "France Rafale delivered 6"),
        ("Après avoir livré des T-90 à l’Irak, Moscou se tait.", "Russie T-90 delivered → Irak"),
        (
            "La France a livré à Ryad 132 Caesar, qui sont fabriqués à Roanne.",
            "France CAESAR delivered 132 → Arabie saoudite"
        ),
        (
            "Oslo a livré des armes, dont des NASAMS, des Javelin et des Stinger.",
            "Norvège NASAMS delivered | Norvège Javelin delivered | Norvège Stinger delivered"
        ),
        (
            "Les armes qui ont été livrées à Kiev par Oslo, dont des NASAMS et des Javelin, servent.",
            "Norvège NASAMS delivered → Ukraine | Norvège Javelin delivered → Ukraine"
        ),
        (
            "Huit F-16 ont été livrés à l’Égypte, a annoncé jeudi l’ambassade américaine.",
            "États-Unis F-16 delivered 8 → Égypte"
        ),
        (
            "Kyiv a reçu de la France 18 Caesar et des États-Unis des Himars.",
            "France CAESAR delivered 18 → Ukraine | États-Unis HIMARS delivered → Ukraine"
        ),
        (
            "L’Espagne a fourni des Aspide, et l’Allemagne des chars Gepard et un premier IRIS-T.",
            "Espagne Aspide delivered | Allemagne Gepard delivered | Allemagne IRIS-T delivered"
        ),
        ("L’Espagne a fourni des vivres, et l’Allemagne des chars Gepard.", "Allemagne Gepard delivered"),
    ])
    func readsWhatHasBeenDelivered(text: String, expected: String) throws {
        let found = try commitments(in: [text])
        #expect(found == expected)
    }

    @Test(arguments: [
        ("Berlin va livrer 14 chars Leopard 2 à l’Ukraine.", "Allemagne Leopard 2 pledged 14 → Ukraine"),
        ("Le Canada enverra quatre Leopard 2.", "Canada Leopard 2 pledged 4"),
        ("Washington s’est engagé à fournir 31 chars Abrams.", "États-Unis Abrams pledged 31"),
        ("Le Royaume-Uni a promis 14 chars Challenger 2 à Kyiv.", "Royaume-Uni Challenger 2 pledged 14 → Ukraine"),
        ("La Suède a annoncé l’envoi de canons Archer.", "Suède Archer pledged"),
        ("L’Espagne a annoncé mardi la livraison prochaine de six Leopard 2.", "Espagne Leopard 2 pledged 6"),
        ("Le gouvernement néerlandais a approuvé l’envoi de F-16 à l’Ukraine.", "Pays-Bas F-16 pledged → Ukraine"),
        (
            "Le ministre allemand de la Défense a annoncé que l’Allemagne allait fournir des Gepard.",
            "Allemagne Gepard pledged"
        ),
        ("Les États-Unis ont décidé d’envoyer une batterie Patriot.", "États-Unis Patriot pledged 1"),
        (
            "Le Pentagone a dévoilé une nouvelle aide militaire comprenant des roquettes pour Himars et deux NASAMS.",
            "États-Unis roquettes pour HIMARS pledged | États-Unis NASAMS pledged 2"
        ),
        (
            "14 chars Leopard 2 seront livrés à l’Ukraine, a annoncé mercredi Berlin.",
            "Allemagne Leopard 2 pledged 14 → Ukraine"
        ),
        (
            "Le Danemark et les Pays-Bas ont promis chacun 19 F-16.",
            "Danemark F-16 pledged 19 | Pays-Bas F-16 pledged 19"
        ),
        (
            "La Norvège, la Finlande et la Suède fourniront des Leopard 2.",
            "Norvège Leopard 2 pledged | Finlande Leopard 2 pledged | Suède Leopard 2 pledged"
        ),
        (
            "L’Allemagne livre des IRIS-T tandis que la France promet des Crotale, un système antiaérien.",
            "Allemagne IRIS-T pledged | France Crotale pledged"
        ),
        (
            "L’Italie et la France se sont mises d’accord pour livrer une batterie SAMP/T.",
            "Italie SAMP/T pledged | France SAMP/T pledged"
        ),
        ("Londres a donné son feu vert à la livraison de missiles Storm Shadow.", "Royaume-Uni Storm Shadow pledged"),
        (
            "Le département d’État américain a approuvé la vente à la Grèce de missiles comprenant le système Javelin.",
            "États-Unis Javelin pledged → Grèce"
        ),
        (
            "La livraison française, qui s’étalera sur trois ans, comprend sept hélicoptères Gazelle.",
            "France Gazelle pledged 7"
        ),
        ("Les Storm Shadow promis par Londres ont une longue portée.", "Royaume-Uni Storm Shadow pledged"),
        (
            "La République tchèque a promis des T-72 et la Slovaquie des Zuzana 2.",
            "Tchéquie T-72 pledged | Slovaquie Zuzana 2 pledged"
        ),
        ("L’Allemagne, qui va livrer des missiles Taurus, se félicite.", "Allemagne Taurus pledged"),
        (
            "La Norvège a promis 8 chars Leopard 2, l’Espagne six et la Finlande trois.",
            "Norvège Leopard 2 pledged 8 | Espagne Leopard 2 pledged 6 | Finlande Leopard 2 pledged 3"
        ),
        (
            "Washington a autorisé Copenhague et Oslo à livrer des F-16 à Kiev.",
            "Danemark F-16 pledged → Ukraine | Norvège F-16 pledged → Ukraine"
        ),
        ("La nouvelle tranche d’aide américaine comprend 18 HIMARS.", "États-Unis HIMARS pledged 18"),
        ("La Roumanie a fait don d’une batterie Patriot à l’Ukraine.", "Roumanie Patriot delivered 1 → Ukraine"),
        ("Berlin achètera trois HIMARS pour l’Ukraine.", "Allemagne HIMARS pledged 3 → Ukraine"),
        ("Le don de deux Gazelle par Paris au Liban a été confirmé par Beyrouth.", "France Gazelle pledged 2 → Liban"),
        ("La livraison de quatre frégates Damen par La Haye est prévue.", "Pays-Bas Damen pledged 4"),
        ("La Pologne attend la livraison de systèmes Himars américains.", "États-Unis HIMARS pledged → Pologne"),
        ("Londres met à disposition de Paris trois hélicoptères Chinook.", "Royaume-Uni Chinook pledged 3 → France"),
        (
            "L’administration Trump a approuvé la vente de 50 F-35 à Ryad.",
            "États-Unis F-35 pledged 50 → Arabie saoudite"
        ),
        ("Les obusiers Archer que la Suède a décidé de livrer plaisent.", "Suède Archer pledged"),
        ("La Russie et l’Iran ont signé la vente de S-300 à l’Iran.", "Russie S-300 pledged → Iran"),
        ("La livraison de S-300 russes inquiète.", "Russie S-300 pledged"),
        ("La livraison de S-300 russes inquiète. Moscou a livré des S-300.", "Russie S-300 delivered"),
        ("Moscou a livré des S-300. La livraison de S-300 russes inquiète.", "Russie S-300 delivered"),
        ("Près de Bagdad, Moscou livrera des Su-25.", "Russie Su-25 pledged"),
        ("Paris accuse l’Iran de fournir des missiles Kornet à Kaboul.", "Iran Kornet pledged → Afghanistan"),
        ("L’UE va financer la livraison de dix Bastion, des blindés.", "Union européenne Bastion pledged 10"),
        (
            "Oslo s’est engagée à fournir 14 Leopard 2, et les États-Unis 31 Abrams.",
            "Norvège Leopard 2 pledged 14 | États-Unis Abrams pledged 31"
        ),
        (
            "Paris a annoncé l’envoi d’AMX-10 RC, et Berlin, le lendemain, celui de blindés Marder et d’une batterie Patriot.",
            "France AMX-10 RC pledged | Allemagne Marder pledged | Allemagne Patriot pledged 1"
        ),
        (
            "Moscou prévoit de doter l’armée syrienne, avec notamment 90 pistolets Makarov et des AKM.",
            "Russie Makarov pledged 90 | Russie AKM pledged"
        ),
        ("Tirana doit livrer au Mali d’ici à lundi dix Javelin.", "Albanie Javelin pledged 10 → Mali"),
        (
            "Les États-Unis vont vendre des armes au Mali. La vente porte sur 153 chars Abrams.",
            "États-Unis Abrams pledged 153"
        ),
        (
            "La livraison française prévoit la livraison de blindés et de sept hélicoptères Cougar.",
            "France Cougar pledged 7"
        ),
        (
            "La Russie a livré des T-72 à l’Irak. L’Irak et la Russie ont signé un contrat pour la livraison de 36 Mi-28.",
            "Russie T-72 delivered → Irak | Russie Mi-28 pledged 36"
        ),
        (
            "Selon Ankara et Oslo, rien ne presse. Quant aux autorités russes, elles ont annoncé qu’elles livreront des S-300.",
            "Russie S-300 pledged"
        ),
        (
            "Le gouvernement allemand a autorisé le prêt à la Turquie d’un char Leopard 2.",
            "Allemagne Leopard 2 pledged → Turquie"
        ),
        ("Tirana doit livrer au Mali d’ici la fin du mois dix Javelin.", "Albanie Javelin pledged 10 → Mali"),
    ])
    func readsWhatIsPromisedOrOnItsWay(text: String, expected: String) throws {
        let found = try commitments(in: [text])
        #expect(found == expected)
    }

    @Test(arguments: [
        ("La Belgique envisage de livrer des F-16.", "Belgique F-16 planned"),
        ("Varsovie se dit prête à céder ses MiG-29.", "Pologne MiG-29 planned"),
        ("L’Allemagne devrait livrer un quatrième système IRIS-T.", "Allemagne IRIS-T planned 1"),
        ("L’Ukraine réclame des missiles Taurus.", "Ukraine Taurus requested"),
        ("Kiev a demandé à l’Allemagne de livrer des missiles Taurus.", "Ukraine Taurus requested → Allemagne"),
        ("L’Ukraine exhorte ses alliés à fournir des F-16.", "Ukraine F-16 requested → Alliés"),
        ("L’Ukraine a besoin de systèmes Patriot.", "Ukraine Patriot requested"),
        ("Kyiv espère recevoir des ATACMS.", "Ukraine ATACMS requested"),
        (
            "La demande turque porte loin : la demande de la Turquie de missiles Patriot reste ouverte.",
            "Turquie Patriot requested"
        ),
        ("La France a proposé à la Grèce quatre frégates Belharra.", "France Belharra planned 4 → Grèce"),
        ("Oslo a confirmé son intention de fournir des NASAMS.", "Norvège NASAMS planned"),
        ("La Serbie doit recevoir de la Russie des chars T-72.", "Russie T-72 planned → Serbie"),
        ("Oslo a obtenu le feu vert de l’ONU pour livrer des NASAMS.", "Norvège NASAMS planned"),
        ("L’Irak a appelé Washington à accélérer la livraison des F-16.", "Irak F-16 requested → États-Unis"),
        ("L’OTAN souhaite que Moscou livre 20 Mi-17 au Mali.", "OTAN Mi-17 requested 20 → Russie"),
        (
            "Nous saluons l’intention de la Norvège et du Canada de fournir des Patriot.",
            "Norvège Patriot planned | Canada Patriot planned"
        ),
        (
            "La Norvège envisage de céder des batteries Patriot, a fait savoir mardi à Washington son ministre.",
            "Norvège Patriot planned"
        ),
    ])
    func readsWhatIsConsideredAndWhatIsAskedFor(text: String, expected: String) throws {
        let found = try commitments(in: [text])
        #expect(found == expected)
    }

    @Test(arguments: [
        "L’Allemagne refuse de livrer des missiles Taurus.",
        "L’Allemagne ne livrera pas de missiles Taurus.",
        "La Pologne a acheté 250 chars Abrams.",
        "Les alliés prévoient d’acquérir des F-35.",
        "Des missiles Patriot sont déployés en Roumanie.",
        "L’Ukraine a abattu trois drones Shahed.",
        "Moscou a tiré douze missiles Iskander sur Kharkiv.",
        "Les ministres ont discuté de la fourniture de F-16.",
        "Le Kremlin a dénoncé la livraison de chars Leopard 2.",
        "Le Rafale est doté de missiles Exocet.",
        "L’Iran a nié avoir livré des missiles Fateh-110.",
        "Oslo a démenti des informations selon lesquelles l’accord comportait la vente de F-16 américains à la Suède.",
        "L’Iran aurait livré des missiles Fateh-110.",
        "Berlin ne livrera des Taurus que si Washington envoie des vivres.",
        "Moscou a levé l’interdiction de livrer des S-300.",
        "Oslo a confirmé la suspension de la livraison de NASAMS.",
        "La Serbie doit recevoir des chars T-72.",
        "La livraison de S-300 par Moscou a été suspendue.",
        "La France utilise des Rafale, des avions de combat.",
        "Paris forme des pilotes ukrainiens sur F-16.",
        "Zagreb ne pouvait pas obtenir le feu vert des États-Unis pour vendre ses F-16.",
        "L’Égypte reçoit des missiles qui équiperont ses Rafale.",
        "Des équipements militaires aux forces irakiennes plaisent à Berlin, sans chars Leopard 2.",
        "Berlin a cessé de livrer des missiles Taurus.",
        "Berlin pourrait livrer des missiles Taurus.",
        "Faut-il livrer des missiles Taurus à l’Ukraine ?",
        "L’Ukraine produit des drones Bohdana et des obusiers Bohdana.",
        "Le report des délais de livraison des Mistral a été annoncé par Paris.",
        "L’OTAN peine à financer la livraison de Mi-17.",
        "L’OTAN étudierait une éventuelle demande de la Turquie d’un déploiement de missiles Patriot.",
        "L’Allemagne s’attend à une demande de la Turquie pour le déploiement de missiles Patriot.",
        "Des difficultés empêchent l’OTAN de financer la livraison de Mi-17.",
        "L’armée et la Norvège se livrent un duel de missiles Patriot.",
        "Moscou a annoncé que la livraison de S-300 à l’Iran serait repoussée.",
        "Les partenaires ont promis des NASAMS.",
        "Le ministre norvégien, Nils Holm, veut accorder leurs livraisons d’armes à l’Ukraine.",
    ])
    func leavesOutWhatIsNoTransfer(text: String) throws {
        let found = try commitments(in: [text])
        #expect(found == "")
    }

    @Test func givesTheSentenceAsSource() throws {
        let text = "On attend. La France a livré six Caesar. On espère."
        let facts = Extractor(knowledge: Knowledge()).facts(of: try sampleArticle([text]))
        let span = try #require(facts.commitments.first { !$0.generic }).sentence
        #expect(span == TextSpan(paragraph: 0, start: 11, end: 40))
    }

    @Test(arguments: [
        ("La France a livré six Caesar, des canons automoteurs, et deux Milan.", ["CAESAR", "Milan"]),
        ("L’Allemagne a livré à Kyiv quatre IRIS-T, des systèmes de défense aérienne.", ["IRIS-T"]),
        (
            "L’Allemagne a livré à Kyiv quatre IRIS-T, des canons automoteurs et des munitions.",
            ["IRIS-T", "obusiers", "munitions"]
        ),
        (
            "L’Allemagne a livré à Kyiv quatre IRIS-T, deux systèmes de défense aérienne.",
            ["IRIS-T", "systèmes de défense aérienne"]
        ),
    ])
    func takesNoCategoryThatExplainsANameForAnotherGift(_ text: String, _ expected: [String]) throws {
        let facts = Extractor(knowledge: Knowledge()).facts(of: try sampleArticle([text]))
        #expect(facts.commitments.map(\.system) == expected)
    }
}
