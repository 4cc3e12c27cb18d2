import Foundation
import TestSupport
import Testing

/// The guide: what it lists is what the program has, in both languages.
@Suite struct GuideTests {
    @Test(arguments: ["Diagnostics.md", "fr/LesDiagnostics.md"])
    func explainsTheDiagnosticsThatThereAre(page: String) throws {
        let listed = try Guide.names(in: page)
        let used = try Guide.namesInSources()
        #expect(used.count > 80)
        #expect(used.subtracting(listed).sorted() == [], "not explained in \(page)")
        #expect(listed.subtracting(used).sorted() == [], "explained in \(page), and nowhere reported")
    }

    @Test func listsTheSameInBothLanguages() throws {
        let gravities = ["erreur": "error", "avertissement": "warning", "note": "note"]
        let english = try Guide.rows(in: "Diagnostics.md")
        let french = try Guide.rows(in: "fr/LesDiagnostics.md")
        #expect(english.map(\.name) == french.map(\.name))
        for (one, other) in zip(english, french) {
            let words = gravities.reduce(other.gravity) { $0.replacing($1.key, with: $1.value) }
            #expect(
                one.gravity.split(separator: ",").first == words.split(separator: ",").first, "\(one.name)")
        }
    }

    @Test(arguments: ["Commands.md", "fr/LesCommandes.md"])
    func listsEveryOptionThatThereIsAndNoOther(page: String) async throws {
        var options: Set<String> = []
        for command in ["build", "serve", "check", "discover", "init", "new", "templates", "extract"] {
            let help = try await BriefgenProgram.run([command, "--help"])
            #expect(try Guide.text(page).contains("briefgen \(command)"), "\(command)")
            options.formUnion(help.output.matches(of: /(?m)^  (?:-., )?(--[a-z-]+)/).map { String($0.1) })
        }
        options.subtract(["--help", "--version"])
        var listed = Set(try Guide.text(page).matches(of: /--[a-z][a-z-]*/).map { String($0.0) })
        listed.subtract(["--help", "--version", "--generate-completion-script"])
        #expect(listed.sorted() == options.sorted())
    }

    @Test(arguments: [
        ("GettingStarted.md", "fr/PremiersPas.md"), ("Formats.md", "fr/LesFormats.md"),
        ("Curating.md", "fr/TenirLeCorpus.md"), ("Panels.md", "fr/PagesEtPanneaux.md"),
        ("Publishing.md", "fr/Publier.md"), ("Commands.md", "fr/LesCommandes.md"),
    ])
    func showsTheSameCommandsInBothLanguages(english: String, french: String) throws {
        func commands(_ page: String) throws -> [String] {
            try Guide.text(page).matches(
                of: /(?m)^    +(briefgen|trafilatura|rsync|aws|rclone|swift|for|make)\b( [a-z]+)?/
            )
            .map { String($0.1) + (["briefgen", "make"].contains($0.1) ? String($0.2 ?? "") : "") }
        }
        let shown = try commands(english)
        #expect(try commands(french) == shown)
    }

    @Test func everyLinkOfTheGuideLeadsToAPageOfIt() throws {
        for page in try FileManager.default.subpathsOfDirectory(atPath: Guide.folder.path(percentEncoded: false))
        where page.hasSuffix(".md") {
            for match in try Guide.text(page).matches(of: /\]\(([^):]+)\)/) {
                let target = Guide.folder.appending(path: page).deletingLastPathComponent().appending(
                    path: String(match.1))
                #expect(
                    FileManager.default.fileExists(atPath: target.path(percentEncoded: false)), "\(match.1) on \(page)")
            }
        }
    }
}
