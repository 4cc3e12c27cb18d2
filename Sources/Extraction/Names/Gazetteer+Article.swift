import BriefingModel

extension Gazetteer {
    /// The names in an article, as spans of scalars and tokens; `refused` are folded forms that must not count.
    func matches(
        in bytes: [UInt8], paragraphs: [TokenisedArticle.ParagraphExtent], tokens: [Token],
        refusing refused: Set<String>
    ) -> [NameMatch] {
        var result: [NameMatch] = []
        bytes.withUnsafeBufferPointer { buffer in
            for (index, paragraph) in paragraphs.enumerated() where !paragraph.tokens.isEmpty {
                let found = matches(in: buffer, from: paragraph.bytes.lowerBound, to: paragraph.bytes.upperBound) {
                    isAllowed($0, in: buffer, refusing: refused)
                }
                var token = paragraph.tokens.lowerBound
                for match in found {
                    while tokens[token].endByte <= match.bytes.lowerBound { token += 1 }
                    var last = token
                    while last + 1 < paragraph.tokens.upperBound, tokens[last + 1].firstByte < match.bytes.upperBound {
                        last += 1
                    }
                    let before = Self.scalars(buffer, Int(tokens[token].firstByte)..<match.bytes.lowerBound)
                    let behind = Self.scalars(buffer, match.bytes.upperBound..<Int(tokens[last].endByte))
                    result.append(
                        NameMatch(
                            paragraph: index, tokens: token..<last + 1, start: Int(tokens[token].start) + before,
                            end: Int(tokens[last].end) - behind,
                            surfaces: surfaces(of: match.form).filter { Self.meets($0.terms, match, buffer) }))
                }
            }
        }
        return result
    }

    /// Whether any meaning of the form meets its terms at this place, and nobody has refused the form.
    func isAllowed(_ match: Match, in bytes: UnsafeBufferPointer<UInt8>, refusing refused: Set<String>) -> Bool {
        guard surfaces(of: match.form).contains(where: { Self.meets($0.terms, match, bytes) }) else { return false }
        guard !refused.isEmpty else { return true }
        let text = String(decoding: bytes[match.bytes], as: UTF8.self)
        return !refused.contains(Folding.words(text))
    }

    private static func meets(
        _ terms: Surface.Terms, _ match: Match, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let first = UTF8Scan.scalar(bytes, at: match.bytes.lowerBound)
        if terms.contains(.capitalised), UTF8Scan.sort(first) == .letter,
            first >= 0x800 || LetterCase.lowered(first) == first
        {
            return false
        }
        if terms.contains(.untied) {
            let end = match.bytes.upperBound
            if bytes[end] == 0x2D, UTF8Scan.sort(UTF8Scan.scalar(bytes, at: end + 1)) == .letter { return false }
            let start = match.bytes.lowerBound
            if start > 1, bytes[start - 1] == 0x2D, bytes[start - 2] > 0x40 { return false }
        }
        return true
    }

    private static func scalars(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        guard range.lowerBound < range.upperBound else { return 0 }
        var count = 0
        for position in range where bytes[position] & 0xC0 != 0x80 { count += 1 }
        return count
    }
}
