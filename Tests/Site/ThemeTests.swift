import Foundation
import TestSupport
import Testing

/// `--templates`: a folder that changes a template, a panel or the stylesheet, and leaves the rest as it is.
@Suite struct ThemeTests {
    @Test func changesOneTemplateOnePanelAndTheStylesheetAndNothingElse() async throws {
        var files = SmallCorpus.files(under: "corpus")
        files["theme/system.md"] = "# {{name}}, autrement\n\n```panel\nacts\n```\n\n```panel\nsources\n```\n"
        files["theme/panels/acts.html"] = "<p class=\"own\">{{#acts}}{{name}} ({{state}}) {{/acts}}</p>\n"
        files["theme/assets/briefgen.css"] = "body { color: navy }\n"
        let folder = try TemporaryFolder(files)
        let usual = try await BriefgenProgram.run(["build", "corpus", "-o", "usual"], in: folder.path)
        let own = try await BriefgenProgram.run(
            ["build", "corpus", "-o", "own", "--templates", "theme"], in: folder.path)
        #expect(usual.status == 0 && own.status == 0, "\(own.messages)")

        #expect(try folder.read("own/assets/briefgen.css") == "body { color: navy }\n")
        let system = try folder.read("own/systems/garance.html")
        #expect(system.contains(">Garance, autrement</h1>"))
        #expect(system.contains("<p class=\"own\">Belgique (livré) Belgique (promis) </p>"))
        #expect(!system.contains("class=\"essentials\""))
        // The panel on other pages, whose templates are the defaults.
        let meeting = try folder.read("own/meetings/2031-05-12-defense-gand.html")
        #expect(meeting.contains("<p class=\"own\">") && meeting.contains("class=\"essentials\""))
        // What shows neither is the same to the byte.
        for name in ["articles/2031-05-12-depeche.html", "index.html", "timeline.html", "quality.html"] {
            #expect(try folder.read("own/\(name)") == folder.read("usual/\(name)"), "\(name)")
        }
    }

    @Test func theDefaultsWrittenOutMakeTheSameSite() async throws {
        let folder = try TemporaryFolder(SmallCorpus.files(under: "corpus"))
        _ = try await BriefgenProgram.run(["templates", "theme"], in: folder.path)
        _ = try await BriefgenProgram.run(["build", "corpus", "-o", "usual"], in: folder.path)
        let own = try await BriefgenProgram.run(
            ["build", "corpus", "-o", "own", "--templates", "theme"], in: folder.path)
        #expect(own.status == 0, "\(own.messages)")
        let usual = folder.files().filter { $0.hasPrefix("usual/") }
        #expect(usual.count > 20)
        for name in usual {
            let other = "own/" + name.dropFirst("usual/".count)
            #expect(try folder.read(other) == folder.read(name), "\(other)")
        }
    }

    @Test func aNameThatIsMissingSaysTemplateLinePageAndWhatThereIs() async throws {
        var files = SmallCorpus.files(under: "corpus")
        files["theme/panels/acts.html"] = "<div>\n{{#acts}}\n<p>{{nom}}</p>\n{{/acts}}\n</div>\n"
        let folder = try TemporaryFolder(files)
        let outcome = try await BriefgenProgram.run(
            ["build", "corpus", "-o", "Site", "--templates", "theme"], in: folder.path)
        #expect(outcome.status == 1)
        #expect(outcome.messages.contains("acts.html:3"), "\(outcome.messages)")
        #expect(outcome.messages.contains("nom"))
        #expect(
            outcome.messages.contains("systems/garance")
                || outcome.messages.contains("meetings/2031-05-12-defense-gand")
                || outcome.messages.contains("ministers/anneke-verhulst"))
        #expect(outcome.messages.contains("name") && outcome.messages.contains("stateClass"), "\(outcome.messages)")
        #expect(!folder.files().contains { $0.hasPrefix("Site/") })
    }
}
