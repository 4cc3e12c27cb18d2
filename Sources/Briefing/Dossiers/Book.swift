import BriefingModel
import OrderedCollections

/// Everything the site will tell, merged over all articles; the pages are written from it.
public struct Book: Sendable {
    /// What `site.yml` states.
    public var settings: SiteSettings
    /// Articles in order of date, the undated ones last, then of identifier.
    public var articles: OrderedDictionary<ArticleID, ArticleRecord>
    /// People by identifier.
    public var ministers: OrderedDictionary<EntityID, MinisterDossier>
    /// Meetings in order of date, the undated ones last, then of identifier.
    public var meetings: OrderedDictionary<EntityID, MeetingDossier>
    /// Named systems by identifier.
    public var systems: OrderedDictionary<EntityID, SystemDossier>
    /// Everything that was said, a repeated statement once, in order of date.
    public var statements: [Statement]
    /// Every transfer of a system, in order of date, those of categories of systems too.
    public var acts: [Act]
    /// The newest publication date: the corpus is closed at it.
    public var closingDate: PartialDate?
    /// What only the merge can tell is wrong or doubtful, sorted.
    public var diagnostics: [Diagnostic]
}
