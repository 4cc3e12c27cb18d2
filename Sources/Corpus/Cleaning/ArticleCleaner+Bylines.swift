extension ArticleCleaner {
    /// How many lines from the beginning may name who wrote the article.
    private static let bylineZone = 12

    /// Marks lines that name who wrote the article: « Par Anna Kask », « Anna Kask, à Bruxelles », « avec AFP ».
    ///
    /// A bare name counts before the first sentence, or beside other residue before the second one.
    mutating func markBylines() {
        var solidBefore = 0
        for index in units.indices.prefix(Self.bylineZone) {
            if units[index].isSolidText {
                solidBefore += 1
                if solidBefore > 2 { return }
                continue
            }
            guard units[index].isText else { continue }
            let isBesideResidue =
                index > 0 && units[index - 1].role == .residue
                || index + 1 < units.count && units[index + 1].role == .residue
            if isByline(units[index])
                || isName(units[index], leavingOut: 0) && (solidBefore == 0 || isBesideResidue && solidBefore == 1)
            {
                units[index].role = .residue
            }
        }
    }

    /// Marks « (Reportage Anna Kask, version française Paul Merle, édité par Jo Lund) » behind everything else.
    mutating func markSignature() {
        for index in units.indices.dropFirst().suffix(Self.authorZone)
        where units[index].isText && isSignature(units[index]) {
            units[index].role = .residue
        }
    }

    /// How many lines from the end may tell who wrote and edited the article.
    private static let authorZone = 8

    private func isSignature(_ unit: CleaningUnit) -> Bool {
        let end = Whitespace.start(before: unit.line.end, in: buffer.bytes, from: unit.line.start)
        guard unit.shape.words <= 40, buffer.bytes[unit.shape.contentStart] == UInt8(ascii: "("),
            buffer.bytes[end - 1] == UInt8(ascii: ")")
        else { return false }
        let isSentence = buffer.bytes[end - 2] == UInt8(ascii: ".")
        return lexicon.signatureParts.begins(wordsOf(unit)) || !isSentence && namesAuthorsAndEditor(unit)
    }

    /// « Anna Kask et Paul Merle ; édité par Jo Lund »: names first, then who edited or translated.
    private func namesAuthorsAndEditor(_ unit: CleaningUnit) -> Bool {
        let words = wordsOf(unit)
        guard let note = words.indices.dropFirst(2).first(where: { lexicon.editingNotes.length(in: words, at: $0) > 0 })
        else { return false }
        return areNames(unit, from: 0, upTo: note - words.startIndex)
    }

    /// Marks « À propos de Anna Kask » at the foot, and the line below it that tells who she is.
    mutating func markAuthorNote() {
        for index in units.indices.suffix(Self.authorZone) where units[index].isText {
            let words = wordsOf(units[index])
            let opening = lexicon.authorNotes.length(in: words, at: words.startIndex)
            let name = words.dropFirst(opening)
            guard opening > 0, units[index].shape.ending == .open, name.count >= 2, endsByline(name) else { continue }
            units[index].role = .residue
            guard let next = units.indices[(index + 1)...].first(where: { units[$0].isText }),
                wordsOf(units[next]).starts(with: name)
            else { return }
            units[next].role = .residue
        }
    }

    /// Whether a line at the foot says again who wrote the article: « Anna Kask et Paul Merle (Port-Royal) ».
    func repeatsByline(_ unit: CleaningUnit) -> Bool {
        let words = wordsOf(unit)
        guard (2...Self.longestByline).contains(words.count), unit.shape.ending == .open || unit.shape.ending == .closed
        else { return false }
        return endsByline(words)
    }

    /// Whether the line at the head that names who wrote the article ends with these words.
    private func endsByline(_ name: ArraySlice<FoldedWord>) -> Bool {
        units.prefix(Self.bylineZone).contains {
            $0.role == .residue && beginsAsByline($0) && wordsOf($0).count > name.count
                && wordsOf($0).suffix(name.count).elementsEqual(name)
        }
    }

    /// The most words of a line of names.
    private static let longestByline = 20

    /// Whether the line names who wrote the article and says so.
    func isByline(_ unit: CleaningUnit) -> Bool {
        guard unit.shape.words <= 14, unit.shape.ending != .stop, unit.shape.ending != .question else { return false }
        let words = wordsOf(unit)
        if lexicon.bylineParts.isContained(in: words) { return unit.shape.words <= 8 }
        let length = lexicon.bylineOpenings.length(in: words, at: words.startIndex)
        guard length > 0, words.count > length else { return false }
        return capitalisedWords(unit).dropFirst(length).contains(true)
    }

    /// Whether the line begins as one that names who wrote the article: « par », « propos recueillis par ».
    func opensByline(_ unit: CleaningUnit) -> Bool {
        unit.shape.ending != .stop && unit.shape.ending != .question && beginsAsByline(unit)
    }

    /// Whether the first words are those before an author's name, however the line ends.
    func beginsAsByline(_ unit: CleaningUnit) -> Bool { lexicon.bylineOpenings.begins(wordsOf(unit)) }

    /// Whether the line is nothing but names of people or agencies: two to six words with capitals, and particles.
    ///
    /// The first `count` words do not have to be part of a name.
    func isName(_ unit: CleaningUnit, leavingOut count: Int) -> Bool {
        let shape = unit.shape
        guard shape.ending == .open, (2...6).contains(shape.words), shape.numbers == 0, !shape.startsWithQuotation
        else {
            return false
        }
        guard areNames(unit, from: count) else { return false }
        return capitalisedWords(unit).dropFirst(count).count(where: { $0 }) + count >= 2
    }

    /// Whether the words from the 0-based number `first` on, up to `end`, begin with capitals or are particles of names.
    func areNames(_ unit: CleaningUnit, from first: Int, upTo end: Int = .max) -> Bool {
        let words = wordsOf(unit).prefix(end).dropFirst(first)
        let capitals = capitalisedWords(unit).prefix(end).dropFirst(first)
        guard !words.isEmpty, capitals.count == words.count else { return false }
        return zip(words, capitals).allSatisfy { word, isCapitalised in isCapitalised || Self.particles.contains(word) }
    }

    /// For each word of a unit whether it begins with a capital.
    func capitalisedWords(_ unit: CleaningUnit) -> [Bool] {
        let bytes = buffer.bytes
        return WordSequence(bytes, from: unit.shape.contentStart, to: unit.line.end).map { _, range in
            UTF8Scalar.decode(bytes, at: range.lowerBound)?.properties.isUppercase ?? false
        }
    }

    /// Small words inside people's names and between them.
    private static let particles = Set(
        [
            "de", "du", "des", "la", "le", "l", "d", "da", "di", "dos", "van", "von", "der", "den", "ter", "el", "al",
            "bin",
            "ben", "et", "and", "à", "in",
        ].map { FoldedWord($0) })
}
