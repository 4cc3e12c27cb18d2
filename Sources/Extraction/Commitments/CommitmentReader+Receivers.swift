import BriefingModel

/// From whom a thing comes, who receives it, and who is asked for it.
extension CommitmentReader {
    /// « reçus de la France », « HIMARS des États-Unis », « armes françaises »: from whom a thing comes.
    func source(of phrase: SystemPhrase, after predicate: Predicate, besides receivers: [String]?) -> [String] {
        // « a reçu de Paris des Caesar et de Washington des HIMARS »
        if let before = actors.last(where: {
            $0.tokens.lowerBound >= predicate.tokens.upperBound && $0.tokens.upperBound <= phrase.tokens.lowerBound
        }), before.tie == .of || before.tie == .by, before.tokens.upperBound == phrase.tokens.lowerBound {
            return before.names
        }
        if let both = sources(apart: phrase) { return both }
        if let own = actors.first(where: { $0.tokens.lowerBound >= phrase.tokens.upperBound }),
            own.tie == .of || own.tie == .by, own.tokens.lowerBound - phrase.tokens.upperBound <= 1,
            !text.isWord(phrase.tokens.upperBound, in: words.additions)
        {
            return own.names
        }
        // « six Rafale d’une commande passée à la France »
        if let seller = actors.first(where: { $0.tie == .to && $0.tokens.lowerBound >= phrase.tokens.upperBound }),
            text.isWord(seller.tokens.lowerBound - 1, in: words.placedWords)
        {
            return seller.names
        }
        if let origin = phrase.origin { return [origin] }
        // « a réceptionné le Rafale commandé à la France »
        if let order = predicates.first(where: {
            $0.deed == .buy && $0.time == .bareParticiple && $0.tokens.lowerBound >= phrase.tokens.upperBound
                && $0.tokens.lowerBound - phrase.tokens.upperBound <= 1
        }),
            let seller = actors.first(where: { $0.tie == .to && $0.tokens.lowerBound >= order.tokens.upperBound }),
            seller.tokens.lowerBound - order.tokens.upperBound <= 1
        {
            return seller.names
        }
        // « a reçu de Pékin des chars », « a reçu des chars en don de la Chine ».
        let giver = actors.first {
            $0.tokens.lowerBound >= predicate.tokens.upperBound && ($0.tie == .of || $0.tie == .by)
        }
        guard let giver, !giver.names.contains(where: { receivers?.contains($0) ?? false }) else { return [] }
        let isBeside =
            giver.tokens.lowerBound - predicate.tokens.upperBound <= 1
            || giver.tokens.upperBound <= phrase.tokens.lowerBound
                && phrase.tokens.lowerBound - giver.tokens.upperBound <= 1
        let isBehind =
            giver.tokens.lowerBound >= phrase.tokens.upperBound
            && giver.tokens.lowerBound - phrase.tokens.upperBound <= 6
            && !(phrase.tokens.upperBound..<giver.tokens.lowerBound).contains { text.tokens[$0].kind == .comma }
        return isBeside || isBehind || giver.tie == .by ? giver.names : []
    }

    /// « deux batteries, l’une des États-Unis, l’autre d’Allemagne ».
    func sources(apart phrase: SystemPhrase) -> [String]? {
        guard let first = actors.firstIndex(where: { $0.tokens.lowerBound >= phrase.tokens.upperBound }),
            first + 1 < actors.count
        else { return nil }
        let (one, other) = (actors[first], actors[first + 1])
        guard
            one.tie == .of, other.tie == .of, one.tokens.lowerBound - phrase.tokens.upperBound <= 3,
            other.tokens.lowerBound - one.tokens.upperBound <= 4,
            text.isWord(one.tokens.lowerBound - 1, in: words.ones),
            text.isWord(other.tokens.lowerBound - 1, in: words.others)
        else { return nil }
        return one.names + other.names
    }

    /// « à l’Ukraine », « pour Kyiv »: who receives, near the verb or the system.
    func recipient(near predicate: Predicate, _ phrase: SystemPhrase) -> String? {
        var nearest: (distance: Int, actor: Int)?
        for index in actors.indices {
            let start = actors[index].tokens.lowerBound
            let distance = abs(start - phrase.tokens.upperBound)
            guard actors[index].tie == .to || actors[index].tie == .toward, start >= predicate.tokens.lowerBound,
                distance < nearest?.distance ?? .max, !isGivenOther(between: phrase, and: start, by: predicate),
                // « les drones achetés à la Turquie »: from whom one buys receives nothing.
                !predicates.contains(where: {
                    $0.deed == .buy && $0.tokens.upperBound <= start && start - $0.tokens.upperBound <= 1
                })
            else { continue }
            nearest = (distance, index)
        }
        if let nearest { return actors[nearest.actor].names.first }
        // « doter le Niger de deux avions »
        if isLed(phrase),
            let object = actors.first(where: {
                $0.tie == .free && $0.tokens.lowerBound >= predicate.tokens.upperBound
                    && $0.tokens.lowerBound - predicate.tokens.upperBound <= 1
            })
        {
            return object.names.first
        }
        // « envoyer des batteries en Turquie ».
        return actors.first { $0.tie == .within && $0.tokens.lowerBound >= phrase.tokens.upperBound }?.names.first
            ?? reached(by: predicate)?.names.first ?? antecedent(of: predicate)?.names.first
    }

    /// « a livré au Tchad et au Niger des drones »: what one receives, the other does too; of a number of all nobody knows who
    /// gets how many.
    func addReceivers(of phrase: SystemPhrase, like index: Int, to result: inout [Draft]) {
        guard let recipient = result[index].recipient, result[index].status != .requested,
            let place = actors.firstIndex(where: {
                ($0.tie == .to || $0.tie == .toward) && $0.names.contains(recipient)
            })
        else { return }
        // « à l’Ukraine et la Suède … » may begin another clause.
        var others = hasPrepositionForEach(actors[place]) ? actors[place].names : []
        var end = actors[place].tokens.upperBound
        for next in actors[(place + 1)...] {
            let gap = end..<max(end, next.tokens.lowerBound)
            guard next.tie == actors[place].tie, (1...2).contains(gap.count), gap.allSatisfy(isJoiner) else { break }
            others += next.names
            end = next.tokens.upperBound
        }
        others.removeAll { $0 == recipient || result[index].actors.contains($0) }
        guard !others.isEmpty, areReceivers(actors[place].tokens.lowerBound..<end, of: phrase),
            others.allSatisfy({ !words.bodiesOfReceivers.contains($0) })
        else { return }
        let isOfEach = (phrase.tokens.upperBound..<min(phrase.tokens.upperBound + 2, range.upperBound)).contains {
            text.isWord($0, in: words.eachWords)
        }
        if !isOfEach { result[index].quantity = nil }
        for other in others {
            var draft = result[index]
            draft.recipient = other
            result.append(draft)
        }
    }

    /// « des Archer à l’Ukraine et à la Pologne des F-16 »: whether several receive the same, so that nothing follows which the
    /// last of them receives alone.
    private func areReceivers(_ receivers: Range<Int>, of phrase: SystemPhrase) -> Bool {
        if phrase.tokens.lowerBound >= receivers.upperBound {
            return !phrases.contains { $0.tokens.upperBound <= receivers.lowerBound }
        }
        var next = receivers.upperBound
        guard next < range.upperBound else { return true }
        switch text.tokens[next].kind {
        case .stop, .semicolon, .closingBracket, .closingMark: return true
        case .comma: next += 1
        default: break
        }
        guard next < range.upperBound, text.tokens[next].kind == .word else { return next >= range.upperBound }
        return text.tokens[next].isAny(of: [.negation, .weekday, .timeWord, .relative])
            && !text.isWord(next, in: words.ofWhichWords)
    }

    /// Whether a preposition stands before each name of several.
    private func hasPrepositionForEach(_ actor: ActorMention) -> Bool {
        actor.tokens.count { words.ties[text.word($0)] == actor.tie } == actor.names.count
    }

    /// `et` or a comma.
    private func isJoiner(_ index: Int) -> Bool {
        text.tokens[index].kind == .comma || text.isWord(index, in: words.additions)
    }

    /// « rejoindront l’Ukraine »: where a thing comes to.
    func reached(by predicate: Predicate) -> ActorMention? {
        guard predicate.deed == .arrive else { return nil }
        return actors.first {
            $0.tie == .free && $0.tokens.lowerBound >= predicate.tokens.upperBound
                && $0.tokens.lowerBound - predicate.tokens.upperBound <= 1
                && text.tokens[$0.tokens.lowerBound - 1].kind != .comma
        }
    }

    /// « l’Arménie, à qui Paris a cédé des chars »: the clause is about who receives.
    private func antecedent(of predicate: Predicate) -> ActorMention? {
        guard predicate.isFinite else { return nil }
        let end = predicate.tokens.lowerBound
        for index in (max(range.lowerBound, end - 8)..<end).reversed() {
            var start = index
            if !text.isWord(index, in: words.toWhichWords) {
                guard text.isWord(index, in: words.whoWords) || text.isWord(index, in: words.whichWords),
                    index > range.lowerBound, text.isWord(index - 1, in: words.atWords)
                else { continue }
                start -= 1
            }
            return actors.last { $0.tokens.upperBound <= start && start - $0.tokens.upperBound <= 1 }
        }
        return nil
    }

    /// « enverra des chars, et elle prêtera à la Grèce un radar »: whether another gift is told between a system and a receiver.
    private func isGivenOther(between phrase: SystemPhrase, and receiver: Int, by predicate: Predicate) -> Bool {
        predicate.tokens.upperBound <= phrase.tokens.lowerBound
            && predicates.contains {
                $0.isFinite && !$0.isPassive && ($0.deed == .give || $0.deed == .announce || $0.deed == .request)
                    && $0.tokens.lowerBound >= phrase.tokens.upperBound && $0.tokens.upperBound <= receiver
            }
    }

    /// For whom something is bought, when it is not for the buyer.
    func foreignReceiver(after predicate: Predicate) -> String? {
        actors.first {
            $0.tie == .toward && $0.tokens.lowerBound >= predicate.tokens.upperBound
        }?.names.first
    }

    /// « réclame des missiles à Berlin »: who is asked stands right behind the system.
    func asked(behind phrase: SystemPhrase, _ askers: [String]) -> String? {
        guard let actor = actors.first(where: { $0.tokens.lowerBound >= phrase.tokens.upperBound }), actor.tie == .to,
            actor.tokens.lowerBound - phrase.tokens.upperBound <= 1
        else { return nil }
        return actor.names.first.flatMap { askers.contains($0) ? nil : $0 }
    }

    /// Who is asked: « demande à l’Allemagne », « exhorte les alliés ».
    func asked(by predicate: Predicate, _ askers: [String]) -> String? {
        guard let actor = actors.first(where: { $0.tokens.lowerBound >= predicate.tokens.upperBound }),
            actor.tokens.lowerBound - predicate.tokens.upperBound <= 3,
            actor.tie == .to || actor.tie == .free || actor.tie == .of,
            // « demande que Berlin livre », while « demande des chars que Berlin livre » asks nobody.
            !(predicate.tokens.upperBound..<actor.tokens.lowerBound).dropFirst().contains(where: {
                text.isWord($0, in: words.thatWords)
            })
        else { return nil }
        return actor.names.first.flatMap { askers.contains($0) ? nil : $0 }
    }
}
