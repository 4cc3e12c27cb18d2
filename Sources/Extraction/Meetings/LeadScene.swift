import BriefingModel

/// The day and the place with which a dispatch begins: « … mardi à Nouakchott ».
///
/// « A l’issue de ce sommet » leaves both to what the article told before.
struct LeadScene {
    /// The words for the day.
    let time: TimeExpression
    /// The town, when it stands beside the day.
    let place: String?

    /// Sentences among which a dispatch tells them.
    private static let lead = 8

    /// The scene of an article; `nil` when no sentence of its beginning names the day of publication or the one before.
    init?(text: TokenisedArticle, published: PartialDate?) {
        guard let published, published.precision == .day else { return nil }
        for sentence in text.sentences.prefix(Self.lead) where sentence.hasAny(of: [.weekday, .timeWord, .month]) {
            for time in TimeReader(text: text).expressions(in: sentence.tokens) {
                guard Self.isOneDay(time, in: text), time.shift == 0,
                    let span = time.span(published: published, direction: .past),
                    (published.firstDayNumber - 1...published.firstDayNumber).contains(span.start.firstDayNumber)
                else { continue }
                self.time = time
                place = Self.place(beside: time.tokens, in: sentence.tokens, text) ?? Self.place(ofHeadline: text)
                return
            }
        }
        return nil
    }

    /// Paragraphs among which a title stands.
    private static let head = 4

    /// « Libye : à Ljubljana, l’alliance affiche son unité »: the town that a title puts before a comma.
    private static func place(ofHeadline text: TokenisedArticle) -> String? {
        let grammar = text.language.meetings
        for paragraph in text.paragraphs.prefix(head) {
            let words = paragraph.tokens
            for index in words.dropLast(2)
            where text.isWord(index, in: grammar.atWords) || text.isWord(index, in: grammar.bareAtWords) {
                guard let town = text.unit(.town, at: index + 1), town.tokens.upperBound < words.upperBound,
                    index == words.lowerBound || text.tokens[index - 1].kind == .colon,
                    text.tokens[town.tokens.upperBound].kind == .comma
                else { continue }
                return town.text
            }
        }
        return nil
    }

    /// `mardi`, `mardi 12 février`; a date without its weekday is rather that of the dispatch.
    private static func isOneDay(_ time: TimeExpression, in text: TokenisedArticle) -> Bool {
        let first = time.tokens.lowerBound
        switch time.value {
        case .weekdays(let one, let other): return one == other
        case .days(let one, let other):
            return one == other && (first - 1...first).contains { $0 >= 0 && text.tokens[$0].isAny(of: .weekday) }
        default: return false
        }
    }

    /// « mardi à Nouakchott », « samedi en début d’après-midi à Biarritz », « à Bruxelles lundi ».
    private static func place(beside words: Range<Int>, in sentence: Range<Int>, _ text: TokenisedArticle) -> String? {
        for index in words.upperBound..<max(words.upperBound, min(words.upperBound + 7, sentence.upperBound)) {
            let token = text.tokens[index]
            if let seat = text.unit(.seat, at: index) { return seat.text }
            if index > words.upperBound, text.isWord(index - 1, "à") {
                if let town = text.unit(.town, at: index) { return town.text }
            }
            guard token.kind == .word || token.kind == .dash, !token.isCapitalised, !token.isAny(of: .auxiliary) else {
                break
            }
        }
        for index in sentence where index > sentence.lowerBound && text.isWord(index - 1, "à") {
            if let town = text.unit(.town, at: index), town.tokens.upperBound == words.lowerBound { return town.text }
        }
        return nil
    }
}
