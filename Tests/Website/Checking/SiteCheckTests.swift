import Briefing
import BriefingModel
import SystemPackage
import TestSupport
import Testing

@testable import Website

@Suite struct SiteCheckTests {
    @Test(arguments: [
        ("<a href=\"b.html\">", []), ("<a href='sub/c.html#x'>", []), ("<A HREF=b.html>", []),
        ("<a href=\"#own\">", []),
        ("<a href=\"#top\">", []), ("<a href=\"\">", []), ("<a href=\"https://example.org/x\">", []),
        ("<a href=\"mailto:a@example.org\">", []), ("<img src=\"i&amp;j.png\" alt>", []), ("<img src=i%26j.png>", []),
        ("<!-- <a href=\"gone.html\"> -->", []), ("<script>\"<a href='gone.html'>\"</script>", []),
        ("<title><a href=x></title>", []), ("<link rel=canonical href=https://example.org/>", []), ("1 < 2 <3", []),
        ("<a href=\"sub/c.html?q=1#x\">", []), ("<label for=own>", []), ("<a href=\"sub/c.html#%78\">", []),
        ("<a href=gone.html>", ["broken-link"]), ("<a href=\"../b.html\">", ["broken-link"]),
        ("<a href=\"/b.html\">", ["broken-link"]), ("<img src=gone.png>", ["broken-link"]),
        ("<img srcset=\"i&amp;j.png 1x, gone.png 2x\">", ["broken-link"]), ("<a href=sub/>", ["link-to-folder"]),
        ("<a href=sub>", ["link-to-folder"]), ("<a href=\"sub/c.html#y\">", ["broken-anchor"]),
        ("<a href=\"#y\">", ["broken-anchor"]), ("<p id=own>", ["repeated-id"]),
        ("<p style=\"color:red\">", ["forbidden-attribute"]), ("<p/onclick=a>", ["forbidden-attribute"]),
        ("<a href=\"javascript:a\">", ["forbidden-address"]),
        ("<a href=\"&#106;ava&Tab;script:a\">", ["forbidden-address"]),
        ("<img src=\"data:image/png;base64,A\">", ["forbidden-address"]),
        ("<img src=https://example.org/a.png>", ["external-request"]),
        ("<script src=//example.org/a></script>", ["external-request"]),
        ("<link rel=stylesheet href=http://example.org/a>", ["external-request"]),
        ("<iframe src=https://example.org>", ["external-request"]),
        ("<svg><image href=https://example.org/a>", ["external-request"]),
        ("<section aria-labelledby=\"own gone\">", ["broken-reference"]),
    ])
    func findsWhatIsWrongWithAPage(_ html: String, _ identifiers: [String]) {
        let check = SiteCheck(
            pages: [
                "index.html": "<p id=own>\n<a href=b.html><a href=sub/c.html>\(html)", "b.html": "b",
                "sub/c.html": "<i id=x>",
            ], files: ["i&j.png"])
        #expect(check.diagnostics.map(\.identifier) == identifiers)
        #expect(check.diagnostics.allSatisfy { $0.location == SourceLocation(file: "index.html", line: 2) })
        #expect(check.pageCount == 3)
    }

    @Test func findsPagesThatNothingLeadsTo() {
        let check = SiteCheck(pages: [
            "index.html": "<a href=a.html>", "a.html": "<a href=index.html>", "b.html": "<a href=c.html>",
            "c.html": "<a href=b.html>", "404.html": "",
        ])
        #expect(check.diagnostics.map(\.identifier) == ["orphan-page", "orphan-page"])
        #expect(check.diagnostics.compactMap(\.location?.file) == ["b.html", "c.html"])
    }

    @Test func suggestsTheFileAndTheAnchorThatWereMeant() {
        let check = SiteCheck(pages: [
            "index.html":
                "<a href=ministers/anna.html><a href=ministers/ana.html>\n<a href=ministers/anna.html#sorces>",
            "ministers/anna.html": "<h2 id=sources>",
        ])
        #expect(
            check.diagnostics.compactMap(\.advice) == [
                "did you mean “ministers/anna.html”?", "did you mean “#sources”?",
            ])
    }

    @Test func looksIntoTheFilesOfAFolderThatBriefgenWrote() async throws {
        let root = try TemporaryFolder()
        let site = try SmallSite()
        let folder = root.path.appending("Site")
        var content = SmallSite.content([("a", "a")])
        content.assets = [
            ("own.css", Array("@import \"https://example.org/a.css\"; p{background:url( '//b.org/c' )}".utf8))
        ]
        content.pages.append(
            PageChunk([
                PageDocument(
                    path: PagePath("index"), kind: .home, title: "", markdown: "[a](pages/a.md) [own](own.html)")
            ]))
        try root.write("<img src=gone>", to: "Site/own.html")
        try root.write("", to: "Site/.briefgen-manifest")
        _ = try await SiteBuilder(templates: site.templates).build(content, into: folder)
        let check = try SiteCheck(folder: folder)
        #expect(check.pageCount == 2)
        #expect(
            check.diagnostics.map(\.summary) == [
                "opening the page asks another host for “//b.org/c”",
                "opening the page asks another host for “https://example.org/a.css”",
            ])
        #expect(throws: OutputError.self) { try SiteCheck(folder: root.path.appending("gone")) }
    }
}
