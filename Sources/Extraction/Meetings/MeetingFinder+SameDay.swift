import BriefingModel

/// Meetings whose day is told by the one before: « plus tôt dans la journée », « le même jour ».
extension MeetingFinder {
    /// Sentences before a meeting among which the day stands that it shares.
    private static let sameDayReach = 8

    /// Gives a meeting that is held on « the same day » the day that the article told last.
    func shareDays(_ clusters: inout [MeetingCluster], text: TokenisedArticle) {
        for index in clusters.indices where clusters[index].times.isEmpty && clusters[index].direction != .future {
            guard
                let mention = clusters[index].mentions.firstIndex(where: {
                    saysSameDay(text.sentence(ofToken: $0.tokens.lowerBound), in: text)
                }),
                let day = dayOfMeeting(before: clusters[index].mentions[mention], among: clusters)
                    ?? dayTold(
                        before: text.sentence(ofToken: clusters[index].mentions[mention].tokens.lowerBound), in: text)
            else { continue }
            clusters[index].mentions[mention].times = [day]
        }
    }

    /// « s’est tenue mardi à Oslo, quelques heures avant celle du groupe »: gives a meeting the day of the one from which
    /// only hours part it.
    func shareHours(_ clusters: inout [MeetingCluster], text: TokenisedArticle) {
        for index in clusters.indices where !clusters[index].isTimed {
            guard let mention = clusters[index].mentions.firstIndex(where: { isHoursApart($0, in: text) }) else {
                continue
            }
            let sentence = text.sentence(ofToken: clusters[index].mentions[mention].tokens.lowerBound)
            let others = (clusters[..<index] + clusters[(index + 1)...]).flatMap(\.mentions)
            let told = others.first {
                !$0.times.isEmpty && text.sentence(ofToken: $0.tokens.lowerBound) == sentence
            }
            guard let told else { continue }
            clusters[index].mentions[mention].times = told.times
            clusters[index].place = clusters[index].place ?? told.place
        }
    }

    private func isHoursApart(_ mention: MeetingMention, in text: TokenisedArticle) -> Bool {
        let grammar = text.language.meetings
        let sentence = text.sentences[text.sentence(ofToken: mention.tokens.lowerBound)].tokens
        let words = max(sentence.lowerBound, mention.tokens.lowerBound - 6)..<mention.tokens.lowerBound
        return words.dropLast().contains {
            text.isWord($0, in: grammar.hours) && text.isWord($0 + 1, in: grammar.around)
        }
    }

    /// « La veille, le groupe s’était réuni », « Deux jours plus tôt, … »: reckons from the day of the meeting told before, else
    /// from that of the article’s lead.
    func reckonDays(_ clusters: inout [MeetingCluster], text: TokenisedArticle, published: PartialDate?) {
        for index in clusters.indices where !clusters[index].isTimed {
            for place in clusters[index].mentions.indices {
                let mention = clusters[index].mentions[place]
                let sentence = text.sentences[text.sentence(ofToken: mention.tokens.lowerBound)].tokens
                guard let offset = text.daysApart(openingWith: sentence),
                    var day = dayOfMeeting(before: mention, among: clusters)
                        ?? LeadScene(text: text, published: published)?.time,
                    day.offset == 0
                else { continue }
                day.offset = offset
                clusters[index].mentions[place].times = [day]
                clusters[index].mentions[place].direction = offset < 0 ? .past : .future
                break
            }
        }
    }

    /// « dans la matinée », « le même jour », « La journée a débuté par ».
    private func saysSameDay(_ sentence: Int, in text: TokenisedArticle) -> Bool {
        let grammar = text.language.meetings
        let first = text.sentences[sentence].tokens.lowerBound
        let words = text.sentences[sentence].tokens.dropFirst(2)
        // « La journée a débuté par … »
        if words.count > 2, text.isWord(first, in: grammar.articles), text.isWord(first + 1, in: grammar.partsOfDay),
            text.tokens[first + 2].isAny(of: .auxiliary)
        {
            return true
        }
        return words.contains { index in
            text.isWord(index, in: grammar.partsOfDay) && text.isWord(index - 2, in: grammar.withinWords)
                || text.isWord(index, in: grammar.sharedDayNouns) && text.isWord(index - 1, in: grammar.sames)
        }
    }

    /// The single day of the meeting told last before a mention.
    private func dayOfMeeting(before mention: MeetingMention, among clusters: [MeetingCluster]) -> TimeExpression? {
        clusters.lazy.flatMap(\.mentions)
            .filter { other in
                other.tokens.upperBound <= mention.tokens.lowerBound && !other.isOrdered && !other.isAside
                    && other.times.contains(where: isOneDay)
            }
            .max { $0.tokens.lowerBound < $1.tokens.lowerBound }
            .flatMap { $0.times.first(where: isOneDay) }
    }

    /// The last single day that the sentences before tell; « jusqu’au 30 octobre » only ends something.
    private func dayTold(before sentence: Int, in text: TokenisedArticle) -> TimeExpression? {
        let grammar = text.language.meetings
        for index in (max(0, sentence - Self.sameDayReach)..<sentence).reversed()
        where text.sentences[index].hasAny(of: [.weekday, .timeWord, .month]) {
            let day = TimeReader(text: text).expressions(in: text.sentences[index].tokens).last { time in
                let first = time.tokens.lowerBound
                return isOneDay(time)
                    && !(max(0, first - 3)..<first).contains { text.isWord($0, in: grammar.bounds) }
            }
            if let day { return day }
        }
        return nil
    }

    func isOneDay(_ time: TimeExpression) -> Bool {
        switch time.value {
        case .days(let first, let last): first == last
        case .weekdays(let first, let last): first == last && time.shift == 0
        default: false
        }
    }
}

extension TokenisedArticle {
    /// -1 for a sentence that begins with « La veille, », 1 for « Le lendemain, », -2 for « Deux jours plus tôt, ».
    func daysApart(openingWith sentence: Range<Int>) -> Int? {
        let grammar = language.meetings
        let first = sentence.lowerBound
        guard sentence.count > 4 else { return nil }
        if tokens[first].isAny(of: .determiner), tokens[first + 2].kind == .comma {
            if isWord(first + 1, in: grammar.eves) { return -1 }
            if isWord(first + 1, in: grammar.morrows) { return 1 }
        }
        guard let count = NumberReader(text: self).number(at: first, before: sentence.upperBound),
            (2...20).contains(count.value), count.end + 2 < sentence.upperBound,
            isWord(count.end, in: grammar.days), isWord(count.end + 1, in: grammar.comparatives)
        else { return nil }
        if isWord(count.end + 2, in: grammar.earlierWords) { return -Int(count.value) }
        return isWord(count.end + 2, in: grammar.lateWords) ? Int(count.value) : nil
    }
}
