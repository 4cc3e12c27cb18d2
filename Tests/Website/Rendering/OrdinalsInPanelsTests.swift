import Testing

@testable import Website

@Suite struct OrdinalsInPanelsTests {
    @Test(arguments: [
        ("<p>le 1er mai</p>", "<p>le 1<sup>er</sup> mai</p>"), ("<p>11er A1er</p>", "<p>11er A1er</p>"),
        (
            "<a aria-label=\"le 1er mai\" href=\"#a\">1re</a>",
            "<a aria-label=\"le 1er mai\" href=\"#a\">1<sup>re</sup></a>"
        ),
        ("<svg><text>1er oct.</text></svg> 1er", "<svg><text>1er oct.</text></svg> 1<sup>er</sup>"),
        ("a < b 1er", "a < b 1er"), ("", ""),
    ])
    func raisesTheLettersOfOrdinalsInTextOnly(_ html: String, _ expected: String) {
        #expect(FrenchOrdinals.raised(inHTML: Array(html.utf8)) == Array(expected.utf8))
    }
}
