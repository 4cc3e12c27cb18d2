import BriefingModel

extension ArticleCleaner {
    /// Marks what stands before the first and after the last sentence of the article: dates, bylines, section tags, the
    /// title, labels at the foot.
    mutating func markEdges() {
        guard let first = units.firstIndex(where: \.isText) else { return }
        markDates()
        let opening = firstSolid(from: first)
        markTitle(headEnd: opening ?? units.count)
        guard opening != nil, let last = units.lastIndex(where: \.isSolidText) else { return }
        markFoot(after: last)
        markLabelsBesideResidue()
    }

    /// The first unit of the article proper; the first line that is longer than a label may be the title.
    private func firstSolid(from first: Int) -> Int? {
        var isFirstLong = true
        for index in first..<units.count where units[index].isText {
            let isLong = units[index].shape.words > Self.maximumLabelWords
            if units[index].isSolidText, !(isFirstLong && canBeTitle(index)) { return index }
            if isLong { isFirstLong = false }
        }
        return nil
    }

    // MARK: Dates

    /// How far from either end a line may state when the article was published.
    private static let dateZone = 14

    /// Finds lines that state the dates of publication and change.
    private mutating func markDates() {
        let bytes = buffer.bytes
        let lastSolid = units.lastIndex(where: \.isSolidText) ?? -1
        var solidBefore = 0
        var lonelyDates: [(index: Int, date: WrittenDate)] = []
        var isLonelyInside = 0
        for index in units.indices {
            let unit = units[index]
            if unit.isSolidText, unit.shape.words > 24 || !unit.shape.hasDigitsOrBullet {
                solidBefore += 1
                continue
            }
            guard unit.role == .text || unit.role == .residue, unit.shape.words <= 24 else { continue }
            let isNearAnEnd = index < Self.dateZone || index >= units.count - Self.dateZone
            guard isNearAnEnd || unit.shape.hasBullet else { continue }
            let line = DateLine(bytes, start: unit.shape.contentStart, end: unit.line.end, lexicon: lexicon)
            let isSentence = unit.shape.ending == .stop && line.otherWords > 0
            if line.isStatement, !isSentence, line.otherWordsAfterCue <= 4, line.otherWords <= 10 {
                units[index].role = .residue
                guard isNearAnEnd else { continue }
                result.published = result.published ?? line.published?.date
                result.updated = result.updated ?? line.updated?.date
            } else if line.isOnlyDate, let date = line.uncued, unit.shape.ending != .stop || line.otherWords == 0 {
                let isAtHead = solidBefore < 2 && index < Self.dateZone
                if unit.shape.hasBullet || isAtHead || index > lastSolid {
                    lonelyDates.append((index, date))
                } else {
                    isLonelyInside += 1
                }
            }
            if units[index].isSolidText { solidBefore += 1 }
        }
        // Several dates on lines of their own are a chronology, and the first of them is part of it.
        if isLonelyInside >= 2 { lonelyDates.removeAll { !units[$0.index].shape.hasBullet } }
        for (index, date) in lonelyDates {
            units[index].role = .residue
            result.published = result.published ?? date.date
        }
    }

    // MARK: Foot

    /// Labels and tags have no more words than this.
    static let maximumLabelWords = 4

    /// Marks short lines after the last sentence.
    private mutating func markFoot(after last: Int) {
        for index in (last + 1)..<max(last + 1, units.count) where units[index].isText {
            let shape = units[index].shape
            guard shape.words != LineShape.longLine, shape.ending != .stop, shape.ending != .question,
                !shape.startsWithQuotation
            else { continue }
            let words = wordsOf(units[index])
            let isShort = shape.words <= Self.maximumLabelWords
            let isByline =
                shape.words <= 12
                && (lexicon.bylineOpenings.begins(words) || lexicon.bylineParts.isContained(in: words))
            let isFragment = lexicon.sentenceWords.isContained(in: words) || lexicon.determiners.begins(words)
            if isShort && !isFragment || isByline || isBreadcrumb(units[index])
                || lexicon.tags.isWhole(words) || repeatsTitle(words)
            {
                units[index].role = .residue
            }
        }
    }

    /// Marks single words and bare numbers between two lines of residue.
    private mutating func markLabelsBesideResidue() {
        for index in units.indices.dropFirst().dropLast() where units[index].isText {
            let shape = units[index].shape
            guard shape.ending == .open, !units[index - 1].isText, !units[index + 1].isText else { continue }
            if shape.words <= 2,
                shape.isInCapitals || shape.words == shape.numbers || lexicon.tags.isWhole(wordsOf(units[index]))
            {
                units[index].role = .residue
            }
        }
    }

    /// `Accueil > Monde > Europe`.
    func isBreadcrumb(_ unit: CleaningUnit) -> Bool {
        guard unit.shape.words <= 16, unit.shape.ending == .open else { return false }
        let line = buffer.bytes[unit.line.start..<unit.line.end]
        var separators = 0
        for byte in line where byte == UInt8(ascii: ">") || byte == UInt8(ascii: "|") { separators += 1 }
        let words = wordsOf(unit)
        return separators >= 2
            || separators == 1 && words.first.map { $0 == FoldedWord("accueil") || $0 == FoldedWord("home") } ?? false
    }

    // MARK: Other languages

    /// A caption has no more bytes than this.
    private static let maximumCaptionBytes = 500

    /// Whether a line has three accented letters, which spares looking at its words.
    private static func hasFrenchAccents(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        var count = 0
        for byte in line where byte == 0xC3 {
            count += 1
            if count == 3 { return true }
        }
        return false
    }

    /// Marks captions and labels in another language than the article's.
    mutating func markForeignLines() {
        guard let language, units.contains(where: \.isSolidText) else { return }
        let bytes = buffer.bytes
        var sentences: [Int] = []
        for index in units.indices where units[index].isText {
            let unit = units[index]
            let shape = unit.shape
            guard unit.line.count <= Self.maximumCaptionBytes, !shape.startsWithQuotation, shape.ending != .question
            else { continue }
            let letters = shape.capitals + shape.smallLetters
            if shape.foreignLetters > letters, LanguageRecogniser.isLatin(language) {
                units[index].role = .residue
                continue
            }
            guard shape.words >= 3 else { continue }
            let line = UnsafeBufferPointer(rebasing: bytes[unit.line.start..<unit.line.end])
            if language == "fr", Self.hasFrenchAccents(line) { continue }
            guard LanguageRecogniser.shared.isClearlyOther(than: language, line) else { continue }
            if shape.ending == .stop { sentences.append(index) } else { units[index].role = .caption }
        }
        // One sentence or two are a picture's; more are an article in two languages.
        let solid = units.lazy.filter(\.isSolidText).count
        if sentences.count <= 2, sentences.count * 4 <= solid {
            for index in sentences where units[index].line.isAfterBlank { units[index].role = .caption }
        }
    }
}
