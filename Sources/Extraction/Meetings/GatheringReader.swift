import BriefingModel

/// Finds the meeting of an article that tells of people who meet, or part, without saying what their meeting is called.
///
/// « Les pays donateurs se sont quittés vendredi à Vittel »: place and days alone say which page it is, where exactly one
/// has both.
struct GatheringReader {
    let text: TokenisedArticle
    let published: PartialDate?
    let matcher: MeetingMatcher

    /// A page and the words that tell of it.
    struct Found {
        let page: MeetingPage
        let mention: MeetingMention
    }

    /// Paragraphs in which an article tells of its own meeting.
    private static let lead = 3

    /// The page; `nil` when none or several have the place and the days that one sentence of the lead tells.
    func found() -> Found? {
        let paragraphs = text.paragraphs.prefix(Self.lead)
        guard !matcher.pages.isEmpty, paragraphs.contains(where: { $0.tokens.contains(where: isMeetingWord) }) else {
            return nil
        }
        for paragraph in paragraphs {
            for sentence in paragraph.sentences {
                let sentence = text.sentences[sentence]
                if let found = found(in: sentence) { return found }
            }
        }
        return nil
    }

    private func isMeetingWord(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.isAny(of: [.meetingVerb, .meetingHead]) && !token.isAny(of: .notMeeting)
    }

    private func found(in sentence: Sentence) -> Found? {
        guard sentence.hasAny(of: [.town, .seat]), sentence.tokens.contains(where: isOfSeveral) else { return nil }
        let places = places(in: sentence)
        guard let first = places.first else { return nil }
        let pages = matcher.pages(at: places.map { Word(folding: $0.text) })
        guard !pages.isEmpty else { return nil }
        let told = days(in: sentence)
        let fitting = pages.filter { page in
            guard matcher.pages[page].start?.precision == .day, let days = matcher.days[page] else { return false }
            return agree(told, with: days)
        }
        guard fitting.count == 1 else { return nil }
        let page = matcher.pages[fitting[0]]
        let word = sentence.tokens.first(where: isMeetingWord) ?? first.tokens.lowerBound
        var mention = MeetingMention(tokens: word..<word + 1, paragraph: sentence.paragraph)
        mention.place = page.place
        return Found(page: page, mention: mention)
    }

    /// « sont », « ont », « réunis »: several do what the sentence tells.
    private func isOfSeveral(_ index: Int) -> Bool {
        let token = text.tokens[index]
        if token.isAny(of: .auxiliary) { return text.language.speech.pluralAuxiliaries.contains(text.word(index)) }
        return token.isAny(of: .meetingVerb) && text.letters(index).last == UInt8(ascii: "s")
    }

    /// Towns behind « à », and the one that an agency's dispatch begins with.
    private func places(in sentence: Sentence) -> [TokenisedArticle.Unit] {
        let first = text.paragraphs[0].tokens.lowerBound
        return sentence.tokens.compactMap { index in
            guard let town = text.unit([.town, .seat], at: index) else { return nil }
            let isAt =
                index > sentence.tokens.lowerBound
                && (text.isWord(index - 1, "à") || text.isWord(index - 1, "in") || text.isWord(index - 1, "at"))
            let isDateline =
                index == first && town.tokens.upperBound < sentence.tokens.upperBound
                && text.tokens[town.tokens.upperBound].kind == .comma
            return isAt || isDateline || text.tokens[index].isAny(of: .seat) ? town : nil
        }
    }

    /// The day numbers that the words of a sentence tell.
    private func days(in sentence: Sentence) -> [ClosedRange<Int>] {
        TimeReader(text: text).expressions(in: sentence.tokens).compactMap { time in
            guard let span = time.span(published: published, direction: .past), span.start.precision == .day else {
                return nil
            }
            let first = span.start.firstDayNumber
            return first...max(first, span.end.lastDayNumber)
        }
    }

    /// Whether the words say those days; without words the article has to be of the days, or of the one behind them.
    private func agree(_ told: [ClosedRange<Int>], with days: ClosedRange<Int>) -> Bool {
        guard told.isEmpty else { return told.contains { $0.overlaps(days) } }
        guard let published, published.precision == .day else { return false }
        return (days.lowerBound...days.upperBound + 1).contains(published.firstDayNumber)
    }
}
