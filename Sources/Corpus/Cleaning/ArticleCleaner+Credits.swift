extension ArticleCleaner {
    /// `… à Chantilly. Crédits Reuters.`, `… (Photo Anna Kask. AFP)`, `Anna Kask, photo: Archives`.
    func endsWithCreditWords(_ unit: CleaningUnit, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let words = wordsOf(unit)
        guard
            let index = words.indices.suffix(7).dropLast().last(where: {
                lexicon.creditHeads.length(in: words, at: $0) > 0
            }),
            index > words.startIndex
        else { return false }
        // The word must be set off from the caption's own words, and a colon or nothing but names must follow it.
        let position = index - words.startIndex
        let places = WordSequence(bytes, from: unit.shape.contentStart, to: unit.line.end).map(\.range)
        guard position < places.count else { return false }
        let before = Whitespace.start(before: places[position].lowerBound, in: bytes, from: unit.line.start)
        guard before > unit.line.start, Self.separators.contains(bytes[before - 1]) else { return false }
        let next = Whitespace.end(from: places[position].upperBound, in: bytes, upTo: unit.line.end)
        if next < unit.line.end, bytes[next] == UInt8(ascii: ":") { return true }
        return bytes[before - 1] != UInt8(ascii: ",") && areNames(unit, from: position + 1)
    }

    /// Marks between a caption and its credit.
    private static let separators = Set(".|/-)(,[".utf8)

    /// `… - DR`, `… (DR)`, `… / AFP`, `… REUTERS/Name`.
    static func endsWithCredit(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let last = line.lastIndex(where: { $0 == 0x20 || $0 == 0x2F || $0 == 0x28 || $0 == 0x7C }) else {
            return false
        }
        let end = line.last == 0x29 ? line.count - 1 : line.count
        guard last + 1 < end else { return hasAgencyBeforeSlash(line) }
        let word = line[(last + 1)..<end]
        var before = last
        while before > 0, line[before] == 0x20 { before -= 1 }
        let isBracket = line[before] == 0x28
        if isBracket || line[before] == 0x2F || line[before] == 0x7C || isDash(line, endingAt: before) {
            if word.elementsEqual("DR".utf8) { return true }
            // An agency in brackets signs an article; a caption has it after a slash or dash.
            if !isBracket, PictureAgencies.names.contains(where: { word.elementsEqual($0) }) { return true }
        }
        return hasAgencyBeforeSlash(line)
    }

    /// `REUTERS/`, `AFP / ` and the like before a capital letter.
    private static func hasAgencyBeforeSlash(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in line.indices where line[index] == 0x2F && index >= 2 && index + 1 < line.count {
            let next = line[index + 1] == 0x20 ? index + 2 : index + 1
            guard next < line.count, (0x41...0x5A).contains(line[next]) else { continue }
            let before = line[..<(line[index - 1] == 0x20 ? index - 1 : index)]
            if PictureAgencies.names.contains(where: { before.suffix($0.count).elementsEqual($0) }) { return true }
        }
        return false
    }

    private static func isDash(_ line: UnsafeBufferPointer<UInt8>, endingAt index: Int) -> Bool {
        if line[index] == 0x2D { return true }
        return index >= 2 && line[index - 2] == 0xE2 && line[index - 1] == 0x80
            && (line[index] == 0x93 || line[index] == 0x94)
    }
}
