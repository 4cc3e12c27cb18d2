import BriefingModel
import Corpus
import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite struct FolderTests {
    private func link(_ target: String, at name: String, in folder: TemporaryFolder) throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.path.appending(name).string, withDestinationPath: target)
    }

    @Test func readsABareFolderOfArticlesAtAnyDepth() throws {
        let folder = try TemporaryFolder([
            "b.txt": "Bé.\n", "un/deux/trois/a.txt": "Ah.\n", ".cache/x.txt": "Non.\n", "un/.x.txt": "Non.\n",
        ])
        let corpus = try withExtendedLifetime(folder) { try CorpusReader(root: folder.path, jobs: 1).read() }
        #expect(corpus.articles.map(\.id.text) == ["b", "un-deux-trois-a"])
        #expect(corpus.articles.map(\.path) == ["b.txt", "un/deux/trois/a.txt"])
        #expect(corpus.skipped.isEmpty)
        #expect(corpus.diagnostics.isEmpty)
    }

    @Test func readsTheArticlesOfACorpusByThemselves() throws {
        let folder = try TemporaryFolder(["articles/a.txt": "Ah.\n", "ministers/b.md": "---\nname: B\n---\n"])
        let corpus = try withExtendedLifetime(folder) {
            try CorpusReader(root: folder.path.appending("articles"), jobs: 1).read()
        }
        #expect(corpus.articles.map(\.id.text) == ["a"])
        #expect(corpus.counts.entityPages == 0)
    }

    @Test func namesWhatItDoesNotRead() throws {
        let folder = try TemporaryFolder([
            "articles/a.txt": "Ah.\n", "articles/photo.jpg": "x", "articles/page.html": "<p>x</p>",
            "articles/sans": "x",
            "articles/seul.yml": "title: Seul\n", "ministers/note.txt": "x",
        ])
        let corpus = try withExtendedLifetime(folder) { try CorpusReader(root: folder.path, jobs: 1).read() }
        #expect(
            corpus.skipped == [
                SkippedInput(path: "articles/page.html", reason: "a saved web page"),
                SkippedInput(path: "articles/photo.jpg", reason: "not a known file type"),
                SkippedInput(path: "articles/sans", reason: "not a known file type"),
                SkippedInput(path: "articles/seul.yml", reason: "no “articles/seul.txt” beside it"),
                SkippedInput(path: "ministers/note.txt", reason: "not a known file type"),
            ])
        let advice = corpus.diagnostics.first { $0.identifier == "saved-web-page" }?.advice
        #expect(advice?.contains("trafilatura --markdown --with-metadata < articles/page.html") == true)
        #expect(corpus.diagnostics.allSatisfy { $0.severity == .note })
    }

    /// Names that give one identifier; the first by path keeps it.
    @Test(arguments: [
        ("Depeche.txt", "depeche.txt"), ("d\u{E9}p\u{EA}che.txt", "de\u{301}pe\u{302}che.txt"),
        ("a/b.txt", "a-b.md"), ("x.txt", "x.md"),
    ])
    func keepsTheFirstOfTwoArticlesWithOneIdentifier(_ left: String, _ right: String) throws {
        let folder = try TemporaryFolder([left: "Gauche.\n"])
        try folder.write("Droite.\n", to: right)
        guard folder.files().count == 2 else { return }
        let corpus = try withExtendedLifetime(folder) { try CorpusReader(root: folder.path, jobs: 1).read() }
        let paths = [left, right].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        #expect(corpus.articles.map(\.path).map { Array($0.utf8) } == [Array(paths[0].utf8)])
        let diagnostic = try #require(corpus.diagnostics.first)
        #expect(diagnostic.identifier == "same-identifier")
        #expect(diagnostic.severity == .error)
        #expect(diagnostic.summary.contains("“\(paths[0])”"))
        #expect(diagnostic.location?.file == paths[1])
        #expect(corpus.skipped.count == 1)
    }

    @Test func reservesTheNameOfTheIndex() throws {
        let folder = try TemporaryFolder([
            "articles/index.txt": "Ah.\n", "articles/a.txt": "Ah.\n", "systems/Index.md": "---\nname: x\n---\n",
        ])
        let corpus = try withExtendedLifetime(folder) { try CorpusReader(root: folder.path, jobs: 1).read() }
        #expect(corpus.diagnostics.map(\.identifier) == ["reserved-identifier", "reserved-identifier"])
        #expect(corpus.articles.map(\.id.text) == ["a"])
    }

    @Test func keepsTheFirstOfTwoPagesWithOneIdentifier() throws {
        let folder = try TemporaryFolder([
            "articles/a.txt": "Ah.\n", "systems/iris-t.md": "---\nname: A\n---\n",
            "systems/IRIS T.md": "---\nname: B\n---\n",
        ])
        let corpus = try withExtendedLifetime(folder) { try CorpusReader(root: folder.path, jobs: 1).read() }
        #expect(corpus.knowledge.systems.map(\.page.name) == ["B"])
        #expect(corpus.diagnostics.map(\.identifier) == ["same-identifier"])
        #expect(corpus.diagnostics.first?.location?.file == "systems/iris-t.md")
    }

    @Test func followsNoLinkOutOfTheCorpus() throws {
        let outside = try TemporaryFolder(["secret.txt": "Un secret.\n"])
        let folder = try TemporaryFolder(["articles/a.txt": "Ah.\n", "articles/dossier/b.txt": "Bé.\n"])
        try link(outside.path.string, at: "articles/dehors", in: folder)
        try link(outside.path.appending("secret.txt").string, at: "articles/secret.txt", in: folder)
        try link("../..", at: "articles/dossier/boucle", in: folder)
        try link("nulle-part", at: "articles/rien.txt", in: folder)
        try link("x", at: "articles/x", in: folder)
        try link("a.txt", at: "articles/lien.txt", in: folder)
        #expect(mkfifo(folder.path.appending("articles/tube.txt").string, 0o600) == 0)
        let corpus = try withExtendedLifetime(folder) { try CorpusReader(root: folder.path, jobs: 1).read() }
        #expect(corpus.articles.map(\.id.text) == ["a", "dossier-b", "lien"])
        #expect(
            corpus.diagnostics.map { [$0.identifier, $0.location?.file ?? ""] } == [
                ["link-outside", "articles/dehors"], ["link-circle", "articles/dossier/boucle"],
                ["link-to-nothing", "articles/rien.txt"], ["link-outside", "articles/secret.txt"],
                ["not-a-file", "articles/tube.txt"], ["link-circle", "articles/x"],
            ])
        #expect(corpus.skipped.count == 6)
    }

    @Test(.enabled(if: getuid() != 0, "permissions do not bind the superuser"))
    func namesWhatMayNotBeRead() throws {
        let folder = try TemporaryFolder(["a.txt": "Ah.\n", "b.txt": "Bé.\n", "c/d.txt": "Dé.\n"])
        chmod(folder.path.appending("b.txt").string, 0)
        chmod(folder.path.appending("c").string, 0)
        defer { chmod(folder.path.appending("c").string, 0o700) }
        let corpus = try withExtendedLifetime(folder) { try CorpusReader(root: folder.path, jobs: 1).read() }
        #expect(corpus.articles.map(\.id.text) == ["a"])
        #expect(corpus.diagnostics.map(\.identifier) == ["unreadable-file", "unreadable-folder"])
    }

    @Test func saysWhyNothingWasRead() throws {
        let folder = try TemporaryFolder(["a.pdf": "x", "file": "x"])
        #expect(throws: CorpusError.notAFolder(folder.path.appending("file"))) {
            try CorpusReader(root: folder.path.appending("file"), jobs: 1).read()
        }
        #expect(throws: CorpusError.missing("/nulle/part")) { try CorpusReader(root: "/nulle/part", jobs: 1).read() }
        let error = #expect(throws: CorpusError.self) { try CorpusReader(root: folder.path, jobs: 1).read() }
        #expect(
            error?.description.contains("(2 files were skipped; the first is “a.pdf”: not a known file type)") == true)
        #expect(CorpusError.missing("clips").description.contains("briefgen init clips"))
    }

    @Test func givesTheSameWithAnyNumberOfWorkers() throws {
        var files: [String: String] = [:]
        for number in 0..<200 { files["articles/\(number % 7)/a\(number).txt"] = "Article n° \(number).\u{0}\n" }
        let folder = try TemporaryFolder(files)
        let one = try CorpusReader(root: folder.path, jobs: 1).read()
        let four = try CorpusReader(root: folder.path, jobs: 4).read()
        #expect(one.articles.count == 200)
        #expect(one.articles == four.articles)
        #expect(one.diagnostics == four.diagnostics)
        #expect(one.counts == four.counts)
    }

    @Test func readsSingleFilesWithTheIdentifiersTheyHaveInTheirCorpus() throws {
        let folder = try TemporaryFolder([
            "articles/2022/a.txt": "Ah.\n", "articles/2022/a.yml": "title: Titre\n", "autre/b.txt": "Bé.\n",
            "ministers/m.md": "---\nname: Anna Kask\n---\n",
        ])
        let corpus = try CorpusReader.read(
            paths: [folder.path.appending("articles/2022/a.txt"), folder.path.appending("autre/b.txt")], jobs: 1)
        #expect(corpus.articles.map(\.id.text) == ["2022-a", "b"])
        #expect(corpus.articles.map(\.title) == ["Titre", nil])
        let both = try CorpusReader.read(paths: [folder.path, folder.path.appending("autre")], jobs: 1)
        #expect(both.articles.map(\.id.text) == ["2022-a", "b"])
        #expect(both.knowledge.ministers.count == 1)
    }
}
