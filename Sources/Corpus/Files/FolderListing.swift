import SystemPackage

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The entries of one folder.
enum FolderListing {
    /// Why a folder could not be listed.
    struct Failure: Error {
        let errno: Errno
    }

    /// Names and kinds, sorted by the bytes of the name, without `.` and `..`.
    static func read(_ folder: FilePath) -> Result<[(name: String, kind: FileKind)], Failure> {
        guard let stream = folder.withPlatformString({ opendir($0) }) else {
            return .failure(Failure(errno: Errno(rawValue: errno)))
        }
        defer { closedir(stream) }
        var names: [(name: String, kind: FileKind)] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            let kind: FileKind
            switch Int32(entry.pointee.d_type) {
            case Int32(DT_REG): kind = .file
            case Int32(DT_DIR): kind = .folder
            case Int32(DT_LNK): kind = .link
            case Int32(DT_UNKNOWN): kind = FileKind.of(folder.appending(name)) ?? .other
            default: kind = .other
            }
            names.append((name, kind))
        }
        names.sort { $0.name.precedesByBytes($1.name) }
        return .success(names)
    }
}
