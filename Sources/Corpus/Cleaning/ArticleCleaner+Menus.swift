/// Lines that lead through a site: breadcrumbs and bars of sections.
extension ArticleCleaner {
    /// `Accueil > Monde > Europe`, `Accueil / Guerre / Nouvelles du front`.
    func isBreadcrumb(_ unit: CleaningUnit) -> Bool {
        guard unit.shape.words <= 16, unit.shape.ending == .open else { return false }
        let separators = separators(in: unit).count
        return separators >= 2 || separators == 1 && lexicon.homePages.begins(wordsOf(unit))
    }

    /// Whether signs part a line into the short names of a menu: `Accueil > Actualités > Presse`.
    func isMenu(_ unit: CleaningUnit) -> Bool {
        guard isBreadcrumb(unit) else { return false }
        let ends = separators(in: unit) + [unit.line.end]
        let starts = [unit.line.start] + ends.dropLast().map { $0 + 1 }
        return zip(starts, ends).allSatisfy { start, end in
            WordSequence(buffer.bytes, from: start, to: end).reduce(0) { count, _ in count + 1 } <= 3
        }
    }

    /// Where `>` and `|` stand in a line, and slashes between blanks.
    private func separators(in unit: CleaningUnit) -> [Int] {
        let bytes = buffer.bytes
        return (unit.line.start..<unit.line.end).filter { index in
            switch bytes[index] {
            case UInt8(ascii: ">"), UInt8(ascii: "|"): return true
            case UInt8(ascii: "/"):
                return index > unit.line.start && index + 1 < unit.line.end
                    && bytes[index - 1] == UInt8(ascii: " ") && bytes[index + 1] == UInt8(ascii: " ")
            default: return false
            }
        }
    }

    /// `Actualités Sport Culture Régions Météo`: names of sections side by side, four or more, nearly all with a capital and no
    /// small word between them.
    func isSectionBar(_ unit: CleaningUnit) -> Bool {
        guard unit.shape.ending == .open, unit.shape.words >= 4, unit.shape.numbers == 0 else { return false }
        let words = WordSequence(buffer.bytes, from: unit.shape.contentStart, to: unit.line.end)
        var small = 0
        for (word, range) in words {
            if lexicon.determiners.begins([word]) || lexicon.particles.begins([word]) { return false }
            guard let first = UTF8Scalar.decode(buffer.bytes, at: range.lowerBound) else { return false }
            if !first.properties.isUppercase { small += 1 }
        }
        return small * 4 <= unit.shape.words
    }
}
