import BriefingModel
import Templating
import Testing

@testable import Briefing

@Suite struct PeriodPageTests {
    private static let subject = "ministers/anneke-verhulst"

    /// The sample with `count` more articles, each with one statement, dated in turn by `dates`.
    private func pages(_ count: Int, dates: [String]) throws -> [String: PageDocument] {
        var files = SampleBook.files
        for number in 0..<count {
            files["articles/n\(number).md"] = """
                ---
                title: Note \(number)
                date: \(dates[number % dates.count])
                ---

                « La note numéro \(number) ne change rien à ce que nous avons promis », a déclaré Anneke Verhulst.
                """
        }
        let composer = PageComposer(book: try SampleBook(files).book, templates: try TemplateSet())
        return Dictionary(uniqueKeysWithValues: try composer.pages().map { ($0.path.text, $0) })
    }

    private static func periods(of pages: [String: PageDocument]) -> [String] {
        pages.keys.filter { $0.hasPrefix(subject + "/") }.map { String($0.dropFirst(subject.count + 1)) }.sorted()
    }

    /// The statements of a page, by anchor, with what their permalinks lead to.
    private static func statements(on page: PageDocument?) -> [String: String] {
        guard case .list(let groups)? = page?.panels["statements"]?["groups"] else { return [:] }
        var found: [String: String] = [:]
        for case .record(let group) in groups {
            guard case .list(let statements)? = group["statements"] else { continue }
            for case .record(let fields) in statements {
                guard case .text(let anchor)? = fields["anchor"], case .text(let article)? = fields["article"],
                    case .text(let permanent)? = fields["permanent"]
                else { continue }
                found[anchor] = "articles/\(article)#\(permanent)"
            }
        }
        return found
    }

    @Test(arguments: [
        (10, ["2028-03-04"], []),
        (120, ["2028-03-04", "2029-03-04", "2030-03-04"], ["2028", "2029", "2030", "2031"]),
        (
            80, ["2030-03-04", "2030-05-04"], ["2030", "2030-03", "2030-05", "2031"]
        ),
        (
            80, ["2030-03-04", "2030-03-05"], ["2030", "2030-03", "2030-03-04", "2030-03-05", "2031"]
        ),
        (
            80, ["2030-03-04"], ["2030", "2030-03", "2030-03-04", "2030-03-04-1", "2030-03-04-2", "2031"]
        ),
        (80, ["2030"], ["2030", "2030-00", "2030-00-00", "2030-00-00-1", "2030-00-00-2", "2031"]),
    ])
    func cutsWhatIsTooMuchForAPage(count: Int, dates: [String], periods: [String]) throws {
        let pages = try pages(count, dates: dates)
        #expect(Self.periods(of: pages) == periods)
    }

    @Test func showsEachStatementOnOnePeriodAndTheNewestOnTheFirstPage() throws {
        let pages = try pages(120, dates: ["2028-03-04", "2029-03-04", "2030-03-04"])
        let shown = Self.periods(of: pages).map { Self.statements(on: pages["\(Self.subject)/\($0)"]) }
        #expect(shown.reduce(0) { $0 + $1.count } == 121)
        #expect(Set(shown.flatMap(\.keys)).count == 121)
        let first = Self.statements(on: pages[Self.subject])
        #expect(first.count == PageComposer.newestShown)
        #expect(first.keys.contains("c-2031-10-12-courrier-p3-1"))
    }

    @Test func leadsFromArticlesToThePeriodThatShowsTheStatement() throws {
        let pages = try pages(80, dates: ["2030-03-04"])
        for number in 0..<80 {
            guard case .list(let items)? = pages["articles/n\(number)"]?.panels["feeds p1"]?["items"],
                case .record(let item)? = items.first, case .text(let path)? = item["path"],
                case .text(let anchor)? = item["anchor"]
            else {
                Issue.record("article \(number) feeds nothing")
                continue
            }
            #expect(Self.statements(on: pages[path]).keys.contains(anchor), "\(path)#\(anchor)")
        }
    }

    @Test func nothingMovesWhenArticlesOfAnotherTimeAreAdded() throws {
        let before = try pages(80, dates: ["2030-03-04"])
        let after = try pages(
            160, dates: Array(repeating: "2030-03-04", count: 80) + Array(repeating: "2030-07-04", count: 80))
        let days = Self.periods(of: before).filter { $0.hasPrefix("2030-03") }
        #expect(days.count == 4)
        for day in days {
            let path = "\(Self.subject)/\(day)"
            #expect(Self.statements(on: after[path]) == Self.statements(on: before[path]), "\(day)")
        }
    }

    @Test func permalinksLeadToTheQuotationInItsArticle() throws {
        let pages = try pages(3, dates: ["2030-03-04"])
        let shown = Self.statements(on: pages[Self.subject])
        #expect(shown.count == 4)
        for permalink in shown.values {
            let target = permalink.split(separator: "#").map(String.init)
            let anchors = (pages[target[0]]?.passages ?? []).flatMap(\.annotations).compactMap { annotation in
                if case .quotation(let anchor, _) = annotation.content { anchor } else { nil }
            }
            #expect(anchors.contains(target[1]), "\(permalink)")
        }
    }

    @Test func linksTheNeighboursAndTheWholeOfEachPeriod() throws {
        let pages = try pages(120, dates: ["2028-03-04", "2029-03-04", "2030-03-04"])
        let cuts = try #require(pages["\(Self.subject)/2029"]?.panels["cuts"])
        #expect(cuts["parent"] == .text(Self.subject))
        guard case .list(let neighbours)? = cuts["neighbours"] else {
            Issue.record("no neighbours")
            return
        }
        let paths = neighbours.compactMap { neighbour -> TemplateValue? in
            if case .record(let fields) = neighbour { fields["path"] } else { nil }
        }
        #expect(paths == [.text("\(Self.subject)/2028"), .text("\(Self.subject)/2030")])
    }
}
