import BriefingModel

/// For which state the people of an article speak.
struct Speakers {
    /// A person's name in the text.
    struct Naming {
        /// The state the person speaks for.
        let country: String
        /// The token behind the name.
        let end: Int
    }

    /// For each token the naming that begins there, by index, or -1.
    private var namingAt: [Int32]
    private var namings: [Naming] = []
    /// Quotations: their tokens and the speaker's state.
    private(set) var speeches: [(tokens: Range<Int>, country: String)] = []

    init(text: TokenisedArticle, people facts: [PersonFact], quotations: [Quotation]) {
        namingAt = [Int32](repeating: -1, count: text.tokens.count)
        var countries: [EntityID: String] = [:]
        // By index, so that no fact is copied whole.
        for person in facts.indices {
            guard facts[person].organisation == nil, let country = facts[person].country else { continue }
            countries[facts[person].id] = country
            for span in facts[person].mentions {
                guard let tokens = Self.tokens(of: span, in: text) else { continue }
                namingAt[tokens.lowerBound] = Int32(namings.count)
                namings.append(Naming(country: country, end: tokens.upperBound))
            }
        }
        guard !countries.isEmpty else { return }
        for index in quotations.indices {
            guard case .named(let id, _) = quotations[index].speaker, let country = countries[id],
                let first = Self.tokens(of: quotations[index].span, in: text)
            else { continue }
            let last = quotations[index].endParagraph
            let end =
                last == quotations[index].span.paragraph
                ? first.upperBound : text.paragraphs[last].tokens.upperBound
            speeches.append((first.lowerBound..<max(end, first.upperBound), country))
        }
    }

    /// The naming that begins at a token.
    @inline(__always)
    func naming(at index: Int) -> Naming? {
        namingAt[index] < 0 ? nil : namings[Int(namingAt[index])]
    }

    /// The tokens that a span touches; `nil` when it touches none.
    private static func tokens(of span: TextSpan, in text: TokenisedArticle) -> Range<Int>? {
        guard text.paragraphs.indices.contains(span.paragraph) else { return nil }
        let tokens = text.paragraphs[span.paragraph].tokens
        let first = text.firstToken(of: tokens) { $0.end > span.start }
        guard first < tokens.upperBound else { return nil }
        var last = first
        while last + 1 < tokens.upperBound, text.tokens[last + 1].start < span.end { last += 1 }
        return first..<last + 1
    }
}
