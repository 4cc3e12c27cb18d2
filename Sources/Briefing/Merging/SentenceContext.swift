import BriefingModel

/// The sentence around a stretch of text, for showing a fact in its context.
struct SentenceContext {
    private let bytes: String.UTF8View
    private let scalars: [Unicode.Scalar]
    /// Where each scalar begins in `bytes`, and where the last one ends.
    private let offsets: [Int]
    /// Offsets at which a sentence begins, the first being 0.
    private let starts: [Int]

    /// Finds the sentences of a paragraph.
    init(paragraph: String) {
        var paragraph = paragraph
        paragraph.makeContiguousUTF8()
        bytes = paragraph.utf8
        scalars = Array(paragraph.unicodeScalars)
        var end = 0
        offsets =
            [0]
            + scalars.map { scalar in
                end += UTF8.width(scalar)
                return end
            }
        starts = Self.sentenceStarts(scalars)
    }

    /// The offsets, in scalars, of the sentence or sentences that hold `range`, without white space around them.
    func sentence(around range: Range<Int>) -> Range<Int> {
        let first = starts.last { $0 <= range.lowerBound } ?? 0
        let end = starts.first { $0 >= range.upperBound && $0 > first } ?? scalars.count
        return trimmed(first..<end)
    }

    /// The scalars of `range` as text.
    func text(_ range: Range<Int>) -> String {
        let range = range.clamped(to: 0..<scalars.count)
        let start = bytes.index(bytes.startIndex, offsetBy: offsets[range.lowerBound])
        let end = bytes.index(bytes.startIndex, offsetBy: offsets[range.upperBound])
        return String(String(bytes)[start..<end])
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range.clamped(to: 0..<scalars.count)
        while let last = range.last, scalars[last].properties.isWhitespace { range = range.lowerBound..<last }
        while let first = range.first, scalars[first].properties.isWhitespace {
            range = (first + 1)..<range.upperBound
        }
        return range
    }

    /// A sentence begins after a stop, closing marks and white space, at a capital, a digit or an opening mark.
    private static func sentenceStarts(_ scalars: [Unicode.Scalar]) -> [Int] {
        var starts = [0]
        var offset = 0
        while offset < scalars.count {
            guard isStop(scalars[offset]), !isAbbreviation(endingAt: offset, in: scalars) else {
                offset += 1
                continue
            }
            var next = offset + 1
            while next < scalars.count, isStop(scalars[next]) || isClosing(scalars[next]) { next += 1 }
            var sawSpace = false
            while next < scalars.count, scalars[next].properties.isWhitespace {
                sawSpace = true
                next += 1
                if next < scalars.count, isClosing(scalars[next]) { next += 1 }
            }
            if sawSpace, next < scalars.count, canBegin(scalars[next]) { starts.append(next) }
            offset = max(next, offset + 1)
        }
        return starts
    }

    private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == "!" || scalar == "?" || scalar == "…"
    }

    private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "»" || scalar == "”" || scalar == "\"" || scalar == ")" || scalar == "]"
    }

    private static func canBegin(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isUppercase || scalar.properties.numericType != nil
            || "«“\"([–—-".unicodeScalars.contains(scalar)
    }

    /// `M.`, `Mme.`, `Dr.` and single initials end no sentence.
    private static func isAbbreviation(endingAt offset: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard scalars[offset] == "." else { return false }
        var start = offset
        while start > 0, scalars[start - 1].properties.isAlphabetic { start -= 1 }
        let word = scalars[start..<offset]
        guard let first = word.first, first.properties.isUppercase else { return false }
        if word.count == 1 { return true }
        return ["MM", "Mme", "Mlle", "Dr", "Me", "St", "Mr", "Mrs", "Gen", "Col"].contains {
            $0.unicodeScalars.elementsEqual(word)
        }
    }
}
