/// What kind of meeting it is.
public enum MeetingKind: String, CaseIterable, Hashable, Sendable {
    case defenceMinisters = "defence-ministers"
    case foreignMinisters = "foreign-ministers"
    case contactGroup = "contact-group"
    case nuclearPlanningGroup = "nuclear-planning-group"
    case summit, g7, exercise, other
}
