import BriefingModel
import Corpus
import TestSupport
import Testing

@Suite struct EntityPageTests {
    private static let article = ["articles/a.txt": "Une phrase.\n"]

    private func read(_ files: [String: String]) throws -> Corpus {
        let folder = try TemporaryFolder(files.merging(Self.article) { first, _ in first })
        return try withExtendedLifetime(folder) { try CorpusReader(root: folder.path, jobs: 1).read() }
    }

    @Test func readsEveryKeyOfAMinister() throws {
        let corpus = try read([
            "ministers/anna-kask.md": """
            ---
            name: Anna Kask
            aliases: [Kask, "Mme Kask"]
            country: Îles du Nord
            gender: f
            draft: true
            source: 2022-10-12-depeche#p3
            offices:
              - {title: ministre de la Pêche, of: Îles du Nord, from: 2022-01-10, to: 2024-07, source: a#p1}
              - title: ministre des Ports
                from: 2024
            ---

            Une note de l’équipe.
            """
        ])
        #expect(corpus.diagnostics.isEmpty, "\(corpus.diagnostics)")
        let minister = try #require(corpus.knowledge.ministers.first)
        #expect(minister.page.id.text == "anna-kask")
        #expect(minister.page.aliases == ["Kask", "Mme Kask"])
        #expect(minister.page.prose == "Une note de l’équipe.")
        #expect(minister.page.proseLine == 14)
        #expect(minister.page.isDraft)
        #expect(minister.page.source?.description == "2022-10-12-depeche#p3")
        #expect(minister.country == "Îles du Nord")
        #expect(minister.gender == .feminine)
        #expect(minister.offices.map(\.title) == ["ministre de la Pêche", "ministre des Ports"])
        #expect(minister.offices.map(\.to?.description) == ["2024-07", nil])
        #expect(minister.offices.map(\.location?.line) == [9, 10])
        #expect(
            minister.page.keyLocations["country"] == SourceLocation(file: "ministers/anna-kask.md", line: 4, column: 1))
    }

    @Test func readsMeetingsAndSystems() throws {
        let corpus = try read([
            "meetings/port-royal.md": """
            ---
            name: Réunion de Port-Royal
            kind: foreign-ministers
            place: Port-Royal
            start: 2022-10-12
            ---
            """,
            "systems/mercure.md": "---\nname: Mercure\ncategory: air-defence\nneeds_context: true\n---\nUn système.\n",
        ])
        #expect(corpus.diagnostics.isEmpty, "\(corpus.diagnostics)")
        let meeting = try #require(corpus.knowledge.meetings.first)
        #expect(meeting.kind == .foreignMinisters)
        #expect(meeting.end == meeting.start)
        let system = try #require(corpus.knowledge.systems.first)
        #expect(system.category == .airDefence)
        #expect(system.needsContext)
        #expect(system.page.proseLine == 6)
    }

    /// A minister's front matter after `name:` on line 2, and the one diagnostic it gives.
    @Test(
        arguments: [
            ("aliasses: [Kask]", "unknown-key", 3, 1, "unknown key “aliasses”", "did you mean “aliases”?"),
            ("gender: x", "unknown-value", 3, 9, "“gender” cannot be “x”", nil),
            ("draft: maybe", "wrong-type", 3, 8, "“draft” must be true or false, and is a text", nil),
            ("country: [a, b]", "wrong-type", 3, 10, "“country” must be a text, and is a list", nil),
            ("offices: ministre", "wrong-type", 3, 10, "“offices” must be a list, and is a text", nil),
            (
                "offices:\n  - {title: « été », fromm: 2022}", "unknown-key", 4, 22, "unknown key “fromm”",
                "did you mean “from”?"
            ),
            ("offices:\n  - {of: Îles}", "missing-key", 4, 5, "the key “title” is missing", "write “title: …” there"),
            (
                "offices:\n  - {title: réélu, from: 2022-02-30}", "invalid-date", 4, 26,
                "“from” is not a date: “2022-02-30”", "write 2022-10-12, 2022-10 or 2022"
            ),
            (
                "source: la dépêche", "invalid-reference", 3, 9, "“source” does not name a paragraph: “la dépêche”",
                "write ARTICLE#p3 for the third paragraph of ARTICLE"
            ),
            (
                "aliases: [Kask, {a: b}]", "wrong-type", 3, 17,
                "“aliases” must be a list of texts, and is a group of keys", nil
            ),
        ] as [(String, String, Int, Int, String, String?)])
    func namesWhatIsWrongWithItsPlaceInCharacters(
        _ yaml: String, _ identifier: String, _ line: Int, _ column: Int, _ summary: String, _ advice: String?
    ) throws {
        let corpus = try read(["ministers/anna.md": "---\nname: Anna Kask\n\(yaml)\n---\n"])
        let diagnostic = try #require(corpus.diagnostics.first)
        #expect(corpus.diagnostics.count == 1, "\(corpus.diagnostics)")
        #expect(diagnostic.severity == .error)
        #expect(diagnostic.identifier == identifier)
        #expect(diagnostic.location == SourceLocation(file: "ministers/anna.md", line: line, column: column))
        #expect(diagnostic.summary == summary)
        #expect(diagnostic.advice == advice)
        #expect(corpus.knowledge.ministers.map(\.page.name) == ["Anna Kask"])
    }

    /// A page that cannot be read at all, and why.
    @Test(
        arguments: [
            ("Une note sans rien devant.\n", "missing-front-matter", 1, nil),
            ("---\nname: Anna\n", "unclosed-front-matter", 1, nil),
            ("---\ncategory: drone\n---\n", "missing-key", 1, nil),
            ("---\nname: « été : [\n  - a\n---\n", "yaml-syntax", 2, 13),
            ("---\nname: Anna\ncountry: Îles\nname: Berta\n---\n", "duplicate-key", 4, 1),
            ("---\n- name: Anna\n---\n", "yaml-not-a-mapping", 2, 1),
            ("---\nname: Anna\n\tcountry: Îles\n---\n", "yaml-syntax", 3, nil),
        ] as [(String, String, Int, Int?)])
    func skipsAPageThatCannotBeRead(_ text: String, _ identifier: String, _ line: Int, _ column: Int?) throws {
        let corpus = try read(["systems/a.md": text])
        #expect(corpus.knowledge.systems.isEmpty)
        #expect(corpus.skipped.map(\.path) == ["systems/a.md"])
        #expect(corpus.diagnostics.map(\.identifier) == [identifier])
        #expect(corpus.diagnostics.map(\.severity) == [.error])
        #expect(corpus.diagnostics.first?.location?.line == line)
        if let column { #expect(corpus.diagnostics.first?.location?.column == column) }
    }

    @Test func boundsAliasesAndSize() throws {
        let bomb = (0..<12).map { "a\($0): &x\($0) [\($0 == 0 ? "o" : "*x\($0 - 1), *x\($0 - 1)")]" }
        let large = "note: " + String(repeating: "x", count: 70_000)
        for (yaml, identifier) in [(bomb.joined(separator: "\n"), "yaml-too-many-aliases"), (large, "yaml-too-large")] {
            let corpus = try read(["systems/a.md": "---\nname: Mercure\n\(yaml)\n---\n"])
            #expect(corpus.diagnostics.map(\.identifier) == [identifier])
        }
        let nested = "aliases: " + String(repeating: "[", count: 5_000) + String(repeating: "]", count: 5_000)
        let corpus = try read(["systems/a.md": "---\nname: Mercure\n\(nested)\n---\n"])
        #expect(corpus.diagnostics.map(\.severity) == [.error])
    }

    @Test func readsSiteSettings() throws {
        let corpus = try read([
            "site.yml": """
            title: Carnet
            description: Une phrase.
            language: en
            base_url: https://example.org/a/b/
            authors: [Anna Kask, Paul Testaire]
            rights: excerpt
            boilerplate:
              - "Partagez :"
            """
        ])
        #expect(corpus.diagnostics.isEmpty, "\(corpus.diagnostics)")
        #expect(
            corpus.settings
                == SiteSettings(
                    title: "Carnet", description: "Une phrase.", language: "en", baseURL: "https://example.org/a/b/",
                    authors: ["Anna Kask", "Paul Testaire"], rights: .excerpt, boilerplate: ["Partagez :"]))
        #expect(corpus.articles.map(\.rights) == [.excerpt])
    }

    @Test(
        arguments: [
            ("language: de", "unknown-value", 1, 11), ("base_url: www.example.org", "invalid-url", 1, 11),
            ("titre: Carnet", "unknown-key", 1, 1), ("title: [a]", "wrong-type", 1, 8),
            ("title: \"", "yaml-syntax", 2, nil),
            ("rights: all", "unknown-value", 1, 9),
        ] as [(String, String, Int, Int?)])
    func namesWhatIsWrongWithSiteSettings(_ yaml: String, _ identifier: String, _ line: Int, _ column: Int?) throws {
        let corpus = try read(["site.yml": yaml])
        #expect(corpus.diagnostics.map(\.identifier) == [identifier])
        #expect(corpus.diagnostics.first?.severity == .error)
        if column != nil {
            #expect(corpus.diagnostics.first?.location == SourceLocation(file: "site.yml", line: line, column: column))
        }
        #expect(corpus.articles.count == 1)
    }
}
