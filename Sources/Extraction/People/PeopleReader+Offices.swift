import BriefingModel

extension PeopleReader {
    /// Notes that a role of the text is a person's.
    func add(role: Int, to person: Int) {
        if !people[person].roles.contains(role) { people[person].roles.append(role) }
        if people[person].gender == nil { people[person].gender = phrases[role].gender }
    }

    /// Whether a person's page says that they held the office on the article's day.
    func holdsOffice(_ person: Int, _ role: RolePhrase) -> Bool {
        guard let page = people[person].page, let days else { return false }
        var claim: PhraseWords?
        return pages.offices(of: page).contains { $0.isHeld(during: days) && matches($0, role, claim: &claim) }
    }

    /// The only person of the article who was at the head of the state or government that a role means, in the article's
    /// year as far as it is known.
    func ruler(describedBy role: RolePhrase) -> Int? {
        let speech = text.language.speech
        guard role.determiner == .definite, !role.isPlural, role.organisation == nil, role.ownerAt == nil,
            role.words.isDisjoint(with: speech.deputies),
            !role.countries.isEmpty || role.words.count > 1 || role.isFormer || isNobodysElse(role),
            speech.rulers.contains(role.lemma) || speech.rulerNames.contains(where: { $0.isSubset(of: role.words) }),
            speech.rulerNames.contains(where: { role.words.isSubset(of: $0) }) || role.qualities.isEmpty
        else { return nil }
        let isGovernment = speech.governmentNames.contains { $0.isSubset(of: role.words) }
        var found: Int?
        for term in Rulers.terms where term.isGovernment == isGovernment {
            guard role.countries.isEmpty || role.countries.contains(term.country),
                date.map({ role.isFormer ? term.years.upperBound <= $0.year : term.years.contains($0.year) })
                    ?? !role.isFormer,
                let person = people.indices.first(where: { isNamed(people[$0], as: term.words) }), person != found
            else { continue }
            if !role.gender.agrees(with: people[person].gender) { continue }
            if found != nil { return nil }
            found = person
        }
        return found
    }

    /// Whether nobody is said to hold an office named by its noun alone: « le président » of an article on a head of state.
    private func isNobodysElse(_ role: RolePhrase) -> Bool {
        !phrases.contains { $0.lemma == role.lemma && !$0.runs.isEmpty }
    }

    /// Whether somebody is known to have been at the head of a state or government in the article's year.
    func isRuler(_ person: Int) -> Bool {
        guard let date else { return false }
        return Rulers.terms.contains { $0.years.contains(date.year) && isNamed(people[person], as: $0.words) }
    }

    /// Whether a person's name can be a full one, of which a given name or its initial may be missing.
    private func isNamed(_ person: PersonRecord, as words: [NameKey]) -> Bool {
        guard let family = words.last, person.familyKey == family else { return false }
        return person.words.count == 1 || person.words.first.map { NameKey.areCompatible($0, words[0]) } ?? false
    }

    /// The page of the only person who held the office on the article's day.
    func officeHolder(_ role: RolePhrase) -> Int? {
        guard let days, role.determiner == .definite, role.isOffice else { return nil }
        var found: Int?
        var claim: PhraseWords?
        for office in pages.offices where office.page != found && office.isHeld(during: days) {
            guard matches(office, role, claim: &claim) else { continue }
            if !pages.ministers[office.page].gender.agrees(with: role.gender) { continue }
            if found != nil { return nil }
            found = office.page
        }
        return found
    }

    /// Whether texts use two offices for one another.
    private func areEquivalent(_ role: PhraseWords, _ office: PhraseWords) -> Bool {
        text.language.speech.equivalents.contains { group in
            group.contains { $0.isSubset(of: role) } && group.contains { $0.isSubset(of: office) }
        }
    }

    /// Whether a role is specific enough and says nothing against an office; `claim` keeps the role's claim for the next.
    private func matches(_ office: MinisterOffice, _ role: RolePhrase, claim: inout PhraseWords?) -> Bool {
        if !role.countries.isEmpty {
            guard let body = office.body, role.countries.contains(body) else { return false }
        } else if role.organisation == nil, role.words.count < 2 {
            return false
        }
        let known = claim ?? role.claim(in: text)
        claim = known
        let isSame = known.isSubset(of: office.words)
        guard isSame || areEquivalent(role.words, office.words) else { return false }
        if let organisation = role.organisation, office.body != nil {
            return !PhraseWords(weightyOf: organisation).isDisjoint(with: office.bodyWords)
        }
        return true
    }
}
