/// A sentence that tells in the article's own words what somebody said: « X a annoncé que … ».
public struct ReportedSpeech: Hashable, Sendable {
    /// The sentence, verbatim.
    public var text: String
    /// Where it stands.
    public var span: TextSpan
    /// Who said it, always somebody by name.
    public var speaker: Speaker
    /// The infinitive of the verb, or the preposition, that names the speaker.
    public var cue: String

    /// Makes a report.
    public init(text: String, span: TextSpan, speaker: Speaker, cue: String) {
        self.text = text
        self.span = span
        self.speaker = speaker
        self.cue = cue
    }
}
