/// How surely a verb reports speech, by the letter of its class: `s`, `m`, `o` or `w`.
struct CueStrength: Equatable, Sendable, ExpressibleByUnicodeScalarLiteral {
    private let letter: UInt8

    init(letter: UInt8) { self.letter = letter }

    init(unicodeScalarLiteral scalar: Unicode.Scalar) { letter = UInt8(truncatingIfNeeded: scalar.value) }
}
