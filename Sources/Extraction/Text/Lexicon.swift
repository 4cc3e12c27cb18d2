import BriefingModel

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
    final class Sense: Sendable {
        /// A single class.
        let wordClass: WordClasses
        /// The payload as a number, such as 10 for a month; 0 when it is no number.
        let value: Int32
        /// The payload, such as a verb's infinitive or a country's name.
        let text: String
        /// The letter before the space that a payload such as `s déclarer` begins with, else 0.
        let mark: UInt8
        /// What stands behind that space, else all.
        let name: String
        /// Whether that is a verb with its reflexive pronoun.
        let isReflexive: Bool
        /// What a noun around a transfer says.
        let transferSort: Predicate.Sort?
        /// What a verb around a transfer says.
        let transferVerb: TransferVerb?
        /// The family of systems that a noun leads to or counts.
        let systemCategory: SystemCategory?
        /// The actor that the word names.
        let actor: ActorName?
        /// What a role is called.
        let lemma: Lemma?
        /// The words of a role's name, and those of weight among them.
        let roleWords: RoleWords?

        init(_ wordClass: WordClasses, payload: String) {
            self.wordClass = wordClass
            value = Int32(payload) ?? 0
            text = payload
            let isMarked = payload.utf8.dropFirst().first == UInt8(ascii: " ")
            mark = isMarked ? payload.utf8.first ?? 0 : 0
            name = isMarked ? String(payload.dropFirst(2)) : payload
            isReflexive = name.utf8.starts(with: "se ".utf8) || name.utf8.starts(with: "s'".utf8)
            transferSort = wordClass.contains(.transferNoun) ? Predicate.Sort(rawValue: payload) : nil
            transferVerb = wordClass == .transferVerb ? TransferVerb(payload) : nil
            systemCategory =
                wordClass.isDisjoint(with: [.systemHead, .countedNoun]) ? nil : SystemCategory(rawValue: payload)
            actor = wordClass.isDisjoint(with: ActorReader.actorWords) ? nil : ActorName(payload)
            lemma = wordClass.contains(.role) ? Lemma(name) : nil
            roleWords = wordClass.contains(.role) ? RoleWords(name) : nil
        }
    }

    /// One phrase found at a token.
    struct Phrase: Sendable {
        let lexeme: LexemeID
        let length: Int
    }

    /// What is known of a lexeme, at one place in memory.
    private struct Entry {
        let classes: WordClasses
        /// Where its meanings begin.
        let firstSense: Int32
        /// The place in the tree of the phrases that begin with it, or the root.
        let firstNode: PhraseTree.Node
        /// Its meaning where it has one only, as most have.
        let only: Unmanaged<Sense>?
    }

    /// One meaning, with what it belongs to beside it.
    private struct Meaning {
        let wordClass: WordClasses
        let sense: Sense
    }

    private let words: WordTable
    /// What is known of each lexeme, and an entry behind the last of them that ends its meanings.
    private let entries: [Entry]
    /// The meanings of all lexemes, those of one lexeme side by side.
    private let meanings: [Meaning]
    private let phrases: PhraseTree
    /// Behind a 0 what may lead on from each word in a phrase, as the tree tells it.
    private let followers: [UInt64]
    /// What those lexemes say that are verbs around a transfer, and where a word can be several, all of it; what one says
    /// side by side.
    private let transferVerbs: [TransferVerb]
    /// Where that of each lexeme begins, and behind the last of them the end.
    private let firstTransferVerbs: [Int32]

    init(_ builder: LexiconBuilder) {
        words = WordTable(
            builder.words.words, folded: builder.folded, classes: builder.classes, marks: builder.marks)
        phrases = builder.phrases
        var entries: [Entry] = []
        entries.reserveCapacity(builder.classes.count + 1)
        var meanings: [Meaning] = []
        meanings.reserveCapacity(builder.meanings.count)
        var followers: [UInt64] = [0]
        followers.reserveCapacity(builder.classes.count + 1)
        var verbs: [TransferVerb] = []
        var firstVerbs: [Int32] = [0]
        firstVerbs.reserveCapacity(builder.classes.count + 1)
        for (lexeme, classes) in builder.classes.enumerated() {
            let node =
                classes.contains(.startsPhrase)
                ? builder.phrases.step(from: PhraseTree.root, by: LexemeID(lexeme)) : nil
            followers.append(node.map(builder.phrases.followers) ?? 0)
            let first = meanings.count
            var next = builder.firstMeanings[lexeme]
            while next >= 0 {
                let meaning = builder.meanings[Int(next)]
                meanings.append(Meaning(wordClass: meaning.sense.wordClass, sense: meaning.sense))
                if let verb = meaning.sense.transferVerb { verbs.append(verb) }
                next = meaning.next
            }
            firstVerbs.append(Int32(verbs.count))
            let only = meanings.count == first + 1 ? Unmanaged.passUnretained(meanings[first].sense) : nil
            entries.append(
                Entry(
                    classes: classes, firstSense: Int32(first), firstNode: node ?? PhraseTree.root, only: only))
        }
        entries.append(
            Entry(classes: [], firstSense: Int32(meanings.count), firstNode: PhraseTree.root, only: nil))
        self.followers = followers
        self.entries = entries
        self.meanings = meanings
        transferVerbs = verbs
        firstTransferVerbs = firstVerbs
    }

    /// Runs `body` with the table of words.
    func withWords<Result>(_ body: (WordTable.Reader) -> Result) -> Result { words.withReader(body) }

    /// The lexeme of a word in any case.
    func lexeme(_ word: String) -> LexemeID { lexeme(Array(word.utf8)[...]) }

    /// The same of the word's UTF-8.
    func lexeme(_ word: ArraySlice<UInt8>) -> LexemeID {
        var hash = WordHash()
        word.withUnsafeBufferPointer { bytes in
            LetterCase.readLowered(bytes, from: 0, to: bytes.count) { hash.mix($0) }
        }
        return withWords { $0[Word(hash)].lexeme }
    }

    /// A word in plain letters.
    func folded(_ lexeme: LexemeID) -> Word { words.folded(lexeme) }

    /// The classes of a lexeme.
    func classes(of lexeme: LexemeID) -> WordClasses {
        lexeme < 0 ? [] : entries[Int(lexeme)].classes
    }

    /// All meanings of a lexeme, in the order of the lists.
    func senses(of lexeme: LexemeID) -> some Sequence<Sense> {
        meanings[lexeme < 0 ? 0..<0 : places(of: lexeme)].lazy.map(\.sense)
    }

    private func places(of lexeme: LexemeID) -> Range<Int> {
        Int(entries[Int(lexeme)].firstSense)..<Int(entries[Int(lexeme) + 1].firstSense)
    }

    /// What a lexeme says as a verb around a transfer, all it can mean.
    func transferVerbs(of lexeme: LexemeID) -> ArraySlice<TransferVerb> {
        guard lexeme >= 0 else { return [] }
        return transferVerbs[Int(firstTransferVerbs[Int(lexeme)])..<Int(firstTransferVerbs[Int(lexeme) + 1])]
    }

    /// The first meaning of a lexeme in `wordClass`.
    func sense(of lexeme: LexemeID, in wordClass: WordClasses) -> Sense? {
        reference(of: lexeme, in: wordClass)?.takeUnretainedValue()
    }

    /// The same, for as long as the lexicon lives; no references are counted for it.
    func reference(of lexeme: LexemeID, in wordClass: WordClasses) -> Unmanaged<Sense>? {
        guard lexeme >= 0, !entries[Int(lexeme)].classes.isDisjoint(with: wordClass) else { return nil }
        if let only = entries[Int(lexeme)].only { return only }
        for place in places(of: lexeme) where !meanings[place].wordClass.isDisjoint(with: wordClass) {
            return Unmanaged.passUnretained(meanings[place].sense)
        }
        return nil
    }

    /// The first meaning of a lexeme in `wordClass` that is a reflexive verb or is none, as asked for; where there is no
    /// reflexive one, the first.
    func sense(of lexeme: LexemeID, in wordClass: WordClasses, isReflexive: Bool) -> Sense? {
        guard lexeme >= 0, !entries[Int(lexeme)].classes.isDisjoint(with: wordClass) else { return nil }
        var first: Sense?
        for place in places(of: lexeme) where !meanings[place].wordClass.isDisjoint(with: wordClass) {
            let sense = meanings[place].sense
            if sense.isReflexive == isReflexive { return sense }
            if isReflexive, first == nil { first = sense }
        }
        return first
    }

    /// The phrase of two words, or `unknown`.
    func phrase(of first: LexemeID, _ second: LexemeID) -> LexemeID {
        guard let node = phrases.step(from: PhraseTree.root, by: first), let end = phrases.step(from: node, by: second)
        else { return Self.unknown }
        return phrases.lexeme(endingAt: end)
    }

    /// What may lead on from each word in a phrase, for as long as `withFollowers` runs.
    struct Followers {
        fileprivate let bits: UnsafeBufferPointer<UInt64>

        /// Whether a phrase may begin with a token before a word: most are told that none does.
        ///
        /// No jump depends on either word, which would often be guessed wrong.
        @inline(__always)
        func mayBeginPhrase(_ token: Token, before following: LexemeID) -> Bool {
            let place = token.classes.contains(.startsPhrase) ? Int(token.lexeme) + 1 : 0
            return PhraseTree.have(bits[place], following)
        }
    }

    /// Runs `body` with what may lead on from each word in a phrase.
    func withFollowers<Result>(_ body: (Followers) -> Result) -> Result {
        followers.withUnsafeBufferPointer { body(Followers(bits: $0)) }
    }

    /// The longest phrase that begins at `index`, a word of class `startsPhrase`, reading on to `end`.
    func phrase(at index: Int, in tokens: UnsafeMutableBufferPointer<Token>, before end: Int) -> Phrase? {
        phrase(from: entries[Int(tokens[index].lexeme)].firstNode, at: index, in: tokens, before: end)
    }

    private func phrase(
        from first: PhraseTree.Node, at index: Int, in tokens: UnsafeMutableBufferPointer<Token>, before end: Int
    ) -> Phrase? {
        var node = first
        var position = index + 1
        var longest: Phrase?
        while position < end, position - index < 250, let next = phrases.step(from: node, by: tokens[position].lexeme) {
            node = next
            position += 1
            let lexeme = phrases.lexeme(endingAt: node)
            if lexeme != Self.unknown { longest = Phrase(lexeme: lexeme, length: position - index) }
        }
        return longest
    }
}
