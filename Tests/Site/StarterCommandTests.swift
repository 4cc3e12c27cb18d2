import Foundation
import TestSupport
import Testing

/// `init`, `new` and `templates`: what they write, and that they overwrite nothing.
@Suite struct StarterCommandTests {
    @Test func initWritesACorpusThatReadsWithoutComplaint() async throws {
        let folder = try TemporaryFolder()
        let made = try await BriefgenProgram.run(["init", "essai"], in: folder.path)
        #expect(made.status == 0, "\(made.messages)")
        #expect(made.messages.hasSuffix("briefgen serve essai --open”\n"))
        let names = folder.files()
        for kind in ["articles", "ministers", "meetings", "systems", "static"] {
            #expect(names.contains { $0.hasPrefix("essai/\(kind)/") }, "\(kind)")
        }
        let read = try await BriefgenProgram.run(["extract", "essai"], in: folder.path)
        #expect(read.status == 0)
        #expect(read.messages.isEmpty, "\(read.messages)")
        #expect(read.output.split(separator: "\n").count == 4)
    }

    @Test func initRefusesAFolderThatHoldsSomethingAndLeavesItAsItWas() async throws {
        let folder = try TemporaryFolder(["essai/note.txt": "à moi"])
        let outcome = try await BriefgenProgram.run(["init", "essai"], in: folder.path)
        #expect(outcome.status == 1)
        #expect(outcome.messages.contains("“essai” already holds files"))
        #expect(folder.files() == ["essai/note.txt"])
    }

    @Test func initSaysWhichFolderMayNotBeWritten() async throws {
        let folder = try TemporaryFolder(["a": "a file"])
        let outcome = try await BriefgenProgram.run(["init", "a/b"], in: folder.path)
        #expect(outcome.status == 1)
        #expect(outcome.messages.contains("“a” is not a folder"))
    }

    @Test func newPagesAreReadWithoutComplaintAndNeverOverwritten() async throws {
        let folder = try TemporaryFolder()
        _ = try await BriefgenProgram.run(["init", "essai"], in: folder.path)
        for (kind, name, path) in [
            ("minister", "Zoë d’Åkerhielm", "ministers/zoe-d-akerhielm.md"),
            ("meeting", "Sommet: d’Arvel", "meetings/sommet-d-arvel.md"),
            ("system", "X-12 [bis]", "systems/x-12-bis.md"),
        ] {
            let made = try await BriefgenProgram.run(["new", kind, name, "--corpus", "essai"], in: folder.path)
            #expect(made.status == 0, "\(made.messages)")
            #expect(made.messages == "wrote essai/\(path)\n")
            let before = try folder.read("essai/" + path)
            let again = try await BriefgenProgram.run(["new", kind, name, "--corpus", "essai"], in: folder.path)
            #expect(again.status == 1)
            #expect(try folder.read("essai/" + path) == before)
        }
        let read = try await BriefgenProgram.run(["extract", "essai"], in: folder.path)
        #expect(read.status == 0)
        #expect(read.messages.isEmpty, "\(read.messages)")
    }

    @Test func newMeetingTakesItsPlaceAndDaysFromTheArticles() async throws {
        let folder = try TemporaryFolder([
            "articles/a.txt":
                "Un sommet se tient à Bruxelles\n\nLe sommet de l’OTAN s’est tenu à Bruxelles le 14 juin 2021. Le sommet a duré un jour.\n"
        ])
        let facts = try await BriefgenProgram.run(["extract", "."], in: folder.path)
        let id = try #require(facts.output.firstMatch(of: /"meetings": \[\{"id": "([a-z0-9-]+)"/)?.output.1)
        let made = try await BriefgenProgram.run(["new", "meeting", String(id), "--corpus", "."], in: folder.path)
        #expect(made.status == 0, "\(made.messages)")
        let page = try folder.read(String(try #require(folder.files().first { $0.hasPrefix("meetings/") })))
        for line in ["kind: summit", "place: Bruxelles", "start: 2021-06-14", "end: 2021-06-14"] {
            #expect(page.contains(line), "\(line) in\n\(page)")
        }
    }

    @Test func newArticleIsNamedAfterItsDateAndTitleAndKeepsItsBytes() async throws {
        let text = "Un titre pour voir\r\n\r\nPublié le 3 mai 2031\r\n\r\nUne phrase du texte, qui finit bien.\r\n"
        let folder = try TemporaryFolder([
            "corpus/articles/a.txt": "Un premier article, déjà là.\n", "brouillon.txt": text,
        ])
        let made = try await BriefgenProgram.run(
            ["new", "article", "--from", "brouillon.txt", "--corpus", "corpus"], in: folder.path)
        #expect(made.status == 0, "\(made.messages)")
        #expect(try folder.read("corpus/articles/2031-05-03-un-titre-pour-voir.txt") == text)
        #expect(try folder.read("corpus/articles/2031-05-03-un-titre-pour-voir.yml").contains("date: 2031-05-03"))
    }

    @Test(arguments: [
        (["new", "minister"], "Give the name"), (["new", "article"], "--from FILE"),
        (["new", "article", "--from", "a.pdf"], "pdftotext a.pdf a.txt"),
        (["new", "article", "--from", "a.html"], "trafilatura"),
        (["new", "article", "--from", "rien.txt"], "no “rien.txt”"),
        (["new", "system", "…"], "letters or digits"),
        (["new", "system", "X", "--from", "a.txt"], "--from is for articles"),
        (["new", "system", "X", "--corpus", "nulle-part"], "There is no “nulle-part”"),
        (["new", "system", "X", "--corpus", "bare"], "bare folder of articles"),
    ])
    func newSaysWhatToDo(arguments: [String], sentence: String) async throws {
        let folder = try TemporaryFolder([
            "seeds/articles/a.txt": "Un article.\n", "bare/a.txt": "Un article.\n", "a.pdf": "%PDF", "a.html": "<p>",
        ])
        let before = folder.files()
        let outcome = try await BriefgenProgram.run(arguments, in: folder.path)
        #expect(outcome.status == 1)
        #expect(outcome.messages.contains(sentence), "\(outcome.messages)")
        #expect(outcome.messages.hasPrefix("error: "))
        #expect(folder.files() == before)
    }

    @Test func templatesWritesEveryDefaultOnce() async throws {
        let folder = try TemporaryFolder()
        let made = try await BriefgenProgram.run(["templates", "modeles"], in: folder.path)
        #expect(made.status == 0, "\(made.messages)")
        let names = folder.files()
        #expect(names.contains("modeles/minister.md"))
        #expect(names.contains("modeles/panels/statements.html"))
        #expect(names.contains("modeles/layout/page.html"))
        #expect(names.contains("modeles/assets/briefgen.css"))
        #expect(made.messages.hasPrefix("wrote \(names.count) files into modeles"))
    }
}
