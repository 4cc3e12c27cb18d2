import BriefingModel

/// Finds the sentences in which words are said at another place than where the article's main meeting is held:
/// « a déclaré mardi à Oslo », in an article on a meeting in Lisbon.
struct ElsewhereFinder {
    let text: TokenisedArticle
    let meetings: [MeetingFact]

    /// In text order; none where the main meeting has no place.
    func sentences() -> [TextSpan] {
        guard let main = meetings.first(where: \.main), let place = main.place else { return [] }
        let own = Word(folding: place)
        return text.sentences.compactMap { sentence in
            guard sentence.hasAny(of: .cue), sentence.hasAny(of: [.town, .capital]) else { return nil }
            let span = text.span(sentence.tokens, paragraph: sentence.paragraph)
            let isOfMeeting = meetings.contains { meeting in
                meeting.mentions.contains {
                    $0.paragraph == span.paragraph && span.start <= $0.start && $0.end <= span.end
                }
            }
            guard !isOfMeeting, let town = town(in: sentence.tokens), Word(folding: town) != own else { return nil }
            return span
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
