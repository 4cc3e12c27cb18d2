import BriefingModel
import Testing

@Suite struct ParagraphTests {
    @Test(arguments: [
        (0, 2, "Él"), (1, 5, "lève"), (5, 99, "."), (6, 7, ""), (9, 12, ""), (3, 2, ""),
    ])
    func givesTheWordsOfASpanAsFarAsItGoes(_ start: Int, _ end: Int, _ words: String) {
        #expect(Paragraph("Élève.", line: 1).text(of: TextSpan(paragraph: 0, start: start, end: end)) == words)
    }
}
