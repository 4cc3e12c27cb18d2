import BriefingModel

/// Gathers a language's lists into the tables of a `Lexicon`.
struct LexiconBuilder {
    /// A meaning of a lexeme.
    struct Meaning {
        let sense: Lexicon.Sense
        /// The index of the lexeme's next meaning, or -1.
        fileprivate(set) var next: Int32 = -1
    }

    /// The words and phrases by their lexemes.
    private(set) var words = WordNumbers(room: Self.usualCount)
    /// The words in plain letters; `Word.none` for phrases.
    private(set) var folded: [Word] = []
    private(set) var classes: [WordClasses] = []
    /// All meanings, in the order in which they came.
    private(set) var meanings: [Meaning] = []
    /// For each lexeme the index of its first meaning, or -1.
    private(set) var firstMeanings: [Int32] = []
    private(set) var phrases = PhraseTree()
    /// How words are marked, whether they are listed or not.
    private(set) var marks: [WordTable.Mark] = []
    private let rules: TokenRules
    /// The word or phrase that is being added, in lower case.
    private var key: [UInt8] = []

    /// About as many words and phrases as a language's lists hold.
    private static let usualCount = 1 << 14

    init(rules: TokenRules) {
        self.rules = rules
        folded.reserveCapacity(Self.usualCount)
        classes.reserveCapacity(Self.usualCount)
        meanings.reserveCapacity(Self.usualCount)
        firstMeanings.reserveCapacity(Self.usualCount)
    }

    /// Adds a list: one entry a line, `payload: form, form, form`; a line without a colon is its own payload.
    ///
    /// Forms may be phrases (`affaires étrangères`). Empty lines and lines that begin with `#` are passed over.
    /// A payload that is a number is also kept as one.
    mutating func add(_ list: String, as wordClass: WordClasses) {
        list.forEachListEntry { entry in
            let sense = Lexicon.Sense(wordClass, payload: entry.payload.text)
            for form in entry.forms { add(form, as: sense) }
        }
    }

    /// Adds forms that are parted by white space and share no payload: each is its own.
    mutating func add(words: String, as wordClass: WordClasses) {
        words.forEachListedWord { add($0, as: Lexicon.Sense(wordClass, payload: $0.text)) }
    }

    /// Adds forms that are parted by commas or lines and share `payload`; without one each is its own.
    mutating func add(phrases: String, as wordClass: WordClasses, payload: String? = nil) {
        let shared = payload.map { Lexicon.Sense(wordClass, payload: $0) }
        phrases.forEachListedPhrase { add($0, as: shared ?? Lexicon.Sense(wordClass, payload: $0.text)) }
    }

    /// Marks the tokens that are one of some words.
    mutating func mark(_ words: WordSet, with flags: Token.Flags) {
        marks += words.words.map { (word: $0, flags: flags) }
    }

    /// Adds one word or phrase.
    mutating func add(_ form: String, as sense: Lexicon.Sense) { form.withListedText { add($0, as: sense) } }

    /// The same of its UTF-8.
    mutating func add(_ form: ListedText, as sense: Lexicon.Sense) {
        if let word = Self.plainWord(form) { return add(sense, to: number(of: word, folded: word)) }
        key.removeAll(keepingCapacity: true)
        Self.appendKey(of: form, rules: rules, to: &key)
        guard !key.isEmpty else { return }
        add(sense, to: key)
        guard key.contains(where: { $0 >= 0x80 }) else { return }
        if let bare = Self.withBareFirstLetter(key) { add(sense, to: bare) }
        if let plain = Self.withoutAccents(key) { add(sense, to: plain) }
    }

    /// Adds a meaning to a word, or to a phrase whose words are parted by single spaces.
    ///
    /// What begins with ^ stands for letters with accents where all are capitals.
    private mutating func add(_ sense: Lexicon.Sense, to key: [UInt8]) {
        var node = PhraseTree.root
        var start = 0
        while let space = key[start...].firstIndex(of: UInt8(ascii: " ")) {
            let lexeme = number(of: key[start..<space])
            if start == 0 { classes[Int(lexeme)].insert(.startsPhrase) }
            node = phrases.grow(from: node, by: lexeme)
            start = space + 1
        }
        let last = number(of: key[start...])
        if start == 0 { return add(sense, to: last) }
        node = phrases.grow(from: node, by: last)
        var lexeme = phrases.lexeme(endingAt: node)
        if lexeme == Lexicon.unknown {
            lexeme = number(of: Self.word(key[...]), folded: .none)
            phrases.end(at: node, as: lexeme)
        }
        add(sense, to: lexeme)
    }

    private static func word(_ key: ArraySlice<UInt8>) -> Word {
        key.first == UInt8(ascii: "^") ? Word(key.dropFirst()).withoutAccents : Word(key)
    }

    private mutating func add(_ sense: Lexicon.Sense, to lexeme: LexemeID) {
        classes[Int(lexeme)].formUnion(sense.wordClass)
        var last: Int32 = -1
        var index = firstMeanings[Int(lexeme)]
        while index >= 0 {
            let known = meanings[Int(index)]
            if known.sense === sense || known.sense.wordClass == sense.wordClass && known.sense.text == sense.text {
                return
            }
            last = index
            index = known.next
        }
        let next = Int32(meanings.count)
        meanings.append(Meaning(sense: sense))
        if last < 0 { firstMeanings[Int(lexeme)] = next } else { meanings[Int(last)].next = next }
    }

    private mutating func number(of key: ArraySlice<UInt8>) -> LexemeID {
        number(of: Self.word(key), folded: key.withUnsafeBufferPointer { Word(folding: $0[...]) })
    }

    private mutating func number(of word: Word, folded plain: @autoclosure () -> Word) -> LexemeID {
        let lexeme = words.number(of: word)
        if Int(lexeme) == classes.count {
            folded.append(plain())
            classes.append([])
            firstMeanings.append(-1)
        }
        return lexeme
    }

    /// Appends the words of `form` in lower case, cut as the tokeniser cuts them, with single spaces between them.
    private static func appendKey(of form: ListedText, rules: TokenRules, to key: inout [UInt8]) {
        // Most forms have no hyphen, apostrophe or digit.
        if isLettersAndSpaces(form) { return LetterCase.appendLowered(form, from: 0, to: form.count, into: &key) }
        var bytes = Array(form)
        bytes.append(contentsOf: repeatElement(0, count: UTF8Scan.padding))
        var tokens: [Token] = []
        bytes.withUnsafeBufferPointer { buffer in
            noWords.withReader { words in
                noNames.withWords(small: noNames) { names in
                    var tokeniser = Tokeniser(
                        buffer, from: 0, to: form.count, rules: rules, words: words, names: names)
                    tokens.append(addingCapacity: form.count) { tokeniser.read(into: &$0) }
                }
            }
            for token in tokens {
                if !key.isEmpty { key.append(UInt8(ascii: " ")) }
                var start = Int(token.firstByte)
                let end = Int(token.endByte)
                if token.kind == .clitic, let hyphen = buffer[start..<end].lastIndex(of: UInt8(ascii: "-")) {
                    start = hyphen + 1
                }
                LetterCase.appendLowered(buffer, from: start, to: end, into: &key)
            }
        }
    }

    private static let noWords = WordTable([], folded: [], classes: [], marks: [])
    private static let noNames = NameBeginnings([])

    /// A form that is nothing but plain letters, as a word.
    private static func plainWord(_ form: ListedText) -> Word? {
        var hash = WordHash()
        for byte in form {
            guard byte | 0x20 &- 0x61 < 26 else { return nil }
            hash.mix(byte | 0x20)
        }
        return form.isEmpty ? nil : Word(hash)
    }

    /// Whether a form is nothing but single spaces and letters, plain ones and those of U+00C0 to U+00FF.
    private static func isLettersAndSpaces(_ form: ListedText) -> Bool {
        var previous = UInt8(ascii: " ")
        for byte in form {
            if previous == 0xC3 {
                // U+00D7 and U+00F7 are signs.
                guard byte != 0x97, byte != 0xB7 else { return false }
            } else if byte == UInt8(ascii: " ") {
                guard previous != byte else { return false }
            } else {
                guard byte | 0x20 &- 0x61 < 26 || byte == 0xC3 else { return false }
            }
            previous = byte
        }
        return true
    }

    /// A key whose first letter has lost its accent; `nil` when it has none.
    private static func withBareFirstLetter(_ key: [UInt8]) -> [UInt8]? {
        key.withUnsafeBufferPointer { bytes in
            let (scalar, length) = Folding.scalar(bytes, at: 0)
            let letters = Folding.letters(of: scalar)
            return length == 1 || letters.isEmpty ? nil : Array(letters) + bytes[length...]
        }
    }

    /// A key without accents, each word that had any marked by ^; `nil` when there are none.
    private static func withoutAccents(_ key: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(key.count + 4)
        var hasAccents = false
        key.withUnsafeBufferPointer { bytes in
            var wordStart = 0
            var isMarked = false
            var position = 0
            while position < bytes.count {
                if bytes[position] < 0x80 {
                    result.append(bytes[position])
                    if bytes[position] == UInt8(ascii: " ") {
                        wordStart = result.count
                        isMarked = false
                    }
                    position += 1
                    continue
                }
                let (scalar, length) = Folding.scalar(bytes, at: position)
                let letters = Folding.letters(of: scalar)
                if letters.isEmpty {
                    for byte in bytes[position..<position + length] { result.append(byte) }
                } else {
                    if !isMarked { result.insert(UInt8(ascii: "^"), at: wordStart) }
                    isMarked = true
                    hasAccents = true
                    result += letters
                }
                position += length
            }
        }
        return hasAccents ? result : nil
    }
}
