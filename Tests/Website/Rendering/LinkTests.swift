import Briefing
import BriefingModel
import Testing
import Website

@Suite struct LinkTests {
    @Test(arguments: [
        ("[b](b.md)", "<a href=\"b.html\">b</a>"),
        ("[b](./b.md#declarations)", "<a href=\"b.html#declarations\">b</a>"),
        ("[b](../systems/iris-t.md)", "<a href=\"../systems/iris-t.html\">b</a>"),
        ("[b](/articles/x.md#p3)", "<a href=\"../articles/x.html#p3\">b</a>"),
        ("[b](../articles/x.html)", "<a href=\"../articles/x.html\">b</a>"),
        ("[b](../)", "<a href=\"../index.html\">b</a>"),
        ("[b](<../ministers/Annie Exemple.md>)", "<a href=\"a.html\">b</a>"),
        ("[b](Annie%20Exemple.md)", "<a href=\"a.html\">b</a>"),
        ("[b](#haut)", "<a href=\"#haut\">b</a>"),
        ("[b](../carte.png)", "<a href=\"../carte.png\">b</a>"),
        ("[b](/carte.png)", "<a href=\"../carte.png\">b</a>"),
        ("[b](https://example.org/a.md)", "<a href=\"https://example.org/a.md\">b</a>"),
        ("<mailto:a@example.org>", "<a href=\"mailto:a@example.org\">mailto:a@example.org</a>"),
        ("[](b.md)", "<a href=\"b.html\">b.md</a>"),
        ("![Carte](../carte.png)", "<img src=\"../carte.png\" alt=\"Carte\" />"),
        ("![Carte](https://example.org/a.png)", "<a href=\"https://example.org/a.png\">Carte</a>"),
        ("![](https://example.org/a.png)", "<a href=\"https://example.org/a.png\">https://example.org/a.png</a>"),
        ("[![Carte](https://example.org/a.png)](b.md)", "<a href=\"b.html\">Carte</a>"),
    ])
    func leadsWhereTheSiteHasThePage(_ markdown: String, _ html: String) throws {
        let page = try SmallSite().render(markdown)
        #expect(page.html == "<p>\(html)</p>\n")
        #expect(page.diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("[x](c.md)", "broken-link"), ("[x](../../b.md)", "broken-link"), ("[x](../rien.png)", "broken-link"),
        ("![x](rien.png)", "broken-link"), ("![x](b.md)", "broken-link"),
        ("[x](javascript:alert(1))", "refused-link"), ("[x](JAVASCRIPT:alert(1))", "refused-link"),
        ("[x](java&Tab;script:alert(1))", "refused-link"), ("[x](&#1;javascript:alert(1))", "refused-link"),
        ("[x](data:text/html,a)", "refused-link"), ("![x](data:image/png;base64,AAAA)", "refused-link"),
        ("[x](file:///etc/passwd)", "refused-link"), ("[x](//example.org/a)", "refused-link"),
        ("[x](\\\\\\\\example.org/a)", "refused-link"), ("[x](vbscript:a)", "refused-link"),
    ])
    func leavesTheTextOfALinkThatCannotBePublished(_ markdown: String, _ identifier: String) throws {
        let page = try SmallSite().render("a \(markdown) b")
        #expect(page.html == "<p>a x b</p>\n")
        #expect(page.diagnostics.map(\.identifier) == [identifier])
        #expect(page.diagnostics.first?.location == SourceLocation(file: "ministers/a.md", line: 1, column: 3))
    }

    @Test func namesThePlaceInTheFileThatPeopleWrote() throws {
        let site = try SmallSite()
        let path = PagePath("ministers/a")
        let authored = AuthoredText(file: "ministers/Annie.md", line: 7, text: "Née en Ostanie.\n\nVoir [x](c.md).\n")
        let renderer = PageRenderer(templates: site.templates, map: site.map, authored: [path: authored])
        let markdown = "# A\n\n\(authored.text)\n## [y](d.md)\n"
        let page = try renderer.render(PageDocument(path: path, kind: .minister, title: "A", markdown: markdown))
        #expect(
            page.diagnostics.map(\.location) == [
                SourceLocation(file: "ministers/Annie.md", line: 9, column: 6),
                SourceLocation(file: "ministers/a.md", line: 7, column: 4),
            ])
    }

    @Test func suggestsThePageThatWasMeant() throws {
        let page = try SmallSite().render("[x](../systems/irist-t.md)")
        #expect(page.diagnostics.first?.advice == "did you mean “systems/iris-t.md”?")
    }

    @Test(arguments: [
        ("a <b>c</b> d", "<p>a c d</p>\n", 1), ("<script>alert(1)</script>\n\nb", "<p>b</p>\n", 1),
        ("a <img src=x onerror=alert(1)> b", "<p>a  b</p>\n", 1), ("a <!-- c --> b", "<p>a  b</p>\n", 0),
        ("a \\<b> c", "<p>a &lt;b&gt; c</p>\n", 0), ("{{name}} {{{name}}}", "<p>{{name}} {{{name}}}</p>\n", 0),
        ("a\u{0}b", "<p>a\u{FFFD}b</p>\n", 0),
    ])
    func leavesRawHTMLOut(_ markdown: String, _ html: String, _ warnings: Int) throws {
        let page = try SmallSite().render(markdown)
        #expect(page.html == html)
        #expect(page.diagnostics.map(\.identifier) == Array(repeating: "raw-html", count: warnings))
    }
}
