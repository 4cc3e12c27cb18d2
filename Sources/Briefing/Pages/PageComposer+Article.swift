import BriefingModel
import OrderedCollections
import Templating

extension PageComposer {
    /// An article's page: what was found in it, its numbered paragraphs with what each feeds, its copies and neighbours.
    ///
    /// - Parameters:
    ///   - index: its place among the book's articles.
    ///   - cited: the paragraphs that other pages cite; an article under `rights: excerpt` shows no others.
    func articlePage(
        _ record: ArticleRecord, at index: Int, cited: Set<ParagraphReference>
    ) throws(TemplateError) -> WrittenPage {
        var page = PageWriter(self, path: PagePath(record.id), kind: .article)
        let article = record.article
        let shown = shownParagraphs(record, cited: cited)
        page.add(
            "kicker",
            kicker(
                mark: "article", article.outlet.map(text.typeset) ?? text.words.article,
                [
                    article.published.map(text.dates.text) ?? text.articles.undated,
                    text.articles.cleaned([
                        "paragraphs": text.count(article.paragraphs.count, text.words.paragraphCount)
                    ]),
                ]))
        page.add(
            "byline",
            [
                "author": TemplateValue(article.author.map { text.articles.by(["author": text.typeset($0)]) }),
                "url": TemplateValue(article.url.flatMap(Self.webAddress)), "original": .text(text.statements.original),
                "updated": TemplateValue(article.updated.map { text.articles.updated(["date": text.dates.text($0)]) }),
                "missing": TemplateValue(missing(in: article)),
                "copyOf": record.copyOf.map { original in
                    [
                        "label": .text(text.articles.copyOf), "title": .text(self.title(of: original)),
                        "path": .text(PagePath(original).text),
                    ]
                } ?? .absent,
            ])
        page.addFound(record, shown: shown)
        page.addFacts(page.facts(of: record))
        page.addHeading("text", text.headings.text)
        page.add(
            "text-note",
            ["note": .text(article.rights == .excerpt ? text.articles.excerptNote : text.articles.textNote)])
        let feeds = page.feeds(of: record)
        let annotations = annotations(of: record)
        var rows: [TemplateValue] = []
        let title = self.title(of: record.id)
        var passages: [Passage] = []
        if let place = article.titleParagraph { passages.append(Passage(text: title, anchor: "p\(place + 1)")) }
        var elided = 0
        for (place, paragraph) in article.paragraphs.enumerated() where place != article.titleParagraph {
            guard shown.contains(place) else {
                elided += 1
                continue
            }
            let anchor = "p\(place + 1)"
            var key: String?
            if let items = feeds[place], !items.isEmpty {
                page.add(
                    "feeds \(anchor)", ["label": .text(text.articles.feedsLabel), "items": .list(items)])
                key = anchor
            }
            rows.append([
                "text": .text(paragraph.text), "feeds": TemplateValue(key),
                "elided": elision(&elided, before: anchor, in: &page),
            ])
            passages.append(
                Passage(text: paragraph.text, anchor: anchor, annotations: annotations[place] ?? []))
        }
        page.addCopies(record)
        page.addNeighbours(at: index)
        let summary = text.articles.summary([
            "outlet": article.outlet ?? title,
            "date": article.published.map(text.dates.text) ?? text.dates.unknown,
        ])
        let document = try page.document(
            title: title, summary: summary, template: "article.md",
            fields: [
                "title": .text(title), "paragraphs": .list(rows),
                "lastElided": elision(&elided, before: "end", in: &page),
            ], passages: passages, linksNames: false)
        return WrittenPage(document: document, citations: page.sources.references)
    }

    /// What the corpus does not say of where an article comes from.
    private func missing(in article: Article) -> String? {
        let parts = [
            article.outlet == nil ? text.articles.outlet : nil, article.author == nil ? text.articles.author : nil,
            article.url.flatMap(Self.webAddress) == nil ? text.articles.address : nil,
        ].compactMap { $0 }
        return parts.isEmpty ? nil : text.articles.missing(["parts": parts.joined(separator: ", ")])
    }

    private func elision(_ count: inout Int, before key: String, in page: inout PageWriter) -> TemplateValue {
        guard count > 0 else { return .absent }
        page.add("elided \(key)-before", ["note": .text(text.count(count, text.articles.elided))])
        count = 0
        return .text("\(key)-before")
    }

    /// The 0-based paragraphs that the site shows.
    private func shownParagraphs(_ record: ArticleRecord, cited: Set<ParagraphReference>) -> Set<Int> {
        let all = record.article.paragraphs.indices
        guard record.article.rights == .excerpt else { return Set(all) }
        var shown = Set(all.filter { cited.contains(ParagraphReference(record.id, paragraph: $0)) })
        // A quotation may end in a later paragraph than the one cited.
        for quotation in record.facts.quotations where shown.contains(quotation.span.paragraph) {
            shown.formUnion(quotation.span.paragraph...max(quotation.span.paragraph, quotation.endParagraph))
        }
        return shown.filter(all.contains)
    }

    /// What is marked in each paragraph, 0-based: links at the first mention of each entity, and quotations.
    private func annotations(of record: ArticleRecord) -> [Int: [Annotation]] {
        var mentions: [Int: [(span: TextSpan, page: PagePath)]] = [:]
        func add(_ spans: [TextSpan], _ page: PagePath) {
            for span in spans { mentions[span.paragraph, default: []].append((span, page)) }
        }
        for person in record.facts.people where book.ministers[person.id] != nil {
            add(person.mentions, PagePath(EntityReference(.minister, person.id)))
        }
        for meeting in record.facts.meetings where book.meetings[meeting.id] != nil {
            add(meeting.mentions, PagePath(EntityReference(.meeting, meeting.id)))
        }
        for system in record.facts.systems where book.systems[system.id] != nil {
            add(system.mentions, PagePath(EntityReference(.system, system.id)))
        }
        var annotations: [Int: [Annotation]] = [:]
        for (paragraph, mentions) in mentions where record.article.paragraphs.indices.contains(paragraph) {
            let length = record.article.paragraphs[paragraph].text.scalarCount
            let sorted = mentions.filter { 0 <= $0.span.start && $0.span.start < $0.span.end && $0.span.end <= length }
                .sorted { ($0.span.start, -$0.span.end, $0.page) < ($1.span.start, -$1.span.end, $1.page) }
            var linked: Set<PagePath> = []
            var end = 0
            for mention in sorted where mention.span.start >= end {
                end = mention.span.end
                guard linked.insert(mention.page).inserted else { continue }
                annotations[paragraph, default: []].append(
                    Annotation(mention.span.start..<mention.span.end, .link(mention.page)))
            }
        }
        let statements = Dictionary(
            record.statements.flatMap { statement in
                ([statement.id] + statement.fragments).map { ($0.anchorInArticle, statement) }
            }, uniquingKeysWith: { first, _ in first })
        for (paragraph, marks) in QuotationMarks(of: record).byParagraph {
            for mark in marks {
                let label = mark.quotation.map { self.label(of: $0, statements[mark.firstAnchor]) } ?? ""
                annotations[paragraph, default: []].append(
                    Annotation(mark.range, .quotation(anchor: mark.anchor, label: label)))
            }
        }
        return annotations
    }

    /// What to say of a quotation whose speaker has no page; the others are named by what the paragraph feeds.
    private func label(of quotation: Quotation, _ statement: Statement?) -> String {
        switch statement?.speaker ?? quotation.speaker {
        case .named(let id, let name): book.ministers[id] == nil || statement == nil ? name : ""
        case .anonymous(let words): text.articles.quotationAnonymous(["words": words])
        case .organisation(let name): text.place(name)
        case .unknown: text.statements.unknownSpeaker
        }
    }
}

extension PageWriter {
    /// The strip of what was found in the article, each with its number of mentions and its first paragraph.
    mutating func addFound(_ record: ArticleRecord, shown: Set<Int>) {
        func items(
            _ found: [(name: String, path: PagePath?, mentions: [TextSpan])]
        ) -> [TemplateValue] {
            found.filter { !$0.mentions.isEmpty }.map { item in
                [
                    "name": .text(item.name), "path": TemplateValue(item.path?.text),
                    "count": .text(text.numbers.text(item.mentions.count)),
                    "paragraph": TemplateValue(
                        item.mentions.first { shown.contains($0.paragraph) }.map { String($0.paragraph + 1) }),
                    "countLabel": .text(text.count(item.mentions.count, text.words.mentionCount)),
                ]
            }
        }
        let people = items(
            record.facts.people.map { person in
                let dossier = book.ministers[person.id]
                return (
                    text.typeset(dossier?.name ?? person.name),
                    dossier.map { PagePath(EntityReference(.minister, $0.id)) }, person.mentions
                )
            })
        let meetings = items(
            record.facts.meetings.map { meeting in
                let dossier = book.meetings[meeting.id]
                return (
                    dossier.map(composer.shortName) ?? text.typeset(meeting.name),
                    dossier.map { PagePath(EntityReference(.meeting, $0.id)) }, meeting.mentions
                )
            })
        let systems = items(
            record.facts.systems.filter { !$0.generic }.map { system in
                let dossier = book.systems[system.id]
                return (
                    text.typeset(dossier?.name ?? system.name),
                    dossier.map { PagePath(EntityReference(.system, $0.id)) }, system.mentions
                )
            })
        let generic = items(record.facts.systems.filter(\.generic).map { ($0.name, nil, $0.mentions) })
        let rows: [(String, String?, [TemplateValue])] = [
            (text.frame.ministers, "minister", people), (text.frame.meetings, "meeting", meetings),
            (text.frame.systems, "system", systems), (text.articles.withoutPage, nil, generic),
        ]
        let filled = rows.filter { !$0.2.isEmpty }
        guard !filled.isEmpty else { return }
        addSection(
            "found", text.headings.found,
            [
                "rows": .list(
                    filled.map { label, mark, items in
                        ["label": .text(label), "mark": TemplateValue(mark), "items": .list(items)]
                    })
            ])
    }

    /// The rail.
    mutating func facts(of record: ArticleRecord) -> [TemplateValue] {
        let article = record.article
        var facts = [
            fact(
                text.articles.text, text.count(article.paragraphs.count, text.words.paragraphCount),
                note: article.boilerplate.isEmpty
                    ? nil : text.count(article.boilerplate.count, text.words.residueCount),
                anchor: text.anchor(text.headings.text)),
            fact(
                text.articles.feeds, text.count(record.statements.count, text.words.statementCount),
                note: statementKinds(record.statements),
                anchor: record.statements.isEmpty ? nil : text.anchor(text.headings.text)),
            fact(
                text.articles.rights, article.rights == .full ? text.articles.fullRights : text.articles.excerptRights),
        ]
        if let id = record.mainMeeting, let meeting = book.meetings[id] {
            facts.insert(
                fact(
                    text.articles.main, text.typeset(meeting.name), note: composer.placeAndDates(meeting),
                    path: PagePath(EntityReference(.meeting, id))),
                at: 0)
        }
        return facts
    }

    /// What each paragraph feeds: statements on people's pages, rows of tables on systems' pages; by 0-based paragraph.
    func feeds(of record: ArticleRecord) -> [Int: [TemplateValue]] {
        var feeds: [Int: [TemplateValue]] = [:]
        for statement in record.statements {
            let who = composer.speaker(statement.speaker)
            guard who.path != nil, let person = who.person else { continue }
            let shown = composer.shownStatements[statement.id] ?? statement.id
            feeds[statement.source.paragraph, default: []].append([
                "mark": "minister", "stateClass": .absent, "label": .absent, "name": .text(who.name),
                "path": .text(composer.page(showing: shown, of: person).text), "anchor": .text(shown.anchor),
                "aside": .text(
                    PageComposer.uncapitalized(
                        statement.isDoubtful
                            ? text.statements.doubtful
                            : statement.kind == .quotation ? text.statements.quotation : text.statements.reported)),
            ])
        }
        for act in composer.actsByArticle[record.id] ?? [] {
            let target = composer.pageShowing(act)
            for source in act.sources where source.article == record.id {
                let number = act.figures.compactMap(\.quantity).first.map { composer.figure($0).inline }
                feeds[source.paragraph, default: []].append([
                    "mark": .absent, "stateClass": .text(act.status.rawValue),
                    "label": .text(text.words.states[act.status] ?? ""),
                    "name": .text(
                        [
                            composer.actor(act), number, composer.gift(act),
                        ].compactMap { $0 }.joined(
                            separator: ", ")),
                    "path": TemplateValue(target?.text), "anchor": .text(composer.anchor(of: act)), "aside": .absent,
                ])
            }
        }
        for note in record.facts.meetingNotes {
            guard let dossier = book.meetings[note.meeting] else { continue }
            let source = ParagraphReference(record.id, paragraph: note.sentence.paragraph)
            guard let (words, anchor) = told(note, in: dossier, source) else { continue }
            feeds[source.paragraph, default: []].append([
                "mark": "meeting", "stateClass": .absent, "label": .absent, "name": .text(words),
                "path": .text(PagePath(EntityReference(.meeting, dossier.id)).text), "anchor": .text(anchor),
                "aside": TemplateValue(note.person.flatMap { book.ministers[$0] }.map { text.typeset($0.name) }),
            ])
        }
        return feeds
    }

    /// What a note feeds on the meeting's page, when that page cites this paragraph for it.
    private func told(
        _ note: MeetingNote, in dossier: MeetingDossier, _ source: ParagraphReference
    ) -> (words: String, anchor: String)? {
        func isShown(_ sentences: [SourcedSentence]) -> Bool { sentences.contains { $0.source == source } }
        switch note.kind {
        case .agenda:
            return isShown(dossier.agenda) ? (text.headings.agenda, Self.anchor("agenda", source)) : nil
        case .decision:
            return isShown(dossier.decisions) ? (text.headings.decisions, Self.anchor("decisions", source)) : nil
        case .attended, .expected:
            guard let person = note.person,
                let presence = dossier.people.prefix(Self.participantLimit).first(where: { $0.person == person })?
                    .presence,
                presence.source == source, presence.isObserved == (note.kind == .attended)
            else { return nil }
            let kind = presence.isObserved ? text.entities.observed : text.entities.announced
            return ("\(text.entities.columnPresence) \(kind)", "presence-\(person)")
        }
    }

    /// Articles with nearly the same text.
    mutating func addCopies(_ record: ArticleRecord) {
        let copies = record.duplicates.filter { $0 != record.id }
        guard !copies.isEmpty else { return }
        addSection(
            "copies", text.headings.copies,
            [
                "note": .text(text.count(copies.count, text.articles.copies)),
                "articles": .list(copies.map { articleItem($0) }),
            ])
    }

    /// The articles before and after it by date.
    mutating func addNeighbours(at index: Int) {
        let ids = book.articles.keys
        let rows = [
            index > 0 ? (text.articles.previous, ids[index - 1], false) : nil,
            index + 1 < ids.count ? (text.articles.next, ids[index + 1], true) : nil,
        ].compactMap { $0 }
        guard !rows.isEmpty else { return }
        addSection(
            "neighbours", text.headings.neighbours,
            [
                "neighboursLabel": .text(text.headings.neighbours),
                "neighbours": .list(
                    rows.map { label, id, isAfter in
                        [
                            "label": .text("\(label), \(date(of: id))"), "title": .text(title(of: id)),
                            "path": .text(PagePath(id).text), "isAfter": .flag(isAfter),
                        ]
                    }),
            ])
    }
}
