import Foundation
import TestSupport
import Testing

/// `check`: every fault once and in its place, for people and for tools, and what `--fix` mends.
@Suite struct CheckCommandTests {
    struct Finding: Decodable {
        var severity: String
        var identifier: String
        var file: String?
        var line: Int?
        var column: Int?
        var summary: String
        var notes: [String]
        var advice: String?

        /// `file:line:column`, as far as they are given.
        var place: String {
            ([file ?? "-"] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
        }
    }

    /// Faults that no corpus can have: of the command line, of templates, of the output folder, of briefgen itself.
    static let elsewhere: Set<String> = [
        "no-corpus", "template-syntax", "missing-name", "missing-partial", "missing-template", "unreadable-template",
        "output-not-ours", "output-not-a-folder", "output-in-the-way", "output-busy", "output-boundary",
        "output-failed", "damaged-manifest", "foreign-file-kept", "leftover-folder", "missing-passage",
        "misplaced-annotation", "unannounced-page", "unusable-document", "failed",
    ]

    func findings(_ output: String) throws -> [Finding] {
        try JSONDecoder().decode([Finding].self, from: Data(output.utf8))
    }

    @Test func reportsEveryFaultOnceAndInItsPlace() async throws {
        let faults = try EveryFault()
        let outcome = try await BriefgenProgram.run(
            ["check", "corpus", "--format", "json", "--templates", "templates"], in: faults.folder.path)
        #expect(outcome.status == 1)
        let found = try findings(outcome.output)
        let places = found.map { "\($0.place) \($0.identifier)" }
        #expect(places.sorted() == faults.expected)
        #expect(Set(places).subtracting(faults.expected) == [])
        #expect(Set(faults.expected).subtracting(places) == [])
        var listed = faults.names.union(Self.elsewhere)
        if getuid() == 0 { listed.formUnion(["unreadable-file", "unreadable-folder"]) }
        #expect(try Guide.names(in: "Diagnostics.md").subtracting(listed) == [], "in the guide and in no corpus")
    }

    @Test func saysTheSameToPeople() async throws {
        let faults = try EveryFault()
        let arguments = ["check", "corpus", "--templates", "templates"]
        let text = try await BriefgenProgram.run(arguments, in: faults.folder.path)
        let json = try await BriefgenProgram.run(arguments + ["--format", "json"], in: faults.folder.path)
        let heads = try findings(json.output).map {
            "\($0.place): \($0.severity): \($0.summary) [\($0.identifier)]"
        }
        let lines = text.output.split(separator: "\n").filter { !$0.hasPrefix("    ") }.map(String.init)
        #expect(lines == heads)
        #expect(text.messages == json.messages)
    }

    @Test(arguments: [
        ("minister.md", "# {{name}}\n\nÉté : {{titel}}\n", "templates/minister.md:3:7", "missing-name"),
        ("minister.md", "Été : {{#name}}\n", "templates/minister.md", "template-syntax"),
        ("page.html", "<p>é</p>{{> en-tete.html}}\n", "templates/page.html:1:9", "missing-partial"),
    ])
    func findsFaultsOfTemplates(name: String, text: String, place: String, identifier: String) async throws {
        var files = SmallCorpus.files(under: "corpus")
        files["templates/\(name)"] = text
        let folder = try TemporaryFolder(files)
        let outcome = try await BriefgenProgram.run(
            ["check", "corpus", "--format", "json", "--templates", "templates"], in: folder.path)
        #expect(outcome.status == 1)
        let found = try findings(outcome.output).filter { $0.severity == "error" }
        #expect(found.map(\.identifier) == [identifier])
        #expect(found.first?.place.hasPrefix(place) == true, "\(outcome.output)")
    }

    @Test func saysWhatToDoWithAFolderThatIsNoCorpus() async throws {
        let folder = try TemporaryFolder(["vide/.caché": "x"])
        for (name, sentence) in [("nulle-part", "briefgen init nulle-part"), ("vide", "holds no article")] {
            let outcome = try await BriefgenProgram.run(["check", name, "--format", "json"], in: folder.path)
            #expect(outcome.status == 1)
            let found = try findings(outcome.output)
            #expect(found.map(\.identifier) == ["no-corpus"])
            #expect(found.first?.summary.contains(sentence) == true, "\(outcome.output)")
        }
    }

    @Test func warningsFailItOnlyWhenAskedAndNotesNever() async throws {
        var files = SmallCorpus.files(under: "corpus")
        let noted = try TemporaryFolder(files)
        for arguments in [["check", "corpus"], ["check", "corpus", "--strict"]] {
            #expect(try await BriefgenProgram.run(arguments, in: noted.path).status == 0)
        }
        files["corpus/articles/bref.yml"] = "titre: Une brève\n"
        let warned = try TemporaryFolder(files)
        #expect(try await BriefgenProgram.run(["check", "corpus"], in: warned.path).status == 0)
        #expect(try await BriefgenProgram.run(["check", "corpus", "--strict"], in: warned.path).status == 1)
    }

    @Test func fixWritesWhatHasOneSafeAnswerAndLeavesTheRest() async throws {
        var files = SmallCorpus.files(under: "corpus")
        files["corpus/systems/garance.md"] =
            "\u{FEFF}---\r\n{name: \"Garance\", aliasses: [\"É\"], category: \"artilery\"}\r\n---\r\nÉté.\r\n"
        files["corpus/meetings/conseil.md"] = "---\nname: Conseil\nkind: other\nstart: 2031-1-5\nend: 5/1/2031\n---\n"
        let folder = try TemporaryFolder(files)
        let fixed = try await BriefgenProgram.run(["check", "corpus", "--fix"], in: folder.path)
        #expect(
            try folder.read("corpus/systems/garance.md")
                == "\u{FEFF}---\r\n{name: \"Garance\", aliases: [\"É\"], category: \"artillery\"}\r\n---\r\nÉté.\r\n")
        #expect(
            try folder.read("corpus/meetings/conseil.md")
                == "---\nname: Conseil\nkind: other\nstart: 2031-01-05\nend: 5/1/2031\n---\n")
        #expect(fixed.messages.contains("fixed systems/garance.md: 2 places"), "\(fixed.messages)")
        #expect(fixed.messages.contains("fixed meetings/conseil.md: 1 place"), "\(fixed.messages)")
        let before = folder.files()
        let again = try await BriefgenProgram.run(["check", "corpus", "--fix"], in: folder.path)
        #expect(again.messages.contains("nothing to fix"), "\(again.messages)")
        #expect(folder.files() == before)
    }

    @Test func fixTakesBackWhatDoesNotHelp() async throws {
        var files = SmallCorpus.files(under: "corpus")
        let text = "---\nname: Garance\naliases: [G]\naliasses: [H]\ncategory: artillery\n---\n"
        files["corpus/systems/garance.md"] = text
        let folder = try TemporaryFolder(files)
        let outcome = try await BriefgenProgram.run(["check", "corpus", "--fix"], in: folder.path)
        #expect(outcome.status == 1)
        #expect(try folder.read("corpus/systems/garance.md") == text)
        #expect(outcome.messages.contains("left systems/garance.md as it was"), "\(outcome.messages)")
    }
}
