import BriefingModel

/// Reads one sentence for who gives, promises or asks for which of its systems.
struct CommitmentReader {
    let text: TokenisedArticle
    let range: Range<Int>
    /// The systems of the sentence, in text order.
    let phrases: [SystemPhrase]
    /// In text order.
    let actors: [ActorMention]
    /// In text order.
    let predicates: [Predicate]
    /// What pronouns mean that stand before any name of the sentence.
    let memory: ActorMemory

    /// A commitment before it has its identifiers.
    struct Draft {
        var actors: [String]
        var recipient: String?
        var system: Int
        var quantity: Quantity?
        var status: Commitment.Status
    }

    /// What was found on one side of a system.
    enum Finding {
        case draft(Draft)
        /// The words say that it is no transfer.
        case refused
    }

    /// All commitments of the sentence.
    func drafts() -> [Draft] {
        var result: [Draft] = []
        for phrase in phrases where !phrase.isCircumstance {
            guard let draft = draft(of: phrase) else { continue }
            result.append(draft)
            result += elliptic(behind: phrase, like: draft)
        }
        return result
    }

    private func draft(of phrase: SystemPhrase) -> Draft? {
        if let finding = relative(of: phrase) ?? participle(of: phrase) ?? passive(of: phrase) {
            if case .draft(let draft) = finding { return draft }
            return nil
        }
        return governed(phrase)
    }

    /// « La Norvège a promis huit Leopard, l’Espagne six et la Finlande trois »: only giver and number are said again.
    private func elliptic(behind phrase: SystemPhrase, like draft: Draft) -> [Draft] {
        var result: [Draft] = []
        var position = phrase.tokens.upperBound
        for actor in actors where actor.tie == .free && actor.tokens.lowerBound >= position {
            guard actor.tokens.lowerBound - position <= 2, actor.names.count == 1,
                let number = NumberReader(text: text).quantity(
                    at: actor.tokens.upperBound, from: actor.tokens.upperBound, before: range.upperBound),
                number.tokens.upperBound == range.upperBound || !text.tokens[number.tokens.upperBound].isWord
                    || text.isWord(number.tokens.upperBound, "et")
            else { break }
            var other = draft
            other.actors = actor.names
            other.quantity = number.quantity
            result.append(other)
            position = number.tokens.upperBound
        }
        return result
    }

    func draft(
        _ phrase: SystemPhrase, givers: [String], recipient: String?, _ status: Commitment.Status
    ) -> Draft? {
        guard !givers.isEmpty else { return nil }
        let isEach = range.contains { text.isWord($0, "chacun") || text.isWord($0, "chacune") }
        return Draft(
            actors: givers, recipient: recipient.flatMap { givers.contains($0) ? nil : $0 }, system: phrase.system,
            quantity: givers.count == 1 || isEach ? phrase.quantity : nil, status: status)
    }

    // MARK: What stands behind the system

    /// « que l’Allemagne a livrés », « qu’elle a reçus de la France », « qui ont été livrés par Berlin ».
    private func relative(of phrase: SystemPhrase) -> Finding? {
        var index = phrase.tokens.upperBound
        if index < range.upperBound, text.tokens[index].kind == .comma { index += 1 }
        index = behindCoordinated(index)
        guard index < range.upperBound,
            text.isWord(index, "que") || text.isWord(index, "qu'") || text.isWord(index, "qui")
        else { return nil }
        let isSubject = text.isWord(index, "qui")
        guard let predicate = predicates.first(where: { $0.tokens.lowerBound > index && $0.deed != nil }),
            predicate.tokens.lowerBound - index <= (isSubject ? 4 : 12)
        else { return nil }
        if isSubject {
            guard predicate.isPassive || predicate.deed == .arrive else { return nil }
            return told(by: predicate, of: phrase, subject: nil)
        }
        guard let subject = subject(before: predicate.tokens.lowerBound, after: index) else { return nil }
        if predicate.isFinite { return told(by: predicate, of: phrase, subject: subject) }
        return nil
    }

    /// « 210 Javelin et 37 postes de tir qui … »: the token behind a second thing that the relative clause means too.
    private func behindCoordinated(_ start: Int) -> Int {
        guard start < range.upperBound, text.isWord(start, "et") else { return start }
        for index in start + 1..<min(start + 7, range.upperBound) {
            if text.isWord(index, "qui") || text.isWord(index, "que") || text.isWord(index, "qu'") { return index }
            let token = text.tokens[index]
            guard
                token.kind == .number || token.kind == .word && !token.isAny(of: [.auxiliary, .pronoun, .transferVerb])
            else { break }
        }
        return start
    }

    /// « livrés par l’Allemagne », « promis par Londres ».
    private func participle(of phrase: SystemPhrase) -> Finding? {
        let start = phrase.tokens.upperBound
        guard
            let predicate = predicates.first(where: {
                $0.tokens.lowerBound >= start && $0.tokens.lowerBound <= start + 2 && $0.time == .bareParticiple
            })
        else { return nil }
        for index in start..<predicate.tokens.lowerBound where text.tokens[index].kind != .word { return nil }
        if predicate.keeps { return .refused }
        let giver = agent(of: predicate)
        guard giver != nil || phrase.origin != nil else { return nil }
        return told(by: predicate, of: phrase, subject: nil, agent: giver)
    }

    /// « Des Leopard ont été livrés par la Pologne », « Les premiers IRIS-T seront livrés, a annoncé Berlin ».
    private func passive(of phrase: SystemPhrase) -> Finding? {
        guard let predicate = predicates.first(where: { $0.tokens.lowerBound >= phrase.tokens.upperBound }),
            predicate.isPassive || predicate.deed == .arrive && predicate.isFinite
        else { return nil }
        // Nothing but further systems, commas and adjectives may stand between subject and verb.
        let gap = phrase.tokens.upperBound..<predicate.tokens.lowerBound
        let isNear = gap.allSatisfy { index in
            let token = text.tokens[index]
            return !token.isAny(of: [.auxiliary, .relative, .pronoun, .clauseBreak]) && token.kind != .semicolon
                || text.isWord(index, "en")
        }
        guard gap.count <= 12, isNear else { return nil }
        if predicate.time == .infinitive {
            guard let chain = chain(from: predicate), chain.status != .requested else { return nil }
            return told(by: predicate, of: phrase, subject: nil, status: chain.status)
        }
        return told(by: predicate, of: phrase, subject: nil)
    }

    /// What a verb that has the system as object or passive subject says.
    private func told(
        by predicate: Predicate, of phrase: SystemPhrase, subject: ActorMention?, agent: ActorMention? = nil,
        status known: Commitment.Status? = nil
    ) -> Finding? {
        if predicate.isNegated || predicate.keeps { return .refused }
        guard let deed = predicate.deed, let status = known ?? self.status(deed, predicate.time) else {
            return .refused
        }
        switch deed {
        case .receive:
            let givers = source(of: phrase, after: predicate)
            return draft(phrase, givers: givers, recipient: subject?.names.first, status).map { .draft($0) } ?? .refused
        case .give, .announce, .decide, .allow, .arrive, .consider, .request:
            let giver = agent ?? subject ?? self.agent(of: predicate)
            let names =
                giver?.names ?? phrase.origin.map { [$0] } ?? teller(of: predicate, phrase)?.names
                ?? memory.onlyGiver(of: phrase.system)
            guard let names else { return .refused }
            return draft(phrase, givers: names, recipient: recipient(near: predicate, phrase), status)
                .map { .draft($0) }
        default:
            return .refused
        }
    }

    /// The status that a verb gives by itself.
    func status(_ deed: TransferVerb.Deed, _ time: Predicate.Time) -> Commitment.Status? {
        switch deed {
        case .give, .receive, .arrive:
            switch time {
            case .past: .delivered
            case .bareParticiple: .delivered
            case .present: deed == .give ? .pledged : .delivered
            case .future, .gerund: .pledged
            case .conditional: .pledged
            case .infinitive, .noun: nil
            }
        case .announce, .decide, .allow: .pledged
        case .consider: .planned
        case .request: .requested
        default: nil
        }
    }
}
