/// Cuts a paragraph's bytes into tokens, counting scalars on the way.
struct Tokeniser {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let rules: TokenRules
    private let lexicon: Lexicon?
    private var position: Int
    private var scalar: Int32 = 0
    private let end: Int
    private var scratch: [UInt8] = []
    private var afterSpace = true

    /// Reads `bytes[start..<end]`, behind which at least `UTF8Scan.padding` further bytes must lie.
    init(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, rules: TokenRules, lexicon: Lexicon?
    ) {
        self.bytes = bytes
        self.rules = rules
        self.lexicon = lexicon
        self.position = start
        self.end = end
        scratch.reserveCapacity(64)
    }

    /// The lower-case keys of the words of `text`, as a lexicon's lists need them.
    static func words(of text: String, rules: TokenRules) -> [[UInt8]] {
        var bytes = Array(text.utf8)
        let end = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: UTF8Scan.padding))
        var tokens: [Token] = []
        bytes.withUnsafeBufferPointer { buffer in
            var tokeniser = Tokeniser(buffer, from: 0, to: end, rules: rules, lexicon: nil)
            tokeniser.read(into: &tokens)
        }
        return tokens.map { token in
            var key: [UInt8] = []
            bytes.withUnsafeBufferPointer {
                LetterCase.appendLowered($0, from: Int(token.firstByte), to: Int(token.endByte), into: &key)
            }
            return token.kind == .clitic ? Array(key.suffix(while: { $0 != UInt8(ascii: "-") })) : key
        }
    }

    /// Appends all tokens.
    mutating func read(into tokens: inout [Token]) {
        while position < end {
            let value = UTF8Scan.scalar(bytes, at: position)
            switch UTF8Scan.sort(value) {
            case .space:
                advance()
                afterSpace = true
                continue
            case .letter: readWord(into: &tokens)
            case .digit: readNumber(into: &tokens)
            case .hyphen, .apostrophe, .sign: readSign(value, into: &tokens)
            }
            afterSpace = false
        }
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

    private mutating func readWord(into tokens: inout [Token]) {
        let firstByte = position
        let start = scalar
        var flags: Token.Flags = afterSpace ? .spaceBefore : []
        var letters = 0
        var capitals = 0
        var previous = UTF8Scan.Sort.letter
        var cliticAhead = 0
        loop: while position < end {
            let value = UTF8Scan.scalar(bytes, at: position)
            let sort = UTF8Scan.sort(value)
            switch sort {
            case .letter:
                letters += 1
                let isCapital =
                    value < 0x80 ? value &- 0x41 < 26 : value < 0x800 && LetterCase.lowered(value) != value
                if isCapital {
                    capitals += 1
                    if letters == 1, position == firstByte { flags.insert(.capitalised) }
                }
                advance()
            case .digit:
                flags.insert(.hasDigit)
                advance()
            case .hyphen:
                let next = self.sort(at: position + UTF8Scan.length(lead: bytes[position]))
                guard next == .letter || next == .digit, previous != .hyphen else { break loop }
                if next == .letter {
                    cliticAhead = cliticLength()
                    if cliticAhead > 0 { break loop }
                }
                advance()
            case .apostrophe:
                let length = UTF8Scan.length(lead: bytes[position])
                if isElision(from: firstByte, to: position) {
                    advance()
                    flags.insert(.elided)
                    break loop
                }
                guard self.sort(at: position + length) == .letter, !isPossessive(after: length) else { break loop }
                advance()
            case .sign:
                // A dash set tight between a letter and a digit is a hyphen: `F–16`.
                guard value == 0x2013, previous == .letter, self.sort(at: position + 3) == .digit else { break loop }
                advance()
            case .space:
                break loop
            }
            previous = sort
        }
        if letters > 1, capitals == letters { flags.insert(.allCapitals) }
        append(.word, from: firstByte, start: start, flags: flags, into: &tokens)
        if cliticAhead > 0 { readClitic(bytes: cliticAhead, into: &tokens) }
        if rules.splitsPossessive, sort(at: position) == .apostrophe {
            let length = UTF8Scan.length(lead: bytes[position])
            if isPossessive(after: length) {
                let firstByte = position
                let start = scalar
                advance()
                advance()
                append(.word, from: firstByte, start: start, flags: [], into: &tokens)
            }
        }
    }

    /// Whether, `length` bytes on, there is an `s` that ends the word.
    private func isPossessive(after length: Int) -> Bool {
        rules.splitsPossessive && position + length < end && bytes[position + length] | 0x20 == UInt8(ascii: "s")
            && sort(at: position + length + 1) != .letter
    }

    private func isElision(from start: Int, to end: Int) -> Bool {
        rules.elisions.contains { elision in
            guard elision.count == end - start else { return false }
            for offset in 0..<elision.count where bytes[start + offset] | 0x20 != elision[offset] { return false }
            return true
        }
    }

    /// The bytes of `-il` or `-t-il` at the current hyphen, 0 when there is none.
    private func cliticLength() -> Int {
        guard !rules.clitics.isEmpty else { return 0 }
        let hyphen = UTF8Scan.length(lead: bytes[position])
        var start = position + hyphen
        if bytes[start] | 0x20 == UInt8(ascii: "t") {
            let after = sort(at: start + 1)
            if after == .hyphen || after == .apostrophe { start += 1 + UTF8Scan.length(lead: bytes[start + 1]) }
        }
        for clitic in rules.clitics where start + clitic.count <= end {
            var same = true
            for offset in 0..<clitic.count where bytes[start + offset] | 0x20 != clitic[offset] {
                same = false
                break
            }
            guard same else { continue }
            let after = sort(at: start + clitic.count)
            if after != .letter, after != .digit, after != .hyphen { return start + clitic.count - position }
        }
        return 0
    }

    private mutating func readClitic(bytes count: Int, into tokens: inout [Token]) {
        let firstByte = position
        let start = scalar
        let stop = position + count
        var pronoun = position
        while position < stop {
            let sort = sort(at: position)
            advance()
            if sort != .letter { pronoun = position }
        }
        append(.clitic, from: firstByte, keyFrom: pronoun, start: start, flags: [], into: &tokens)
    }

    private mutating func readNumber(into tokens: inout [Token]) {
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

    private mutating func readSign(_ value: UInt32, into tokens: inout [Token]) {
        let firstByte = position
        let start = scalar
        let flags: Token.Flags = afterSpace ? .spaceBefore : []
        advance()
        if value == 0x2E { while position < end, bytes[position] == 0x2E { advance() } }
        append(Self.kind(of: value), from: firstByte, start: start, flags: flags, into: &tokens)
    }

    private static func kind(of value: UInt32) -> Token.Kind {
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

    private mutating func append(
        _ kind: Token.Kind, from firstByte: Int, keyFrom: Int? = nil, start: Int32, flags: Token.Flags,
        into tokens: inout [Token]
    ) {
        var lexeme = Lexicon.unknown
        var classes: WordClasses = []
        if let lexicon {
            scratch.removeAll(keepingCapacity: true)
            LetterCase.appendLowered(bytes, from: keyFrom ?? firstByte, to: position, into: &scratch)
            lexeme = look(up: scratch, in: lexicon)
            if lexeme < 0, flags.contains(.allCapitals) {
                scratch.insert(UInt8(ascii: "^"), at: 0)
                lexeme = look(up: scratch, in: lexicon)
            }
            classes = lexicon.classes(of: lexeme)
        }
        tokens.append(
            Token(
                firstByte: Int32(firstByte), endByte: Int32(position), start: start, end: scalar, classes: classes,
                lexeme: lexeme, phrase: Lexicon.unknown, phraseLength: 0, kind: kind, flags: flags))
    }

    private func look(up key: [UInt8], in lexicon: Lexicon) -> LexemeID {
        var hash = WordHash()
        for byte in key { hash.mix(byte) }
        return key.withUnsafeBufferPointer { lexicon.lexeme($0, hash: hash) }
    }
}

extension Collection where Self: BidirectionalCollection {
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
