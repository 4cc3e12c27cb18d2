import SystemPackage

/// What stands in a folder.
struct FolderEntry {
    let name: FilePath.Component
    /// Whether the listing itself says that it is a regular file; some file systems tell nothing.
    let isCertainlyFile: Bool
}
