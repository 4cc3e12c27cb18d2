import BriefingModel

extension PageComposer {
    /// « ministre de la Défense des Pays-Bas du 10 janvier 2022 au 2 juillet 2024 »
    func officeText(_ office: Office) -> String {
        [text.officeName(office), officeDates(office)].compactMap { $0 }.joined(separator: " ")
    }

    /// « depuis le 20 mai 2022 », « du 10 janvier 2022 au 2 juillet 2024 »
    func officeDates(_ office: Office) -> String? {
        switch (office.from, office.to) {
        case (let from?, let to?):
            text.dates.period(from, to)
        case (let from?, nil): text.entities.since(["date": text.dates.definite(from)])
        case (nil, let to?): text.entities.until(["date": text.dates.limit(to)])
        case (nil, nil): nil
        }
    }

    /// Whether the paragraph that an office cites also gives its years.
    func statesDates(_ office: Office) -> Bool {
        guard let source = office.source, let paragraphs = book.articles[source.article]?.article.paragraphs,
            paragraphs.indices.contains(source.paragraph)
        else { return false }
        return DayEvidence.states(office, paragraphs[source.paragraph].text)
    }

    /// The office that a person held on a day, else the last role that an article states; else their country.
    func role(of person: EntityID, on date: PartialDate?) -> String? {
        guard let dossier = book.ministers[person] else { return nil }
        if let ready = ready.people[person], date == ready.lastNamed { return ready.role }
        return text.role(of: dossier, on: date)
    }

    /// When an article last names a person.
    func lastNamed(_ dossier: MinisterDossier) -> PartialDate? { ready.people[dossier.id]?.lastNamed }

    /// The country or organisation that a person stood for when last named.
    func affiliation(_ dossier: MinisterDossier) -> String? {
        (dossier.value.office(on: lastNamed(dossier))?.of).map(text.place) ?? countryOrOrganisation(dossier.id)
    }

    /// Somebody who held an office just before or after another.
    struct Neighbour {
        var dossier: MinisterDossier
        var office: Office
        var isPredecessor: Bool
    }

    /// Holders of the same office of the same country that end where this one begins, or begin where it ends.
    func succession(of dossier: MinisterDossier) -> [Neighbour] {
        var neighbours: [Neighbour] = []
        for office in dossier.page?.offices ?? [] {
            let holders = holders.others(than: dossier.id, in: office).compactMap { holder in
                book.ministers[holder.person].map { (dossier: $0, office: holder.office) }
            }
            if let from = office.from {
                let before = holders.filter { ($0.office.from?.firstDayNumber ?? .min) < from.firstDayNumber }
                    .max { ($0.office.from?.firstDayNumber ?? .min) < ($1.office.from?.firstDayNumber ?? .min) }
                if let before {
                    neighbours.append(Neighbour(dossier: before.dossier, office: before.office, isPredecessor: true))
                }
            }
            if let from = office.from {
                let after = holders.filter { ($0.office.from?.firstDayNumber ?? .min) > from.firstDayNumber }
                    .min { ($0.office.from?.firstDayNumber ?? .max) < ($1.office.from?.firstDayNumber ?? .max) }
                if let after {
                    neighbours.append(Neighbour(dossier: after.dossier, office: after.office, isPredecessor: false))
                }
            }
        }
        return neighbours
    }
}
