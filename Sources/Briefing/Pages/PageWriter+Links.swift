import BriefingModel
import OrderedCollections
import Templating

extension PageWriter {
    /// Nodes shown on one side of a graph at most.
    private static let nodeLimit = 12
    /// Meetings or systems that a list names at most.
    private static let listLimit = 24

    /// The graph of a subject's meetings and systems, with the lists behind its edges.
    mutating func addLinks(
        subject: String, meetings: [MeetingLink], people: [PersonLink] = [], systems: [Counted<EntityID>],
        statements: [Statement], citedWith: [Counted<EntityID>] = [], articles: [ArticleID] = [], caption: String,
        peopleHeading: String? = nil
    ) {
        guard !meetings.isEmpty || !people.isEmpty || !systems.isEmpty || !citedWith.isEmpty else { return }
        let mark: LinksGraph.Mark = kind == .minister ? .minister : kind == .meeting ? .meeting : .system
        let leftNodes = meetings.isEmpty ? personNodes(people) : meetingNodes(meetings)
        let speakers = kind == .system ? citedWith.compactMap { speakerNode($0) } : []
        let rightNodes = kind == .system ? speakers : systems.compactMap { systemNode($0) }
        let graph = LinksGraph(
            subject: subject, mark: mark, left: Array(leftNodes.prefix(Self.nodeLimit)),
            leftMark: meetings.isEmpty && kind == .meeting ? .minister : .meeting, leftRest: rest(leftNodes.count),
            right: Array(rightNodes.prefix(Self.nodeLimit)), rightMark: kind == .system ? .minister : .system,
            rightRest: rest(rightNodes.count))
        let ownArticles = Set(articles)
        let isDrawn = leftNodes.count + rightNodes.count > 1
        let lists: [(heading: String, items: [TemplateValue], rest: String?)] = [
            (
                text.headings.meetings,
                meetings.suffix(Self.listLimit).compactMap {
                    meetingItem($0, sources: meetings.count > Self.listLimit ? 1 : 4)
                },
                rest(meetings.count, of: Self.listLimit)
            ),
            (
                text.headings.systems,
                systems.prefix(Self.listLimit).compactMap {
                    systemItem($0, statements: statements, sources: systems.count > Self.listLimit ? 1 : 4)
                },
                rest(systems.count, of: Self.listLimit)
            ),
            (
                peopleHeading ?? text.headings.citedWith,
                citedWith.prefix(Self.nodeLimit).compactMap {
                    personItem($0, statements: statements, articles: ownArticles)
                },
                rest(citedWith.count)
            ),
        ]
        addSection(
            "links", text.headings.links,
            [
                "hasDrawing": .flag(isDrawn), "caption": .text(caption),
                "lists": .list(
                    lists.filter { !$0.items.isEmpty }.map { list in
                        ["heading": .text(list.heading), "items": .list(list.items), "rest": TemplateValue(list.rest)]
                    }),
            ], drawing: isDrawn ? .links(graph) : nil)
    }

    private func rest(_ count: Int, of limit: Int = nodeLimit) -> String? {
        count > limit ? text.words.andOthers(["others": text.count(count - limit, text.words.others)]) : nil
    }

    private func address(_ path: PagePath) -> String { "\(self.path.pathToRoot)\(path).html" }

    private func meetingNodes(_ links: [MeetingLink]) -> [LinksGraph.Node] {
        let meetings = links.compactMap { link in
            book.meetings[link.meeting].map { (link: link, dossier: $0, label: composer.nodeLabel($0)) }
        }
        let counts = Dictionary(meetings.map { ($0.label, 1) }, uniquingKeysWith: +)
        return meetings.map { meeting in
            let isAlone = counts[meeting.label] == 1
            return LinksGraph.Node(
                label: isAlone ? meeting.label : composer.nodeLabel(meeting.dossier, naming: .kind),
                address: address(PagePath(EntityReference(.meeting, meeting.dossier.id))),
                weight: meeting.link.statements)
        }
    }

    private func personNodes(_ links: [PersonLink]) -> [LinksGraph.Node] {
        links.compactMap { link in
            book.ministers[link.person].map { dossier in
                LinksGraph.Node(
                    label: dossier.name, address: address(PagePath(EntityReference(.minister, dossier.id))),
                    weight: link.statements)
            }
        }
    }

    private func speakerNode(_ counted: Counted<EntityID>) -> LinksGraph.Node? {
        book.ministers[counted.value].map { dossier in
            LinksGraph.Node(
                label: "\(dossier.name) (\(counted.count))",
                address: address(PagePath(EntityReference(.minister, dossier.id))), weight: counted.count)
        }
    }

    private func systemNode(_ counted: Counted<EntityID>) -> LinksGraph.Node? {
        book.systems[counted.value].map { dossier in
            LinksGraph.Node(
                label: "\(dossier.name) (\(counted.count))",
                address: address(PagePath(EntityReference(.system, dossier.id))), weight: counted.count)
        }
    }

    /// A meeting with the paragraphs that link it to the subject.
    mutating func meetingItem(_ link: MeetingLink, sources: Int) -> TemplateValue? {
        guard let dossier = book.meetings[link.meeting] else { return nil }
        return [
            "mark": "meeting", "name": .text(text.typeset(dossier.name)),
            "path": .text(PagePath(EntityReference(.meeting, dossier.id)).text),
            "aside": TemplateValue(composer.placeAndDates(dossier)),
            "note": .text(text.count(link.statements, text.words.statementCount)),
            "references": references(Array(link.sources.prefix(sources))),
        ]
    }

    private mutating func systemItem(
        _ counted: Counted<EntityID>, statements: [Statement], sources: Int
    ) -> TemplateValue? {
        guard let dossier = book.systems[counted.value] else { return nil }
        let naming = statements.filter { $0.systems.contains(counted.value) }.map(\.source)
        return [
            "mark": "system", "name": .text(text.typeset(dossier.name)),
            "path": .text(PagePath(EntityReference(.system, dossier.id)).text),
            "aside": TemplateValue(dossier.category.flatMap { text.words.categories[$0] }),
            "note": .text(
                text.count(counted.count, kind == .meeting ? text.words.mentionCount : text.words.statementCount)),
            "references": references(
                Array((naming.isEmpty ? dossier.mentions.map(\.source).filter(isOnSubject) : naming).prefix(sources))),
        ]
    }

    /// Whether the paragraph belongs to an article of the page's meeting.
    private func isOnSubject(_ reference: ParagraphReference) -> Bool {
        guard kind == .meeting else { return false }
        return book.articles[reference.article]?.mainMeeting.map { PagePath(EntityReference(.meeting, $0)) } == path
    }

    private mutating func personItem(
        _ counted: Counted<EntityID>, statements: [Statement], articles: Set<ArticleID>
    ) -> TemplateValue? {
        guard let dossier = book.ministers[counted.value] else { return nil }
        let isSpeaker = kind == .system
        return [
            "mark": "minister", "name": .text(text.typeset(dossier.name)),
            "path": .text(PagePath(EntityReference(.minister, dossier.id)).text),
            "aside": TemplateValue(composer.role(of: dossier.id, on: composer.lastNamed(dossier))),
            "note": .text(
                text.count(counted.count, isSpeaker ? text.words.statementCount : text.words.commonArticleCount)),
            "references": isSpeaker
                ? references(
                    Array(statements.filter { $0.value.isSaid(by: dossier.id) }.prefix(4).map(\.source)))
                : commonParagraphs(with: dossier, among: articles),
        ]
    }

    /// Where the other is named in the newest articles that name both.
    private mutating func commonParagraphs(
        with other: MinisterDossier, among articles: Set<ArticleID>
    ) -> TemplateValue {
        guard kind == .minister else { return .absent }
        let mentions = composer.ready.people[other.id]?.firstMentions ?? []
        return references(mentions.lazy.reversed().filter { articles.contains($0.article) }.prefix(3).reversed())
    }
}

extension StatementContent {
    /// Whether the person of that identifier said it.
    func isSaid(by id: EntityID) -> Bool {
        if case .named(id, _) = speaker { return true }
        return false
    }
}
