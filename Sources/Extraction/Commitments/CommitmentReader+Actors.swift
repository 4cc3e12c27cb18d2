import BriefingModel

extension CommitmentReader {
    /// Who gives, promises or asks, as the chain's verb or noun says; none when nobody does.
    func givers(of chain: Chain, _ phrase: SystemPhrase) -> [String] {
        if let owner = resumedOwner(of: chain.tail) { return owner.names }
        if chain.head.isPassive {
            if let agent = agent(of: chain.head) { return agent.names }
            // « des avions dotés de missiles »: who equips must be said.
            return chain.head.deed == .equip ? [] : teller(of: chain.head, phrase)?.names ?? []
        }
        guard let sort = chain.head.sort else {
            // « a autorisé Copenhague à livrer »: who is allowed gives.
            if chain.head.deed == .allow || chain.head.deed == .accuse,
                let allowed = actors.first(where: {
                    chain.head.tokens.upperBound <= $0.tokens.lowerBound
                        && $0.tokens.upperBound <= chain.tail.tokens.lowerBound
                        && ($0.tie == .free || $0.tie == .to)
                })
            {
                return allowed.names
            }
            // « Berlin autorise la réexportation de chars par Varsovie »
            if chain.tail.sort == .transfer, chain.status != .requested, let own = agent(of: chain.tail) {
                return own.names
            }
            let asker = chain.status == .requested ? askers(before: chain.head) : nil
            let names =
                asker ?? subject(of: chain.head)?.names ?? aidBefore(chain.head).flatMap(adjective).map { [$0] } ?? []
            // « l’Irak et la Russie ont signé un contrat »: who has given before gives again.
            guard chain.head.deed == .contract, names.count == 2, let giver = memory.onlyGiver(among: names) else {
                return names
            }
            return [giver]
        }
        if sort == .request {
            return owner(of: chain.head)?.names ?? adjective(behind: chain.head).map { [$0] }
                ?? subject(before: chain.head.tokens.lowerBound, after: nil)?.names ?? []
        }
        // « la livraison par l’Allemagne », « la promesse de Berlin », « les livraisons allemandes ».
        if let agent = agent(of: chain.head) { return agent.names }
        if let adjective = adjective(behind: chain.head) { return [adjective] }
        if sort == .promise || sort == .plan, let owner = owner(of: chain.head) { return owner.names }
        if sort == .ready || sort == .promise || sort == .plan || isMeans(chain.head) {
            return subject(before: chain.head.tokens.lowerBound, after: nil)?.names ?? []
        }
        // « la livraison des S-300 russes »
        if sort == .transfer, let origin = phrase.origin { return [origin] }
        return possessor(of: chain.head)?.names ?? []
    }

    /// « la décision de Berlin de livrer des chars et celle de Rome de livrer des canons »: whose the noun is that is not said
    /// again.
    private func resumedOwner(of verb: Predicate) -> ActorMention? {
        guard verb.time == .infinitive,
            let owner = actors.last(where: { $0.tokens.upperBound <= verb.tokens.lowerBound }), owner.tie == .of,
            verb.tokens.lowerBound - owner.tokens.upperBound <= 1, owner.tokens.lowerBound > range.lowerBound,
            text.isWord(owner.tokens.lowerBound - 1, in: words.resumingPronouns)
        else { return nil }
        return owner
    }

    /// « la livraison française prévoit l’envoi de »: the noun of giving that is the verb's subject.
    private func aidBefore(_ verb: Predicate) -> Predicate? {
        predicates.last {
            $0.isAid && $0.tokens.upperBound <= verb.tokens.lowerBound
                && verb.tokens.lowerBound - $0.tokens.upperBound <= 2
        }
    }

    /// « des sanctions contre Téhéran pour ses livraisons »: who was named right before.
    func possessor(of noun: Predicate) -> ActorMention? {
        guard noun.sort == .transfer, text.isWord(noun.tokens.lowerBound - 1, in: words.possessives),
            let owner = actors.last(where: { $0.tokens.upperBound <= noun.tokens.lowerBound }), owner.tie == .other,
            noun.tokens.lowerBound - owner.tokens.upperBound <= 2
        else { return nil }
        return owner
    }

    /// « avec l’envoi de », « par la livraison de »: the noun is what the subject does.
    private func isMeans(_ predicate: Predicate) -> Bool {
        let index = predicate.tokens.lowerBound
        return (max(range.lowerBound, index - 3)..<index).contains { text.isWord($0, in: words.means) }
    }

    /// « livraison allemande »: a state's adjective right behind a noun.
    func adjective(behind predicate: Predicate) -> String? {
        var index = predicate.tokens.upperBound
        // « une aide militaire américaine »
        if text.isWord(index, in: words.aidKinds) { index += 1 }
        guard index < range.upperBound, !text.tokens[index].isCapitalised else { return nil }
        return text.unit(.countryAdjective, at: index)?.text
    }

    /// The subject of a verb.
    func subject(of predicate: Predicate) -> ActorMention? {
        // « donnez-nous », « il nous faut »: who speaks asks.
        if isSaidByAsker(predicate) { return memory.speaker(at: predicate.tokens.lowerBound) }
        if predicate.time == .gerund {
            // « …, les États-Unis approuvant » has its own subject; « en livrant » that of the sentence.
            if let own = actors.last(where: { $0.tokens.upperBound <= predicate.tokens.lowerBound }), own.tie == .free,
                predicate.tokens.lowerBound - own.tokens.upperBound <= 4, !isObject(own)
            {
                return own
            }
            return actors.first {
                $0.tie == .free && $0.tokens.upperBound <= predicate.tokens.lowerBound && !isObject($0)
            }
        }
        if let before = subject(before: predicate.tokens.lowerBound, after: nil) { return before }
        if text.isWord(predicate.tokens.lowerBound, in: words.havingInfinitives) {
            // « Après avoir livré des T-90, Moscou … »
            return actors.first {
                $0.tie == .free && $0.tokens.lowerBound > predicate.tokens.upperBound
                    && text.tokens[$0.tokens.lowerBound - 1].kind == .comma
            }
        }
        return inverted(behind: predicate)
    }

    /// The nearest actor or pronoun that stands free before a verb, left of a relative clause that ends right before it.
    func subject(before end: Int, after limit: Int?) -> ActorMention? {
        let start = limit.map { $0 + 1 } ?? range.lowerBound
        guard let open = aside(closedBefore: end, from: start) else { return nearestSubject(before: end, from: start) }
        if let subject = nearestSubject(before: open, from: start) { return subject }
        // « À Oslo, où il recevait la Suède, émue, promet »: a clause without « qui » may go on.
        return text.isWord(open + 1, in: words.whoWords) || text.isPreposition(open + 1)
            ? nil : nearestSubject(before: end, from: start)
    }

    /// « il existe un besoin », « il « existe un besoin »: nobody has it.
    private func isImpersonal(_ pronoun: Int) -> Bool {
        guard pronoun + 1 < text.tokens.count else { return false }
        let verb = text.tokens[pronoun + 1].isMark ? pronoun + 2 : pronoun + 1
        return text.isWord(verb, in: words.impersonalVerbs)
    }

    private func nearestSubject(before end: Int, from start: Int) -> ActorMention? {
        var index = end - 1
        while index >= start {
            let token = text.tokens[index]
            if token.kind == .semicolon { return nil }
            if text.isWord(index, in: words.heWords), isImpersonal(index) { return nil }
            if text.isWord(index, in: words.whoWords) {
                // The subject is what « qui » refers to.
                return actors.last { $0.tokens.upperBound <= index }
            }
            // « Berlin, elle, a livré »: the pronoun only stresses who stands before it.
            if !isAside(index), !isDative(index), var meant = pronoun(at: index) {
                meant.isPronoun = true
                return meant
            }
            if let actor = actors.last(where: { $0.tokens.contains(index) }) {
                if actor.tie == .free, !isObject(actor) { return actor }
                index = actor.tokens.lowerBound - 1
                continue
            }
            if token.isAny(of: .clauseBreak), index < end - 1 { return nil }
            index -= 1
        }
        return nil
    }

    /// Whether a verb in the infinitive or gerund stands right before an actor: « aider l’Ukraine ».
    private func isObject(_ actor: ActorMention) -> Bool {
        let index = actor.tokens.lowerBound - 1
        guard index >= range.lowerBound, !actor.isPronoun else { return false }
        let token = text.tokens[index]
        guard token.kind == .word, !token.isCapitalised, !token.isAny(of: .functionWord) else { return false }
        return words.governingEndings.fit(text.letters(index))
    }

    /// `il`, `elle`, `ils` before a verb, and `nous` in what somebody says.
    private func pronoun(at index: Int) -> ActorMention? {
        let token = text.tokens[index]
        guard token.isAny(of: .pronoun) || token.kind == .clitic else { return nil }
        func last(where condition: (ActorMention) -> Bool) -> ActorMention? {
            actors.last { $0.tokens.upperBound <= index && condition($0) }
        }
        if text.isWord(index, in: words.sheWords) {
            // « Kiev a dit qu’elle »: the state for which the capital stands.
            return last { $0.isFeminine && !isOfMember($0) }
                ?? last {
                    $0.tie == .free && !$0.isPerson && isOfFeminineState($0)
                }
                ?? memory.feminine
        }
        if text.isWord(index, in: words.heWords) {
            return last { !$0.isFeminine && !$0.isPlural && $0.tie == .free } ?? memory.masculine
        }
        if text.isWord(index, in: words.theyWords) { return last { $0.isPlural } ?? memory.plural }
        if text.isWord(index, in: words.ownPronouns) { return memory.speaker(at: index) }
        return nil
    }

    /// « la Norvège, membre de l’Union européenne, … qu’elle »: whether a body is told only for whose member somebody is.
    private func isOfMember(_ actor: ActorMention) -> Bool {
        actor.tie == .of && actor.tokens.lowerBound > range.lowerBound
            && text.isWord(actor.tokens.lowerBound - 1, in: words.members)
    }

    private func isOfFeminineState(_ actor: ActorMention) -> Bool {
        actor.names.count == 1 && ActorName(actor.names[0]).isFeminine
    }

    /// « a annoncé mardi le ministre allemand »: a subject right behind its verb.
    func inverted(behind predicate: Predicate) -> ActorMention? {
        guard let actor = actors.first(where: { $0.tokens.lowerBound >= predicate.tokens.upperBound }),
            actor.tie == .free, actor.tokens.lowerBound - predicate.tokens.upperBound <= 4
        else { return nil }
        // « réclament des Gripen ; Oslo se tait »: the verb has its object, and another clause begins.
        let gap = predicate.tokens.upperBound..<actor.tokens.lowerBound
        let isParted =
            gap.contains { text.tokens[$0].kind == .semicolon } || phrases.contains { gap.contains($0.name.lowerBound) }
        return isParted ? nil : actor
    }

    /// « donnez-nous des chars », « il nous faut des chars ».
    func isSaidByAsker(_ predicate: Predicate) -> Bool {
        guard predicate.deed == .request else { return false }
        return text.isWord(predicate.tokens.lowerBound, in: words.us)
            || words.imperativeEndings.fit(text.letters(predicate.tokens.lowerBound))
    }

    /// « Les soldats ukrainiens réclament »: the state of those who ask, by the adjective right before the verb.
    private func askers(before verb: Predicate) -> [String]? {
        let last = verb.tokens.lowerBound - 1
        guard last - 1 > range.lowerBound, !text.tokens[last].isCapitalised,
            let state = text.unit(.countryAdjective, at: last), text.isPluralArticle(last - 2),
            text.tokens[last - 1].kind == .word,
            !text.tokens[last - 1].isAny(of: [.systemHead, .countedNoun, .functionWord])
        else { return nil }
        return [state.text]
    }

    /// « les Pays-Bas, avec le Danemark, fourniront »: who gives together with the subject.
    func companions(of givers: [String], _ phrase: SystemPhrase) -> [String] {
        guard
            let other = actors.first(where: {
                $0.tie == .other && $0.tokens.upperBound <= phrase.tokens.lowerBound
                    && text.isWord($0.tokens.lowerBound, in: words.withWords)
            }), other.tokens.lowerBound > range.lowerBound, other.tokens.upperBound < range.upperBound,
            isBehindComma(other.tokens.lowerBound), text.tokens[other.tokens.upperBound].kind == .comma
        else { return givers }
        return givers + other.names.filter { !givers.contains($0) }
    }

    /// « , avec le Danemark, », « , conjointement avec le Danemark, ».
    private func isBehindComma(_ index: Int) -> Bool {
        let before = words.adverbEndings.fit(text.letters(index - 1)) ? index - 2 : index - 1
        return before > range.lowerBound && text.tokens[before].kind == .comma
    }

    /// « sont arrivés d’Allemagne »: whence the thing comes.
    func sourceOfArrival(_ predicate: Predicate) -> [String]? {
        guard let actor = actors.first(where: { $0.tokens.lowerBound >= predicate.tokens.upperBound }),
            actor.tie == .of, actor.tokens.lowerBound - predicate.tokens.upperBound <= 1
        else { return nil }
        return actor.names
    }

    /// « par l’Allemagne », « de la part de Berlin », behind a verb or noun.
    func agent(of predicate: Predicate) -> ActorMention? {
        guard
            let agent = actors.first(where: {
                $0.tie == .by && $0.tokens.lowerBound >= predicate.tokens.upperBound
                    && $0.tokens.lowerBound - predicate.tokens.upperBound <= 14
            })
        else { return nil }
        // « le don danois a été salué par Kiev », « l’envoi de missiles pour les systèmes promis par Oslo »: by whom is said of
        // another verb.
        let gap = predicate.tokens.upperBound..<agent.tokens.lowerBound
        let isOfOther =
            predicate.sort != nil
            && (gap.contains { text.tokens[$0].isAny(of: .auxiliary) }
                || predicates.contains { $0.time == .bareParticiple && gap.contains($0.tokens.lowerBound) })
        return isOfOther ? nil : agent
    }

    /// « la demande officielle de la Turquie »: who stands behind a noun with `de`.
    func owner(of predicate: Predicate) -> ActorMention? {
        actors.first {
            $0.tie == .of && $0.tokens.lowerBound >= predicate.tokens.upperBound
                && $0.tokens.lowerBound - predicate.tokens.upperBound <= 2
        }
    }
}
