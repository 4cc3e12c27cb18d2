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
    ])
    func resolvesPronounsToTheLastStateOfTheirGender(paragraphs: [String], expected: String) throws {
        let found = try commitments(in: paragraphs)
        #expect(found == expected)
    }
}
