/// What a picture of the site shows; the website draws it.
public enum Drawing: Hashable, Sendable {
    /// Meetings, statements and articles along the days.
    case chronology(ChronologyStrip)
    /// A subject between the meetings and the systems it is linked to.
    case links(LinksGraph)
}
