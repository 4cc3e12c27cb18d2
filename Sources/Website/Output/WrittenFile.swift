/// A file of a staged site.
struct WrittenFile: Hashable, Sendable {
    /// Path from the site's root.
    let path: String
    /// XXH64 of its bytes.
    let hash: UInt64
    /// The file that holds them.
    let version: FileVersion
    /// Whether the former site has the same bytes there.
    let isUnchanged: Bool
}
