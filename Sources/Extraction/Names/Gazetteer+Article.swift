import BriefingModel

extension Gazetteer {
    /// The names in an article, as spans of scalars and tokens; `refused` are folded forms that must not count.
    func matches(
        in bytes: [UInt8], paragraphs: [TokenisedArticle.ParagraphExtent], tokens: [Token],
        refusing refused: Set<String>
    ) -> [NameMatch] {
        var result: [NameMatch] = []
        result.reserveCapacity(tokens.count / 32)
        bytes.withUnsafeBufferPointer { buffer in
            tokens.withUnsafeBufferPointer { tokens in
                withSearch(in: buffer, refusing: refused) { search in
                    var found = Found()
                    for (index, paragraph) in paragraphs.enumerated() where !paragraph.tokens.isEmpty {
                        found.forget()
                        search.read(tokens, paragraph.tokens, before: paragraph.bytes.upperBound, into: &found)
                        append(found, in: buffer, tokens, paragraph.tokens, paragraph: index, to: &result)
                    }
                }
            }
        }
        return result
    }

    /// The names found in a paragraph, and the token in which each begins.
    fileprivate struct Found {
        var matches: [Match] = []
        var tokens: [Int] = []

        init() {
            matches.reserveCapacity(16)
            tokens.reserveCapacity(16)
        }

        mutating func forget() {
            matches.removeAll(keepingCapacity: true)
            tokens.removeAll(keepingCapacity: true)
        }

        /// Notes that the names begin in a token that have been found since the last one.
        mutating func note(_ token: Int) {
            while tokens.count < matches.count { tokens.append(token) }
        }
    }

    /// Adds the names found in a paragraph.
    private func append(
        _ found: Found, in bytes: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>,
        _ range: Range<Int>, paragraph: Int, to result: inout [NameMatch]
    ) {
        for index in found.matches.indices {
            let (match, token) = (found.matches[index], found.tokens[index])
            var last = token
            while last + 1 < range.upperBound, tokens[last + 1].firstByte < match.bytes.upperBound { last += 1 }
            let before = Self.scalars(bytes, Int(tokens[token].firstByte)..<match.bytes.lowerBound)
            let behind = Self.scalars(bytes, match.bytes.upperBound..<Int(tokens[last].endByte))
            let reading = NameMatch.Reading(form: match.form, terms: Self.met(at: match.bytes, in: bytes))
            result.append(
                NameMatch(
                    paragraph: paragraph, tokens: token..<last + 1, start: Int(tokens[token].start) + before,
                    end: Int(tokens[last].end) - behind,
                    reading: reading, kinds: kinds(of: reading)))
        }
    }

    private static func scalars(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        guard range.lowerBound < range.upperBound else { return 0 }
        var count = 0
        for position in range where bytes[position] & 0xC0 != 0x80 { count += 1 }
        return count
    }
}

extension Gazetteer.Search {
    /// Adds the forms in the tokens `range` of a text that ends before the byte `end`.
    fileprivate func read(
        _ tokens: UnsafeBufferPointer<Token>, _ range: Range<Int>, before end: Int, into found: inout Gazetteer.Found
    ) {
        let textStart = Int(tokens[range.lowerBound].firstByte)
        var next = textStart
        for index in range where tokens[index].flags.contains(.mayBeginName) {
            let token = tokens[index]
            let start = max(next, Int(token.firstByte))
            guard start < token.endByte else { continue }
            if start == token.firstByte, token.flags.contains(.plain) {
                if let match = match(
                    at: start, token.word, letters: Int(token.endByte) - start, isSmall: !token.isCapitalised,
                    before: end), beginsWord(at: start, from: textStart)
                {
                    found.matches.append(match)
                }
            } else if token.kind == .word, token.flags.isDisjoint(with: [.hyphenated, .hasApostrophe]),
                let first = beginning(at: start)
            {
                // Most words have one beginning only.
                if beginsWord(at: start, from: textStart), let match = match(at: start, first, before: end) {
                    found.matches.append(match)
                }
            } else {
                let isInWord = isWord(before: start, from: textStart)
                read(start..<Int(token.endByte), before: end, isInWord: isInWord, into: &found.matches)
            }
            if let last = found.matches.last, found.tokens.count < found.matches.count {
                next = last.bytes.upperBound
                found.note(index)
            }
        }
    }

    /// The symbol of the letter from A to Z, or from À to ÿ, at `position`.
    @inline(__always)
    private func beginning(at position: Int) -> UInt8? {
        if let plain = FoldedSymbol.plainLetter(bytes[position]) { return plain }
        guard bytes[position] == 0xC3 else { return nil }
        var behind = position
        return UInt8(truncatingIfNeeded: FoldedSymbol.symbols(bytes, at: &behind))
    }

    /// Whether no letter or digit ends where one begins.
    @inline(__always)
    private func beginsWord(at position: Int, from start: Int) -> Bool {
        position == start || bytes[position - 1] == UInt8(ascii: " ") || !isWord(before: position, from: start)
    }

    /// Whether a letter or digit ends at `position`, signs without effect passed over.
    private func isWord(before position: Int, from start: Int) -> Bool {
        var position = position
        while position > start {
            position -= 1
            while position > start, bytes[position] & 0xC0 == 0x80 { position -= 1 }
            var behind = position
            let symbol = UInt8(truncatingIfNeeded: FoldedSymbol.symbols(bytes, at: &behind))
            if symbol != FoldedSymbol.nothing { return FoldedSymbol.isWord(symbol) }
        }
        return false
    }
}
