import Briefing
import BriefingModel
import Testing
import Website

@Suite struct TypographyInPagesTests {
    @Test(arguments: [
        ("Qui *livre* ?", "<p>Qui <em>livre</em>\u{202F}?</p>\n"),
        ("l'*OTAN*, `l'a ?`", "<p>l’<em>OTAN</em>, <code>l'a ?</code></p>\n"),
        ("« l'*un* l'autre » l'OTAN", "<p>«\u{A0}l'<em>un</em> l'autre\u{A0}» l’OTAN</p>\n"),
        ("# L'un ?", "<h1 id=\"l-un\">L’un\u{202F}?</h1>\n"),
        ("Du 1er au 11er, la 1re", "<p>Du 1<sup>er</sup> au 11er, la 1<sup>re</sup></p>\n"),
        ("A1er 1ers\n\n«1er»", "<p>A1er 1ers</p>\n<p>«\u{A0}1<sup>er</sup>\u{A0}»</p>\n"),
        ("[l'un](b.md)", "<p><a href=\"b.html\">l’un</a></p>\n"),
    ])
    func setsProseAndHeadings(_ markdown: String, _ html: String) throws {
        #expect(try SmallSite().render(markdown).html == html)
    }

    @Test func changesOnlySpacesInAPassageAndKeepsItsAnnotationsInPlace() throws {
        let text = "« Qui ? », demande l'OTAN... à B"
        let end = text.unicodeScalars.count
        let passage = Passage(
            text: text, anchor: "p1", annotations: [Annotation((end - 1)..<end, .link(PagePath("ministers/b")))])
        let html = try SmallSite().render(text, passages: [passage]).html
        let expected = "«\u{A0}Qui\u{202F}?\u{A0}», demande l'OTAN... à <a href=\"b.html\">B</a></p>"
        #expect(html.contains(expected), "\(html)")
    }

    @Test func setsEnglishPagesTheEnglishWay() throws {
        let page = PageDocument(path: PagePath("ministers/a"), kind: .minister, title: "A", markdown: "NATO's: a? 1er")
        let renderer = try SmallSite().renderer(PageRenderer.Settings(language: "en"))
        #expect(try renderer.render(page).html == "<p>NATO’s: a? 1er</p>\n")
    }

    @Test func findsNamesBeforeTheirSpacesChange() throws {
        let names = try SmallSite.finder([("M. B", SmallSite.entity(.minister, "b"))])
        #expect(try SmallSite().render("M. B", names: names).html == "<p><a href=\"b.html\">M.\u{A0}B</a></p>\n")
    }
}
