/// The data of one language: how it cuts words, what its words are, which systems it knows.
final class Language: Sendable {
    /// ISO 639-1 code.
    let code: String
    /// How words are cut.
    let tokenRules: TokenRules
    /// The words that lists know.
    let lexicon: Lexicon
    /// Systems known by name without a page, with their variants.
    let knownSystems: [KnownSystem]
    /// Categories of systems.
    let genericSystems: [KnownSystem]
    /// Words that only texts about arms have.
    let armsCore: WordSet
    /// The grammar of roles and speech.
    let speech: SpeechGrammar
    /// The grammar of meetings.
    let meetings: MeetingGrammar
    /// The words of talks of two.
    let talks: TalkGrammar
    /// The words around the names of systems.
    let systems: SystemGrammar
    /// The words by which transfers are told.
    let commitments: CommitmentGrammar
    /// Country: the name of its capital.
    let capitals: [String: String]
    /// Kind of meeting: how one is called that has no words of its own.
    let meetingNames: [String: String]

    init(
        code: String, tokenRules: TokenRules, lexicon: Lexicon, knownSystems: [KnownSystem],
        genericSystems: [KnownSystem], armsCore: WordSet, speech: SpeechGrammar, meetings: MeetingGrammar,
        talks: TalkGrammar, systems: SystemGrammar, commitments: CommitmentGrammar, capitals: [String: String],
        meetingNames: [String: String]
    ) {
        self.code = code
        self.tokenRules = tokenRules
        self.lexicon = lexicon
        self.knownSystems = knownSystems
        self.genericSystems = genericSystems
        self.armsCore = armsCore
        self.speech = speech
        self.meetings = meetings
        self.talks = talks
        self.systems = systems
        self.commitments = commitments
        self.capitals = capitals
        self.meetingNames = meetingNames
    }

    /// The language with an ISO 639-1 code; French for one that has no data.
    static func named(_ code: String) -> Language {
        code == "en" ? english : french
    }
}
