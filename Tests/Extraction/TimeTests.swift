import BriefingModel
import Testing

@testable import Extraction

@Suite struct TimeTests {
    /// The time expressions of a text, resolved: `words=start/end evidence`.
    private func read(
        _ text: String, published: String? = nil, direction: TimeExpression.Direction = .unknown,
        language: Language = .french
    ) throws -> String {
        let article = try tokenised(text, language: language)
        let published = published.flatMap { PartialDate(iso: $0) }
        return TimeReader(text: article).expressions(in: 0..<article.tokens.count).map { one in
            guard let span = one.span(published: published, direction: direction) else {
                return "\(article.text(one.tokens))=?"
            }
            let end = span.end == span.start ? "" : "/\(span.end)"
            return "\(article.text(one.tokens))=\(span.start)\(end) \(span.evidence)"
        }.joined(separator: " | ")
    }

    @Test(arguments: [
        ("le 12 octobre 2022", "12 octobre 2022=2022-10-12 stated"),
        ("le 1er mai 2023", "1er mai 2023=2023-05-01 stated"),
        ("les 12 et 13 octobre 2022", "12 et 13 octobre 2022=2022-10-12/2022-10-13 stated"),
        ("du 29 au 30 novembre 2022", "29 au 30 novembre 2022=2022-11-29/2022-11-30 stated"),
        ("du 30 novembre au 2 décembre 2022", "30 novembre au 2 décembre 2022=2022-11-30/2022-12-02 stated"),
        ("du 30 décembre au 2 janvier 2023", "30 décembre au 2 janvier 2023=2022-12-30/2023-01-02 stated"),
        ("11 Oct. 2022", "11 Oct. 2022=2022-10-11 stated"), ("29/11/2022", "29/11/2022=2022-11-29 stated"),
        ("29.11.2022", "29.11.2022=2022-11-29 stated"), ("en juillet 2024", "juillet 2024=2024-07 stated"),
        ("En 2008, un sommet", "2008=2008 stated"),
        ("mercredi 12 octobre 2022", "mercredi 12 octobre 2022=2022-10-12 stated"),
        (
            "ces mercredi et jeudi (12 et 13 octobre 2022)",
            "mercredi et jeudi (12 et 13 octobre 2022=2022-10-12/2022-10-13 stated"
        ),
        ("le 31 avril 2022", "avril 2022=2022-04 stated"), ("de 2022 soldats", ""), ("les sept pays", ""),
        ("il marche", ""), ("le 12 octobre", "12 octobre=?"), ("mardi", "mardi=?"),
    ])
    func readsDatesAsTheyAreWritten(text: String, expected: String) throws {
        #expect(try read(text) == expected)
    }

    @Test(
        arguments: [
            // Published on Tuesday 11 October 2022.
            ("mercredi", .future, "mercredi=2022-10-12 inferred"), ("mercredi", .past, "mercredi=2022-10-05 inferred"),
            ("mercredi", .unknown, "mercredi=2022-10-12 inferred"), ("lundi", .unknown, "lundi=2022-10-10 inferred"),
            ("mardi soir", .past, "mardi=2022-10-11 inferred"),
            ("vendredi dernier", .unknown, "vendredi dernier=2022-10-07 inferred"),
            ("mardi prochain", .unknown, "mardi prochain=2022-10-18 inferred"),
            ("mercredi et jeudi", .future, "mercredi et jeudi=2022-10-12/2022-10-13 inferred"),
            ("de lundi à mercredi", .future, "lundi à mercredi=2022-10-17/2022-10-19 inferred"),
            ("hier", .unknown, "hier=2022-10-10 inferred"), ("demain", .unknown, "demain=2022-10-12 inferred"),
            ("les 15 et 16 novembre", .unknown, "15 et 16 novembre=2022-11-15/2022-11-16 inferred"),
            ("le 20 février", .unknown, "20 février=2023-02-20 inferred"),
            ("en juillet", .future, "juillet=2023-07 inferred"),
            ("en juillet", .past, "juillet=2022-07 inferred"),
            ("en avril dernier", .unknown, "avril dernier=2022-04 inferred"),
            ("la semaine prochaine", .unknown, "semaine prochaine=?"),
        ] as [(String, TimeExpression.Direction, String)])
    func resolvesAgainstTheDayOfPublication(
        text: String, direction: TimeExpression.Direction, expected: String
    ) throws {
        #expect(try read(text, published: "2022-10-11", direction: direction) == expected)
    }

    @Test(arguments: [
        ("on 12 October 2022", "12 October 2022=2022-10-12 stated"),
        ("on October 12, 2022", "October 12, 2022=2022-10-12 stated"),
        ("on 12-13 October 2022", "12-13 October 2022=2022-10-12/2022-10-13 stated"),
        ("on June 13-14, 2024", "June 13-14, 2024=2024-06-13/2024-06-14 stated"),
    ])
    func readsEnglishDates(text: String, expected: String) throws {
        #expect(try read(text, language: .english) == expected)
    }
}
