import BriefingModel
import Testing

@Suite struct SuggestionTests {
    static let keys = ["name", "aliases", "country", "gender", "offices", "source", "draft", "not", "date", "title"]

    @Test(arguments: [
        ("alias", "aliases"), ("naem", "name"), ("Title", "title"), ("countrie", "country"), ("zzz", nil),
        ("nom", "not"),
    ])
    func suggestsTheNearestName(word: String, expected: String?) {
        #expect(Suggestion.nearest(to: word, among: Self.keys) == expected)
    }

    @Test(arguments: [
        ("naem", "name"), ("ofices", "offices"), ("nom", nil), ("alia", nil), ("dat", nil), ("soruce", "source"),
    ])
    func isCertainOnlyOfPlainSlips(word: String, expected: String?) {
        #expect(Suggestion.certain(for: word, among: Self.keys) == expected)
    }

    @Test func isNotCertainBetweenTwo() {
        #expect(Suggestion.certain(for: "datez", among: ["dated", "dates"]) == nil)
    }
}
