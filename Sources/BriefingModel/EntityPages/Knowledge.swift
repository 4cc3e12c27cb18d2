/// Everything that the entity pages of a corpus state; lists are sorted by identifier.
public struct Knowledge: Hashable, Sendable {
    /// People in office.
    public var ministers: [MinisterPage]
    /// Meetings and exercises.
    public var meetings: [MeetingPage]
    /// Weapon systems.
    public var systems: [SystemPage]

    /// Makes a body of knowledge, by default empty.
    public init(ministers: [MinisterPage] = [], meetings: [MeetingPage] = [], systems: [SystemPage] = []) {
        self.ministers = ministers
        self.meetings = meetings
        self.systems = systems
    }
}
