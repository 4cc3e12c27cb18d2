import BriefingModel

/// What a chain of verbs and nouns says together: « a annoncé avoir décidé d’envoyer ».
extension CommitmentReader {
    /// What a chain of verbs says: « a annoncé avoir décidé d’envoyer ».
    struct Chain {
        var status: Commitment.Status
        /// The verb whose subject gives or asks.
        var head: Predicate
        /// The verb or noun nearest to the system.
        var tail: Predicate
        /// Whether it is a noun alone.
        var isMention = false
    }

    /// What the verbs that lead to `start` say together; `nil` when it is no transfer.
    func chain(from start: Predicate, object: SystemPhrase? = nil) -> Chain? {
        if start.sort == .keep || start.sort == .purchase, let request = requestNoun(before: start) {
            return Chain(status: .requested, head: request, tail: start)
        }
        guard !start.isNegated, !start.keeps, start.deed != .refuse, start.sort != .holds, start.sort != .aid,
            start.sort != .ban
        else {
            return nil
        }
        if start.time == .infinitive {
            switch start.deed {
            case .give, .receive, .announce, .buy, .fund, .request, .arrive, .expect: break
            case .equip: guard let object, isLed(object) || isHeld(object, after: start) else { return nil }
            default: return nil
            }
        }
        if start.isFinite {
            // « a nié avoir livré »
            if text.isWord(start.tokens.lowerBound, in: words.havingInfinitives),
                let outer = predicates.last(where: {
                    $0.tokens.upperBound <= start.tokens.lowerBound
                        && start.tokens.lowerBound - $0.tokens.upperBound <= 2
                }), outer.deed == .refuse || outer.isNegated || outer.deed == .might
            {
                return nil
            }
            guard let status = directStatus(start, object) else { return nil }
            return conditioned(Chain(status: status, head: start, tail: start))
        }
        if start.time == .gerund || start.time == .bareParticiple {
            guard start.time == .gerund, let deed = start.deed, let status = status(deed, .gerund) else { return nil }
            return Chain(status: status, head: start, tail: start)
        }
        if start.sort == .request {
            return isOnlyPossible(start) ? nil : Chain(status: .requested, head: start, tail: start)
        }
        if let verb = donation(before: start), let status = directStatus(verb, object) {
            return conditioned(Chain(status: status, head: verb, tail: start))
        }
        if let first = firstDeed(start), let status = self.status(.give, first.time) {
            return conditioned(Chain(status: status, head: first, tail: start))
        }
        if possessor(of: start) != nil { return nominal(start) }
        var status: Commitment.Status?
        var head = start
        for predicate in predicates.reversed() where predicate.tokens.upperBound <= head.tokens.lowerBound {
            guard head.tokens.lowerBound - predicate.tokens.upperBound <= 14,
                !isCut(between: predicate.tokens.upperBound, and: head.tokens.lowerBound)
            else { break }
            if predicate.isNegated || predicate.keeps || predicate.deed == .refuse || predicate.sort == .ban {
                return nil
            }
            if predicate.deed == .receive || predicate.deed == .expect, start.sort == .transfer,
                let deed = predicate.deed, let own = self.status(deed, predicate.time)
            {
                return Chain(status: own, head: predicate, tail: predicate)
            }
            if head.sort == .promise, predicate.deed == .receive || predicate.deed == .expect {
                // « a obtenu le feu vert de l’ONU pour livrer »: who obtains it means to give.
                guard start.deed != nil else { return nil }
                return Chain(status: .planned, head: predicate, tail: start)
            }
            if predicate.time == .infinitive, head.time == .infinitive, isJoined(predicate, to: head) {
                head = predicate
                continue
            }
            if predicate.pays, start.sort == .transfer || isPurpose(start) {
                // « va financer la livraison de », « va débourser cent millions pour acheter »
                guard predicate.time != .hearsay, predicate.time != .conditional else { return nil }
                status = status ?? .pledged
                head = predicate
                if predicate.isFinite { break }
                continue
            }
            guard let step = governing(predicate) else { break }
            // « aurait promis de livrer »
            guard case .status(let own) = step, predicate.time != .hearsay else { return nil }
            // What is asked for stays asked for, whatever is to be done.
            if status != .requested, let own, status == nil || own == .requested || own == .planned { status = own }
            head = predicate
            if predicate.isFinite { break }
        }
        if head.sort == .promise || head.sort == .ready, isDenied(head) { return nil }
        guard head.tokens != start.tokens else { return nominal(start) }
        if isOpen(head, over: start) { return nil }
        // « va demander des chars » asks for them.
        return status.flatMap { status in
            let chain = Chain(status: start.deed == .request ? .requested : status, head: head, tail: start)
            return wished(chain) ?? chain
        }
    }

    /// « pour acheter »
    private func isPurpose(_ verb: Predicate) -> Bool {
        verb.deed == .buy && verb.time == .infinitive && text.isWord(verb.tokens.lowerBound - 1, in: words.forWords)
    }

    /// « acheter et offrir », « d’acheter et de livrer »: what governs the first verb governs the second.
    private func isJoined(_ verb: Predicate, to next: Predicate) -> Bool {
        let gap = verb.tokens.upperBound..<next.tokens.lowerBound
        guard gap.count <= 2, let first = gap.first, text.isWord(first, in: words.joiners) else { return false }
        return gap.dropFirst().allSatisfy { text.isWord($0, in: words.ofOrAtWords) }
    }

    /// « sera le premier pays à livrer », « a été la première à fournir »: the verb that says who is the first to give.
    private func firstDeed(_ verb: Predicate) -> Predicate? {
        var index = verb.tokens.lowerBound - 1
        guard verb.deed == .give, verb.time == .infinitive, index - 3 > range.lowerBound,
            text.isWord(index, in: words.atWords)
        else {
            return nil
        }
        index -= 1
        // « le premier pays européen à livrer »
        let low = max(range.lowerBound, index - 3)
        while index > low, !text.isOrdinal(index), !text.isPluralOrdinal(index), text.tokens[index].kind == .word {
            index -= 1
        }
        guard index - 2 >= range.lowerBound, text.isOrdinal(index) || text.isPluralOrdinal(index),
            text.tokens[index - 1].isAny(of: .determiner),
            let time = words.being[text.word(index - 2)]
        else { return nil }
        let isPerfect = index - 3 >= range.lowerBound && text.isWord(index - 2, in: words.beenWords)
        return Predicate(deed: .give, time: time, tokens: (isPerfect ? index - 3 : index - 2)..<index - 1)
    }

    /// « a fait, mercredi à Niamey, un don de »: what the verb that carries a noun says.
    private func donation(before noun: Predicate) -> Predicate? {
        guard noun.sort == .transfer, text.isWord(noun.tokens.lowerBound, in: words.donations),
            text.isWord(noun.tokens.lowerBound - 1, in: words.ones)
        else { return nil }
        let end = noun.tokens.lowerBound
        for index in (max(range.lowerBound, end - 14)..<end).reversed() {
            if text.tokens[index].kind == .semicolon || text.tokens[index].isAny(of: [.transferVerb, .relative]) {
                return nil
            }
            if text.isWord(index, in: words.willMake) {
                return Predicate(deed: .give, time: .future, tokens: index..<index + 1)
            }
            guard text.isWord(index, in: words.makes) else { continue }
            let hasAuxiliary = index > range.lowerBound && text.tokens[index - 1].isAny(of: .auxiliary)
            return Predicate(
                deed: .give, time: hasAuxiliary ? .past : .present,
                tokens: (hasAuxiliary ? index - 1 : index)..<index + 1)
        }
        return nil
    }

    /// « ne pouvait pas obtenir le feu vert »: a verb before a noun says that there is none.
    private func isDenied(_ noun: Predicate) -> Bool {
        predicates.contains { other in
            (other.isNegated || other.deed == .refuse) && other.tokens.upperBound <= noun.tokens.lowerBound
                && noun.tokens.lowerBound - other.tokens.upperBound <= 8
                && !isCut(between: other.tokens.upperBound, and: noun.tokens.lowerBound)
        }
    }

    /// Whether a contract or a plan leaves open who gives: « ont signé un contrat de vente », « il prévoit la livraison ».
    private func isOpen(_ head: Predicate, over start: Predicate) -> Bool {
        guard start.sort == .transfer, let giver = subject(of: head) else { return false }
        if head.deed == .decide, giver.isPronoun, head.time != .past { return true }
        guard head.deed == .contract else { return false }
        if giver.names.count == 2, memory.onlyGiver(among: giver.names) != nil { return false }
        let receiver = actors.first { $0.tie == .to && $0.tokens.lowerBound >= start.tokens.upperBound }
        return receiver.map { $0.names == giver.names } ?? true
    }

    /// « doter l’armée, avec notamment 900 pistolets »: whether words that lead in parts stand before the system.
    func isHeld(_ phrase: SystemPhrase, after predicate: Predicate) -> Bool {
        predicates.contains {
            $0.sort == .holds && $0.tokens.lowerBound >= predicate.tokens.upperBound
                && $0.tokens.upperBound <= phrase.tokens.lowerBound
        }
    }

    /// Whether `de` stands right before the system's phrase.
    func isLed(_ phrase: SystemPhrase) -> Bool {
        text.isWord(phrase.tokens.lowerBound - 1, in: words.ofWords)
    }

    private enum Governing {
        case status(Commitment.Status?)
        case none
    }

    /// What a verb makes of the verb or noun that it governs; `nil` when it governs none.
    private func governing(_ predicate: Predicate) -> Governing? {
        switch predicate.sort {
        case .ready, .plan: return .status(.planned)
        case .promise: return .status(.pledged)
        case .request: return .status(.requested)
        case .done: return .status(.delivered)
        case .transfer, .aid, .holds, .keep, .purchase, .ban: return nil
        case nil: break
        }
        switch predicate.deed {
        case .begin: return .status(begun(predicate.time))
        case .come:
            // « vient de livrer »
            return text.isWord(predicate.tokens.upperBound, in: words.ofWords)
                ? .status(.delivered) : nil
        case .announce, .decide, .allow, .accuse, .go, .give, .contract: return .status(.pledged)
        // « doit livrer d’ici à la fin du mois »: what has its day is settled.
        case .must:
            let hasDeadline = range.contains {
                text.isWord($0, in: words.deadlines) && text.isWord($0 - 1, in: words.ofWords)
            }
            let isSettled =
                predicate.time == .present
                && (hasDeadline || !TimeReader(text: text).expressions(in: range).isEmpty)
            return .status(isSettled ? .pledged : .planned)
        case .consider: return .status(.planned)
        case .request: return .status(.requested)
        case .might: return Governing.none
        case .receive, .expect, .arrive, .equip, .buy, .fund, .thank, .keep, .talk, .refuse, nil: return nil
        }
    }

    /// « a commencé à livrer » tells of deliveries, « commencera à livrer » of a promise.
    private func begun(_ time: Predicate.Time) -> Commitment.Status? {
        switch time {
        case .past: .delivered
        case .present, .future, .conditional: .pledged
        case .hearsay, .infinitive, .gerund, .bareParticiple, .noun: nil
        }
    }

    /// « la demande de déploiement », « a demandé l’envoi »: a request right before a noun.
    private func requestNoun(before predicate: Predicate) -> Predicate? {
        guard
            let request = predicates.last(where: { $0.tokens.upperBound <= predicate.tokens.lowerBound }),
            request.sort == .request || request.deed == .request, !request.isNegated, !isOnlyPossible(request),
            predicate.tokens.lowerBound - request.tokens.upperBound <= 14,
            !isCut(between: request.tokens.upperBound, and: predicate.tokens.lowerBound)
        else { return nil }
        return request
    }

    /// « demande que Washington accepte de livrer »: what is asked for right behind a verb of asking.
    private func wished(_ chain: Chain) -> Chain? {
        let start = chain.head.tokens.lowerBound
        guard chain.head.isFinite, chain.head.time == .present,
            let link = (max(range.lowerBound, start - 7)..<start).last(where: { text.isWord($0, in: words.thatWords) }),
            !(link + 1..<start).contains(where: {
                text.tokens[$0].kind != .word || text.tokens[$0].isAny(of: [.conjunction, .relative])
            }),
            let governor = predicates.last(where: { $0.tokens.upperBound <= link }),
            link - governor.tokens.upperBound <= 1, governor.deed == .request, !governor.isNegated
        else { return nil }
        return Chain(status: .requested, head: governor, tail: chain.tail)
    }

    /// A verb behind « demande que » is asked for, one behind « si » is not said to happen.
    private func conditioned(_ chain: Chain) -> Chain? {
        var chain = chain
        let start = chain.head.tokens.lowerBound
        for index in (range.lowerBound..<start).reversed() {
            let token = text.tokens[index]
            if token.kind == .semicolon { break }
            if text.isWord(index, in: words.ifWords), start - index < 8 { return nil }
            if text.isWord(index, in: words.thatWords) {
                let governor = predicates.last { $0.tokens.upperBound <= index && index - $0.tokens.upperBound <= 8 }
                // « souhaite que Moscou livre » asks for it as « demande que » does.
                if let governor,
                    governor.deed == .request
                        || governor.deed == .consider && index - governor.tokens.upperBound <= 1
                {
                    chain.status = .requested
                    chain.head = governor
                }
                if let governor, governor.deed == .refuse || governor.isNegated { return nil }
                break
            }
        }
        return chain
    }

    /// A noun alone: « la livraison de chars par l’Allemagne », « l’envoi de deux batteries ».
    private func nominal(_ predicate: Predicate) -> Chain? {
        guard predicate.sort == .transfer, !isOfDeniedReport(predicate) else { return nil }
        // « ses livraisons de drones »: what somebody is known for.
        let isDone =
            possessor(of: predicate) != nil
            && text.letters(predicate.tokens.lowerBound).last == UInt8(ascii: "s")
        return Chain(
            status: isOnlyPossible(predicate) ? .planned : isDone ? .delivered : .pledged, head: predicate,
            tail: predicate, isMention: true)
    }

    /// « a démenti des informations selon lesquelles l’accord comportait la vente de »: what is denied is no promise.
    private func isOfDeniedReport(_ noun: Predicate) -> Bool {
        let start = noun.tokens.lowerBound
        guard let link = (range.lowerBound..<start).last(where: { text.isWord($0, in: words.accordingTo) }),
            start - link <= 10,
            text.isWord(link + 1, in: words.whichWords)
        else { return false }
        return predicates.contains {
            ($0.deed == .refuse || $0.isNegated) && $0.tokens.upperBound <= link && link - $0.tokens.upperBound <= 6
        }
    }

    /// « une éventuelle demande », « s’attend à une demande »: a noun of which it is only said that it may be.
    private func isOnlyPossible(_ noun: Predicate) -> Bool {
        guard noun.sort != nil else { return false }
        let isOpen =
            text.isWord(noun.tokens.upperBound, in: words.possibles)
            || text.isWord(noun.tokens.lowerBound - 1, in: words.possibles)
        return isOpen
            || predicates.contains {
                $0.deed == .expect && $0.tokens.upperBound <= noun.tokens.lowerBound
                    && noun.tokens.lowerBound - $0.tokens.upperBound <= 3 && noun.sort == .request
            }
    }
}
