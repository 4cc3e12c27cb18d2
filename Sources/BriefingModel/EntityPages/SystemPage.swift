/// A page about a weapon system.
public struct SystemPage: Hashable, Sendable {
    /// Name, aliases, prose.
    public var page: EntityPage
    /// Its family.
    public var category: SystemCategory
    /// Whether its name is also an ordinary word, as with César or Patriot.
    public var needsContext: Bool

    /// Makes a system's page.
    public init(page: EntityPage, category: SystemCategory, needsContext: Bool = false) {
        self.page = page
        self.category = category
        self.needsContext = needsContext
    }
}
