/// Which lists of the lexicon a word can begin a phrase of, so that most lines need no look at any list.
struct PhraseKinds: OptionSet, Sendable {
    let rawValue: UInt32

    static let labels = PhraseKinds(rawValue: 1 << 0)
    static let tags = PhraseKinds(rawValue: 1 << 1)
    static let invitations = PhraseKinds(rawValue: 1 << 2)
    static let invitingVerbs = PhraseKinds(rawValue: 1 << 3)
    static let colonLabels = PhraseKinds(rawValue: 1 << 4)
    static let disclaimers = PhraseKinds(rawValue: 1 << 5)
    static let captionLabels = PhraseKinds(rawValue: 1 << 6)
    static let credits = PhraseKinds(rawValue: 1 << 7)
    static let interfaceWords = PhraseKinds(rawValue: 1 << 8)
    static let particles = PhraseKinds(rawValue: 1 << 9)
    static let cues = PhraseKinds(rawValue: 1 << 10)

    /// Lists whose phrases begin a line of residue that may end like a sentence.
    static let asBeginning: PhraseKinds = [.labels, .invitations, .colonLabels]
    /// Lists whose phrases may stand anywhere in such a line.
    static let inside: PhraseKinds = [.disclaimers, .credits]
}
