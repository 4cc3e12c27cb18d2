import SystemPackage

/// A file that the site carries as it is.
public struct StaticFile: Hashable, Sendable {
    /// Its place in the site: the path under `static/`, with `/` between the parts.
    public var path: String
    /// Where it lies.
    public var file: FilePath

    /// Makes a static file.
    public init(path: String, file: FilePath) {
        self.path = path
        self.file = file
    }
}
