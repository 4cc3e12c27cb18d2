import BriefingModel

extension Gender {
    /// The gender that a list gives by the letter `m` or `f`; `nil` for any other.
    init?(letter: UInt8) {
        switch letter {
        case UInt8(ascii: "m"): self = .masculine
        case UInt8(ascii: "f"): self = .feminine
        default: return nil
        }
    }
}
