/// A page about a meeting or an exercise.
public struct MeetingPage: Hashable, Sendable {
    /// Name, aliases, prose.
    public var page: EntityPage
    /// What kind of meeting it is.
    public var kind: MeetingKind
    /// The town, such as « Bruxelles ».
    public var place: String?
    /// First day.
    public var start: PartialDate?
    /// Last day; the first one again for a meeting of one day.
    public var end: PartialDate?

    /// Makes a meeting's page.
    public init(
        page: EntityPage, kind: MeetingKind, place: String? = nil, start: PartialDate? = nil, end: PartialDate? = nil
    ) {
        self.page = page
        self.kind = kind
        self.place = place
        self.start = start
        self.end = end
    }
}
