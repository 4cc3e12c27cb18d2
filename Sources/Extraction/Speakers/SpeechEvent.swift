import BriefingModel

/// A place of the text where somebody stands in the reader's mind: as subject or as speaker.
struct SpeechEvent: Sendable {
    /// The token where it happens.
    var token: Int
    var voice: Voice
    var gender: Gender?
    var isPlural: Bool
    /// Whether it is a sentence's subject.
    var isSubject = false
}
