import BriefingModel

/// A language's words by which a sentence tells of a meeting; all folded, phrases of single words with single spaces.
final class MeetingNoteCues: Sendable {
    /// One of these stands in every sentence that has no verb of meetings and yet may tell something.
    private let signs: WordSet
    /// By first byte of a sign in lower case, a bit for each length in bytes: most words need no look at their letters.
    private let signLengths: [UInt64]
    /// By the same byte, a bit for each second byte that a sign may have there.
    private let signSeconds: [UInt64]
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

    init(
        signs: String, agenda: String, deciders: String, countries: String, auxiliaries: String, decided: String,
        deciding: String,
        negations: String, attended: String, expected: String, openings: String, links: String
    ) {
        self.signs = WordSet(Self.list(signs))
        var lengths = [UInt64](repeating: 0, count: 256)
        var seconds = [UInt64](repeating: 0, count: 256)
        for sign in signs.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
            let bytes = Array(sign.utf8.drop { $0 == UInt8(ascii: " ") })
            guard let first = bytes.first else { continue }
            lengths[Int(first)] |= 1 << UInt64(bytes.count & 63)
            // A letter with an accent may stand there without it.
            let second = bytes.dropFirst().first ?? 0x80
            seconds[Int(first)] |= second < 0x80 ? 1 << UInt64(second & 63) : .max
        }
        signLengths = lengths
        signSeconds = seconds
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

    /// Whether one of some tokens of a text is one of `signs`.
    func hasSign(_ tokens: Slice<UnsafeBufferPointer<Token>>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in tokens.startIndex..<tokens.endIndex {
            // A word of plain letters is folded as it is.
            let isSign =
                if tokens[index].flags.contains(.plain) {
                    signs.contains(tokens[index].word)
                } else {
                    tokens[index].isWord && isOtherSign(tokens[index], in: text)
                }
            if isSign { return true }
        }
        return false
    }

    /// The same of a word that may have other letters.
    @inline(__always)
    private func isOtherSign(_ token: Token, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        if token.isASCII { return signs.contains(token.word) }
        let length = UInt64(token.endByte &- token.firstByte)
        let start = Int(token.firstByte)
        let first = Int(text[start] | 0x20)
        guard length < 64, signLengths[first] & (1 &<< length) != 0 else { return false }
        let second = text[start + 1]
        guard second >= 0x80 || signSeconds[first] & (1 &<< UInt64((second | 0x20) & 63)) != 0 else { return false }
        return signs.contains(Word(folding: text[start..<Int(token.endByte)]))
    }

    /// `à son arrivée, au menu` gives `a son arrivee` and `au menu`.
    private static func list(_ text: String) -> [String] {
        text.split { $0 == "," || $0 == "\n" }.map { Folding.words($0) }.filter { !$0.isEmpty }
    }

    static func of(_ language: Language) -> MeetingNoteCues {
        language.code == "en" ? .english : .french
    }
}
