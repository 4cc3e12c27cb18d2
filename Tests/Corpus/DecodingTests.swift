import BriefingModel
import Corpus
import TestSupport
import Testing

@Suite struct DecodingTests {
    private func read(_ bytes: [UInt8], name: String = "a.txt") throws -> Corpus {
        let folder = try TemporaryFolder()
        try folder.write(bytes, to: name)
        return try withExtendedLifetime(folder) { try CorpusReader(root: folder.path, jobs: 1).read() }
    }

    private static let sentence = "L’été dernier, « l’État » a dépensé 3 € à Noël."

    @Test func readsUTF8WithAndWithoutItsMark() throws {
        for mark in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
            let corpus = try read(mark + Array(Self.sentence.utf8))
            #expect(corpus.articles.first?.paragraphs == [Paragraph(Self.sentence, line: 1)])
            #expect(corpus.diagnostics.isEmpty)
        }
    }

    @Test func readsUTF16WithItsMark() throws {
        for isLittle in [true, false] {
            var bytes: [UInt8] = isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]
            for unit in (Self.sentence + " \u{1F6A2}").utf16 {
                bytes += isLittle ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            }
            let corpus = try read(bytes)
            #expect(corpus.articles.first?.paragraphs.map(\.text) == [Self.sentence + " \u{1F6A2}"])
            #expect(corpus.diagnostics.isEmpty)
        }
    }

    @Test func namesHalfACharacterOfUTF16() throws {
        let corpus = try read([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00, 0x2E, 0x00, 0x7A])
        #expect(corpus.articles.first?.paragraphs.map(\.text) == ["A\u{FFFD}B."])
        #expect(corpus.diagnostics.map(\.identifier) == ["invalid-utf16"])
        #expect(corpus.diagnostics.first?.location == SourceLocation(file: "a.txt", line: 1, column: 2))
        #expect(corpus.diagnostics.first?.summary == "2 units are not valid UTF-16")
    }

    @Test func recognisesWindows1252WithANote() throws {
        let encoded: [UInt8] = Self.sentence.unicodeScalars.map { scalar in
            switch scalar.value {
            case 0x2019: 0x92
            case 0x20AC: 0x80
            default: UInt8(scalar.value)
            }
        }
        let corpus = try read(encoded)
        #expect(corpus.articles.first?.paragraphs.map(\.text) == [Self.sentence])
        #expect(corpus.diagnostics.map(\.identifier) == ["windows-1252"])
        #expect(corpus.diagnostics.map(\.severity) == [.note])
    }

    @Test func namesEveryInvalidByteByItsOffsetAndReadsTheRest() throws {
        let corpus = try read(
            Array("Un été calme.\n\nLe port é".utf8) + [0xFF] + Array("tait fermé".utf8) + [0xC3, 0x2E])
        #expect(
            corpus.articles.first?.paragraphs.map(\.text) == ["Un été calme.", "Le port é\u{FFFD}tait fermé\u{FFFD}."])
        let diagnostic = try #require(corpus.diagnostics.first)
        #expect(corpus.diagnostics.count == 1)
        #expect(diagnostic.identifier == "invalid-utf8")
        #expect(diagnostic.severity == .warning)
        // Characters, not bytes: « é » stands before it on the line.
        #expect(diagnostic.location == SourceLocation(file: "a.txt", line: 3, column: 10))
        #expect(diagnostic.summary == "2 bytes are not valid UTF-8, the first at byte offset 27")
        #expect(diagnostic.notes == ["at byte offsets 27, 39"])
    }

    @Test func takesOneStrayByteInPlainTextAsDamage() throws {
        let corpus = try read(Array("Le port ".utf8) + [0xFF] + Array(" ouvert.".utf8))
        #expect(corpus.diagnostics.map(\.identifier) == ["invalid-utf8"])
        #expect(corpus.diagnostics.first?.summary == "1 byte is not valid UTF-8, at byte offset 8")
    }

    /// Overlong forms, surrogates, and values beyond the last one are invalid byte by byte.
    @Test(
        arguments: [
            ([0xC0, 0xAF], 2), ([0xE0, 0x80, 0xAF], 3), ([0xED, 0xA0, 0x80], 3), ([0xF4, 0x90, 0x80, 0x80], 4),
            ([0xF8, 0x88], 2), ([0xE2, 0x82], 2),
        ] as [([UInt8], Int)])
    func refusesIllFormedSequences(_ bytes: [UInt8], _ count: Int) throws {
        let corpus = try read(Array("L’été à l’île : « été ».\n".utf8) + bytes + Array(" fin.".utf8))
        #expect(corpus.articles.first?.paragraphs.last?.text == String(repeating: "\u{FFFD}", count: count) + " fin.")
        #expect(corpus.diagnostics.map(\.identifier) == ["invalid-utf8"])
    }

    @Test func dropsControlsWithOneDiagnosticAKind() throws {
        let corpus = try read(
            Array("Là-bas\u{0} le\u{1}\u{7F}\u{9C} port\u{0} ouvre.\n\nIl\u{0} ferme\u{202E} tard.".utf8))
        #expect(corpus.articles.first?.paragraphs.map(\.text) == ["Là-bas le port ouvre.", "Il ferme tard."])
        #expect(corpus.diagnostics.map(\.identifier) == ["nul-character", "control-character"])
        #expect(
            corpus.diagnostics.map(\.location) == [
                SourceLocation(file: "a.txt", line: 1, column: 7), SourceLocation(file: "a.txt", line: 1, column: 10),
            ])
        #expect(
            corpus.diagnostics.map(\.summary) == [
                "3 NUL characters were left out", "4 control characters were left out, the first is U+0001",
            ])
    }

    @Test func dropsZeroWidthCharactersWithoutAWord() throws {
        let corpus = try read(Array("\u{FEFF}Le mi\u{AD}nistre\u{200B} parle.\u{FEFF}".utf8))
        #expect(corpus.articles.first?.paragraphs.map(\.text) == ["Le ministre parle."])
        #expect(corpus.diagnostics.isEmpty)
    }

    @Test func bringsTextIntoNormalisationFormC() throws {
        let decomposed = "L’e\u{301}te\u{301} a\u{300} Kyi\u{308}v : 5 \u{212B}, \u{2126}, Ελλα\u{301}δα."
        let corpus = try read(Array(decomposed.utf8))
        let text = try #require(corpus.articles.first?.paragraphs.first?.text)
        #expect(Array(text.unicodeScalars) == Array("L’été à Kyïv : 5 \u{C5}, \u{3A9}, Ελλάδα.".unicodeScalars))
    }

    @Test func readsALineOfFiveMegabytes() throws {
        let sentence = "Les ministres de la Pêche ont parlé de quotas toute la nuit, puis de ports. "
        let count = 5_000_000 / sentence.utf8.count
        let corpus = try read(Array(String(repeating: sentence, count: count).utf8))
        #expect(corpus.articles.first?.paragraphs.map(\.text.utf8.count) == [count * sentence.utf8.count - 1])
        #expect(corpus.diagnostics.isEmpty)
    }

    @Test func keepsWhatLooksLikeCode() throws {
        let text = "Le site dit <script>alert(1)</script>, [x](javascript:alert(1)) et {{name}} au lecteur."
        #expect(try read(Array(text.utf8)).articles.first?.paragraphs.map(\.text) == [text])
    }

    @Test func skipsAFileWithoutText() throws {
        let folder = try TemporaryFolder(["vide.txt": "\n \u{A0}\n", "plein.txt": "Une phrase.\n"])
        let corpus = try withExtendedLifetime(folder) { try CorpusReader(root: folder.path, jobs: 1).read() }
        #expect(corpus.articles.map(\.id.text) == ["plein"])
        #expect(corpus.skipped == [SkippedInput(path: "vide.txt", reason: "no text")])
        #expect(corpus.diagnostics.map(\.identifier) == ["empty-article"])
    }
}
