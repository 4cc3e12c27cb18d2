import BriefingModel
import SystemPackage

/// An input folder, read: clean articles, what the entity pages state, and what was wrong with it.
///
/// All paths in it are relative to `root`, so that reading the same folder elsewhere gives the same value.
public struct Corpus: Sendable {
    /// The folder that was read, as it was given.
    public var root: FilePath
    /// What `site.yml` states.
    public var settings: SiteSettings
    /// Sorted by identifier.
    public var articles: [Article]
    /// What the entity pages state, sorted by identifier.
    public var knowledge: Knowledge
    /// The files of `static/`, sorted by path.
    public var staticFiles: [StaticFile]
    /// Everything that people should know about the input, sorted.
    public var diagnostics: [Diagnostic]
    /// What was not read, sorted by path.
    public var skipped: [SkippedInput]
    /// How much was read.
    public var counts: CorpusCounts

    /// Makes a corpus, by default an empty one.
    public init(
        root: FilePath, settings: SiteSettings = SiteSettings(), articles: [Article] = [],
        knowledge: Knowledge = Knowledge(), staticFiles: [StaticFile] = [], diagnostics: [Diagnostic] = [],
        skipped: [SkippedInput] = [], counts: CorpusCounts = CorpusCounts()
    ) {
        self.root = root
        self.settings = settings
        self.articles = articles
        self.knowledge = knowledge
        self.staticFiles = staticFiles
        self.diagnostics = diagnostics
        self.skipped = skipped
        self.counts = counts
    }
}
