import BriefingModel
import Testing

@testable import Briefing

@Suite struct SiteTextTests {
    /// Every text of a language with the path that leads to it, such as `frame.skip`.
    private static func texts(_ value: Any, path: String = "") -> [String: Any] {
        var texts: [String: Any] = [:]
        for child in Mirror(reflecting: value).children {
            guard let label = child.label else { continue }
            let name = path.isEmpty ? label : "\(path).\(label)"
            switch child.value {
            case is String, is Phrase, is CountedNoun: texts[name] = child.value
            default: texts.merge(Self.texts(child.value, path: name)) { first, _ in first }
            }
        }
        return texts
    }

    @Test func saysTheSameThingsInEveryLanguage() throws {
        let french = Self.texts(SiteText.french)
        let english = Self.texts(SiteText.english)
        #expect(french.count > 200)
        #expect(Set(french.keys) == Set(english.keys))
        for (name, value) in french {
            guard let phrase = value as? Phrase else { continue }
            let other = try #require(english[name] as? Phrase)
            #expect(phrase.places.sorted() == other.places.sorted(), "\(name)")
        }
    }

    @Test(arguments: ["fr", "en"])
    func leavesNoTextEmpty(_ language: String) {
        for (name, value) in Self.texts(SiteText.of(language: language)) {
            switch value {
            case let text as String: #expect(!text.isEmpty, "\(name)")
            case let phrase as Phrase: #expect(!phrase.template.isEmpty, "\(name)")
            case let noun as CountedNoun: #expect(![noun.one, noun.many, noun.none].contains(""), "\(name)")
            default: break
            }
        }
    }

    @Test func namesEveryKindFamilyAndState() {
        for text in [SiteText.french, .english] {
            #expect(Set(text.words.meetingKinds.keys) == Set(MeetingKind.allCases))
            #expect(Set(text.words.categories.keys) == Set(SystemCategory.allCases))
            #expect(Set(text.words.states.keys) == Set(Commitment.Status.allCases))
            #expect(text.acts.verbs.values.allSatisfy { !$0.isEmpty })
        }
    }

    @Test func setsItsOwnFrenchAsTheTypographyWould() {
        for (name, value) in Self.texts(SiteText.french) {
            // Pieces of sentences have their spaces at their ends.
            guard let text = value as? String, !["openQuote", "closeQuote", "colon"].contains(where: name.hasSuffix)
            else { continue }
            #expect(Typography.french.apply(to: text) == text, "\(name)")
        }
    }

    @Test(arguments: [
        ("fr", "Une « course » longue", "«\u{A0}Une “course” longue\u{A0}»"),
        ("fr", "Un chemin «\u{A0}irréversible\u{A0}»", "«\u{A0}Un chemin “irréversible”\u{A0}»"),
        ("en", "A “race” begins", "“A ‘race’ begins”"), ("fr", "Rien", "«\u{A0}Rien\u{A0}»"),
    ])
    func putsTheMarksOfATitleInsideItsOwn(_ language: String, _ title: String, _ quoted: String) {
        #expect(SiteText.of(language: language).quoted(title) == quoted)
    }

    @Test func fillsPhrasesByName() {
        let phrase: Phrase = "{b} puis {a}, {c}"
        #expect(phrase(["a": "x", "b": "y"]) == "y puis x, ")
        #expect(phrase.places == ["b", "a", "c"])
    }

    @Test func joinsThingsInARow() {
        #expect(SiteText.french.list(["a", "b", "c"]) == "a, b et c")
        #expect(SiteText.english.list(["a", "b"]) == "a and b")
        #expect(SiteText.french.list(["a"]) == "a")
        #expect(SiteText.french.list([]).isEmpty)
    }

    @Test func countsInWords() {
        let text = SiteText.french
        #expect(text.count(0, text.words.statementCount) == "aucune déclaration")
        #expect(text.count(1, text.words.statementCount) == "1\u{A0}déclaration")
        #expect(text.count(7, text.words.statementCount) == "7\u{A0}déclarations")
    }
}
