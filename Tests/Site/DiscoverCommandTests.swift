import Foundation
import TestSupport
import Testing

/// `discover`: who and what has no page, with the evidence, and the drafts that it writes.
@Suite struct DiscoverCommandTests {
    /// Articles of fictitious papers, without any page.
    static let articles = [
        "articles/1.txt": """
        Les ministres de la Défense réunis à Gand

        12 mai 2031

        Les ministres de la Défense se sont réunis à Gand le 12 mai 2031.

        Le ministre finlandais de la Défense, Erkki Talvela, a remercié la Belgique de ses obusiers CAESAR.

        « Nous tiendrons parole avant la fin de l’hiver », a promis Erkki Talvela.

        L’ancien joueur Paul Marchand assistait à la séance.

        Le carnet du port revient demain avec d’autres nouvelles.

        """,
        "articles/2.txt": """
        Après la réunion de Gand

        13 mai 2031

        Paul Marchand, Paul Marchand encore : la presse n’a vu que lui à la réunion des ministres de la Défense à Gand.

        M. Talvela a montré un obusier CAESAR. Le ministre estonien de la Défense, Jaan Talvela, était là aussi.

        Le carnet du port revient demain avec d’autres nouvelles.

        """,
        "articles/3.md": """
        ---
        date: 2031-05-14
        ---

        Le ministre estonien de la Défense, Jaan Talvela, est rentré chez lui, et Erkki Talvela aussi.

        Le carnet du port revient demain avec d’autres nouvelles.

        """,
    ]

    struct Report: Decodable {
        struct Place: Decodable {
            var file: String
            var line: Int?
            var text: String?
        }
        struct Name: Decodable {
            var kind: String, id: String, name: String, description: String?, page: String
            var articles: Int, mentions: Int
            var first: String?, last: String?
            var evidence: [Place]
        }
        struct Line: Decodable {
            var text: String
            var places: [Place]
        }
        var names: [Name]
        var lines: [Line]
    }

    func discover(_ folder: TemporaryFolder, _ arguments: [String] = []) async throws -> Report {
        let outcome = try await BriefgenProgram.run(
            ["discover", ".", "--format", "json"] + arguments, in: folder.path)
        #expect(outcome.status == 0, "\(outcome.messages)")
        return try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    }

    @Test func listsPeopleInOfficeFirstWithWhatTheArticlesSay() async throws {
        let folder = try TemporaryFolder(Self.articles)
        let report = try await discover(folder)
        let people = report.names.filter { $0.kind == "minister" }
        #expect(people.map(\.name) == ["Erkki Talvela", "Jaan Talvela", "Paul Marchand"])
        let first = try #require(people.first)
        #expect(first.description == "ministre de la Défense, Finlande")
        #expect((first.first, first.last) == ("2031-05-12", "2031-05-14"))
        let place = try #require(first.evidence.first)
        #expect((place.file, place.line) == ("articles/1.txt", 7))
        #expect(place.text?.contains("finlandais de la Défense, Erkki Talvela, a remercié") == true)
        #expect(report.names.contains { $0.kind == "meeting" && $0.description?.hasPrefix("Gand, 2031-05-12") == true })
        #expect(report.names.contains { $0.kind == "system" && $0.name == "CAESAR" })

        let shown = try await BriefgenProgram.run(["discover", "."], in: folder.path)
        #expect(shown.output.contains("\n    articles/1.txt:7: Le ministre finlandais"), "\(shown.output)")
        #expect(shown.messages.contains("--write drafts the pages"), "\(shown.messages)")
        let often = try await discover(folder, ["--least", "4"])
        #expect(often.names.allSatisfy { $0.mentions >= 4 } && often.names.count < report.names.count)
    }

    @Test func draftsPagesThatBuildAtOnceAndAreNotProposedAgain() async throws {
        let folder = try TemporaryFolder(Self.articles)
        let found = try await discover(folder)
        _ = try await BriefgenProgram.run(["build", ".", "-o", "before"], in: folder.path)
        let written = try await BriefgenProgram.run(["discover", ".", "--write"], in: folder.path)
        #expect(written.messages.contains("wrote \(found.names.count) drafts"), "\(written.messages)")
        for name in found.names {
            let page = try folder.read(name.page)
            #expect(page.contains("draft: true"), "\(page)")
            #expect(page.contains("#   \(name.evidence[0].file):\(name.evidence[0].line ?? 0)  "), "\(page)")
        }
        let minister = try folder.read("ministers/erkki-talvela.md")
        #expect(minister.contains("country: Finlande"), "\(minister)")
        #expect(
            minister.contains(#"  - {title: ministre de la Défense, of: Finlande, source: "1#p3"}"#), "\(minister)")
        // Two people of one surname: neither page may claim it.
        #expect(!minister.contains("\naliases:"), "\(minister)")

        let built = try await BriefgenProgram.run(["build", ".", "-o", "after", "--strict"], in: folder.path)
        #expect(built.status == 0, "\(built.messages)")
        let pages = Set(
            folder.files().filter { $0.hasPrefix("before/") && $0.hasSuffix(".html") }.map { $0.dropFirst(7) })
        let later = Set(
            folder.files().filter { $0.hasPrefix("after/") && $0.hasSuffix(".html") }.map { $0.dropFirst(6) })
        #expect(pages.subtracting(later) == [], "addresses that the drafts moved")
        let again = try await discover(folder)
        #expect(Set(again.names.map(\.id)).isDisjoint(with: found.names.map(\.id)))
    }

    @Test func proposesLinesThatRecurReadyForTheSettings() async throws {
        var files = Self.articles
        // A copy of an article is no further evidence, nor is a quotation that every paper prints.
        files["articles/4.txt"] = files["articles/1.txt"]
        for number in 1...3 {
            files["articles/\(number)b.md"] =
                "---\ndate: 2031-05-15\n---\nLe \(number * 7) mai, il y eut \(number) mots de trop à Gand.\n\n« Nous tiendrons parole, quoi qu’il en coûte à la fin », a déclaré Paul Marchand.\n"
        }
        let folder = try TemporaryFolder(files)
        let lines = try await discover(folder).lines
        #expect(lines.map(\.text) == ["Le carnet du port revient demain avec d’autres nouvelles."])
        #expect(lines.first?.places.map(\.file) == ["articles/1.txt", "articles/2.txt", "articles/3.md"])

        let shown = try await BriefgenProgram.run(["discover", "."], in: folder.path)
        let start = try #require(shown.output.range(of: "boilerplate:\n"))
        try folder.write(String(shown.output[start.lowerBound...]), to: "site.yml")
        #expect(try await discover(folder).lines.isEmpty)
        let built = try await BriefgenProgram.run(["build", ".", "--strict"], in: folder.path)
        #expect(built.status == 0, "\(built.messages)")
        #expect(!(try folder.read("Site/articles/2.html")).contains("carnet du port"))
    }

    @Test func draftsNothingIntoABareFolderOfArticles() async throws {
        let folder = try TemporaryFolder(
            Dictionary(uniqueKeysWithValues: Self.articles.map { ($0.key.replacing("articles/", with: ""), $0.value) }))
        let before = folder.files()
        let outcome = try await BriefgenProgram.run(["discover", ".", "--write"], in: folder.path)
        #expect(outcome.status == 1)
        #expect(outcome.messages.contains("Move its articles into"), "\(outcome.messages)")
        #expect(folder.files() == before)
    }
}
