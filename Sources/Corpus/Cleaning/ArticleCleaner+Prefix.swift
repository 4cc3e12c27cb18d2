import BriefingModel

extension ArticleCleaner {
    /// Takes ` date 2022-11 ` off the first line, which one crawler writes there.
    mutating func takeCrawlerPrefix() {
        guard let first = lineList.first else { return }
        let bytes = UnsafeBufferPointer(rebasing: buffer.bytes[..<first.end])
        guard bytes[first.start..<first.end].starts(with: "date ".utf8) else { return }
        let start = first.start + 5
        guard let date = WrittenDate.read(bytes, at: start), date.year != nil, date.utf8Range.lowerBound == start,
            bytes[start] >= 0x31, bytes[start] <= 0x39
        else { return }
        let end = date.utf8Range.upperBound
        let textStart = Whitespace.end(from: end, in: bytes)
        guard textStart > end || end == first.end else { return }
        crawlerDate = date.date
        result.residue.append(ResidueLine(text(first.start, end), line: first.number))
        if textStart >= first.end {
            lineList.removeFirst()
        } else {
            lineList[0].start = textStart
            lineList[0].column = first.column.map { $0 + text(first.start, textStart).count }
        }
    }

    /// Reads the date of `BRUXELLES, 12 octobre 2022 (Agence) –` at the beginning of the text.
    mutating func takeDateline() {
        defer { result.published = result.published ?? crawlerDate }
        guard result.published == nil, let solid = units.firstIndex(where: \.isSolidText) else { return }
        for unit in units[...solid] where unit.isSolidText || unit.isText && isDateline(unit) {
            result.published = result.published ?? dateOfDateline(unit)
        }
    }

    /// Whether a line is a dateline and nothing else: « PORT-ROYAL (Île), 23 sept. 2031 (Agence) - ».
    func isDateline(_ unit: CleaningUnit) -> Bool {
        guard unit.shape.hasDigit, unit.shape.words <= Self.longestDateline else { return false }
        return (unit.shape.ending == .pause || unit.shape.ending == .closed) && dateOfDateline(unit) != nil
    }

    /// A dateline on a line of its own has no more words.
    private static let longestDateline = 12

    /// The date of a paragraph that begins with a dateline, or of a line that is one.
    private func dateOfDateline(_ unit: CleaningUnit) -> PartialDate? {
        let bytes = UnsafeBufferPointer(rebasing: buffer.bytes[unit.line.start..<unit.line.end])
        guard let end = Self.datelineEnd(bytes) ?? Self.endOfAgency(bytes) else { return nil }
        let line = DateLine(bytes, start: 0, end: end, lexicon: lexicon)
        guard let date = line.uncued ?? line.published, date.year != nil, line.otherWords <= 8 else { return nil }
        let place = UnsafeBufferPointer(rebasing: bytes[..<date.utf8Range.lowerBound])
        guard Self.beginsWithCapital(place), place.contains(0x2C) || place.contains(0x28) else { return nil }
        // After the date only an agency in brackets may stand.
        let rest = bytes[date.utf8Range.upperBound..<end].filter {
            $0 != 0x20 && $0 != 0x2C && $0 != 0xC2 && $0 != 0xA0
        }
        guard rest.isEmpty || rest.first == 0x28 || rest.first == 0x29 || rest.first == 0x2F else { return nil }
        return date.date
    }

    /// The end of a short line whose last words are the name of an agency in brackets.
    private static func endOfAgency(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard bytes.count <= 120, bytes.last == 0x29, let bracket = bytes.lastIndex(of: 0x28) else { return nil }
        return beginsWithCapital(UnsafeBufferPointer(rebasing: bytes[bracket...])) ? bytes.count : nil
    }

    private static func beginsWithCapital(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = bytes.first == 0x28 ? 1 : 0
        guard start < bytes.count, let scalar = UTF8Scalar.decode(bytes, at: start) else { return false }
        return scalar.properties.isUppercase
    }

    /// The place of the dash after a dateline, within the first 120 bytes.
    private static func datelineEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = 1
        while index < min(bytes.count, 120) {
            if bytes[index] == 0x2D, bytes[index - 1] == 0x20 || index + 1 < bytes.count && bytes[index + 1] == 0x20 {
                return index
            }
            if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
                bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94
            {
                return index
            }
            index += 1
        }
        return nil
    }
}
