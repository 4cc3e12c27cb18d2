import BriefingModel

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

    /// What a verb or noun before the system says of it.
    func governed(_ phrase: SystemPhrase) -> Draft? {
        guard let nearest = governor(of: phrase) else { return nil }
        if let gapped = gapped(phrase, after: nearest) { return gapped }
        if nearest.sort == .holds || nearest.sort == .aid { return held(phrase, by: nearest) }
        guard let chain = chain(from: nearest, object: phrase) else { return nil }
        if chain.tail.deed == .receive || chain.tail.deed == .expect {
            let receiver = subject(of: chain.head)?.names
            let givers = source(of: phrase, after: chain.tail, besides: receiver)
            // « doit recevoir des chars de Pékin » is planned by who gives; « veut recevoir » is asked for.
            let isAsked = chain.status == .requested || chain.status == .planned && chain.head.deed != .must
            guard !isAsked else { return draft(phrase, givers: receiver ?? [], recipient: nil, .requested) }
            return draft(phrase, givers: givers, recipient: receiver?.first, chain.status)
        }
        if nearest.deed == .buy {
            guard let receiver = foreignReceiver(after: nearest), let giver = subject(of: chain.head) else {
                return nil
            }
            return draft(phrase, givers: giver.names, recipient: receiver, .pledged)
        }
        let givers = givers(of: chain, phrase)
        let recipient =
            chain.status == .requested
            ? asked(by: chain.head, givers) : recipient(near: chain.tail, phrase)
        var result = draft(phrase, givers: givers, recipient: recipient, chain.status)
        result?.isMention = chain.isMention
        return result
    }

    /// « cette aide américaine comprend des HIMARS »: what an aid holds is promised by who gives the aid.
    private func held(_ phrase: SystemPhrase, by predicate: Predicate) -> Draft? {
        guard predicate.sort == .holds,
            let aid = predicates.last(where: {
                ($0.sort == .aid || $0.sort == .transfer) && $0.tokens.upperBound <= predicate.tokens.lowerBound
            })
        else { return nil }
        let owner = actors.first { $0.tie == .of && $0.tokens.lowerBound == aid.tokens.upperBound }
        // « le lot livré comprend »
        let given = predicates.first {
            $0.deed == .give && $0.time == .bareParticiple && $0.tokens.lowerBound >= aid.tokens.upperBound
                && $0.tokens.lowerBound - aid.tokens.upperBound <= 1
        }
        let givers =
            given.flatMap { agent(of: $0)?.names } ?? adjective(behind: aid).map { [$0] } ?? owner?.names
            ?? memory.aidGiver ?? memory.recentGiver ?? []
        let status: Commitment.Status = given == nil ? .pledged : .delivered
        return draft(phrase, givers: givers, recipient: recipient(near: aid, phrase), status)
    }

    /// The nearest verb or noun before the system whose reach no other clause cuts.
    private func governor(of phrase: SystemPhrase) -> Predicate? {
        var best: Predicate?
        for predicate in predicates.reversed() where predicate.tokens.upperBound <= phrase.tokens.lowerBound {
            guard !isCut(between: predicate.tokens.upperBound, and: phrase.tokens.lowerBound),
                phrase.tokens.lowerBound - predicate.tokens.upperBound <= 30
            else { break }
            if predicate.sort == .holds || predicate.sort == .aid || predicate.sort == .ready {
                // « une aide comprenant des HIMARS »: what holds it is given.
                best = best ?? predicate
                continue
            }
            // « le lot livré comprend »: the participle belongs to the lot.
            if best?.sort == .holds, predicate.time == .bareParticiple { continue }
            // « cette vente comprend »
            if let best, best.sort == .holds, predicate.sort == .transfer,
                best.tokens.lowerBound - predicate.tokens.upperBound <= 1
            {
                continue
            }
            if let best, best.sort == .holds, predicate.keeps { return nil }
            return predicate
        }
        return best
    }

    /// Whether another clause begins between two places.
    func isCut(between start: Int, and end: Int) -> Bool {
        guard start < end else { return false }
        return (start..<end).contains { index in
            let token = text.tokens[index]
            if token.kind == .semicolon || token.isAny(of: .clauseBreak) { return true }
            if token.kind == .clitic { return true }
            if token.isAny(of: .auxiliary), !isPartOfPredicate(index) { return true }
            if isForeignInfinitive(index) { return true }
            guard token.isAny(of: [.relative, .pronoun]) else { return false }
            if text.isWord(index, "qui") || text.isWord(index, "où") { return true }
            if text.isWord(index, "que") || text.isWord(index, "qu'") {
                return !isComparison(index) && !isRestriction(index)
            }
            return text.isWord(index, "il") || text.isWord(index, "elle") || text.isWord(index, "ils")
                || text.isWord(index, "elles") || text.isWord(index, "on")
        }
    }

    /// « de renforcer la », « pour défendre les »: a verb that is on no list and has its own object.
    private func isForeignInfinitive(_ index: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word, !token.isCapitalised, token.end - token.start > 4, index + 1 < range.upperBound,
            !token.isAny(of: [.transferVerb, .functionWord]), text.tokens[index + 1].isAny(of: .determiner),
            text.isWord(index - 1, "de") || text.isWord(index - 1, "d'") || text.isWord(index - 1, "à")
                || text.isWord(index - 1, "pour")
        else { return false }
        let end = text.bytes[..<Int(token.endByte)].suffix(2)
        return end.elementsEqual("er".utf8) || end.elementsEqual("ir".utf8) || end.elementsEqual("re".utf8)
    }

    private func isPartOfPredicate(_ index: Int) -> Bool { predicates.contains { $0.tokens.contains(index) } }

    /// « tels que », « ainsi que », « plus que ».
    private func isComparison(_ index: Int) -> Bool {
        ["tels", "telles", "tel", "telle", "ainsi", "plus", "moins", "autant", "même"].contains {
            text.isWord(index - 1, $0)
        }
    }

    /// « n’a fourni que 48 missiles »: the word bounds a number and opens no clause.
    private func isRestriction(_ index: Int) -> Bool {
        guard index + 1 < range.upperBound else { return false }
        let next = text.tokens[index + 1]
        guard next.kind == .number || next.isAny(of: [.numberWord, .determiner]) else { return false }
        return (max(range.lowerBound, index - 10)..<index).contains {
            text.isWord($0, "ne") || text.isWord($0, "n'")
        }
    }

    /// What the verbs that lead to `start` say together; `nil` when it is no transfer.
    func chain(from start: Predicate, object: SystemPhrase? = nil) -> Chain? {
        if start.sort == .keep, let request = requestNoun(before: start) {
            return Chain(status: .requested, head: request, tail: start)
        }
        guard !start.isNegated, !start.keeps, start.deed != .refuse, start.sort != .holds, start.sort != .aid,
            start.sort != .ban
        else {
            return nil
        }
        if start.time == .infinitive {
            switch start.deed {
            case .give, .receive, .announce, .buy, .request, .arrive, .expect: break
            case .equip: guard let object, isLed(object) else { return nil }
            default: return nil
            }
        }
        if start.isFinite {
            // « a nié avoir livré »
            if text.isWord(start.tokens.lowerBound, "avoir"),
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
        if start.sort == .request { return Chain(status: .requested, head: start, tail: start) }
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
                return Chain(status: .planned, head: predicate, tail: start)
            }
            if predicate.deed == .buy, start.sort == .transfer {
                // « va financer la livraison de »
                status = status ?? .pledged
                head = predicate
                if predicate.isFinite { break }
                continue
            }
            guard let step = governing(predicate) else { break }
            guard case .status(let own) = step else { return nil }
            // What is asked for stays asked for, whatever is to be done.
            if status != .requested, let own, status == nil || own == .requested || own == .planned { status = own }
            head = predicate
            if predicate.isFinite { break }
        }
        if head.sort == .promise || head.sort == .ready, isDenied(head) { return nil }
        guard head.tokens != start.tokens else { return nominal(start) }
        if isOpen(head, over: start) { return nil }
        return status.map { Chain(status: $0, head: head, tail: start) }
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
        if head.deed == .decide, giver.isPronoun { return true }
        guard head.deed == .contract else { return false }
        let receiver = actors.first { $0.tie == .to && $0.tokens.lowerBound >= start.tokens.upperBound }
        return receiver.map { $0.names == giver.names } ?? true
    }

    /// Whether `de` stands right before the system's phrase.
    func isLed(_ phrase: SystemPhrase) -> Bool {
        text.isWord(phrase.tokens.lowerBound - 1, "de") || text.isWord(phrase.tokens.lowerBound - 1, "d'")
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
        case .transfer, .aid, .holds, .keep, .ban: return nil
        case nil: break
        }
        switch predicate.deed {
        case .begin: return .status(begun(predicate.time))
        case .come:
            // « vient de livrer »
            return text.isWord(predicate.tokens.upperBound, "de") || text.isWord(predicate.tokens.upperBound, "d'")
                ? .status(.delivered) : nil
        case .announce, .decide, .allow, .accuse, .go, .give, .contract: return .status(.pledged)
        case .consider, .must: return .status(.planned)
        case .request: return .status(.requested)
        case .might: return Governing.none
        case .receive, .expect, .arrive, .equip, .buy, .keep, .talk, .refuse, nil: return nil
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

    /// The status of a finite verb whose object is the system.
    func directStatus(_ predicate: Predicate, _ object: SystemPhrase?) -> Commitment.Status? {
        guard let deed = predicate.deed else { return nil }
        switch deed {
        case .announce: return isObject(object, of: predicate) ? .pledged : nil
        case .request: return isObject(object, of: predicate) ? .requested : nil
        case .buy: return .pledged
        case .decide, .allow:
            // « a dévoilé une aide comprenant des HIMARS »: only through what holds it.
            return holder(between: predicate, object) ? .pledged : nil
        case .consider:
            // « a proposé à la Grèce quatre frégates », while « étudie des frégates » says nothing of giving.
            guard let object, isObject(object, of: predicate),
                actors.contains(where: {
                    $0.tie == .to && $0.tokens.lowerBound >= predicate.tokens.upperBound
                        && $0.tokens.lowerBound - object.tokens.upperBound <= 2
                })
            else { return nil }
            return .planned
        case .equip:
            // « a équipé l’armée de chars », while « ces missiles équipent des chars ».
            guard let object, isLed(object) else { return nil }
            return status(.give, predicate.time)
        case .accuse, .go, .come, .must, .might, .refuse, .keep, .talk, .begin, .contract: return nil
        case .give, .receive, .arrive, .expect: return status(deed, predicate.time)
        }
    }

    /// Whether the system is what the verb has as object, at once or through what holds it: « une aide comprenant ».
    private func isObject(_ object: SystemPhrase?, of predicate: Predicate) -> Bool {
        guard let object else { return true }
        if holder(between: predicate, object) { return true }
        guard object.isThing else { return false }
        return !(predicate.tokens.upperBound..<object.tokens.lowerBound).contains { index in
            text.tokens[index].isAny(of: .determiner) && !text.isWord(index, "de") && !text.isWord(index, "d'")
                && !phrases.contains { $0.tokens.contains(index) } && !actors.contains { $0.tokens.contains(index) }
                && !(index + 1 < range.upperBound && text.tokens[index + 1].isAny(of: [.weekday, .timeWord]))
        }
    }

    /// « la demande de déploiement », « a demandé l’envoi »: a request right before a noun.
    private func requestNoun(before predicate: Predicate) -> Predicate? {
        guard
            let request = predicates.last(where: { $0.tokens.upperBound <= predicate.tokens.lowerBound }),
            request.sort == .request || request.deed == .request, !request.isNegated,
            predicate.tokens.lowerBound - request.tokens.upperBound <= 14,
            !isCut(between: request.tokens.upperBound, and: predicate.tokens.lowerBound)
        else { return nil }
        return request
    }

    private func holder(between predicate: Predicate, _ object: SystemPhrase?) -> Bool {
        guard let object else { return false }
        return predicates.contains { other in
            (other.sort == .aid || other.sort == .transfer) && other.tokens.lowerBound >= predicate.tokens.upperBound
                && other.tokens.upperBound <= object.tokens.lowerBound
        }
    }

    /// A verb behind « demande que » is asked for, one behind « si » is not said to happen.
    private func conditioned(_ chain: Chain) -> Chain? {
        var chain = chain
        let start = chain.head.tokens.lowerBound
        for index in (range.lowerBound..<start).reversed() {
            let token = text.tokens[index]
            if token.kind == .semicolon { break }
            if text.isWord(index, "si"), start - index < 8 { return nil }
            if text.isWord(index, "que") || text.isWord(index, "qu'") {
                let governor = predicates.last { $0.tokens.upperBound <= index && index - $0.tokens.upperBound <= 8 }
                if let governor, governor.deed == .request {
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
        guard predicate.sort == .transfer else { return nil }
        let isOpen = ["possible", "éventuelle", "éventuel", "potentielle", "potentiel", "envisagée"].contains {
            text.isWord(predicate.tokens.upperBound, $0) || text.isWord(predicate.tokens.lowerBound - 1, $0)
        }
        return Chain(status: isOpen ? .planned : .pledged, head: predicate, tail: predicate, isMention: true)
    }
}
