import BriefingModel
import Templating
import Testing

@testable import Briefing

@Suite struct PersonPageTests {
    private static let subject = "ministers/anneke-verhulst"

    private func pages(_ changes: [String: String]) throws -> [String: PageDocument] {
        let book = try SampleBook(SampleBook.files.merging(changes) { _, new in new }).book
        let composer = PageComposer(book: book, templates: try TemplateSet())
        return Dictionary(uniqueKeysWithValues: try composer.pages().map { ($0.path.text, $0) })
    }

    private func article(_ date: String, _ paragraphs: [String]) -> String {
        "---\ntitle: Note du \(date)\ndate: \(date)\n---\n\n" + paragraphs.joined(separator: "\n\n") + "\n"
    }

    private static func records(_ value: TemplateValue?) -> [TemplateFields] {
        guard case .list(let values)? = value else { return [] }
        return values.compactMap { if case .record(let fields) = $0 { fields } else { nil } }
    }

    private static func texts(_ value: TemplateValue?, _ name: FieldName) -> [String] {
        records(value).compactMap { if case .text(let text)? = $0[name] { text } else { nil } }
    }

    @Test func wordsInMarksOfOneSentenceAreOneStatement() throws {
        let pages = try pages([
            "articles/2031-11-02-note.md": article(
                "2031-11-02",
                ["Anneke Verhulst a jugé le calendrier « trop lent à son goût » et le budget « encore plus lent »."])
        ])
        let statements = Self.records(pages[Self.subject]?.panels["statements"]?["groups"])
            .flatMap { Self.records($0["statements"]) }
        let anchors = statements.compactMap { if case .text(let anchor)? = $0["anchor"] { anchor } else { nil } }
        #expect(anchors.filter { $0.hasPrefix("c-2031-11-02-note-") } == ["c-2031-11-02-note-p1-1"])
        let marks = (pages["articles/2031-11-02-note"]?.passages ?? []).flatMap(\.annotations).compactMap { mark in
            if case .quotation(let anchor, _) = mark.content { anchor } else { nil }
        }
        #expect(marks == ["c1-1", "c1-2"])
    }

    @Test func listsTheTransfersOfWhomAPersonStandsForAndOfTheirOwnSentences() throws {
        let pages = try pages([
            "articles/2031-11-02-note.md": article(
                "2031-11-02",
                [
                    "Le Danemark a livré trois obusiers Garance à l'Ukraine, a déclaré Anneke Verhulst. "
                        + "La Suède a livré deux obusiers Garance à l'Ukraine.",
                    "L'Espagne a livré neuf obusiers Garance à l'Ukraine.",
                ])
        ])
        let acts = Self.records(pages[Self.subject]?.panels["acts"]?["acts"])
        let actors = acts.compactMap { Self.texts($0["details"], "text").first }
        #expect(Set(actors) == ["Norvège, à l’Ukraine", "Danemark, à l’Ukraine"])
    }

    @Test(arguments: [
        ("2031-11-02", true, "Nouveau, 2\u{A0}novembre 2031"),
        ("2031-09-02", false, "Derniers ajouts, 12\u{A0}octobre 2031"),
    ])
    func saysWhatTheNewestArticlesBrought(_ date: String, _ isNew: Bool, _ label: String) throws {
        let pages = try pages([
            "articles/n.md": article(date, ["« Rien de plus à dire pour ce soir », a déclaré Anneke Verhulst."]),
            "articles/last.md": article(isNew ? date : "2031-12-01", ["Il a neigé sur le port."]),
        ])
        let strip = try #require(pages[Self.subject]?.panels["additions"])
        #expect(strip["isNew"] == .flag(isNew))
        guard case .text(let text)? = strip["label"] else {
            Issue.record("no label")
            return
        }
        #expect(text.replacing("\u{A0}", with: " ") == label.replacing("\u{A0}", with: " "))
    }

    @Test(arguments: [
        ("Un mot.", [nil]),
        ("Un mot.\n\n## Éléments de langage\n\n- Rien.\n", [nil, "Éléments de langage"]),
        ("## Éléments de langage\n\nRien.", ["Éléments de langage"]),
        ("```\n## code\n```\n", [nil]), ("", []),
    ])
    func theTeamsHeadingsMakeSections(_ prose: String, _ headings: [String?]) {
        #expect(PageWriter.notices(in: prose).map(\.heading) == headings)
    }

    @Test func signsEachSectionOfTheTeamAndListsIt() throws {
        let page = "ministers/dag-holmen.md"
        let prose = "Marin.\n\n## Éléments de langage\n\n- Ne rien promettre.\n"
        let pages = try pages([page: (SampleBook.files[page] ?? "") + "\n" + prose])
        let document = try #require(pages["ministers/dag-holmen"])
        #expect(document.markdown.contains("## Éléments de langage\n\n- Ne rien promettre."))
        #expect(document.markdown.split(separator: "```panel\nnotice\n```").count == 3)
        let plan = Self.texts(document.panels["facts"]?["plan"], "anchor")
        #expect(plan.starts(with: ["notice", "elements-de-langage"]), "\(plan)")
    }

    @Test(arguments: [
        ("La ministre norvégienne de la Défense, Anneke Verhulst, est arrivée la première.", "## Participants"),
        ("Un rapport cite Anneke Verhulst.", "## Personnes nommées"),
    ])
    func callsNobodyAParticipantWhomNoArticleSaysToBeThere(_ sentence: String, _ heading: String) throws {
        let opening = "À Bruxelles, les ministres de la Défense de l'OTAN se réunissent les 12 et 13 octobre 2031."
        let pages = try pages([
            "articles/2031-10-12-courrier.md": article("2031-10-12", [opening, sentence]),
            "articles/2031-10-14-agence.md": article("2031-10-14", ["Il a neigé sur le port."]),
        ])
        let meeting = try #require(pages["meetings/2031-10-12-arvel"])
        #expect(meeting.markdown.contains(heading), "\(meeting.markdown)")
        let groups = Self.records(meeting.panels["participants"]?["groups"])
        #expect(groups.count == 1)
        #expect((groups.first?["title"] == .absent) == (heading == "## Personnes nommées"))
    }

    @Test func theHomePageListsPeopleOfNoKnownCountryLast() throws {
        let pages = try pages(["ministers/aline-roux.md": "---\nname: Aline Roux\n---\n"])
        let lists = Self.records(pages["index"]?.panels["entries"]?["lists"])
        #expect(Self.texts(lists.first?["items"], "name") == ["Anneke Verhulst", "Dag Holmen", "Aline Roux"])
    }
}
