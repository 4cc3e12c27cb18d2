import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite struct ReproducibilityTests {
    private func build(
        _ corpus: FilePath, into site: FilePath, jobs: Int = 2, environment: [String: String] = [:]
    ) async throws {
        let outcome = try await BriefgenProgram.run(
            ["build", corpus.string, "-o", site.string, "--jobs", "\(jobs)"], environment: environment)
        #expect(outcome.status == 0, "\(outcome.messages)")
    }

    private func contents(_ folder: TemporaryFolder, _ site: String) throws -> [String: Data] {
        var contents: [String: Data] = [:]
        for name in folder.files() where name.hasPrefix(site + "/") {
            contents[String(name.dropFirst(site.count + 1))] = try Data(
                contentsOf: URL(filePath: folder.path.appending(name).string))
        }
        return contents
    }

    @Test func sameInputGivesSameBytesWhateverTheFolderLocaleTimeZoneAndJobs() async throws {
        let here = try TemporaryFolder(SmallCorpus.files(under: "corpus"))
        let there = try TemporaryFolder(SmallCorpus.files(under: "elsewhere/dossier"))
        try await build(
            here.path.appending("corpus"), into: here.path.appending("one"), jobs: 1,
            environment: ["LC_ALL": "C", "TZ": "America/New_York"])
        try await build(
            there.path.appending("elsewhere/dossier"), into: there.path.appending("two"), jobs: 4,
            environment: ["LC_ALL": "fr_FR.UTF-8", "LANG": "fr_FR.UTF-8", "TZ": "Asia/Tokyo"])
        let first = try contents(here, "one")
        let second = try contents(there, "two")
        #expect(first.count > 10)
        #expect(first.keys.sorted() == second.keys.sorted())
        for (name, bytes) in first.sorted(by: { $0.key < $1.key }) {
            #expect(bytes == second[name], "\(name) differs")
        }
    }

    @Test func rebuildOverAnOlderSiteEqualsAFreshBuild() async throws {
        let folder = try TemporaryFolder(SmallCorpus.files(under: "corpus"))
        let corpus = folder.path.appending("corpus")
        try folder.write("Un article qui disparaîtra du corpus, avec Zoé Vautrin.\n", to: "corpus/articles/vieux.txt")
        try await build(corpus, into: folder.path.appending("site"))
        #expect(folder.files().contains("site/articles/vieux.html"))
        try FileManager.default.removeItem(atPath: corpus.appending("articles/vieux.txt").string)
        try await build(corpus, into: folder.path.appending("site"))
        try await build(corpus, into: folder.path.appending("fresh"))
        #expect(try contents(folder, "site") == contents(folder, "fresh"))
    }

    @Test func filesThatBriefgenDidNotWriteSurvive() async throws {
        let folder = try TemporaryFolder(SmallCorpus.files(under: "corpus"))
        try await build(folder.path.appending("corpus"), into: folder.path.appending("site"))
        try folder.write("exemple.org", to: "site/CNAME")
        try folder.write("notes", to: "site/ministers/notes.txt")
        try folder.write("Encore un article, de Zoé Vautrin.\n", to: "corpus/articles/neuf.txt")
        try await build(folder.path.appending("corpus"), into: folder.path.appending("site"))
        #expect(try folder.read("site/CNAME") == "exemple.org")
        #expect(try folder.read("site/ministers/notes.txt") == "notes")
        #expect(folder.files().contains("site/articles/neuf.html"))
    }

    @Test func refusesANonEmptyFolderThatItDidNotMake() async throws {
        let folder = try TemporaryFolder(SmallCorpus.files(under: "corpus"))
        try folder.write("mes photos", to: "site/photo.txt")
        let site = folder.path.appending("site").string
        let outcome = try await BriefgenProgram.run(["build", folder.path.appending("corpus").string, "-o", site])
        #expect(outcome.status == 1)
        #expect(outcome.messages.contains(site))
        #expect(folder.files().filter { $0.hasPrefix("site") } == ["site/photo.txt"])
    }
}
