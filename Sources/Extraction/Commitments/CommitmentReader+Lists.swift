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

    /// « Parmi les armes promises par Berlin : dix Marder », « Dix Marder : voilà ce que Berlin livrera »: the thing on one side
    /// of a colon, what is said of it on the other.
    func listed(_ phrase: SystemPhrase) -> Draft? {
        if let colon = (range.lowerBound..<max(range.lowerBound, phrase.tokens.lowerBound)).last(where: {
            text.tokens[$0].kind == .colon
        }) {
            return listed(phrase, behind: colon)
        }
        guard
            let colon = (phrase.tokens.upperBound..<max(phrase.tokens.upperBound, range.upperBound)).first(where: {
                text.tokens[$0].kind == .colon
            }), !predicates.contains(where: { $0.tokens.lowerBound < colon }),
            let link = (colon..<range.upperBound).first(where: {
                text.isWord($0, in: words.thatWords) && text.isWord($0 - 1, in: words.demonstratives)
            }), let verb = predicates.first(where: { $0.tokens.lowerBound > link }), verb.isFinite, !verb.isNegated,
            verb.deed == .give || verb.deed == .announce, let deed = verb.deed,
            let giver = subject(before: verb.tokens.lowerBound, after: link), let status = status(deed, verb.time)
        else { return nil }
        return draft(phrase, givers: giver.names, recipient: recipient(near: verb, phrase), status)
    }

    private func listed(_ phrase: SystemPhrase, behind colon: Int) -> Draft? {
        guard
            !predicates.contains(where: {
                $0.isFinite && $0.tokens.lowerBound < phrase.tokens.lowerBound
                    || $0.sort == .ban || $0.keeps && $0.tokens.lowerBound < phrase.tokens.lowerBound
            }), !(colon..<phrase.tokens.lowerBound).contains(where: { text.isWord($0, in: words.denials) }),
            !text.isWord(phrase.tokens.lowerBound, in: words.pluralArticles),
            let verb = predicates.first(where: { $0.tokens.upperBound <= colon && $0.time == .bareParticiple }),
            verb.deed == .give || verb.deed == .announce || verb.deed == .request, let deed = verb.deed,
            let giver = agent(of: verb), giver.tokens.lowerBound - verb.tokens.upperBound <= 1,
            giver.tokens.upperBound <= colon, let status = status(deed, verb.time)
        else { return nil }
        return draft(
            phrase, givers: giver.names, recipient: status == .requested ? nil : recipient(near: verb, phrase), status)
    }

    /// « Douze Caesar figurent dans l’aide française »: an aid told of as what holds the thing.
    func figuring(_ phrase: SystemPhrase) -> Draft? {
        guard !phrase.isCircumstance,
            let verb = predicates.first(where: { $0.tokens.lowerBound >= phrase.tokens.upperBound }),
            verb.sort == .holds, verb.tokens.lowerBound - phrase.tokens.upperBound <= 2,
            text.isWord(verb.tokens.lowerBound, in: words.figuring),
            !words.negations.contains(text.word(verb.tokens.lowerBound - 1)),
            let aid = predicates.last(where: {
                $0.isAid && $0.tokens.lowerBound >= verb.tokens.upperBound
                    && $0.tokens.lowerBound - verb.tokens.upperBound <= 8
            })
        else { return nil }
        let givers = adjective(behind: aid).map { [$0] } ?? owner(of: aid)?.names ?? []
        return draft(phrase, givers: givers, recipient: recipient(near: aid, phrase), .pledged)
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

    /// « Sur les vingt Archer promis par Stockholm, six ont été livrés »: how many of what is promised have been given.
    private func given(of phrase: SystemPhrase) -> Quantity? {
        let start = phrase.tokens.lowerBound
        guard text.isWord(start - 1, in: words.onWords) || text.isWord(start - 2, in: words.onWords),
            let verb = predicates.first(where: {
                $0.tokens.lowerBound >= phrase.tokens.upperBound && $0.time != .bareParticiple
            }), verb.time == .past, !verb.isNegated, verb.deed == .give && verb.isPassive || verb.deed == .arrive
        else { return nil }
        let index = verb.tokens.lowerBound - 1
        guard index > phrase.tokens.upperBound, text.tokens[index - 1].kind == .comma else { return nil }
        return NumberReader(text: text).quantity(at: index, from: index, before: verb.tokens.lowerBound)?.quantity
    }

    /// « dix Archer sur les vingt promis », « vingt Archer, dont huit déjà livrés »: the whole of a part that is given, and the
    /// part that has been given of what is promised.
    func addPart(of phrase: SystemPhrase, like draft: Draft, to result: inout [Draft]) {
        if draft.status == .pledged, let number = given(of: phrase) {
            var part = draft
            part.status = .delivered
            part.quantity = number
            result.append(part)
            return
        }
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
