import BriefingModel

/// Gifts told in a row: givers behind a colon, and what is said again only in part.
extension CommitmentReader {
    /// « Les alliés ont promis des chars : Oslo des Leopard, Londres des Challenger »: behind a colon each giver with what is its.
    func enumerated(_ phrase: SystemPhrase) -> Draft? {
        guard let giver = actors.last(where: { $0.tokens.upperBound == phrase.tokens.lowerBound }), giver.tie == .free,
            let colon = (range.lowerBound..<giver.tokens.lowerBound).last(where: { text.tokens[$0].kind == .colon }),
            actors.contains(where: { $0.tie == .free && $0.tokens.lowerBound == colon + 1 }),
            let verb = predicates.last(where: { $0.tokens.upperBound <= colon && $0.isFinite && !$0.isNegated }),
            verb.deed == .give || verb.deed == .announce || verb.deed == .decide,
            let status = status(verb.deed ?? .give, verb.time),
            !predicates.contains(where: {
                $0.isFinite && (colon..<phrase.tokens.lowerBound).contains($0.tokens.lowerBound)
            })
        else { return nil }
        return draft(phrase, givers: giver.names, recipient: recipient(near: verb, phrase), status)
    }

    /// « L’Allemagne (deux Patriot) et la Norvège (un NASAMS) ont annoncé des dons », « deux Patriot (Allemagne) »: giver or thing
    /// in brackets beside the other.
    func bracketed(_ phrase: SystemPhrase) -> Draft? {
        guard let giver = actors.first(where: { holds($0, phrase) || holds(phrase, $0) }), giver.tie == .free,
            let verb = predicates.last(where: {
                $0.isFinite && ($0.deed == .give || $0.deed == .announce || $0.deed == .decide) || $0.isAid
                    || $0.sort == .promise
            }), !predicates.contains(where: { $0.isNegated || $0.deed == .refuse || $0.keeps || $0.deed == .request })
        else { return nil }
        let told = verb.deed.flatMap { status($0, verb.time) }
        return draft(phrase, givers: giver.names, recipient: recipient(near: verb, phrase), told ?? .pledged)
    }

    /// « L’Allemagne (deux Patriot) »
    private func holds(_ giver: ActorMention, _ phrase: SystemPhrase) -> Bool {
        let bracket = giver.tokens.upperBound
        return bracket + 1 <= phrase.tokens.lowerBound && text.tokens[bracket].kind == .openingBracket
            && !(bracket..<phrase.tokens.lowerBound).contains { text.tokens[$0].kind == .closingBracket }
    }

    /// « deux Patriot (Allemagne) »
    private func holds(_ phrase: SystemPhrase, _ giver: ActorMention) -> Bool {
        let bracket = phrase.name.upperBound
        return bracket + 1 == giver.tokens.lowerBound && text.tokens[bracket].kind == .openingBracket
            && giver.tokens.upperBound < range.upperBound
            && text.tokens[giver.tokens.upperBound].kind == .closingBracket
    }

    /// « La Norvège a promis huit Leopard, l’Espagne six et la Finlande trois »: only giver and number are said again.
    func addElliptic(behind phrase: SystemPhrase, like draft: Draft, to result: inout [Draft]) {
        var position = phrase.tokens.upperBound
        for actor in actors where actor.tie == .free && actor.tokens.lowerBound >= position {
            var start = actor.tokens.upperBound
            // « ; la Pologne, quatorze »
            if start < range.upperBound, text.tokens[start].kind == .comma { start += 1 }
            guard actor.tokens.lowerBound - position <= 2, actor.names.count == 1,
                let number = NumberReader(text: text).quantity(at: start, from: start, before: range.upperBound),
                number.tokens.upperBound == range.upperBound || !text.tokens[number.tokens.upperBound].isWord
                    || text.isWord(number.tokens.upperBound, in: words.additions)
            else { break }
            var other = draft
            other.actors = actor.names
            other.quantity = number.quantity
            result.append(other)
            position = number.tokens.upperBound
        }
    }

    /// « dix Archer sur les vingt promis », « vingt Archer, dont huit déjà livrés »: the whole of a part that is given, and the
    /// part that has been given of what is promised.
    func addPart(of phrase: SystemPhrase, like draft: Draft, to result: inout [Draft]) {
        var index = phrase.tokens.upperBound
        if index < range.upperBound, text.tokens[index].kind == .comma { index += 1 }
        let isPart = draft.status == .pledged && text.isWord(index, in: words.ofWhichWords)
        guard isPart || draft.status == .delivered && text.isWord(index, in: words.onWords) else { return }
        index += 1
        if !isPart, text.isWord(index, in: words.wholeLeads) { index += 1 }
        guard
            let number = NumberReader(text: text).quantity(at: index, from: index, before: range.upperBound),
            let verb = predicates.first(where: { $0.tokens.lowerBound >= number.tokens.upperBound }),
            verb.tokens.lowerBound - number.tokens.upperBound <= 2, !verb.isNegated,
            verb.isPassive && verb.time == .past || verb.time == .bareParticiple || verb.deed == .arrive
        else { return }
        let status: Commitment.Status
        switch verb.deed {
        case .give where isPart, .arrive where isPart && verb.time == .past: status = .delivered
        case .announce where !isPart, .decide where !isPart: status = .pledged
        default: return
        }
        var part = draft
        part.status = status
        part.quantity = number.quantity
        result.append(part)
    }
}
