/// Whose words a passage is, and how that is known.
struct Attribution: Sendable {
    var voice: Voice
    /// The infinitive or preposition that says so.
    var cue: String?
    /// Whether the speaker was taken over from the passage before.
    var isCarried = false
    /// Whether a cue inside or behind the passage says so.
    var isParenthetic = false
    /// The token behind the speaker, when a cue behind the passage says who it is.
    var cueEnd: Int?
    /// The token where the words end, when a cue at the end of a passage without closing mark ends them.
    var wordsEnd: Int?
    /// Whether a cue or a subject in the passage's own sentence says so.
    var isOwn: Bool { !isCarried && voice != .unknown }
}
