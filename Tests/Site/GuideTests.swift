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
}
