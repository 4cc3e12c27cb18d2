import BriefingModel
import Templating
import Testing

@testable import Briefing

@Suite struct GroupedIndexTests {
    /// The sample with more people, each with a page of their own: number and country.
    private func pages(_ people: [(count: Int, country: String)], extra: [String: String] = [:]) throws
        -> [String: PageDocument]
    {
        var files = SampleBook.files.merging(extra) { _, new in new }
        for (count, country) in people {
            for number in 0..<count {
                let name = "\(["Aldo", "Brune", "Corin", "Danika"][number % 4]) \(country)ling\(number)"
                files["ministers/\(country.lowercased())-\(number).md"] = """
                    ---
                    name: \(name)
                    country: \(country)
                    ---
                    """
            }
        }
        let composer = PageComposer(book: try SampleBook(files).book, templates: try TemplateSet())
        return Dictionary(uniqueKeysWithValues: try composer.pages().map { ($0.path.text, $0) })
    }

    /// The paths that an index page lists, in order.
    private static func listed(_ page: PageDocument?) -> [String] {
        guard case .list(let groups)? = page?.panels["index-list"]?["groups"] else { return [] }
        return groups.flatMap { group -> [String] in
            guard case .record(let fields) = group, case .list(let items)? = fields["items"] else { return [] }
            return items.compactMap { item in
                if case .record(let fields) = item, case .text(let path)? = fields["path"] { path } else { nil }
            }
        }
    }

    private static func indexes(_ pages: [String: PageDocument]) -> [String] {
        pages.keys.filter { $0.hasPrefix("ministers/index") }.sorted()
    }

    @Test(arguments: [
        ([(20, "Chypre")], ["ministers/index"]),
        (
            [(150, "Chypre"), (80, "Malte")],
            ["ministers/index", "ministers/index/chypre", "ministers/index/malte", "ministers/index/norvege"]
        ),
        (
            [(300, "Chypre"), (5, "Malte")],
            [
                "ministers/index", "ministers/index/chypre", "ministers/index/chypre--a", "ministers/index/chypre--b",
                "ministers/index/chypre--c", "ministers/index/chypre--d", "ministers/index/malte",
                "ministers/index/norvege",
            ]
        ),
    ])
    func cutsALongIndexByItsGroupsAndTheseByNames(_ people: [(Int, String)], _ paths: [String]) throws {
        #expect(Self.indexes(try pages(people.map { ($0.0, $0.1) })) == paths)
    }

    @Test func listsEverybodyOnOnePageThatTheIndexLeadsTo() throws {
        let pages = try pages([(1000, "Chypre"), (5, "Malte")])
        var reached: [String] = []
        var open = ["ministers/index"]
        while let path = open.popLast() {
            let listed = Self.listed(pages[path])
            #expect(listed.count * PageComposer.ministerWeight <= PeriodCut.pageWeight, "\(path)")
            open += listed.filter { $0.hasPrefix("ministers/index/") }
            reached += listed.filter { !$0.hasPrefix("ministers/index") }
        }
        #expect(reached.count == 1007)
        #expect(Set(reached).count == 1007)
    }

    @Test func twoSpellingsOfAHeadingAreOneGroup() throws {
        let other = "---\nname: Aline Roux\ncountry: Meloe\n---\n"
        let pages = try pages([(150, "Méloé"), (80, "Malte")], extra: ["ministers/aline-roux.md": other])
        #expect(pages["ministers/index/meloe"]?.title.hasSuffix("Méloé") == true)
        #expect(Self.listed(pages["ministers/index/meloe"]).contains("ministers/aline-roux"))
        #expect(Self.listed(pages["ministers/index"]).filter { $0.contains("meloe") } == ["ministers/index/meloe"])
    }

    @Test func namesThatAreAddedMoveNoOthers() throws {
        let before = try pages([(300, "Chypre")])
        let after = try pages([(300, "Chypre"), (200, "Malte")])
        for path in Self.indexes(before) where path != "ministers/index" {
            #expect(Self.listed(before[path]) == Self.listed(after[path]), "\(path)")
        }
    }

    @Test func leadsFromAPersonsCountryToItsPage() throws {
        let pages = try pages([(150, "Chypre"), (80, "Malte")])
        guard case .list(let facts)? = pages["ministers/malte-3"]?.panels["facts"]?["facts"],
            case .record(let country)? = facts.first
        else {
            Issue.record("no facts")
            return
        }
        #expect(country["path"] == .text("ministers/index/malte"))
        #expect(country["anchor"] == .absent)
    }

    @Test func cutsALongListOfMeetingsByPeriod() throws {
        var meetings: [String: String] = [:]
        for number in 0..<150 {
            meetings["meetings/m\(number).md"] = """
                ---
                name: Sommet \(number)
                kind: summit
                start: \(2029 + number % 3)-03-0\(1 + number % 9)
                ---
                """
        }
        let pages = try pages([], extra: meetings)
        let years = ["2029", "2030", "2031"].map { "meetings/index/\($0)" }
        #expect(years.allSatisfy { pages[$0] != nil })
        #expect(years.reduce(0) { $0 + Self.listed(pages[$1]).count } == 151)
        #expect(!Self.listed(pages["meetings/index"]).isEmpty)
    }

    @Test func theTimelineLeadsToEachOfItsYears() throws {
        var articles: [String: String] = [:]
        for number in 0..<120 {
            articles["articles/n\(number).md"] = """
                ---
                title: Note \(number)
                date: \(2028 + number % 3)-03-04
                ---

                Rien de neuf.
                """
        }
        let pages = try pages([], extra: articles)
        guard case .list(let years)? = pages["timeline"]?.panels["years"]?["years"] else {
            Issue.record("no years")
            return
        }
        let paths = years.compactMap { year -> TemplateValue? in
            if case .record(let fields) = year { fields["path"] } else { nil }
        }
        #expect(paths == ["2031", "2030", "2029", "2028"].map { .text("timeline/\($0)") })
        #expect(pages["timeline"]?.drawings["chronology"] != nil)
    }
}
