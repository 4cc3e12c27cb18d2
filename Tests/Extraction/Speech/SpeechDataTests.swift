import BriefingModel
import Testing

@testable import Extraction

@Suite struct SpeechDataTests {
    @Test(arguments: [
        ("affirmer", ["affirme", "affirment", "affirmait", "affirma", "affirmé", "affirmées", "affirmant"]),
        ("révéler", ["révèle", "révèlent", "révélera", "révélé"]),
        ("rappeler", ["rappelle", "rappellent", "rappelait", "rappelé"]),
        ("relever", ["relève", "relevait", "relevé"]),
        ("annoncer", ["annonçait", "annonçant", "annonça", "annonce"]),
        ("juger", ["jugeait", "jugeant", "juge"]),
        ("alléguer", ["allègue", "alléguait"]),
        ("avertir", ["avertit", "avertissait", "averti", "avertissant"]),
        ("évoquer", ["évoque", "évoquait"]),
        ("s'exclamer", ["exclame", "exclamé"]),
    ])
    func conjugatesRegularVerbs(_ infinitive: String, _ expected: [String]) {
        let forms = Set(infinitive.withListedText { FrenchConjugation.forms(ofLine: $0) }.forms.map(\.0))
        #expect(forms.isSuperset(of: expected), "\(forms.sorted())")
    }

    @Test func everyCueOfTheListIsKnown() {
        let lexicon = Language.french.lexicon
        for word in ["a déclaré", "dit", "souligne", "précisant", "saluait", "exhorté", "fait savoir", "mis en garde"] {
            let last = word.split(separator: " ").last.map(String.init) ?? word
            let classes = lexicon.classes(of: lexicon.lexeme(word)).union(lexicon.classes(of: lexicon.lexeme(last)))
            #expect(!classes.isDisjoint(with: .cue), "\(word)")
        }
    }

    @Test(arguments: [
        ("Zelensky", "Zelenskyy"), ("Zelensky", "Zelenskiy"), ("Zelenski", "Zelensky"), ("Poutine", "Putin"),
        ("Choïgou", "Shoigu"), ("Kouleba", "Kuleba"), ("Reznikov", "Reznikoff"), ("Káčer", "Kacer"),
        ("Oleksii", "Oleksiï"), ("Nausėda", "Nauseda"),
    ])
    func bringsSpellingsTogether(_ one: String, _ other: String) {
        #expect(NameKey.loose(one) == NameKey.loose(other))
    }

    @Test(arguments: [("Martin", "Marton"), ("Berg", "Borg"), ("Holm", "Holt"), ("Dupont", "Dupond")])
    func keepsOtherNamesApart(_ one: String, _ other: String) {
        #expect(NameKey.loose(one) != NameKey.loose(other))
    }

    @Test(arguments: [
        ("vladimir", "vladimir", true), ("i", "ion", true), ("mike", "micael", true), ("michel", "micele", false),
        ("anna", "ivan", false), ("oleksi", "oleksii", true),
    ])
    func comparesGivenNames(_ one: String, _ other: String, _ same: Bool) {
        #expect(NameKey.areCompatible(one, other) == same)
    }

    @Test func givenNamesHaveOneGender() {
        let lists = [GivenNames.masculine, GivenNames.feminine].map { list in
            Set(list.split(whereSeparator: \.isWhitespace))
        }
        #expect(lists[0].isDisjoint(with: lists[1]), "\(lists[0].intersection(lists[1]).sorted())")
    }
}
