import Testing

/// Several givers or gifts in a row: behind colons, in brackets, over paragraphs.
@Suite struct CommitmentListTests {
    @Test(arguments: [
        (
            "Les alliés ont promis des blindés : Paris des AMX-10 RC, Berlin des Marder et Washington des Bradley.",
            "France AMX-10 RC pledged | Allemagne Marder pledged | États-Unis Bradley pledged"
        ),
        (
            "Les Baltes ont donné ce qu’ils avaient : les Estoniens leurs Javelin, les Lettons des Stinger.",
            "Estonie Javelin delivered | Lettonie Stinger delivered"
        ),
        (
            "La Grèce (deux Patriot), la Norvège (un NASAMS) et la Suède (dix Archer) ont annoncé de nouveaux dons.",
            "Grèce Patriot pledged 2 | Norvège NASAMS pledged | Suède Archer pledged 10"
        ),
        (
            "Au rayon des annonces : deux batteries Patriot (Grèce), un système NASAMS (Norvège).",
            "Grèce Patriot pledged 2 | Norvège NASAMS pledged 1"
        ),
        (
            "La Slovaquie a donné treize MiG-29 ; la Bulgarie, quatorze.",
            "Slovaquie MiG-29 delivered 13 | Bulgarie MiG-29 delivered 14"
        ),
        (
            "La Belgique a promis dix Leopard 2 à l’Ukraine et la Suède trois Archer.",
            "Belgique Leopard 2 pledged 10 → Ukraine | Suède Archer pledged 3 → Ukraine"
        ),
        (
            "La Belgique a livré dix Leopard 2 à l’Ukraine et la Moldavie.",
            "Belgique Leopard 2 delivered 10 → Ukraine"
        ),
        (
            "La Belgique a livré dix Leopard 2 à l’Ukraine et la Moldavie ainsi que trois Archer.",
            "Belgique Leopard 2 delivered 10 → Ukraine | Belgique Archer delivered 3 → Ukraine"
        ),
        (
            "Au menu du nouveau paquet norvégien : des NASAMS et des Javelin.",
            "Norvège NASAMS pledged | Norvège Javelin pledged"
        ),
    ])
    func findsEachGiverBehindAColonOrInBrackets(text: String, expected: String) throws {
        #expect(try commitments(in: [text]) == expected)
    }

    @Test(arguments: [
        (
            [
                "Oslo a détaillé sa nouvelle enveloppe :", "• deux lanceurs NASAMS", "• quarante millions de couronnes",
                "• douze chars Leopard 2",
            ],
            "Norvège NASAMS pledged 2 | Norvège Leopard 2 pledged 12"
        ),
        (
            [
                "Selon le ministre, les principaux paquets sont les suivants :",
                "- Suède : dix canons Archer, 100 obus ;",
                "- Estonie : des vivres ;", "- Danemark : les missiles Stinger.",
            ],
            "Suède Archer pledged 10 | Danemark Stinger pledged"
        ),
        (
            ["La Suède a livré à Kyiv :", "- dix canons Archer ;", "- des missiles NLAW."],
            "Suède Archer delivered 10 → Ukraine | Suède NLAW delivered → Ukraine"
        ),
        (["Les alliés ont annoncé une aide :", "- dix canons Archer ;", "- des missiles NLAW."], ""),
        (["Oslo n’a pas annoncé d’aide :", "- dix canons Archer."], ""),
        (["Oslo a détaillé son aide :", "Le ciel est bleu.", "- dix canons Archer."], ""),
    ])
    func readsListsOverParagraphs(paragraphs: [String], expected: String) throws {
        #expect(try commitments(in: paragraphs) == expected)
    }

    @Test(arguments: [
        ("La Suède a remis dix Archer sur les vingt promis.", "Suède Archer delivered 10 | Suède Archer pledged 20"),
        (
            "La Suède a promis vingt Archer, dont huit déjà livrés.",
            "Suède Archer pledged 20 | Suède Archer delivered 8"
        ),
        (
            "La Suède a promis vingt Archer, dont huit ont été livrés cet été.",
            "Suède Archer pledged 20 | Suède Archer delivered 8"
        ),
        ("L’armée ukrainienne a reçu 18 F-16, dont douze des Pays-Bas.", "Pays-Bas F-16 delivered 12 → Ukraine"),
        ("Parmi les dons promis par Oslo figurent des Javelin.", "Norvège Javelin pledged"),
        (
            "Berlin fournira des Marder. S’y ajouteront deux Gepard.",
            "Allemagne Marder pledged | Allemagne Gepard pledged 2"
        ),
    ])
    func readsPartsAndWhatIsAdded(text: String, expected: String) throws {
        #expect(try commitments(in: [text]) == expected)
    }
}
