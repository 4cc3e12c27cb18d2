import Foundation
import TestSupport
import Testing

@Suite struct HostileInputTests {
    private func build(_ folder: TemporaryFolder) async throws -> BriefgenProgram.Outcome {
        try await BriefgenProgram.run(
            ["build", folder.path.appending("corpus").string, "-o", folder.path.appending("site").string])
    }

    private func page(_ folder: TemporaryFolder, _ name: String) throws -> String {
        try folder.read("site/articles/\(name).html")
    }

    @Test func nothingOfAnArticleIsExecutedOrLost() async throws {
        let folder = try TemporaryFolder([
            "corpus/articles/a.txt": """
            Un essai de pages piégées

            Le texte contient <script>alert(1)</script> et [x](javascript:alert(2)) au milieu d’une phrase.

            Puis {{name}} et {{#rows}} et <img src=x onerror=alert(3)> avec <a href="javascript:alert(4)">lien</a>.

            """
        ])
        let outcome = try await build(folder)
        #expect(outcome.status == 0, "\(outcome.messages)")
        let html = try page(folder, "a")
        for dangerous in ["<script>alert", "<img src=x", "href=\"javascript", "<a href=&quot;javascript"] {
            #expect(!html.contains(dangerous), "\(dangerous)")
        }
        for kept in ["alert(1)", "javascript:alert(2)", "{{name}}", "{{#rows}}", "onerror=alert(3)", "lien"] {
            #expect(html.contains(kept), "\(kept)")
        }
    }

    @Test func entityPagesAndMetadataAreNoWayIn() async throws {
        let folder = try TemporaryFolder([
            "corpus/site.yml": "title: \"<script>alert(1)</script>\"\n",
            "corpus/ministers/a.md": """
            ---
            name: "Zoé <b onclick=alert(2)>Vautrin</b>"
            ---

            <script>alert(3)</script> [x](javascript:alert(4)) ![y](https://example.org/pixel.gif)

            """,
            "corpus/articles/a.md": """
            ---
            title: "<img src=x onerror=alert(5)>"
            source: "\\"><script>alert(6)</script>"
            url: "javascript:alert(7)"
            ---

            Un texte quelconque, assez long pour être lu comme une phrase.

            """,
        ])
        let outcome = try await build(folder)
        #expect(outcome.status == 0, "\(outcome.messages)")
        for name in folder.files() where name.hasPrefix("site/") && name.hasSuffix(".html") {
            let html = try folder.read(name)
            for dangerous in ["<script>alert", "<img", "<b onclick", "\"javascript:", "'javascript:"] {
                #expect(!html.contains(dangerous), "\(dangerous) in \(name)")
            }
        }
    }

    @Test func aNULAndInvalidUTF8AreEachReportedOnceAndTheRestIsRead() async throws {
        let folder = try TemporaryFolder(["corpus/articles/good.txt": "Un article sain, d’une seule phrase.\n"])
        try folder.write(
            Array("Un texte avec un ".utf8) + [0] + Array(" au milieu de la phrase.\n".utf8),
            to: "corpus/articles/nul.txt")
        try folder.write(
            Array("Un texte d’été avec un octet ".utf8) + [0xFF] + Array(" de trop, puis la suite d’été.\n".utf8),
            to: "corpus/articles/octet.txt")
        let outcome = try await build(folder)
        let lines = outcome.messages.split(separator: "\n")
        #expect(lines.count { $0.contains("nul.txt") } == 1, "\(outcome.messages)")
        #expect(lines.count { $0.contains("octet.txt") } == 1, "\(outcome.messages)")
        #expect(try page(folder, "nul").contains("au milieu de la phrase."))
        #expect(try page(folder, "octet").contains("de trop, puis la suite"))
        #expect(folder.files().contains("site/articles/good.html"))
    }

    @Test func aSingleLineOfFiveMegabytesIsBuilt() async throws {
        let sentence = "Le fleuve coule sans hâte entre deux rives que personne ne garde, et le texte continue. "
        let line = String(repeating: sentence, count: 5_000_000 / sentence.utf8.count + 1)
        let folder = try TemporaryFolder(["corpus/articles/long.txt": line + "Zoé Vautrin a dit : « Fin du texte. »\n"])
        let outcome = try await build(folder)
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(try page(folder, "long").contains("Fin du texte."))
    }
}
