import BriefingModel
import Testing

@testable import Briefing

@Suite struct DateWordsTests {
    /// `_` stands for U+00A0.
    private static func spaces(_ text: String) -> String { text.replacing("_", with: "\u{A0}") }

    @Test(
        arguments: [
            ("2022-10-12", nil, "12_octobre_2022", "le_12_octobre_2022"),
            ("2022-12-01", nil, "1er_décembre_2022", "le_1er_décembre_2022"),
            ("2022-10-12", "2022-10-12", "12_octobre_2022", "le_12_octobre_2022"),
            ("2022-10-12", "2022-10-13", "12 et 13_octobre_2022", "les_12 et 13_octobre_2022"),
            ("2022-10-17", "2022-10-30", "17 au 30_octobre_2022", "du_17 au 30_octobre_2022"),
            ("2022-11-29", "2022-12-01", "29_novembre au 1er_décembre_2022", "du_29_novembre au 1er_décembre_2022"),
            ("2022-11-30", "2022-12-01", "30_novembre au 1er_décembre_2022", "du_30_novembre au 1er_décembre_2022"),
            (
                "2022-12-31", "2023-01-02", "31_décembre_2022 au 2_janvier_2023",
                "du_31_décembre_2022 au 2_janvier_2023"
            ),
            ("2022-10", nil, "octobre_2022", "en octobre_2022"), ("2022", nil, "2022", "en 2022"),
            ("2022-10-13", "2022-10-12", "13_octobre_2022", "le_13_octobre_2022"),
        ] as [(String, String?, String, String)])
    func writesDaysInFrench(_ start: String, _ end: String?, _ title: String, _ sentence: String) throws {
        let first = try #require(PartialDate(iso: start))
        let last = end.flatMap { PartialDate(iso: $0) }
        let words = SiteText.french.dates
        #expect(words.span(first, last) == Self.spaces(title))
        #expect(words.spanInSentence(first, last) == Self.spaces(sentence))
    }

    @Test(
        arguments: [
            ("2022-10-12", "2022-10-13", "12 and 13_October_2022", "on 12 and 13_October_2022"),
            ("2022-11-29", "2022-12-01", "29_November to 1_December_2022", "from 29_November to 1_December_2022"),
            ("2022-10", nil, "October_2022", "in October_2022"),
        ] as [(String, String?, String, String)])
    func writesDaysInEnglish(_ start: String, _ end: String?, _ title: String, _ sentence: String) throws {
        let first = try #require(PartialDate(iso: start))
        let last = end.flatMap { PartialDate(iso: $0) }
        #expect(SiteText.english.dates.span(first, last) == Self.spaces(title))
        #expect(SiteText.english.dates.spanInSentence(first, last) == Self.spaces(sentence))
    }

    @Test(arguments: [
        ("2022-01-10", "2024-07-02", "du_10_janvier_2022 au_2_juillet_2024"), ("2014", "2024", "de 2014 à 2024"),
        ("2014-04", "2024-10-01", "d’avril_2014 au_1er_octobre_2024"), ("2014-03", "2024", "de mars_2014 à 2024"),
    ])
    func writesTermsOfOfficeInFrench(_ from: String, _ to: String, _ expected: String) throws {
        let first = try #require(PartialDate(iso: from))
        let last = try #require(PartialDate(iso: to))
        #expect(SiteText.french.dates.period(first, last) == Self.spaces(expected))
    }

    @Test(arguments: [(7, "7"), (4600, "4600"), (10_000, "10 000"), (46_000, "46 000"), (1_200_000, "1 200 000")])
    func groupsDigitsFromTenThousandInFrench(_ number: Int, _ expected: String) {
        #expect(SiteText.french.numbers.text(number) == expected.replacing(" ", with: "\u{202F}"))
    }
}
