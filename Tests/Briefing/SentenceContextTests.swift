import Testing

@testable import Briefing

@Suite struct SentenceContextTests {
    @Test(arguments: [
        ("M. Halen parle. Il « part ». Fin.", "part", "Il « part »."),
        ("Il dit : « Oui. Non. » Elle sort.", "Oui", "Il dit : « Oui."),
        ("Un. Deux", "Deux", "Deux"),
        ("Les 3,5 tonnes… Puis rien.", "tonnes", "Les 3,5 tonnes…"),
    ])
    func givesTheSentenceAroundAStretch(_ paragraph: String, _ stretch: String, _ sentence: String) throws {
        let range = try #require(paragraph.firstRange(of: stretch))
        let start = paragraph.unicodeScalars.distance(from: paragraph.startIndex, to: range.lowerBound)
        let context = SentenceContext(paragraph: paragraph)
        #expect(context.text(context.sentence(around: start..<(start + stretch.count))) == sentence)
    }
}
