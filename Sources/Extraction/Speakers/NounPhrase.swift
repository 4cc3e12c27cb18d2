import BriefingModel

/// A group of words that can be the subject of a verb.
struct NounPhrase: Sendable {
    /// What kind of thing it names.
    enum Kind: Sendable {
        /// A person by name.
        case person(Int)
        /// Somebody by what they are; index of the role phrase.
        case role(Int)
        /// `il`, `elle`, `ce dernier`.
        case pronoun
        /// A body, state, text.
        case body
        /// A source that is not named: « une source proche du dossier ».
        case source
        /// Anything else.
        case other

        /// Whether it names a body.
        var isBody: Bool { if case .body = self { true } else { false } }

        /// Whether it names a person.
        var isPerson: Bool { if case .person = self { true } else { false } }
        var isRole: Bool { if case .role = self { true } else { false } }
    }

    var kind: Kind
    /// All its tokens.
    var tokens: Range<Int>
    var gender: Gender?
    var isPlural: Bool
    /// Whether it begins with an indefinite article or a number.
    var isIndefinite: Bool

    /// Whether it can say something.
    var canSpeak: Bool {
        if case .other = kind { return false }
        return true
    }
}
