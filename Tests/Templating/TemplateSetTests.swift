import Foundation
import SystemPackage
import Templates
import TestSupport
import Testing

@testable import Templating

@Suite struct TemplateSetTests {
    @Test func namesTemplateLineAndPageOfAMissingName() throws {
        let folder = try TemporaryFolder(["minister.md": "# {{title}}\n\n{{#rows}}\n{{nmae}}\n{{/rows}}\n"])
        let templates = try TemplateSet(overridesIn: folder.path)
        let rows: TemplateValue = .list([["name": "a"]])
        #expect(
            throws: TemplateError.missingName(
                template: "\(folder.path)/minister.md", line: 4, column: 1, name: "nmae", page: "ministers/a",
                known: ["name", "rows", "title"])
        ) {
            try templates.render("minister.md", with: ["title": "x", "rows": rows], page: "ministers/a")
        }
    }

    @Test func refusesAPartialThatDoesNotExist() throws {
        let folder = try TemporaryFolder(["panels/own.html": "a\n  {{> no-such.html}}\n"])
        #expect(throws: TemplateError.self) { try TemplateSet(overridesIn: folder.path) }
    }

    @Test func saysWhereATemplateIsMalformed() throws {
        let folder = try TemporaryFolder(["minister.md": "# x\n{{#a}}\n{{/b}}\n"])
        let error = #expect(throws: TemplateError.self) { try TemplateSet(overridesIn: folder.path) }
        guard case .malformed(_, let line, _, _)? = error else {
            Issue.record("unexpected \(String(describing: error))")
            return
        }
        #expect(line == 3)
    }

    @Test func printsNothingForAnAbsentValueAndSkipsItsSection() throws {
        let folder = try TemporaryFolder(["minister.md": "{{a}}{{#a}}no{{/a}}{{^a}}yes{{/a}}"])
        let templates = try TemplateSet(overridesIn: folder.path)
        #expect(try templates.render("minister.md", with: ["a": .absent], page: "p") == "yes")
    }

    @Test(arguments: [
        ("1986. Une grande année", "1986\\. Une grande année"),
        ("*a* _b_ `c` [d](e) <f> &g;", "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\&g;"),
        ("- a", "\\- a"), ("a - b", "a - b"), ("# a", "\\# a"), ("    code", "code"), ("a\n# b", "a # b"),
        ("~~~", "\\~~~"), ("===", "\\==="), ("{{x}}", "{{x}}"), ("« a »", "« a »"),
        ("  12) a.", "12\\) a."), ("a\t\t b \n", "a b "), (" \n ", ""), ("a*", "a\\*"),
        ("1234567890. a", "1234567890. a"),
    ])
    func escapesTextForMarkdown(_ text: String, _ escaped: String) {
        #expect(MarkdownEscaping.escape(text) == escaped)
    }

    @Test func escapesByTheTemplatesFormat() throws {
        let folder = try TemporaryFolder(["minister.md": "{{a}}", "page.html": "{{a}}{{{a}}}"])
        let templates = try TemplateSet(overridesIn: folder.path)
        #expect(try templates.render("minister.md", with: ["a": "*<"], page: "p") == "\\*\\<")
        #expect(try templates.render("page.html", with: ["a": "*<"], page: "p") == "*&lt;*<")
    }

    @Test func embedsEveryFileOfTheTemplatesFolder() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Templates")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
        let names = paths.filter { path in
            [".md", ".html", ".css", ".js", ".xml", ".svg"].contains { path.hasSuffix($0) }
        }.compactMap { FilePath($0).lastComponent?.string }
        #expect(EmbeddedFiles.all.map(\.name) == names.sorted())
    }
}
