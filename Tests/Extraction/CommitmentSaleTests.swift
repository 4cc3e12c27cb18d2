import Testing

/// What one state buys of another: who sells gives, and both have to be told.
@Suite struct CommitmentSaleTests {
    @Test(arguments: [
        ("L’Inde a commandé douze S-400 à la Russie.", "Russie S-400 pledged 12 → Inde"),
        ("Taïwan achète 66 F-16 auprès des États-Unis.", "États-Unis F-16 pledged 66 → Taïwan"),
        ("Varsovie a décidé d’acheter 48 Gripen à la Suède.", "Suède Gripen pledged 48 → Pologne"),
        ("La Croatie achète douze Rafale d’occasion à la France.", "France Rafale pledged 12 → Croatie"),
        ("Helsinki a retenu le chasseur F-35 de l’américain Lockheed Martin.", "États-Unis F-35 pledged → Finlande"),
        ("Paris et Le Caire ont signé un contrat de vente de Rafale.", "France Rafale pledged → Égypte"),
        ("L’Égypte veut acheter 24 Rafale à la France.", "France Rafale planned 24 → Égypte"),
        ("La Grèce a acheté 18 Rafale auprès de Dassault Aviation.", "France Rafale pledged 18 → Grèce"),
        (
            "Erevan a commandé des obusiers Zuzana 2 de 155 mm auprès du groupe slovaque.",
            "Slovaquie Zuzana 2 pledged → Arménie"
        ),
        ("La Hongrie a commandé des Gripen au constructeur suédois.", "Suède Gripen pledged → Hongrie"),
        ("Oslo a commandé 52 chasseurs F-35 de l’américain Lockheed Martin.", "États-Unis F-35 pledged 52 → Norvège"),
        (
            "Les 66 F-16 que Taïwan a achetés auprès des États-Unis sont rares.",
            "États-Unis F-16 pledged 66 → Taïwan"
        ),
        ("Les 36 Rafale commandés par l’Inde à la France sont rares.", "France Rafale pledged 36 → Inde"),
        ("L’achat par la Turquie de missiles russes S-400 inquiète.", "Russie S-400 pledged → Turquie"),
        ("L’Arménie a confirmé l’achat de trois Caesar auprès de Nexter.", "France CAESAR pledged 3 → Arménie"),
        (
            "Elle a signé un contrat pour l’acquisition par la Grèce de 18 Rafale construits par Dassault Aviation.",
            "France Rafale pledged 18 → Grèce"
        ),
    ])
    func takesWhoSellsForWhoGives(text: String, expected: String) throws {
        #expect(try commitments(in: [text]) == expected)
    }

    @Test(arguments: [
        (
            "Le contrat de l’Arménie avec la France porterait sur la fourniture de 36 Caesar.",
            "France CAESAR pledged 36 → Arménie"
        ),
        ("Ankara défend l’accord passé avec la Russie pour la livraison des S-400.", "Russie S-400 pledged → Turquie"),
        ("Un contrat lie Moscou et Damas sur la livraison de missiles S-300.", "Russie S-300 pledged → Syrie"),
        ("L’Inde et la France ont signé un accord portant sur 36 Rafale.", "France Rafale pledged 36 → Inde"),
    ])
    func findsWhoOfTwoPartiesSells(text: String, expected: String) throws {
        #expect(try commitments(in: [text]) == expected)
    }

    @Test(arguments: [
        // A state's own purchases, of nobody or of its own makers.
        "La Finlande achète 64 chasseurs F-35.", "La France a commandé 42 Rafale à Dassault Aviation.",
        "Les Européens veulent acquérir 850 F-35.", "La Pologne aurait acheté 48 Gripen à la Suède.",
        "L’Inde n’a pas acheté de S-400 à la Russie.", "L’Inde a renoncé à acheter douze S-400 à la Russie.",
        "L’éventuel achat par la Turquie de missiles russes S-400 inquiète.",
        "L’achat par la Turquie de missiles russes S-400 a été annulé.",
        "La France et l’Allemagne ont détaillé leurs projets communs, dont le SCAF.",
        "L’Inde et la France ont refusé de signer un accord portant sur 36 Rafale.",
        "L’Inde et la Russie ont signé un accord sur la production sous licence de T-90.",
        "L’accord entre la Russie et la Turquie sur la trêve a été violé par des tirs de S-400.",
        "Les États-Unis ont exclu la Turquie du programme après l’achat de S-400 russes.",
        "Paris avait acheté 260 Javelin aux États-Unis en 2010.",
        // Neither side makes it, and nothing says who receives it.
        "L’Inde et la Serbie ont signé un accord portant sur 36 Rafale.",
        // Whose they are is not who gave them away.
        "Quatre C-130 français ont été livrés sur la base.",
        "Le Conseil de sécurité a autorisé la vente à la Turquie de Leopard 2.",
    ])
    func leavesOutPurchasesOfWhichOnlyOneSideIsTold(text: String) throws {
        #expect(try commitments(in: [text]) == "")
    }

    @Test(arguments: [
        (
            ["La Norvège, qui avait livré six Leopard 2, en enverra quatre autres."],
            "Norvège Leopard 2 delivered 6 | Norvège Leopard 2 pledged 4"
        ),
        (
            ["La France a livré 24 Bastion à l’armée arménienne.", "Douze autres seront livrés en mai."],
            "France Bastion delivered 24 → Arménie | France Bastion pledged 12"
        ),
        (
            ["La Norvège a livré six Leopard 2.", "Quatre autres pays seront livrés en mai."],
            "Norvège Leopard 2 delivered 6"
        ),
        (["La Norvège a livré six Leopard 2.", "Elle en a perdu quatre autres."], "Norvège Leopard 2 delivered 6"),
        (
            ["L’Ukraine a reçu deux batteries Patriot, l’une des États-Unis, l’autre d’Allemagne."],
            "États-Unis Patriot delivered → Ukraine | Allemagne Patriot delivered → Ukraine"
        ),
        (
            ["L’Irak et la Russie ont négocié.", "Des contrats pour six Mi-35 ont été signés par la suite."],
            "Russie Mi-35 pledged 6 → Irak"
        ),
        (
            ["La Grèce a reçu les six premiers Rafale d’une commande passée à la France."],
            "France Rafale delivered 6 → Grèce"
        ),
        (
            ["Le Bénin avait demandé des armes.", "Trois mois plus tard, Paris livre 20 blindés Masstech."],
            "France Masstech delivered 20"
        ),
        (["Kiev réclame des missiles Taurus à Berlin."], "Ukraine Taurus requested → Allemagne"),
        (
            ["Les livraisons russes d’hélicoptères Mi-35 (photo) et de chasseurs Su-25 ont commencé."],
            "Russie Mi-35 delivered | Russie Su-25 delivered"
        ),
    ])
    func readsWhatStandsForASystemOrForTwoGivers(paragraphs: [String], expected: String) throws {
        #expect(try commitments(in: [paragraphs.joined(separator: " ")]) == expected)
    }
}
