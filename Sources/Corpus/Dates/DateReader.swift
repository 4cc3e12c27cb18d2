/// Reads one written date from the beginning to the end of it.
struct DateReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let words: CalendarWords
    /// The next byte to read.
    var index: Int

    /// The date at `index`, which is left behind it; undefined after `nil`.
    mutating func readDate() -> WrittenDate? {
        let start = index
        let weekday = readWeekday()
        guard var date = readNumericDate() ?? readDayAndMonth() ?? readMonthFirst() else { return nil }
        guard isPlausible(date) else { return nil }
        date.weekday = weekday
        let end = index
        if date.day != nil, date.year != nil, let time = readTime() {
            date.hour = time.hour
            date.minute = time.minute
        } else {
            index = end
        }
        date.utf8Range = start..<index
        return date
    }

    /// Whether the calendar can have it; the 29th of February stands when no year is written.
    private func isPlausible(_ date: WrittenDate) -> Bool {
        if date.year != nil { return date.date != nil }
        guard let day = date.day, let month = date.month else { return false }
        return (1...12).contains(month) && day >= 1
            && day <= (month == 2 ? 29 : [4, 6, 9, 11].contains(month) ? 30 : 31)
    }

    /// `mercredi `, `Wed., ` and an article after it.
    private mutating func readWeekday() -> Int? {
        let start = index
        let (word, end) = FoldedWord.read(bytes, at: index)
        guard let weekday = words.weekdays[word] else {
            if words.articles.contains(word) {
                index = end
                skipSpaces()
            }
            return nil
        }
        index = end
        skip(".")
        skip(",")
        skipSpaces()
        guard index > end else {
            index = start
            return nil
        }
        let (article, articleEnd) = FoldedWord.read(bytes, at: index)
        if words.articles.contains(article) {
            index = articleEnd
            skipSpaces()
        }
        return weekday
    }

    /// `2022-10-12`, `2022.10.12`, `2022-10`, `2022-10-12T08:00:00Z`, `12/10/2022`, `12.10.2022`, `12-10-2022`, `12/10/22`.
    private mutating func readNumericDate() -> WrittenDate? {
        let start = index
        guard let first = readNumber(maximumDigits: 4), index < bytes.count else {
            index = start
            return nil
        }
        let firstDigits = index - start
        let separator = bytes[index]
        guard separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/") || separator == UInt8(ascii: ".") else {
            index = start
            return nil
        }
        index += 1
        let secondStart = index
        guard let second = readNumber(maximumDigits: 2) else {
            index = start
            return nil
        }
        let secondDigits = index - secondStart
        let afterSecond = index
        var third: Int?
        if index < bytes.count, bytes[index] == separator {
            index += 1
            third = readNumber(maximumDigits: 4)
            if third == nil { index = afterSecond }
        }
        let thirdDigits = index - afterSecond - 1
        if firstDigits == 4, secondDigits == 2 {
            if let third {
                if thirdDigits == 2 { return WrittenDate(day: third, month: second, year: first, utf8Range: 0..<0) }
            } else if separator == UInt8(ascii: "-") {
                return WrittenDate(month: second, year: first, utf8Range: 0..<0)
            }
        } else if firstDigits <= 2, let third {
            let year =
                thirdDigits == 4 ? third : thirdDigits == 2 && separator == UInt8(ascii: "/") ? 2000 + third : nil
            if let year {
                let monthFirst = second > 12 && first <= 12
                return WrittenDate(
                    day: monthFirst ? second : first, month: monthFirst ? first : second, year: year, utf8Range: 0..<0)
            }
        }
        index = start
        return nil
    }

    /// `12 octobre 2022`, `1er oct. 2022`, `12th of October, 2022`, `12 octobre`.
    private mutating func readDayAndMonth() -> WrittenDate? {
        let start = index
        guard let day = readNumber(maximumDigits: 2) else {
            index = start
            return nil
        }
        let (ordinal, ordinalEnd) = FoldedWord.read(bytes, at: index)
        if words.ordinals.contains(ordinal) { index = ordinalEnd }
        let hasHyphen = skip("-")
        if !hasHyphen { skipSpaces() }
        let (article, articleEnd) = FoldedWord.read(bytes, at: index)
        if words.articles.contains(article) {
            index = articleEnd
            skipSpaces()
        }
        guard let month = readMonth() else {
            index = start
            return nil
        }
        return WrittenDate(day: day, month: month, year: readYear(), utf8Range: 0..<0)
    }

    /// `October 12, 2022`, `Oct. 12th`, `octobre 2022`.
    private mutating func readMonthFirst() -> WrittenDate? {
        let start = index
        guard let month = readMonth() else {
            index = start
            return nil
        }
        if let year = readYear() { return WrittenDate(month: month, year: year, utf8Range: 0..<0) }
        skipSpaces()
        guard let day = readNumber(maximumDigits: 2) else {
            index = start
            return nil
        }
        let (ordinal, ordinalEnd) = FoldedWord.read(bytes, at: index)
        if words.ordinals.contains(ordinal) { index = ordinalEnd }
        return WrittenDate(day: day, month: month, year: readYear(monthFirst: true), utf8Range: 0..<0)
    }

    /// A month's name and the dot of an abbreviation.
    private mutating func readMonth() -> Int? {
        let (word, end) = FoldedWord.read(bytes, at: index)
        guard let month = words.months[word] else { return nil }
        index = end
        if end < bytes.count, bytes[end] == UInt8(ascii: "."), word.count <= 5 { index += 1 }
        return month
    }

    /// ` 2022`, `, 2022`, `-2022`: four digits that no further digit follows.
    ///
    /// After a comma nothing may follow that counts things: `le 12 octobre, 2022 soldats` has no year.
    private mutating func readYear(monthFirst: Bool = false) -> Int? {
        let start = index
        var hasComma = false
        if !skip("-") {
            hasComma = skip(",")
            skipSpaces()
        }
        guard index > start, let year = readNumber(maximumDigits: 4), (1000...9999).contains(year) else {
            index = start
            return nil
        }
        if hasComma, !monthFirst {
            let next = Whitespace.end(from: index, in: bytes)
            guard FoldedWord.read(bytes, at: next).word.isEmpty else {
                index = start
                return nil
            }
        }
        return year
    }

    /// ` 10:54`, `T08:00:00+02:00`, ` à 10h54`, ` - 18 h`, ` at 6:30 pm`.
    private mutating func readTime() -> (hour: Int, minute: Int)? {
        if index < bytes.count, bytes[index] == UInt8(ascii: "T"), index + 1 < bytes.count, isDigit(bytes[index + 1]) {
            index += 1
        } else {
            skip(",")
            skipSpaces()
            if skip("-") || skip("–") || skip("|") { skipSpaces() }
            let (word, end) = FoldedWord.read(bytes, at: index)
            if words.timePrepositions.contains(word) {
                index = end
                skipSpaces()
            }
        }
        guard var hour = readNumber(maximumDigits: 2), hour < 24 else { return nil }
        var minute = 0
        if skip(":") {
            guard let number = readNumber(maximumDigits: 2), number < 60 else { return nil }
            minute = number
            if skip(":") {
                guard readNumber(maximumDigits: 2) != nil else { return nil }
                if skip(".") { _ = readNumber(maximumDigits: 9) }
            }
        } else {
            let beforeLetter = index
            skipSpaces()
            guard skip("h") || skip("H") else {
                index = beforeLetter
                return nil
            }
            let afterLetter = index
            skipSpaces()
            if let number = readNumber(maximumDigits: 2), number < 60 { minute = number } else { index = afterLetter }
        }
        let afterTime = index
        skipSpaces()
        let (half, halfEnd) = FoldedWord.read(bytes, at: index)
        if half == FoldedWord("pm") || half == FoldedWord("am") {
            index = halfEnd
            if half == FoldedWord("pm"), hour < 12 { hour += 12 }
        } else {
            index = afterTime
        }
        readZone()
        return (hour, minute)
    }

    /// `Z`, `+02:00`, ` GMT`: read over, for dates have no zone here.
    private mutating func readZone() {
        let start = index
        if skip("Z") { return }
        if skip("+") || skip("-") {
            if readNumber(maximumDigits: 4) != nil {
                if skip(":") { _ = readNumber(maximumDigits: 2) }
                return
            }
            index = start
            return
        }
        skipSpaces()
        let (word, end) = FoldedWord.read(bytes, at: index)
        index = Self.zones.contains(word) ? end : start
    }

    private static let zones = Set(["gmt", "utc", "cet", "cest", "est", "edt", "bst", "hec"].map { FoldedWord($0) })

    /// Up to `maximumDigits` digits that no further digit follows.
    private mutating func readNumber(maximumDigits: Int) -> Int? {
        let start = index
        var value = 0
        while index < bytes.count, isDigit(bytes[index]), index - start < maximumDigits {
            value = value * 10 + Int(bytes[index] - 0x30)
            index += 1
        }
        guard index > start, index == bytes.count || !isDigit(bytes[index]) else { return nil }
        return value
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// Passes over `text` if it stands here.
    @discardableResult
    private mutating func skip(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard index + count <= bytes.count else { return false }
        for step in 0..<count where bytes[index + step] != text.utf8Start[step] { return false }
        index += count
        return true
    }

    /// Passes over spaces, tabs and no-break spaces.
    private mutating func skipSpaces() {
        index = Whitespace.end(from: index, in: bytes)
    }
}
