import SystemPackage

/// What site to build, from what and into which folder.
struct BuildRequest: Hashable, Sendable {
    /// The folder with articles and entity pages.
    var corpus: FilePath
    /// The folder to leave the site in.
    var output: FilePath
    /// Templates that replace the default ones.
    var templates: FilePath?
    /// Where the site will be published, when that overrides `site.yml`.
    var baseURL: String?
    /// How many articles are worked on at a time.
    var jobs: Int
    /// Whether warnings count as errors.
    var isStrict = false
    /// Whether search engines are asked not to list the site.
    var isHiddenFromSearch = false
}
