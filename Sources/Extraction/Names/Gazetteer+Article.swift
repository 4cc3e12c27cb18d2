import BriefingModel

extension Gazetteer {
    /// The names in an article, as spans of scalars and tokens; `refused` are folded forms that must not count.
    func matches(
        in bytes: [UInt8], paragraphs: [TokenisedArticle.ParagraphExtent], tokens: [Token],
        refusing refused: Set<String>
    ) -> [NameMatch] {
        var result: [NameMatch] = []
        bytes.withUnsafeBufferPointer { buffer in
            tokens.withUnsafeBufferPointer { tokens in
                withSearch(in: buffer, refusing: refused) { search in
                    var found: [Match] = []
                    for (index, paragraph) in paragraphs.enumerated() where !paragraph.tokens.isEmpty {
                        found.removeAll(keepingCapacity: true)
                        search.read(tokens, paragraph.tokens, before: paragraph.bytes.upperBound, into: &found)
                        append(found, in: buffer, tokens, paragraph.tokens, paragraph: index, to: &result)
                    }
                }
            }
        }
        return result
    }

    /// Adds the names found in a paragraph.
    private func append(
        _ found: [Match], in bytes: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>,
        _ range: Range<Int>, paragraph: Int, to result: inout [NameMatch]
    ) {
        var token = range.lowerBound
        for match in found {
            while tokens[token].endByte <= match.bytes.lowerBound { token += 1 }
            var last = token
            while last + 1 < range.upperBound, tokens[last + 1].firstByte < match.bytes.upperBound { last += 1 }
            let before = Self.scalars(bytes, Int(tokens[token].firstByte)..<match.bytes.lowerBound)
            let behind = Self.scalars(bytes, match.bytes.upperBound..<Int(tokens[last].endByte))
            let met = Self.met(at: match.bytes, in: bytes)
            var surfaces = surfaces(of: match.form)
            if !surfaces.allSatisfy({ $0.terms.isSubset(of: met) }) {
                surfaces.removeAll { !$0.terms.isSubset(of: met) }
            }
            result.append(
                NameMatch(
                    paragraph: paragraph, tokens: token..<last + 1, start: Int(tokens[token].start) + before,
                    end: Int(tokens[last].end) - behind, surfaces: surfaces))
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
        _ tokens: UnsafeBufferPointer<Token>, _ range: Range<Int>, before end: Int, into found: inout [Gazetteer.Match]
    ) {
        let textStart = Int(tokens[range.lowerBound].firstByte)
        var next = textStart
        let (beginnings, smallBeginnings) = (beginnings, smallBeginnings)
        for index in range {
            let token = tokens[index]
            // Most words are told by their letters alone that no name begins with them.
            if token.flags.contains(.plain) || token.flags.intersection([.elided, .hyphenated]) == .elided,
                token.firstByte >= next,
                !(token.isCapitalised ? beginnings : smallBeginnings).mayBegin(token.word)
            {
                continue
            }
            switch token.kind {
            case .word, .number, .clitic: break
            default: continue
            }
            let start = max(next, Int(token.firstByte))
            guard start < token.endByte else { continue }
            let letter = bytes[start] | 0x20 &- 0x61
            let isWhole =
                token.kind == .word && letter < 26 && token.flags.isDisjoint(with: [.hyphenated, .hasApostrophe])
            let known = found.count
            if isWhole, start == textStart || bytes[start - 1] == UInt8(ascii: " ") {
                // Most words have one beginning only.
                if let match = match(at: start, FoldedSymbol.firstLetter + letter, before: end) { found.append(match) }
            } else {
                let isInWord = isWord(before: start, from: textStart)
                read(start..<Int(token.endByte), before: end, isInWord: isInWord, into: &found)
            }
            if found.count > known { next = found[found.count - 1].bytes.upperBound }
        }
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
