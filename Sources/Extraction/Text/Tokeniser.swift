import BriefingModel

/// Cuts a paragraph's bytes into tokens, counting scalars on the way.
struct Tokeniser {
    let bytes: UnsafeBufferPointer<UInt8>
    let end: Int
    let rules: TokenRules
    let words: WordTable.Reader
    let names: NameBeginnings.Words
    var position: Int
    var scalar: Int32 = 0
    var afterSpace = true

    /// Reads `bytes[start..<end]`, behind which at least `UTF8Scan.padding` zero bytes or a line feed must lie.
    init(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, rules: TokenRules, words: WordTable.Reader,
        names: NameBeginnings.Words
    ) {
        self.bytes = bytes
        self.end = end
        self.rules = rules
        self.words = words
        self.names = names
        position = start
    }

    /// Appends all tokens, at most one for each byte.
    mutating func read(into tokens: inout OutputSpan<Token>) {
        while true {
            let plain = readPlain(into: &tokens)
            guard position < end else { return }
            let next = bytes[position + plain.count]
            if Self.mayBeginLatin(next) && readLatinWord(beginningWith: plain, into: &tokens)
                || next == 0xE2 && readElision(plain, into: &tokens)
            {
                takeSpace()
                continue
            }
            let value = UTF8Scan.scalar(bytes, at: position)
            switch UTF8Scan.sort(value) {
            case .letter: readWord(beginningWith: plain, into: &tokens)
            case .space:
                advance()
                afterSpace = true
                continue
            case .digit: readNumber(into: &tokens)
            case .hyphen, .apostrophe, .sign: readSign(value, into: &tokens)
            }
            takeSpace()
        }
    }

    /// Goes on behind the space that follows a token, if one does.
    @inline(__always)
    private mutating func takeSpace() {
        afterSpace = bytes[position] == 0x20
        position += afterSpace ? 1 : 0
        scalar += afterSpace ? 1 : 0
    }

    @inline(__always)
    private mutating func advance() {
        position += UTF8Scan.length(lead: bytes[position])
        scalar += 1
    }

    @inline(__always)
    private func sort(at position: Int) -> UTF8Scan.Sort {
        position < end ? UTF8Scan.sort(UTF8Scan.scalar(bytes, at: position)) : .space
    }

    /// What is known of a word with some capitals among its letters.
    func capitalisation(
        _ areCapitals: Bool, of letters: Int, _ plain: PlainLetters, at firstByte: Int
    ) -> Token.Flags {
        var flags: Token.Flags = []
        if plain.count > 0 ? plain.beginsWithCapital : Self.isCapital(bytes, at: firstByte) {
            flags.insert(.capitalised)
        }
        if letters > 1, areCapitals { flags.insert(.allCapitals) }
        return flags
    }

    mutating func readWord(beginningWith plain: PlainLetters, into tokens: inout OutputSpan<Token>) {
        let firstByte = position
        let start = scalar
        var flags: Token.Flags = afterSpace ? .spaceBefore : []
        var hash = WordHash(plain.lowered, count: plain.count)
        var letters = plain.count
        var capitals = plain.capitals
        var cliticLength = 0
        position += plain.count
        scalar += Int32(truncatingIfNeeded: plain.count)
        while position < end, !UTF8Scan.endsPlainWord(bytes[position]) {
            // What lies behind the end is no letter.
            var next = position
            while bytes[next] | 0x20 &- 0x61 < 26 {
                if bytes[next] < 0x60 { capitals += 1 }
                hash.mix(bytes[next] | 0x20)
                next += 1
            }
            letters += next - position
            scalar += Int32(truncatingIfNeeded: next - position)
            position = next
            let byte = bytes[position]
            guard position < end, !UTF8Scan.endsPlainWord(byte) else { break }
            if byte == 0xC3, case let last = bytes[position + 1], last | 0x20 != 0xB7 {
                // À to ÿ, which differ in one bit from their capitals, but for two signs.
                letters += 1
                if last < 0xA0, last != 0x9F { capitals += 1 }
                hash.mix(byte)
                hash.mix(last == 0x9F ? last : last | 0x20)
                position += 2
                scalar += 1
                continue
            }
            let value = UTF8Scan.scalar(bytes, at: position)
            switch UTF8Scan.sort(value) {
            case .letter:
                letters += 1
                let lowered = value < 0x800 ? LetterCase.lowered(value) : value
                if lowered != value { capitals += 1 }
                hash.mix(scalar: lowered)
                advance()
                continue
            case .digit:
                flags.insert(.hasDigit)
                hash.mix(byte)
                advance()
                continue
            case .hyphen:
                let next = sort(at: position + UTF8Scan.length(lead: byte))
                guard next == .letter || next == .digit else { break }
                if next == .letter {
                    cliticLength = self.cliticLength()
                    if cliticLength > 0 { break }
                }
                flags.insert(.hyphenated)
                hash.mix(UInt8(ascii: "-"))
                advance()
                continue
            case .apostrophe:
                let length = UTF8Scan.length(lead: byte)
                if rules.elides(Word(hash)) {
                    flags.insert(.elided)
                    hash.mix(UInt8(ascii: "'"))
                    advance()
                    break
                }
                guard sort(at: position + length) == .letter, !isPossessive(after: length) else { break }
                flags.insert(.hasApostrophe)
                hash.mix(UInt8(ascii: "'"))
                advance()
                continue
            case .sign:
                // « s`est », « l?Egypte »: a sign that copying put in the place of an apostrophe.
                if Self.standsForApostrophe(value), rules.elides(Word(hash)),
                    sort(at: position + UTF8Scan.length(lead: byte)) == .letter
                {
                    flags.insert(.elided)
                    hash.mix(UInt8(ascii: "'"))
                    advance()
                    break
                }
                // A dash set tight between a letter and a digit is a hyphen: `F–16`.
                guard value == 0x2013, letters > 0, sort(at: position + 3) == .digit else { break }
                flags.insert(.hyphenated)
                hash.mix(UInt8(ascii: "-"))
                advance()
                continue
            case .space:
                break
            }
            break
        }
        if capitals > 0 { flags.formUnion(capitalisation(capitals == letters, of: letters, plain, at: firstByte)) }
        if position - firstByte == letters, bytes[position] < 0x80 { flags.insert(.plain) }
        append(.word, from: firstByte, start: start, flags: flags, word: Word(hash), into: &tokens)
        if cliticLength > 0 { readClitic(bytes: cliticLength, into: &tokens) }
        if rules.splitsPossessive { readPossessive(into: &tokens) }
    }

    /// A grave or acute accent, a question mark, the sign for what could not be decoded.
    private static func standsForApostrophe(_ value: UInt32) -> Bool {
        value == 0x60 || value == 0xB4 || value == 0x3F || value == 0xFFFD
    }

    private static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        let value = UTF8Scan.scalar(bytes, at: position)
        return value < 0x800 && LetterCase.lowered(value) != value
    }

    /// Whether, `length` bytes on, there is an `s` that ends the word.
    private func isPossessive(after length: Int) -> Bool {
        rules.splitsPossessive && position + length < end && bytes[position + length] | 0x20 == UInt8(ascii: "s")
            && sort(at: position + length + 1) != .letter
    }

    private mutating func readPossessive(into tokens: inout OutputSpan<Token>) {
        guard sort(at: position) == .apostrophe, isPossessive(after: UTF8Scan.length(lead: bytes[position])) else {
            return
        }
        let firstByte = position
        let start = scalar
        advance()
        advance()
        append(.word, from: firstByte, start: start, flags: [], word: Word("'s"), into: &tokens)
    }

    /// The bytes of `-il` or `-t-il` at the current hyphen, 0 when there is none.
    private func cliticLength() -> Int {
        var start = position + UTF8Scan.length(lead: bytes[position])
        if bytes[start] | 0x20 == UInt8(ascii: "t") {
            let after = sort(at: start + 1)
            if after == .hyphen || after == .apostrophe { start += 1 + UTF8Scan.length(lead: bytes[start + 1]) }
        }
        let length = rules.cliticLength(in: bytes, from: start, to: end)
        guard length > 0 else { return 0 }
        switch sort(at: start + length) {
        case .letter, .digit, .hyphen: return 0
        default: return start + length - position
        }
    }

    private mutating func readClitic(bytes count: Int, into tokens: inout OutputSpan<Token>) {
        let firstByte = position
        let start = scalar
        let stop = position + count
        var hash = WordHash()
        while position < stop {
            if sort(at: position) == .letter { hash.mix(bytes[position] | 0x20) } else { hash = WordHash() }
            advance()
        }
        append(.clitic, from: firstByte, start: start, flags: [], word: Word(hash), into: &tokens)
    }

    private mutating func readNumber(into tokens: inout OutputSpan<Token>) {
        let firstByte = position
        let start = scalar
        let flags: Token.Flags = afterSpace ? [.spaceBefore, .hasDigit] : .hasDigit
        var group = 0
        var mayGroup = true
        while position < end {
            let byte = bytes[position]
            if byte &- 0x30 < 10 {
                group += 1
                advance()
            } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), bytes[position + 1] &- 0x30 < 10 {
                group = 0
                mayGroup = false
                advance()
            } else if mayGroup, group <= 3, isThousands() {
                group = 0
                advance()
            } else {
                break
            }
        }
        if sort(at: position) == .letter {
            while sort(at: position) == .letter || sort(at: position) == .digit { advance() }
        }
        append(.number, from: firstByte, start: start, flags: flags, into: &tokens)
    }

    /// Whether a single space and exactly three digits follow.
    private func isThousands() -> Bool {
        guard sort(at: position) == .space else { return false }
        let digits = position + UTF8Scan.length(lead: bytes[position])
        for offset in 0..<3 where digits + offset >= end || bytes[digits + offset] &- 0x30 >= 10 { return false }
        let after = sort(at: digits + 3)
        return after != .digit && after != .letter
    }

    private mutating func readSign(_ value: UInt32, into tokens: inout OutputSpan<Token>) {
        let firstByte = position
        let start = scalar
        let flags: Token.Flags = afterSpace ? .spaceBefore : []
        advance()
        if value == 0x2E { while position < end, bytes[position] == 0x2E { advance() } }
        append(Self.kind(of: value), from: firstByte, start: start, flags: flags, into: &tokens)
    }

    static func kind(of value: UInt32) -> Token.Kind {
        switch value {
        case 0x2C: .comma
        case 0x2E, 0x21, 0x3F, 0x2026: .stop
        case 0x3A: .colon
        case 0x3B: .semicolon
        case 0x28, 0x5B: .openingBracket
        case 0x29, 0x5D: .closingBracket
        case 0x22: .straightMark
        case 0xAB, 0x201C, 0x201E, 0x201F, 0x2039: .openingMark
        case 0xBB, 0x201D, 0x203A: .closingMark
        case 0x2D, 0x2010...0x2015, 0x2022, 0x2212: .dash
        default: .other
        }
    }

    /// How many bytes a word has with which an unlisted role may be told.
    static let longWord = 8

    /// Adds a token that ends here; `isLatin` tells that a word is nothing but letters A to Z and À to ÿ.
    @inline(__always)
    func append(
        _ kind: Token.Kind, from firstByte: Int, start: Int32, flags: Token.Flags, word: Word = .none,
        isLatin: Bool = false, into tokens: inout OutputSpan<Token>
    ) {
        var known = word == .none ? WordTable.Entry() : words[word]
        let own = isLatin ? known.lexeme : Lexicon.unknown
        var flags = flags.union(.mayBeginName.when(mayBeginName(kind, word, flags, own, at: firstByte)))
        flags.formUnion(known.marks)
        if known.lexeme == Lexicon.unknown, kind == .word {
            known = unlisted(word, &flags, bytes: position - firstByte)
        }
        tokens.append(
            Token(kind, bytes: firstByte, position, scalars: start, scalar, flags: flags, word: word, known))
    }

    /// What is known of a word that no list has as it is spelled, and whether it may be a role.
    @inline(__always)
    func unlisted(_ word: Word, _ flags: inout Token.Flags, bytes length: Int) -> WordTable.Entry {
        let known = flags.contains(.allCapitals) ? words[word.withoutAccents] : WordTable.Entry()
        let isLong = !flags.contains(.capitalised) && length >= Self.longWord
        if known.lexeme == Lexicon.unknown, isLong || flags.contains(.hyphenated) { flags.insert(.mayBeRole) }
        return known
    }

    /// Whether a name may begin with a token: most words are told by their letters alone that none does, those with
    /// accents by the lexeme of Latin letters.
    @inline(__always)
    private func mayBeginName(
        _ kind: Token.Kind, _ word: Word, _ flags: Token.Flags, _ lexeme: LexemeID, at firstByte: Int
    ) -> Bool {
        switch kind {
        case .word:
            let isSmall = !flags.contains(.capitalised)
            if flags.contains(.plain) || flags.intersection([.elided, .hyphenated]) == .elided {
                return names.mayBegin(word, isSmall: isSmall)
            }
            return lexeme == Lexicon.unknown || names.mayBegin(words.folded(lexeme), isSmall: isSmall)
        case .number, .clitic: return true
        default: return false
        }
    }
}
