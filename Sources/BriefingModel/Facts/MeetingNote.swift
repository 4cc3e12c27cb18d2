/// A sentence that tells of a meeting what it is about, what it decided, or who is there.
public struct MeetingNote: Hashable, Sendable {
    /// What the sentence tells.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// What is to be discussed.
        case agenda
        /// What those who met decided together.
        case decision
        /// That somebody is or was there.
        case attended
        /// That somebody is to come.
        case expected
    }

    /// What the sentence tells.
    public var kind: Kind
    /// The meeting that the sentence names, else the article's main one.
    public var meeting: EntityID
    /// Who is there or is to come.
    public var person: EntityID?
    /// The sentence.
    public var sentence: TextSpan

    /// Makes a note.
    public init(kind: Kind, meeting: EntityID, person: EntityID? = nil, sentence: TextSpan) {
        self.kind = kind
        self.meeting = meeting
        self.person = person
        self.sentence = sentence
    }
}
