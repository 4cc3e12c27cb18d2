import Foundation
import SystemPackage
import TestSupport
import Testing

@Suite(.enabled(if: SharedMaterial.isUsable, SharedMaterial.absence))
struct SharedCorpusTests {
    private static let repository = FilePath(
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .path(percentEncoded: false))

    private func sharedCorpus() throws -> URL {
        try #require(SharedMaterial.folder, "../shared is required here").appending(path: "corpus")
    }

    @Test func fiveRawArticlesAloneGiveACompleteSite() async throws {
        let corpus = try sharedCorpus()
        let folder = try TemporaryFolder()
        let outcome = try await BriefgenProgram.run(
            ["build", corpus.path(percentEncoded: false), "-o", folder.path.appending("site").string])
        #expect(outcome.status == 0, "\(outcome.messages)")
        let articles = folder.files().filter {
            $0.hasPrefix("site/articles/") && $0.hasSuffix(".html") && !$0.contains("/index")
        }
        #expect(articles.count == 5)
        for article in articles {
            let html = try folder.read(article)
            for residue in ["PARTAGEZ", "Source link", "Suivez nous sur", "Tendance"] {
                #expect(!html.contains(residue), "\(residue) in \(article)")
            }
        }
    }

    @Test func examplePagesLinkToTheArticlesThatNameThem() async throws {
        let corpus = try sharedCorpus()
        let folder = try TemporaryFolder()
        for kind in ["ministers", "meetings", "systems"] {
            try FileManager.default.copyItem(
                atPath: Self.repository.appending("seeds").appending(kind).string,
                toPath: folder.path.appending(kind).string)
        }
        try FileManager.default.copyItem(
            atPath: corpus.path(percentEncoded: false), toPath: folder.path.appending("articles").string)
        let outcome = try await BriefgenProgram.run(
            ["build", folder.path.string, "-o", folder.path.appending("site").string])
        #expect(outcome.status == 0, "\(outcome.messages)")
        let named = [
            "ministers/jens-stoltenberg": ["000", "001", "002", "003", "004"],
            "ministers/oleksii-reznikov": ["000", "004"],
            "ministers/julianne-smith": ["000"],
            "ministers/vladimir-poutine": ["000"],
            "ministers/rastislav-kacer": ["001"],
            "ministers/gabrielius-landsbergis": ["001"],
            "ministers/volodymyr-zelensky": ["001"],
            "systems/iris-t": ["000"],
            "systems/nasams": ["000"],
            "systems/caesar": ["000"],
            "systems/himars": ["000", "003"],
            "systems/f-35": ["002"],
            "systems/patriot": ["003"],
            "meetings/2022-10-12-defense-bruxelles": ["000", "004"],
            "meetings/2022-11-29-affaires-etrangeres-bucarest": ["001", "003"],
            "meetings/2024-06-13-defense-bruxelles": ["002"],
        ]
        for (page, articles) in named {
            let html = try folder.read("site/\(page).html")
            for article in articles {
                #expect(html.contains("articles/\(article)-"), "\(page) does not link to \(article)")
            }
        }
    }
}
