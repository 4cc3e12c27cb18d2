import BriefingModel

/// What a finite verb says of a system that is its object.
extension CommitmentReader {
    /// The status of a finite verb whose object is the system.
    func directStatus(_ predicate: Predicate, _ object: SystemPhrase?) -> Commitment.Status? {
        guard let deed = predicate.deed else { return nil }
        switch deed {
        case .announce: return isObject(object, of: predicate) ? .pledged : nil
        case .request: return isObject(object, of: predicate) ? .requested : nil
        case .buy, .fund: return .pledged
        case .decide, .allow:
            // « a dévoilé une aide comprenant des HIMARS »: only through what holds it.
            return holder(between: predicate, object) ? .pledged : nil
        case .consider:
            if let object, wants(predicate, object) { return .requested }
            // « a proposé à la Grèce quatre frégates », while « étudie des frégates » says nothing of giving.
            guard let object, isObject(object, of: predicate),
                actors.contains(where: {
                    $0.tie == .to && $0.tokens.lowerBound >= predicate.tokens.upperBound
                        && $0.tokens.lowerBound - object.tokens.upperBound <= 2
                })
            else { return nil }
            return .planned
        case .equip:
            // « a équipé l’armée de chars », while « ces missiles équipent des chars ».
            guard let object, isLed(object) else { return nil }
            return status(.give, predicate.time)
        case .accuse, .go, .come, .must, .might, .refuse, .thank, .keep, .talk, .begin, .contract: return nil
        case .give, .receive, .arrive, .expect: return status(deed, predicate.time)
        }
    }

    /// « Kiev veut des F-16 »: what somebody wishes to have who does not make it.
    private func wants(_ predicate: Predicate, _ object: SystemPhrase) -> Bool {
        guard text.isWord(predicate.tokens.lowerBound, in: words.wanting), isObject(object, of: predicate),
            let asker = subject(before: predicate.tokens.lowerBound, after: nil)
        else { return false }
        let home = SystemHomes.states[systems[object.system].id] ?? object.origin
        return home.map { !asker.names.contains($0) } ?? true
    }

    /// Whether the system is what the verb has as object, at once or through what holds it: « une aide comprenant ».
    private func isObject(_ object: SystemPhrase?, of predicate: Predicate) -> Bool {
        guard let object else { return true }
        if holder(between: predicate, object) { return true }
        guard object.isThing else { return false }
        let start = exampleEnd(behind: predicate, before: object) ?? predicate.tokens.upperBound
        return !(start..<object.tokens.lowerBound).contains { index in
            text.tokens[index].isAny(of: .determiner) && !text.isWord(index, in: words.ofWords)
                // « demande aux ministres, à ses partenaires de l’OTAN deux batteries »
                && !(predicate.deed == .request && isAsked(index))
                && !(index + 1 < range.upperBound && text.tokens[index + 1].isAny(of: .actorNoun))
                && !text.isWord(index + 1, in: words.portions)
                && !phrases.contains { $0.tokens.contains(index) } && !actors.contains { $0.tokens.contains(index) }
                && !(index + 1 < range.upperBound && isTime(index + 1))
        }
    }

    /// « demande des moyens antiaériens, notamment des Patriot »: where the words end that lead in one of the things asked for.
    private func exampleEnd(behind predicate: Predicate, before object: SystemPhrase) -> Int? {
        predicates.last {
            $0.sort == .holds && $0.tokens.lowerBound >= predicate.tokens.upperBound
                && $0.tokens.upperBound == object.tokens.lowerBound
                && text.isWord($0.tokens.upperBound - 1, in: words.examples)
        }?.tokens.upperBound
    }

    /// « mardi », « année », « avant la fin », « d’ici l’été »
    private func isTime(_ index: Int) -> Bool {
        text.tokens[index].isAny(of: [.weekday, .timeWord])
            || text.isWord(index, in: words.terms)
                && (text.isPreposition(index - 2) || text.isWord(index - 2, in: words.termLeads))
    }

    /// Whether the determiner of who is asked stands at `index`: « aux », « à ses ».
    private func isAsked(_ index: Int) -> Bool {
        text.isWord(index, in: words.atTheWords) || text.isWord(index - 1, in: words.atWords)
    }

    private func holder(between predicate: Predicate, _ object: SystemPhrase?) -> Bool {
        guard let object else { return false }
        return predicates.contains { other in
            (other.sort == .aid || other.sort == .transfer) && other.tokens.lowerBound >= predicate.tokens.upperBound
                && other.tokens.upperBound <= object.tokens.lowerBound
        }
    }
}
