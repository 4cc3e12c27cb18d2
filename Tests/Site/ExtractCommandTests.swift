import Foundation
import TestSupport
import Testing

@Suite struct ExtractCommandTests {
    @Test func printsOneObjectPerArticleWithTheFormatsKeysInOrder() async throws {
        let folder = try TemporaryFolder([
            "a.txt": "Un titre d’essai\n\nLe conseil d’Arvel s’est réuni. Rien n’a filtré.\n",
            "b.txt": "Une seule phrase, sans titre ni date, tient lieu d’article.\n",
        ])
        let outcome = try await BriefgenProgram.run(["extract", folder.path.string])
        #expect(outcome.status == 0, "\(outcome.messages)")
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.count == 2)
        for line in lines {
            let keys = [
                "schema", "id", "path", "title", "published", "updated", "language", "paragraphs", "boilerplate",
                "people", "meetings", "systems", "quotations", "commitments", "diagnostics",
            ]
            var rest = line[...]
            for key in keys {
                let place = try #require(rest.firstRange(of: "\"\(key)\":"), "\(key) in \(line)")
                rest = rest[place.upperBound...]
            }
        }
    }

    @Test func saysWhatToDoWhenThereIsNoSuchFolder() async throws {
        let outcome = try await BriefgenProgram.run(["extract", "/nowhere/at/all"])
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.messages.contains("/nowhere/at/all"))
    }

    @Test func refusesWrongUsageWithStatus64() async throws {
        for arguments in [["extract", "--jobs", "0"], ["extract", "--no-such-option"], ["no-such-command"]] {
            #expect(try await BriefgenProgram.run(arguments).status == 64, "\(arguments)")
        }
    }
}
