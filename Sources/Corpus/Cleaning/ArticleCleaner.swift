import BriefingModel

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Takes the text of an article apart: title, paragraphs, residue, dates.
///
/// Rules look at one line and its neighbours only; what recurs across articles is proposed by
/// `RecurringLine.proposals(in:atLeast:)` for people to decide. A line that no rule calls residue is text.
struct ArticleCleaner {
    let lexicon = ResidueLexicon.shared
    /// Lines that `site.yml` lists.
    private let boilerplate: Set<String>
    /// The text being cleaned; joined paragraphs are added behind it.
    var buffer = ByteBuffer(capacity: 0)
    /// The lines with something on them, before they are looked at.
    var lineList: [TextLine] = []
    var units: [CleaningUnit] = []
    var words: [FoldedWord] = []
    var result = ArticleText()
    /// The date that a crawler glued to the first line.
    var crawlerDate: PartialDate?
    /// The language of the text, as given or recognised.
    var language: String?
    /// The title that the metadata gives, folded.
    var givenTitle: [FoldedWord] = []

    /// Prepares to clean articles; the value is used for one after the other.
    init(boilerplate: [String]) {
        self.boilerplate = Set(boilerplate.map { $0.trimmingSpaces })
    }

    /// What is known of an article before its text is read.
    struct Given {
        var title: String?
        var language: String?
        /// Whether the text is Markdown.
        var isMarkdown = false
        /// The line of the file where the text begins.
        var firstLine = 1
    }

    /// Cleans the bytes `range` of `text`, which are valid UTF-8 in normalisation form C.
    ///
    /// `text` is scratch space afterwards.
    mutating func clean(_ text: ByteBuffer, range: Range<Int>, given: Given) -> ArticleText {
        buffer = text
        result = ArticleText()
        crawlerDate = nil
        givenTitle = given.title.map(PhraseTable.words(of:)) ?? []
        LineSplitter.split(buffer.bytes, range: range, firstLine: given.firstLine, into: &lineList)
        if given.isMarkdown { removeMarkdown() }
        takeCrawlerPrefix()
        takeListedLines()
        lineList = ParagraphLayout(lineList, in: buffer.bytes).join(lineList, in: buffer)
        makeUnits()
        language = given.language ?? recogniseLanguage()
        result.language = language
        markResidue()
        markCaptionsAboveCredits()
        markRepeatedCaptions()
        markEdges()
        markForeignLines()
        markRepetitions()
        restoreTextIfNoneIsLeft()
        takeDateline()
        collect()
        return result
    }

    /// The folded words of a unit.
    func wordsOf(_ unit: CleaningUnit) -> ArraySlice<FoldedWord> { words[unit.words] }

    /// The text of bytes, tabs made spaces.
    func text(_ start: Int, _ end: Int) -> String {
        let slice = UnsafeBufferPointer(rebasing: buffer.bytes[start..<end])
        if let base = slice.baseAddress, memchr(base, 0x09, slice.count) != nil {
            return String(decoding: slice.map { $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self)
        }
        // The text is well-formed, and so is a part of it that cuts no character.
        return isCut(at: start) || isCut(at: end) ? String(decoding: slice, as: UTF8.self) : String(wellFormed: slice)
    }

    /// Whether a byte stands in the middle of a character.
    private func isCut(at index: Int) -> Bool { index < buffer.count && buffer.bytes[index] & 0xC0 == 0x80 }

    private mutating func removeMarkdown() {
        for index in lineList.indices { lineList[index] = MarkdownLine.plain(lineList[index], in: buffer) }
        lineList.removeAll { $0.count == 0 }
    }

    /// Takes out the lines that `site.yml` lists.
    private mutating func takeListedLines() {
        guard !boilerplate.isEmpty else { return }
        var kept: [TextLine] = []
        for line in lineList {
            let text = text(line.start, line.end)
            if boilerplate.contains(text) {
                result.residue.append(ResidueLine(text, line: line.number))
            } else {
                kept.append(line)
            }
        }
        lineList = kept
    }

    /// Lines with more bytes are text without a look at their words.
    private static let maximumBytes = 240
    /// The same for the first and last lines, which can hold what a site says about itself.
    private static let maximumBytesAtEdge = 700

    private mutating func makeUnits() {
        units.removeAll(keepingCapacity: true)
        words.removeAll(keepingCapacity: true)
        let bytes = buffer.bytes
        let count = lineList.count
        let kindsOfWords = lexicon.kinds
        for index in 0..<count {
            let line = lineList[index]
            let isAtEdge = index < 2 || index >= count - 4
            let start = words.count
            let shape = LineShape(
                line, in: bytes, maximumBytes: isAtEdge ? Self.maximumBytesAtEdge : Self.maximumBytes, words: &words)
            var unit = CleaningUnit(line: line, shape: shape, words: start..<words.count)
            for position in start..<words.count {
                guard let kinds = kindsOfWords[words[position]] else { continue }
                unit.kinds.formUnion(PhraseKinds(rawValue: kinds))
            }
            if let first = words[start...].first(where: { !$0.isNumber }), let kinds = kindsOfWords[first] {
                unit.firstKinds = PhraseKinds(rawValue: kinds)
            }
            units.append(unit)
        }
    }

    /// The language of the longer lines.
    private func recogniseLanguage() -> String? {
        let bytes = buffer.bytes
        guard let longest = units.max(by: { $0.line.count < $1.line.count }) else { return nil }
        let line = longest.line
        if line.count > 300 {
            return LanguageRecogniser.shared.recognise(
                UnsafeBufferPointer(rebasing: bytes[line.start..<min(line.end, line.start + 2000)]))
        }
        guard let first = lineList.first, let last = lineList.last, first.start < last.end else {
            return LanguageRecogniser.shared.recognise(UnsafeBufferPointer(rebasing: bytes[line.start..<line.end]))
        }
        return LanguageRecogniser.shared.recognise(UnsafeBufferPointer(rebasing: bytes[first.start..<last.end]))
    }

    /// Puts every unit where it belongs.
    private mutating func collect() {
        for unit in units {
            let text = text(unit.line.start, unit.line.end)
            switch unit.role {
            case .text: result.paragraphs.append(Paragraph(text, line: unit.line.number, column: unit.line.column))
            case .title:
                result.title = text
                result.titleLine = unit.line.number
                result.paragraphs.append(Paragraph(text, line: unit.line.number, column: unit.line.column))
            case .residue, .caption, .beyond: result.residue.append(ResidueLine(text, line: unit.line.number))
            }
        }
        result.residue.sort { $0.line < $1.line }
    }
}
