import BriefingModel

/// Joins the commitments of all articles: one transfer told by four papers is one act with four sources.
struct ActMerge {
    /// Every act, in order of date.
    let acts: [Act]

    /// Tellings further apart than this many days are taken for two transfers.
    fileprivate static let longestTelling = 60

    private struct Key: Hashable {
        var actor: String
        var system: EntityID
        var supply: String?
        var status: Commitment.Status
    }

    /// Takes articles in order of date, with facts whose identifiers are final.
    init(articles: [(article: Article, facts: ArticleFacts)]) {
        var acts: [ActContent] = []
        var indexes: [Key: [Int]] = [:]
        for (article, facts) in articles {
            let mainMeeting = facts.meetings.first { $0.main }?.id
            for commitment in facts.commitments {
                let paragraph = commitment.sentence.paragraph
                guard article.paragraphs.indices.contains(paragraph) else { continue }
                let source = ParagraphReference(article.id, paragraph: paragraph)
                let sentence = SourcedSentence(
                    text: article.paragraphs[paragraph].text(of: commitment.sentence), source: source)
                let key = Key(
                    actor: Folding.words(commitment.actor), system: commitment.systemID,
                    supply: commitment.supply, status: commitment.status)
                if let index = indexes[key]?.last(where: {
                    acts[$0].canInclude(commitment, published: article.published)
                }) {
                    acts[index].include(commitment, sentence: sentence)
                } else {
                    indexes[key, default: []].append(acts.count)
                    acts.append(
                        ActContent(commitment, sentence: sentence, published: article.published, meeting: mainMeeting))
                }
            }
        }
        self.acts = acts.map(Act.init)
    }
}

extension ActContent {
    fileprivate init(
        _ commitment: Commitment, sentence: SourcedSentence, published: PartialDate?, meeting: EntityID?
    ) {
        self.init(
            id: sentence.source, actor: commitment.actor, recipient: commitment.recipient,
            firstRecipient: commitment.recipient, system: commitment.system,
            systemID: commitment.systemID, isGeneric: commitment.generic, supply: commitment.supply,
            status: commitment.status,
            figures: [Figure(quantity: commitment.quantity, sources: [sentence.source])], published: published,
            meeting: meeting, sentences: [sentence])
    }

    fileprivate func canInclude(_ commitment: Commitment, published: PartialDate?) -> Bool {
        if let mine = recipient, let theirs = commitment.recipient, Folding.words(mine) != Folding.words(theirs) {
            return false
        }
        guard let mine = self.published, let theirs = published else { return true }
        return abs(theirs.firstDayNumber - mine.firstDayNumber) <= ActMerge.longestTelling
    }

    fileprivate mutating func include(_ commitment: Commitment, sentence: SourcedSentence) {
        recipient = recipient ?? commitment.recipient
        if !sentences.contains(sentence) { sentences.append(sentence) }
        if let index = figures.firstIndex(where: { $0.quantity?.value == commitment.quantity?.value }) {
            if !figures[index].sources.contains(sentence.source) { figures[index].sources.append(sentence.source) }
        } else {
            figures.append(Figure(quantity: commitment.quantity, sources: [sentence.source]))
        }
        figures.sort {
            ($0.quantity == nil ? 1 : 0, -$0.sources.count) < ($1.quantity == nil ? 1 : 0, -$1.sources.count)
        }
    }
}
