import Foundation
import TestSupport
import Testing

/// The mistakes of a first hour: each is answered by one sentence that says what to do.
@Suite struct NewcomerTests {
    func started() async throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        _ = try await BriefgenProgram.run(["init", "essai"], in: folder.path)
        return folder
    }

    @Test func noArgumentShowsWhereToStart() async throws {
        let outcome = try await BriefgenProgram.run([])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("Start with “briefgen build FOLDER”"), "\(outcome.output)")
    }

    @Test(arguments: [
        (["build", "nulle-part"], "make one with “briefgen init nulle-part”"),
        (["build", "vide"], "Put .txt, .md or .jsonl files into it"),
        (["build", "essai/site.yml"], "is not a folder. Give the folder that holds your articles."),
        (["build", "essai/ministers"], "“essai/ministers” is a part of the corpus “essai”. Give “essai”."),
        (["serve", "essai/systems"], "Give “essai”."), (["check", "essai/static"], "Give “essai”."),
        (["discover", "vide"], "Put .txt, .md or .jsonl files into it"),
        (["build", "essai", "-o", "notes"], "choose another folder with -o"),
        (["build", "essai", "--templates", "rien"], "check that the file exists"),
    ])
    func aWrongFolderIsToldWhatToDo(arguments: [String], sentence: String) async throws {
        let folder = try await started()
        try folder.write("à moi", to: "notes/a.txt")
        try FileManager.default.createDirectory(
            atPath: folder.path.appending("vide").string, withIntermediateDirectories: false)
        let before = folder.files()
        let outcome = try await BriefgenProgram.run(arguments, in: folder.path)
        #expect(outcome.status == 1)
        #expect((outcome.output + outcome.messages).contains(sentence), "\(outcome.output)\(outcome.messages)")
        #expect(folder.files() == before)
    }

    @Test(arguments: [
        (
            "ministers/x.md", "---\ncountry: Belgique\nname: Anneke: Verhulst\n---\n", "ministers/x.md:3:13: error",
            "into quotation marks"
        ),
        ("ministers/x.md", "name: X\n", "ministers/x.md:1: error", "begin the page with “---”"),
        ("ministers/x.md", "---\nname: X\n\nTexte\n", "ministers/x.md:1: error", "put a line “---” after the last key"),
        ("systems/x.md", "---\ncategory: drone\n---\n", "systems/x.md:1: error", "write “name: …” there"),
        ("systems/x.md", "---\nname: Garance\n---\n", "systems/x.md:2:1: warning", "take it out of one of the two"),
        ("systems/Garance.md", "---\nname: Garance\n---\n", "systems/garance.md: error", "rename one of them"),
        ("minister/x.md", "---\nname: X\n---\n", "minister: warning", "did you mean “ministers”?"),
        ("site.yaml", "title: X\n", "site.yaml: warning", "did you mean “site.yml”?"),
    ])
    func aDamagedFileIsToldWhatToDo(path: String, text: String, place: String, advice: String) async throws {
        let folder = try await started()
        try folder.write(text, to: "essai/\(path)")
        let outcome = try await BriefgenProgram.run(["build", "essai"], in: folder.path)
        let lines = outcome.messages.split(separator: "\n")
        let index = try #require(lines.firstIndex { $0.hasPrefix(place) }, "\(outcome.messages)")
        #expect(lines[index + 1].contains(advice), "\(outcome.messages)")
        #expect(folder.files().contains("Site/index.html"), "the rest is built")
    }

    @Test(
        .enabled(if: getuid() != 0, "root may write everywhere"),
        arguments: [
            (["init", "fermé/essai"], "ls -ld fermé"),
            (["build", "essai", "-o", "fermé/Site"], "choose another folder with -o"),
            (["build", "fermé/secret"], "ls -ld fermé/secret"),
        ])
    func aMissingPermissionIsToldWhatToDo(arguments: [String], sentence: String) async throws {
        let folder = try await started()
        try folder.write("Un article.\n", to: "fermé/secret/a.txt")
        chmod(folder.path.appending("fermé/secret").string, 0)
        chmod(folder.path.appending("fermé").string, 0o555)
        defer {
            chmod(folder.path.appending("fermé").string, 0o755)
            chmod(folder.path.appending("fermé/secret").string, 0o755)
        }
        let outcome = try await BriefgenProgram.run(arguments, in: folder.path)
        #expect(outcome.status == 1)
        #expect(outcome.messages.contains(sentence), "\(outcome.messages)")
    }

    @Test func aPortThatIsTakenIsToldAndPassedOver() async throws {
        let folder = try await started()
        _ = try await BriefgenProgram.serve(["essai", "--port", "0"], in: folder.path) { first in
            let busy = try await first.port()
            _ = try await BriefgenProgram.serve(["essai", "-o", "autre", "--port", "\(busy)"], in: folder.path) {
                let line = try await $0.line(with: "serving")
                #expect(line.contains("port \(busy) is busy; serving http://127.0.0.1:"), "\(line)")
            }
        }
    }
}
