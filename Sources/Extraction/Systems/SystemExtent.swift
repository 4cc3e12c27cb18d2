import BriefingModel

/// How far the names of listed systems reach beyond their forms on the list: « Leopard 1 A5 », « BGM-109 Tomahawk ».
struct SystemExtent {
    let text: TokenisedArticle
    private var words: SystemGrammar { text.language.systems }

    /// Widens names over designations and versions, and joins two that name one system: « AIM-9 Sidewinder ».
    func widen(_ found: inout [SystemFinder.Found]) {
        guard found.contains(where: { $0.listed != nil }) else { return }
        var result: [SystemFinder.Found] = []
        result.reserveCapacity(found.count)
        for index in found.indices {
            var one = found[index]
            if one.listed != nil {
                let sentence = text.sentences[text.sentence(ofToken: one.tokens.lowerBound)].tokens
                let limit = min(
                    sentence.upperBound, index + 1 < found.count ? found[index + 1].tokens.lowerBound : Int.max)
                widenBehind(&one, before: limit)
                if let last = result.last, last.listed != nil, !last.system.generic,
                    last.system.first == one.system.first, last.tokens.upperBound == one.tokens.lowerBound,
                    isSpaced(one.tokens.lowerBound)
                {
                    one.widen(to: last.tokens.lowerBound..<one.tokens.upperBound, from: last.span.start)
                    result.removeLast()
                } else {
                    widenBefore(&one, behind: max(sentence.lowerBound, result.last?.tokens.upperBound ?? 0))
                }
            }
            result.append(one)
        }
        found = result
    }

    private func widenBehind(_ one: inout SystemFinder.Found, before limit: Int) {
        var end = one.tokens.upperBound
        guard end <= limit else { return }
        let last = text.tokens[end - 1]
        if one.span.end < Int(last.end), isTiedVersion(from: one.span.end, in: one.tokens) {
            one.widen(to: one.tokens, from: one.span.start, to: Int(last.end))
        }
        while let next = versionEnd(at: end, of: one.system.category, before: limit) { end = next }
        if end > one.tokens.upperBound {
            one.widen(to: one.tokens.lowerBound..<end, from: one.span.start, to: Int(text.tokens[end - 1].end))
        }
    }

    /// « Iskander-K », « Buk-M2 »: a hyphen and up to four capitals and digits end the word.
    private func isTiedVersion(from scalar: Int, in tokens: Range<Int>) -> Bool {
        let start = text.byte(ofScalar: scalar, in: tokens)
        let rest = text.bytes[start..<max(start, Int(text.tokens[tokens.upperBound - 1].endByte))]
        return rest.first == UInt8(ascii: "-") && (2...5).contains(rest.count)
            && rest.dropFirst().allSatisfy { $0 &- 0x41 < 26 || $0 &- 0x30 < 10 }
    }

    /// « BGM-109 Tomahawk », « M2A2 Bradley »: letters and digits before a name without a number.
    private func widenBefore(_ one: inout SystemFinder.Found, behind limit: Int) {
        let before = one.tokens.lowerBound - 1
        guard before >= limit, isSpaced(one.tokens.lowerBound), isDesignation(before),
            !one.tokens.contains(where: { text.tokens[$0].flags.contains(.hasDigit) })
        else { return }
        one.widen(to: before..<one.tokens.upperBound, from: Int(text.tokens[before].start))
    }

    private func isDesignation(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, token.isCapitalised, token.flags.contains(.hasDigit), token.lexeme < 0 else {
            return false
        }
        let word = text.bytes[Int(token.firstByte)..<Int(token.endByte)]
        let letters = word.prefix { $0 &- 0x41 < 26 }
        return (1...4).contains(letters.count) && word.count <= 8
            && word.allSatisfy { $0 &- 0x41 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") }
            && !words.otherSeries.contains { letters.elementsEqual($0) }
    }

    /// Whether one space parts the token from the one before it.
    private func isSpaced(_ index: Int) -> Bool {
        let gap = text.tokens[index].firstByte - text.tokens[index - 1].endByte
        return (1...3).contains(gap) && text.tokens[index].flags.contains(.spaceBefore)
    }

    /// Where a version ends that begins at `index`: « A5 », « C/D », « Mark II », « SLM », « 6×6 ».
    private func versionEnd(at index: Int, of category: SystemCategory?, before limit: Int) -> Int? {
        guard index > 0, index < limit else { return nil }
        let token = text.tokens[index]
        if token.kind == .other {
            // « F-16C/D ».
            guard !token.flags.contains(.spaceBefore), isSign("/", at: index), index + 1 < limit,
                isVersionLetter(index + 1), !text.tokens[index + 1].flags.contains(.spaceBefore)
            else { return nil }
            return index + 2
        }
        guard isSpaced(index) else { return nil }
        if token.kind == .number { return driveEnd(at: index, before: limit) }
        guard token.kind == .word, token.isCapitalised else { return nil }
        if text.isWord(index, in: words.versions) { return index + 1 }
        if text.isWord(index, in: words.versionNouns), index + 1 < limit, isSpaced(index + 1) {
            let number = text.tokens[index + 1]
            return number.kind == .number && number.end - number.start <= 2
                || text.isWord(index + 1, in: words.versions) ? index + 2 : nil
        }
        if token.flags.contains(.hasDigit) { return isVersion(index) ? index + 1 : nil }
        // « des Gripen C et D » are of either version.
        guard category == .aircraft, isVersionLetter(index), !isTitle(index),
            index + 2 >= limit || !text.isWord(index + 1, in: words.joiners) || !isVersionLetter(index + 2)
        else { return nil }
        return index + 1
    }

    /// « douze Rafale M. Martin »: a letter that shortens a title, behind a sentence without its stop.
    private func isTitle(_ index: Int) -> Bool {
        index + 2 < text.tokens.count && text.tokens[index].isAny(of: [.honorific, .abbreviation])
            && text.tokens[index + 1].kind == .stop && text.tokens[index + 2].isCapitalised
    }

    /// « 6x6 », « 8 × 8 »: how many wheels are driven.
    private func driveEnd(at index: Int, before limit: Int) -> Int? {
        let token = text.tokens[index]
        let word = text.bytes[Int(token.firstByte)..<Int(token.endByte)]
        guard let first = word.first, first &- 0x30 < 10 else { return nil }
        if word.count == 3, word.dropFirst().first == UInt8(ascii: "x"), word.last == first { return index + 1 }
        guard word.count == 1, index + 2 < limit, isSign("×", at: index + 1),
            text.bytes[Int(text.tokens[index + 2].firstByte)] == first,
            text.tokens[index + 2].end - text.tokens[index + 2].start == 1
        else { return nil }
        return index + 3
    }

    private func isSign(_ sign: StaticString, at index: Int) -> Bool {
        let token = text.tokens[index]
        return text.bytes[Int(token.firstByte)..<Int(token.endByte)].elementsEqual(
            UnsafeBufferPointer(start: sign.utf8Start, count: sign.utf8CodeUnitCount))
    }

    /// One or two capitals: `D`, `BM`.
    private func isVersionLetter(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, !text.isWord(index, in: words.kinds) else { return false }
        let word = text.bytes[Int(token.firstByte)..<Int(token.endByte)]
        return word.allSatisfy { $0 &- 0x41 < 26 }
            && (word.count == 1 || word.count == 2 && !text.tokens[index].flags.contains(.spaceBefore))
    }

    /// One or two letters, one or two digits, two letters at most: `A5`, `Mk2`, `F3R`.
    private func isVersion(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.lexeme < 0 else { return false }
        let word = text.bytes[Int(token.firstByte)..<Int(token.endByte)]
        let letters = word.prefix { $0 | 0x20 &- 0x61 < 26 }
        let rest = word[letters.endIndex...]
        let digits = rest.prefix { $0 &- 0x30 < 10 }
        let tail = rest[digits.endIndex...]
        return (1...2).contains(letters.count) && (1...2).contains(digits.count) && tail.count <= 2
            && tail.allSatisfy { $0 &- 0x41 < 26 } && !words.otherSeries.contains { letters.elementsEqual($0) }
    }
}
