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
                let day = dayTold(
                    before: text.sentence(ofToken: clusters[index].mentions[mention].tokens.lowerBound), in: text)
            else { continue }
            clusters[index].mentions[mention].times = [day]
        }
    }

    /// « dans la matinée », « le même jour ».
    private func saysSameDay(_ sentence: Int, in text: TokenisedArticle) -> Bool {
        let grammar = text.language.meetings
        let words = text.sentences[sentence].tokens.dropFirst(2)
        return words.contains { index in
            text.isWord(index, in: grammar.partsOfDay) && text.isWord(index - 2, in: grammar.withinWords)
                || text.isWord(index, in: grammar.sharedDayNouns) && text.isWord(index - 1, in: grammar.sames)
        }
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

    private func isOneDay(_ time: TimeExpression) -> Bool {
        switch time.value {
        case .days(let first, let last): first == last
        case .weekdays(let first, let last): first == last && time.shift == 0
        default: false
        }
    }
}
