import BriefingModel

/// For which state the people of an article speak.
struct Speakers {
    /// Token at which a person is named to the person's state and the token behind the name.
    private(set) var people: [Int: (country: String, end: Int)] = [:]
    /// Quotations: their tokens and the speaker's state.
    private(set) var speeches: [(tokens: Range<Int>, country: String)] = []

    init(text: TokenisedArticle, people facts: [PersonFact], quotations: [Quotation]) {
        var countries: [EntityID: String] = [:]
        for person in facts {
            guard let country = person.country, person.organisation == nil else { continue }
            countries[person.id] = country
            for span in person.mentions {
                guard let tokens = Self.tokens(of: span, in: text) else { continue }
                people[tokens.lowerBound] = (country, tokens.upperBound)
            }
        }
        for quotation in quotations {
            guard case .named(let id, _) = quotation.speaker, let country = countries[id],
                let first = Self.tokens(of: quotation.span, in: text)
            else { continue }
            let end =
                quotation.endParagraph == quotation.span.paragraph
                ? first.upperBound : text.paragraphs[quotation.endParagraph].tokens.upperBound
            speeches.append((first.lowerBound..<max(end, first.upperBound), country))
        }
    }

    /// The tokens that a span touches; `nil` when it touches none.
    private static func tokens(of span: TextSpan, in text: TokenisedArticle) -> Range<Int>? {
        guard text.paragraphs.indices.contains(span.paragraph) else { return nil }
        let tokens = text.paragraphs[span.paragraph].tokens
        guard let first = tokens.first(where: { text.tokens[$0].end > span.start }) else { return nil }
        var last = first
        while last + 1 < tokens.upperBound, text.tokens[last + 1].start < span.end { last += 1 }
        return first..<last + 1
    }
}
