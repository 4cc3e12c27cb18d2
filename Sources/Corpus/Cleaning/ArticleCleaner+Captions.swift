extension ArticleCleaner {
    /// Whether the line belongs to a picture or graphic: it has a credit, or begins with a caption's label.
    func isCaption(_ unit: CleaningUnit, at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let shape = unit.shape
        guard shape.words <= 60 else { return false }
        let line = UnsafeBufferPointer(rebasing: bytes[unit.shape.contentStart..<unit.line.end])
        if shape.hasCopyright, shape.ending != .stop || shape.words <= 40 { return true }
        let mayHaveCredit = unit.kinds.contains(.credits)
        if mayHaveCredit, shape.words <= 45, endsWithCreditWords(unit, in: bytes) { return true }
        guard shape.ending != .stop || shape.words <= 8 else { return false }
        if Self.endsWithCredit(line) { return true }
        let words = wordsOf(unit)
        if mayHaveCredit, lexicon.credits.isContained(in: words) { return true }
        return index > 0 && shape.words <= 25 && hasCaptionLabel(unit, words: words, in: bytes)
    }

    /// « Publié le 5 mars 2030 | AFP »: the article's day, though an agency's name ends it.
    func opensWithDateCue(_ unit: CleaningUnit) -> Bool {
        guard unit.shape.mayHoldDate, unit.kinds.contains(.cues) else { return false }
        let words = wordsOf(unit)
        return lexicon.publishedCues.length(in: words, at: words.startIndex) > 0
    }

    /// `INTERACTIF - …`, `Vidéo : …`, `EN IMAGES | …`.
    private func hasCaptionLabel(
        _ unit: CleaningUnit, words: ArraySlice<FoldedWord>, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard unit.shape.ending != .stop else { return false }
        let length = lexicon.captionLabels.length(in: words, at: words.startIndex)
        guard length > 0, words.count > length else { return false }
        let labelEnd = WordSequence(bytes, from: unit.shape.contentStart, to: unit.line.end).prefix(length)
            .reduce(unit.line.end) { $1.range.upperBound }
        let index = Whitespace.end(from: labelEnd, in: bytes, upTo: unit.line.end)
        guard index < unit.line.end, let scalar = UTF8Scalar.decode(bytes, at: index) else { return false }
        switch scalar.value {
        case 0x3A, 0x7C, 0x2013, 0x2014, 0x2022, 0xBB: return true
        case 0x2D, 0x2F: return index + 1 < unit.line.end && bytes[index + 1] == 0x20
        default: return false
        }
    }

    /// Marks the caption above a line that is nothing but its credit: `© AFP, Anna Kask`.
    mutating func markCaptionsAboveCredits() {
        guard let first = units.firstIndex(where: { $0.isText && $0.shape.words > Self.maximumLabelWords }) else {
            return
        }
        for index in units.indices where units[index].role == .caption && units[index].shape.words <= 8 {
            guard units[index].shape.hasCopyright else { continue }
            let isAtHead = !units[..<max(0, index - 1)].contains { $0.isSolidText && $0.shape.endsSentence }
            for above in [index - 1, index - 2] where above > first && units[above].isText {
                let shape = units[above].shape
                if opensByline(units[above]) || opensWithDateCue(units[above]) { break }
                if shape.words <= 40, shape.ending == .open || shape.ending == .stop && isAtHead && above == index - 1 {
                    units[above].role = .caption
                }
                break
            }
        }
    }

    /// Marks lines that repeat the caption beside them without its credit.
    mutating func markRepeatedCaptions() {
        let first = units.firstIndex(where: \.isText)
        for index in units.indices where units[index].role == .caption {
            let caption = wordsOf(units[index])
            for neighbour in [index - 2, index - 1, index + 1, index + 2] where units.indices.contains(neighbour) {
                let words = wordsOf(units[neighbour])
                // The caption may also repeat the title.
                if neighbour == first, units[neighbour].shape.ending != .stop { continue }
                if units[neighbour].isText, words.count >= 5, words.count <= caption.count,
                    caption.starts(with: words)
                {
                    units[neighbour].role = .caption
                }
            }
        }
    }
}
