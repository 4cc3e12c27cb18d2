import BriefingModel

/// Finds the sentences that tell what a meeting is about, what it decided and who is there.
///
/// The sentence is kept as it stands: what the words mean is left to the reader of the page.
struct MeetingNoteFinder {
    let text: TokenisedArticle
    /// The paragraph of the headline.
    let title: Int?
    /// The day of the article, as well as it is known.
    let published: PartialDate?
    let people: [PersonFact]
    let meetings: [MeetingFact]

    /// In text order.
    func notes() -> [MeetingNote] {
        guard !meetings.isEmpty else { return [] }
        let cues = MeetingNoteCues.of(text.language)
        var mentions: [(person: Int, span: TextSpan)] = []
        mentions.reserveCapacity(4 * people.count)
        for index in people.indices { for span in people[index].mentions { mentions.append((index, span)) } }
        mentions.sort { $0.span < $1.span }
        var told: [(meeting: Int, span: TextSpan)] = []
        for index in meetings.indices { for span in meetings[index].mentions { told.append((index, span)) } }
        told.sort { $0.span < $1.span }
        var notes: [MeetingNote] = []
        var next = 0
        // One for all sentences, so that what it holds is made once.
        var reader = MeetingNoteReader(text: text, cues: cues)
        for sentence in text.sentences where sentence.paragraph != title && mayTell(sentence) {
            let span = text.span(sentence.tokens, paragraph: sentence.paragraph)
            guard let meeting = meeting(of: span, among: told) else { continue }
            while next < mentions.count, mentions[next].span.paragraph < span.paragraph { next += 1 }
            reader.begin(sentence.tokens)
            for index in mentions.indices[next...] {
                guard mentions[index].span.paragraph == span.paragraph, mentions[index].span.start < span.end else {
                    break
                }
                if span.start <= mentions[index].span.start, mentions[index].span.end <= span.end {
                    reader.mentions.append(mentions[index])
                }
            }
            for note in reader.notes() {
                notes.append(
                    MeetingNote(
                        kind: note.kind, meeting: meetings[meeting].id, person: note.person.map { people[$0].id },
                        sentence: span))
            }
        }
        return notes
    }

    /// Whether a sentence has any word that could tell something, so that the others need not be read.
    private func mayTell(_ sentence: Sentence) -> Bool {
        sentence.hasAny(of: .meetingVerb) || sentence.flags.contains(.isNoteSign)
    }

    /// The meeting that a sentence or what stands before it in its paragraph names, else the one the article is about, by
    /// index; news from before that one are of the one under way.
    private func meeting(of span: TextSpan, among told: [(meeting: Int, span: TextSpan)]) -> Int? {
        let before = told.lazy.filter { $0.span.paragraph == span.paragraph && $0.span.start < span.end }
        if let named = before.first(where: { span.start <= $0.span.start }) ?? before.last { return named.meeting }
        guard let main = meetings.firstIndex(where: \.main) else { return nil }
        guard let published, let start = meetings[main].start,
            published.lastDayNumber < start.firstDayNumber
        else { return main }
        let underWay = meetings.firstIndex { meeting in
            guard let start = meeting.start, start.precision == .day else { return false }
            return start.firstDayNumber <= published.firstDayNumber
                && published.firstDayNumber <= (meeting.end ?? start).lastDayNumber
        }
        return underWay ?? main
    }
}
