/// Family names that only what stands around them tells.
extension NameRunReader {
    /// « Philippe Petit »: a word that other names begin with, behind a given name and before no further capital.
    func isOrdinarySurname(_ index: Int) -> Bool {
        guard index > 0, index + 1 < text.tokens.count,
            text.language.speech.small.ordinarySurnames.contains(text.word(index)), isGivenName(index - 1)
        else { return false }
        return !text.tokens[index + 1].isWord || !text.tokens[index + 1].isCapitalised
    }

    /// « Arthur "Art" Holm »: the name behind another between quotation marks.
    func nameBehindNickname(at mark: Int, before end: Int) -> Int? {
        guard text.tokens[mark].isMark, mark + 3 < end, text.tokens[mark].flags.contains(.spaceBefore),
            text.tokens[mark + 2].isMark, text.tokens[mark + 1].isCapitalised, isNamePiece(mark + 3),
            text.tokens[mark + 1].end - text.tokens[mark + 1].start < 10,
            !text.tokens[mark + 3].isAny(of: [.givenName, .town, .capital])
        else { return nil }
        return mark + 3
    }
}
