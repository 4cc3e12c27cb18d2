import BriefingModel
import Testing

@Suite struct TypographyTests {
    /// `_` stands for U+00A0, `~` for U+202F.
    private static func spaces(_ text: String) -> String {
        text.replacing("_", with: "\u{A0}").replacing("~", with: "\u{202F}")
    }

    @Test(arguments: [
        ("Qui livre ?", "Qui livre~?"), ("Qui livre?", "Qui livre~?"), ("Qui livre ?!", "Qui livre~?!"), ("?", "?"),
        ("oui ; non", "oui~; non"), ("oui; non", "oui~; non"), ("trois : a", "trois_: a"), ("trois: a", "trois_: a"),
        ("Note:", "Note_:"), ("https://a.org/?b=c;d", "https://a.org/?b=c;d"), ("10:30", "10:30"), ("a :)", "a_:)"),
        ("(pourquoi?)", "(pourquoi~?)"), ("« Non »", "«_Non_»"), ("«Non»", "«_Non_»"),
        ("«\u{202F}Non\u{202F}»", "«_Non_»"),
        ("« Qui ? »", "«_Qui~?_»"), ("« l'un... »", "«_l'un..._»"), ("“l'un...” l'un", "“l'un...” l’un"),
        ("« a « b » l'c » l'd", "«_a «_b_» l'c_» l’d"), ("l'OTAN d'Œdipe", "l’OTAN d’Œdipe"),
        ("l'«OTAN»", "l’«_OTAN_»"),
        ("l'", "l’"), ("'mot'", "'mot'"), ("5'", "5'"), ("Attendez...", "Attendez…"), ("a....b", "a....b"),
        ("155 mm", "155_mm"), ("155mm", "155_mm"), ("20 %", "20_%"), ("20%", "20_%"), ("a%20b", "a%20b"),
        ("5 km", "5_km"),
        ("90 km/h", "90_km/h"), ("16 h 30", "16_h_30"), ("16h30", "16h30"),
        ("3 millions d’euros", "3_millions d’euros"),
        ("5 m de haut", "5_m de haut"), ("5 mots", "5 mots"), ("3 t", "3_t"), ("4 000 t", "4~000_t"), ("n° 4", "n°_4"),
        ("20 °C", "20_°C"),
        ("A. Verhulst", "A._Verhulst"), ("É. Zola", "É._Zola"), ("J.-Y. Le Drian", "J.-Y._Le Drian"),
        ("M. Petit", "M._Petit"), ("« M. Petit »", "«_M._Petit_»"), ("à «\u{A0}Mme Durand", "à «_Mme_Durand"),
        ("MM. A et B", "MM._A et B"), ("Mme Durand", "Mme_Durand"), ("Mme la ministre", "Mme la ministre"),
        ("l’OTAN. Il", "l’OTAN. Il"), ("12 octobre 2022", "12_octobre 2022"), ("1er décembre", "1er_décembre"),
        ("12 octets", "12 octets"), ("46000 obus", "46~000 obus"), ("46 000 obus", "46~000 obus"),
        ("1200000.", "1~200~000."),
        ("1 200 000", "1~200~000"), ("4600 obus", "4600 obus"), ("en 2022 300 obus", "en 2022 300 obus"),
        ("ISO 27001", "ISO 27001"),
        ("n° 12345", "n°_12345"), ("75007 Paris", "75007 Paris"), ("A40000", "A40000"), ("12345,6", "12345,6"),
        ("007123", "007123"),
        ("2022-10-12", "2022-10-12"), ("IL-76 200", "IL-76 200"), ("06 12 34 56", "06 12 34 56"),
        ("a - b - c.", "a –_b_– c."), ("a - b", "a – b"), ("a -- b", "a – b"), ("a — b — c", "a –_b_– c"),
        ("5 - 3", "5 - 3"),
        ("a - b. c - d", "a – b. c – d"), ("porte-avions", "porte-avions"), ("- a", "- a"), ("2ème fois", "2e fois"),
        ("1ère fois", "1re fois"), ("2e fois", "2e fois"), ("", ""), (" ", " "), ("À l’État", "À l’État"),
        ("oui?\nnon", "oui~?\nnon"),
    ])
    func setsFrenchText(_ text: String, _ expected: String) {
        let set = Typography.french.apply(to: text)
        #expect(set == Self.spaces(expected))
        #expect(Typography.french.apply(to: set) == set, "twice is once")
    }

    @Test(arguments: [
        ("« l'un: 46000... 2ème » - non?", "«_l'un: 46000... 2ème_» - non?"),
        ("Qui ? Eux ; 20 % : A. B", "Qui~? Eux~; 20_%_: A._B"),
        ("46 000 obus de 155 mm", "46~000 obus de 155_mm"), ("a\u{2009}!", "a~!"), ("« ", "«_"),
    ])
    func changesNothingButSpacesInsideAQuotation(_ text: String, _ expected: String) {
        let set = Typography.french.applySpaces(to: text)
        #expect(set == Self.spaces(expected))
        #expect(set.unicodeScalars.count == text.unicodeScalars.count)
    }

    @Test func remembersAnOpenQuotationFromOnePieceOfATextToTheNext() {
        var open = 0
        let pieces = ["Il dit « l'un ", "l'autre", " l'un » l'autre"].map {
            Typography.french.apply(to: $0, openQuotations: &open)
        }
        #expect(pieces == ["Il dit «\u{A0}l'un ", "l'autre", " l'un\u{A0}» l’autre"])
        #expect(open == 0)
    }

    @Test(arguments: [
        ("NATO's 46000 shells: enough?", "NATO’s 46000 shells: enough?"), ("wait...", "wait…"), ("a - b", "a - b"),
        ("12 October", "12_October"), ("155 mm, 20 %", "155_mm, 20_%"), ("“don't”", "“don't”"), ("« a »", "« a »"),
        ("A. Smith", "A._Smith"),
    ])
    func doesEnglishNoHarm(_ text: String, _ expected: String) {
        #expect(Typography.english.apply(to: text) == Self.spaces(expected))
    }

    @Test(arguments: [(4, "4"), (4600, "4600"), (46000, "46~000"), (1_234_567, "1~234~567"), (-46000, "−46~000")])
    func writesNumbers(_ number: Int, _ expected: String) {
        #expect(Typography.french.number(number) == Self.spaces(expected))
        #expect(Typography.english.number(46000) == "46,000")
    }
}
