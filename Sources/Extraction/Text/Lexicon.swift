/// The number of a word or phrase in a `Lexicon`.
typealias LexemeID = Int32

/// The words and phrases that a language's lists know, found by the hash of their lower-case bytes.
///
/// Keys keep their accents, since `livre` and `livré` are different words; a form is also found with its first
/// letter bare (`Etats` for `États`) and, in capitals, without any accent (`ETATS`).
final class Lexicon: Sendable {
    /// The lexeme of a word that no list has.
    static let unknown: LexemeID = -1

    /// One meaning of a lexeme.
    struct Sense: Sendable {
        /// A single class.
        let wordClass: WordClasses
        /// The payload as a number, such as 10 for a month; 0 when it is no number.
        let value: Int32
        /// The payload, such as a verb's infinitive or a country's name.
        let text: String
    }

    /// One phrase found at a token.
    struct Phrase: Sendable {
        let lexeme: LexemeID
        let length: Int
    }

    private let words: WordTable
    private let senses: [[Sense]]
    private let phraseSteps: [UInt64: Int32]
    private let phraseEnds: [Int32: LexemeID]

    init(_ builder: LexiconBuilder) {
        words = WordTable(keys: builder.keys, classes: builder.classes)
        senses = builder.senses
        phraseSteps = builder.phraseSteps
        phraseEnds = builder.phraseEnds
    }

    /// Runs `body` with the table of words.
    func withWords<Result>(_ body: (WordTable.Reader) -> Result) -> Result { words.withReader(body) }

    /// The lexeme of a word in any case; for tests and for rules that are set up once.
    func lexeme(_ word: String) -> LexemeID {
        let key = LexiconBuilder.key(word)
        return withWords { table in key.withUnsafeBufferPointer { table.lexeme($0, hash: WordHash($0)) } }
    }

    /// The classes of a lexeme.
    func classes(of lexeme: LexemeID) -> WordClasses {
        lexeme < 0 ? [] : words.classes[Int(lexeme)]
    }

    /// All meanings of a lexeme, in the order of the lists.
    func senses(of lexeme: LexemeID) -> [Sense] {
        lexeme < 0 ? [] : senses[Int(lexeme)]
    }

    /// The first meaning of a lexeme in `wordClass`.
    func sense(of lexeme: LexemeID, in wordClass: WordClasses) -> Sense? {
        guard lexeme >= 0, !words.classes[Int(lexeme)].isDisjoint(with: wordClass) else { return nil }
        return senses[Int(lexeme)].first { !$0.wordClass.isDisjoint(with: wordClass) }
    }

    /// The phrase of two words, or `unknown`.
    func phrase(of first: LexemeID, _ second: LexemeID) -> LexemeID {
        guard first >= 0, second >= 0, let node = phraseSteps[LexiconBuilder.step(from: 0, by: first)],
            let end = phraseSteps[LexiconBuilder.step(from: node, by: second)]
        else { return Self.unknown }
        return phraseEnds[end] ?? Self.unknown
    }

    /// The longest phrase that begins at `index`, a word of class `startsPhrase`, reading on to `end`.
    func phrase(at index: Int, in tokens: UnsafeMutableBufferPointer<Token>, before end: Int) -> Phrase? {
        var node: Int32 = 0
        var position = index
        var longest: Phrase?
        while position < end, position - index < 250 {
            let lexeme = tokens[position].lexeme
            guard lexeme >= 0, let next = phraseSteps[LexiconBuilder.step(from: node, by: lexeme)] else { break }
            node = next
            position += 1
            if let found = phraseEnds[node] { longest = Phrase(lexeme: found, length: position - index) }
        }
        return longest
    }
}
