import Foundation
import Subprocess
import SystemPackage
import TestSupport
import Testing

/// The five development articles against their hand-made answers; the figures are printed.
@Suite(.enabled(if: SharedMaterial.isUsable, SharedMaterial.absence))
struct DevelopmentFiguresTests {
    private struct Figure: Decodable {
        var f1: Double?
        var right: Int?
        var of: Int?

        /// F1, or the share that is right.
        var value: Double { f1 ?? Double(right ?? 0) / Double(max(of ?? 1, 1)) }
    }

    /// Below these, with the example's entity pages, something is broken.
    private static let least: [String: Double] = [
        "quotations exact": 0.95, "quotations attributed": 0.9, "people": 0.95, "people roles": 0.9, "meetings": 0.9,
        "meetings exact": 0.85, "systems": 0.95, "commitments": 0.8, "published": 1, "text kept": 0.98,
        "boilerplate removed": 11.0 / 12,
    ]

    private func figures(knowledge: String) async throws -> [String: Figure] {
        let shared = try #require(SharedMaterial.folder, "../shared is required here")
        let extract = try await BriefgenProgram.run([
            "extract", shared.appending(path: "corpus").path(percentEncoded: false), "--knowledge", knowledge,
        ])
        #expect(extract.status == 0, "\(extract.messages)")
        let folder = try TemporaryFolder(["facts.jsonl": extract.output])
        let result = try await Subprocess.run(
            .name("python3"),
            arguments: [
                shared.appending(path: "score/score.py").path(percentEncoded: false),
                shared.appending(path: "gold").path(percentEncoded: false),
                folder.path.appending("facts.jsonl").string, "--json",
            ], output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
        let report = result.standardOutput
        let figures = try JSONDecoder().decode([String: Figure].self, from: Data(report.utf8))
        print("development figures, knowledge \(knowledge == "none" ? "none" : "of the example"):")
        for (name, figure) in figures.sorted(by: { $0.key < $1.key }) {
            print("  \(name): \(Int((figure.value * 1000).rounded())) ‰")
        }
        return figures
    }

    @Test func keepTheirLeastWithTheExamplesPages() async throws {
        let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let figures = try await figures(knowledge: repository.appending(path: "seeds").path(percentEncoded: false))
        for (name, least) in Self.least.sorted(by: { $0.key < $1.key }) {
            let value = try #require(figures[name], "\(name) is not in the report").value
            #expect(value >= least, "\(name)")
        }
    }

    @Test func namePeopleAndQuotationsWithoutAnyPages() async throws {
        let figures = try await figures(knowledge: "none")
        for (name, least) in ["quotations exact": 0.95, "people": 0.9, "published": 1.0, "text kept": 0.98] {
            #expect(try #require(figures[name]).value >= least, "\(name)")
        }
    }
}
