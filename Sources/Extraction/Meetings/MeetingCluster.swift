import BriefingModel

/// One meeting of an article, gathered from all the places that speak of it.
struct MeetingCluster {
    /// What kind it is.
    var kind: MeetingKind
    /// The town, when any mention says it.
    var place: String?
    /// In text order.
    var mentions: [MeetingMention]
    /// The page it was found to be.
    var page: MeetingPage?

    /// Whether the article looks back or ahead to it, as most of its mentions say.
    var direction: TimeExpression.Direction {
        let past = mentions.count { $0.direction == .past }
        let future = mentions.count { $0.direction == .future }
        return past > future ? .past : future > past ? .future : .unknown
    }

    /// All that is said of its days, in text order.
    var times: [TimeExpression] { mentions.flatMap(\.times) }

    /// Whether anything is said of its days.
    var isTimed: Bool { mentions.contains { !$0.times.isEmpty } }

    /// Whether anything that meets a condition is said of its days.
    func hasTime(where condition: (TimeExpression) -> Bool) -> Bool {
        mentions.contains { $0.times.contains(where: condition) }
    }

    /// How many days it lasts, when said.
    var length: Int? { mentions.lazy.compactMap(\.length).first }

    /// Whether it is told of as talks of two.
    var isOfTwo: Bool { mentions.contains(where: \.isOfTwo) }

    /// Whether nothing else is told of it than that two see each other.
    var isTalks: Bool {
        isOfTwo
            && mentions.allSatisfy {
                $0.isEncounter
                    || !$0.hasComplement && !$0.isSummitWord && !$0.isGroup && $0.groupTokens == nil && !$0.isBody
            }
    }

    /// The countries of those two, as far as they are known.
    var countries: [String] { Set(mentions.flatMap(\.countries)).sorted() }

    /// Whether a further mention can mean the same meeting.
    func accepts(_ mention: MeetingMention, published: PartialDate?) -> Bool {
        if let place = mention.place, let own = self.place, Word(folding: place) != Word(folding: own) { return false }
        // Nobody is at the place of a meeting by video.
        if mention.isRemote && place != nil || mention.place != nil && mentions.contains(where: \.isRemote) {
            return false
        }
        if kind == .other, let field = mention.field, let own = mentions.lazy.compactMap(\.field).first, field != own {
            return false
        }
        if mention.isOfTwo, isOfTwo {
            let own = countries
            let isSame =
                mention.countries.allSatisfy(own.contains) || own.allSatisfy(mention.countries.contains)
                // Of the two countries each may tell one; with a day of its own it is another's visit.
                || own.count + mention.countries.count < 3
                    && (mention.times.isEmpty || mentions.allSatisfy(\.times.isEmpty))
            if !isSame { return false }
        }
        let same = mention.pages.filter { page in mentions.contains { $0.pages.contains(page) } }
        if !same.isEmpty { return true }
        return !contradicts(mention, published: published)
    }

    /// « la prochaine réunion aura lieu les 17 et 18 octobre », behind a meeting that is not said to be to come.
    private static func isNext(_ later: MeetingMention, after earlier: MeetingMention) -> Bool {
        later.isOrdered && !earlier.isOrdered && later.direction == .future && earlier.direction != .future
            && !later.times.isEmpty && earlier.tokens.lowerBound < later.tokens.lowerBound
    }

    private func contradicts(_ mention: MeetingMention, published: PartialDate?) -> Bool {
        for one in mentions {
            for left in one.times {
                for right in mention.times
                where Self.differ(left, right, published, one.direction, mention.direction) { return true }
            }
            if one.organisation != mention.organisation, Self.areApart(one.times, mention.times) { return true }
            // « le dernier sommet » is neither the one that comes nor the one that has just ended.
            if one.isOrdered != mention.isOrdered, one.isOrdered ? mention.isHeld : one.isHeld { return true }
            if one.isFirstOfSeries != mention.isFirstOfSeries { return true }
            if Self.isNext(mention, after: one) || Self.isNext(one, after: mention) { return true }
            // « la 27e réunion » is neither « la précédente » nor « la prochaine ».
            if one.isOrdered != mention.isOrdered, one.isCounted || mention.isCounted { return true }
            if one.direction == .past && mention.direction == .future
                || one.direction == .future && mention.direction == .past
            {
                let isShifted =
                    one.isOrdered || mention.isOrdered || (one.times + mention.times).contains { $0.shift != 0 }
                if isShifted || kind == .summit && mention.hasComplement { return true }
            }
        }
        return false
    }

    /// Whether both name days of the calendar and none that the other names.
    private static func areApart(_ left: [TimeExpression], _ right: [TimeExpression]) -> Bool {
        func days(_ times: [TimeExpression]) -> [ClosedRange<Int>] {
            times.compactMap { time in
                guard case .days(let first, let last) = time.value, first.month == last.month, first.day <= last.day
                else { return nil }
                return first.month * 100 + first.day...first.month * 100 + last.day
            }
        }
        let own = days(left)
        let others = days(right)
        return !own.isEmpty && !others.isEmpty && !own.contains { one in others.contains { $0.overlaps(one) } }
    }

    /// Whether two time expressions cannot mean one meeting.
    private static func differ(
        _ left: TimeExpression, _ right: TimeExpression, _ published: PartialDate?,
        _ direction: TimeExpression.Direction, _ ofRight: TimeExpression.Direction
    ) -> Bool {
        let ofRight = ofRight == .unknown ? direction : ofRight
        if let one = left.span(published: published, direction: direction == .unknown ? ofRight : direction),
            let other = right.span(published: published, direction: ofRight)
        {
            let gap = max(one.start, other.start).firstDayNumber - min(one.end, other.end).lastDayNumber
            return gap > 3
        }
        switch (left.value, right.value) {
        case (.days(let one, _), .days(let other, _)):
            if let year = one.year, let second = other.year, year != second { return true }
            return one.month != other.month && abs(one.day - other.day) < 25
        case (.month(let one, let year), .month(let other, let second)):
            return one != other || year != nil && second != nil && year != second
        case (.days(let one, let last), .month(let other, _)), (.month(let other, _), .days(let one, let last)):
            return one.month != other && last.month != other
        case (.year(let one), .year(let other)):
            return one != other
        case (.year, .weekdays), (.weekdays, .year), (.year, .unitsAway), (.unitsAway, .year):
            return true
        case (.month, .weekdays), (.weekdays, .month):
            return published?.month == nil
        default:
            return false
        }
    }

    /// Whether nothing that is said of place and days speaks against a page.
    func mayBe(_ page: MeetingPage, published: PartialDate?) -> Bool {
        if let place, let own = page.place, Folding.words(place) != Folding.words(own) { return false }
        guard let span = span(published: published), let start = page.start else { return true }
        return span.start.firstDayNumber <= (page.end ?? start).lastDayNumber
            && start.firstDayNumber <= span.end.lastDayNumber
    }

    mutating func add(_ mention: MeetingMention) {
        mentions.append(mention)
        place = place ?? mention.place
    }

    /// The days that the article gives, alone or with its day of publication.
    func span(published: PartialDate?) -> TimeExpression.Span? {
        let direction = direction
        var spans: [TimeExpression.Span] = []
        for index in mentions.indices where !mentions[index].times.isEmpty {
            // « s’est ouvert ce matin … à l’issue du sommet, dimanche »: each day lies where its own sentence looks.
            let own = mentions[index].direction == .unknown ? direction : mentions[index].direction
            for time in mentions[index].times {
                // « une rencontre fin août » of two of whom the article tells that they met before is yet another one.
                var side = own
                if mentions[index].isOfTwo, case .month = time.value { side = mentions[index].direction }
                if let span = time.span(published: published, direction: side) { spans.append(span) }
            }
        }
        guard let best = spans.lazy.map({ $0.start.precision }).max() else { return nil }
        // Stated days count more than weekdays; a span of several days more than one of them.
        let areStated = spans.contains { $0.start.precision == best && $0.evidence == .stated }
        let chosen = spans.lazy.filter { $0.start.precision == best && (!areStated || $0.evidence == .stated) }
        guard var whole = chosen.max(by: { Self.days($0) < Self.days($1) }) else { return nil }
        if best == .day, !areStated {
            // Weekdays of one meeting lie within a few days of each other.
            for span in chosen where abs(span.start.firstDayNumber - whole.start.firstDayNumber) <= 2 {
                whole.start = min(whole.start, span.start)
                whole.end = max(whole.end, span.end)
            }
        }
        // Ministers of the seven meet for two days or three.
        if best == .day, whole.start == whole.end, kind == .g7, length == nil,
            mentions.contains(where: { $0.isEnding && $0.hasMet })
        {
            whole.isEnd = true
        }
        if best == .day, whole.start == whole.end, let day = mentions.lazy.compactMap(\.day).first {
            setDays(of: &whole, from: day)
        } else if best == .day, whole.start == whole.end, let length, (2...7).contains(length) {
            if mentions.contains(where: \.isEnding) {
                whole.start = whole.end.adding(days: 1 - length) ?? whole.start
            } else {
                whole.end = whole.start.adding(days: length - 1) ?? whole.end
            }
        }
        return whole
    }

    /// Reckons from the one day of which the article tells to the others.
    private func setDays(of span: inout TimeExpression.Span, from day: MeetingMention.Day) {
        let length = length.flatMap { (2...7).contains($0) ? $0 : nil }
        switch day {
        case .from(let number):
            span.start = span.start.adding(days: 1 - number) ?? span.start
            if let length, number <= length { span.end = span.start.adding(days: length - 1) ?? span.end }
        case .last:
            if let length { span.start = span.end.adding(days: 1 - length) ?? span.start } else { span.isEnd = true }
        }
    }

    private static func days(_ span: TimeExpression.Span) -> Int {
        span.end.lastDayNumber - span.start.firstDayNumber
    }
}

extension MeetingCluster {
    init(_ mention: MeetingMention, kind: MeetingKind) {
        self.init(kind: kind, place: mention.place, mentions: [mention])
    }
}
