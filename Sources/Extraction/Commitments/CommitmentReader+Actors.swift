import BriefingModel

extension CommitmentReader {
    /// Who gives, promises or asks, as the chain's verb or noun says; none when nobody does.
    func givers(of chain: Chain, _ phrase: SystemPhrase) -> [String] {
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
            let names = subject(of: chain.head)?.names ?? aidBefore(chain.head).flatMap(adjective).map { [$0] } ?? []
            // « l’Irak et la Russie ont signé un contrat »: who has given before gives again.
            guard chain.head.deed == .contract, names.count == 2, let giver = memory.onlyGiver(among: names) else {
                return names
            }
            return [giver]
        }
        if sort == .request {
            return (owner(of: chain.head) ?? subject(before: chain.head.tokens.lowerBound, after: nil))?.names ?? []
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
        return []
    }

    /// « la livraison française prévoit l’envoi de »: the noun of giving that is the verb's subject.
    private func aidBefore(_ verb: Predicate) -> Predicate? {
        predicates.last {
            $0.isAid && $0.tokens.upperBound <= verb.tokens.lowerBound
                && verb.tokens.lowerBound - $0.tokens.upperBound <= 2
        }
    }

    /// « avec l’envoi de », « par la livraison de »: the noun is what the subject does.
    private func isMeans(_ predicate: Predicate) -> Bool {
        let index = predicate.tokens.lowerBound
        return (max(range.lowerBound, index - 3)..<index).contains { text.isWord($0, "avec") || text.isWord($0, "via") }
    }

    /// « livraison allemande »: a state's adjective right behind a noun.
    func adjective(behind predicate: Predicate) -> String? {
        let index = predicate.tokens.upperBound
        guard index < range.upperBound, !text.tokens[index].isCapitalised else { return nil }
        return text.unit(.countryAdjective, at: index)?.text
    }

    /// The subject of a verb.
    func subject(of predicate: Predicate) -> ActorMention? {
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
        if text.isWord(predicate.tokens.lowerBound, "avoir") {
            // « Après avoir livré des T-90, Moscou … »
            return actors.first {
                $0.tie == .free && $0.tokens.lowerBound > predicate.tokens.upperBound
                    && text.tokens[$0.tokens.lowerBound - 1].kind == .comma
            }
        }
        return inverted(behind: predicate)
    }

    /// The nearest actor or pronoun that stands free before a verb.
    func subject(before end: Int, after limit: Int?) -> ActorMention? {
        let start = limit.map { $0 + 1 } ?? range.lowerBound
        var index = end - 1
        while index >= start {
            let token = text.tokens[index]
            if token.kind == .semicolon { return nil }
            if text.isWord(index, "qui") {
                // The subject is what « qui » refers to.
                return actors.last { $0.tokens.upperBound <= index }
            }
            if var meant = pronoun(at: index) {
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
        return text.ends(index, with: "er") || text.ends(index, with: "ir") || text.ends(index, with: "re")
            || text.ends(index, with: "ant")
    }

    /// `il`, `elle`, `ils` before a verb, and `nous` in what somebody says.
    private func pronoun(at index: Int) -> ActorMention? {
        let token = text.tokens[index]
        guard token.isAny(of: .pronoun) || token.kind == .clitic else { return nil }
        func last(where condition: (ActorMention) -> Bool) -> ActorMention? {
            actors.last { $0.tokens.upperBound <= index && condition($0) }
        }
        if text.isWord(index, "elle") { return last { $0.isFeminine } ?? memory.feminine }
        if text.isWord(index, "il") {
            return last { !$0.isFeminine && !$0.isPlural && $0.tie == .free } ?? memory.masculine
        }
        if text.isWord(index, "ils") || text.isWord(index, "elles") { return last { $0.isPlural } ?? memory.plural }
        if text.isWord(index, "nous") || text.isWord(index, "on") { return memory.speaker(at: index) }
        return nil
    }

    /// « a annoncé mardi le ministre allemand »: a subject right behind its verb.
    private func inverted(behind predicate: Predicate) -> ActorMention? {
        guard let actor = actors.first(where: { $0.tokens.lowerBound >= predicate.tokens.upperBound }),
            actor.tie == .free, actor.tokens.lowerBound - predicate.tokens.upperBound <= 4
        else { return nil }
        return actor
    }

    /// « par l’Allemagne », « de la part de Berlin », behind a verb or noun.
    func agent(of predicate: Predicate) -> ActorMention? {
        actors.first {
            $0.tie == .by && $0.tokens.lowerBound >= predicate.tokens.upperBound
                && $0.tokens.lowerBound - predicate.tokens.upperBound <= 14
        }
    }

    /// « la demande officielle de la Turquie »: who stands behind a noun with `de`.
    func owner(of predicate: Predicate) -> ActorMention? {
        actors.first {
            $0.tie == .of && $0.tokens.lowerBound >= predicate.tokens.upperBound
                && $0.tokens.lowerBound - predicate.tokens.upperBound <= 2
        }
    }

    /// Who tells of a passive transfer that names no giver: « seront livrés, a annoncé Berlin »; never who receives.
    func teller(of predicate: Predicate, _ phrase: SystemPhrase) -> ActorMention? {
        let receiver = recipient(near: predicate, phrase)
        func isGiver(_ actor: ActorMention) -> Bool {
            actor.tie == .free && !actor.names.contains { $0 == receiver || Self.tellersOnly.contains($0) }
        }
        if let behind = actors.first(where: { $0.tokens.lowerBound >= predicate.tokens.upperBound && $0.tie == .free }),
            isGiver(behind), follows(behind, after: predicate)
        {
            return behind
        }
        guard
            let before = predicates.first(where: {
                ($0.deed == .announce || $0.deed == .decide) && $0.isFinite
                    && $0.tokens.upperBound <= phrase.tokens.lowerBound
            }), let teller = subject(of: before), isGiver(teller)
        else { return nil }
        return teller
    }

    /// Whether a verb of telling in the perfect leads to an actor: « a annoncé mardi Berlin ».
    private func follows(_ actor: ActorMention, after predicate: Predicate) -> Bool {
        let start = max(predicate.tokens.upperBound, actor.tokens.lowerBound - 5)
        guard start < actor.tokens.lowerBound else { return false }
        return (start..<actor.tokens.lowerBound).contains { text.isWord($0, "a") || text.isWord($0, "ont") }
    }

    /// Those who speak about transfers without giving.
    private static let tellersOnly: WordSet = ["Ukraine", "Russie", "OTAN", "ONU", "AIEA"]

    // MARK: Receivers and sources

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
            !text.isWord(phrase.tokens.upperBound, "et")
        {
            return own.names
        }
        // « six Rafale d’une commande passée à la France »
        if let seller = actors.first(where: { $0.tie == .to && $0.tokens.lowerBound >= phrase.tokens.upperBound }),
            ["passé", "passée", "passées", "passés"].contains(where: { text.isWord(seller.tokens.lowerBound - 1, $0) })
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
            text.isWord(one.tokens.lowerBound - 1, "une") || text.isWord(one.tokens.lowerBound - 1, "un"),
            text.isWord(other.tokens.lowerBound - 1, "autre")
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
                distance < nearest?.distance ?? .max,
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
            actor.tie == .to || actor.tie == .free || actor.tie == .of
        else { return nil }
        return actor.names.first.flatMap { askers.contains($0) ? nil : $0 }
    }
}
