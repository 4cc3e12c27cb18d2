/// The folders around a path.
enum LinkedFolders {
    /// `a/b/c.html` gives `a/b` and `a`.
    static func around(_ path: String) -> [String] {
        var folders: [String] = []
        var path = path[...]
        while let slash = path.lastIndex(of: "/") {
            path = path[..<slash]
            folders.append(String(path))
        }
        return folders
    }

    /// `a/b/c.html` gives `a/b`, `c.html` nothing.
    static func parent(of path: String) -> Substring { path[..<(path.lastIndex(of: "/") ?? path.startIndex)] }
}
