import BriefingModel

/// Whether one role of the text can be another that it means.
extension SpeakerReader {
    /// Whether a role that the text gives somebody can be the one that a phrase means.
    func fits(_ known: RolePhrase, _ meant: RolePhrase) -> Bool {
        guard known.isFormer == meant.isFormer else { return false }
        // « le président grec … et son homologue norvégien, X … le président norvégien ».
        if grammar.isCounterpart(known), meant.isOffice, known.runs.count == 1,
            !Set(known.countries).isDisjoint(with: meant.countries)
        {
            return true
        }
        if isOfficeOfCounterpart(known, meant) { return true }
        // « la ministre » alone means one who was there before.
        if !meant.isSpecific, meant.countries.isEmpty, known.tokens.lowerBound > meant.tokens.lowerBound {
            return false
        }
        if !meant.countries.isEmpty, !known.countries.isEmpty,
            !meant.countries.contains(where: known.countries.contains)
        {
            return false
        }
        if isMinister(known, like: meant) || isJuniorMinister(known, for: meant) { return true }
        let rest = meant.qualities
        let own = known.qualities
        if known.lemma == meant.lemma {
            if let one = known.organisation, let other = meant.organisation,
                folded(one).isDisjoint(with: folded(other)), !(isAlliance(one) && isAlliance(other))
            {
                return false
            }
            // « le chef de l’État » is no « chef d’état-major de l’armée ».
            if grammar.leaders.contains(known.lemma), own.count > rest.count + 1, !rest.isEmpty { return false }
            if rest.isEmpty || !rest.isDisjoint(with: own) { return true }
            return own.isEmpty
                && (grammar.portfolioHeads.contains(known.lemma) || rest == folded(grammar.stateWord))
        }
        if isLeader(known, of: meant) || isKind(known, of: meant) { return true }
        // « le secrétaire d’État adjoint » is not « le chef de la diplomatie ».
        guard known.words.isDisjoint(with: grammar.deputies) || !meant.words.isDisjoint(with: grammar.deputies) else {
            return false
        }
        // « le président du Conseil des arts » is not « le chef de l’État ».
        if meant.organisation == nil, isRuler(meant), grammar.rulers.contains(known.lemma), known.countries.isEmpty,
            let body = known.organisation, !folded(body).isSubset(of: folded(grammar.stateWord))
        {
            return false
        }
        return grammar.equivalents.contains { group in
            group.contains { $0.isSubset(of: known.words) } && group.contains { $0.isSubset(of: meant.words) }
        }
    }

    /// « le ministre norvégien … son homologue suédois, X … le ministre »: whether an office alone can be that of a counterpart
    /// named before.
    private func isOfficeOfCounterpart(_ known: RolePhrase, _ meant: RolePhrase) -> Bool {
        guard grammar.isCounterpart(known), known.runs.count == 1, meant.isOffice, !meant.isSpecific,
            meant.countries.isEmpty, known.tokens.lowerBound < meant.tokens.lowerBound,
            let office = people.phrases.last(where: {
                $0.isOffice && !$0.isPlural && $0.tokens.upperBound <= known.tokens.lowerBound
            })
        else { return false }
        return office.lemma == meant.lemma
            || grammar.portfolioHeads.contains(meant.lemma)
                && (grammar.portfolioHeads.contains(office.lemma) || grammar.nationalOffices.contains(office.lemma))
    }

    /// Whether « le ministre suédois » can mean « le chef de la diplomatie suédoise », and « le ministre » « le chef de la
    /// diplomatie » told before.
    func isMinister(_ known: RolePhrase, like meant: RolePhrase) -> Bool {
        guard !meant.isSpecific, grammar.portfolioHeads.contains(meant.lemma),
            meant.countries.isEmpty
                ? grammar.leaders.contains(known.lemma) && !isRuler(known) && !isNamedAgain(meant)
                : meant.countries.contains(where: known.countries.contains)
        else { return false }
        return grammar.equivalents.contains { group in
            group.contains { $0.isSubset(of: known.words) } && group.contains { !$0.isDisjoint(with: meant.words) }
        }
    }

    /// Whether an office of just that word stands shortly before one: « le ministre danois … le ministre ».
    private func isNamedAgain(_ meant: RolePhrase) -> Bool {
        people.phrases.contains { other in
            other.lemma == meant.lemma && other.head < meant.head && !other.isPlural
                && sentencesBetween(other.head, meant.head) <= 3
        }
    }

    /// Whether « la ministre » can mean « la secrétaire d’État ».
    func isJuniorMinister(_ known: RolePhrase, for meant: RolePhrase) -> Bool {
        grammar.portfolioHeads.contains(meant.lemma) && !meant.isSpecific && meant.countries.isEmpty
            && known.countries.isEmpty && grammar.small.juniorMinister.isSubset(of: known.words)
            // « La secrétaire d’État a salué la ministre ».
            && !people.phrases.contains { other in
                grammar.portfolioHeads.contains(other.lemma) && other.gender == meant.gender
                    && text.sentence(ofToken: other.head) == text.sentence(ofToken: known.head)
            }
    }

    /// Whether « le diplomate français » can mean the holder of a role that is one of its kinds.
    func isKind(_ known: RolePhrase, of meant: RolePhrase) -> Bool {
        guard grammar.kinds[meant.lemma]?.contains(known.lemma) == true, !meant.isSpecific else { return false }
        return meant.countries.isEmpty || !Set(meant.countries).isDisjoint(with: known.countries)
    }

    /// Whether « le chef de l’OTAN », « le dirigeant coréen » can mean the holder of an office of that body or country.
    func isLeader(_ known: RolePhrase, of meant: RolePhrase) -> Bool {
        guard known.isOffice, grammar.leaders.contains(meant.lemma) else { return false }
        if let one = known.organisation, let other = meant.organisation {
            return !folded(one).isDisjoint(with: folded(other)) || (isAlliance(one) && isAlliance(other))
        }
        return grammar.small.countryLeaders.contains(meant.lemma) && meant.words.count == 1 && !meant.countries.isEmpty
            && known.organisation == nil
            && meant.countries.contains(where: known.countries.contains) && grammar.rulers.contains(known.lemma)
    }

    /// Whether the role is at the head of a state: « le président », « le chef du gouvernement ».
    func isRuler(_ role: RolePhrase) -> Bool {
        if grammar.rulers.contains(role.lemma) { return true }
        return grammar.rulerNames.contains { $0.isSubset(of: role.words) }
    }

    /// Whether few people can hold the role: an office with its field, country or body.
    func isDistinctive(_ role: RolePhrase) -> Bool {
        role.isOffice && !role.isFormer && (role.isSpecific || !role.countries.isEmpty)
    }

    func hasRole(_ person: Int) -> Bool {
        people.people[person].page != nil
            || people.people[person].roles.contains {
                !people.phrases[$0].isNationality && !grammar.kinRoles.contains(people.phrases[$0].lemma)
            }
    }

    func isAlliance(_ name: String) -> Bool {
        !PhraseWords(name).isDisjoint(with: grammar.small.alliance)
    }
}
