import BriefingModel

/// Gathers a language's lists into the tables of a `Lexicon`.
struct LexiconBuilder {
    private(set) var words: [Word] = []
    private(set) var classes: [WordClasses] = []
    private(set) var senses: [[Lexicon.Sense]] = []
    private(set) var phrases = PhraseTree()
    private var indices: [Word: LexemeID] = [:]
    private let rules: TokenRules

    init(rules: TokenRules) { self.rules = rules }

    /// Adds a list: one entry a line, `payload: form, form, form`; a line without a colon is its own payload.
    ///
    /// Forms may be phrases (`affaires étrangères`). Empty lines and lines that begin with `#` are passed over.
    /// A payload that is a number is also kept as one.
    mutating func add(_ list: String, as wordClass: WordClasses) {
        for (payload, forms) in Self.entries(list) {
            for form in forms { add(form: form, as: wordClass, payload: String(payload)) }
        }
    }

    /// Adds forms that are parted by white space and share no payload: each is its own.
    mutating func add(words: String, as wordClass: WordClasses) {
        for word in words.split(whereSeparator: \.isWhitespace) {
            add(form: word, as: wordClass, payload: String(word))
        }
    }

    /// Adds forms that are parted by commas or lines and share `payload`; without one each is its own.
    mutating func add(phrases: String, as wordClass: WordClasses, payload: String? = nil) {
        for form in phrases.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
            let form = form.trimmed
            if !form.isEmpty { add(form: form, as: wordClass, payload: payload ?? String(form)) }
        }
    }

    /// Adds one word or phrase.
    mutating func add(form: Substring, as wordClass: WordClasses, payload: String) {
        let sense = Lexicon.Sense(wordClass, payload: payload)
        if let word = Self.plainWord(form) { return add(sense, to: intern(word)) }
        let words = Self.words(of: String(form), rules: rules)
        guard let first = words.first else { return }
        if words.allSatisfy({ $0.allSatisfy { $0 < 0x80 } }) {
            if words.count == 1 { add(sense, to: first) } else { add(sense, toPhrase: words) }
            return
        }
        if words.count == 1 {
            add(sense, to: first)
            let bare = Self.withBareFirstLetter(first)
            if bare != first { add(sense, to: bare) }
            let plain = Self.withoutAccents(first)
            if plain != first { add(sense, to: [UInt8(ascii: "^")] + plain) }
            return
        }
        add(sense, toPhrase: words)
        let bare = [Self.withBareFirstLetter(first)] + words.dropFirst()
        if bare != words { add(sense, toPhrase: bare) }
        let plain = words.map { word in
            let plain = Self.withoutAccents(word)
            return plain == word ? word : [UInt8(ascii: "^")] + plain
        }
        if plain != words { add(sense, toPhrase: plain) }
    }

    private mutating func add(_ sense: Lexicon.Sense, toPhrase words: [[UInt8]]) {
        var node = PhraseTree.root
        for (position, word) in words.enumerated() {
            let lexeme = intern(word)
            if position == 0 { classes[Int(lexeme)].insert(.startsPhrase) }
            node = phrases.grow(from: node, by: lexeme)
        }
        var lexeme = phrases.lexeme(endingAt: node)
        if lexeme == Lexicon.unknown {
            lexeme = intern(Array(words.joined(separator: [UInt8(ascii: " ")])))
            phrases.end(at: node, as: lexeme)
        }
        add(sense, to: lexeme)
    }

    private mutating func add(_ sense: Lexicon.Sense, to key: [UInt8]) { add(sense, to: intern(key)) }

    private mutating func add(_ sense: Lexicon.Sense, to lexeme: LexemeID) {
        let index = Int(lexeme)
        classes[index].formUnion(sense.wordClass)
        if !senses[index].contains(where: { $0.wordClass == sense.wordClass && $0.text == sense.text }) {
            senses[index].append(sense)
        }
    }

    private mutating func intern(_ key: [UInt8]) -> LexemeID {
        // What begins with ^ stands for letters with accents where all are capitals.
        intern(key.first == UInt8(ascii: "^") ? Word(key.dropFirst()).withoutAccents : Word(key))
    }

    private mutating func intern(_ word: Word) -> LexemeID {
        if let known = indices[word] { return known }
        let lexeme = LexemeID(words.count)
        indices[word] = lexeme
        words.append(word)
        classes.append([])
        senses.append([])
        return lexeme
    }

    /// The lower-case keys of the words of `text`, cut as the tokeniser cuts them.
    static func words(of text: String, rules: TokenRules) -> [[UInt8]] {
        // Most forms are one word without a hyphen, an apostrophe or a digit.
        if isOneWord(text) { return text.isEmpty ? [] : [key(text)] }
        var bytes = Array(text.utf8)
        let end = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: UTF8Scan.padding))
        var tokens: [Token] = []
        bytes.withUnsafeBufferPointer { buffer in
            noWords.withReader { reader in
                var tokeniser = Tokeniser(buffer, from: 0, to: end, rules: rules, words: reader)
                tokens.append(addingCapacity: end) { tokeniser.read(into: &$0) }
            }
        }
        return tokens.map { token in
            let word = Self.key(
                String(decoding: bytes[Int(token.firstByte)..<Int(token.endByte)], as: UTF8.self))
            return token.kind == .clitic ? Array(word.suffix(while: { $0 != UInt8(ascii: "-") })) : word
        }
    }

    private static let noWords = WordTable([], classes: [])

    /// A form that is nothing but plain letters, as a word.
    private static func plainWord(_ form: Substring) -> Word? {
        var hash = WordHash()
        for byte in form.utf8 {
            guard byte | 0x20 &- 0x61 < 26 else { return nil }
            hash.mix(byte | 0x20)
        }
        return form.isEmpty ? nil : Word(hash)
    }

    /// Whether a form is nothing but letters, plain ones and those of U+00C0 to U+00FF.
    private static func isOneWord(_ text: String) -> Bool {
        var isBehindLead = false
        for byte in text.utf8 {
            if isBehindLead {
                // U+00D7 and U+00F7 are signs.
                guard byte != 0x97, byte != 0xB7 else { return false }
                isBehindLead = false
            } else {
                guard byte | 0x20 &- 0x61 < 26 || byte == 0xC3 else { return false }
                isBehindLead = byte == 0xC3
            }
        }
        return true
    }

    /// A word's lower-case bytes with plain apostrophes, as the tokeniser makes them.
    static func key(_ word: String) -> [UInt8] {
        var word = word
        var bytes: [UInt8] = []
        word.withUTF8 { LetterCase.appendLowered($0, from: 0, to: $0.count, into: &bytes) }
        return bytes
    }

    private static func withBareFirstLetter(_ key: [UInt8]) -> [UInt8] {
        guard let first = key.first, first >= 0x80 else { return key }
        let length = UTF8Scan.length(lead: first)
        return withoutAccents(Array(key.prefix(length))) + key.dropFirst(length)
    }

    private static func withoutAccents(_ key: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(key.count)
        key.withUnsafeBufferPointer { bytes in
            var position = 0
            while position < bytes.count {
                let (scalar, length) = Folding.scalar(bytes, at: position)
                let letters = Folding.letters(of: scalar)
                if bytes[position] < 0x80 || letters.isEmpty {
                    result += bytes[position..<position + length]
                } else {
                    result += letters
                }
                position += length
            }
        }
        return result
    }
}

extension StringProtocol {
    /// Without white space at its ends.
    var trimmed: SubSequence {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return self[endIndex...] }
        return self[first...last]
    }
}

extension BidirectionalCollection {
    /// The longest suffix whose elements all satisfy `condition`.
    func suffix(while condition: (Element) -> Bool) -> SubSequence {
        var start = endIndex
        while start > startIndex {
            let before = index(before: start)
            guard condition(self[before]) else { break }
            start = before
        }
        return self[start...]
    }
}
