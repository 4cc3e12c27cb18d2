import BriefingModel

extension CommitmentReader {
    /// What a verb or noun before the system says of it.
    func governed(_ phrase: SystemPhrase) -> Draft? {
        guard let nearest = governor(of: phrase) else { return resumed(phrase) ?? askedInQuotation(phrase) }
        guard !isOnlyShown(phrase) else { return nil }
        if let thanked = thanked(phrase, nearest) { return thanked }
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
            if chain.status == .delivered, let part = partOfReceived(phrase, receiver) { return part }
            var givers = source(of: phrase, after: chain.tail, besides: receiver)
            if givers.isEmpty, chain.status == .delivered { givers = memory.recentGiver(to: receiver?.first) ?? [] }
            // « doit recevoir des chars de Pékin » is planned by who gives; « veut recevoir » is asked for.
            let isAsked = chain.status == .requested || chain.status == .planned && chain.head.deed != .must
            guard !isAsked else { return draft(phrase, givers: receiver ?? [], recipient: givers.first, .requested) }
            return draft(phrase, givers: givers, recipient: receiver?.first, chain.status)
        }
        if nearest.pays {
            let known = nearest.deed == .fund ? memory.recentRecipient : nil
            guard let receiver = foreignReceiver(after: nearest) ?? known, let giver = subject(of: chain.head) else {
                return nearest.deed == .buy ? bought(phrase, by: chain) : nil
            }
            // « finance des chars pour son armée », « demande à Oslo de débourser cent millions pour acheter »
            guard !giver.names.contains(receiver), chain.status != .requested else { return nil }
            return draft(
                phrase, givers: giver.names, recipient: receiver, chain.status == .planned ? .planned : .pledged)
        }
        var givers = givers(of: chain, phrase)
        if chain.status != .requested, !givers.isEmpty { givers = companions(of: givers, phrase) }
        let recipient =
            chain.status == .requested
            ? asked(by: chain.tail.deed == .request ? chain.tail : chain.head, givers) ?? asked(behind: phrase, givers)
            : recipient(near: chain.tail, phrase)
        if chain.status != .requested, isOnlyParted(chain, givers, recipient) { return nil }
        guard var result = draft(phrase, givers: givers, recipient: recipient, chain.status) else { return nil }
        result.isMention = chain.isMention
        // « Trois mois plus tard, Paris livre vingt blindés »: told as it happened.
        if chain.head.deed == .give, chain.head.time == .present, chain.head.isFinite, isToldAsPast {
            result.status = .delivered
        }
        return result
    }

    /// « l’armée se sépare de ses chars », « Kiev a confirmé la livraison de chars »: nobody is said to receive them, or who
    /// tells of them does.
    private func isOnlyParted(_ chain: Chain, _ givers: [String], _ recipient: String?) -> Bool {
        let first = chain.tail.tokens.lowerBound
        if text.language.speech.reflexives.contains(text.word(first)) {
            return !actors.contains { $0.tie == .toward && $0.tokens.lowerBound > first }
        }
        guard recipient == nil else { return false }
        return text.isWord(first, in: words.destining)
            || chain.tail.sort == .transfer && chain.head.deed != nil && !givers.isEmpty
                && givers.allSatisfy(words.receiversOnly.contains)
    }

    /// « Kyiv a remercié Oslo pour la livraison de NASAMS »: who is thanked has given.
    private func thanked(_ phrase: SystemPhrase, _ nearest: Predicate) -> Draft? {
        let isNoun = nearest.sort == .transfer
        guard isNoun || nearest.deed == .thank,
            let thanks = isNoun
                ? predicates.last(where: { $0.tokens.upperBound <= nearest.tokens.lowerBound }) : nearest,
            thanks.deed == .thank, !thanks.isNegated,
            let giver = actors.first(where: { $0.tokens.lowerBound >= thanks.tokens.upperBound }), giver.tie == .free,
            giver.tokens.lowerBound - thanks.tokens.upperBound <= 1,
            giver.tokens.upperBound <= (isNoun ? nearest.tokens.lowerBound : phrase.tokens.lowerBound)
        else { return nil }
        return draft(phrase, givers: giver.names, recipient: subject(of: thanks)?.names.first, .delivered)
    }

    /// « Des Patriot, et vite », a réclamé le ministre ukrainien: what is asked for stands in the quotation.
    private func askedInQuotation(_ phrase: SystemPhrase) -> Draft? {
        guard let verb = predicates.first(where: { $0.tokens.lowerBound >= phrase.tokens.upperBound }),
            verb.deed == .request, verb.isFinite, !verb.isNegated,
            let mark = (phrase.tokens.upperBound..<verb.tokens.lowerBound).last(where: {
                text.tokens[$0].kind == .closingMark || text.tokens[$0].kind == .straightMark
            }), verb.tokens.lowerBound - mark <= 3,
            let asker = actors.first(where: { $0.tokens.lowerBound >= verb.tokens.upperBound }), asker.tie == .free,
            asker.tokens.lowerBound - verb.tokens.upperBound <= 3
        else { return nil }
        return draft(phrase, givers: asker.names, recipient: nil, .requested)
    }

    /// « a reçu 18 F-16, dont douze des Pays-Bas »
    private func partOfReceived(_ phrase: SystemPhrase, _ receiver: [String]?) -> Draft? {
        var index = phrase.tokens.upperBound
        if index < range.upperBound, text.tokens[index].kind == .comma { index += 1 }
        guard text.isWord(index, in: words.ofWhichWords),
            let number = NumberReader(text: text).quantity(at: index + 1, from: index + 1, before: range.upperBound),
            let giver = actors.first(where: { $0.tokens.lowerBound == number.tokens.upperBound }), giver.tie == .of
        else { return nil }
        var part = draft(phrase, givers: giver.names, recipient: receiver?.first, .delivered)
        part?.quantity = number.quantity
        return part
    }

    /// « ont remis la liste des drones », « en échange de chars »: what is handed over only tells of the things, or is had for
    /// them.
    private func isOnlyShown(_ phrase: SystemPhrase) -> Bool {
        let noun = phrase.tokens.lowerBound - 1
        guard noun >= range.lowerBound else { return false }
        return (noun..<phrase.name.lowerBound).contains { text.isWord($0, in: words.depictions) }
            || noun > range.lowerBound
                && text.isWord(noun - 1, in: words.depictions) && text.isWord(noun, in: words.ofWords)
            || (max(range.lowerBound, noun - 1)..<phrase.name.lowerBound).contains {
                text.isWord($0, in: words.exchanges)
            }
    }

    private var isToldAsPast: Bool {
        range.contains { text.isWord($0, in: words.moreWords) && text.isWord($0 + 1, in: words.lateWords) }
    }

    private func isCommon(_ phrase: SystemPhrase, behind predicate: Predicate) -> Bool {
        (predicate.tokens.upperBound..<max(predicate.tokens.upperBound, phrase.tokens.lowerBound)).contains {
            text.isWord($0, in: words.commonWords)
        }
    }

    /// « cette aide américaine comprend des HIMARS »: what an aid holds is promised by who gives the aid.
    func held(_ phrase: SystemPhrase, by predicate: Predicate) -> Draft? {
        if let draft = figured(phrase, by: predicate) ?? funded(phrase, by: predicate) { return draft }
        guard predicate.sort == .holds || opensList(predicate),
            let aid = predicates.last(where: {
                ($0.sort == .aid || $0.sort == .transfer) && $0.tokens.upperBound <= predicate.tokens.upperBound
            })
        else { return nil }
        let owner = actors.first { $0.tie == .of && $0.tokens.lowerBound == aid.tokens.upperBound }
        // « le lot livré comprend »
        let given = predicates.first {
            $0.deed == .give && $0.time == .bareParticiple && $0.tokens.lowerBound >= aid.tokens.upperBound
                && $0.tokens.lowerBound - aid.tokens.upperBound <= 1
        }
        let planner = given == nil && owner == nil ? planner(of: aid) : nil
        // « le paquet, annoncé par Oslo, comprend »
        let promised = predicates.first {
            ($0.deed == .announce || $0.deed == .decide) && $0.time == .bareParticiple
                && $0.tokens.lowerBound >= aid.tokens.upperBound && $0.tokens.lowerBound - aid.tokens.upperBound <= 3
        }
        let givers =
            (given ?? promised).flatMap { agent(of: $0)?.names } ?? adjective(behind: aid).map { [$0] } ?? owner?.names
            ?? planner
            ?? announcer(of: aid) ?? knownGiver(of: aid) ?? []
        // « Ce don comprend deux Gazelle »: what has been said of the gift is said of its parts.
        let isKnown =
            aid.tokens.lowerBound > range.lowerBound
            && text.isWord(aid.tokens.lowerBound - 1, in: words.demonstratives)
        let status: Commitment.Status =
            given != nil || isKnown && memory.recentStatus == .delivered
            ? .delivered : planner != nil ? .planned : .pledged
        return draft(phrase, givers: givers, recipient: recipient(near: aid, phrase), status)
    }

    /// Who was said before to give an aid, in a sentence that names no other subject.
    private func knownGiver(of aid: Predicate) -> [String]? {
        let hasSubject = actors.contains {
            $0.tie == .free && !$0.isPronoun && $0.tokens.upperBound <= aid.tokens.lowerBound
        }
        return hasSubject ? nil : memory.aidGiver ?? memory.recentGiver
    }

    /// « Parmi les équipements promis par Washington figurent des Javelin », « S’y ajouteront deux Gepard »: what is said of
    /// all, or of what was told of before.
    private func figured(_ phrase: SystemPhrase, by verb: Predicate) -> Draft? {
        guard verb.sort == .holds,
            !predicates.contains(where: { $0.isAid && $0.tokens.upperBound <= verb.tokens.lowerBound })
        else { return nil }
        if let told = predicates.last(where: { $0.tokens.upperBound <= verb.tokens.lowerBound }) {
            guard told.time == .bareParticiple, told.deed == .give || told.deed == .announce,
                let giver = agent(of: told),
                giver.tokens.upperBound <= verb.tokens.lowerBound,
                text.tokens[verb.tokens.lowerBound].isAny(of: .transferNoun), isFiguring(verb)
            else { return nil }
            return draft(
                phrase, givers: giver.names, recipient: recipient(near: told, phrase),
                told.deed == .give ? .delivered : .pledged)
        }
        guard text.isWord(verb.tokens.lowerBound, in: words.selfWords), let giver = memory.giverOfParagraph,
            let status = memory.recentStatus, status != .planned
        else { return nil }
        return draft(phrase, givers: giver, recipient: nil, status)
    }

    /// « a débloqué 725 millions de dollars, dont des Stinger »: money that is given in things.
    private func funded(_ phrase: SystemPhrase, by link: Predicate) -> Draft? {
        guard link.sort == .holds,
            let verb = predicates.last(where: { $0.tokens.upperBound <= link.tokens.lowerBound }),
            verb.deed == .give || verb.deed == .announce, !verb.isPassive,
            (verb.tokens.upperBound..<link.tokens.lowerBound).contains(where: {
                text.tokens[$0].isAny(of: .multiplier)
            }), !isCut(between: verb.tokens.upperBound, and: link.tokens.lowerBound), let chain = chain(from: verb)
        else { return nil }
        return draft(
            phrase, givers: givers(of: chain, phrase), recipient: recipient(near: verb, phrase),
            chain.status == .delivered ? .pledged : chain.status)
    }

    /// `figurent`.
    private func isFiguring(_ verb: Predicate) -> Bool {
        text.isWord(verb.tokens.lowerBound, in: words.figuring)
    }

    /// « le nouveau paquet norvégien : des NASAMS »: a colon right behind the aid and whose it is.
    private func opensList(_ aid: Predicate) -> Bool {
        guard aid.sort == .aid else { return false }
        let end = min(aid.tokens.upperBound + 6, range.upperBound)
        return (aid.tokens.upperBound..<max(aid.tokens.upperBound, end)).contains { text.tokens[$0].kind == .colon }
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
    func governor(of phrase: SystemPhrase) -> Predicate? {
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
                    // « parmi les dons promis par Oslo figurent »
                    || predicates.contains(where: {
                        $0.time == .bareParticiple && $0.tokens.lowerBound == predicate.tokens.upperBound
                    })
            {
                continue
            }
            if let best, best.sort == .holds, predicate.keeps { return nil }
            return predicate
        }
        return best
    }
}
