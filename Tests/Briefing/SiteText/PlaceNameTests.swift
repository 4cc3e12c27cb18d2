import Testing

@testable import Briefing

@Suite struct PlaceNameTests {
    @Test(arguments: [
        ("Norvège", "la Norvège", "de la Norvège", "à la Norvège"),
        ("Allemagne", "l’Allemagne", "de l’Allemagne", "à l’Allemagne"),
        ("Danemark", "le Danemark", "du Danemark", "au Danemark"),
        ("Pays-Bas", "les Pays-Bas", "des Pays-Bas", "aux Pays-Bas"), ("OTAN", "l’OTAN", "de l’OTAN", "à l’OTAN"),
        ("Iran", "l’Iran", "de l’Iran", "à l’Iran"), ("Chypre", "Chypre", "de Chypre", "à Chypre"),
        ("Israël", "Israël", "d’Israël", "à Israël"),
        (
            "Commission européenne", "la Commission européenne", "de la Commission européenne",
            "à la Commission européenne"
        ),
        ("Norvalie", "Norvalie", "de Norvalie", "à Norvalie"),
    ])
    func knowsArticlesAndPrepositions(_ name: String, _ subject: String, _ possessive: String, _ dative: String) {
        let place = PlaceNames.place(name)
        #expect(place.subject == subject)
        #expect(place.possessive == possessive)
        #expect(place.dative == dative)
    }

    @Test func putsVerbsAboutSeveralInThePlural() {
        #expect(PlaceNames.place("États-Unis").isPlural)
        #expect(!PlaceNames.place("France").isPlural)
    }
}
