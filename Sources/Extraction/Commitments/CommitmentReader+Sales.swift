import BriefingModel

/// Sales between states: who sells gives, who buys receives.
///
/// Both have to be told. A state that buys of whom nothing is said, or in its own country, buys for itself, and that is
/// no transfer.
extension CommitmentReader {
    /// « L’Inde a commandé douze S-400 à la Russie », « a décidé d’acheter des Caesar auprès de Nexter ».
    func bought(_ phrase: SystemPhrase, by chain: Chain) -> Draft? {
        guard chain.tail.time != .hearsay, chain.tail.time != .conditional, chain.status != .requested,
            let buyer = subject(of: chain.head)
        else { return nil }
        return sold(phrase, to: buyer.names, behind: chain.tail, chain.status)
    }

    /// The draft of a sale to `buyers`, when the words tell of whom they buy.
    func sold(
        _ phrase: SystemPhrase, to buyers: [String], behind predicate: Predicate, _ status: Commitment.Status
    ) -> Draft? {
        // « qu’elle avait achetés avant la guerre »: long settled, and promised by nobody.
        let isLongSettled = text.isWord(predicate.tokens.lowerBound, in: words.pluperfects)
        guard !isLongSettled, buyers.count == 1, let buyer = buyers.first,
            let seller = seller(of: phrase, behind: predicate),
            seller != buyer, !words.alliances.contains(seller), !words.alliances.contains(buyer)
        else { return nil }
        var sale = draft(phrase, givers: [seller], recipient: buyer, status)
        sale?.isSale = true
        return sale
    }

    /// « l’achat par Ankara de S-400 russes », « a confirmé l’acquisition de radars auprès de Thales ».
    func purchase(_ noun: Predicate, of phrase: SystemPhrase) -> Draft? {
        let isStopped = predicates.contains {
            ($0.deed == .refuse || $0.isNegated) && $0.tokens.lowerBound >= phrase.tokens.upperBound
        }
        guard !isStopped, let status = statusOfPurchase(noun) else { return nil }
        let verb = governing(noun)
        let buyer =
            agents(of: noun) ?? adjective(behind: noun).map { [$0] } ?? owner(of: noun)?.names
            ?? verb.flatMap { $0.isFinite ? subject(of: $0)?.names : nil }
        var result = buyer.flatMap { sold(phrase, to: $0, behind: noun, status) }
        result?.isMention = verb == nil
        return result
    }

    /// « La Norvège financera l’achat de chars pour l’Ukraine »: what a state pays for another to have is given.
    func paid(_ phrase: SystemPhrase, for noun: Predicate) -> Draft? {
        guard let verb = governing(noun), !verb.isNegated,
            let receiver = foreignReceiver(after: noun) ?? (verb.deed == .fund ? memory.recentRecipient : nil)
        else { return nil }
        let status: Commitment.Status?
        switch verb.deed {
        case .fund: status = directStatus(verb, nil)
        // « a annoncé l’achat », « a alloué cent millions pour l’achat »
        case .announce, .decide, .give: status = .pledged
        default: status = nil
        }
        guard let status else { return nil }
        return draft(phrase, givers: subject(of: verb)?.names ?? [], recipient: receiver, status)
    }

    /// « des chars que Berlin finance pour l’Ukraine », « payés par Oslo, ces canons équiperont l’armée ukrainienne »: what a
    /// state pays for is given to whoever else receives it.
    func paid(_ phrase: SystemPhrase, by payer: ActorMention?, _ predicate: Predicate) -> Finding? {
        guard let payer, predicate.time != .hearsay, predicate.time != .conditional else { return nil }
        func isReceiver(_ actor: ActorMention) -> Bool {
            guard actor.tie == .toward || actor.tie == .to && predicate.deed == .fund || isGiven(to: actor) else {
                return false
            }
            return actor.names.count == 1 && !payer.names.contains(actor.names[0])
        }
        guard
            let receiver = actors.first(where: isReceiver)?.names[0] ?? equipped(behind: predicate)
                ?? (predicate.deed == .fund ? memory.recentRecipient : nil), !payer.names.contains(receiver)
        else { return nil }
        return draft(phrase, givers: payer.names, recipient: receiver, .pledged).map { .draft($0) }
    }

    /// « seront livrés à l’Ukraine », « rejoindront l’Ukraine ».
    private func isGiven(to actor: ActorMention) -> Bool {
        predicates.contains {
            ($0.deed == .give && $0.isPassive && actor.tie == .to || $0.deed == .arrive && actor.tie != .other)
                && $0.tokens.upperBound <= actor.tokens.lowerBound
                && actor.tokens.lowerBound - $0.tokens.upperBound <= 3
        }
    }

    /// « équiperont l’artillerie ukrainienne »: whose forces a verb behind another says to have the thing.
    private func equipped(behind predicate: Predicate) -> String? {
        guard
            let verb = predicates.first(where: {
                $0.deed == .equip && $0.isFinite && !$0.isNegated && $0.tokens.lowerBound >= predicate.tokens.upperBound
            })
        else { return nil }
        for index in verb.tokens
            .upperBound..<max(verb.tokens.upperBound, min(verb.tokens.upperBound + 4, range.upperBound))
        {
            if let state = text.unit([.country, .countryAdjective], at: index) { return state.text }
        }
        return nil
    }

    private func agents(of noun: Predicate) -> [String]? {
        actors.first {
            $0.tie == .by && $0.tokens.lowerBound >= noun.tokens.upperBound
                && $0.tokens.lowerBound - noun.tokens.upperBound <= 1
        }?.names
    }

    /// The verb or noun that a noun of buying is the object of.
    private func governing(_ noun: Predicate) -> Predicate? {
        guard let last = predicates.last(where: { $0.tokens.upperBound <= noun.tokens.lowerBound }),
            noun.tokens.lowerBound - last.tokens.upperBound <= 10,
            !isCut(between: last.tokens.upperBound, and: noun.tokens.lowerBound)
        else { return nil }
        return last
    }

    /// `nil` where a purchase is only spoken of, refused or possible.
    private func statusOfPurchase(_ noun: Predicate) -> Commitment.Status? {
        let isOpen = [noun.tokens.lowerBound - 1, noun.tokens.upperBound].contains {
            text.isWord($0, in: words.possibles)
        }
        if isOpen { return nil }
        guard let verb = governing(noun) else { return .pledged }
        if verb.isNegated { return nil }
        switch verb.sort {
        case .plan: return .planned
        case .request, .ban, .keep, .purchase: return nil
        case .transfer, .aid, .holds, .promise, .ready, .done: return .pledged
        case nil: break
        }
        switch verb.deed {
        case .consider, .must: return .planned
        case .refuse, .request, .talk, .might, .keep: return nil
        default: return verb.time == .hearsay ? nil : .pledged
        }
    }

    // MARK: Sellers

    /// « à la France », « auprès du groupe suédois Saab », « du constructeur Dassault », « des missiles russes ».
    private func seller(of phrase: SystemPhrase, behind predicate: Predicate) -> String? {
        let ends = [phrase.tokens.upperBound, predicate.tokens.upperBound].filter { $0 >= predicate.tokens.upperBound }
        for actor in actors where actor.names.count == 1 && isSellersTie(actor) {
            let first = isBeside(actor) ? actor.tokens.lowerBound - 1 : actor.tokens.lowerBound
            if ends.contains(where: { isRightBehind($0, first) }) || isBehindAgent(first, predicate) {
                return actor.names[0]
            }
        }
        for end in ends {
            for index in end..<max(end, min(end + 5, range.upperBound)) {
                if text.isWord(index, in: words.sellersLinks) {
                    if let state = company(at: index + 1, isNamed: !text.isWord(index, in: words.besideWords)) {
                        return state
                    }
                } else if text.tokens[index].kind != .number, !isOfKind(index) {
                    break
                }
            }
        }
        return builder(of: phrase) ?? phrase.origin
    }

    /// « douze Rafale d’occasion à la France »: nothing but what kind they are stands between.
    private func isRightBehind(_ end: Int, _ seller: Int) -> Bool {
        guard end <= seller, seller - end <= 3 else { return false }
        return (end..<seller).allSatisfy(isOfKind)
    }

    /// `d'occasion`, `supplémentaires`, `mm`: a word that says what kind a system is.
    private func isOfKind(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .word && !token.isCapitalised
            && (!token.isAny(of: .functionWord) || text.isWord(index, in: words.ofWords))
            && !token.isAny(of: [.transferVerb, .transferNoun])
    }

    /// « commandés par l’Inde à la France »: right behind who buys.
    private func isBehindAgent(_ index: Int, _ predicate: Predicate) -> Bool {
        actors.contains {
            $0.tie == .by && $0.tokens.lowerBound >= predicate.tokens.upperBound && index == $0.tokens.upperBound
        }
    }

    private func isSellersTie(_ actor: ActorMention) -> Bool { actor.tie == .to || isBeside(actor) }

    /// `auprès de`.
    private func isBeside(_ actor: ActorMention) -> Bool {
        actor.tie == .of && text.isWord(actor.tokens.lowerBound - 1, in: words.besideWords)
    }

    /// « de l’américain Lockheed Martin », « construits par Dassault »: the maker right behind the name.
    private func builder(of phrase: SystemPhrase) -> String? {
        let index = phrase.tokens.upperBound
        guard index + 1 < range.upperBound else { return nil }
        if text.isWord(index, in: words.complementWords) {
            return company(at: index + 1, isNamed: true)
        }
        guard text.tokens[index].kind == .word, text.isWord(index + 1, in: words.byWords) else { return nil }
        return company(at: index + 2, isNamed: true)
    }

    /// The state of a maker: by its name, or by the adjective beside `groupe` or the name.
    private func company(at start: Int, isNamed: Bool) -> String? {
        var adjective: String?
        var isCompany = !isNamed
        for index in start..<max(start, min(start + 6, range.upperBound)) {
            let token = text.tokens[index]
            if let maker = text.unit(.maker, at: index) {
                return adjective ?? (maker.text == Self.manyStates ? nil : maker.text)
            }
            if let country = text.unit(.countryAdjective, at: index), !token.isCapitalised {
                adjective = country.text
                if isCompany { return adjective }
                continue
            }
            if text.isWord(index, in: words.companies) {
                isCompany = true
                if let adjective { return adjective }
                continue
            }
            guard token.kind == .word, token.isAny(of: .determiner) || text.isWord(index, in: words.ofWords) else {
                return token.isCapitalised ? adjective : nil
            }
        }
        return nil
    }

    /// The list's word for makers of several states.
    private static let manyStates = "-"

    // MARK: Contracts

    /// « Le contrat de la Grèce avec la France porte sur 24 Rafale », « l’accord passé avec Moscou pour la livraison de S-400 »:
    /// who of the two sells is told by the one who receives, or by where the system is made.
    func deal(on phrase: SystemPhrase) -> Draft? {
        guard let noun = dealNoun(before: phrase), let verbs = verbsOfDeal(noun, phrase) else { return nil }
        let parties = parties(to: noun, verbs, phrase)
        guard parties.count == 2, parties.allSatisfy({ !words.alliances.contains($0) }) else { return nil }
        let receiver =
            actors.first {
                $0.tie == .to && $0.tokens.lowerBound > noun && $0.names.count == 1 && parties.contains($0.names[0])
            }?.names[0]
        let home = SystemHomes.states[systems[phrase.system].id] ?? phrase.origin
        let giver =
            receiver.flatMap { name in parties.first { $0 != name } }
            ?? home.flatMap { parties.contains($0) ? $0 : nil }
        guard let giver else { return nil }
        let isPlanned = verbs.contains { $0.deed == .consider || $0.deed == .must }
        return draft(
            phrase, givers: [giver], recipient: parties.first { $0 != giver }, isPlanned ? .planned : .pledged)
    }

    /// Whether a sentence has a word for a contract.
    static func hasDeal(_ sentence: Range<Int>, in text: TokenisedArticle) -> Bool {
        sentence.contains { text.isWord($0, in: text.language.commitments.deals) }
    }

    private func dealNoun(before phrase: SystemPhrase) -> Int? {
        let start = max(range.lowerBound, phrase.tokens.lowerBound - 25)
        guard
            let noun = (start..<max(start, phrase.tokens.lowerBound)).last(where: { text.isWord($0, in: words.deals) })
        else { return nil }
        let between = noun + 1..<phrase.tokens.lowerBound
        guard
            !between.contains(where: { text.tokens[$0].kind == .semicolon || text.tokens[$0].isAny(of: .clauseBreak) })
        else { return nil }
        // « contrat de vente de », « contrat pour la livraison de », « contrat sur douze ».
        let isOfTransfer = predicates.contains {
            $0.sort == .transfer && between.contains($0.tokens.lowerBound)
                && phrase.tokens.lowerBound - $0.tokens.upperBound <= 8
        }
        // « un accord sur la production sous licence de », « un accord sur la trêve, violée par des tirs de ».
        let isOfOther = predicates.contains {
            $0.keeps && $0.sort != .purchase && between.contains($0.tokens.lowerBound)
        }
        let isOfSystem = between.contains { index in
            text.isWord(index, in: words.dealTopics) && phrase.tokens.lowerBound - index <= 8
                && (index + 1..<phrase.tokens.lowerBound).allSatisfy {
                    text.tokens[$0].kind != .comma
                        && !text.tokens[$0].isAny(of: [.auxiliary, .relative, .pronoun, .transferVerb])
                }
        }
        return !isOfOther && (isOfTransfer || isOfSystem) ? noun : nil
    }

    /// The verbs around a contract; `nil` when one of them says that there is none.
    private func verbsOfDeal(_ noun: Int, _ phrase: SystemPhrase) -> [Predicate]? {
        let verbs = predicates.filter { $0.deed != nil && abs($0.tokens.lowerBound - noun) <= 12 }
        let isNone = verbs.contains {
            $0.isNegated || $0.deed == .refuse || $0.deed == .talk || $0.deed == .might || $0.deed == .accuse
        }
        let isBanned = predicates.contains { $0.sort == .ban || $0.sort == .done }
        return isNone || isBanned ? nil : verbs
    }

    /// The states that a contract is between.
    private func parties(to noun: Int, _ verbs: [Predicate], _ phrase: SystemPhrase) -> [String] {
        var names: [String] = []
        func add(_ more: [String]) { names += more.filter { !names.contains($0) } }
        if let owner = actors.first(where: { $0.tie == .of && $0.tokens.lowerBound == noun + 1 }) { add(owner.names) }
        if let signed = verbs.last(where: { $0.deed == .contract && $0.isFinite && $0.tokens.upperBound <= noun }),
            let subject = subject(of: signed)
        {
            add(subject.names)
        }
        for actor in actors where actor.tie == .other && abs(actor.tokens.lowerBound - noun) <= 10 {
            if text.isWord(actor.tokens.lowerBound, in: words.partyLinks) {
                add(actor.names)
            }
        }
        // « un contrat lie Moscou et Damas »
        if let tied = actors.first(where: { $0.tie == .free && $0.tokens.lowerBound > noun }),
            tied.names.count == 2, text.isWord(tied.tokens.lowerBound - 1, in: words.dealVerbs)
        {
            add(tied.names)
        }
        if names.count == 1, let subject = subject(before: noun, after: nil) { add(subject.names) }
        // « Des contrats pour six Mi-35 ont été signés par la suite »: between those of the sentence before.
        if names.isEmpty, verbs.contains(where: { $0.deed == .contract && $0.isPassive }), let both = memory.plural {
            add(both.names)
        }
        return names
    }
}
