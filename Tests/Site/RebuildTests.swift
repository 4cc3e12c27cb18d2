import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import briefgen

/// What a preview builds again equals what a fresh build makes.
@Suite struct RebuildTests {
    private func contents(_ folder: TemporaryFolder, _ site: String) throws -> [String: String] {
        var contents: [String: String] = [:]
        for name in folder.files() where name.hasPrefix(site + "/") {
            contents[String(name.dropFirst(site.count + 1))] = try folder.read(name)
        }
        return contents
    }

    /// Changes of one file after the other, each `nil` for a file that is removed.
    @Test(arguments: [
        (
            "prose",
            [
                (
                    "ministers/anneke-verhulst.md", "Chargée du dossier",
                    "Chargée, avec [Garance](../systems/garance.md), du dossier"
                )
            ]
        ),
        (
            "a link that leads nowhere",
            [
                ("systems/garance.md", "Obusier", "[Obusier](nulle-part.md)"),
                ("meetings/2031-05-12-defense-gand.md", "Deux", "Trois"),
            ]
        ),
        ("an alias", [("ministers/anneke-verhulst.md", "[Verhulst, ", "[Verhulst, Anneke, ")]),
        ("an office", [("ministers/anneke-verhulst.md", "from: 2031-01-10", "from: 2031-06-10")]),
        ("a meeting’s place", [("meetings/2031-05-12-defense-gand.md", "place: Gand", "place: Liège")]),
        ("an article", [("articles/2031-05-13-reprise.md", "douze autres", "quatorze autres")]),
        ("a draft", [("systems/garance.md", "category: artillery", "category: artillery\ndraft: true")]),
        (
            "a mistake and its mending",
            [("systems/garance.md", "artillery", "artillerie"), ("systems/garance.md", "artillerie", "artillery")]
        ),
        ("the title", [("site.yml", "Notes d’essai", "Autres notes")]),
    ])
    func rebuiltSiteEqualsAFreshOne(_ name: String, _ changes: [(file: String, from: String, to: String)]) async throws
    {
        let folder = try TemporaryFolder(SmallCorpus.files(under: "corpus"))
        let memory = BuildMemory()
        func build(into site: String, memory: BuildMemory?) async {
            var build = SiteBuild(
                request: BuildRequest(
                    corpus: folder.path.appending("corpus"), output: folder.path.appending(site), jobs: 2))
            build.memory = memory
            let outcome = await build.run()
            #expect(outcome.report != nil)
        }
        // Files that have not just changed are known again by their times.
        try await Task.sleep(for: .milliseconds(250))
        await build(into: "site", memory: memory)
        for change in changes {
            let file = "corpus/\(change.file)"
            let text = try folder.read(file)
            #expect(text.contains(change.from))
            try folder.write(text.replacing(change.from, with: change.to), to: file)
            await build(into: "site", memory: memory)
        }
        await build(into: "fresh", memory: nil)
        let site = try contents(folder, "site")
        let fresh = try contents(folder, "fresh")
        #expect(site.keys.sorted() == fresh.keys.sorted())
        for (name, text) in fresh.sorted(by: { $0.key < $1.key }) { #expect(site[name] == text, "\(name)") }
    }

    @Test func aPageThatWasChangedInTheSiteIsMadeAgain() async throws {
        let folder = try TemporaryFolder(SmallCorpus.files(under: "corpus"))
        var build = SiteBuild(
            request: BuildRequest(
                corpus: folder.path.appending("corpus"), output: folder.path.appending("site"), jobs: 1))
        build.memory = BuildMemory()
        _ = await build.run()
        let page = "site/articles/bref.html"
        let before = try folder.read(page)
        try folder.write("gâté", to: page)
        try folder.write(
            folder.read("corpus/systems/garance.md").replacing("Obusier", with: "Canon"),
            to: "corpus/systems/garance.md")
        _ = await build.run()
        #expect(try folder.read(page) == before)
        #expect(try folder.read("site/systems/garance.html").contains("Canon"))
    }

    @Test func problemsOfPagesThatAreKeptAreToldAgain() async throws {
        let folder = try TemporaryFolder(SmallCorpus.files(under: "corpus"))
        try folder.write(
            folder.read("corpus/systems/garance.md").replacing("Obusier", with: "[Obusier](nulle-part.md)"),
            to: "corpus/systems/garance.md")
        var build = SiteBuild(
            request: BuildRequest(
                corpus: folder.path.appending("corpus"), output: folder.path.appending("site"), jobs: 1))
        build.memory = BuildMemory()
        let first = await build.run()
        #expect(first.diagnostics.contains { $0.identifier == "broken-link" })
        try folder.write(
            folder.read("corpus/meetings/2031-05-12-defense-gand.md").replacing("Deux", with: "Trois"),
            to: "corpus/meetings/2031-05-12-defense-gand.md")
        let second = await build.run()
        #expect(second.diagnostics == first.diagnostics)
    }
}
