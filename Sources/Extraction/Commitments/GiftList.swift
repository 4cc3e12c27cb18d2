import BriefingModel

/// A list of gifts over several paragraphs: under « Oslo a détaillé son aide : » « • deux NASAMS », or under « Les annonces : »
/// « - Norvège : deux NASAMS ».
struct GiftList {
    /// Who gives what all items name; `nil` where each item has its own giver.
    private let givers: [String]?
    private let recipient: String?
    private let status: Commitment.Status
    /// The paragraph that opens the list.
    private let paragraph: Int

    /// Reads what a sentence at a paragraph's end says of the list behind its colon; `nil` where it speaks of no gifts.
    init?(openedBy reader: CommitmentReader, in paragraph: Int) {
        let told = reader.predicates.filter { !$0.isNegated }
        let verb = told.last {
            $0.isFinite && ($0.deed == .give || $0.deed == .announce || $0.deed == .decide || $0.deed == .allow)
        }
        let aid = told.last { $0.isAid || $0.sort == .promise }
        guard verb != nil || aid != nil, told.count == reader.predicates.count,
            !told.contains(where: { $0.deed == .request || $0.deed == .refuse || $0.sort == .request })
        else { return nil }
        let status = verb.flatMap { verb in verb.deed.flatMap { reader.status($0, verb.time) } } ?? .pledged
        guard status == .delivered || status == .pledged else { return nil }
        let names =
            verb.flatMap { reader.subject(of: $0)?.names } ?? aid.flatMap { reader.agent(of: $0)?.names }
            ?? aid.flatMap { reader.owner(of: $0)?.names } ?? aid.flatMap(reader.adjective).map { [$0] }
        givers = names.flatMap { $0.count == 1 && !reader.words.groups.contains($0[0]) ? $0 : nil }
        recipient = reader.actors.first { $0.tie == .to || $0.tie == .toward }?.names.first
        self.status = status
        self.paragraph = paragraph
    }

    /// Whether a sentence ends its paragraph with a colon.
    static func mayBeOpened(by sentence: Sentence, in text: TokenisedArticle) -> Bool {
        guard sentence.kinds.contains(Token.Kinds(.colon)), let last = sentence.tokens.last,
            text.tokens[last].kind == .colon
        else { return false }
        return text.paragraphs[sentence.paragraph].tokens.upperBound == last + 1
    }

    /// What an item of the list says; none when the sentence is no item of it or has a verb of its own.
    func drafts(of reader: CommitmentReader, in sentence: Sentence) -> [CommitmentReader.Draft] {
        let text = reader.text
        guard holds(sentence.paragraph, of: text), !sentence.hasAny(of: .auxiliary),
            !reader.predicates.contains(where: { $0.isFinite || $0.deed == .refuse || $0.sort == .request })
        else { return [] }
        guard let names = ownGiver(reader) ?? givers else { return [] }
        return reader.phrases.compactMap { phrase in
            phrase.isCircumstance ? nil : reader.draft(phrase, givers: names, recipient: recipient, status)
        }
    }

    /// « Norvège : », « Norvège – » at an item's beginning.
    private func ownGiver(_ reader: CommitmentReader) -> [String]? {
        let text = reader.text
        guard let first = reader.actors.first, first.tie == .free,
            first.tokens.lowerBound - reader.range.lowerBound <= 1, first.tokens.upperBound < reader.range.upperBound
        else { return nil }
        let next = text.tokens[first.tokens.upperBound]
        return next.kind == .colon || next.kind == .dash ? first.names : nil
    }

    /// Whether a paragraph is an item, and nothing but items stands between it and the list's opening.
    private func holds(_ item: Int, of text: TokenisedArticle) -> Bool {
        guard item > paragraph, item - paragraph <= Self.mostItems else { return false }
        return (paragraph + 1...item).allSatisfy { Self.isItem($0, of: text) }
    }

    private static let mostItems = 30

    /// Whether a paragraph begins with a bullet, a number or a small letter.
    private static func isItem(_ paragraph: Int, of text: TokenisedArticle) -> Bool {
        guard let first = text.paragraphs[paragraph].tokens.first else { return false }
        let token = text.tokens[first]
        switch token.kind {
        case .dash, .other, .number: return true
        case .word: return !token.isCapitalised || token.isAny(of: .numberWord)
        default: return false
        }
    }
}
