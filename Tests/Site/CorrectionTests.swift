import Foundation
import TestSupport
import Testing

/// Corrections that people write beside an article: every build keeps them, and `check` says which to write.
@Suite struct CorrectionTests {
    static let article = """
        Un conseil sans date

        Le ministre finlandais de la Défense, Erkki Talvela, a ouvert la séance. Erkki Talvela a parlé des obusiers Garance.

        « Le calendrier dépend des usines, et de rien d’autre », a-t-on appris.

        Le carnet du port paraît chaque semaine à la même heure, comme on sait.

        """

    func corpus(_ sidecar: String? = nil) throws -> TemporaryFolder {
        var files = [
            "articles/a.txt": Self.article,
            "systems/garance.md": "---\nname: Garance\ncategory: artillery\n---\n",
            "ministers/jaan-sepp.md": "---\nname: Jaan Sepp\n---\n",
        ]
        files["articles/a.yml"] = sidecar
        return try TemporaryFolder(files)
    }

    /// The page of the article, its notes and doubts.
    func build(_ folder: TemporaryFolder) async throws -> (page: String, markdown: String, doubts: [String]) {
        let built = try await BriefgenProgram.run(["build", ".", "--strict"], in: folder.path)
        #expect(built.status == 0, "\(built.messages)")
        let checked = try await BriefgenProgram.run(["check", "."], in: folder.path)
        let doubts = checked.output.matches(of: /\[([a-z-]+)\]\n/).map { String($0.1) }
        return (try folder.read("Site/articles/a.html"), try folder.read("Site/articles/a.md"), doubts)
    }

    @Test(arguments: [1, 2])
    func standsInEveryLaterBuild(builds: Int) async throws {
        let folder = try corpus(
            """
            date: 2031-05-12
            title: Un titre donné
            drop: ["Le carnet du port"]
            speakers: {"Le calendrier dépend": Sepp}
            not: [Garance]
            """)
        for _ in 0..<builds {
            let (page, markdown, doubts) = try await build(folder)
            #expect(page.contains("<title>Un titre donné"))
            #expect(page.contains(/12.mai.2031/))
            #expect(!markdown.contains("carnet du port paraît"))
            #expect(!page.contains("../systems/garance.html\">Garance"))
            #expect(try folder.read("Site/ministers/jaan-sepp.html").contains("Le calendrier dépend des usines"))
            #expect(page.contains("../ministers/jaan-sepp.html"))
            #expect(Set(doubts).isDisjoint(with: ["undated-article", "unnamed-speaker"]), "\(doubts)")
        }
    }

    @Test func withoutThemTheArticleSaysSomethingElse() async throws {
        let folder = try corpus()
        let (page, markdown, doubts) = try await build(folder)
        #expect(!page.contains("Un titre donné") && !page.contains(/12.mai.2031/))
        #expect(markdown.contains("carnet du port paraît"))
        #expect(page.contains("../systems/garance.html"))
        #expect(!(try folder.read("Site/ministers/jaan-sepp.html")).contains("Le calendrier dépend des usines"))
        #expect(Set(doubts).isSuperset(of: ["undated-article", "unnamed-speaker", "no-page"]), "\(doubts)")
    }

    @Test func settlesEachDoubtByFollowingItsAdvice() async throws {
        let folder = try corpus()
        for name in ["undated-article", "unnamed-speaker", "no-page"] {
            let before = try await BriefgenProgram.run(["check", "."], in: folder.path)
            let finding = try #require(before.output.range(of: "[\(name)]\n"), "\(before.output)")
            let advice = before.output[finding.upperBound...].prefix { $0 != "\n" }
            let words = try #require(
                advice.firstMatch(of: /“((?:date|speakers|not): [^”]+)”[^“]* into “([^”]+)”/), "\(advice)")
            let file = String(words.2)
            let old = folder.files().contains(file) ? try folder.read(file) : ""
            try folder.write(old + words.1.replacing("NAME", with: "Jaan Sepp") + "\n", to: file)
            let after = try await build(folder)
            #expect(!after.doubts.contains(name), "\(advice)")
        }
    }

    @Test func theQualityPageSaysWhereToWriteThem() async throws {
        let folder = try corpus()
        _ = try await BriefgenProgram.run(["build", "."], in: folder.path)
        let page = try folder.read("Site/quality.html")
        for words in ["articles/a.yml", "ministers/erkki-talvela.md", "date: 2022-10-12"] {
            #expect(page.contains(words), "\(words)")
        }
    }
}
