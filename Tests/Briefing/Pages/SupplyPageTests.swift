import BriefingModel
import Templating
import Testing

@testable import Briefing

/// What is given for a system stands beside it on the pages, and is never counted as the system.
@Suite struct SupplyPageTests {
    private let acts: [String: [TemplateFields]]

    init() throws {
        let note = """
            ---
            title: Note
            date: 2031-11-02
            ---

            La Norvège livrera à l'Ukraine 300 obus pour les obusiers Garance, a déclaré Anneke Verhulst.
            """
        let files = SampleBook.files.merging(["articles/2031-11-02-note.md": note]) { _, new in new }
        let composer = PageComposer(book: try SampleBook(files).book, templates: try TemplateSet())
        acts = Dictionary(
            uniqueKeysWithValues: try composer.pages().map { page in
                guard case .list(let rows)? = page.panels["acts"]?["acts"] else { return (page.path.text, []) }
                return (page.path.text, rows.compactMap { if case .record(let row) = $0 { row } else { nil } })
            })
    }

    private func text(_ value: TemplateValue?) -> String? {
        if case .text(let text)? = value { text } else { nil }
    }

    private func details(of row: TemplateFields) -> [String] {
        guard case .list(let details)? = row["details"] else { return [] }
        return details.compactMap { if case .record(let one) = $0 { text(one["text"]) } else { nil } }
    }

    @Test func namesItWithItsSystemOnOtherPages() throws {
        let names = try #require(acts["ministers/anneke-verhulst"]).compactMap { text($0["name"]) }
        #expect(names.contains("Obus pour Garance"))
        #expect(names.contains("Garance"))
    }

    @Test func tellsWhatItIsOnThePageOfItsSystem() throws {
        let rows = try #require(acts["systems/garance"])
        let supplies = rows.filter { details(of: $0).contains("obus") }
        #expect(supplies.count == 1)
        #expect(rows.count > 1)
        #expect(Set(rows.compactMap { text($0["anchor"]) }).count == rows.count)
    }
}
