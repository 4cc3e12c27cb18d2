import BriefingModel

extension MeetingMatcher {
    /// What is known of the day on which the article was written.
    struct Telling {
        /// As the article states it.
        let published: PartialDate?
        /// Bounds, as day numbers.
        private var low: Int?
        private var high: Int?

        init(published: PartialDate?, offices: ClosedRange<Int>?) {
            self.published = published
            if let offices {
                if offices.lowerBound != Int.min { low = offices.lowerBound }
                if offices.upperBound != Int.max { high = offices.upperBound }
            }
        }

        /// Narrows the bounds by a meeting that is settled: what is past lies before the telling.
        mutating func learn(from page: MeetingPage, _ cluster: MeetingCluster, isMain: Bool) {
            guard let start = page.start, page.kind != .exercise || cluster.direction != .unknown else { return }
            let first = start.firstDayNumber
            let last = (page.end ?? start).lastDayNumber
            if isMain {
                narrow(first - 10, last + 10)
            } else if cluster.direction == .past {
                narrow(last, nil)
            } else if cluster.direction == .future {
                let isThisYear = cluster.times.contains { time in
                    if case .month(_, nil) = time.value { true } else { false }
                }
                narrow(isThisYear ? first - 370 : nil, last)
            }
        }

        private mutating func narrow(_ from: Int?, _ to: Int?) {
            if let from { low = max(low ?? from, from) }
            if let to { high = min(high ?? to, to) }
        }

        /// How well a meeting on `days` fits; `nil` when it cannot be.
        func evidence(for days: ClosedRange<Int>, _ cluster: MeetingCluster, isMain: Bool) -> Int? {
            var score = 0
            if let published, published.month != nil {
                switch cluster.direction {
                case .past where !isMain:
                    guard days.lowerBound <= published.lastDayNumber else { return nil }
                case .future where !isMain:
                    guard days.upperBound >= published.firstDayNumber else { return nil }
                default:
                    break
                }
                let distance = Swift.max(
                    days.lowerBound - published.lastDayNumber, published.firstDayNumber - days.upperBound, 0)
                if isMain {
                    guard distance <= 45 else { return nil }
                    score += distance <= 10 ? 3 : 0
                } else if distance <= 10 {
                    score += 2
                }
                return score
            }
            guard isMain || cluster.direction == .unknown else { return fitsDirection(days, cluster) ? 0 : nil }
            guard isMain else { return 0 }
            if let low, days.upperBound < low - 10 { return nil }
            if let high, days.lowerBound > high + 10 { return nil }
            if let low, let high, high - low < 400 { score += 1 }
            return score
        }

        private func fitsDirection(_ days: ClosedRange<Int>, _ cluster: MeetingCluster) -> Bool {
            if cluster.direction == .past, let high, days.lowerBound > high { return false }
            if cluster.direction == .future, let low, days.upperBound < low { return false }
            return true
        }
    }
}

extension TimeExpression {
    /// How well the words fit a meeting on the day numbers `days`; `nil` when they contradict it.
    func evidence(for days: ClosedRange<Int>, _ direction: Direction, _ published: PartialDate?) -> Int? {
        if let window = window(published: published) { return window.overlaps(days) ? 2 : nil }
        if let span = span(published: published, direction: direction) {
            let first = span.start.firstDayNumber
            let last = span.end.lastDayNumber
            guard first <= days.upperBound, days.lowerBound <= last else {
                // A weekday's week is a guess where nothing says past or future.
                if case .weekdays = value, direction == .unknown { return isWeekday(in: days) ? 1 : nil }
                return nil
            }
            return span.start.precision == .day ? 4 : 2
        }
        switch value {
        case .days(let first, let last):
            let matches = days.contains { number in
                guard let date = PartialDate(dayNumber: number) else { return false }
                return date.month == first.month && date.day == first.day
                    || date.month == last.month && date.day == last.day
            }
            return matches ? 3 : nil
        case .month(let month, _):
            let months = [days.lowerBound, days.upperBound].compactMap { PartialDate(dayNumber: $0)?.month }
            return months.contains(month) ? 1 : nil
        case .weekdays:
            return isWeekday(in: days) ? 2 : nil
        default:
            return 0
        }
    }

    private func isWeekday(in days: ClosedRange<Int>) -> Bool {
        guard case .weekdays(let first, let last) = value, days.count <= 7 else { return true }
        let weekdays = days.compactMap { PartialDate(dayNumber: $0)?.weekday }
        return weekdays.contains(last) && (isStart ? weekdays.first == first : weekdays.contains(first))
    }
}
