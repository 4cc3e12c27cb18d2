import Testing

@testable import Briefing

@Suite struct OfficeNameTests {
    @Test(arguments: [
        ("ministre de la Défense", "Ukraine", nil, "ministre de la Défense de l’Ukraine"),
        ("président", "France", nil, "président de la France"),
        ("président", "États-Unis", nil, "président des États-Unis"),
        ("ministre de la Défense", "Royaume-Uni", nil, "ministre de la Défense du Royaume-Uni"),
        ("secrétaire à la Défense", "États-Unis", nil, "secrétaire à la Défense des États-Unis"),
        ("Première ministre", "Israël", nil, "Première ministre d’Israël"),
        ("Premier ministre", "Chypre", nil, "Premier ministre de Chypre"),
        ("secrétaire général", "OTAN", nil, "secrétaire général de l’OTAN"),
        ("secrétaire général de l’OTAN", "OTAN", nil, "secrétaire général de l’OTAN"),
        // Who stands for a country takes its name without an article.
        ("ambassadeur", "France", nil, "ambassadeur de France"),
        ("chancelier", "Allemagne", nil, "chancelier d’Allemagne"),
        ("ambassadrice", "Pays-Bas", nil, "ambassadrice des Pays-Bas"),
        // The country comes before what follows it in usual order.
        ("ambassadrice auprès de l’OTAN", "États-Unis", nil, "ambassadrice des États-Unis auprès de l’OTAN"),
        ("ministre déléguée chargée de l’Europe", "France", nil, "ministre déléguée de la France chargée de l’Europe"),
        ("ministre de la Défense par intérim", "Ukraine", nil, "ministre de la Défense de l’Ukraine par intérim"),
        ("envoyé spécial pour l’Ukraine", "Suisse", nil, "envoyé spécial de la Suisse pour l’Ukraine"),
        // Of an envoy an article may tell both ends.
        ("ambassadrice", "États-Unis", "OTAN", "ambassadrice des États-Unis auprès de l’OTAN"),
        ("représentant permanent", "Norvège", "ONU", "représentant permanent de la Norvège auprès de l’ONU"),
        ("ambassadrice auprès de l’OTAN", "Norvège", "OTAN", "ambassadrice de Norvège auprès de l’OTAN"),
        ("ministre", "OTAN", "ONU", "ministre de l’OTAN"),
        // A name whose grammar is not known takes none.
        ("ministre de la Défense", "Norvalie", nil, "ministre de la Défense, Norvalie"),
        ("ministre de la Défense", nil, nil, "ministre de la Défense"),
    ])
    func namesAnOfficeWithItsCountry(_ title: String, _ owner: String?, _ host: String?, _ name: String) {
        #expect(OfficeName.french(title, of: owner, at: host) == name)
    }
}
