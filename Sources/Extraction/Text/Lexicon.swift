/// The number of a word or phrase in a `Lexicon`.
typealias LexemeID = Int32

/// The words and phrases that a language's lists know, found by the hash of their lower-case bytes.
///
/// Keys keep their accents, since `livre` and `livré` are different words; a form is also found with its first
/// letter bare (`Etats` for `États`) and, in capitals, without any accent (`ETATS`).
struct Lexicon: Sendable {
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

    private let slots: [LexemeID]
    private let mask: Int
    private let keyBytes: [UInt8]
    private let keyEnds: [Int32]
    private let classes: [WordClasses]
    private let senses: [[Sense]]
    private let startsPhrase: [Bool]
    private let phraseSteps: [UInt64: Int32]
    private let phraseEnds: [Int32: LexemeID]

    init(_ builder: LexiconBuilder) {
        var size = 16
        while size < builder.keys.count * 2 { size *= 2 }
        var slots = [LexemeID](repeating: Lexicon.unknown, count: size)
        var keyBytes: [UInt8] = []
        var keyEnds: [Int32] = []
        let mask = size - 1
        for (index, key) in builder.keys.enumerated() {
            keyBytes.append(contentsOf: key)
            keyEnds.append(Int32(keyBytes.count))
            var hash = WordHash()
            for byte in key { hash.mix(byte) }
            var slot = hash.slot & mask
            while slots[slot] != Lexicon.unknown { slot = (slot + 1) & mask }
            slots[slot] = LexemeID(index)
        }
        self.slots = slots
        self.mask = mask
        self.keyBytes = keyBytes
        self.keyEnds = keyEnds
        classes = builder.classes
        senses = builder.senses
        startsPhrase = builder.startsPhrase
        phraseSteps = builder.phraseSteps
        phraseEnds = builder.phraseEnds
    }

    /// The lexeme whose key is `bytes`, already in lower case, with their hash.
    func lexeme(_ bytes: UnsafeBufferPointer<UInt8>, hash: WordHash) -> LexemeID {
        var slot = hash.slot & mask
        while true {
            let candidate = slots[slot]
            if candidate == Lexicon.unknown { return candidate }
            let index = Int(candidate)
            let start = index == 0 ? 0 : Int(keyEnds[index - 1])
            let count = Int(keyEnds[index]) - start
            if count == bytes.count {
                var same = true
                for offset in 0..<count where keyBytes[start + offset] != bytes[offset] {
                    same = false
                    break
                }
                if same { return candidate }
            }
            slot = (slot + 1) & mask
        }
    }

    /// The lexeme of a word in any case; for tests and for rules that are set up once.
    func lexeme(_ word: String) -> LexemeID {
        var hash = WordHash()
        let bytes = LexiconBuilder.key(word)
        for byte in bytes { hash.mix(byte) }
        return bytes.withUnsafeBufferPointer { lexeme($0, hash: hash) }
    }

    /// The classes of a lexeme.
    func classes(of lexeme: LexemeID) -> WordClasses {
        lexeme < 0 ? [] : classes[Int(lexeme)]
    }

    /// All meanings of a lexeme, in the order of the lists.
    func senses(of lexeme: LexemeID) -> [Sense] {
        lexeme < 0 ? [] : senses[Int(lexeme)]
    }

    /// The first meaning of a lexeme in `wordClass`.
    func sense(of lexeme: LexemeID, in wordClass: WordClasses) -> Sense? {
        guard lexeme >= 0, !classes[Int(lexeme)].isDisjoint(with: wordClass) else { return nil }
        return senses[Int(lexeme)].first { !$0.wordClass.isDisjoint(with: wordClass) }
    }

    /// The longest phrase that begins at `index`, reading on to `end`.
    func phrase(at index: Int, in tokens: [Token], before end: Int) -> Phrase? {
        let first = tokens[index].lexeme
        guard first >= 0, startsPhrase[Int(first)] else { return nil }
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
