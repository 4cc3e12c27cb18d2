import BriefingModel

/// Around transfers of systems.
struct ActText: Hashable, Sendable {
    /// How sentences about acts are built.
    enum Grammar: Hashable, Sendable {
        case french, english
    }

    /// The grammar of sentences about acts.
    var grammar: Grammar
    var columnSystem: String
    var columnActor: String
    var columnSystemAndActor: String
    var columnState: String
    var columnNumber: String
    var columnReferences: String
    var ministerCaption: String
    var meetingCaption: String
    var systemCaption: String
    /// After the caption of a table that shows the newest acts only.
    var newest: Phrase
    var divergent: String
    /// In a sentence, of an act whose number is not told.
    var noNumber: String
    /// The same in a table.
    var noNumberShort: String
    var about: String
    var atLeast: String
    var atMost: String
    /// What is given for a system: its ammunition, its spare parts.
    var supply: Phrase
    /// A colon with its spaces.
    var colon: String
    /// Before the figures that contradict the first.
    var or: String
    /// Under an act about a category of systems.
    var generic: String
    var unknownActor: String
    /// Verbs by state: singular, plural.
    var verbs: [Commitment.Status: [String]]
}
