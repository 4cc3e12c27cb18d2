extension ArticleCleaner {
    /// Whether the line belongs to a picture or graphic: it has a credit, or begins with a caption's label.
    func isCaption(_ unit: CleaningUnit, at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let shape = unit.shape
        guard shape.words <= 60 else { return false }
        let line = UnsafeBufferPointer(rebasing: bytes[unit.shape.contentStart..<unit.line.end])
        if Self.hasCopyrightSign(line), shape.ending != .stop || shape.words <= 40 { return true }
        if shape.words <= 45, endsWithCreditWords(unit, in: bytes) { return true }
        guard shape.ending != .stop || shape.words <= 8 else { return false }
        if Self.endsWithCredit(line) { return true }
        let words = wordsOf(unit)
        if lexicon.credits.isContained(in: words) { return true }
        return index > 0 && shape.words <= 25 && hasCaptionLabel(unit, words: words, in: bytes)
    }

    /// `INTERACTIF - …`, `Vidéo : …`, `EN IMAGES | …`.
    private func hasCaptionLabel(
        _ unit: CleaningUnit, words: ArraySlice<FoldedWord>, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard unit.shape.ending != .stop else { return false }
        let length = lexicon.captionLabels.length(in: words, at: words.startIndex)
        guard length > 0, words.count > length else { return false }
        var index = unit.shape.contentStart
        for _ in 0..<length {
            while index < unit.line.end {
                let (word, end) = FoldedWord.read(bytes, at: index)
                if !word.isEmpty {
                    index = end
                    break
                }
                index += UTF8Scalar.length(leading: bytes[index])
            }
        }
        index = Whitespace.end(from: index, in: bytes, upTo: unit.line.end)
        guard index < unit.line.end, let scalar = UTF8Scalar.decode(bytes, at: index) else { return false }
        switch scalar.value {
        case 0x3A, 0x7C, 0x2013, 0x2014, 0x2022, 0xBB: return true
        case 0x2D, 0x2F: return index + 1 < unit.line.end && bytes[index + 1] == 0x20
        default: return false
        }
    }

    /// `… à Chantilly. Crédits Reuters.`, `… (Photo Anna Kask. AFP)`, `Anna Kask, photo: Archives`.
    private func endsWithCreditWords(_ unit: CleaningUnit, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let words = wordsOf(unit)
        guard let index = words.suffix(7).dropLast().lastIndex(where: { Self.creditWords.contains($0) }),
            index > words.startIndex
        else { return false }
        // The word must be set off from the caption's own words, and a name or a colon must follow it.
        let start = start(ofWord: index - words.startIndex, of: unit, in: bytes)
        let before = Whitespace.start(before: start, in: bytes, from: unit.line.start)
        guard before > unit.line.start, [0x2E, 0x7C, 0x2F, 0x2D, 0x29, 0x28, 0x2C, 0x5B].contains(bytes[before - 1])
        else {
            return false
        }
        let (_, end) = FoldedWord.read(UnsafeBufferPointer(rebasing: bytes[..<unit.line.end]), at: start)
        let next = Whitespace.end(from: end, in: bytes, upTo: unit.line.end)
        guard next < unit.line.end else { return false }
        return bytes[next] == UInt8(ascii: ":") || UTF8Scalar.decode(bytes, at: next)?.properties.isUppercase ?? false
    }

    private static let creditWords = Set(
        ["crédit", "crédits", "photo", "photos", "image", "copyright"].map { FoldedWord($0) })

    /// The first byte of the word with the 0-based number `number`.
    private func start(
        ofWord number: Int, of unit: CleaningUnit, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        let line = UnsafeBufferPointer(rebasing: bytes[..<unit.line.end])
        var index = unit.shape.contentStart
        var passed = 0
        while index < line.count {
            let (word, end) = FoldedWord.read(line, at: index)
            if word.isEmpty {
                index += UTF8Scalar.length(leading: line[index])
                continue
            }
            if passed == number { return index }
            passed += 1
            index = end
        }
        return unit.line.end
    }

    /// © anywhere, or (c) before a capital.
    private static func hasCopyrightSign(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        guard line.count > 1 else { return false }
        for index in 0..<(line.count - 1) where line[index] == 0xC2 && line[index + 1] == 0xA9 { return true }
        return false
    }

    /// `… - DR`, `… (DR)`, `… / AFP`, `… REUTERS/Name`.
    private static func endsWithCredit(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let last = line.lastIndex(where: { $0 == 0x20 || $0 == 0x2F || $0 == 0x28 || $0 == 0x7C }) else {
            return false
        }
        let end = line.last == 0x29 ? line.count - 1 : line.count
        guard last + 1 < end else { return false }
        let word = line[(last + 1)..<end]
        var before = last
        while before > 0, line[before] == 0x20 { before -= 1 }
        let isSetOff =
            line[before] == 0x2F || line[before] == 0x28 || line[before] == 0x7C || isDash(line, endingAt: before)
        if isSetOff, word.elementsEqual("DR".utf8) { return true }
        let agencies = [
            "AFP", "AP", "REUTERS", "Reuters", "EPA", "SIPA", "Belga", "BELGA", "Keystone", "KEYSTONE", "ANP",
        ]
        if isSetOff, line[before] != 0x28, agencies.contains(where: { word.elementsEqual($0.utf8) }) { return true }
        return containsCreditSlash(line)
    }

    /// `REUTERS/`, `AFP/` and the like before a capital letter.
    private static func containsCreditSlash(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in line.indices where line[index] == 0x2F && index >= 2 && index + 1 < line.count {
            guard (0x41...0x5A).contains(line[index + 1]) else { continue }
            let before = line[..<index]
            let agencies = ["AFP", "REUTERS", "Reuters", "EPA", "SIPA", "BELGA", "Belga", "KEYSTONE"]
            if agencies.contains(where: { agency in
                before.count >= agency.utf8.count && before.suffix(agency.utf8.count).elementsEqual(agency.utf8)
            }) {
                return true
            }
        }
        return false
    }

    private static func isDash(_ line: UnsafeBufferPointer<UInt8>, endingAt index: Int) -> Bool {
        if line[index] == 0x2D { return true }
        return index >= 2 && line[index - 2] == 0xE2 && line[index - 1] == 0x80
            && (line[index] == 0x93 || line[index] == 0x94)
    }

    /// Marks the caption above a line that is nothing but its credit: `© AFP, Anna Kask`.
    mutating func markCaptionsAboveCredits() {
        guard let first = units.firstIndex(where: { $0.isText && $0.shape.words > Self.maximumLabelWords }) else {
            return
        }
        for index in units.indices where units[index].role == .caption && units[index].shape.words <= 8 {
            guard units[index].shape.hasCopyright else { continue }
            let isAtHead = !units[..<max(0, index - 1)].contains { $0.isSolidText && $0.shape.endsSentence }
            for above in [index - 1, index - 2] where above > first && units[above].isText {
                let shape = units[above].shape
                if shape.words <= 40, shape.ending == .open || shape.ending == .stop && isAtHead && above == index - 1 {
                    units[above].role = .caption
                }
                break
            }
        }
    }

    /// Marks lines that repeat the caption beside them without its credit.
    mutating func markRepeatedCaptions() {
        let first = units.firstIndex(where: \.isText)
        for index in units.indices where units[index].role == .caption {
            let caption = wordsOf(units[index])
            for neighbour in [index - 2, index - 1, index + 1, index + 2] where units.indices.contains(neighbour) {
                let words = wordsOf(units[neighbour])
                // The caption may also repeat the title.
                if neighbour == first, units[neighbour].shape.ending != .stop { continue }
                if units[neighbour].isText, words.count >= 5, words.count <= caption.count,
                    caption.starts(with: words)
                {
                    units[neighbour].role = .caption
                }
            }
        }
    }
}
