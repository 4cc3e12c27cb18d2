import BriefingModel

/// Finds the sentences in which words are said at another place or time than where and when the article's main meeting is
/// held: « a déclaré mardi à Oslo », in an article on a meeting in Lisbon, « avait annoncé en mai » in one on a meeting in July.
struct ElsewhereFinder {
    let text: TokenisedArticle
    let meetings: [MeetingFact]
    /// The day of the article, as well as it is known.
    let published: PartialDate?

    /// In text order; none where the article has no main meeting.
    func sentences() -> [TextSpan] {
        guard let main = meetings.first(where: \.main) else { return [] }
        let own = main.place.map { Word(folding: $0) }
        return text.sentences.compactMap { sentence in
            guard sentence.hasAny(of: .cue), sentence.hasAny(of: [.town, .capital, .month]) else { return nil }
            let span = text.span(sentence.tokens, paragraph: sentence.paragraph)
            let isOfMeeting = meetings.contains { meeting in
                meeting.mentions.contains {
                    $0.paragraph == span.paragraph && span.start <= $0.start && $0.end <= span.end
                }
            }
            guard !isOfMeeting else { return nil }
            if let own, let town = town(in: sentence.tokens), Word(folding: town) != own { return span }
            return isSaid(in: sentence.tokens, outside: main) ? span : nil
        }
    }

    /// Whether a month or a day of the calendar right behind a verb of saying lies before or behind a meeting.
    private func isSaid(in range: Range<Int>, outside meeting: MeetingFact) -> Bool {
        guard let start = meeting.start, let end = meeting.end ?? meeting.start,
            range.contains(where: { text.tokens[$0].isAny(of: .month) })
        else { return false }
        return TimeReader(text: text).expressions(in: range).contains { time in
            switch time.value {
            case .days, .month: break
            default: return false
            }
            var verb = time.tokens.lowerBound - 1
            while verb > range.lowerBound, text.isWord(verb, in: text.language.meetings.dayLinks) { verb -= 1 }
            guard verb > range.lowerBound, text.tokens[verb].isAny(of: .cue),
                let span = time.span(published: published, direction: .past)
            else { return false }
            return span.end.lastDayNumber < start.firstDayNumber || span.start.firstDayNumber > end.lastDayNumber
        }
    }

    /// The town behind a verb of saying or its day, outside marks of quotation.
    private func town(in range: Range<Int>) -> String? {
        var isQuoted = false
        for index in range {
            switch text.tokens[index].kind {
            case .openingMark: isQuoted = true
            case .closingMark: isQuoted = false
            case .straightMark: isQuoted.toggle()
            default: break
            }
            guard !isQuoted, index - 2 >= range.lowerBound, text.isWord(index - 1, in: text.language.meetings.atWords),
                text.tokens[index - 2].isAny(of: [.weekday, .timeWord, .cue]),
                let town = text.unit(.town, at: index)
            else { continue }
            return town.text
        }
        return nil
    }
}
