import BriefingModel

extension PeopleReader {
    /// Notes that a role of the text is a person's.
    mutating func add(role: Int, to person: Int) {
        if !people[person].roles.contains(role) { people[person].roles.append(role) }
        if people[person].gender == nil { people[person].gender = phrases[role].gender }
    }

    /// Whether a person's page says that they held the office on the article's day.
    func holdsOffice(_ person: Int, _ role: RolePhrase) -> Bool {
        guard let page = people[person].page, let days else { return false }
        return pages.offices(of: page).contains { $0.isHeld(during: days) && matches($0, role) }
    }

    /// The page of the only person who held the office on the article's day.
    func officeHolder(_ role: RolePhrase) -> Int? {
        guard let days, role.determiner == .definite, role.isOffice else { return nil }
        var found: Int?
        for office in pages.offices where office.page != found && office.isHeld(during: days) && matches(office, role) {
            if let gender = pages.ministers[office.page].gender, let own = role.gender, gender != own { continue }
            if found != nil { return nil }
            found = office.page
        }
        return found
    }

    /// Whether a role is specific enough and says nothing against an office.
    private func matches(_ office: MinisterOffice, _ role: RolePhrase) -> Bool {
        if !role.countries.isEmpty {
            guard let body = office.body, role.countries.contains(body) else { return false }
        } else if role.organisation == nil, role.words.count < 2 {
            return false
        }
        let isSame = role.claim.isSubset(of: office.words)
        let isEquivalent = text.language.speech.equivalents.contains { group in
            group.contains { $0.isSubset(of: office.words) } && group.contains { $0.isSubset(of: role.words) }
        }
        guard isSame || isEquivalent else { return false }
        if let organisation = role.organisation, office.body != nil {
            return !PhraseWords(weightyOf: organisation).isDisjoint(with: office.bodyWords)
        }
        return true
    }
}
