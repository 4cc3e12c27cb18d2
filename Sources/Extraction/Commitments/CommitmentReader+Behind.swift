import BriefingModel

/// What verbs and participles that stand behind or around a system say of it.
extension CommitmentReader {
    /// « que l’Allemagne a livrés », « qu’elle a reçus de la France », « qui ont été livrés par Berlin ».
    func relative(of phrase: SystemPhrase) -> Finding? {
        var index = phrase.tokens.upperBound
        if index < range.upperBound, text.tokens[index].kind == .comma { index += 1 }
        index = behindCoordinated(behindComplement(index))
        guard index < range.upperBound,
            text.isWord(index, in: words.relatives)
        else { return nil }
        // « rappelle que Paris a livré des Mirage et qu’elle continuera »: another clause that somebody tells.
        if index > range.lowerBound, text.isWord(index - 1, in: words.additions) { return nil }
        // « ne livrera des Taurus que si … »
        if text.isWord(index + 1, in: words.conditions) { return .refused }
        let isSubject = text.isWord(index, in: words.whoWords)
        guard let predicate = predicates.first(where: { $0.tokens.lowerBound > index && $0.deed != nil }),
            predicate.tokens.lowerBound - index <= (isSubject ? 4 : 12)
        else { return nil }
        // « 132 Caesar, qui sont fabriqués à Roanne »: leaves open what the main clause says.
        if predicate.keeps { return nil }
        if isSubject {
            guard predicate.isPassive || predicate.deed == .arrive else { return nil }
            return told(by: predicate, of: phrase, subject: nil)
        }
        guard predicate.isFinite,
            let subject = subject(before: predicate.tokens.lowerBound, after: index)
                ?? subject(behind: predicate, right: index)
        else { return nil }
        // « que l’Allemagne a décidé de livrer »: what the second verb says, under the first.
        if let deed = predicate.deed, deed.leadsToVerb,
            let inner = predicates.first(where: { $0.tokens.lowerBound >= predicate.tokens.upperBound }),
            inner.deed == .give, inner.time == .infinitive,
            inner.tokens.lowerBound - predicate.tokens.upperBound <= 6
        {
            guard let chain = chain(from: inner) else { return .refused }
            return told(by: inner, of: phrase, subject: subject, status: chain.status)
        }
        return told(by: predicate, of: phrase, subject: subject)
    }

    /// « que réclame Kiev »: a subject right behind the verb that opens a clause.
    private func subject(behind predicate: Predicate, right link: Int) -> ActorMention? {
        guard predicate.tokens.lowerBound == link + 1, let actor = inverted(behind: predicate),
            actor.tokens.lowerBound == predicate.tokens.upperBound
        else { return nil }
        return actor
    }

    /// « six Tucano de la marque Corvel que … »: the token behind a complement of the system.
    private func behindComplement(_ start: Int) -> Int {
        guard start < range.upperBound, text.isWord(start, in: words.complementWords)
        else { return start }
        for index in start + 1..<min(start + 7, range.upperBound) {
            if text.isWord(index, in: words.thatWords) { return index }
            guard isPlain(index), !text.tokens[index].isAny(of: [.transferVerb, .systemHead]) else { break }
        }
        return start
    }

    /// « 210 Javelin et 37 postes de tir qui … »: the token behind a second thing that the relative clause means too.
    private func behindCoordinated(_ start: Int) -> Int {
        guard start < range.upperBound, text.isWord(start, in: words.additions) else { return start }
        for index in start + 1..<min(start + 7, range.upperBound) {
            if text.isWord(index, in: words.relatives) { return index }
            let token = text.tokens[index]
            guard
                token.kind == .number || token.kind == .word && !token.isAny(of: [.auxiliary, .pronoun, .transferVerb])
            else { break }
        }
        return start
    }

    /// « livrés par l’Allemagne », « promis par Londres », also before the system: « Offerts par Pékin, ces chars … ».
    func participle(of phrase: SystemPhrase) -> Finding? {
        if let found = fronted(phrase) { return found }
        var start = phrase.tokens.upperBound
        if start < range.upperBound, text.tokens[start].kind == .comma { start += 1 }
        guard
            let predicate = predicates.first(where: {
                $0.tokens.lowerBound >= start && $0.tokens.lowerBound <= start + 4
                    && ($0.time == .bareParticiple || $0.sort == .transfer)
            })
        else { return nil }
        for index in start..<predicate.tokens.lowerBound where !isPlain(index) { return nil }
        if predicate.sort == .transfer {
            // « dix blindés, don de la Chine, »
            guard start > phrase.tokens.upperBound, predicate.tokens.lowerBound == start,
                let giver = owner(of: predicate)
            else { return nil }
            return draft(phrase, givers: giver.names, recipient: recipient(near: predicate, phrase), .delivered)
                .map { .draft($0) }
        }
        if predicate.keeps { return nil }
        if predicate.deed == .buy,
            let seller = actors.first(where: {
                $0.tie == .to && $0.tokens.lowerBound >= predicate.tokens.upperBound
            }), seller.tokens.lowerBound - predicate.tokens.upperBound <= 2,
            let verb = predicates.first(where: { $0.tokens.lowerBound >= seller.tokens.upperBound }),
            verb.isPassive || verb.deed == .arrive
        {
            // « des S-400 achetés à la Russie ont été livrés »
            return told(by: verb, of: phrase, subject: nil, agent: seller)
        }
        let giver = agent(of: predicate)
        if predicate.deed == .buy {
            // « commandés par l’Inde à la France »
            guard let giver else { return nil }
            let isBeside = giver.tokens.lowerBound - predicate.tokens.upperBound <= 1
            return (isBeside ? sold(phrase, to: giver.names, behind: predicate, .pledged).map { .draft($0) } : nil)
                ?? paid(phrase, by: giver, predicate)
        }
        if predicate.deed == .fund { return paid(phrase, by: giver, predicate) }
        guard giver != nil || phrase.origin != nil && start == phrase.tokens.upperBound else { return nil }
        // « recevra six radars fournis par Paris »
        let isComing =
            predicate.deed == .give && governor(of: phrase).map { $0.deed == .receive && $0.time == .future } ?? false
        return told(by: predicate, of: phrase, subject: nil, agent: giver, status: isComing ? .pledged : nil)
    }

    /// « Offerts par Pékin, ces chars … », « Réclamés par Kiev, les premiers éléments de ces batteries … »: a participle with its
    /// agent and a comma before the system.
    private func fronted(_ phrase: SystemPhrase) -> Finding? {
        guard let comma = comma(before: phrase),
            let predicate = predicates.last(where: { $0.tokens.upperBound <= comma }).flatMap({
                isFronted($0) ? $0 : nil
            })
                ?? predicates.first(where: { $0.tokens.lowerBound == range.lowerBound }), isFronted(predicate),
            let giver = agent(of: predicate), giver.tokens.upperBound <= comma,
            comma - giver.tokens.upperBound <= (predicate.tokens.lowerBound == range.lowerBound ? 10 : 2),
            !predicates.contains(where: {
                $0.isFinite && $0.tokens.lowerBound >= predicate.tokens.upperBound && $0.tokens.upperBound <= comma
            }),
            !phrases.contains(where: {
                $0.tokens.lowerBound >= predicate.tokens.upperBound && $0.tokens.upperBound <= comma
            })
        else { return nil }
        if predicate.deed == .fund { return paid(phrase, by: giver, predicate) }
        return told(by: predicate, of: phrase, subject: nil, agent: giver)
    }

    private func isFronted(_ predicate: Predicate) -> Bool {
        guard predicate.time == .bareParticiple else { return false }
        switch predicate.deed {
        case .give, .announce, .request, .fund: return true
        default: return false
        }
    }

    /// The comma before a system, and before the first or the parts of it.
    private func comma(before phrase: SystemPhrase) -> Int? {
        var index = phrase.tokens.lowerBound - 1
        while index > range.lowerBound, phrase.tokens.lowerBound - index <= 5 {
            if text.tokens[index].kind == .comma { return index }
            guard
                text.tokens[index].isAny(of: .determiner) || text.isWord(index, in: words.lots)
                    || text.isWord(index, in: words.complementWords) || text.isPluralOrdinal(index)
                    || text.isOrdinal(index)
            else { return nil }
            index -= 1
        }
        return nil
    }

    /// « Les chars promis par Berlin ont été remis »: the verb of which the system is subject says that it was given.
    func delivery(behind phrase: SystemPhrase) -> Predicate? {
        var start = phrase.tokens.upperBound
        if let promise = predicates.first(where: { $0.tokens.lowerBound >= start }), promise.time == .bareParticiple {
            start = promise.tokens.upperBound
        } else if fronted(phrase) == nil {
            return nil
        }
        guard let verb = predicates.first(where: { $0.tokens.lowerBound >= start }),
            verb.deed == .give && verb.isPassive || verb.deed == .arrive, verb.time == .past, !verb.isNegated,
            // « sur les huit promis par Oslo, deux sont arrivés »
            text.tokens[verb.tokens.lowerBound - 1].kind != .number,
            !text.tokens[verb.tokens.lowerBound - 1].isAny(of: .numberWord),
            !(start..<verb.tokens.lowerBound).contains(where: {
                text.tokens[$0].isAny(of: [.relative, .clauseBreak]) || text.tokens[$0].kind == .semicolon
            })
        else { return nil }
        return verb
    }

    /// Whether a word is an ordinary one that may stand between a noun and its participle.
    private func isPlain(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .word && !token.isAny(of: [.auxiliary, .relative, .pronoun, .clauseBreak, .conjunction])
    }

    /// « Des Leopard ont été livrés par la Pologne », « Les premiers IRIS-T seront livrés, a annoncé Berlin ».
    func passive(of phrase: SystemPhrase) -> Finding? {
        guard let (predicate, start) = verb(behind: phrase),
            predicate.isPassive || (predicate.deed == .arrive || predicate.deed == .begin) && predicate.isFinite,
            predicate.deed != .equip
        else { return nil }
        // Nothing but further systems, commas and adjectives may stand between subject and verb.
        let gap = phrase.tokens.upperBound..<start
        let isNear = gap.allSatisfy { index in
            let token = text.tokens[index]
            return !token.isAny(of: [.auxiliary, .relative, .pronoun, .clauseBreak]) && token.kind != .semicolon
                || text.isWord(index, in: words.thereof) || isAside(index)
        }
        guard gap.count <= 12, isNear, !isOfPart(gap), !isOfOneOfThem(gap), !isBehindAside(gap, phrase) else {
            return nil
        }
        // « Une aide danoise comprenant des chars a été annoncée ».
        if predicate.deed != .give, let link = governor(of: phrase), link.sort == .holds, held(phrase, by: link) != nil
        {
            return nil
        }
        if let noun = governing(noun: phrase) { return told(of: phrase, noun: noun, by: predicate) }
        // « Le report des délais de livraison du bâtiment (BPC) de classe Mistral a été annoncé ».
        let isStopped = predicates.contains {
            $0.sort == .ban && $0.tokens.upperBound <= phrase.tokens.lowerBound
                && phrase.tokens.lowerBound - $0.tokens.upperBound <= 16
                && !isCut(between: $0.tokens.upperBound, and: phrase.tokens.lowerBound)
        }
        if isStopped { return .refused }
        // « les livraisons de chars ont commencé », while « des chars ont commencé » tells of no transfer.
        if predicate.deed == .begin { return nil }
        if predicate.time == .infinitive {
            guard let chain = chain(from: predicate), chain.status != .requested,
                chain.status != .planned || agent(of: predicate) != nil
            else { return nil }
            return told(by: predicate, of: phrase, subject: nil, status: chain.status)
        }
        let finding = told(by: predicate, of: phrase, subject: nil, agent: stockHolder(in: gap))
        // Behind « remis à neuf » a verb may be of another subject.
        if case .refused? = finding, predicates.contains(where: { gap.contains($0.tokens.lowerBound) }) { return nil }
        return finding
    }

    /// The verb of which a system can be subject, and where its words begin: not « remis à neuf », nor « stocks » of an aside;
    /// « vont être livrés » begins with another.
    private func verb(behind phrase: SystemPhrase) -> (Predicate, Int)? {
        let isAside = hasComma(phrase.tokens.upperBound)
        for (index, predicate) in predicates.enumerated() where predicate.tokens.lowerBound >= phrase.tokens.upperBound
        {
            if predicate.keeps, predicate.time == .bareParticiple || isAside && isStock(predicate.tokens.lowerBound) {
                continue
            }
            if predicate.deed == .go || predicate.deed == .must, predicate.isFinite, index + 1 < predicates.count,
                predicates[index + 1].isPassive, predicates[index + 1].time == .infinitive,
                predicates[index + 1].tokens.lowerBound - predicate.tokens.upperBound <= 3
            {
                return (predicates[index + 1], predicate.tokens.lowerBound)
            }
            return (predicate, predicate.tokens.lowerBound)
        }
        return nil
    }

    private func hasComma(_ index: Int) -> Bool { index < range.upperBound && text.tokens[index].kind == .comma }

    private func isStock(_ index: Int) -> Bool { text.isWord(index, in: words.stocks) }

    /// « prélevés sur les stocks danois », « tirés des dépôts de l’Italie ».
    private func stockHolder(in gap: Range<Int>) -> ActorMention? {
        guard let noun = gap.first(where: isStock), noun + 1 < gap.upperBound else { return nil }
        if let owner = actors.first(where: { $0.tokens.lowerBound == noun + 1 }), owner.tie == .of { return owner }
        return text.unit(.countryAdjective, at: noun + 1).map {
            ActorMention(
                names: [$0.text], tokens: noun + 1..<noun + 2, tie: .by, isFeminine: false, isPlural: false)
        }
    }

    /// « 78 Caesar, dont six ont été payés »: the verb tells of a part.
    private func isOfPart(_ gap: Range<Int>) -> Bool { gap.contains { text.isWord($0, in: words.ofWhichWords) } }

    /// « fournira un second SAMP/T, le premier ayant été livré »: whether the verb has one of those before as its subject.
    private func isOfOneOfThem(_ gap: Range<Int>) -> Bool {
        guard gap.count > 2, text.tokens[gap.lowerBound].kind == .comma else { return false }
        return text.tokens[gap.lowerBound + 1].isAny(of: .determiner) && text.isOrdinal(gap.lowerBound + 2)
    }

    /// « L’Ukraine, qui réclame des Taurus, n’a pas été évoquée »: behind the comma the main clause goes on.
    private func isBehindAside(_ gap: Range<Int>, _ phrase: SystemPhrase) -> Bool {
        guard let comma = gap.first, text.tokens[comma].kind == .comma,
            let verb = predicates.last(where: { $0.tokens.upperBound <= phrase.tokens.lowerBound }), verb.isFinite,
            !isCut(between: verb.tokens.upperBound, and: phrase.tokens.lowerBound)
        else { return false }
        return (max(range.lowerBound, verb.tokens.lowerBound - 3)..<verb.tokens.lowerBound).contains {
            text.isWord($0, in: words.whoWords) && $0 > range.lowerBound && text.tokens[$0 - 1].kind == .comma
        }
    }

    /// The noun of transfer whose thing the system is: « la livraison de quatre Caesar ».
    private func governing(noun phrase: SystemPhrase) -> Predicate? {
        predicates.last {
            $0.sort == .transfer && $0.tokens.upperBound <= phrase.tokens.lowerBound
                && phrase.tokens.lowerBound - $0.tokens.upperBound <= 10
                && !isCut(between: $0.tokens.upperBound, and: phrase.tokens.lowerBound)
        }
    }

    /// « La livraison de Caesar par Paris a été annoncée »: the verb speaks of the transfer, not of the system.
    private func told(of phrase: SystemPhrase, noun: Predicate, by predicate: Predicate) -> Finding? {
        // « Le report des délais de livraison a été annoncé ».
        let isBanned = predicates.contains {
            $0.sort == .ban && $0.tokens.upperBound <= noun.tokens.lowerBound
                && noun.tokens.lowerBound - $0.tokens.upperBound <= 4
        }
        guard !predicate.isNegated, !isBanned, let deed = predicate.deed, let outer = chain(from: noun) else {
            return .refused
        }
        // The noun may have its own verb before it.
        guard outer.head.tokens == noun.tokens else { return nil }
        let status: Commitment.Status
        switch deed {
        case .announce, .decide, .allow, .contract: status = .pledged
        case .consider: status = .planned
        case .request: status = .requested
        case .begin, .give: status = predicate.time == .past ? .delivered : .pledged
        case .arrive: status = self.status(.arrive, predicate.time) ?? .pledged
        default: return .refused
        }
        let own = actors.first {
            $0.tie == .by && $0.tokens.lowerBound >= noun.tokens.upperBound
                && $0.tokens.upperBound <= predicate.tokens.lowerBound
        }
        let names =
            own?.names ?? adjective(behind: noun).map { [$0] } ?? phrase.origin.map { [$0] }
            ?? agent(of: predicate)?.names ?? teller(of: predicate, phrase)?.names
            ?? (deed == .begin ? memory.recentGiver : nil)
        guard let names else { return nil }
        return draft(phrase, givers: names, recipient: recipient(near: noun, phrase), status).map { .draft($0) }
    }
}
