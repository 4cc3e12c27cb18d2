import BriefingModel
import OrderedCollections
import Templating

extension PageComposer {
    /// A meeting's page.
    func meetingPage(_ dossier: MeetingDossier) throws(TemplateError) -> WrittenPage {
        let path = PagePath(EntityReference(.meeting, dossier.id))
        var page = PageWriter(self, path: path, kind: .meeting)
        let name = text.typeset(dossier.name)
        page.add(
            "kicker",
            kicker(
                mark: "meeting", text.words.meeting, [text.words.kind(of: dossier)],
                flag: flag(dossier.page?.page)))
        page.add("role", ["roles": .list(page.roles(of: dossier)), "none": .absent])
        page.addEssentials(page.essentials(of: dossier))
        page.addFacts(page.facts(of: dossier))
        if let notice = dossier.page?.page, !notice.prose.isEmpty { page.addNotice(notice) }
        let cut = cuts[EntityReference(.meeting, dossier.id)]
        if let cut { page.addCuts(cut, at: path, name: name) }
        let shown = page.shownStatements(of: dossier.statements, isCut: cut != nil)
        page.addSentences("agenda", text.headings.agenda, dossier.agenda, scope: text.entities.agendaScope)
        page.addParticipants(dossier, speakers: Set(shown.map(\.speaker)))
        page.addSentences("decisions", text.headings.decisions, dossier.decisions, scope: text.entities.decisionsScope)
        if !dossier.acts.isEmpty {
            page.addSection(
                "acts", text.headings.meetingActs,
                page.actTable(
                    dossier.acts, naming: .systemAndActor, caption: text.acts.meetingCaption,
                    limit: cut == nil ? nil : Self.newestShown))
        }
        page.addStatements(dossier.statements, isCut: cut != nil)
        page.addLinks(
            subject: dossier.place ?? name, meetings: [], people: dossier.people, systems: dossier.systems,
            statements: dossier.statements, caption: text.entities.graphCaptionMeeting)
        page.addPress(dossier, isCut: cut != nil)
        let mainArticles = Set(dossier.mainArticles)
        page.addMentions(
            dossier.mentions, articles: dossier.articles,
            without: dossier.statements.map(\.source)
                + dossier.mentions.map(\.source).filter { mainArticles.contains($0.article) }, isCut: cut != nil)
        page.addGaps(page.gaps(of: dossier))
        let dates = placeAndDates(dossier)
        let title = [name, dates].compactMap { $0 }.joined(separator: ", ")
        let summary = text.entities.meetingSummary([
            "name": title, "statements": text.count(dossier.statements.count, text.words.statementCount),
            "articles": text.count(dossier.articles.count, text.words.articleCount),
        ])
        let document = try page.document(
            title: title, summary: summary, template: "meeting.md",
            fields: [
                "name": .text(name), "placeAndDates": TemplateValue(dates),
                "participantsHeading": .text(page.participantsHeading(dossier)),
            ], prose: dossier.page?.page.prose ?? "")
        return WrittenPage(document: document, citations: page.sources.references)
    }
}

extension PageWriter {
    /// Who states the place and days that the title gives.
    mutating func roles(of dossier: MeetingDossier) -> [TemplateValue] {
        let isInferred = dossier.date == .inferred
        if dossier.start != nil, dossier.place != nil, dossier.dateSource == dossier.placeSource {
            let words = isInferred ? text.entities.inferredDates : text.entities.statedPlaceAndDates
            return [role(words, [dossier.dateSource].compactMap { $0 })]
        }
        var roles: [TemplateValue] = []
        if dossier.start == nil {
            roles.append(role(text.entities.unknownDates, nil))
        } else {
            let words = isInferred ? text.entities.inferredDates : text.entities.dates
            roles.append(role(words, [dossier.dateSource].compactMap { $0 }))
        }
        if dossier.place != nil { roles.append(role(text.entities.place, [dossier.placeSource].compactMap { $0 })) }
        return roles
    }

    private mutating func role(_ words: String, _ sources: [ParagraphReference]?) -> TemplateValue {
        let fields: TemplateFields = [
            "text": .text(words), "isPast": true, "dates": .absent, "datesTeam": .absent,
        ]
        return .record(fields.merging(sources.map { proof($0) } ?? Self.noProof))
    }

    /// The latest decision, what was delivered and promised, then what was said.
    func essentials(of dossier: MeetingDossier) -> [EssentialLine] {
        let decision = dossier.decisions.last.map { line($0) }
        let left = (decision == nil ? 3 : 2) - (dossier.statements.contains(where: Self.isCertain) ? 1 : 0)
        var lines = [decision].compactMap { $0 } + essentialActs(dossier.acts).prefix(left)
        if let said = mostRepeatedStatement(of: dossier, besides: lines), !isTold(said, by: lines) {
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

    private func line(_ decision: SourcedSentence) -> EssentialLine {
        let article = book.articles[decision.source.article]?.article
        return EssentialLine(
            label: text.entities.decision([
                "date": article?.published.map(text.dates.text) ?? text.dates.unknown
            ]),
            text: text.spaced(Self.shortened(decision.text), in: article?.language),
            foreign: foreign(decision.source.article), sources: [decision.source])
    }

    /// The rail.
    mutating func facts(of dossier: MeetingDossier) -> [TemplateValue] {
        var facts: [TemplateValue] = []
        if let start = dossier.start {
            facts.append(
                fact(
                    text.entities.dates, text.dates.span(start, dossier.end),
                    proof: proof([dossier.dateSource].compactMap { $0 })))
        }
        if let place = dossier.place {
            facts.append(
                fact(text.entities.place, text.typeset(place), proof: proof([dossier.placeSource].compactMap { $0 })))
        }
        facts.append(
            fact(
                text.entities.participants, text.numbers.text(dossier.people.count),
                anchor: dossier.people.isEmpty ? nil : text.anchor(participantsHeading(dossier))))
        facts.append(statementsFact(dossier.statements))
        facts.append(
            fact(
                text.entities.acts, text.numbers.text(dossier.acts.count),
                anchor: dossier.acts.isEmpty ? nil : text.anchor(text.headings.meetingActs)))
        facts.append(
            fact(
                text.entities.systems, text.numbers.text(dossier.systems.count),
                anchor: dossier.systems.isEmpty ? nil : text.anchor(text.headings.links)))
        let outlets = Set(dossier.articles.compactMap { composer.ready.articles[$0]?.outletName })
        facts.append(
            fact(
                text.entities.articles, text.numbers.text(dossier.articles.count),
                note: outlets.isEmpty
                    ? nil : text.entities.inOutlets(["outlets": text.count(outlets.count, text.words.outletCount)]),
                anchor: dossier.articles.isEmpty ? nil : text.anchor(text.headings.press)))
        return facts
    }

    /// Sentences of articles, each once with all papers that print it.
    mutating func addSentences(_ name: String, _ heading: String, _ sentences: [SourcedSentence], scope: String) {
        guard !sentences.isEmpty else { return }
        let grouped = OrderedDictionary(grouping: sentences) { Folding.words($0.text) }
        addHeading(name, heading)
        add(
            "sentences \(name)",
            [
                "scope": .text(scope),
                "sentences": .list(
                    grouped.values.compactMap { same in
                        same.first.map { first in
                            let language = composer.ready.articles[first.source.article]?.language
                            return [
                                "anchor": .text(Self.anchor(name, first.source)),
                                "text": .text(text.spaced(first.text, in: language)),
                                "foreign": TemplateValue(language == text.language ? nil : language),
                                "origin": .record(origin(first.source, repeats: same.dropFirst().map(\.source))),
                            ]
                        }
                    }),
            ])
    }

    /// `agenda-2022-10-12-depeche-p4`
    static func anchor(_ name: String, _ source: ParagraphReference) -> String {
        "\(name)-\(source.article)-p\(source.paragraph + 1)"
    }

    /// The articles before, during and after the meeting, by day.
    ///
    /// - Parameter isCut: whether pages by period list them all.
    mutating func addPress(_ dossier: MeetingDossier, isCut: Bool) {
        guard !dossier.articles.isEmpty else { return }
        let mentions = Dictionary(dossier.mentions.map { ($0.source.article, $0.source) }) { first, _ in first }
        let limit = isCut ? PageComposer.newestShown : 80
        var parts: [(heading: String, articles: [ArticleID])] = [
            (text.headings.before, []), (text.headings.during, []), (text.headings.after, []),
            (text.headings.undated, []),
        ]
        for id in dossier.articles {
            guard let date = composer.ready.articles[id]?.published, let start = dossier.start else {
                parts[3].articles.append(id)
                continue
            }
            let end = dossier.end ?? start
            let part = date.lastDayNumber < start.firstDayNumber ? 0 : date.firstDayNumber > end.lastDayNumber ? 2 : 1
            parts[part].articles.append(id)
        }
        let neighbours = [
            dossier.previous.flatMap { book.meetings[$0] }.map { (text.entities.previousMeeting, $0, false) },
            dossier.next.flatMap { book.meetings[$0] }.map { (text.entities.nextMeeting, $0, true) },
        ].compactMap { $0 }
        addSection(
            "press", text.headings.press,
            [
                "parts": .list(
                    parts.filter { !$0.articles.isEmpty }.map { part in
                        [
                            "heading": .text(part.heading),
                            "articles": .list(part.articles.prefix(limit).map { .record(pressItem($0, mentions[$0])) }),
                        ]
                    }),
                "hasNeighbours": .flag(!neighbours.isEmpty),
                "neighbours": TemplateValue(
                    neighbours.map { label, other, isAfter in
                        [
                            "label": .text(label), "title": .text(composer.shortName(other)),
                            "path": .text(PagePath(EntityReference(.meeting, other.id)).text),
                            "isAfter": .flag(isAfter),
                        ]
                    }),
                "neighboursLabel": .text(text.entities.neighbourMeetings),
            ])
    }

    private mutating func pressItem(_ id: ArticleID, _ mention: ParagraphReference?) -> TemplateFields {
        let article = book.articles[id]?.article
        return [
            "title": .text(title(of: id)), "path": .text(PagePath(id).text),
            "outlet": TemplateValue(article?.outlet.map(text.typeset)), "date": .text(date(of: id)),
            "iso": TemplateValue(article?.published?.description),
            "references": references([mention].compactMap { $0 }),
        ]
    }

    /// What the corpus leaves open about a meeting.
    func gaps(of dossier: MeetingDossier) -> [Gap] {
        var gaps: [Gap] = []
        if dossier.start == nil { gaps.append(Gap(text: text.gaps.noDates)) }
        if dossier.date == .inferred {
            gaps.append(Gap(text: text.gaps.inferredDates, sources: [dossier.dateSource].compactMap { $0 }))
        }
        if dossier.place == nil { gaps.append(Gap(text: text.gaps.noPlace)) }
        if dossier.mainArticles.isEmpty { gaps.append(Gap(text: text.gaps.noMainArticle)) }
        if let start = dossier.start {
            let end = dossier.end ?? start
            let dates = dossier.articles.compactMap { composer.ready.articles[$0]?.published }
            if !dossier.articles.isEmpty, !dates.contains(where: { $0.firstDayNumber > end.lastDayNumber }) {
                gaps.append(Gap(text: text.gaps.noArticleAfter))
            }
        }
        if dossier.agenda.isEmpty, !dossier.mainArticles.isEmpty { gaps.append(Gap(text: text.gaps.noAgenda)) }
        if dossier.decisions.isEmpty, !dossier.mainArticles.isEmpty { gaps.append(Gap(text: text.gaps.noDecision)) }
        let silent = dossier.people.filter { $0.statements == 0 }
        if !silent.isEmpty, !dossier.statements.isEmpty {
            let names = silent.prefix(6).compactMap { book.ministers[$0.person]?.name }
            gaps.append(
                Gap(
                    text: text.gaps.namedOnly(["names": text.list(names.map(text.typeset))]),
                    sources: silent.prefix(6).compactMap(\.sources.first)))
        }
        if dossier.statements.isEmpty { gaps.append(Gap(text: text.gaps.noStatement)) }
        gaps += self.gaps(in: dossier.acts, limit: 4)
        gaps += self.gaps(statements: dossier.statements, articles: dossier.articles)
        return gaps
    }
}

extension String {
    /// The text, or nothing when it is empty.
    var nonEmpty: String? { isEmpty ? nil : self }
}
