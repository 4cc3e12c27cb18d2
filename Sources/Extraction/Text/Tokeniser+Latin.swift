import BriefingModel

/// Words of Latin letters, which most words are, and nothing else.
extension Tokeniser {
    /// Whether a byte is a plain letter or may begin one from À to ÿ.
    @inline(__always)
    static func mayBeginLatin(_ byte: UInt8) -> Bool { byte | 0x20 &- 0x61 < 26 || byte == 0xC3 }

    /// Reads what most of a text is, words of up to eight plain letters, commas and full stops, up to anything else; gives
    /// the plain letters with which that begins.
    @inline(__always)
    mutating func readPlain(into tokens: inout OutputSpan<Token>) -> PlainLetters {
        // A copy and what changes in the loop are kept out of memory.
        let text = self
        var place = position
        var count = scalar
        var isParted = afterSpace
        var letters = PlainLetters(UTF8Scan.eight(text.bytes, at: place))
        while place < text.end {
            let next = text.bytes[place + letters.count]
            let spacing = Token.Flags.spaceBefore.when(isParted)
            if letters.count > 0 {
                guard UTF8Scan.endsPlainWord(next) else { break }
                tokens.append(text.plainWord(letters, from: place, start: count, spacing))
                place += letters.count
                count += Int32(truncatingIfNeeded: letters.count)
            } else if next == UInt8(ascii: ",") || next == UInt8(ascii: ".") {
                var length = 1
                if next == UInt8(ascii: ".") { while text.bytes[place + length] == next { length += 1 } }
                let end = count + Int32(truncatingIfNeeded: length)
                tokens.append(
                    Token(
                        Self.kind(of: UInt32(next)), bytes: place, place + length, scalars: count, end, flags: spacing))
                place += length
                count = end
            } else {
                break
            }
            isParted = text.bytes[place] == 0x20
            place += isParted ? 1 : 0
            count += isParted ? 1 : 0
            letters = PlainLetters(UTF8Scan.eight(text.bytes, at: place))
        }
        position = place
        scalar = count
        afterSpace = isParted
        return letters
    }

    /// A word that is nothing but plain letters.
    @inline(__always)
    private func plainWord(
        _ letters: PlainLetters, from firstByte: Int, start: Int32, _ spacing: Token.Flags
    ) -> Token {
        let word = Word(WordHash(letters.lowered, count: letters.count))
        var known = words[word]
        var flags = spacing.union([.plain, known.marks])
        flags.formUnion(.capitalised.when(letters.beginsWithCapital))
        flags.formUnion(.allCapitals.when(letters.count > 1 && letters.areCapitals))
        flags.formUnion(.mayBeginName.when(names.mayBegin(word, isSmall: !letters.beginsWithCapital)))
        if known.lexeme == Lexicon.unknown { known = unlisted(word, &flags, bytes: letters.count) }
        return Token(
            .word, bytes: firstByte, firstByte + letters.count,
            scalars: start, start + Int32(truncatingIfNeeded: letters.count), flags: flags, word: word, known)
    }

    /// Reads plain letters with ’ behind them, if they lose a vowel before the next word; any others are left unread.
    @inline(__always)
    mutating func readElision(_ letters: PlainLetters, into tokens: inout OutputSpan<Token>) -> Bool {
        let firstByte = position
        let mark = firstByte + letters.count
        guard letters.count > 0, bytes[mark + 1] == 0x80, bytes[mark + 2] == 0x99 else { return false }
        var hash = WordHash(letters.lowered, count: letters.count)
        guard rules.elides(Word(hash)) else { return false }
        hash.mix(UInt8(ascii: "'"))
        let start = scalar
        position = mark + 3
        scalar += Int32(truncatingIfNeeded: letters.count) + 1
        var flags: Token.Flags = afterSpace ? [.elided, .spaceBefore] : .elided
        if letters.haveCapitals {
            flags.formUnion(capitalisation(letters.areCapitals, of: letters.count, letters, at: firstByte))
        }
        append(.word, from: firstByte, start: start, flags: flags, word: Word(hash), into: &tokens)
        return true
    }

    /// Reads a word that is nothing but Latin letters, some of them accented or more than eight; any other is left unread.
    mutating func readLatinWord(
        beginningWith plain: PlainLetters, into tokens: inout OutputSpan<Token>
    ) -> Bool {
        let firstByte = position
        var next = firstByte + plain.count
        var hash = WordHash(plain.lowered, count: plain.count)
        var letters = plain.count
        var haveCapitals = plain.haveCapitals
        var areCapitals = plain.areCapitals
        var run: LatinLetters
        repeat {
            run = LatinLetters(UTF8Scan.eight(bytes, at: next))
            hash.mix(run.lowered, count: run.count)
            letters += run.letters
            haveCapitals = haveCapitals || run.haveCapitals
            areCapitals = areCapitals && !run.haveSmallLetters
            next += run.count
        } while run.mayGoOn
        guard UTF8Scan.endsPlainWord(bytes[next]) else { return false }
        var flags: Token.Flags = afterSpace ? .spaceBefore : []
        if next - firstByte == letters { flags.insert(.plain) }
        if haveCapitals { flags.formUnion(capitalisation(areCapitals, of: letters, plain, at: firstByte)) }
        let start = scalar
        position = next
        scalar += Int32(truncatingIfNeeded: letters)
        append(
            .word, from: firstByte, start: start, flags: flags, word: Word(hash), isLatin: true, into: &tokens)
        return true
    }
}
