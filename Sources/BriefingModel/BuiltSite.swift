/// What tells a folder that briefgen built from any other.
public enum BuiltSite {
    /// The file at its root that lists what briefgen wrote; a corpus that holds a site does not read it.
    public static let manifestName = ".briefgen-manifest"
}
