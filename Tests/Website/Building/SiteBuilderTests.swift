import Briefing
import BriefingModel
import SystemPackage
import Templating
import TestSupport
import Testing

@testable import Website

@Suite struct SiteBuilderTests {
    private let root: TemporaryFolder

    init() throws { root = try TemporaryFolder() }

    private static let texts = (0..<100).map {
        (name: "p\($0)", text: "[next](p\($0 + 1).md) and [own](../assets/own.css)")
    }

    private func files(_ folder: String) throws -> [String: String] {
        var contents: [String: String] = [:]
        for file in root.files() where file.hasPrefix(folder + "/") { contents[file] = try root.read(file) }
        return Dictionary(uniqueKeysWithValues: contents.map { ($0.key.dropFirst(folder.count) + "", $0.value) })
    }

    @Test func makesTheSameSiteWithAnyNumberOfWorkersOverAnything() async throws {
        let site = try SmallSite()
        var reports: [SiteReport] = []
        for (folder, jobs) in [("one", 1), ("four", 4), ("hundred", 100)] {
            if folder == "four" {
                _ = try await site.build([("old", "x"), ("p1", "y")], into: root.path.appending(folder))
            }
            reports.append(try await site.build(Self.texts, into: root.path.appending(folder), jobs: jobs))
        }
        let expected = try files("one")
        #expect(expected.count == 202)
        #expect(try files("four") == expected)
        #expect(try files("hundred") == expected)
        #expect(reports.allSatisfy { $0.diagnostics == reports[0].diagnostics })
        #expect(reports[0].diagnostics.map(\.identifier) == ["broken-link"])
        #expect(reports[0].diagnostics.first?.location?.file == "pages/p99.md")
    }

    @Test func copiesStaticFilesAndMakesTheOthers() async throws {
        let site = try SmallSite()
        try root.write([0, 1, 255], to: "seeds/static/img/a.png")
        var content = SmallSite.content([("a", "![a](../img/a.png)")])
        content.staticFiles = [
            StaticFile(path: "img/a.png", source: root.path.appending("seeds/static/img/a.png")),
            StaticFile(path: "gone.png", source: root.path.appending("seeds/static/gone.png")),
        ]
        content.generatedFiles = [GeneratedFile(path: "data/x.json") { () throws(TemplateError) in Array("{}".utf8) }]
        let report = try await SiteBuilder(templates: site.templates).build(content, into: root.path.appending("Site"))
        #expect(try root.read("Site/data/x.json") == "{}")
        #expect(try root.read("Site/pages/a.html") == "<p><img src=\"../img/a.png\" alt=\"a\" /></p>\n")
        #expect(root.files().contains("Site/img/a.png"))
        #expect(report.diagnostics.map(\.identifier) == ["unreadable-file"])
    }

    @Test func namesBothSourcesOfOneFileAndKeepsTheFirst() async throws {
        let site = try SmallSite()
        try root.write("static", to: "x.txt")
        let source = root.path.appending("x.txt")
        let texts = [("a", "first"), ("A", "second"), ("e\u{301}", "third"), ("é", "fourth")]
        let paths = [
            "Pages/a.HTML", "pages/a.html/x", "assets", "../x", "a//b", ".briefgen-manifest", "a\u{7}", "fine/x",
        ]
        let statics = paths.map { StaticFile(path: $0, source: source) }
        let report = try await site.build(texts, statics: statics, into: root.path.appending("Site"))
        let contested = report.diagnostics.filter { $0.identifier == "contested-output" }
        #expect(
            contested.map(\.summary).sorted() == [
                "the file static/Pages/a.HTML would be written where the page pages/a is",
                "the file static/assets would be written where the asset own.css is",
                "the file static/pages/a.html/x would be written where the page pages/a is",
                "the page pages/A would be written where the page pages/a is",
                "the page pages/é would be written where the page pages/e\u{301} is",
            ])
        #expect(report.diagnostics.count { $0.identifier == "unusable-path" } == 4)
        #expect(try root.read("Site/pages/a.html") == "<p>first</p>\n")
        #expect(report.pages == 2)
        #expect(root.files().contains("Site/fine/x"))
    }

    @Test func reportsTheFirstFaultOfATemplateAndLeavesTheFormerSite() async throws {
        let site = try SmallSite(["note.html": "{{text}}", "note.md": "x"])
        let folder = root.path.appending("Site")
        _ = try await site.build([("a", "x")], into: folder)
        let pages = (0..<200).map { number in
            PageDocument(
                path: PagePath("n\(number)"), kind: .article, title: "", markdown: "```panel\nnote\n```\n",
                panels: ["note": number < 40 ? ["text": "a"] : [:]])
        }
        let chunks = stride(from: 0, to: 200, by: 5).map { PageChunk(Array(pages[$0..<($0 + 5)])) }
        for jobs in [1, 4] {
            let error = await #expect(throws: SiteError.self) {
                try await SiteBuilder(templates: site.templates, jobs: jobs)
                    .build(SiteContent(pages: chunks), into: folder)
            }
            #expect(error?.diagnostic.summary == "the page n40 provides no “text”")
        }
        #expect(try root.read("Site/pages/a.html") == "<p>x</p>\n")
        #expect(root.files().allSatisfy { $0.hasPrefix("Site/") })
    }

    @Test func saysWhenAPageIsNotMadeAsAnnounced() async throws {
        let site = try SmallSite()
        let chunk = PageChunk(paths: [PagePath("a"), PagePath("b")]) { () throws(TemplateError) in
            ["a", "c"].map { PageDocument(path: PagePath($0), kind: .article, title: $0, markdown: $0) }
        }
        let report = try await SiteBuilder(templates: site.templates)
            .build(SiteContent(pages: [chunk]), into: root.path.appending("Site"))
        #expect(report.diagnostics.map(\.identifier) == ["unannounced-page", "unannounced-page"])
        #expect(report.diagnostics.compactMap(\.location?.file) == ["b.md", "c.md"])
    }
}
