/// The countries and organisations whose grammar the site knows, by French short name.
public enum PlaceNames {
    /// The place of that name; one that is not known is written without an article.
    public static func place(_ french: String) -> PlaceName {
        byName[french] ?? PlaceName(french: french, article: .none, english: french)
    }

    /// Whether the grammar of that name is known.
    public static func isKnown(_ french: String) -> Bool { byName[french] != nil }

    private static let byName: [String: PlaceName] = Dictionary(
        rows.flatMap { article, names in
            names.map { ($0.0, PlaceName(french: $0.0, article: article, english: $0.1)) }
        }, uniquingKeysWith: { first, _ in first })

    private static let rows: [(PlaceName.Article, [(String, String)])] = [
        (
            .feminine,
            [
                ("Belgique", "Belgium"), ("Biélorussie", "Belarus"), ("Bosnie-Herzégovine", "Bosnia and Herzegovina"),
                ("Bulgarie", "Bulgaria"), ("Chine", "China"), ("Colombie", "Colombia"),
                ("Corée du Nord", "North Korea"),
                ("Corée du Sud", "South Korea"), ("Croatie", "Croatia"), ("Finlande", "Finland"), ("France", "France"),
                ("Géorgie", "Georgia"), ("Grèce", "Greece"), ("Hongrie", "Hungary"), ("Jordanie", "Jordan"),
                ("Lettonie", "Latvia"), ("Libye", "Libya"), ("Lituanie", "Lithuania"),
                ("Macédoine du Nord", "North Macedonia"), ("Moldavie", "Moldova"), ("Norvège", "Norway"),
                ("Nouvelle-Zélande", "New Zealand"), ("Pologne", "Poland"), ("Roumanie", "Romania"),
                ("Russie", "Russia"), ("Serbie", "Serbia"), ("Slovaquie", "Slovakia"), ("Slovénie", "Slovenia"),
                ("Suède", "Sweden"), ("Suisse", "Switzerland"), ("Syrie", "Syria"), ("Tunisie", "Tunisia"),
                ("Turquie", "Turkey"), ("Tchéquie", "Czechia"), ("République tchèque", "the Czech Republic"),
            ]
        ),
        (
            .elided,
            [
                ("Afghanistan", "Afghanistan"), ("Afrique du Sud", "South Africa"), ("Albanie", "Albania"),
                ("Algérie", "Algeria"), ("Allemagne", "Germany"), ("Arabie saoudite", "Saudi Arabia"),
                ("Argentine", "Argentina"), ("Arménie", "Armenia"), ("Australie", "Australia"), ("Autriche", "Austria"),
                ("Égypte", "Egypt"), ("Espagne", "Spain"), ("Estonie", "Estonia"), ("Inde", "India"),
                ("Irlande", "Ireland"), ("Islande", "Iceland"), ("Italie", "Italy"), ("Ukraine", "Ukraine"),
            ]
        ),
        (
            .masculine,
            [
                ("Brésil", "Brazil"), ("Canada", "Canada"), ("Danemark", "Denmark"), ("Japon", "Japan"),
                ("Kazakhstan", "Kazakhstan"), ("Kosovo", "Kosovo"), ("Liban", "Lebanon"), ("Luxembourg", "Luxembourg"),
                ("Maroc", "Morocco"), ("Mexique", "Mexico"), ("Monténégro", "Montenegro"), ("Pakistan", "Pakistan"),
                ("Pentagone", "the Pentagon"), ("Portugal", "Portugal"), ("Qatar", "Qatar"),
                ("Royaume-Uni", "the United Kingdom"), ("Vatican", "the Vatican"), ("Viêt Nam", "Vietnam"),
            ]
        ),
        (
            .elidedWithArticle,
            [
                ("Azerbaïdjan", "Azerbaijan"), ("Irak", "Iraq"), ("Iran", "Iran"), ("ONU", "the UN"), ("OTAN", "NATO"),
                ("OSCE", "the OSCE"), ("UE", "the EU"), ("Union européenne", "the European Union"),
                ("Alliance atlantique", "the Atlantic Alliance"),
            ]
        ),
        (
            .feminineWithArticle,
            [("Commission européenne", "the European Commission"), ("Maison Blanche", "the White House")]
        ),
        (
            .plural,
            [
                ("Émirats arabes unis", "the United Arab Emirates"), ("États-Unis", "the United States"),
                ("Nations unies", "the United Nations"), ("Pays-Bas", "the Netherlands"),
                ("Philippines", "the Philippines"), ("Alliés", "the Allies"),
            ]
        ),
        (
            .none,
            [
                ("Chypre", "Cyprus"), ("Cuba", "Cuba"), ("Israël", "Israel"), ("Malte", "Malta"),
                ("Singapour", "Singapore"), ("Taïwan", "Taiwan"), ("Kiev", "Kyiv"), ("Kyiv", "Kyiv"),
            ]
        ),
    ]
}
