/// What people settled by hand in an article's sidecar or front matter, and every later build keeps.
public struct ArticleCorrections: Hashable, Sendable {
    /// A quotation's speaker as named by the curator.
    public struct SpeakerCorrection: Hashable, Sendable {
        /// The first words of the quotation, enough to find it.
        public var quotation: String
        /// The speaker's name; `nil` for « nobody can tell ».
        public var speaker: String?
        /// Where it was written.
        public var location: SourceLocation

        /// Makes a correction.
        public init(quotation: String, speaker: String?, location: SourceLocation) {
            self.quotation = quotation
            self.speaker = speaker
            self.location = location
        }
    }

    /// A name that must not be recognised as anything.
    public struct Refusal: Hashable, Sendable {
        /// The name as the article writes it.
        public var name: String
        /// Where the refusal was written, if it was written in a file.
        public var location: SourceLocation?

        /// Makes a refusal.
        public init(_ name: String, at location: SourceLocation? = nil) {
            self.name = name
            self.location = location
        }
    }

    /// Speakers named by hand.
    public var speakers: [SpeakerCorrection]
    /// Names that must not be recognised as anything here, with their places.
    public var refused: [Refusal]
    /// Names that must not be recognised as anything here.
    public var refusals: [String] { refused.map(\.name) }

    /// Makes a set of corrections, by default none.
    public init(speakers: [SpeakerCorrection] = [], refused: [Refusal] = []) {
        self.speakers = speakers
        self.refused = refused
    }
}
