import BriefingModel

/// Words of Latin letters, which most words are, and nothing else.
extension Tokeniser {
    /// Whether a byte is a plain letter or may begin one from À to ÿ.
    @inline(__always)
    static func mayBeginLatin(_ byte: UInt8) -> Bool { byte | 0x20 &- 0x61 < 26 || byte == 0xC3 }

    /// Reads the word that begins with a Latin letter; what does not begin with one is left unread.
    @inline(__always)
    mutating func readLatin(into tokens: inout OutputSpan<Token>) -> Bool {
        let plain = PlainLetters(UTF8Scan.eight(bytes, at: position))
        let next = bytes[position + plain.count]
        if UTF8Scan.endsPlainWord(next) {
            readPlainWord(plain, into: &tokens)
        } else if Self.mayBeginLatin(next), readLatinWord(beginningWith: plain, into: &tokens) {
            return true
        } else if plain.count > 0 {
            readWord(beginningWith: plain, into: &tokens)
        } else {
            return false
        }
        return true
    }

    /// Reads a word that is nothing but plain letters.
    @inline(__always)
    private mutating func readPlainWord(_ letters: PlainLetters, into tokens: inout OutputSpan<Token>) {
        let firstByte = position
        let start = scalar
        var flags: Token.Flags = afterSpace ? [.plain, .spaceBefore] : .plain
        position += letters.count
        scalar += Int32(truncatingIfNeeded: letters.count)
        flags.formUnion(.capitalised.when(letters.beginsWithCapital))
        flags.formUnion(.allCapitals.when(letters.count > 1 && letters.areCapitals))
        let word = Word(WordHash(letters.lowered, count: letters.count))
        append(.word, from: firstByte, start: start, flags: flags, word: word, into: &tokens)
    }

    /// Reads a word that is nothing but Latin letters, some of them accented or more than eight; any other is left unread.
    private mutating func readLatinWord(
        beginningWith plain: PlainLetters, into tokens: inout OutputSpan<Token>
    ) -> Bool {
        let firstByte = position
        var next = firstByte + plain.count
        var hash = WordHash(plain.lowered, count: plain.count)
        var letters = plain.count
        var capitals = plain.capitals
        var run: LatinLetters
        repeat {
            run = LatinLetters(UTF8Scan.eight(bytes, at: next))
            hash.mix(run.lowered, count: run.count)
            letters += run.letters
            capitals += run.capitals
            next += run.count
        } while run.mayGoOn
        guard UTF8Scan.endsPlainWord(bytes[next]) else { return false }
        var flags: Token.Flags = afterSpace ? .spaceBefore : []
        if next - firstByte == letters { flags.insert(.plain) }
        if capitals > 0 { flags.formUnion(capitalisation(capitals, of: letters, plain, at: firstByte)) }
        let start = scalar
        position = next
        scalar += Int32(truncatingIfNeeded: letters)
        append(
            .word, from: firstByte, start: start, flags: flags, word: Word(hash), isLatin: true, into: &tokens)
        return true
    }
}
