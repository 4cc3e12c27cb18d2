import Foundation
import Testing

/// Gifts told by verbs, nouns and places in the sentence that are not those of the plain sentence.
@Suite struct CommitmentWordingTests {
    @Test(arguments: [
        ("La Moldavie va se voir remettre six Piranha par Berlin.", "Allemagne Piranha pledged 6 → Moldavie"),
        ("L’Ukraine s’est vu livrer huit NASAMS par Oslo.", "Norvège NASAMS delivered 8 → Ukraine"),
        ("L’Ukraine a vu arriver les premiers F-16 danois.", "Danemark F-16 delivered → Ukraine"),
        ("L’Ukraine bénéficiera de quatre Crotale, fournis par Paris.", "France Crotale pledged 4"),
        ("L’Ukraine recevra six M113 fournis par Lisbonne.", "Portugal M113 pledged 6"),
        ("Kiev a accusé réception de six Gepard allemands.", "Allemagne Gepard delivered 6 → Ukraine"),
        (
            "La Moldavie, à qui Paris a cédé un radar GM200, remercie.",
            "France GM200 delivered → Moldavie"
        ),
        (
            "La Grèce, à laquelle Paris a prêté six Rafale, les rendra.",
            "France Rafale delivered 6 → Grèce"
        ),
    ])
    func readsWhoReceivesFirst(text: String, expected: String) throws {
        #expect(try commitments(in: [text]) == expected)
    }

    @Test(arguments: [
        (
            "L’Italie s’est délestée de six M109 au profit de l’Ukraine.",
            "Italie M109 delivered 6 → Ukraine"
        ),
        ("Oslo se défera de dix M109 en faveur de Kiev.", "Norvège M109 pledged 10 → Ukraine"),
        ("L’Italie se sépare de ses M109.", ""),
        ("La Belgique a fait cadeau à Kiev de dix M113.", "Belgique M113 delivered 10 → Ukraine"),
        ("Lisbonne fera partir trois Leopard 2 pour l’Ukraine.", "Portugal Leopard 2 pledged 3 → Ukraine"),
        ("Oslo destine à l’Ukraine six F-16.", "Norvège F-16 pledged 6 → Ukraine"),
        ("Paris destine ses Rafale à l’exportation.", ""),
        ("Berlin a mis à la disposition de Kiev un IRIS-T.", "Allemagne IRIS-T delivered → Ukraine"),
        (
            "Le président tchèque, Karel Brodsky, a justifié devant les députés le don de trente-six T-72.",
            "Tchéquie T-72 pledged 36"
        ),
        ("La Suède a en mars livré huit Archer à Kiev.", "Suède Archer delivered 8 → Ukraine"),
        ("L’Ukraine a confirmé la livraison de six F-16.", ""),
        ("Rome aurait promis de livrer un SAMP/T à Kiev.", ""),
        (
            "Les Leopard 2 polonais remis à neuf sont promis à l’Ukraine.",
            "Pologne Leopard 2 pledged → Ukraine"
        ),
    ])
    func readsVerbsOfParting(text: String, expected: String) throws {
        #expect(try commitments(in: [text]) == expected)
    }

    @Test(arguments: [
        ("Des Gepard vont être livrés par Berlin à Kiev.", "Allemagne Gepard pledged → Ukraine"),
        ("Des F-16 vont être acheminés du Danemark.", "Danemark F-16 pledged"),
        (
            "Six Gepard, prélevés sur les stocks allemands, seront remis à l’Ukraine.",
            "Allemagne Gepard pledged 6 → Ukraine"
        ),
        (
            "Six F-16 ont rejoint l’Ukraine, a annoncé le ministre belge de la Défense.",
            "Belgique F-16 delivered 6 → Ukraine"
        ),
        ("Dix Rafale français ont rejoint la base de Constanta.", ""),
        ("Des Abrams américains sont arrivés en Lettonie pour des manœuvres.", ""),
        (
            "Deux Patriot de l’armée allemande sont arrivés à Rzeszow, où ils protégeront l’aide à l’Ukraine, a dit Berlin.",
            ""
        ),
        (
            "Les six Gepard promis par Berlin sont désormais entre les mains des soldats.",
            "Allemagne Gepard delivered 6"
        ),
        (
            "Promis en mai par Oslo, six F-16 sont arrivés mardi en Ukraine.",
            "Norvège F-16 delivered 6 → Ukraine"
        ),
        (
            "Cédés sans bruit par Sofia, pièce par pièce, dix T-72 combattent en Ukraine.",
            "Bulgarie T-72 delivered 10 → Ukraine"
        ),
        ("Réclamés depuis un an par Kiev, les Taurus restent en Allemagne.", "Ukraine Taurus requested"),
        (
            "Sur les vingt Archer promis par Stockholm, six ont été livrés à Kiev.",
            "Suède Archer pledged 20 → Ukraine | Suède Archer delivered 6 → Ukraine"
        ),
        (
            "L’envoi à Kiev, avant l’hiver, de six Gepard a été confirmé par Berlin.",
            "Allemagne Gepard pledged 6 → Ukraine"
        ),
    ])
    func readsWhatBecomesOfASystem(text: String, expected: String) throws {
        #expect(try commitments(in: [text]) == expected)
    }

    @Test(arguments: [
        (
            "Dix M109 payés par la Belgique, l’Italie et la Grèce seront livrés à Kiev.",
            "Belgique M109 pledged → Ukraine | Italie M109 pledged → Ukraine | Grèce M109 pledged → Ukraine"
        ),
        (
            "Six Bohdana, financés par Oslo, équiperont l’artillerie ukrainienne.",
            "Norvège Bohdana pledged 6 → Ukraine"
        ),
        ("Dix Leopard 1 rachetés par Berlin rejoindront l’Ukraine.", "Allemagne Leopard 1 pledged 10 → Ukraine"),
        ("Les Patriot que Berlin finance pour l’Ukraine sont prêts.", "Allemagne Patriot pledged → Ukraine"),
        ("L’Allemagne finance des Leopard 2 pour son armée.", ""),
    ])
    func readsWhoPays(text: String, expected: String) throws {
        #expect(try commitments(in: [text]) == expected)
    }

    @Test(arguments: [
        ("Oslo, qui soutient l’Ukraine, a livré six NASAMS.", "Norvège NASAMS delivered 6"),
        ("Rome, selon qui l’Ukraine tient bon, a dévoilé un don de six M109.", "Italie M109 pledged 6"),
        (
            "Plusieurs pays, dont la Norvège, ont promis des NASAMS.",
            "Norvège NASAMS pledged"
        ),
        (
            "Jan Roth, dont le pays, la Suède, est généreux, a annoncé la livraison de six Archer.",
            "Suède Archer pledged 6"
        ),
        ("À Oslo, où le ministre suédois, ému, a promis six Archer, on applaudit.", "Suède Archer pledged 6"),
        ("« Kiev nous a demandé des M113 », a dit Ana Lopes, ministre portugaise.", "Ukraine M113 requested"),
        ("La Roumanie souhaite que Rome lui fournisse un SAMP/T.", "Roumanie SAMP/T requested → Italie"),
        ("La Roumanie aimerait recevoir des Patriot.", "Roumanie Patriot requested"),
        (
            "La vice-Première ministre ukrainienne, Olha Kravets, a supplié les élus de débloquer des Patriot.",
            "Ukraine Patriot requested"
        ),
    ])
    func readsSubjectsAcrossAsides(text: String, expected: String) throws {
        #expect(try commitments(in: [text]) == expected)
    }

    @Test(arguments: [
        ("L’aide militaire danoise comprend six F-16.", "Danemark F-16 pledged 6"),
        ("Six Gepard figurent dans l’aide allemande à l’Ukraine.", "Allemagne Gepard pledged 6 → Ukraine"),
        ("Les Taurus ne figurent pas dans l’aide allemande à l’Ukraine.", ""),
        (
            "Parmi les armes réclamées par Kiev : six batteries Patriot et des Taurus.",
            "Ukraine Patriot requested 6 | Ukraine Taurus requested"
        ),
        (
            "Six Gepard, deux IRIS-T : voilà ce que Berlin livrera à l’Ukraine.",
            "Allemagne Gepard pledged 6 → Ukraine | Allemagne IRIS-T pledged 2 → Ukraine"
        ),
    ])
    func readsWhatAidHolds(text: String, expected: String) throws {
        #expect(try commitments(in: [text]) == expected)
    }

    /// Sentences that begin or end in the middle of what rules look for.
    @Test(arguments: [
        "Sur les vingt Archer promis par Stockholm, six ont été livrés",
        "Six Gepard, deux IRIS-T : voilà ce que Berlin livrera à l’Ukraine",
        "Parmi les armes réclamées par Kiev : six batteries Patriot",
        "L’Ukraine s’est vu livrer huit NASAMS par Oslo, où elle rejoint la",
        "La Moldavie, à qui Paris a cédé un radar GM200, et auquel Rome a cédé des M109",
        "Financés par Oslo, la Suède et le Danemark, pièce par pièce, les premiers éléments du système SAMP/T",
        "Six Gepard, prélevés sur les stocks de l’Allemagne, vont être remis à l’Ukraine où",
        "Deux Patriot de la Bundeswehr sont arrivés à Rzeszow, où, selon qui, dont Oslo, a livré des Patriot",
    ])
    func readsTextsThatAreCutShort(text: String) throws {
        for part in cutShort(text) {
            for paragraphs in [[part], [part.trimmingCharacters(in: .punctuationCharacters)]] {
                #expect(throws: Never.self) { try commitments(in: paragraphs) }
            }
        }
    }
}
