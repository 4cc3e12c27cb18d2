import SystemPackage

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What stands at a path.
enum FileKind {
    case file, folder, link
    /// A device, pipe or socket.
    case other

    /// The kind of what stands at `path` itself, links not followed; `nil` when nothing does.
    static func of(_ path: FilePath) -> FileKind? {
        var status = stat()
        guard path.withPlatformString({ lstat($0, &status) }) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        case S_IFLNK: return .link
        default: return .other
        }
    }
}
