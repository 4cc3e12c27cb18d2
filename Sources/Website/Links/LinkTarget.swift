import Briefing

/// Where a link leads.
public enum LinkTarget: Hashable, Sendable {
    /// To a page of the site, and perhaps an anchor on it.
    case page(PagePath, fragment: String?)
    /// To a file of the site that is no page, by its path from the root.
    case file(String)
    /// To an anchor on the same page.
    case anchor
    /// To another site, or to a mail address.
    case elsewhere
    /// To nothing that the site has.
    case missing(nearest: String?)
    /// To something that a published page must not link to, such as `javascript:` or `file:`.
    case refused
}
