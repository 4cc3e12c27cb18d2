/// What a line says about when the article was published.
struct DateLine {
    /// The date after a cue such as « Publié le ».
    private(set) var published: WrittenDate?
    /// Whether the line begins with the genre of a text that is called by its day: « Point de presse du ».
    private var opensWithGenre = false
    /// The date after a cue such as « Mis à jour le ».
    private(set) var updated: WrittenDate?
    /// The first date without a cue.
    private(set) var uncued: WrittenDate?
    /// Words that belong neither to a date nor to what stands around dates.
    private(set) var otherWords = 0
    /// Of these, how many stand after the first cue.
    private(set) var otherWordsAfterCue = 0
    /// Whether there is a cue.
    private(set) var hasCue = false
    /// Whether a town, capitalised and set off by a comma, is all that stands before the date.
    private(set) var beginsWithPlace = false
    /// Whether nothing stands after the date.
    private(set) var endsWithDate = false
    /// Whether the line begins with the date and goes on with names only: `5 mars 2025 Québec (Québec)`.
    private(set) var endsWithNames = false

    /// Whether it holds an account's name, as the line below an embedded message does: `(@name) April 10, 2017`.
    private(set) var hasHandle = false

    /// Whether the line is nothing but a date, with or without a town before it.
    var isOnlyDate: Bool {
        guard !hasCue, !hasHandle, !opensWithGenre, let uncued else { return false }
        return otherWords == 0 || beginsWithPlace || endsWithNames
            || endsWithDate && uncued.hour != nil && otherWords <= 3
    }

    /// Whether the line says when the article was published or changed, and little else.
    var isStatement: Bool { published != nil || updated != nil }

    /// The day by which a headline calls the text: « Point de presse du 5 mars 2030 ».
    var dateOfGenre: WrittenDate? {
        guard opensWithGenre, !hasCue, endsWithDate, otherWords == 0, let uncued, uncued.day != nil, uncued.year != nil
        else { return nil }
        return uncued
    }

    /// The day at the end of a line that may name who wrote the article: « par Anna Kask le mardi 5 mars 2030 ».
    var dateOfByline: WrittenDate? {
        guard !hasCue, !hasHandle, endsWithDate, otherWords <= 6, let uncued, uncued.day != nil, uncued.year != nil
        else { return nil }
        return uncued
    }

    /// Reads the bytes `start..<end`, one line.
    init(_ bytes: UnsafeBufferPointer<UInt8>, start: Int, end: Int, lexicon: ResidueLexicon) {
        let line = UnsafeBufferPointer(rebasing: bytes[..<end])
        var words: [FoldedWord] = []
        var starts: [Int] = []
        words.reserveCapacity(Self.usualWords)
        starts.reserveCapacity(Self.usualWords)
        for (word, range) in WordSequence(line, from: start) {
            words.append(word)
            starts.append(range.lowerBound)
        }
        hasHandle = line[start...].contains(UInt8(ascii: "@"))
        read(line, words: words[...], starts: starts, lexicon: lexicon)
    }

    /// Lines that may hold a date have no more words than this.
    private static let usualWords = 24

    private enum Cue { case published, updated }

    private mutating func read(
        _ line: UnsafeBufferPointer<UInt8>, words: ArraySlice<FoldedWord>, starts: [Int], lexicon: ResidueLexicon
    ) {
        var cue: Cue?
        var dates = 0
        var index = 0
        while index < words.count {
            let updatedLength = lexicon.updatedCues.length(in: words, at: index)
            let publishedLength = lexicon.publishedCues.length(in: words, at: index)
            let length = max(updatedLength, publishedLength)
            if index == 0, case let genre = lexicon.datedGenres.length(in: words, at: 0), genre > length {
                opensWithGenre = true
                index = genre
                continue
            }
            let date = date(in: line, at: starts[index], words[index])
            if length > 0, date == nil {
                cue = updatedLength >= publishedLength ? .updated : .published
                hasCue = true
                index += length
                continue
            }
            if let date {
                // The day before this month is one that the calendar does not have.
                if date.day == nil, index > 0, words[index - 1].isNumber { otherWords += 1 }
                dates += 1
                // « 15 juin 2023 - 16 juin 2023 »: what lasted two days is told on the last.
                if cue == nil, dates == 2, otherWords == 0 { uncued = date }
                keep(date, cue: cue)
                if dates == 1, index == 0 { endsWithNames = date.day != nil && date.year != nil }
                if dates == 1, otherWords > 0, otherWords <= 4 {
                    beginsWithPlace = isPlace(
                        line, before: starts[index], starts: starts[..<index], words: words, lexicon)
                }
                endsWithDate = true
                while index < words.count, starts[index] < date.utf8Range.upperBound { index += 1 }
                continue
            }
            let word = words[index]
            if !isTime(word), !lexicon.dateFillers.begins(words[index...]) {
                otherWords += 1
                if hasCue { otherWordsAfterCue += 1 }
                if dates > 0 { beginsWithPlace = false }
                endsWithDate = false
                if otherWords > 6 || !isCapital(line, at: starts[index]) { endsWithNames = false }
            }
            index += 1
        }
    }

    /// The date that begins with `word` at `start`.
    private func date(in line: UnsafeBufferPointer<UInt8>, at start: Int, _ word: FoldedWord) -> WrittenDate? {
        guard (0x30...0x39).contains(line[start]) || WrittenDate.bothLanguages.mayOpenDate(word) else { return nil }
        return WrittenDate.read(line, at: start)
    }

    private mutating func keep(_ date: WrittenDate, cue: Cue?) {
        switch cue {
        case .published: published = published ?? date
        case .updated: updated = updated ?? date
        case nil: uncued = uncued ?? date
        }
    }

    /// `10`, `54`, `10h54`, `10h`.
    private func isTime(_ word: FoldedWord) -> Bool {
        guard word.count <= 5, (0x30...0x39).contains(word.firstLetter) else { return false }
        return word.text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "h") }
    }

    /// Whether `Bruxelles, le ` stands before `date`: capitals only, a comma or bracket last.
    private func isPlace(
        _ line: UnsafeBufferPointer<UInt8>, before date: Int, starts: ArraySlice<Int>, words: ArraySlice<FoldedWord>,
        _ lexicon: ResidueLexicon
    ) -> Bool {
        guard let first = starts.first else { return false }
        let areNames = starts.indices.allSatisfy { index in
            isCapital(line, at: starts[index])
                || index > starts.startIndex && lexicon.dateFillers.begins(words[index...])
        }
        return areNames && line[first..<date].contains { $0 == 0x2C || $0 == 0x28 }
    }

    private func isCapital(_ line: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        (0x41...0x5A).contains(line[index])
            || line[index] == 0xC3 && index + 1 < line.count && line[index + 1] < 0x9F
    }
}
