import BriefingModel
import Templating

extension PageComposer {
    /// Statements, and likewise acts, that an entity's own page still shows when it has pages by period.
    static let newestShown = 20
    /// Acts that a person's page shows at most.
    static let personActsShown = 40

    /// A person's page.
    func ministerPage(_ dossier: MinisterDossier) throws(TemplateError) -> WrittenPage {
        let path = PagePath(EntityReference(.minister, dossier.id))
        var page = PageWriter(self, path: path, kind: .minister)
        let name = text.typeset(dossier.name)
        let roles = page.roles(of: dossier)
        page.add(
            "kicker",
            kicker(
                mark: "minister", kindLabel(dossier), [affiliation(dossier)],
                flag: flag(dossier.page?.page)))
        page.add(
            "role",
            ["roles": .list(roles.map { .record($0) }), "none": roles.isEmpty ? .text(text.entities.noRole) : .absent])
        page.addAdditions(statements: dossier.statements, acts: dossier.acts, articles: dossier.articles)
        page.addEssentials(page.essentials(of: dossier))
        page.addFacts(page.facts(of: dossier))
        if let notice = dossier.page?.page, !notice.prose.isEmpty { page.addNotice(notice) }
        let cut = cuts[EntityReference(.minister, dossier.id)]
        if let cut { page.addCuts(cut, at: path, name: name) }
        page.addStatements(dossier.statements, isCut: cut != nil)
        if !dossier.acts.isEmpty {
            page.addSection(
                "acts", text.headings.ministerActs,
                page.actTable(
                    dossier.acts, naming: .system, caption: text.acts.ministerCaption, limit: Self.personActsShown))
        }
        page.addChronology(
            meetings: dossier.meetings.map(\.meeting), statements: dossier.statements, articles: dossier.articles)
        page.addLinks(
            subject: name, meetings: dossier.meetings, systems: dossier.systems, statements: dossier.statements,
            citedWith: dossier.citedWith, articles: dossier.articles, caption: text.entities.graphCaptionMinister)
        page.addMentions(
            dossier.mentions, articles: dossier.articles,
            without: dossier.statements.flatMap { [$0.source] + $0.repeats.map(\.source) }, isCut: cut != nil)
        page.addSuccession(dossier)
        page.addGaps(page.gaps(of: dossier))
        let summary = text.entities.ministerSummary([
            "name": name, "statements": text.count(dossier.statements.count, text.words.statementCount),
            "articles": text.count(dossier.articles.count, text.words.articleCount),
        ])
        let document = try page.document(
            title: name, summary: summary, template: "minister.md", fields: ["name": .text(name)],
            prose: dossier.page?.page.prose ?? "")
        return WrittenPage(document: document, citations: page.sources.references)
    }

    /// « Ministre » for whoever held such an office when last named, else « Responsable ».
    private func kindLabel(_ dossier: MinisterDossier) -> String {
        let titles = dossier.value.office(on: lastNamed(dossier)).map { [$0.title] } ?? dossier.statedRoles.map(\.role)
        return titles.contains { Folding.words($0).contains("ministre") } ? text.words.minister : text.words.official
    }
}

extension PageWriter {
    /// The offices that the team's page states, the latest first; else the roles in the words of the articles.
    mutating func roles(of dossier: MinisterDossier) -> [TemplateFields] {
        let offices = (dossier.page?.offices ?? []).enumerated().sorted { left, right in
            let leftKey = (left.element.to == nil ? 0 : 1, -(left.element.from?.firstDayNumber ?? 0), left.offset)
            let rightKey = (right.element.to == nil ? 0 : 1, -(right.element.from?.firstDayNumber ?? 0), right.offset)
            return leftKey < rightKey
        }.map(\.element)
        guard offices.isEmpty else {
            return offices.enumerated().map { index, office in
                let fields: TemplateFields = [
                    "text": .text(PageComposer.capitalized(text.officeName(office))), "isPast": .flag(index > 0),
                ]
                return fields.merging(proof(of: office))
            }
        }
        var seen: Set<String> = []
        let stated = dossier.statedRoles.reversed().filter { role in
            seen.insert(Folding.words(text.roleName(role))).inserted
        }
        return stated.prefix(3).enumerated().map { index, role in
            let fields: TemplateFields = [
                "text": .text(PageComposer.capitalized(text.roleName(role))), "isPast": .flag(index > 0),
                "dates": .absent, "datesTeam": .absent,
            ]
            return fields.merging(proof([role.source]))
        }
    }

    /// Who states an office, and who its dates: a paragraph that names it need not say since when.
    mutating func proof(of office: Office) -> TemplateFields {
        var fields = proof(office.source.map { [$0] } ?? [])
        let dates = composer.officeDates(office)
        fields["dates"] = TemplateValue(dates)
        let isStated = fields["team"] != .absent || dates == nil || composer.statesDates(office)
        fields["datesTeam"] = isStated ? .absent : true
        return fields
    }

    /// The latest statement, what was delivered, promised and asked, the latest meeting; else the latest mention.
    func essentials(of dossier: MinisterDossier) -> [EssentialLine] {
        let acts = essentialActs(dossier.acts)
        var lines = [latestStatement(dossier.statements, besides: acts)].compactMap { $0 } + acts
        if lines.count < 3, let link = latestMeeting(of: dossier) { lines.append(link) }
        if lines.isEmpty, let mention = dossier.mentions.last(where: { isPublished($0.source) }) {
            lines.append(
                EssentialLine(
                    text: text.entities.onlyNamed([
                        "articles": text.count(dossier.articles.count, text.words.articleCount),
                        "date": date(of: mention.source.article),
                    ]), sources: [mention.source]))
        }
        return lines
    }

    /// The latest meeting whose articles name the person, when its days are known.
    private func latestMeeting(of dossier: MinisterDossier) -> EssentialLine? {
        let dated = dossier.meetings.compactMap { link in
            book.meetings[link.meeting].flatMap { meeting in
                (meeting.end ?? meeting.start).map { (link, meeting, $0.lastDayNumber) }
            }
        }
        guard let (link, meeting, _) = dated.max(by: { $0.2 < $1.2 }) else { return nil }
        return EssentialLine(
            label: text.entities.latestMeeting, text: composer.shortName(meeting),
            path: PagePath(EntityReference(.meeting, meeting.id)), sources: Array(link.sources.prefix(2)))
    }

    /// The rail.
    mutating func facts(of dossier: MinisterDossier) -> [TemplateValue] {
        var facts: [TemplateValue] = []
        if let country = dossier.country {
            let list =
                composer.affiliation(dossier) == text.place(country)
                ? composer.placeInIndex(ofCountry: text.place(country)) : nil
            let proof = dossier.page == nil ? proof(dossier.statedRoles.prefix(1).map(\.source)) : proof([])
            facts.append(
                fact(
                    text.entities.country, text.place(country),
                    path: list?.path, anchor: list?.anchor, proof: proof))
        }
        let silent = dossier.meetings.count { $0.statements == 0 }
        facts.append(
            fact(
                text.entities.meetings, text.numbers.text(dossier.meetings.count),
                note: silent > 0 && silent < dossier.meetings.count
                    ? text.entities.withoutStatement(["number": text.numbers.text(silent)]) : nil,
                anchor: dossier.meetings.isEmpty ? nil : text.anchor(text.headings.links)))
        facts.append(statementsFact(dossier.statements))
        facts.append(
            fact(
                text.entities.acts, text.numbers.text(dossier.acts.count),
                anchor: dossier.acts.isEmpty ? nil : text.anchor(text.headings.ministerActs)))
        facts.append(
            fact(
                text.entities.systems, text.numbers.text(dossier.systems.count),
                anchor: dossier.systems.isEmpty ? nil : text.anchor(text.headings.links)))
        facts.append(articlesFact(dossier.articles))
        return facts
    }

    /// Who held the same offices before and after.
    mutating func addSuccession(_ dossier: MinisterDossier) {
        let neighbours = composer.succession(of: dossier)
        guard !neighbours.isEmpty else { return }
        addSection(
            "succession", text.headings.succession,
            [
                "people": .list(
                    neighbours.map { neighbour in
                        let phrase = neighbour.isPredecessor ? text.entities.predecessor : text.entities.successor
                        let fields: TemplateFields = [
                            "label": .text(phrase(["office": text.officeName(neighbour.office)])),
                            "name": .text(text.typeset(neighbour.dossier.name)),
                            "path": .text(PagePath(EntityReference(.minister, neighbour.dossier.id)).text),
                        ]
                        return .record(fields.merging(proof(of: neighbour.office)))
                    })
            ])
    }

    /// What the corpus leaves open about a person.
    func gaps(of dossier: MinisterDossier) -> [Gap] {
        var gaps: [Gap] = []
        if dossier.statements.isEmpty {
            gaps.append(Gap(text: text.gaps.noStatement))
        } else {
            for link in dossier.meetings.reversed() where link.statements == 0 {
                guard let meeting = book.meetings[link.meeting] else { continue }
                gaps.append(
                    Gap(
                        text: text.gaps.namedWithoutStatement(["meeting": composer.shortName(meeting)]),
                        sources: Array(link.sources.prefix(2))))
            }
        }
        gaps = Array(gaps.prefix(4))
        gaps += self.gaps(in: dossier.acts, limit: 4)
        gaps += self.gaps(statements: dossier.statements, articles: dossier.articles)
        if dossier.page?.offices.isEmpty ?? true { gaps.append(Gap(text: text.gaps.noOffice)) }
        if dossier.country == nil, composer.countryOrOrganisation(dossier.id) == nil {
            gaps.append(Gap(text: text.gaps.noCountry))
        }
        return gaps
    }
}
