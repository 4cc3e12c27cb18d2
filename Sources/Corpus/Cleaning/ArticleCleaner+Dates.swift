import BriefingModel

extension ArticleCleaner {
    /// How far from the end a line may state when the article was published.
    private static let dateZone = 16
    /// The line below which no headline calls the text by its day, counted from 0.
    private static let lastHeadline = 4
    /// How many sentences, those of a long title and its standfirst among them, may precede « Publié le … ».
    private static let cuedHead = 5

    /// Finds lines that state the dates of publication and change.
    ///
    /// A line counts when it has a cue and a date and little else, is nothing but a date, or names who wrote the article
    /// and ends with a day, and stands before the second sentence of the article or after the last one. A date on a line
    /// of its own further inside is text, and so are several of them.
    mutating func markDates() {
        let bytes = buffer.bytes
        let lastSolid = units.lastIndex(where: \.isSolidText) ?? -1
        var solidBefore = 0
        var lonely: [(index: Int, date: WrittenDate)] = []
        var flowing: Set<String> = []
        var datesInside = 0
        var dateOfGenre: WrittenDate?
        for index in units.indices {
            let unit = units[index]
            defer { if units[index].isSolidText { solidBefore += 1 } }
            guard unit.role == .text || unit.role == .residue, unit.shape.words <= 24, unit.shape.mayHoldDate else {
                continue
            }
            let isNearAnEnd = solidBefore < 3 || index >= units.count - Self.dateZone
            guard isNearAnEnd || unit.shape.hasBullet || solidBefore < Self.cuedHead else { continue }
            let line = DateLine(bytes, start: unit.shape.contentStart, end: unit.line.end, lexicon: lexicon)
            let isSentence =
                unit.shape.ending == .stop && line.otherWords > 0 && !line.endsWithAbbreviation
                && !(line.isStatementBehindNames && beginsAsByline(unit))
            if solidBefore == 0, index <= Self.lastHeadline { dateOfGenre = dateOfGenre ?? line.dateOfGenre }
            if line.isStatement, !isSentence, !line.saysMore {
                units[index].role = .residue
                guard isNearAnEnd || line.published != nil && solidBefore < Self.cuedHead else { continue }
                result.published = result.published ?? (line.published ?? line.uncued)?.date
                result.updated = result.updated ?? line.updated?.date
            } else if isNearAnEnd || unit.shape.hasBullet, line.isOnlyDate, let date = line.uncued,
                !isSentence || line.otherWords == 0
            {
                let isAtHead = solidBefore < 2
                if !unit.shape.hasBullet, index < lastSolid {
                    flowing.insert("\(date.year ?? 0)-\(date.month ?? 0)-\(date.day ?? 0)")
                    if solidBefore > 0 { datesInside += 1 }
                }
                if unit.shape.hasBullet || isAtHead || index > lastSolid {
                    lonely.append((index, date))
                }
            } else if solidBefore < 2 || index > lastSolid, let date = line.dateOfByline, opensByline(unit) {
                units[index].role = .residue
                result.published = result.published ?? date.date
            }
        }
        // Several dates on lines of their own are a chronology, and the first of them is part of it.
        if datesInside > 0, flowing.count >= 2 { lonely.removeAll { !units[$0.index].shape.hasBullet } }
        for (index, date) in lonely {
            units[index].role = .residue
            result.published = result.published ?? date.date
        }
        result.published = result.published ?? dateOfGenre?.date
    }
}
