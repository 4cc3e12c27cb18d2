/// States or organisations at one place of a sentence, as givers and receivers are.
struct ActorMention {
    /// How a preposition ties it to the sentence.
    enum Tie {
        /// None: a subject, if a verb follows.
        case free
        /// `à`, `aux`.
        case to
        /// `de`, `des`.
        case of
        /// `par`.
        case by
        /// `pour`, `vers`.
        case toward
        /// `en`.
        case within
        /// `avec`, `selon`, …
        case other
    }

    /// French short names, several when coordinated: « la France et l’Allemagne ».
    var names: [String]
    /// From the article, if any, to the last name.
    var tokens: Range<Int>
    /// How it is tied to what stands before.
    var tie: Tie
    /// Whether « elle » can mean it.
    var isFeminine: Bool
    /// Whether « ils » can mean it.
    var isPlural: Bool
    /// Whether it is a pronoun that has been resolved.
    var isPronoun = false
    /// Whether a person or office speaks for the state, of whom « son pays » can be said.
    var isPerson = false
    /// The noun that stands for the state, such as `ministère`.
    var noun = Lexicon.unknown
}
