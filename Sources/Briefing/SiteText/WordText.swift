import BriefingModel

/// Kinds, families, states, and nouns with their number.
struct WordText: Hashable, Sendable {
    var minister: String
    var official: String
    var meeting: String
    var system: String
    var article: String
    var meetingKinds: [MeetingKind: String]
    /// How the meetings of the G7 were called while Russia took part.
    var groupOfEight: String
    var categories: [SystemCategory: String]
    var states: [Commitment.Status: String]
    /// Between the last two things of a row, spaces included.
    var lastJoint: String
    var articleCount: CountedNoun
    var outletCount: CountedNoun
    var statementCount: CountedNoun
    var quotationCount: CountedNoun
    var reportedCount: CountedNoun
    var doubtfulCount: CountedNoun
    var meetingCount: CountedNoun
    var systemCount: CountedNoun
    var personCount: CountedNoun
    var actCount: CountedNoun
    var mentionCount: CountedNoun
    var commonArticleCount: CountedNoun
    var paragraphCount: CountedNoun
    var residueCount: CountedNoun
    var pointCount: CountedNoun
    var others: CountedNoun
    /// How many more there are than a picture shows.
    var andOthers: Phrase

    /// The kind of a meeting; one of the Group of Eight, which meets in the place of the G7, is called after it.
    func kind(of dossier: MeetingDossier) -> String? {
        dossier.kind == .g7 && dossier.name.contains(groupOfEight) ? groupOfEight : meetingKinds[dossier.kind]
    }
}
