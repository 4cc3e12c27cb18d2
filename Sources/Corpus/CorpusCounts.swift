/// How much of a folder was read, for the line that ends a build.
public struct CorpusCounts: Hashable, Sendable {
    /// Files that were opened, entity pages, sidecars and `site.yml` included; static files are not opened.
    public var filesRead: Int
    /// Articles, of which one file of JSON Lines may hold many.
    public var articles: Int
    /// Bytes of article files as they lie on the disk.
    public var articleBytes: Int
    /// Entity pages.
    public var entityPages: Int

    /// Makes counts, by default of nothing.
    public init(filesRead: Int = 0, articles: Int = 0, articleBytes: Int = 0, entityPages: Int = 0) {
        self.filesRead = filesRead
        self.articles = articles
        self.articleBytes = articleBytes
        self.entityPages = entityPages
    }
}
