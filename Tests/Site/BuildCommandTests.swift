import Foundation
import TestSupport
import Testing

/// `build`: what it says while it works and at its end.
@Suite struct BuildCommandTests {
    /// A corpus that takes longer to build than the progress line waits.
    func corpus(articles: Int = 300) throws -> TemporaryFolder {
        var files = SmallCorpus.files(under: "corpus")
        for number in 0..<articles {
            files["corpus/articles/serie/\(number).txt"] =
                "Le point numéro \(number)\n\n12 mai 2031\n\nAnneke Verhulst a parlé de la livraison numéro \(number) à Gand.\n"
        }
        return try TemporaryFolder(files)
    }

    @Test func showsOneLineThatIsWrittenOverOnATerminal() async throws {
        let folder = try corpus()
        let outcome = try await BriefgenProgram.runOnTerminal(["build", "corpus"], in: folder.path)
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(outcome.output.isEmpty)
        let states = outcome.messages.split(separator: "\r\u{1B}[K", omittingEmptySubsequences: false)
        #expect(states.count > 2)
        for state in states.dropFirst().dropLast() {
            #expect(state.contains(/^(reading|extracting|merging|writing)/), "\(state)")
            #expect(!state.contains("\n"), "\(state)")
        }
        #expect(states.contains { $0.contains(/of [0-9]+ (articles|pages)/) }, "\(outcome.messages)")
        #expect(states.last?.hasPrefix("read ") == true, "\(outcome.messages)")
    }

    @Test func showsNoProgressElsewhereNorWhenQuiet() async throws {
        let folder = try corpus()
        let plain = try await BriefgenProgram.run(["build", "corpus"], in: folder.path)
        #expect(!plain.messages.contains("\u{1B}") && !plain.messages.contains("\r"), "\(plain.messages)")
        #expect(plain.messages.split(separator: "\n").count == 4, "\(plain.messages)")
        let quiet = try await BriefgenProgram.runOnTerminal(["build", "corpus", "--quiet"], in: folder.path)
        #expect(!quiet.messages.contains("\u{1B}"), "\(quiet.messages)")
        #expect(quiet.messages.split(separator: "\n").count == 1, "\(quiet.messages)")
    }

    @Test func endsWithWhatWasReadRecognisedSkippedWrittenAndWhatItTook() async throws {
        let folder = try corpus(articles: 0)
        for name in ["a.html", "b.html", "c.docx"] { try folder.write("x", to: "corpus/articles/\(name)") }
        let first = try await BriefgenProgram.run(["build", "corpus"], in: folder.path)
        let lines = first.messages.split(separator: "\n").suffix(5)
        let expected = [
            /read 7 files: 3 articles, 3 pages/,
            /recognised 1 person, 1 meeting, 1 system, \d+ statements?, \d+ transfers?/,
            /skipped 3 files: 2 such as articles\/a\.html \(a saved web page\); articles\/c\.docx \(not a known file type\)/,
            /Site: \d+ pages; files: \d+ written, 0 unchanged/,
            /0 errors, 0 warnings, \d+\.\d\d s, [1-9]\d* MiB/,
        ]
        for (line, pattern) in zip(lines, expected) {
            #expect(line.wholeMatch(of: pattern) != nil, "\(line)")
        }
        let again = try await BriefgenProgram.run(["build", "corpus", "--verbose"], in: folder.path)
        #expect(again.messages.contains(/Site: \d+ pages; files: 0 written, [1-9]\d* unchanged/), "\(again.messages)")
        for name in ["a.html", "b.html"] {
            #expect(again.messages.contains("skipped articles/\(name): a saved web page"), "\(again.messages)")
        }
        for stage in ["reading", "extracting", "merging", "writing"] {
            #expect(again.messages.contains("\n\(stage): "), "\(again.messages)")
        }
    }

    @Test func rehearsesWithoutWriting() async throws {
        let folder = try corpus(articles: 0)
        let fresh = try await BriefgenProgram.run(["build", "corpus", "--dry-run"], in: folder.path)
        #expect(fresh.status == 0)
        #expect(fresh.messages.contains(/files: [1-9]\d* would be written, 0 unchanged/), "\(fresh.messages)")
        #expect(fresh.messages.hasSuffix("; nothing was written\n"), "\(fresh.messages)")
        #expect(!folder.files().contains { $0.hasPrefix("Site") || $0.hasPrefix(".") })

        _ = try await BriefgenProgram.run(["build", "corpus"], in: folder.path)
        let page = try folder.read("Site/index.html")
        try folder.write("title: Un autre titre\n", to: "corpus/site.yml")
        try FileManager.default.removeItem(atPath: folder.path.appending("corpus/articles/bref.txt").string)
        let before = folder.files()
        let changed = try await BriefgenProgram.run(["build", "corpus", "--dry-run"], in: folder.path)
        #expect(
            changed.messages.contains(/files: [1-9]\d* would be written, \d+ unchanged, [1-9]\d* would be removed/),
            "\(changed.messages)")
        #expect(folder.files() == before)
        #expect(try folder.read("Site/index.html") == page)
    }
}
