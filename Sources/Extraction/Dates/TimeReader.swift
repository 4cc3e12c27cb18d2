import BriefingModel

/// Finds the words of an article that say when something is.
struct TimeReader {
    let text: TokenisedArticle

    /// The time expressions among the tokens of `range`, which lie in one paragraph, in text order.
    func expressions(in range: Range<Int>) -> [TimeExpression] {
        var found: [TimeExpression] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let expression = expression(at: index, in: range) {
                Self.add(expression, to: &found)
                index = expression.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private func expression(at index: Int, in range: Range<Int>) -> TimeExpression? {
        let token = text.tokens[index]
        if token.kind == .number {
            return numericDate(at: index, in: range) ?? days(at: index, in: range) ?? year(at: index, in: range)
        }
        guard token.isAny(of: [.month, .weekday, .timeWord]) else { return nil }
        if let weekdays = weekdays(at: index, in: range) { return weekdays }
        if let month = month(at: index, in: range) { return month }
        return relative(at: index, in: range)
    }

    // MARK: Days of a month

    /// `12 octobre 2022`, `12 et 13 octobre`, `29 au 30 novembre`, `30 novembre au 2 décembre 2022`, `12-13 October`.
    private func days(at index: Int, in range: Range<Int>) -> TimeExpression? {
        guard let first = day(at: index) else { return nil }
        var last = first
        var isSingle = true
        var position = index + 1
        while position < range.upperBound, var next = joiner(at: position), next + 1 < range.upperBound {
            // « mercredi 12 et jeudi 13 octobre ».
            if text.tokens[next].isAny(of: .weekday) { next += 1 }
            guard let day = day(at: next) else { break }
            last = day
            isSingle = false
            position = next + 1
        }
        if isOf(position, in: range) { position += 1 }
        guard let (month, afterMonth) = monthName(at: position, in: range) else { return nil }
        position = afterMonth
        var end = TimeExpression.Day(day: last, month: month)
        var start = TimeExpression.Day(day: first, month: month)
        if let next = joiner(at: position), next < range.upperBound, isSingle, let day = day(at: next),
            let (second, afterSecond) = monthName(at: next + 1, in: range)
        {
            end = TimeExpression.Day(day: day, month: second)
            position = afterSecond
        }
        if let (year, afterYear) = yearNumber(at: position, in: range) {
            end.year = year
            position = afterYear
        }
        guard PartialDate(year: end.year ?? 2000, month: end.month, day: end.day) != nil,
            PartialDate(year: 2000, month: start.month, day: start.day) != nil
        else { return nil }
        if start == TimeExpression.Day(day: end.day, month: end.month) { start = end }
        let shift = timeShift(at: position, in: range)
        return TimeExpression(
            tokens: index..<shift.end, value: .days(start, end), shift: shift.value)
    }

    /// `29/11/2022`, `29.11.2022`: three numbers and two signs, or one number token with dots.
    private func numericDate(at index: Int, in range: Range<Int>) -> TimeExpression? {
        let end = min(range.upperBound, index + 5)
        var parts: [Int] = []
        var position = index
        if index + 4 < end, isDateSign(index + 1), isDateSign(index + 3),
            let first = plainNumber(index), let second = plainNumber(index + 2), let third = plainNumber(index + 4)
        {
            parts = [first, second, third]
            position = index + 5
        } else {
            guard text.letters(index).contains(UInt8(ascii: ".")) else { return nil }
            let pieces = text.text(index).split(separator: ".").compactMap { Int($0) }
            guard pieces.count == 3 else { return nil }
            parts = pieces
            position = index + 1
        }
        if parts[0] > 31 { parts.reverse() }
        guard parts[2] >= 1900, parts[2] < 2100,
            PartialDate(year: parts[2], month: parts[1], day: parts[0]) != nil
        else { return nil }
        let day = TimeExpression.Day(day: parts[0], month: parts[1], year: parts[2])
        return TimeExpression(tokens: index..<position, value: .days(day, day))
    }

    private func isDateSign(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.endByte - token.firstByte == 1 else { return false }
        let sign = text.bytes[Int(token.firstByte)]
        return sign == UInt8(ascii: "/") || sign == UInt8(ascii: "-")
    }

    // MARK: Months and years

    /// `octobre 2022`, `juin dernier`, `October 12, 2022`; a lone month only behind a preposition or article.
    private func month(at index: Int, in range: Range<Int>) -> TimeExpression? {
        guard let (month, after) = monthName(at: index, in: range) else { return nil }
        if let day = day(at: after), after < range.upperBound, text.language.code == "en" {
            var position = after + 1
            var last = day
            if let next = joiner(at: position), next < range.upperBound, let second = self.day(at: next) {
                last = second
                position = next + 1
            }
            if position < range.upperBound, text.tokens[position].kind == .comma { position += 1 }
            let year = yearNumber(at: position, in: range)
            let end = year?.end ?? (last == day ? after + 1 : position)
            return TimeExpression(
                tokens: index..<end,
                value: .days(
                    TimeExpression.Day(day: day, month: month, year: year?.value),
                    TimeExpression.Day(day: last, month: month, year: year?.value)))
        }
        if let (year, end) = yearNumber(at: after, in: range) {
            return TimeExpression(tokens: index..<end, value: .month(month, year: year))
        }
        // « les sept pays »: a number, unless a day or year stands beside it.
        if text.tokens[index].isAny(of: .numberWord) { return nil }
        let shift = timeShift(at: after, in: range)
        guard shift.value != 0 || followsTimePreposition(index, in: range) else { return nil }
        return TimeExpression(tokens: index..<shift.end, value: .month(month, year: nil), shift: shift.value)
    }

    private func followsTimePreposition(_ index: Int, in range: Range<Int>) -> Bool {
        guard index > range.lowerBound else { return false }
        let before = text.tokens[index - 1]
        return before.isAny(of: [.preposition, .determiner])
            || text.isWord(index - 1, "fin") || text.isWord(index - 1, "début") || text.isWord(index - 1, "mi")
    }

    /// A lone year between 1940 and 2060, behind `en`, `de`, `in`, `of` or a bracket.
    private func year(at index: Int, in range: Range<Int>) -> TimeExpression? {
        guard index > range.lowerBound, let (year, end) = yearNumber(at: index, in: range), (1940...2060).contains(year)
        else { return nil }
        let before = text.tokens[index - 1]
        guard
            before.kind == .openingBracket || text.isWord(index - 1, "en") || text.isWord(index - 1, "de")
                || text.isWord(index - 1, "in") || text.isWord(index - 1, "of") || text.isWord(index - 1, "depuis")
                || before.kind == .word && before.isCapitalised
        else { return nil }
        // « de 2022 soldats » counts soldiers.
        if end < range.upperBound, text.tokens[end].kind == .word, !text.tokens[end].isAny(of: .functionWord),
            text.isWord(index - 1, "de")
        {
            return nil
        }
        return TimeExpression(tokens: index..<end, value: .year(year))
    }

    // MARK: Weekdays and relative time

    /// `mercredi`, `mercredi et jeudi`, `de lundi à mercredi`, `vendredi dernier`, `jeudi et vendredi prochains`.
    private func weekdays(at index: Int, in range: Range<Int>) -> TimeExpression? {
        guard let first = text.unit(.weekday, at: index) else { return nil }
        var last = first.value
        var position = first.tokens.upperBound
        // The day itself says more than its name: « mercredi 12 octobre ».
        if position < range.upperBound, let days = days(at: position, in: range) {
            return TimeExpression(tokens: index..<days.tokens.upperBound, value: days.value, shift: days.shift)
        }
        // « mercredi 14 et jeudi 15 : », where the month goes without saying
        let dayOfMonth = loneDay(at: position, in: range)
        if dayOfMonth != nil { position += 1 }
        if let next = joiner(at: position), next < range.upperBound, let second = text.unit(.weekday, at: next) {
            last = second.value
            position = second.tokens.upperBound
            if loneDay(at: position, in: range) != nil { position += 1 }
        }
        var shift = timeShift(at: position, in: range)
        if shift.value == 0, index > range.lowerBound, let before = text.unit(.timeShift, at: index - 1) {
            shift.value = before.value
        }
        var expression = TimeExpression(
            tokens: index..<shift.end, value: .weekdays(first.value, last), shift: shift.value)
        expression.dayOfMonth = dayOfMonth
        return expression
    }

    /// The day of the month that a number is which no other noun follows.
    private func loneDay(at index: Int, in range: Range<Int>) -> Int? {
        guard index < range.upperBound, let day = day(at: index) else { return nil }
        let next = index + 1
        guard next < range.upperBound, text.tokens[next].kind == .word else { return day }
        return joiner(at: next) != nil || text.isPreposition(next) ? day : nil
    }

    /// « ce week-end », « le week-end prochain »: Saturday and Sunday.
    private func weekend(_ words: Range<Int>, in range: Range<Int>) -> TimeExpression? {
        let shift = timeShift(at: words.upperBound, in: range)
        let start = words.lowerBound - 1
        let isNear = start >= range.lowerBound && text.language.meetings.demonstratives.contains(text.word(start))
        guard isNear || shift.value != 0 else { return nil }
        return TimeExpression(
            tokens: (isNear ? start : words.lowerBound)..<shift.end, value: .weekdays(6, 7), shift: shift.value)
    }

    private func relative(at index: Int, in range: Range<Int>) -> TimeExpression? {
        guard let word = text.unit(.timeWord, at: index) else { return nil }
        if let space = word.text.utf8.firstIndex(of: UInt8(ascii: " ")),
            let count = Int(word.text[word.text.utf8.index(after: space)...])
        {
            return TimeExpression(tokens: word.tokens, value: .daysAway(count))
        }
        if word.text == "weekend" { return weekend(word.tokens, in: range) }
        guard let unit = TimeExpression.Unit(rawValue: word.text) else { return nil }
        let shift = timeShift(at: word.tokens.upperBound, in: range)
        if shift.value != 0 {
            return TimeExpression(
                tokens: index..<shift.end, value: .unitsAway(shift.value, unit), shift: shift.value)
        }
        guard index > range.lowerBound else { return nil }
        if let before = text.unit(.timeShift, at: index - 1), text.language.code == "en" {
            return TimeExpression(
                tokens: index - 1..<index + 1, value: .unitsAway(before.value, unit), shift: before.value)
        }
        guard text.isWord(index - 1, "cette") || text.isWord(index - 1, "ce") || text.isWord(index - 1, "this") else {
            return nil
        }
        return TimeExpression(tokens: index - 1..<index + 1, value: .unitsAway(0, unit))
    }

    // MARK: Parts

    /// A day's number, 1 to 31: `12`, `1er`, `3rd`.
    private func day(at index: Int) -> Int? {
        guard index < text.tokens.count, text.tokens[index].kind == .number else { return nil }
        let token = text.tokens[index]
        var position = Int(token.firstByte)
        let end = Int(token.endByte)
        // Two digits and two letters at most.
        guard end - position <= 4 else { return nil }
        var day = 0
        var digits = 0
        while position < end, text.bytes[position] &- 0x30 < 10 {
            day = day * 10 + Int(text.bytes[position] &- 0x30)
            digits += 1
            position += 1
        }
        guard digits <= 2, (1...31).contains(day) else { return nil }
        return position == end || Self.isOrdinalEnding(text.bytes[position..<end]) ? day : nil
    }

    /// `1er`, `2e`, `1st`, `2nd`, `3rd`, `4th`, in any case.
    private static func isOrdinalEnding(_ letters: ArraySlice<UInt8>) -> Bool {
        ordinalEndings.contains { $0.elementsEqual(letters.lazy.map { $0 | 0x20 }) }
    }

    private static let ordinalEndings: [[UInt8]] = ["er", "e", "st", "nd", "rd", "th"].map { Array($0.utf8) }

    /// The number after the word or sign that joins two days: `et`, `au`, `à`, `-`, `and`, `to`.
    private func joiner(at index: Int) -> Int? {
        guard index < text.tokens.count else { return nil }
        let token = text.tokens[index]
        if token.kind == .dash || token.kind == .comma { return index + 1 }
        let isJoiner =
            text.isWord(index, "et") || text.isWord(index, "au") || text.isWord(index, "à") || text.isWord(index, "and")
            || text.isWord(index, "to") || text.isWord(index, "ou")
        return isJoiner ? index + 1 : nil
    }

    private func isOf(_ index: Int, in range: Range<Int>) -> Bool {
        index < range.upperBound && text.isWord(index, "of")
    }

    private func monthName(at index: Int, in range: Range<Int>) -> (Int, Int)? {
        guard index < range.upperBound, let unit = text.unit(.month, at: index) else { return nil }
        var end = unit.tokens.upperBound
        let token = text.tokens[index]
        if end < range.upperBound, text.tokens[end].kind == .stop, token.isAny(of: .abbreviation),
            !text.tokens[end].flags.contains(.spaceBefore)
        {
            end += 1
        }
        return (unit.value, end)
    }

    private func yearNumber(at index: Int, in range: Range<Int>) -> (value: Int, end: Int)? {
        guard index < range.upperBound, let number = plainNumber(index), (1900...2099).contains(number),
            text.tokens[index].end - text.tokens[index].start == 4
        else { return nil }
        return (number, index + 1)
    }

    private func plainNumber(_ index: Int) -> Int? {
        guard index < text.tokens.count, text.tokens[index].kind == .number else { return nil }
        return NumberReader.digits(text.letters(index))
    }

    private func timeShift(at index: Int, in range: Range<Int>) -> (value: Int, end: Int) {
        guard index < range.upperBound, let unit = text.unit(.timeShift, at: index) else { return (0, index) }
        return (unit.value, index + 1)
    }

    /// Joins weekdays and the days in brackets behind them: `mercredi et jeudi (12 et 13 octobre 2022)`.
    private static func add(_ expression: TimeExpression, to found: inout [TimeExpression]) {
        if let last = found.indices.last, case .weekdays = found[last].value, case .days = expression.value,
            expression.tokens.lowerBound - found[last].tokens.upperBound <= 1
        {
            found[last].tokens = found[last].tokens.lowerBound..<expression.tokens.upperBound
            found[last].value = expression.value
        } else {
            found.append(expression)
        }
    }
}
