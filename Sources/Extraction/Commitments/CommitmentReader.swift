import BriefingModel

/// Reads one sentence for who gives, promises or asks for which of its systems.
struct CommitmentReader {
    let text: TokenisedArticle
    /// The systems of the article, into which the phrases point.
    let systems: [SystemFact]
    /// What pronouns mean that stand before any name of the sentence.
    let memory: ActorMemory
    /// The tokens of the sentence.
    var range = 0..<0
    /// The systems of the sentence, in text order.
    var phrases: [SystemPhrase] = []
    /// In text order.
    var actors: [ActorMention] = []
    /// In text order.
    var predicates: [Predicate] = []

    /// The words of its language.
    var words: CommitmentGrammar { text.language.commitments }

    init(text: TokenisedArticle, systems: [SystemFact], memory: ActorMemory) {
        self.text = text
        self.systems = systems
        self.memory = memory
    }

    /// A commitment before it has its identifiers.
    struct Draft {
        var actors: [String]
        var recipient: String?
        var system: Int
        /// What is given for the system, if not the system itself.
        var supply: Int?
        var quantity: Quantity?
        var status: Commitment.Status
        /// Whether the sentence only mentions the transfer: « la livraison de S-300 russes inquiète ».
        var isMention = false
        /// Whether it was bought of the giver.
        var isSale = false

        /// The same of another system.
        func again(for phrase: SystemPhrase) -> Draft {
            var other = self
            other.system = phrase.system
            other.supply = phrase.supply
            other.quantity = phrase.quantity
            return other
        }
    }

    /// What was found on one side of a system.
    enum Finding {
        case draft(Draft)
        /// The words say that it is no transfer.
        case refused
    }

    /// Puts all commitments of the sentence into `result`.
    func read(into result: inout [Draft]) {
        let kinds = text.sentences[memory.sentence].kinds
        let hasBrackets = kinds.contains(Token.Kinds(.openingBracket))
        let hasColon = kinds.contains(Token.Kinds(.colon))
        // The last phrase of which something was found, and the draft of it.
        var last: (phrase: Int, draft: Int, isListed: Bool)?
        for index in phrases.indices {
            let phrase = phrases[index]
            var own =
                enumerated(phrase) ?? (hasBrackets ? bracketed(phrase) : nil) ?? draft(of: phrase)
                ?? (hasColon ? listed(phrase) : nil) ?? figuring(phrase) ?? deal(on: phrase)
            var isListed = false
            if own == nil || own?.isMention == true, let last {
                isListed = lists(phrase, behind: phrases[last.phrase], isListed: last.isListed)
                // « les livraisons de Mi-35 et de Su-25 ont commencé »: the verb tells of both.
                if own != nil, isListed, !result[last.draft].isMention { own = nil }
                isListed = isListed && own == nil
                if isListed { own = result[last.draft].again(for: phrase) }
            }
            guard let own else { continue }
            last = (index, result.count, isListed)
            result.append(own)
            addReceivers(of: phrase, like: result.count - 1, to: &result)
            addElliptic(behind: phrase, like: own, to: &result)
            addPart(of: phrase, like: own, to: &result)
        }
    }

    /// « des armes qui ont été vendues à Ryad, dont des Caesar, des Leclerc »: what is said of all is said of each.
    private func lists(_ phrase: SystemPhrase, behind other: SystemPhrase, isListed: Bool) -> Bool {
        let gap = other.tokens.upperBound..<max(other.tokens.upperBound, phrase.tokens.lowerBound)
        // « des LAV ainsi que des simulateurs de F-16 »: the second is not of the system.
        if !phrase.isCircumstance, phrase.isThing, isJoined(gap) { return true }
        guard !phrase.isCircumstance, gap.count <= (isListed ? 4 : 25) else { return false }
        guard let holder = isListed ? gap.lowerBound : gap.last(where: { text.isWord($0, in: words.ofWhichWords) })
        else {
            return false
        }
        return (holder..<gap.upperBound).allSatisfy { index in
            let token = text.tokens[index]
            return token.kind != .semicolon
                && !token.isAny(of: [.auxiliary, .pronoun, .clauseBreak, .transferVerb, .transferNoun])
        }
    }

    /// « des Mi-35 (photo) et des Su-25 »: nothing but `et`, a comma, brackets and what leads in the next name.
    private func isJoined(_ gap: Range<Int>) -> Bool {
        guard gap.count <= 8, let last = gap.last else { return false }
        var depth = 0
        var isInBrackets = Set<Int>()
        for index in gap {
            if text.tokens[index].kind == .openingBracket { depth += 1 }
            if depth > 0 { isInBrackets.insert(index) }
            if text.tokens[index].kind == .closingBracket { depth -= 1 }
        }
        let outside = gap.filter { !isInBrackets.contains($0) }
        // « deux Patriot ; un NASAMS ; »
        let hasJoiner = outside.contains {
            text.isWord($0, in: words.joiners) || text.tokens[$0].kind == .semicolon
        }
        guard depth == 0, hasJoiner else { return false }
        return last < range.upperBound
            && outside.allSatisfy { index in
                text.isWord(index, in: words.joiners) || text.isWord(index, in: words.ofWords)
                    || text.tokens[index].kind == .comma
                    || text.tokens[index].kind == .semicolon || text.tokens[index].kind == .dash
                    || text.tokens[index].isAny(of: .determiner)
            }
    }

    private func draft(of phrase: SystemPhrase) -> Draft? {
        // « grâce aux Caesar reçus de Paris »: of a circumstance only its own participle or clause tells.
        let clause = relative(of: phrase)
        let own = clause ?? participle(of: phrase)
        guard let finding = own ?? (phrase.isCircumstance ? nil : passive(of: phrase)) else {
            return phrase.isCircumstance ? nil : governed(phrase)
        }
        guard case .draft(let draft) = finding else {
            // « réclame des chars que Berlin refuse de livrer »
            guard clause != nil, let main = governed(phrase), main.status == .requested else { return nil }
            return main
        }
        if draft.status == .pledged, !draft.isSale, let delivery = delivery(behind: phrase) {
            var done = draft
            done.status = .delivered
            done.recipient = recipient(near: delivery, phrase) ?? draft.recipient
            return done
        }
        // « a livré les S-300 qu’il avait promis »: what has been done outweighs what was said of it.
        if draft.status != .delivered, !draft.isSale, let main = governed(phrase), main.status == .delivered {
            return main
        }
        return draft
    }

    func draft(
        _ phrase: SystemPhrase, givers: [String], recipient: String?, _ status: Commitment.Status
    ) -> Draft? {
        // « La Russie et l’Iran ont convenu de la livraison à l’Iran »: who receives gives nothing.
        var givers = givers.count > 1 ? givers.filter { $0 != recipient } : givers
        if status != .requested, givers.contains(where: words.bodiesWithoutArms.contains) {
            givers.removeAll(where: words.bodiesWithoutArms.contains)
        }
        guard !givers.isEmpty else { return nil }
        func isEach() -> Bool { range.contains { text.isWord($0, in: words.eachWords) } }
        return Draft(
            actors: givers, recipient: recipient.flatMap { givers.contains($0) ? nil : $0 }, system: phrase.system,
            supply: phrase.supply, quantity: givers.count == 1 || isEach() ? phrase.quantity : nil, status: status)
    }

    // MARK: What verbs say

    /// What a verb that has the system as object or passive subject says.
    func told(
        by predicate: Predicate, of phrase: SystemPhrase, subject: ActorMention?, agent: ActorMention? = nil,
        status known: Commitment.Status? = nil
    ) -> Finding? {
        if predicate.isNegated || predicate.keeps { return .refused }
        if predicate.deed == .fund { return paid(phrase, by: agent ?? subject, predicate) ?? .refused }
        guard let deed = predicate.deed, let status = known ?? self.status(deed, predicate.time) else {
            return .refused
        }
        switch deed {
        case .receive, .expect:
            let givers = source(of: phrase, after: predicate, besides: subject?.names)
            return draft(phrase, givers: givers, recipient: subject?.names.first, status).map { .draft($0) } ?? .refused
        case .buy:
            guard let buyer = (subject ?? agent)?.names else { return .refused }
            return sold(phrase, to: buyer, behind: predicate, status).map { .draft($0) }
                ?? paid(phrase, by: subject ?? agent, predicate) ?? .refused
        case .give, .announce, .allow, .arrive, .consider, .request:
            let giver = agent ?? subject ?? self.agent(of: predicate)
            let names =
                giver?.names ?? (deed == .arrive || predicate.isPassive ? sourceOfArrival(predicate) : nil) ?? phrase
                .origin.map { [$0] }
                ?? teller(of: predicate, phrase)?.names ?? memory.onlyGiver(of: phrase.system)
                ?? (deed == .give ? memory.giverOfParagraph : nil)
                ?? (deed == .give || deed == .arrive ? giverBefore(predicate) : nil)
            guard let names else { return .refused }
            let receiver =
                deed == .request ? asked(by: predicate, names) : recipient(near: predicate, phrase)
            if deed == .arrive, giver == nil, isDeployment(predicate, phrase, receiver) { return .refused }
            // « Quatre avions français ont été livrés »: whose they are is not who gave them away.
            if predicate.isPassive, giver == nil, receiver == nil, deed == .give, phrase.origin.map({ [$0] }) == names,
                teller(of: predicate, phrase)?.names != names
            {
                return .refused
            }
            return draft(phrase, givers: names, recipient: receiver, status)
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
            // « aurait livré » is hearsay; « a dit qu’il livrerait » a promise.
            case .conditional: deed == .arrive ? .planned : .pledged
            case .hearsay, .infinitive, .noun: nil
            }
        case .expect: time == .infinitive ? nil : .pledged
        case .announce, .decide, .allow: .pledged
        case .buy: time == .hearsay || time == .conditional ? nil : .pledged
        case .consider: .planned
        case .request: .requested
        default: nil
        }
    }
}
