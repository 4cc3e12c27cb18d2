import SystemPackage

/// What tells whether a file is still the one it was, without reading it: it changes with every writing and replacing.
///
/// A second name of the same file has the same version, since names are left out of it.
struct FileVersion: Hashable, Sendable {
    private let inode: Inode
    private let size: Int64
    private let modifiedSeconds: Int
    private let modifiedNanoseconds: Int

    /// The version of a file with this status.
    init(_ status: Stat) {
        inode = status.inode
        size = status.size
        let modified = status.st_mtim
        modifiedSeconds = modified.tv_sec
        modifiedNanoseconds = modified.tv_nsec
    }
}
