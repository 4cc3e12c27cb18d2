import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Which folders are watched, and which of the files below them count.
public struct WatchedFolders: Hashable, Sendable {
    /// The folders, with everything below them.
    public let roots: [FilePath]
    /// Folders below them that do not count, such as the site when it is built inside the corpus.
    public let excluded: [FilePath]

    /// Makes a set of folders; paths are made absolute and links in them followed.
    public init(_ roots: [FilePath], excluding excluded: [FilePath] = []) {
        self.roots = roots.map(Self.resolved)
        self.excluded = excluded.map(Self.resolved)
    }

    /// Whether a change of the file or folder `name` in `folder` means anything.
    ///
    /// Hidden files, what editors write beside the file they save, and the excluded folders do not.
    func count(_ name: String, in folder: FilePath) -> Bool {
        !name.hasPrefix(".") && !name.hasSuffix("~") && !(name.hasPrefix("#") && name.hasSuffix("#"))
            && !excluded.contains(folder.appending(name))
    }

    private static func resolved(_ path: FilePath) -> FilePath {
        // A path that does not exist yet is resolved as far as its folder.
        if let real = realpath(path.string, nil) {
            defer { free(real) }
            return FilePath(String(cString: real))
        }
        guard let name = path.lastComponent, let real = realpath(path.removingLastComponent().string.ifEmpty("."), nil)
        else { return path.lexicallyNormalized() }
        defer { free(real) }
        return FilePath(String(cString: real)).appending(name)
    }
}

extension String {
    fileprivate func ifEmpty(_ other: String) -> String { isEmpty ? other : self }
}
