import BriefingModel

extension CommitmentReader {
    /// What a verb or noun before the system says of it.
    func governed(_ phrase: SystemPhrase) -> Draft? {
        guard let nearest = governor(of: phrase), !isOnlyShown(phrase) else { return nil }
        if let gapped = gapped(phrase, after: nearest) { return gapped }
        if nearest.sort == .holds || nearest.sort == .aid { return held(phrase, by: nearest) }
        // « leurs projets communs, l’avion de combat »: what both have is given to nobody.
        if isCommon(phrase, behind: nearest) { return nil }
        if nearest.sort == .purchase, let bought = purchase(nearest, of: phrase) ?? paid(phrase, for: nearest) {
            return bought
        }
        guard let chain = chain(from: nearest, object: phrase) else { return nil }
        if chain.tail.deed == .receive || chain.tail.deed == .expect {
            let receiver = subject(of: chain.head)?.names
            var givers = source(of: phrase, after: chain.tail, besides: receiver)
            if givers.isEmpty, chain.status == .delivered { givers = memory.recentGiver(to: receiver?.first) ?? [] }
            // « doit recevoir des chars de Pékin » is planned by who gives; « veut recevoir » is asked for.
            let isAsked = chain.status == .requested || chain.status == .planned && chain.head.deed != .must
            guard !isAsked else { return draft(phrase, givers: receiver ?? [], recipient: givers.first, .requested) }
            return draft(phrase, givers: givers, recipient: receiver?.first, chain.status)
        }
        if nearest.pays {
            guard let receiver = foreignReceiver(after: nearest), let giver = subject(of: chain.head) else {
                return nearest.deed == .buy ? bought(phrase, by: chain) : nil
            }
            return draft(phrase, givers: giver.names, recipient: receiver, .pledged)
        }
        let givers = givers(of: chain, phrase)
        let recipient =
            chain.status == .requested
            ? asked(by: chain.head, givers) ?? asked(behind: phrase, givers) : recipient(near: chain.tail, phrase)
        guard var result = draft(phrase, givers: givers, recipient: recipient, chain.status) else { return nil }
        result.isMention = chain.isMention
        // « Trois mois plus tard, Paris livre vingt blindés »: told as it happened.
        if chain.head.deed == .give, chain.head.time == .present, chain.head.isFinite, isToldAsPast {
            result.status = .delivered
        }
        return result
    }

    /// « ont remis la liste des drones »: what is handed over only tells of the things.
    private func isOnlyShown(_ phrase: SystemPhrase) -> Bool {
        let noun = phrase.tokens.lowerBound - 1
        guard noun >= range.lowerBound else { return false }
        return text.isWord(noun, in: Self.depictions)
            || noun > range.lowerBound && text.isWord(noun - 1, in: Self.depictions)
                && (text.isWord(noun, "de") || text.isWord(noun, "d'"))
    }

    private static let depictions: WordSet = [
        "liste", "listes", "inventaire", "catalogue", "photo", "photos", "image", "images", "plans", "maquette",
        "maquettes", "vidéo", "vidéos", "débris", "épave", "épaves", "carcasse", "carcasses", "miniature",
    ]

    private var isToldAsPast: Bool { range.contains { text.isWord($0, "plus") && text.isWord($0 + 1, "tard") } }

    private func isCommon(_ phrase: SystemPhrase, behind predicate: Predicate) -> Bool {
        (predicate.tokens.upperBound..<max(predicate.tokens.upperBound, phrase.tokens.lowerBound)).contains {
            text.isWord($0, in: Self.commonWords)
        }
    }

    private static let commonWords: WordSet = ["commun", "communs", "commune", "communes", "conjoint", "conjoints"]

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
        let planner = given == nil && owner == nil ? planner(of: aid) : nil
        let givers =
            given.flatMap { agent(of: $0)?.names } ?? adjective(behind: aid).map { [$0] } ?? owner?.names ?? planner
            ?? announcer(of: aid) ?? memory.aidGiver ?? memory.recentGiver ?? []
        // « Ce don comprend deux Gazelle »: what has been said of the gift is said of its parts.
        let isKnown =
            aid.tokens.lowerBound > range.lowerBound
            && (text.isWord(aid.tokens.lowerBound - 1, "ce") || text.isWord(aid.tokens.lowerBound - 1, "cette"))
        let status: Commitment.Status =
            given != nil || isKnown && memory.recentStatus == .delivered
            ? .delivered : planner != nil ? .planned : .pledged
        return draft(phrase, givers: givers, recipient: recipient(near: aid, phrase), status)
    }

    /// Who announces, decides or gives an aid in the sentence that names it: « X a approuvé une aide, qui comprend … ».
    func announcer(of aid: Predicate) -> [String]? {
        guard
            let verb = predicates.last(where: {
                $0.isFinite && $0.tokens.upperBound <= aid.tokens.lowerBound && !$0.isNegated
            })
        else { return nil }
        switch verb.deed {
        case .announce, .decide, .give, .allow: return subject(of: verb)?.names
        default: return nil
        }
    }

    /// Who prepares an aid in the sentence that names it: « X prépare un paquet d’aide qui inclura … ».
    private func planner(of aid: Predicate) -> [String]? {
        guard
            let verb = predicates.last(where: { $0.isFinite && $0.tokens.upperBound <= aid.tokens.lowerBound }),
            verb.deed == .consider, !verb.isNegated
        else { return nil }
        return subject(of: verb)?.names
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
        return text.ends(index, with: "er") || text.ends(index, with: "ir") || text.ends(index, with: "re")
    }

    private func isPartOfPredicate(_ index: Int) -> Bool { predicates.contains { $0.tokens.contains(index) } }

    /// « tels que », « ainsi que », « plus que ».
    private func isComparison(_ index: Int) -> Bool {
        text.isWord(index - 1, in: Self.comparisons)
    }

    private static let comparisons: WordSet = [
        "tels", "telles", "tel", "telle", "ainsi", "plus", "moins", "autant", "même",
    ]

    /// « n’a fourni que 48 missiles »: the word bounds a number and opens no clause.
    private func isRestriction(_ index: Int) -> Bool {
        guard index + 1 < range.upperBound else { return false }
        let next = text.tokens[index + 1]
        guard next.kind == .number || next.isAny(of: [.numberWord, .determiner]) else { return false }
        return (max(range.lowerBound, index - 10)..<index).contains {
            text.isWord($0, "ne") || text.isWord($0, "n'")
        }
    }
}
