import SystemPackage

/// The removal of a folder that briefgen made beside the output folder.
struct FolderRemoval {
    private let root: FilePath
    private let parent: FolderHandle

    /// Prepares the removal of the folder `root` of `parent`.
    init(of root: FilePath, in parent: FolderHandle) {
        self.root = root
        self.parent = parent
    }

    /// Removes the folder with everything in it.
    func removeAll() throws(Errno) {
        guard try parent.status(of: root) != nil else { return }
        try clear(root, isDisposable: { _ in true }) { _, _ throws(Errno) in true }
        try parent.removeFolder(root)
    }

    /// Removes a former site, but first moves into `site` what it alone holds and briefgen did not write.
    ///
    /// The manifest goes last, so that a removal that was killed can be taken up again.
    ///
    /// - Parameters:
    ///   - manifest: what briefgen wrote into the former site.
    ///   - isLatest: whether the former site was in use until now, so that of two versions of a file its own is the newer.
    /// - Returns: how many files were moved.
    func remove(manifest: SiteManifest, keepingOthersIn site: FolderHandle, isLatest: Bool) throws(Errno) -> Int {
        var moved = 0
        let folders = manifest.folders
        try clear(root, isDisposable: manifest.contains) { path, status throws(Errno) in
            let inside = path.string
            if inside == SiteManifest.path { return false }
            let there = try site.status(of: path)
            if status.type == .directory {
                if there == nil, !folders.contains(inside) {
                    try site.makeFolders(for: path)
                    try site.makeFolder(path)
                    try site.setPermissions(of: path, to: status.permissions)
                }
                return true
            }
            if manifest.contains(inside), status.type == .regular { return true }
            if let there, !isLatest || there.inode == status.inode || there.type == .directory { return true }
            try site.makeFolders(for: path)
            try site.move(root.pushing(path), in: parent, to: path)
            moved += 1
            return false
        }
        if try parent.status(of: root.appending(SiteManifest.path)) != nil {
            try parent.removeFile(root.appending(SiteManifest.path))
        }
        try parent.removeFolder(root)
        return moved
    }

    /// Removes what is in `folder`, except what `removes` says no to; it is not asked about regular files that are
    /// disposable. Both are given paths relative to the root.
    private func clear(
        _ folder: FilePath, isDisposable: (String) -> Bool, _ removes: (FilePath, Stat) throws(Errno) -> Bool
    ) throws(Errno) {
        if let status = try parent.status(of: folder), !status.permissions.isSuperset(of: .ownerReadWriteExecute) {
            try? parent.setPermissions(of: folder, to: .ownerReadWriteExecute)
        }
        for entry in try parent.entries(of: folder) {
            let path = folder.appending(entry.name)
            var inside = path
            _ = inside.removePrefix(root)
            if entry.isCertainlyFile, isDisposable(inside.string) {
                try parent.removeFile(path)
                continue
            }
            guard let status = try parent.status(of: path) else { continue }
            if status.type == .directory {
                try clear(path, isDisposable: isDisposable, removes)
                if try removes(inside, status) { try parent.removeFolder(path) }
            } else if try removes(inside, status) {
                try parent.removeFile(path)
            }
        }
    }
}
