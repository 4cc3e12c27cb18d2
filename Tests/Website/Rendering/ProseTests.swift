import Briefing
import BriefingModel
import Testing
import Website

@Suite struct ProseTests {
    @Test func givesEveryHeadingItsOwnAnchor() throws {
        let site = try SmallSite(["note.html": "<p id=\"sources\">x</p>", "note.md": "x"])
        let page = try site.render(
            "# L’Été *à* Kyiv\n\n## Sources\n\n## Sources\n\n> ### « »\n\n## P1\n\n```panel\nnote\n```\n\nb\n",
            panels: ["note": [:]], passages: [Passage(text: "b", anchor: "p1")])
        for heading in [
            "<h1 id=\"l-ete-a-kyiv\">L’Été <em>à</em> Kyiv</h1>", "<h2 id=\"sources-2\">Sources</h2>",
            "<h2 id=\"sources-3\">Sources</h2>", "<h3 id=\"section\">«\u{A0}»</h3>", "<h2 id=\"p1-2\">P1</h2>",
        ] {
            #expect(page.html.contains(heading), "\(page.html)")
        }
    }

    @Test(arguments: [
        ("Le B et B", "<p>Le <a href=\"b.html\">B</a> et B</p>\n"),
        (
            "IRIS-T, B et IRIS-T",
            "<p><a href=\"../systems/iris-t.html\">IRIS-T</a>, <a href=\"b.html\">B</a> et IRIS-T</p>\n"
        ),
        ("A et B", "<p>A et <a href=\"b.html\">B</a></p>\n"),
        ("- B\n- B", "<ul>\n<li><a href=\"b.html\">B</a></li>\n<li><a href=\"b.html\">B</a></li>\n</ul>\n"),
        ("[voir](b.md) B", "<p><a href=\"b.html\">voir</a> B</p>\n"),
        ("[B](c.md)", "<p><a href=\"b.html\">B</a></p>\n"),
        ("[B](https://example.org) B", "<p><a href=\"https://example.org\">B</a> <a href=\"b.html\">B</a></p>\n"),
        ("`B` B", "<p><code>B</code> <a href=\"b.html\">B</a></p>\n"), ("# B", "<h1 id=\"b\">B</h1>\n"),
        ("*B*", "<p><em><a href=\"b.html\">B</a></em></p>\n"),
        ("I*RIS*-T IRIS-T", "<p>I<em>RIS</em>-T <a href=\"../systems/iris-t.html\">IRIS-T</a></p>\n"),
        ("x Jean\nB y", "<p>x <a href=\"../articles/x.html\">Jean\nB</a> y</p>\n"),
        ("C", "<p>C</p>\n"), ("B\\*B", "<p><a href=\"b.html\">B</a>*B</p>\n"),
        ("IRIS\\-T", "<p><a href=\"../systems/iris-t.html\">IRIS-T</a></p>\n"),
    ])
    func linksTheFirstMentionOfANameInABlock(_ markdown: String, _ html: String) throws {
        let names = try SmallSite.finder([
            ("A", SmallSite.entity(.minister, "a")), ("IRIS-T", SmallSite.entity(.system, "iris-t")),
            ("Jean B", SmallSite.entity(.meeting, "jean-b")), ("B", SmallSite.entity(.minister, "b")),
            ("C", SmallSite.entity(.minister, "c")),
        ])
        let expected = html.replacing("../articles/x.html", with: "../meetings/jean-b.html")
        let page = PageDocument(path: PagePath("ministers/a"), kind: .minister, title: "A", markdown: markdown)
        let map = SiteMap(pages: SmallSite.pages + [PagePath("meetings/jean-b")])
        let renderer = PageRenderer(templates: try SmallSite().templates, map: map, names: names)
        #expect(try renderer.render(page).html == expected)
    }

    @Test func linksNoNamesWhereThePageAsksForNone() throws {
        let names = try SmallSite.finder([("B", SmallSite.entity(.minister, "b"))])
        let page = try SmallSite().render("B", linksNames: false, names: names)
        #expect(page.html == "<p>B</p>\n")
    }

    @Test func fillsTheLayout() throws {
        let layout =
            "{{title}}|{{canonical}}|{{#noindex}}noindex{{/noindex}}|{{twin}}|{{{content}}}"
        let site = try SmallSite(["page.html": layout])
        let page = PageDocument(
            path: PagePath("ministers/a"), kind: .minister, title: "A", markdown: "b", layout: ["title": "<A>"])
        let settings = PageRenderer.Settings(baseURL: "https://example.org/n", isHiddenFromSearch: true)
        let published = try site.renderer(settings).render(page)
        let address = "https://example.org/n/ministers/a.html"
        #expect(published.html == "&lt;A&gt;|\(address)|noindex|ministers/a.md|<p>b</p>\n")
        #expect(try site.renderer().render(page).html == "&lt;A&gt;|||ministers/a.md|<p>b</p>\n")
        let lost = PageDocument(
            path: PagePath("404"), kind: .notFound, title: "A", markdown: "b", layout: ["title": "A"])
        let notFound = try site.renderer().render(lost)
        #expect(notFound.html == "A||noindex||<p>b</p>\n")
        #expect(notFound.markdown == nil)
    }

    @Test func survivesASingleLineOfFiveMegabytes() throws {
        let text = String(repeating: "mot ", count: 1_250_000) + "fin"
        let page = try SmallSite().render(text, passages: [Passage(text: text, anchor: "p1")])
        #expect(page.diagnostics.isEmpty)
        #expect(page.html.utf8.count > 5_000_000 - 10)
    }
}
