import BriefingModel

extension PeopleReader {
    /// Notes that a role of the text is a person's.
    mutating func add(role: Int, to person: Int) {
        if !people[person].roles.contains(role) { people[person].roles.append(role) }
        if people[person].gender == nil { people[person].gender = phrases[role].gender }
    }

    /// Whether a person's page says that they held the office on the article's day.
    func holdsOffice(_ person: Int, _ role: RolePhrase) -> Bool {
        guard let page = people[person].page, let date else { return false }
        return pages.ministers[page].offices.contains { $0.isHeld(on: date) && matches($0, role) }
    }

    /// The page of the only person who held the office on the article's day.
    func officeHolder(_ role: RolePhrase) -> Int? {
        guard let date, role.determiner == .definite, role.isOffice else { return nil }
        let found = pages.ministers.indices.filter { page in
            if let gender = pages.ministers[page].gender, let own = role.gender, gender != own { return false }
            return pages.ministers[page].offices.contains { $0.isHeld(on: date) && matches($0, role) }
        }
        return found.count == 1 ? found[0] : nil
    }

    /// Whether a role is specific enough and says nothing against an office.
    private func matches(_ office: Office, _ role: RolePhrase) -> Bool {
        let words = RoleComplementReader.contentWords(office.title + " " + (office.of ?? ""))
        let own = RoleComplementReader.contentWords(role.title + " " + (role.organisation ?? ""))
        if !role.countries.isEmpty {
            guard let body = office.of, role.countries.contains(body) else { return false }
        } else if role.organisation == nil, role.words.count < 2 {
            return false
        }
        let isSame = own.isSubset(of: words)
        let isEquivalent = text.language.speech.equivalents.contains { group in
            group.contains { $0.isSubset(of: words) } && group.contains { $0.isSubset(of: role.words) }
        }
        guard isSame || isEquivalent else { return false }
        if let organisation = role.organisation, let body = office.of {
            return !RoleComplementReader.contentWords(organisation).isDisjoint(
                with: RoleComplementReader.contentWords(body))
        }
        return true
    }
}
