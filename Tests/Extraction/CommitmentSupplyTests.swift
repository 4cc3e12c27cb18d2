import BriefingModel
import Testing

@testable import Extraction

/// Ammunition and spare parts that are given for a system, and sentences with words between the verb and what is given.
@Suite struct CommitmentSupplyTests {
    @Test(arguments: [
        ("Oslo fournira des missiles pour le système NASAMS.", "Norvège missiles pour NASAMS pledged"),
        (
            "Berlin livrera à Kyiv quatre IRIS-T, ainsi que 30 missiles supplémentaires pour les complexes Patriot.",
            "Allemagne IRIS-T pledged 4 → Ukraine | Allemagne missiles pour Patriot pledged 30 → Ukraine"
        ),
        ("Madrid livrera un lot de missiles pour Patriot.", "Espagne missiles pour Patriot pledged"),
        (
            "Berlin livrera des missiles pour les complexes Patriot et NASAMS à l’Ukraine.",
            "Allemagne missiles pour Patriot pledged → Ukraine | Allemagne missiles pour NASAMS pledged → Ukraine"
        ),
        (
            "Kyiv a demandé davantage de missiles pour ses batteries Patriot et ses SAMP/T.",
            "Ukraine missiles pour Patriot requested | Ukraine missiles pour SAMP/T requested"
        ),
        (
            "Berlin a livré à Kyiv deux Patriot et 64 missiles destinés aux batteries Patriot.",
            "Allemagne Patriot delivered 2 → Ukraine | Allemagne missiles pour Patriot delivered 64 → Ukraine"
        ),
        (
            "Varsovie fournira des pièces de rechange pour les chars Leopard 2.",
            "Pologne pièces de rechange pour Leopard 2 pledged"
        ),
        (
            "Berlin va livrer des missiles pour les Patriot que Paris a promis.",
            "Allemagne missiles pour Patriot pledged | France Patriot pledged"
        ),
        ("Berlin vend des bombes à destination de ses F-16, dit Oslo.", "Allemagne bombes pour F-16 pledged"),
        ("Berlin va livrer des missiles, et Paris des Patriot.", "France Patriot pledged"),
        (
            "Berlin a livré à Kyiv 30 missiles pour Patriot. Oslo en livrera dix.",
            "Allemagne missiles pour Patriot delivered 30 → Ukraine"
        ),
        ("Berlin livrera à Kyiv des missiles pour les Shahed.", ""),
        ("Oslo livrera à Kyiv 30 missiles pour deux Patriot.", ""),
        (
            "Washington enverra des munitions pour HIMARS et des Javelin à Kyiv.",
            "États-Unis munitions pour HIMARS pledged → Ukraine | États-Unis Javelin pledged → Ukraine"
        ),
        ("Berlin va livrer des missiles pour l’été. Les Patriot manquent.", ""),
    ])
    func readsWhatIsGivenForASystem(text: String, expected: String) throws {
        #expect(try commitments(in: [text]) == expected)
    }

    @Test(arguments: [
        ("Berlin avait déjà promis le troisième complexe Patriot.", "Allemagne Patriot pledged"),
        ("Berlin a promis avant la fin de l’année un système IRIS-T.", "Allemagne IRIS-T pledged 1"),
        ("Berlin a promis d’ici l’été quatre IRIS-T.", "Allemagne IRIS-T pledged 4"),
        ("Oslo a auparavant remis deux NASAMS à Kyiv.", "Norvège NASAMS delivered 2 → Ukraine"),
        ("Madrid a depuis lors expédié à Kyiv six Patriot.", "Espagne Patriot delivered 6 → Ukraine"),
        ("Copenhague a fini la livraison de ses 19 F-16 à Kyiv.", "Danemark F-16 delivered 19 → Ukraine"),
        ("Kyiv a demandé des moyens antiaériens, et en particulier des missiles Patriot.", "Ukraine Patriot requested"),
        ("Kyiv a demandé que Washington accepte de livrer des Patriot.", "Ukraine Patriot requested → États-Unis"),
        ("Kyiv a plaidé pour que Washington accepte de livrer des Patriot.", "Ukraine Patriot requested"),
        (
            "Oslo va débourser cent millions de dollars pour acheter des Patriot destinés à l’Ukraine.",
            "Norvège Patriot pledged → Ukraine"
        ),
        ("Oslo va débourser cent millions de dollars pour acheter des Patriot.", ""),
        ("Oslo aurait déboursé cent millions pour acheter des Patriot destinés à l’Ukraine.", ""),
        ("Kyiv réclame des chars depuis que Berlin a promis de livrer 14 Leopard 2.", "Allemagne Leopard 2 pledged 14"),
        ("Même si Moscou menace, Oslo va livrer dix Gripen à l’Ukraine.", "Norvège Gripen pledged 10 → Ukraine"),
        ("Kyiv n’a plus de missiles pour Patriot. Berlin en promet trente.", ""),
        ("Kyiv a demandé la fin des Shahed.", ""),
        (
            "Le ministre lituanien Karl Berg a parlé. Il « existe un besoin de meilleurs Patriot », a dit un expert.",
            ""
        ),
        ("Kyiv demande un délai, notamment à cause des Su-34 russes.", ""),
        (
            "Ottawa donnera à Kyiv 25 Leopard 2, ainsi que des simulateurs de F-16.",
            "Canada Leopard 2 pledged 25 → Ukraine"
        ),
    ])
    func readsPastWhatStandsBetweenVerbAndThing(text: String, expected: String) throws {
        #expect(try commitments(in: [text]) == expected)
    }
}
