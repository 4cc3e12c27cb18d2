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
    /// Whether nothing stands behind how long the text takes to read.
    private var endsWithReadingTime = false
    /// Whether the author's name follows the date: « Publié le 5 mars 2030 par Anna Kask ».
    private var isFollowedByByline = false
    /// Of the words that belong to no date, how many begin with no capital.
    private var smallWords = 0
    /// Whether the line begins with the date and goes on with names only: `5 mars 2025 Québec (Québec)`.
    private(set) var endsWithNames = false

    /// Whether it holds an account's name, as the line below an embedded message does: `(@name) April 10, 2017`.
    private(set) var hasHandle = false

    /// Whether the line is nothing but a date, with or without a town before it.
    var isOnlyDate: Bool {
        guard !hasCue || !isStatement && otherWords == 0, !hasHandle, !opensWithGenre, let uncued else { return false }
        return otherWords == 0 || beginsWithPlace || endsWithNames
            || endsWithDate && uncued.hour != nil && otherWords <= 3
    }

    /// Whether the line says when the article was published or changed, and little else.
    var isStatement: Bool { published != nil || updated != nil }

    /// Whether the cue with its date ends what may be a sentence of names: « Par Anna Kask. Publié le 5 mars 2030. »
    var isStatementBehindNames: Bool { published != nil && smallWords == 0 && otherWordsAfterCue == 0 }

    /// Whether the stop at the end is that of « 3 min. » and ends no sentence.
    var endsWithAbbreviation: Bool { endsWithReadingTime && (smallWords == 0 || otherWordsAfterCue == 0) }

    /// Whether more stands after the cue than such a line says.
    var saysMore: Bool {
        let isByline = isFollowedByByline && smallWords <= 3
        return otherWordsAfterCue > (isByline ? Self.mostNames : 4) || otherWords > Self.mostNames
    }

    /// The names of places, authors and sections beside a date have no more words.
    private static let mostNames = 10

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
                // « 5 mars 2030 | Actualités »: a section is no word about the date.
                if lexicon.tags.isWhole(words[index...]) { return }
                if opensByline(line, words: words, starts: starts, at: index, lexicon) { isFollowedByByline = true }
                continue
            }
            if case let length = readingTime(in: words, at: index, lexicon), length > 0 {
                index += length
                endsWithReadingTime = index == words.count
                continue
            }
            if !isTime(words[index]), !lexicon.dateFillers.begins(words[index...]) {
                countOther(isName: isCapital(line, at: starts[index]), isAfterDate: dates > 0)
            }
            index += 1
        }
    }

    /// Counts a word that belongs neither to a date nor to what stands around dates.
    private mutating func countOther(isName: Bool, isAfterDate: Bool) {
        otherWords += 1
        if hasCue { otherWordsAfterCue += 1 }
        if !isName { smallWords += 1 }
        if isAfterDate { beginsWithPlace = false }
        endsWithDate = false
        if otherWords > Self.mostNames || !isName { endsWithNames = false }
    }

    /// Whether « par Anna Kask » or « par notre envoyée spéciale » begins at the word `index`.
    private func opensByline(
        _ line: UnsafeBufferPointer<UInt8>, words: ArraySlice<FoldedWord>, starts: [Int], at index: Int,
        _ lexicon: ResidueLexicon
    ) -> Bool {
        let opening = lexicon.bylineOpenings.length(in: words, at: index)
        return opening > 1 || opening == 1 && index + 1 < words.count && isCapital(line, at: starts[index + 1])
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

    /// How many words from `index` on tell how long the text takes to read, numbers included: « 3 min de lecture ».
    private func readingTime(in words: ArraySlice<FoldedWord>, at index: Int, _ lexicon: ResidueLexicon) -> Int {
        guard words[index].isNumber || lexicon.readingTimes.mayBegin(with: words[index]) else { return 0 }
        let next = words[index...].prefix(Self.longestReadingTime)
        let phrase = Array(next.filter { !$0.isNumber })
        var missing = lexicon.readingTimes.length(in: phrase[...], at: 0)
        guard missing > 0 else { return 0 }
        return next.prefix { word in
            guard missing > 0 else { return false }
            if !word.isNumber { missing -= 1 }
            return true
        }.count
    }

    /// « Temps de lecture estimé : 3 min », in words.
    private static let longestReadingTime = 6

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
