/// Everything that one article says, as far as it was recognised; lists are in text order.
public struct ArticleFacts: Hashable, Sendable {
    /// The article.
    public var article: ArticleID
    /// People named in it.
    public var people: [PersonFact]
    /// Meetings it speaks of.
    public var meetings: [MeetingFact]
    /// Weapon systems it names, and categories of them.
    public var systems: [SystemFact]
    /// Words in quotation marks that report speech.
    public var quotations: [Quotation]
    /// Sentences that report speech without quotation marks, of speakers who are certain.
    public var reports: [ReportedSpeech]
    /// Who gives, promises or asks for what.
    public var commitments: [Commitment]
    /// What its sentences tell of its meetings.
    public var meetingNotes: [MeetingNote]
    /// Sentences in which words are said at another place than its main meeting's.
    public var elsewhere: [TextSpan]
    /// What is doubtful about it.
    public var diagnostics: [Diagnostic]

    /// Makes the facts of an article, by default none.
    public init(
        article: ArticleID, people: [PersonFact] = [], meetings: [MeetingFact] = [], systems: [SystemFact] = [],
        quotations: [Quotation] = [], reports: [ReportedSpeech] = [], commitments: [Commitment] = [],
        meetingNotes: [MeetingNote] = [], elsewhere: [TextSpan] = [],
        diagnostics: [Diagnostic] = []
    ) {
        self.article = article
        self.people = people
        self.meetings = meetings
        self.systems = systems
        self.quotations = quotations
        self.reports = reports
        self.commitments = commitments
        self.meetingNotes = meetingNotes
        self.elsewhere = elsewhere
        self.diagnostics = diagnostics
    }
}
