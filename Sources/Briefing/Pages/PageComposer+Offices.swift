import BriefingModel

extension PageComposer {
    /// « ministre de la Défense des Pays-Bas du 10 janvier 2022 au 2 juillet 2024 »
    func officeText(_ office: Office) -> String {
        [officeName(office), officeDates(office)].compactMap { $0 }.joined(separator: " ")
    }

    /// « ministre de la Défense des Pays-Bas »
    func officeName(_ office: Office) -> String {
        let title = text.typeset(office.title)
        guard let of = office.of else { return title }
        let place = PlaceNames.place(of)
        if Folding.words(office.title).contains(Folding.words(of)) { return title }
        if text.language == "en" { return "\(title), \(text.place(of))" }
        return place.article == .none && !PlaceNames.isKnown(of)
            ? "\(title), \(text.typeset(of))" : "\(title) \(place.possessive)"
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

    /// « « ministre de la Défense » (OTAN) », in the words of an article.
    func statedRoleText(_ role: StatedRole) -> String {
        guard let organisation = role.organisation,
            !Folding.words(role.role).contains(Folding.words(organisation))
        else { return text.entities.statedRoleAlone(["role": role.role]) }
        return text.entities.statedRole(["role": role.role, "organisation": text.place(organisation)])
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
