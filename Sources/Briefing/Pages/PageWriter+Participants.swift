import BriefingModel
import Templating

extension PageWriter {
    /// People that the table lists at most, and names that stand below it at most.
    static let participantLimit = 60, otherLimit = 240

    private func hasComers(_ dossier: MeetingDossier) -> Bool { dossier.people.contains { $0.presence != nil } }

    /// « Participants » only where an article says of somebody that they were there or to come.
    func participantsHeading(_ dossier: MeetingDossier) -> String {
        hasComers(dossier) ? text.headings.participants : text.headings.namedPeople
    }

    /// Who the articles on the meeting name, by country; of very many those with the most statements.
    ///
    /// - Parameter speakers: whose statements the page shows.
    mutating func addParticipants(_ dossier: MeetingDossier, speakers: Set<Speaker>) {
        let ids = Set(
            speakers.compactMap { speaker -> EntityID? in if case .named(let id, _) = speaker { id } else { nil } })
        let known = dossier.people.filter { book.ministers[$0.person] != nil }
        let people = known.prefix(Self.participantLimit).compactMap { link in
            book.ministers[link.person].map { person in
                let country =
                    person.value.office(on: dossier.start)?.of.map(text.place)
                    ?? composer.countryOrOrganisation(person.id)
                return (link: link, person: person, country: country, key: Folding.words(country ?? ""))
            }
        }.sorted { left, right in
            (left.country == nil ? 1 : 0, left.key, left.person.id)
                < (right.country == nil ? 1 : 0, right.key, right.person.id)
        }
        let others = known.dropFirst(Self.participantLimit)
        guard !people.isEmpty else { return }
        addSection(
            "participants", participantsHeading(dossier),
            [
                "caption": .text(
                    hasComers(dossier) ? text.entities.participantsCaption : text.entities.onlyNamedCaption),
                "columnName": .text(text.entities.columnName),
                "columnPresence": .text(text.entities.columnPresence),
                "columnStatements": .text(text.entities.columnStatements),
                "columnReferences": .text(text.entities.columnReferences),
                "groups": .list(
                    [
                        (text.entities.comers, people.filter { $0.link.presence != nil }),
                        (text.entities.onlyNamedPeople, people.filter { $0.link.presence == nil }),
                    ].filter { !$0.1.isEmpty }.map { title, people in
                        [
                            "title": hasComers(dossier) ? .text(title) : .absent,
                            "people": .list(
                                people.map { participant($0.link, $0.person, on: dossier.start, speakers: ids) }),
                        ]
                    }),
                "hasOthers": .flag(!others.isEmpty), "othersLabel": .text(text.entities.otherParticipants),
                "others": TemplateValue(
                    others.prefix(Self.otherLimit).compactMap { link in
                        book.ministers[link.person].map { person in
                            [
                                "name": .text(text.typeset(person.name)),
                                "path": .text(PagePath(EntityReference(.minister, person.id)).text),
                            ]
                        }
                    }),
                "rest": TemplateValue(
                    others.count > Self.otherLimit
                        ? text.words.andOthers([
                            "others": text.count(others.count - Self.otherLimit, text.words.others)
                        ]) : nil),
            ])
    }

    private mutating func participant(
        _ link: PersonLink, _ person: MinisterDossier, on date: PartialDate?, speakers: Set<EntityID>
    ) -> TemplateValue {
        [
            "name": .text(text.typeset(person.name)),
            "path": .text(PagePath(EntityReference(.minister, person.id)).text),
            "detail": TemplateValue(composer.role(of: person.id, on: date)),
            "presence": .text(presence(link.presence)), "isKnown": .flag(link.presence != nil),
            "id": .text("presence-\(person.id)"),
            "count": .text(text.numbers.text(link.statements)),
            "anchor": TemplateValue(speakers.contains(person.id) ? "q-\(person.id)" : nil),
            "references": references([link.presence?.source].compactMap { $0 } + link.sources.prefix(3)),
        ]
    }

    private func presence(_ presence: Presence?) -> String {
        guard let presence else { return text.entities.onlyName }
        return presence.isObserved ? text.entities.observed : text.entities.announced
    }
}
