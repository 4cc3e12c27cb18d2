import BriefingModel
import OrderedCollections
import Templating

extension PageComposer {
    /// A weapon system's page.
    func systemPage(_ dossier: SystemDossier) throws(TemplateError) -> WrittenPage {
        let path = PagePath(EntityReference(.system, dossier.id))
        var page = PageWriter(self, path: path, kind: .system)
        let name = text.typeset(dossier.name)
        page.add(
            "kicker",
            kicker(
                mark: "system", text.words.system, [dossier.category.flatMap { text.words.categories[$0] }],
                flag: flag(dossier.page?.page)))
        page.add("role", ["roles": .list([.record(page.role(of: dossier))]), "none": .absent])
        page.addAdditions(statements: dossier.statements, acts: dossier.acts, articles: dossier.articles)
        page.addEssentials(page.essentials(of: dossier))
        page.addFacts(page.facts(of: dossier))
        if let notice = dossier.page?.page, !notice.prose.isEmpty { page.addNotice(notice) }
        let cut = cuts[EntityReference(.system, dossier.id)]
        if let cut { page.addCuts(cut, at: path, name: name) }
        if !dossier.acts.isEmpty {
            page.addSection(
                "acts", text.headings.systemActs,
                page.actTable(
                    dossier.acts, naming: .actor, caption: text.acts.systemCaption,
                    limit: cut == nil ? nil : Self.newestShown))
        }
        if let history = page.figureHistory(dossier.acts, limit: cut == nil ? nil : Self.newestShown) {
            page.addSection("figures", text.headings.figures, history)
        }
        page.addStatements(dossier.statements, isCut: cut != nil)
        page.addChronology(
            meetings: dossier.meetings.map(\.meeting), statements: dossier.statements, articles: dossier.articles)
        let speakers = speakers(of: dossier.statements)
        page.addLinks(
            subject: name, meetings: dossier.meetings, people: [], systems: [], statements: dossier.statements,
            citedWith: speakers, caption: text.entities.graphCaptionSystem, peopleHeading: text.headings.speakers)
        page.addMentions(
            dossier.mentions, articles: dossier.articles,
            without: dossier.statements.map(\.source) + dossier.acts.flatMap(\.sources), isCut: cut != nil)
        page.addGaps(page.gaps(of: dossier))
        let summary = text.entities.systemSummary([
            "name": name, "acts": text.count(dossier.acts.count, text.words.actCount),
            "articles": text.count(dossier.articles.count, text.words.articleCount),
        ])
        let document = try page.document(
            title: name, summary: summary, template: "system.md", fields: ["name": .text(Self.capitalized(name))],
            prose: dossier.page?.page.prose ?? "")
        return WrittenPage(document: document, citations: page.sources.references)
    }

    /// Who speaks in some statements, the most frequent first.
    private func speakers(of statements: [Statement]) -> [Counted<EntityID>] {
        var counts: OrderedDictionary<EntityID, Int> = [:]
        for statement in statements {
            if case .named(let id, _) = statement.speaker { counts[id, default: 0] += 1 }
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { Counted(value: $0.key, count: $0.value) }
    }
}

extension PageWriter {
    /// Family and other names.
    mutating func role(of dossier: SystemDossier) -> TemplateFields {
        let family = dossier.category.flatMap { text.words.categories[$0] }
        let aliases = dossier.page?.page.aliases ?? []
        let names = aliases.isEmpty ? nil : text.entities.alsoNamed(["names": text.list(aliases.map(text.typeset))])
        let words = [family, names].compactMap { $0 }.joined(separator: ", ")
        let fields: TemplateFields = [
            "text": .text(words.isEmpty ? text.gaps.noFamily : PageComposer.capitalized(words)), "isPast": false,
            "dates": .absent, "datesTeam": .absent,
        ]
        let hasFact = !words.isEmpty && dossier.page != nil
        return fields.merging(hasFact ? proof(dossier.page?.page.source.map { [$0] } ?? []) : Self.noProof)
    }

    /// What was delivered, promised and asked, else the latest statement.
    func essentials(of dossier: SystemDossier) -> [EssentialLine] {
        var lines = essentialActs(dossier.acts)
        if lines.count < 3, let said = latestStatement(dossier.statements, besides: lines), !isTold(said, by: lines) {
            lines.append(said)
        }
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

    /// The rail.
    mutating func facts(of dossier: SystemDossier) -> [TemplateValue] {
        var facts: [TemplateValue] = []
        if let family = dossier.category.flatMap({ text.words.categories[$0] }) {
            let list = composer.placeInIndex(ofFamily: PageComposer.capitalized(family))
            let proof = dossier.page == nil ? Self.noProof : proof(dossier.page?.page.source.map { [$0] } ?? [])
            facts.append(
                fact(
                    text.entities.family, PageComposer.capitalized(family), path: list.path, anchor: list.anchor,
                    proof: proof))
        }
        let actors = OrderedSet(dossier.acts.map { composer.actor($0) })
        facts.append(
            fact(
                text.entities.countries, text.numbers.text(actors.count),
                note: actors.isEmpty ? nil : actors.prefix(8).joined(separator: ", "),
                anchor: dossier.acts.isEmpty ? nil : text.anchor(text.headings.systemActs)))
        facts.append(
            fact(
                text.entities.acts, text.numbers.text(dossier.acts.count),
                anchor: dossier.acts.isEmpty ? nil : text.anchor(text.headings.systemActs)))
        facts.append(
            fact(
                text.entities.meetings, text.numbers.text(dossier.meetings.count),
                anchor: dossier.meetings.isEmpty ? nil : text.anchor(text.headings.links)))
        facts.append(statementsFact(dossier.statements))
        facts.append(articlesFact(dossier.articles))
        return facts
    }

    /// What the corpus leaves open about a system.
    func gaps(of dossier: SystemDossier) -> [Gap] {
        var gaps = self.gaps(in: dossier.acts)
        if dossier.acts.isEmpty { gaps.append(Gap(text: text.gaps.noAct)) }
        if dossier.category == nil { gaps.append(Gap(text: text.gaps.noFamilyGap)) }
        gaps += self.gaps(statements: dossier.statements, articles: dossier.articles)
        return gaps
    }
}
