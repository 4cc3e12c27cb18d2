import Briefing
import BriefingModel
import Templating
import Testing
import Website

@Suite struct PassageTests {
    private func passage(_ content: String, _ number: Int = 1) -> String {
        """
        <p class="passage" id="p\(number)"><a class="number" href="#p\(number)" \
        aria-label="Paragraphe \(number)">\(number)</a> \(content)</p>

        """
    }

    @Test func numbersTheParagraphsOfAnArticleAndNoOther() throws {
        let site = try SmallSite()
        let page = try site.render(
            "Un\n\nDe\\*ux\ntrois & quatre\n\nUn\n",
            passages: [Passage(text: "De*ux trois & quatre", anchor: "p2"), Passage(text: "Un", anchor: "p3")])
        #expect(
            page.html == "<p>Un</p>\n" + passage("De*ux trois &amp; quatre", 2) + passage("Un", 3))
        #expect(page.diagnostics.isEmpty)
    }

    @Test func linksAndMarksInsideAPassage() throws {
        // « Non », dit A.
        let annotations = [
            Annotation(2..<5, .quotation(anchor: "c1-1", label: "A & B")),
            Annotation(13..<14, .link(PagePath("ministers/b"))),
        ]
        let page = try SmallSite().render(
            "« Non », dit A.", passages: [Passage(text: "« Non », dit A.", anchor: "p1", annotations: annotations)])
        #expect(
            page.html == """
                <p class="passage" id="p1"><a class="number" href="#p1" aria-label="Paragraphe 1">1</a> \
                «\u{A0}<mark class="quote" id="c1-1">Non</mark>\u{A0}», dit <a href="b.html">A</a>.</p>
                <ul class="feeds"><li><a href="#c1-1">A &amp; B</a></li></ul>

                """)
    }

    @Test(arguments: [
        // A link inside a quotation, of its extent, around it, and across either edge.
        ([3..<4], 2..<6, "ab<mark>c<a>d</a>ef</mark>gh"), ([2..<6], 2..<6, "ab<mark><a>cdef</a></mark>gh"),
        ([1..<7], 2..<6, "a<a>b<mark>cdef</mark>g</a>h"), ([4..<8], 2..<6, "ab<mark>cd</mark><a><mark>ef</mark>gh</a>"),
        ([0..<4], 2..<6, "<a>ab<mark>cd</mark></a><mark>ef</mark>gh"),
        ([0..<3, 5..<8], 2..<6, "<a>ab<mark>c</mark></a><mark>de</mark><a><mark>f</mark>gh</a>"),
        ([0..<1, 7..<8], 2..<6, "<a>a</a>b<mark>cdef</mark>g<a>h</a>"), ([], 0..<8, "<mark>abcdefgh</mark>"),
    ])
    func nestsLinksAndQuotationsThatCross(_ links: [Range<Int>], _ quotation: Range<Int>, _ expected: String) throws {
        let annotations =
            links.map { Annotation($0, .link(PagePath("ministers/b"))) }
            + [Annotation(quotation, .quotation(anchor: "c1-1", label: ""))]
        let page = try SmallSite().render(
            "abcdefgh", passages: [Passage(text: "abcdefgh", anchor: "p1", annotations: annotations)])
        #expect(page.html.components(separatedBy: "id=\"c1-1\"").count == 2)
        let plain = page.html.replacing(" class=\"quote\" id=\"c1-1\"", with: "").replacing(
            " class=\"quote\"", with: ""
        )
        .replacing(" href=\"b.html\"", with: "")
        #expect(plain == passage(expected))
        #expect(page.diagnostics.isEmpty)
    }

    @Test func findsAPassageWhoseSpacesMarkdownHasMadeOne() throws {
        let text = " a  b\tc "
        let page = try SmallSite().render(
            MarkdownEscaping.escape(text),
            passages: [
                Passage(text: text, anchor: "p1", annotations: [Annotation(4..<5, .link(PagePath("ministers/b")))])
            ])
        #expect(page.html == passage(" a  <a href=\"b.html\">b</a>\tc "))
        #expect(page.diagnostics.isEmpty)
    }

    @Test func countsRangesInScalars() throws {
        let text = "e\u{301}👩‍✈️ A"
        let end = text.unicodeScalars.count
        let page = try SmallSite().render(
            text,
            passages: [
                Passage(
                    text: text, anchor: "p1", annotations: [Annotation((end - 1)..<end, .link(PagePath("ministers/b")))]
                )
            ])
        #expect(page.html == passage("e\u{301}👩‍✈️ <a href=\"b.html\">A</a>"))
    }

    @Test func namesThePageAndParagraphOfAPassageThatIsNotThere() throws {
        let page = try SmallSite().render(
            "a", passages: [Passage(text: "b", anchor: "p1"), Passage(text: "a", anchor: "p2")])
        #expect(page.diagnostics.map(\.identifier) == ["missing-passage", "missing-passage"])
        #expect(page.diagnostics.first?.location?.file == "ministers/a.md")
        #expect(page.diagnostics.first?.summary.contains("p1") == true)
    }

    @Test(arguments: [
        [0..<2, 1..<3], [0..<9], [1..<1],
    ])
    func refusesAnnotationsOutOfPlace(_ ranges: [Range<Int>]) throws {
        let annotations = ranges.map { Annotation($0, .link(PagePath("ministers/b"))) }
        let page = try SmallSite().render(
            "abc", passages: [Passage(text: "abc", anchor: "p1", annotations: annotations)])
        #expect(page.html == passage("abc"))
        #expect(page.diagnostics.map(\.identifier) == ["misplaced-annotation"])
    }
}
