import BriefingModel
import Corpus
import TestSupport
import Testing

@Suite struct ArticleMetadataTests {
    private static let body =
        "Une première phrase, assez longue pour un article.\n\nUne deuxième phrase.\n\nUne troisième.\n"

    private func read(_ files: [String: String]) throws -> Corpus {
        let folder = try TemporaryFolder(files)
        return try withExtendedLifetime(folder) { try CorpusReader(root: folder.path, jobs: 1).read() }
    }

    @Test func readsTheOwnKeysOfASidecar() throws {
        let article = try readArticle(
            Self.body,
            sidecar: """
                title: "Titre : un essai"
                date: 2022-10-12
                updated: 12 octobre 2022
                source: Agence Boréale
                url: https://example.org/a
                author: Anna Kask
                language: en
                rights: excerpt
                """)
        #expect(article.title == "Titre : un essai")
        #expect(article.published?.description == "2022-10-12")
        #expect(article.updated?.description == "2022-10-12")
        #expect(article.outlet == "Agence Boréale")
        #expect(article.url == "https://example.org/a")
        #expect(article.author == "Anna Kask")
        #expect(article.language == "en")
        #expect(article.rights == .excerpt)
    }

    @Test func readsTheFrontMatterThatTrafilaturaWrites() throws {
        let corpus = try read([
            "a.md": """
            ---
            title: "Le G7 au chevet du réseau"
            author: Anna Kask; Paul Testaire
            url: https://bulletin.example.org/g7
            hostname: bulletin.example.org
            description: "En marge"
            sitename: Bulletin
            date: 2022-11-29
            categories: ['Diplomatie', 'Énergie']
            tags: ['G7']
            fingerprint: 1a2b
            license: CC BY
            ---
            \(Self.body)
            """
        ])
        let article = try #require(corpus.articles.first)
        #expect(corpus.diagnostics.isEmpty, "\(corpus.diagnostics)")
        #expect(article.outlet == "Bulletin")
        #expect(article.author == "Anna Kask; Paul Testaire")
        #expect(article.published?.description == "2022-11-29")
        #expect(article.paragraphs.map(\.line) == [14, 16, 18])
    }

    @Test func readsJSONLinesOfSeveralTools() throws {
        let corpus = try read([
            "a.jsonl": """
            {"id": "Un Été", "text": "Un.\\n\\nDeux.", "date": "2022-10-17", "source": "https://x.example.org/1", "source-hostname": "X", "language": "fr-FR"}

            {"maintext": "Trois.", "date_publish": "2022-11-25 18:30:00", "date_modify": null, "source_domain": "y.example.org", "authors": ["A", "B"]}
            {"raw_text": "Quatre.", "id": null, "date": 2022, "tags": {"a": [1, true]}}
            """
        ])
        #expect(corpus.diagnostics.isEmpty, "\(corpus.diagnostics)")
        #expect(corpus.articles.map(\.id.text) == ["a-3", "a-4", "un-ete"])
        #expect(corpus.articles.map(\.outlet) == ["y.example.org", nil, "X"])
        #expect(corpus.articles.map(\.url) == [nil, nil, "https://x.example.org/1"])
        #expect(corpus.articles.map(\.author) == ["A, B", nil, nil])
        #expect(corpus.articles.map(\.published?.description) == ["2022-11-25", "2022", "2022-10-17"])
        #expect(corpus.articles[2].paragraphs == [Paragraph("Un.", line: 1), Paragraph("Deux.", line: 3)])
        #expect(corpus.counts.articles == 3)
    }

    @Test(arguments: [
        ("{\"text\": \"a.\"", "json-syntax"), ("[1]", "json-not-an-object"), ("\"a\"", "json-not-an-object"),
        ("{\"title\": \"a\"}", "json-without-text"), ("{\"text\": 3}", "json-without-text"),
        ("{\"text\": \" \"}", "empty-article"),
    ])
    func skipsALineThatIsNoArticle(_ line: String, _ identifier: String) throws {
        let corpus = try read(["a.jsonl": "{\"text\": \"Ah.\"}\n\(line)\n{\"text\": \"Bé.\"}\n"])
        #expect(corpus.articles.map(\.id.text) == ["a-1", "a-3"])
        #expect(corpus.diagnostics.map(\.identifier) == [identifier])
        #expect(corpus.diagnostics.first?.location == SourceLocation(file: "a.jsonl", line: 2))
        #expect(corpus.skipped.map(\.path) == ["a.jsonl:2"])
    }

    @Test func namesTheLineOfTheSecondOfTwoArticlesWithOneIdentifier() throws {
        let corpus = try read(["a.jsonl": "{\"id\": \"x\", \"text\": \"Ah.\"}\n{\"id\": \"X\", \"text\": \"Bé.\"}\n"])
        #expect(corpus.articles.map(\.paragraphs.first?.text) == ["Ah."])
        #expect(corpus.diagnostics.map(\.identifier) == ["same-identifier"])
        #expect(corpus.diagnostics.first?.location == SourceLocation(file: "a.jsonl", line: 2))
        #expect(corpus.diagnostics.first?.summary == "“a.jsonl:1” has the same identifier, “x”, and keeps it")
        #expect(corpus.skipped.map(\.path) == ["a.jsonl:2"])
    }

    @Test func cleansTheTextOfAJSONLine() throws {
        let corpus = try read(["a.jsonl": "{\"text\": \"L\\u0065\\u0301te\\u0301\\u0000 finit.\\n\\nPARTAGEZ:\"}\n"])
        #expect(corpus.articles.first?.paragraphs.map(\.text) == ["Lété finit."])
        #expect(corpus.articles.first?.boilerplate.map(\.text) == ["PARTAGEZ:"])
        #expect(corpus.diagnostics.map(\.identifier) == ["nul-character"])
        #expect(corpus.diagnostics.first?.location == SourceLocation(file: "a.jsonl", line: 1))
    }

    /// A sidecar, and the one warning it gives; the article is read all the same.
    @Test(
        arguments: [
            ("titel: Été", "unknown-key", 1, 1, "did you mean “title”?"),
            ("date: bientôt", "invalid-date", 1, 7, "write 2022-10-12, 2022-10 or 2022"),
            ("title: [a]", "wrong-type", 1, 8, nil), ("language: français", "wrong-type", 1, 11, nil),
            ("rights: none", "unknown-value", 1, 9, nil), ("drop: {a: b}", "wrong-type", 1, 7, nil),
            ("speakers: [a]", "wrong-type", 1, 11, nil), ("drop: [9]", "correction-without-effect", 1, 8, nil),
            ("drop:\n  - « été » ailleurs", "correction-without-effect", 2, 5, nil),
        ] as [(String, String, Int, Int, String?)])
    func warnsOfWhatIsWrongWithASidecar(
        _ yaml: String, _ identifier: String, _ line: Int, _ column: Int, _ advice: String?
    ) throws {
        let corpus = try read(["a.txt": Self.body, "a.yml": yaml])
        #expect(corpus.articles.first?.paragraphs.count == 3)
        #expect(corpus.diagnostics.map(\.identifier) == [identifier])
        #expect(corpus.diagnostics.map(\.severity) == [.warning])
        #expect(corpus.diagnostics.first?.location == SourceLocation(file: "a.yml", line: line, column: column))
        #expect(corpus.diagnostics.first?.advice == advice)
    }

    @Test func readsAnArticleWhoseSidecarIsBroken() throws {
        let corpus = try read(["a.txt": Self.body, "a.yml": "title: \"x\n"])
        #expect(corpus.articles.count == 1)
        #expect(corpus.diagnostics.map(\.identifier) == ["yaml-syntax"])
        #expect(corpus.diagnostics.first?.location?.file == "a.yml")
    }

    @Test func readsAnArticleWhoseFrontMatterIsNotClosed() throws {
        let corpus = try read(["a.md": "---\ntitle: x\n\nUne phrase assez longue pour un article.\n"])
        #expect(corpus.articles.first?.paragraphs.last?.text == "Une phrase assez longue pour un article.")
        #expect(corpus.diagnostics.map(\.identifier) == ["unclosed-front-matter"])
    }

    @Test func keepsTheCorrectionsOfACurator() throws {
        let article = try readArticle(
            Self.body,
            sidecar: """
                drop: [3, "Une « première » phrase"]
                speakers:
                  "Nous ne reculerons": Anna Kask
                  À personne: null
                not: [César, Mercure]
                """)
        #expect(article.paragraphs == [Paragraph("Une deuxième phrase.", line: 3)])
        #expect(article.boilerplate.map(\.line) == [1, 5])
        #expect(article.corrections.refusals == ["César", "Mercure"])
        #expect(article.corrections.speakers.map(\.quotation) == ["Nous ne reculerons", "À personne"])
        #expect(article.corrections.speakers.map(\.speaker) == ["Anna Kask", nil])
        #expect(article.corrections.speakers.map(\.location.line) == [3, 4])
    }

    @Test func namesAnArticleWhoseNameHasNoLatinLetter() throws {
        let corpus = try read(["статья.txt": "Одна фраза про порт.\n", "二.txt": "一句话。\n"])
        #expect(corpus.articles.count == 2)
        #expect(corpus.articles.allSatisfy { $0.id.text.hasPrefix("article-") })
    }
}
