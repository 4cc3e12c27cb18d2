/// Capitalised words that together look like somebody's name.
struct NameRun: Sendable {
    /// All tokens of the name, particles and initials included, honorific excluded.
    var tokens: Range<Int>
    /// The tokens that carry the name: no particles.
    var pieces: NamePieces
    /// The honorific's token, and the letter of the gender it tells.
    var honorific: Int?
    var honorificGender: UInt8?
    /// Whether the first piece is a known given name, or an initial.
    var hasGivenName: Bool
    /// Whether the first piece owes its capital perhaps to the beginning of a sentence only.
    var mayBeginWithOrdinaryWord: Bool

    /// Where the run begins, honorific included.
    var start: Int { honorific ?? tokens.lowerBound }
}
