import BriefingModel

/// What is known of a person once their runs are found: gender and page.
extension PeopleReader {
    func complete(_ index: Int) {
        people[index].runs.sort()
        people[index].gender = gender(of: index)
        people[index].page = page(of: index)
        if people[index].gender == nil {
            people[index].gender = people[index].page.flatMap { pages.ministers[$0].gender }
        }
    }

    func gender(of person: Int) -> Gender? {
        for run in people[person].runs {
            if let letter = runs[run].honorificGender, let gender = Gender(letter: letter) { return gender }
        }
        // « le docteur Emilia X »: offices in the masculine are held by women too.
        let given = genderOfGivenName(person)
        for phrase in people[person].roles where !phrases[phrase].isPlural {
            if let gender = phrases[phrase].gender { return gender == .masculine ? given ?? gender : gender }
        }
        return given
    }

    func genderOfGivenName(_ person: Int) -> Gender? {
        for run in people[person].runs where runs[run].hasGivenName && runs[run].pieces.count > 1 {
            let piece = runs[run].pieces[0]
            if let sense = text.unit(.givenName, at: piece) { return Gender(rawValue: sense.text) }
            let lexeme = text.language.lexicon.lexeme(text.letters(piece).prefix { $0 != UInt8(ascii: "-") })
            return text.language.lexicon.sense(of: lexeme, in: .givenName).flatMap { Gender(rawValue: $0.text) }
        }
        return nil
    }

    /// The page of a person: by the full name, else by a family name that fits one office holder of the day only.
    func page(of person: Int) -> Int? {
        if people[person].hasGivenName, people[person].words.count > 1 {
            let found = pages.pages(fullName: people[person].words)
            return found.count == 1 ? found[0] : found.first { fits(person, page: $0) }
        }
        let found = pages.pages(familyName: people[person].words).filter { fits(person, page: $0) }
        if found.count == 1 { return found[0] }
        guard let date else { return nil }
        let inOffice = found.filter { pages.ministers[$0].offices.contains { $0.isHeld(on: date) } }
        return inOffice.count == 1 ? inOffice[0] : nil
    }

    /// Whether nothing that the text says of the person speaks against the page.
    func fits(_ person: Int, page: Int) -> Bool {
        let minister = pages.ministers[page]
        if !minister.gender.agrees(with: people[person].gender) { return false }
        for role in people[person].roles {
            let countries = phrases[role].countries
            if let country = minister.country, !countries.isEmpty, !countries.contains(country),
                !phrases[role].isPlural,
                !minister.offices.contains(where: { $0.of.map(countries.contains) ?? false })
            {
                return false
            }
        }
        return true
    }
}
