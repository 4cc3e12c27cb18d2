import BriefingModel

/// A language's words by which a sentence tells of a meeting; folded but for `signs`, phrases of single words with single
/// spaces.
final class MeetingNoteCues: Sendable {
    /// One of these stands in every sentence that has no verb of meetings and yet may tell something; with accents
    /// and without.
    let signs: WordSet
    /// What is to be discussed.
    let agenda: WordPhrases
    /// Those who can decide together.
    let deciders: WordSet
    /// Names that hold such a word and are one country's.
    let countries: WordPhrases
    /// Before the participle of a decision.
    let auxiliaries: WordSet
    /// Participles that say a decision.
    let decided: WordSet
    /// Forms that say a decision by themselves.
    let deciding: WordPhrases
    /// Before a verb that is denied.
    let negations: WordSet
    /// What follows the name of somebody who is there.
    let attended: WordPhrases
    /// What follows the name of somebody who is to come.
    let expected: WordPhrases
    /// What opens a sentence about somebody who is there.
    let openings: WordPhrases
    /// Words between a name and its verb.
    let links: WordPhrases

    /// Takes lists that commas part, `signs` one that white space does.
    init(
        signs: String, agenda: String, deciders: String, countries: String, auxiliaries: String, decided: String,
        deciding: String,
        negations: String, attended: String, expected: String, openings: String, links: String
    ) {
        self.signs = WordSet(listed: signs + " " + Folding.words(signs))
        self.agenda = WordPhrases(Self.list(agenda))
        self.deciders = WordSet(Self.list(deciders))
        self.countries = WordPhrases(Self.list(countries))
        self.auxiliaries = WordSet(Self.list(auxiliaries))
        self.decided = WordSet(Self.list(decided))
        self.deciding = WordPhrases(Self.list(deciding))
        self.negations = WordSet(Self.list(negations))
        self.attended = WordPhrases(Self.list(attended))
        self.expected = WordPhrases(Self.list(expected))
        self.openings = WordPhrases(Self.list(openings))
        self.links = WordPhrases(Self.list(links))
    }

    /// `à son arrivée, au menu` gives `a son arrivee` and `au menu`.
    private static func list(_ text: String) -> [String] {
        var phrases: [String] = []
        text.forEachListedPhrase { phrases.append(Folding.words($0.text)) }
        return phrases
    }

    static func of(_ language: Language) -> MeetingNoteCues {
        language.code == "en" ? .english : .french
    }
}
