/// Headings of sections; their slugs are the anchors.
struct HeadingText: Hashable, Sendable {
    var essentials: String
    var lastMeeting: String
    var notice: String
    var statements: String
    var ministerActs: String
    var meetingActs: String
    var systemActs: String
    var figures: String
    var chronology: String
    var links: String
    var meetings: String
    var systems: String
    var citedWith: String
    var speakers: String
    var mentions: String
    var succession: String
    var agenda: String
    var decisions: String
    var participants: String
    /// Where no article says who was there.
    var namedPeople: String
    var press: String
    var before: String
    var during: String
    var after: String
    var undated: String
    var gaps: String
    var sources: String
    var found: String
    var text: String
    var copies: String
    var neighbours: String
    var latest: String
    var corpusState: String
    var outsideMeetings: String
}
