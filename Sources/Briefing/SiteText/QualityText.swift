/// On the quality page.
struct QualityText: Hashable, Sendable {
    var audience: String
    var intro: Phrase
    var nothing: String
    var toReview: String
    var pages: String
    var certain: Phrase
    var checks: String
    var checksCaption: String
    var columnCheck: String
    var columnSite: String
    var columnPoints: String
    var columnWhere: String
    var columnWhat: String
    var columnDo: String
    var unsourced: String
    var unsourcedSite: String
    var unsourcedCaption: String
    var unsourcedDo: String
    /// Where the cited paragraph does not give the dates.
    var datesDo: String
    var unresolved: String
    var unresolvedSite: String
    var unresolvedCaption: String
    var unresolvedDo: String
    var doubtful: String
    var doubtfulSite: String
    var doubtfulCaption: String
    var doubtfulDo: String
    var undated: String
    var undatedSite: String
    var undatedCaption: String
    var undatedDo: String
    var divergent: String
    var divergentSite: String
    var divergentCaption: String
    var divergentDo: String
    var drafts: String
    var draftsSite: String
    var draftsCaption: String
    var draftsDo: String
    var diagnostics: String
    var diagnosticsSite: String
    var diagnosticsCaption: String
    var shownOf: Phrase
    /// Names of the gravity of messages.
    var severities: [String: String]
}
