import Briefing
import BriefingModel
import Templating
import Testing
import Website

@Suite struct PanelTests {
    private static func panel(_ name: String) -> String { "```panel\n\(name)\n```\n" }

    @Test func putsThePanelWhereItsBlockStands() throws {
        let site = try SmallSite([
            "note.html": "<aside>{{text}} {{root}} {{pagePath}} {{language}}</aside>\n",
            "note.md": "> {{text}} {{root}}\n",
        ])
        let page = try site.render("# A\n\n\(Self.panel("note"))b\n", panels: ["note": ["text": "1 < 2"]])
        #expect(page.html == "<h1 id=\"a\">A</h1>\n<aside>1 &lt; 2 ../ ministers/a fr</aside>\n<p>b</p>\n")
        #expect(page.markdown == "# A\n\n> 1 \\< 2 ../\n\nb\n")
        #expect(page.diagnostics.isEmpty)
    }

    @Test func tellsApartTheSamePanelShownSeveralTimes() throws {
        let site = try SmallSite(["note.html": "<p>{{text}}</p>", "note.md": "{{text}}"])
        let markdown = "\(Self.panel("note p1"))\n\(Self.panel("note p2"))"
        let page = try site.render(markdown, panels: ["note p1": ["text": "1"], "note p2": ["text": "2"]])
        #expect(page.html == "<p>1</p>\n<p>2</p>\n")
        #expect(page.markdown == "1\n\n2\n")
    }

    @Test func namesThePageAndThePanelsThatExistForAnUnknownOne() throws {
        let site = try SmallSite(["note.html": "x", "note.md": "x"])
        let page = try site.render("a\n\n\(Self.panel("nots"))", panels: ["note": [:], "acts": [:]])
        #expect(page.html == "<p>a</p>\n")
        #expect(page.markdown == "a\n\n")
        let diagnostic = try #require(page.diagnostics.first)
        #expect(diagnostic.severity == .error)
        #expect(diagnostic.location == SourceLocation(file: "ministers/a.md", line: 3, column: 1))
        #expect(diagnostic.notes == ["panels of this page: acts, note"])
        #expect(diagnostic.advice == "did you mean “note”?")
    }

    @Test func refusesAPanelInsideAList() throws {
        let site = try SmallSite(["note.html": "x", "note.md": "x"])
        let page = try site.render("- ```panel\n  note\n  ```\n", panels: ["note": [:]])
        #expect(page.diagnostics.map(\.identifier) == ["nested-panel"])
        #expect(!page.html.contains("<pre>"))
    }

    @Test func failsWithTheTemplatesFault() throws {
        let site = try SmallSite(["note.html": "{{txt}}", "note.md": "x"])
        #expect(throws: RenderingError.self) { try site.render(Self.panel("note"), panels: ["note": ["text": "a"]]) }
        #expect(
            throws: RenderingError.template(
                .missingTemplate("unwritten.html", page: "ministers/a", known: site.templates.names))
        ) {
            try site.render(Self.panel("unwritten"), panels: ["unwritten": [:]])
        }
    }

    @Test func givesAPictureToItsPanelAndLeavesItOutOfTheMarkdown() throws {
        let site = try SmallSite(["strip.html": "<figure>{{{drawing}}}</figure>"])
        let graph = LinksGraph(
            subject: "A", mark: .minister, left: [], leftMark: .meeting, right: [], rightMark: .system)
        let renderer = PageRenderer(templates: site.templates, map: site.map, drawing: { _ in "<svg></svg>" })
        let page = try renderer.render(
            PageDocument(
                path: PagePath("ministers/a"), kind: .minister, title: "A", markdown: Self.panel("strip") + "\nb\n",
                drawings: ["strip": .links(graph)]))
        #expect(page.html == "<figure><svg></svg></figure>\n<p>b</p>\n")
        #expect(page.markdown == "\nb\n")
    }

    @Test func readsMarkdownOfAnyLineEnd() throws {
        let site = try SmallSite(["note.html": "x", "note.md": "y"])
        let page = try site.render("a\r\n\r\n```panel\r\nnote\r\n```\r\n", panels: ["note": [:]])
        #expect(page.markdown == "a\n\ny\n")
        #expect(page.html == "<p>a</p>\nx\n")
    }
}
