import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The state of every file below a set of folders, as far as it can be told without reading them.
struct FolderSnapshot: Hashable, Sendable {
    private struct Facts: Hashable {
        var mode: UInt32
        var size: Int64 = 0
        var inode: UInt64 = 0
        var modifiedSeconds: Int64 = 0
        var modifiedNanoseconds: Int64 = 0

        init(mode: UInt32) { self.mode = mode }

        init(_ facts: stat) {
            #if canImport(Glibc)
                let modified = facts.st_mtim
            #else
                let modified = facts.st_mtimespec
            #endif
            mode = UInt32(facts.st_mode)
            size = Int64(facts.st_size)
            inode = UInt64(facts.st_ino)
            modifiedSeconds = Int64(modified.tv_sec)
            modifiedNanoseconds = Int64(modified.tv_nsec)
        }
    }

    private var files: [String: Facts] = [:]

    /// Reads the facts of all files and folders that count; symbolic links are not followed.
    init(_ folders: WatchedFolders) {
        for root in folders.roots { visit(root, folders) }
    }

    private mutating func visit(_ path: FilePath, _ folders: WatchedFolders) {
        var facts = stat()
        guard lstat(path.string, &facts) == 0 else { return }
        // A folder's own times tell of files in it that do not count, too.
        let isFolder = facts.st_mode & S_IFMT == S_IFDIR
        files[path.string] = isFolder ? Facts(mode: UInt32(facts.st_mode)) : Facts(facts)
        guard isFolder else { return }
        for name in FolderListing.names(in: path) where folders.count(name, in: path) {
            visit(path.appending(name), folders)
        }
    }
}
