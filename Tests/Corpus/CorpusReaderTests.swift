import BriefingModel
import Corpus
import SystemPackage
import TestSupport
import Testing

@Suite struct CorpusReaderTests {
    @Test func readsAFolderOfArticlesAndPages() throws {
        let folder = try TemporaryFolder([
            "site.yml": "title: Essai\nlanguage: fr\n",
            "articles/2022/un.txt": "Un titre sans point\n\nUn premier paragraphe, avec un point final.\n",
            "articles/deux.md": "---\ntitle: Deux\ndate: 2022-10-12\n---\nLe texte du deuxième article.\n",
            "articles/trois.jsonl":
                #"{"id": "trois", "text": "Le texte du troisième article.", "date_publish": "2022-11-25 18:30:00"}"#,
            "ministers/anna-kask.md":
                "---\nname: Anna Kask\noffices:\n  - {title: ministre, from: 2022-01-10}\n---\nUne note.\n",
            "static/robots.txt": "User-agent: *\n",
        ])
        let corpus = try withExtendedLifetime(folder) { try CorpusReader(root: folder.path, jobs: 2).read() }
        #expect(corpus.articles.map(\.id.text) == ["2022-un", "deux", "trois"])
        #expect(corpus.articles.map(\.published?.description) == [nil, "2022-10-12", "2022-11-25"])
        #expect(corpus.articles.map(\.path) == ["articles/2022/un.txt", "articles/deux.md", "articles/trois.jsonl"])
        #expect(corpus.knowledge.ministers.map(\.page.name) == ["Anna Kask"])
        #expect(corpus.staticFiles.map(\.path) == ["robots.txt"])
        #expect(corpus.settings.title == "Essai")
        #expect(corpus.diagnostics.isEmpty, "\(corpus.diagnostics)")
    }

    @Test func refusesAFolderThatIsNotThere() throws {
        let folder = try TemporaryFolder()
        let missing = folder.path.appending("rien")
        #expect(throws: CorpusError.missing(missing)) { try CorpusReader(root: missing, jobs: 1).read() }
        #expect(throws: CorpusError.empty(folder.path, skipped: [])) {
            try CorpusReader(root: folder.path, jobs: 1).read()
        }
    }
}
