import Briefing
import BriefingModel
import Corpus
import Extraction
import TestSupport
import Testing

@Suite struct CorpusAuditTests {
    /// Reads and merges a corpus, and audits it.
    func audit(_ files: [String: String]) throws -> CorpusAudit {
        let folder = try TemporaryFolder(files)
        let corpus = try CorpusReader(root: folder.path, jobs: 1).read()
        let extractor = Extractor(knowledge: corpus.knowledge)
        let book = Book(
            settings: corpus.settings, articles: corpus.articles,
            facts: corpus.articles.map { extractor.facts(of: $0) }, knowledge: corpus.knowledge)
        return CorpusAudit(knowledge: corpus.knowledge, articles: corpus.articles, book: book)
    }

    /// `file:line:column identifier` of each.
    func places(_ diagnostics: [Diagnostic]) -> [String] {
        diagnostics.map { diagnostic in
            let location = diagnostic.location
            let numbers = [location?.line, location?.column].compactMap { $0.map(String.init) }
            return ([location?.file ?? "-"] + numbers).joined(separator: ":") + " " + diagnostic.identifier
        }
    }

    static let article = "Un titre sans point\n\nAnna Kask a parlé de Garance devant le conseil réuni à Arvel.\n"

    @Test func findsANameThatTwoPagesClaim() throws {
        let audit = try audit([
            "articles/a.txt": Self.article,
            "ministers/anna-kask.md": "---\nname: Anna Kask\naliases: [Kask]\n---\n",
            "ministers/erik-kask.md": "---\nname: Érik Kask\naliases: [É. K., Kask]\n---\n",
            "systems/garance.md": "---\nname: Garance\ncategory: artillery\n---\n",
            "systems/z.md": "---\nname: Zéphyr\ncategory: artillery\naliases:\n  - garance\n---\n",
        ])
        #expect(
            places(audit.contradictions) == [
                "ministers/erik-kask.md:3:18 name-claimed-twice", "systems/z.md:5:5 name-claimed-twice",
            ])
        #expect(audit.contradictions[0].summary == "“Kask” is also a name of Anna Kask (ministers/anna-kask.md)")
    }

    @Test func letsMeetingsOfOneKindShareTheirName() throws {
        let audit = try audit([
            "articles/a.txt": Self.article,
            "meetings/2031-01.md": "---\nname: Conseil d’Arvel\nkind: summit\nstart: 2031-01-10\n---\n",
            "meetings/2031-02.md": "---\nname: Conseil d’Arvel\nkind: summit\nstart: 2031-02-10\n---\n",
        ])
        #expect(audit.contradictions.isEmpty)
    }

    @Test func findsDatesInTheWrongOrder() throws {
        let audit = try audit([
            "articles/a.txt": Self.article, "articles/a.yml": "date: 2031-03-02\nupdated: 2031-03-01\n",
            "meetings/m.md": "---\nname: Conseil\nkind: summit\nstart: 2031-02-10\nend: 2031-02-09\n---\n",
            "ministers/a.md":
                "---\nname: Anna Kask\noffices:\n  - {title: ministre, of: Norvalie, from: 2031-02, to: 2031-01-31}\n---\n",
            "ministers/b.md":
                "---\nname: Berit Moe\noffices:\n  - {title: ministre, of: Sundmark, from: 2031-02, to: 2031}\n---\n",
        ])
        #expect(
            places(audit.contradictions) == [
                "articles/a.txt dates-reversed", "meetings/m.md:5:1 dates-reversed",
                "ministers/a.md:4:5 dates-reversed",
            ])
    }

    @Test func findsAnOfficeThatTwoHoldAtOnceButAllowsAHandover() throws {
        func holder(_ name: String, _ from: String, _ to: String) -> String {
            "---\nname: \(name)\noffices:\n  - {title: ministre de la Défense, of: Norvalie, from: \(from), to: \(to)}\n---\n"
        }
        let audit = try audit([
            "articles/a.txt": Self.article, "ministers/a.md": holder("Anna Kask", "2030-01-01", "2031-05-02"),
            "ministers/b.md": holder("Berit Moe", "2031-05-02", "2032-06-30"),
            "ministers/c.md": holder("Carl Ness", "2032-06-01", "2033-01-01"),
        ])
        #expect(places(audit.contradictions) == ["ministers/c.md:4:5 offices-overlap"])
        #expect(audit.contradictions.first?.notes == ["the other is stated in ministers/b.md"])
    }

    @Test func findsSourcesThatDoNotExist() throws {
        let audit = try audit([
            "articles/conseil.txt": Self.article,
            "ministers/a.md": "---\nname: Anna Kask\nsource: conseils#p1\n---\n",
            "ministers/b.md": "---\nname: Berit Moe\nsource: conseil#p9\n---\n",
            "ministers/c.md": "---\nname: Carl Ness\nsource: conseil#p1\n---\n",
        ])
        #expect(
            places(audit.contradictions) == [
                "ministers/a.md:3:1 unknown-article", "ministers/b.md:3:1 unknown-paragraph",
            ])
        #expect(audit.contradictions.first?.advice == "did you mean “conseil”?")
    }

    @Test func saysForEachDoubtWhatToWriteAndWhere() throws {
        let audit = try audit([
            "articles/a.txt": Self.article,
            "articles/b.md": "---\ndate: 2031-03-01\n---\nLe conseil n’a rien décidé ce jour-là, faute de temps.\n",
            "meetings/conference.md": "---\nname: Conférence de Sundmark\nkind: other\nstart: 2031-04-01\n---\n",
            "systems/garance.md": "---\nname: Garance\ncategory: artillery\ndraft: true\n---\n",
            "systems/zephyr.md": "---\nname: Zéphyr\ncategory: drone\n---\n",
        ])
        #expect(
            places(audit.doubts) == [
                "articles/a.txt undated-article", "meetings/conference.md:2:1 never-mentioned",
                "meetings/conference.md:4:1 unsourced-fact", "systems/garance.md:4:1 draft-page",
                "systems/zephyr.md:2:1 never-mentioned",
            ])
        #expect(
            audit.doubts.first?.advice == "write “date: 2022-10-12” (or 2022-10, or 2022) into “articles/a.yml”")
    }
}
