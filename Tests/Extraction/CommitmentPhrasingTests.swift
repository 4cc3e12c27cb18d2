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
    ])
    func findsTheGiverOfEachThing(text: String, expected: String) throws {
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
    ])
    func readsTextsThatAreCutShort(text: String) throws {
        let words = text.split(separator: " ")
        for index in words.indices {
            for part in [words[...index], words[index...]] {
                let cut = part.joined(separator: " ")
                for paragraphs in [[cut], [cut.trimmingCharacters(in: .punctuationCharacters)]] {
                    #expect(throws: Never.self) { try commitments(in: paragraphs) }
                }
            }
        }
    }
}
