#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension ArticleCleaner {
    /// A caption has no more bytes than this.
    private static let maximumCaptionBytes = 500

    /// Marks captions and labels in another language than the article's.
    ///
    /// A line in other letters is residue; one or two sentences in another language are a picture's, more of them are an
    /// article in two languages.
    mutating func markForeignLines() {
        guard let language, units.contains(where: \.isSolidText) else { return }
        let bytes = buffer.bytes
        var sentences: [Int] = []
        for index in units.indices where units[index].isText {
            let unit = units[index]
            let shape = unit.shape
            guard unit.line.count <= Self.maximumCaptionBytes, !shape.startsWithQuotation, shape.ending != .question
            else { continue }
            if shape.foreignLetters > shape.capitals + shape.smallLetters, LanguageRecogniser.isLatin(language) {
                units[index].role = .residue
                continue
            }
            guard shape.words >= 3 else { continue }
            let line = UnsafeBufferPointer(rebasing: bytes[unit.line.start..<unit.line.end])
            if language == "fr", Self.hasFrenchAccents(line) { continue }
            guard LanguageRecogniser.shared.isClearlyOther(than: language, line) else { continue }
            if shape.ending == .stop { sentences.append(index) } else { units[index].role = .caption }
        }
        let solid = units.lazy.filter(\.isSolidText).count
        if sentences.count <= 2, sentences.count * 4 <= solid {
            for index in sentences where units[index].line.isAfterBlank { units[index].role = .caption }
        }
    }

    /// Whether a line has three accented letters, which spares looking at its words.
    private static func hasFrenchAccents(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        var rest = line
        for _ in 0..<3 {
            guard let start = rest.baseAddress, let lead = memchr(start, 0xC3, rest.count) else { return false }
            rest = UnsafeBufferPointer(rebasing: rest[(UnsafeRawPointer(start).distance(to: lead) + 1)...])
        }
        return true
    }
}
