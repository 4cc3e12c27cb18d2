extension ArticleCleaner {
    /// Marks the lists of headlines below « À lire aussi », « Sur le même sujet » and the like.
    ///
    /// Before the second sentence of the article and after the last one everything up to the next sentence belongs to
    /// the list; inside the text it is one headline, or several with their sections and authors between.
    mutating func markLinkBlocks() {
        let lastSolid = units.lastIndex(where: { $0.isText && $0.shape.endsSentence }) ?? -1
        var sentences = 0
        var hasPossibleTitle = false
        for index in units.indices {
            let unit = units[index]
            if unit.isText {
                if unit.shape.endsSentence, unit.shape.isSolidProse { sentences += 1 }
                if unit.shape.words > Self.maximumLabelWords { hasPossibleTitle = true }
                continue
            }
            guard hasPossibleTitle, isLinkLabel(unit) else { continue }
            markHeadlines(after: index, all: sentences <= 1 || index > lastSolid)
        }
    }

    private func isLinkLabel(_ unit: CleaningUnit) -> Bool {
        unit.role == .residue && unit.shape.words <= 8
            && lexicon.linkLabels.isWhole(wordsOf(unit).filter { !$0.isNumber }[...])
    }

    /// A headline has no more words than this.
    private static let maximumHeadlineWords = 30

    private mutating func markHeadlines(after label: Int, all: Bool) {
        var isAfterHeadline = false
        for index in (label + 1)..<max(label + 1, units.count) {
            guard units[index].isText else {
                if isLinkLabel(units[index]) { return }
                continue
            }
            let shape = units[index].shape
            guard !shape.endsSentence, shape.ending != .colon, shape.words <= Self.maximumHeadlineWords,
                !isDateStatement(units[index])
            else { return }
            let isLabel =
                lexicon.tags.isWhole(wordsOf(units[index])) || isByline(units[index])
                || isName(units[index], leavingOut: 0)
            if isAfterHeadline, !isLabel, !all { return }
            isAfterHeadline = !isLabel
            units[index].role = .residue
        }
    }

    /// Whether the line says when the article was published, which ends a list before it.
    private func isDateStatement(_ unit: CleaningUnit) -> Bool {
        guard unit.shape.mayHoldDate, unit.kinds.contains(.cues) else { return false }
        let line = DateLine(buffer.bytes, start: unit.shape.contentStart, end: unit.line.end, lexicon: lexicon)
        return line.isStatement
    }

    /// Marks the lines of a news ticker: `12:37 Médias : un accord …`.
    mutating func markTicker() {
        for index in units.indices where units[index].isText && isTicker(units[index]) {
            let isBesideAnother =
                index > 0 && (!units[index - 1].isText || isTicker(units[index - 1]))
                || index + 1 < units.count && isTicker(units[index + 1])
            if isBesideAnother { units[index].role = .residue }
        }
    }

    /// Whether a headline begins with a time of day.
    private func isTicker(_ unit: CleaningUnit) -> Bool {
        guard !unit.shape.endsSentence, unit.shape.words <= Self.maximumHeadlineWords, unit.shape.words > 1 else {
            return false
        }
        let line = buffer.bytes[unit.shape.contentStart..<unit.line.end]
        let digits = line.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
        guard digits == 1 || digits == 2, line.count > digits + 3 else { return false }
        let separator = line[line.startIndex + digits]
        let minutes = line[(line.startIndex + digits + 1)..<(line.startIndex + digits + 3)]
        return (separator == UInt8(ascii: ":") || separator == UInt8(ascii: "h"))
            && minutes.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }
}
