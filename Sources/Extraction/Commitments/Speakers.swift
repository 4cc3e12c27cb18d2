import BriefingModel

/// For which state the people of an article speak, one for all who ask.
final class Speakers {
    /// A person's name in the text.
    struct Naming {
        /// The token with which it begins.
        let start: Int
        /// The token behind the name.
        let end: Int
        /// The index of the person among those who speak for a state.
        fileprivate let person: Int
    }

    private let text: TokenisedArticle
    private let quotations: [Quotation]
    /// Those who speak for a state, with that state.
    private let people: [(id: EntityID, country: ActorName)]
    /// A bit for each token at which a naming begins.
    private let begins: [UInt64]
    private let namings: [Naming]

    init(text: TokenisedArticle, people facts: [PersonFact], quotations: [Quotation]) {
        self.text = text
        self.quotations = quotations
        var people: [(id: EntityID, country: ActorName)] = []
        var begins = [UInt64](each: 0, count: text.tokens.count / 64 + 1)
        var namings: [Naming] = []
        people.reserveCapacity(facts.count)
        namings.reserveCapacity(4 * facts.count)
        // By index, so that no fact is copied whole.
        for person in facts.indices {
            guard facts[person].organisation == nil, let country = facts[person].country else { continue }
            for span in facts[person].mentions {
                guard let tokens = Self.tokens(of: span, in: text) else { continue }
                begins[tokens.lowerBound / 64] |= 1 &<< UInt64(tokens.lowerBound & 63)
                namings.append(Naming(start: tokens.lowerBound, end: tokens.upperBound, person: people.count))
            }
            people.append((facts[person].id, ActorName(country, isPerson: true)))
        }
        self.people = people
        self.begins = begins
        self.namings = namings
    }

    /// Whether a naming begins at a token.
    @inline(__always)
    func names(at index: Int) -> Bool { begins[index >> 6] & (1 &<< UInt64(index & 63)) != 0 }

    /// The naming that begins at a token.
    @inline(__always)
    func naming(at index: Int) -> Naming? {
        names(at: index) ? namings.last { $0.start == index } : nil
    }

    /// The state for which the person named speaks.
    func country(of naming: Naming) -> ActorName { people[naming.person].country }

    /// The state for which somebody speaks whose quotation holds a token.
    func speaker(at index: Int) -> ActorName? {
        let paragraph = text.paragraph(ofToken: index)
        for position in quotations.indices {
            let last = quotations[position].endParagraph
            guard quotations[position].span.paragraph <= paragraph,
                paragraph <= max(last, quotations[position].span.paragraph),
                let first = Self.tokens(of: quotations[position].span, in: text)
            else { continue }
            let end =
                last == quotations[position].span.paragraph
                ? first.upperBound : text.paragraphs[last].tokens.upperBound
            if (first.lowerBound..<max(end, first.upperBound)).contains(index),
                let country = state(of: quotations[position].speaker)
            {
                return country
            }
        }
        return nil
    }

    /// The state of a speaker: a person's, or that of « le Premier ministre britannique ».
    private func state(of speaker: Speaker) -> ActorName? {
        switch speaker {
        case .named(let id, _): return people.last { $0.id == id }?.country
        case .anonymous(let source):
            // « un analyste britannique » speaks for no state.
            let words = source.split(separator: " ")
            guard let first = words.first,
                text.language.speech.determiners[Word(first.lowercased())]?.kind == .definite
            else { return nil }
            let lexicon = text.language.lexicon
            let states = words.compactMap {
                lexicon.sense(of: lexicon.lexeme(String($0)), in: .countryAdjective)?.text
            }
            return states.count == 1 ? ActorName(states[0], isPerson: true) : nil
        case .organisation, .unknown: return nil
        }
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
