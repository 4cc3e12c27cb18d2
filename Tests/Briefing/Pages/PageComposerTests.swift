import BriefingModel
import Corpus
import Extraction
import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import Briefing
@testable import Templating

@Suite struct PageComposerTests {
    private static let templates = Result { try TemplateSet() }

    private func pages(_ book: Book) throws -> [String: PageDocument] {
        let pages = try PageComposer(book: book, templates: Self.templates.get()).pages()
        return Dictionary(pages.map { ($0.path.text, $0) }) { first, _ in first }
    }

    private func sample(_ changes: [String: String] = [:]) throws -> [String: PageDocument] {
        try pages(SampleBook(SampleBook.files.merging(changes) { _, new in new }).book)
    }

    // MARK: Every kind of page

    @Test func writesEveryKindOfPage() throws {
        let kinds = Set(try sample().values.map(\.kind))
        #expect(kinds == Set(PageKind.allCases))
    }

    @Test(arguments: ["fr", "en"])
    func providesEveryNameThatItsTemplatesAskFor(_ language: String) throws {
        let templates = try Self.templates.get()
        let full = try SampleBook(SampleBook.files.merging(["site.yml": "language: \(language)\n"]) { _, new in new })
        let empty = Book(settings: SiteSettings(language: language), articles: [], facts: [], knowledge: Knowledge())
        for book in [full.book, empty] {
            for page in try PageComposer(book: book, templates: templates).pages() {
                for (name, fields) in page.panels {
                    let template = name.prefix { $0 != " " }
                    var fields = fields
                    if page.drawings[name] != nil { fields["drawing"] = "" }
                    for format in ["html", "md"] {
                        #expect(throws: Never.self, "\(page.path) \(name)") {
                            try templates.render(
                                "\(template).\(format)", with: fields, within: Self.common(of: page),
                                page: page.path.text)
                        }
                    }
                }
                let layout = page.layout.merging(
                    ["content": "", "canonical": .absent, "noindex": .absent, "twin": .absent])
                #expect(throws: Never.self, "\(page.path)") {
                    try templates.render("page.html", with: layout, within: page.frame, page: page.path.text)
                }
            }
        }
    }

    @Test func anEnglishSiteSaysNothingInFrench() throws {
        let french = Self.phrases(of: SiteText.french)
        let english = Set(Self.phrases(of: SiteText.english))
        // Pieces too short to tell from names are left out, and what both languages share.
        let foreign = french.filter { $0.count >= 8 && !english.contains($0) }
        #expect(foreign.count > 150)
        for page in try sample(["site.yml": "language: en\n"]).values {
            let texts =
                Self.records(in: page.panels).flatMap { record in
                    record.list.map(\.1).compactMap { if case .text(let text) = $0 { text } else { nil } }
                } + [page.title, page.summary ?? ""]
                + [page.layout, page.common, page.frame].flatMap { fields in
                    fields.list.map(\.1).compactMap { if case .text(let text) = $0 { text } else { nil } }
                }
            for text in texts {
                // What people wrote is in their language: offices, names of meetings, articles.
                let found = foreign.first { text.contains($0) && !Self.written.contains($0) }
                #expect(found == nil, "\(page.path): \(text)")
            }
        }
    }

    /// Words of the French table that the sample's own files use too.
    private static let written = ["ministres de la Défense", "ministres", "Ministres", "Ministre"]

    /// The fixed parts of a language's texts.
    private static func phrases(of value: Any) -> [String] {
        Mirror(reflecting: value).children.flatMap { child -> [String] in
            switch child.value {
            case let text as String: [text]
            case let phrase as Phrase:
                phrase.template.split(whereSeparator: { "{}".contains($0) }).enumerated()
                    .filter { $0.offset.isMultiple(of: 2) == !phrase.template.hasPrefix("{") }.map {
                        String($0.element)
                    }
            case let noun as CountedNoun: [noun.one, noun.many, noun.none]
            default: phrases(of: child.value)
            }
        }
    }

    @Test func namesEveryPageBeforeItIsWritten() throws {
        let composer = try PageComposer(book: SampleBook(SampleBook.files).book, templates: Self.templates.get())
        for part in try composer.parts() { #expect(try part.make().map(\.path) == part.paths) }
    }

    @Test func placesEveryPanelThatItFills() throws {
        for page in try sample().values {
            let placed = PageWriter.panelsPlaced(in: page.markdown)
            #expect(placed == Set(page.panels.keys), "\(page.path)")
        }
    }

    // MARK: Sources

    @Test func everyStatementStandsInTheParagraphItLeadsTo() throws {
        let book = try Self.seeds()
        var count = 0
        for page in try pages(book).values {
            for record in Self.records(in: page.panels) {
                guard case .record(let origin)? = record["origin"], case .list(let paragraphs)? = record["paragraphs"],
                    case .text(let article)? = origin["article"], case .text(let number)? = origin["paragraph"],
                    let first = paragraphs.first, case .record(let line) = first, case .text(let words)? = line["text"]
                else { continue }
                count += 1
                let text = try Self.text(of: article, paragraph: number, in: book)
                #expect(text.contains(Self.plain(words)), "\(page.path): \(words)")
            }
        }
        #expect(count > 20)
    }

    @Test func everyReferenceLeadsToAParagraphOfTheSite() throws {
        let book = try Self.seeds()
        let pages = try pages(book)
        var count = 0
        for page in pages.values {
            for record in Self.records(in: page.panels) {
                guard case .text(let article)? = record["article"], case .text(let number)? = record["paragraph"] else {
                    continue
                }
                count += 1
                let target = try #require(pages["articles/\(article)"])
                #expect(target.passages.contains { $0.anchor == "p\(number)" }, "\(page.path) → \(article)#p\(number)")
            }
        }
        #expect(count > 100)
    }

    @Test func everyFigureStandsInAParagraphThatItLeadsTo() throws {
        let book = try Self.seeds()
        for act in book.acts {
            for figure in act.figures {
                guard let quantity = figure.quantity else { continue }
                let texts = try figure.sources.map {
                    try Self.text(of: $0.article.text, paragraph: "\($0.paragraph + 1)", in: book)
                }
                #expect(texts.contains { $0.contains(Self.plain(quantity.text)) }, "\(act.id) \(quantity.text)")
            }
        }
    }

    @Test func everyLineOfTheEssentialHasASource() throws {
        for page in try pages(Self.seeds()).values {
            guard case .list(let lines)? = page.panels["essentials"]?["lines"] else { continue }
            for case .record(let line) in lines {
                #expect(line["references"] != .absent, "\(page.path)")
            }
        }
    }

    @Test func aFactOfThePageWithoutSourceIsTheTeams() throws {
        let pages = try sample()
        guard case .list(let own)? = pages["ministers/anneke-verhulst"]?.panels["role"]?["roles"],
            case .list(let former)? = pages["ministers/dag-holmen"]?.panels["role"]?["roles"],
            case .record(let sourced)? = own.first, case .record(let unsourced)? = former.first
        else {
            Issue.record("no roles")
            return
        }
        #expect(sourced["team"] == .absent && sourced["references"] != .absent)
        #expect(unsourced["team"] == true && unsourced["references"] == .absent)
        // Its paragraph names the office and not since when.
        #expect(sourced["datesTeam"] == true && unsourced["datesTeam"] == .absent)
        #expect(pages["quality"]?.panels["points unsourced"] != nil)
    }

    @Test func preparedTemplatesGiveTheBytesOfTheLibrary() throws {
        let templates = try TemplateSet()
        let composer = PageComposer(book: try Self.seeds(), templates: templates)
        for page in try composer.pages() {
            for (panel, fields) in page.panels where page.drawings[panel] == nil {
                let name = panel.prefix { $0 != " " }
                for file in ["\(name).html", "\(name).md"] {
                    let common = Self.common(of: page)
                    let prepared = try templates.render(file, with: fields, within: common, page: page.path.text)
                    let expected = try templates.renderByLibrary(
                        file, with: fields, within: common, page: page.path.text)
                    #expect(prepared == expected, "\(file) on \(page.path)")
                }
            }
        }
    }

    // MARK: Statements and acts

    @Test func groupsStatementsByMeetingWithPermalinksMadeOfTheirPlace() throws {
        let page = try #require(try sample()["ministers/anneke-verhulst"])
        let anchors = Self.anchors(page)
        #expect(anchors == ["c-2031-10-12-courrier-p3-1"])
    }

    @Test func namesTheOfficeOfTheMeetingsDayWhereTheArticleHasNoDate() throws {
        let undated = try #require(SampleBook.files["articles/2031-10-12-courrier.md"])
        let minister = try #require(SampleBook.files["ministers/anneke-verhulst.md"])
        let pages = try sample([
            "articles/2031-10-12-courrier.md": undated.replacing("date: 2031-10-12\n", with: ""),
            "articles/2031-10-14-agence.md": "---\ntitle: Rien\n---\n\nRien de neuf.\n",
            "ministers/anneke-verhulst.md": minister.replacing(
                "from: 2031-05-20,",
                with: "from: 2031-05-20, to: 2031-12-31,"
            )
            .replacing(
                "---\nAncienne",
                with: "  - {title: ministre des Finances, of: Norvège, from: 2032-01-01}\n---\nAncienne"),
        ])
        let statements = try #require(pages["meetings/2031-10-12-arvel"]?.panels["statements"])
        let shown = String(describing: statements)
        #expect(shown.contains("ministre de la Défense de la Norvège"))
        #expect(!shown.contains("ministre des Finances"))
    }

    @Test func permalinksStayWhenArticlesAreAdded() throws {
        let before = try sample()
        let text = "« Nous tiendrons la date que nous avons donnée », a déclaré Anneke Verhulst.\n"
        let after = try sample([
            "articles/2031-09-01-avant.md": "---\ntitle: Avant\ndate: 2031-09-01\n---\n\n\(text)",
            "articles/2031-11-01-apres.md": "---\ntitle: Après\ndate: 2031-11-01\n---\n\nElle reste ferme.\n\n\(text)",
        ])
        for (path, page) in before where page.kind == .minister || page.kind == .system || page.kind == .meeting {
            let kept = Set(Self.anchors(after[path]))
            #expect(kept.isSuperset(of: Self.anchors(page)), "\(path)")
        }
    }

    @Test func showsDivergentFiguresSideBySideAndNoTotal() throws {
        let page = try #require(try sample()["systems/garance"])
        guard case .list(let acts)? = page.panels["acts"]?["acts"] else {
            Issue.record("no acts")
            return
        }
        let delivered = acts.compactMap { act -> TemplateFields? in
            guard case .record(let fields) = act, fields["stateClass"] == "delivered" else { return nil }
            return fields
        }
        let act = try #require(delivered.first)
        #expect(delivered.count == 1)
        #expect(act["divergent"] != .absent)
        guard case .list(let figures)? = act["figures"] else { return }
        let numbers = figures.compactMap { figure -> TemplateValue? in
            if case .record(let fields) = figure { fields["number"] } else { nil }
        }
        #expect(numbers == ["6", "8"])
    }

    @Test func namesWhoHeldTheOfficeBeforeAndAfter() throws {
        let pages = try sample()
        guard case .list(let people)? = pages["ministers/dag-holmen"]?.panels["succession"]?["people"],
            case .record(let person)? = people.first
        else {
            Issue.record("no successor")
            return
        }
        #expect(person["path"] == "ministers/anneke-verhulst")
        #expect(pages["ministers/anneke-verhulst"]?.panels["succession"] != nil)
    }

    // MARK: Articles

    @Test func publishesOnlyCitedParagraphsUnderExcerptRights() throws {
        let file = try #require(SampleBook.files["articles/2031-10-12-courrier.md"])
        let page = try #require(
            try sample([
                "articles/2031-10-12-courrier.md": file.replacing("source:", with: "rights: excerpt\nsource:")
                    + "\nUne phrase que personne ne cite.\n"
            ])["articles/2031-10-12-courrier"])
        let shown = page.passages.map(\.anchor)
        #expect(shown.contains("p3"))
        #expect(!page.markdown.contains("Une phrase que personne ne cite"))
        #expect(page.markdown.contains("elided "))
    }

    @Test func linksTheFirstMentionInEachParagraphAndMarksQuotations() throws {
        let page = try #require(try sample()["articles/2031-10-12-courrier"])
        let passage = try #require(page.passages.first { $0.anchor == "p3" })
        let links = passage.annotations.filter { if case .link = $0.content { true } else { false } }
        #expect(links.count == 2)
        #expect(passage.annotations.contains { if case .quotation("c3-1", _) = $0.content { true } else { false } })
    }

    @Test func saysWhatAParagraphFeeds() throws {
        let page = try #require(try sample()["articles/2031-10-12-courrier"])
        guard case .list(let items)? = page.panels["feeds p3"]?["items"], case .record(let item)? = items.first else {
            Issue.record("nothing is fed")
            return
        }
        #expect(item["path"] == "ministers/anneke-verhulst")
        #expect(item["anchor"] == "c-2031-10-12-courrier-p3-1")
        #expect(page.panels["feeds p4"] != nil)
    }

    // MARK: Reading pages

    private static func seeds() throws -> Book {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "seeds")
        let corpus = try CorpusReader(root: FilePath(folder.path(percentEncoded: false)), jobs: 1).read()
        let extractor = Extractor(knowledge: corpus.knowledge)
        return Book(
            settings: corpus.settings, articles: corpus.articles, facts: corpus.articles.map(extractor.facts),
            knowledge: corpus.knowledge)
    }

    /// What panels may ask for beside their own fields, with what only the website knows.
    private static func common(of page: PageDocument) -> TemplateFields {
        page.common.merging(["root": "../", "pagePath": .text(page.path.text), "language": "fr"])
    }

    /// Every record of some panels, however deep.
    private static func records(in panels: [String: TemplateFields]) -> [TemplateFields] {
        func records(_ value: TemplateValue) -> [TemplateFields] {
            switch value {
            case .record(let fields): [fields] + fields.list.map(\.1).flatMap(records)
            case .list(let values): values.flatMap(records)
            default: []
            }
        }
        return panels.values.flatMap { records(.record($0)) }
    }

    private static func anchors(_ page: PageDocument?) -> [String] {
        guard let panel = page?.panels["statements"] else { return [] }
        return records(in: ["statements": panel]).compactMap { record in
            guard case .text(let anchor)? = record["anchor"], anchor.hasPrefix("c-") else { return nil }
            return anchor
        }
    }

    private static func text(of article: String, paragraph: String, in book: Book) throws -> String {
        let id = try #require(ArticleID(written: article))
        let number = try #require(Int(paragraph))
        let paragraphs = try #require(book.articles[id]).article.paragraphs
        // A quotation may run on into the next paragraphs.
        return plain(paragraphs[(number - 1)...].map(\.text).joined(separator: " "))
    }

    /// Words with single plain spaces.
    private static func plain(_ text: String) -> String {
        text.split { $0.isWhitespace || $0 == "\u{202F}" || $0 == "\u{A0}" }.joined(separator: " ")
    }
}
