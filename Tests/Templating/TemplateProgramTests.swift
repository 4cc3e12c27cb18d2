import Foundation
import TestSupport
import Testing

@testable import Templating

/// What is prepared gives the same bytes as the library.
@Suite struct TemplateProgramTests {
    private static let fields: TemplateFields = [
        "text": "a <b> *c* 1. « d’e »", "empty": "", "yes": true, "no": false, "nothing": .absent, "none": .list([]),
        "rows": .list([["text": "own", "inner": .list(["x", "y"])], ["name": "second", "inner": .absent]]),
        "words": .list(["one", "two & three"]), "record": ["text": "inside", "name": "n"], "name": "outer",
    ]

    @Test func preparesEveryTemplateOfItsOwn() throws {
        let templates = try TemplateSet()
        #expect(templates.names.filter { !templates.isPrepared($0) } == [])
    }

    @Test(arguments: [
        "", "plain\n", "{{text}}", "{{{text}}}{{&text}}", "  {{text}}  \n", "{{#yes}}{{text}}{{/yes}}{{#no}}no{{/no}}",
        "{{#nothing}}no{{/nothing}}{{^nothing}}none{{/nothing}}", "{{^none}}empty{{/none}}{{#none}}no{{/none}}",
        "{{#empty}}[{{.}}]{{/empty}}{{^empty}}no{{/empty}}", "{{#text}}[{{.}}|{{{.}}}|{{name}}]{{/text}}",
        "{{#words}}{{.}}, {{/words}}", "{{#rows}}\n- {{text}}{{#inner}}{{.}}{{name}}{{/inner}}\n{{/rows}}\nend",
        "{{#record}}{{text}} {{name}}{{#yes}} {{name}}{{/yes}}{{/record}} {{name}}",
        "a\n  {{#yes}}\n  b\n  {{/yes}}\nc", "a {{#yes}}\nb\n{{/yes}} c\n", "{{#yes}}\ninside{{/yes}} more\n",
        "  {{#yes}} x {{/yes}}\n", "a\n{{! a remark\nof two lines }}\nb", "a {{! remark }} b",
        "{{#yes}}\n\n{{/yes}}\n\n",
        "{{> role.html}}", "x\n{{> kicker.md}}\ny", "  {{> kicker.md}}\n", "{{ text }}{{#  yes  }}y{{/ yes }}",
        "{ {{text}} }",
        "{{#yes}}{{#rows}}{{#inner}}{{.}}{{/inner}}{{^inner}}-{{/inner}}{{/rows}}{{/yes}}", "{{yes}}{{no}}{{nothing}}",
        "{{=<% %>=}}<%text%>", "a\r\n{{#yes}}\r\nb\r\n{{/yes}}\r\n", "{{uppercased(text)}}", "{{record.name}}",
    ])
    func givesTheBytesOfTheLibrary(_ text: String) throws {
        let partials = ["role.html": "[{{text}}]\n", "kicker.md": "({{name}})\n{{#words}}\n- {{.}}\n{{/words}}\n"]
        for name in ["page.html", "minister.md"] {
            let folder = try TemporaryFolder(partials.merging([name: text]) { _, new in new })
            let templates = try TemplateSet(overridesIn: folder.path)
            let expected = try templates.renderByLibrary(name, with: Self.fields, page: "p")
            #expect(try templates.render(name, with: Self.fields, page: "p") == expected, "\(name)")
        }
    }

    @Test func escapesBytesAsText() throws {
        let folder = try TemporaryFolder(["page.html": "{{a}}{{{a}}}{{#a}}[{{.}}]{{/a}}", "minister.md": "{{a}}"])
        let templates = try TemplateSet(overridesIn: folder.path)
        let fields: TemplateFields = ["a": .bytes(Array("*<\u{0}".utf8))]
        let expected = "*&lt;\u{FFFD}*<\u{0}[*&lt;\u{FFFD}]"
        #expect(try templates.render("page.html", with: fields, page: "p") == expected)
        #expect(try templates.renderByLibrary("page.html", with: fields, page: "p") == expected)
        #expect(try templates.render("minister.md", with: fields, page: "p") == "\\*\\<\u{0}")
    }

    @Test func takesFromTheOuterFieldsWhatTheOwnOnesHaveNot() throws {
        let folder = try TemporaryFolder(["page.html": "{{a}}{{b}}{{#rows}}{{a}}{{b}}{{c}}{{/rows}}"])
        let templates = try TemplateSet(overridesIn: folder.path)
        let own: TemplateFields = ["b": "own ", "rows": .list([["c": "row"]])]
        let outer: TemplateFields = ["a": "outer ", "b": "hidden "]
        let expected = "outer own outer own row"
        #expect(try templates.render("page.html", with: own, within: outer, page: "p") == expected)
        #expect(try templates.renderByLibrary("page.html", with: own, within: outer, page: "p") == expected)
    }

    @Test func leavesToTheLibraryWhatItDoesNotKnow() throws {
        let folder = try TemporaryFolder([
            "page.html": "{{record.name}}", "minister.md": "{{> system.md}}", "system.md": "{{uppercased(text)}}",
        ])
        let templates = try TemplateSet(overridesIn: folder.path)
        #expect(["page.html", "minister.md", "system.md"].filter(templates.isPrepared) == [])
        #expect(try templates.render("minister.md", with: ["text": "a"], page: "p") == "A")
    }
}
