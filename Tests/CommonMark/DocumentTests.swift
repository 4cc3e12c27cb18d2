import CommonMark
import Testing

@Suite struct DocumentTests {
    @Test func isBuiltOnLibcmarkOfTheSystem() {
        #expect(libraryVersion.split(separator: ".").count == 3)
    }

    @Test(arguments: [
        ("a *b* **c** `d`", "<p>a <em>b</em> <strong>c</strong> <code>d</code></p>\n"),
        ("\"a\" -- b's...", "<p>&quot;a&quot; -- b's...</p>\n"),
        ("1986\\. Une année", "<p>1986. Une année</p>\n"),
        ("", ""),
    ])
    func rendersMarkdownWithoutTouchingItsTypography(_ markdown: String, _ html: String) throws {
        #expect(try Document(parsing: markdown).html() == html)
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "a <img src=x onerror=alert(1)> b", "[a](javascript:alert(1))",
        "[a](&#106;avascript:alert(1))", "<javascript:alert(1)>", "![a](data:text/html;base64,AAAA)",
        "<b onclick=x>a</b>",
    ])
    func neverLetsHostileMarkupThrough(_ markdown: String) throws {
        let html = try Document(parsing: markdown).html()
        for forbidden in ["<script", "<img src=x", "onerror=", "onclick", "=\"javascript:", "=\"data:"] {
            #expect(!html.contains(forbidden), "\(html)")
        }
    }

    @Test func putsGivenHTMLInThePlaceOfBlocksAndEndsEachOnALine() throws {
        let document = try Document(parsing: "# a\n\n---\n\nb\n\n---\n")
        let rules = document.root.children.filter { $0.kind == .thematicBreak }
        let given = Dictionary(uniqueKeysWithValues: zip(rules, [Array("<nav>".utf8), []]))
        let html = String(decoding: document.html { given[$0] }, as: UTF8.self)
        #expect(html == "<h1>a</h1>\n<nav>\n<p>b</p>\n")
        #expect(String(decoding: document.html(insteadOf: { _ in nil }), as: UTF8.self) == document.html())
    }

    @Test func replacesANULAndKeepsWhatFollowsIt() throws {
        #expect(try Document(parsing: "a\u{0}b").html() == "<p>a\u{FFFD}b</p>\n")
        let document = try Document(parsing: "x")
        try document.root.children[0].append(document.makeText("a\u{0}b"))
        #expect(document.html() == "<p>xa\u{FFFD}b</p>\n")
    }

    @Test func joinsOrKeepsTheLinesOfAParagraph() throws {
        let document = try Document(parsing: "a\nb")
        #expect(document.html() == "<p>a\nb</p>\n")
        #expect(document.html(.joinsLines) == "<p>a b</p>\n")
        #expect(document.html(.keepsLines) == "<p>a<br />\nb</p>\n")
    }

    @Test func survivesNestingOfAnyDepth() throws {
        let depth = 20_000
        let document = try Document(parsing: String(repeating: ">", count: depth) + "a")
        #expect(document.root.descendants().count == depth + 2)
        #expect(document.root.plainText == "a")
        #expect(document.html().contains("<p>a</p>"))
    }

    @Test func putsHTMLOfTheCallersInThePlaceOfBlocks() throws {
        let source = "# Un\n\nDeux <b>\n\n- trois\n- quatre\n\n> cinq\n\n```\nsix\n```\n"
        let document = try Document(parsing: source)
        #expect(String(decoding: document.html(insteadOf: { _ in nil }), as: UTF8.self) == document.html())
        let panels = document.html(insteadOf: { $0.kind == .codeBlock ? Array("<hr>".utf8) : nil })
        #expect(
            String(decoding: panels, as: UTF8.self)
                == document.html().replacing("<pre><code>six\n</code></pre>", with: "<hr>"))
    }
}
