import BriefingModel

extension CommitmentReader {
    /// « l’Allemagne a livré des IRIS-T et la France des Crotale »: the verb or noun is not said again.
    func gapped(_ phrase: SystemPhrase, after predicate: Predicate) -> Draft? {
        guard !predicate.isNegated, let actor = gappedSubject(of: phrase, after: predicate) else { return nil }
        let status: Commitment.Status?
        if predicate.isFinite {
            guard predicate.deed != .receive else { return nil }
            status = directStatus(predicate, phrase)
        } else {
            guard let chain = chain(from: predicate, object: phrase), chain.tail.deed != .receive else { return nil }
            status = chain.status
        }
        return status.flatMap {
            draft(phrase, givers: actor.names, recipient: recipient(near: predicate, phrase), $0)
        }
    }

    /// « La Belgique cédera sept F-16 ; l’Allemagne, des Marder »: behind a semicolon only giver and thing are said again.
    func resumed(_ phrase: SystemPhrase) -> Draft? {
        let comma = phrase.tokens.lowerBound - 1
        guard comma > range.lowerBound, text.tokens[comma].kind == .comma,
            let actor = actors.last(where: { $0.tokens.upperBound == comma }), actor.tie == .free,
            actor.tokens.lowerBound > range.lowerBound, text.tokens[actor.tokens.lowerBound - 1].kind == .semicolon,
            let verb = predicates.last(where: { $0.tokens.upperBound <= actor.tokens.lowerBound }), !verb.isNegated,
            verb.deed == .give || verb.deed == .announce,
            let other = phrases.last(where: {
                verb.tokens.upperBound <= $0.tokens.lowerBound && $0.tokens.upperBound < actor.tokens.lowerBound
            }),
            let status = verb.isFinite ? directStatus(verb, other) : chain(from: verb, object: other)?.status
        else { return nil }
        return draft(phrase, givers: actor.names, recipient: recipient(near: verb, phrase), status)
    }

    /// « La Belgique a promis des F-16 à l’Ukraine et la Suède des avions »: the last of those whom a preposition seems to join,
    /// behind another system and right before this one.
    private func subjectBehindReceiver(_ phrase: SystemPhrase, after predicate: Predicate) -> ActorMention? {
        guard
            let group = actors.last(where: {
                $0.tie == .to && $0.names.count > 1 && $0.tokens.lowerBound >= predicate.tokens.upperBound
                    && $0.tokens.upperBound <= phrase.tokens.lowerBound
            }),
            (group.tokens.upperBound..<phrase.tokens.lowerBound).allSatisfy({
                text.tokens[$0].isAny(of: [.determiner, .numberWord]) || text.tokens[$0].kind == .number
            }),
            phrases.contains(where: {
                $0.tokens.lowerBound >= predicate.tokens.upperBound && $0.tokens.upperBound <= group.tokens.lowerBound
            }), let link = group.tokens.last(where: { text.isWord($0, in: words.additions) }),
            link + 1 < group.tokens.upperBound, words.ties[text.word(link + 1)] == nil, let name = group.names.last
        else { return nil }
        var actor = group
        actor.names = [name]
        actor.isPlural = false
        actor.tie = .free
        actor.tokens = link + 1..<group.tokens.upperBound
        return actor
    }

    /// A subject between an earlier system and this one, behind `et` or a comma, with no verb of its own.
    private func gappedSubject(of phrase: SystemPhrase, after predicate: Predicate) -> ActorMention? {
        let free = actors.last {
            $0.tie == .free && $0.tokens.lowerBound >= predicate.tokens.upperBound
                && $0.tokens.upperBound <= phrase.tokens.lowerBound
        }
        guard let actor = free ?? subjectBehindReceiver(phrase, after: predicate) else { return nil }
        let before = actor.tokens.lowerBound - 1
        let hasSystem = phrases.contains {
            $0.tokens.lowerBound >= predicate.tokens.upperBound && $0.tokens.upperBound <= actor.tokens.lowerBound
        }
        // « a fourni des vivres, et Berlin des chars »: an object that is no system counts behind « , et ».
        guard
            hasSystem
                || text.isWord(before, in: words.additions) && text.tokens[before - 1].kind == .comma
                    && before - predicate.tokens.upperBound >= 3
        else { return nil }
        let gap = actor.tokens.upperBound..<phrase.tokens.lowerBound
        guard gap.count <= 14, text.isWord(before, in: words.additions) || text.tokens[before].kind == .comma else {
            return nil
        }
        let isBare = gap.allSatisfy { index in
            let token = text.tokens[index]
            let resumes = text.isWord(index, in: words.resumingPronouns)
            return token.kind != .semicolon
                && (resumes || text.isWord(index - 1, in: words.likewise)
                    || !token.isAny(of: [
                        .auxiliary, .relative, .pronoun, .transferVerb, .transferNoun, .clauseBreak, .cueFinite,
                    ]))
        }
        return isBare ? actor : nil
    }
}
