import SystemPackage

/// A site that is being staged beside the former one; any number of workers may write to it.
final class SiteStaging: Sendable {
    let place: OutputPlace
    /// The former site.
    let old: FolderHandle?
    /// What briefgen wrote into the former site.
    let oldManifest: SiteManifest
    /// The staged site.
    let new: FolderHandle

    /// Locks the output folder's place, puts right what a killed build left, and begins to stage a site.
    ///
    /// - Throws: `notOurs` and the other errors of `OutputError`; nothing has been changed then.
    init(at path: FilePath) throws(OutputError) {
        let place = try OutputPlace(path)
        try LeftoverFolders(at: place).putRight()
        let former = try Self.formerSite(at: place)
        new = try place.reporting("") { () throws(Errno) in
            try place.parent.makeFolder(place.staging)
            if let permissions = try former.folder?.status(of: ".")?.permissions {
                try place.parent.setPermissions(of: place.staging, to: permissions)
            }
            return try FolderHandle(place.staging, in: place.parent)
        }
        self.place = place
        old = former.folder
        oldManifest = former.manifest
    }

    /// Stages a file of these bytes; one that is the same in the former site becomes a second name of it.
    ///
    /// - Parameter formerPath: where the former site may have the same file, if not at `path`.
    func write(
        _ bytes: UnsafeRawBufferPointer, to path: String, insteadOf formerPath: String? = nil
    ) throws(OutputError) -> WrittenFile {
        let file = FilePath(path)
        return try place.reporting(file) { () throws(Errno) in
            let hash = XXHash64.hash(bytes)
            let formerPath = formerPath ?? path
            let former = try formerFile(formerPath, of: bytes.count)
            if let former, try former.holds(bytes) {
                let version = try link(file, to: FilePath(formerPath), of: former.status, orWrite: bytes)
                return WrittenFile(path: path, hash: hash, version: version, isUnchanged: true)
            }
            return WrittenFile(path: path, hash: hash, version: try write(bytes, as: file), isUnchanged: false)
        }
    }

    /// Whether the former site has `file`, as an earlier build of this process left it.
    func hasFormer(_ file: WrittenFile) -> Bool {
        guard let old, oldManifest.contains(file.path), let status = try? old.status(of: FilePath(file.path)) else {
            return false
        }
        return status.type == .regular && FileVersion(status) == file.version
    }

    /// Stages the former site's `file` as it is.
    func keep(_ file: WrittenFile) throws(OutputError) -> WrittenFile {
        let path = FilePath(file.path)
        let version = try place.reporting(path) { () throws(Errno) in
            guard let old else { throw .noSuchFileOrDirectory }
            do throws(Errno) {
                try new.link(path, to: path, in: old)
                return file.version
            } catch .noSpace {
                throw .noSpace
            } catch {
                let former = try old.open(path)
                let bytes = try former.readWhole()
                return try bytes.withRawBytes { bytes throws(Errno) in
                    try write(bytes, as: path, timesOf: former.status)
                }
            }
        }
        return WrittenFile(path: file.path, hash: file.hash, version: version, isUnchanged: true)
    }

    /// Takes away what was staged; the former site stands as it was.
    func abandon() {
        try? FolderRemoval(of: place.staging, in: place.parent).removeAll()
    }

    /// The former site's file at `path`, when briefgen wrote it and it has that many bytes.
    private func formerFile(_ path: String, of size: Int) throws(Errno) -> OpenFile? {
        guard let old, path == SiteManifest.path || oldManifest.contains(path) else { return nil }
        do throws(Errno) {
            let file = try old.open(FilePath(path))
            return file.status.size == Int64(size) ? file : nil
        } catch {
            return nil
        }
    }

    /// Gives the former file a second name, or where that cannot be, writes the same bytes with the same times.
    private func link(
        _ path: FilePath, to former: FilePath, of status: Stat, orWrite bytes: UnsafeRawBufferPointer
    ) throws(Errno) -> FileVersion {
        do throws(Errno) {
            guard let old else { throw .noSuchFileOrDirectory }
            try new.link(path, to: former, in: old)
            return FileVersion(status)
        } catch .noSpace {
            throw .noSpace
        } catch {
            return try write(bytes, as: path, timesOf: status)
        }
    }

    /// Writes a new file, with the times of `former` when one is given.
    private func write(
        _ bytes: UnsafeRawBufferPointer, as path: FilePath, timesOf former: Stat? = nil
    ) throws(Errno) -> FileVersion {
        let file = try new.create(path)
        do {
            return try file.closeAfter {
                _ = try file.writeAll(bytes)
                if let former { try new.setTimes(of: path, to: former) }
                return FileVersion(try Stat(file))
            }
        } catch let error as Errno {
            throw error
        } catch {
            throw .ioError
        }
    }

    /// The folder that stands in the site's place, and what of it briefgen wrote.
    private static func formerSite(at place: OutputPlace) throws(OutputError) -> (
        folder: FolderHandle?, manifest: SiteManifest
    ) {
        let status = try place.reporting("") { () throws(Errno) in try place.parent.status(of: place.site) }
        guard let status else { return (nil, SiteManifest()) }
        guard status.type == .directory else { throw .notAFolder(path: place.shownPath) }
        let (old, text, entries) = try place.reporting("") { () throws(Errno) in
            let old = try FolderHandle(place.site, in: place.parent)
            guard try old.status(of: ".")?.deviceID == place.parent.status(of: ".")?.deviceID else {
                throw .improperLink
            }
            return (old, try old.text(of: FilePath(SiteManifest.path)), try old.entries(of: "."))
        }
        guard let text else {
            if let example = entries.first { throw .notOurs(path: place.shownPath, example: example.name.string) }
            return (old, SiteManifest())
        }
        do throws(SiteManifest.DamagedLine) {
            return (old, try SiteManifest(reading: text))
        } catch {
            throw .damagedManifest(path: place.shownPath.appending(SiteManifest.path), line: error.number)
        }
    }
}

extension OutputPlace {
    /// Does something with the folder's files, and tells the file of an error.
    ///
    /// - Parameter path: the file below the output folder, or nothing for the folder itself.
    func reporting<Result>(_ path: FilePath, _ body: () throws(Errno) -> Result) throws(OutputError) -> Result {
        do throws(Errno) {
            return try body()
        } catch .improperLink {
            throw .fileSystemBoundary(path: shownPath.pushing(path))
        } catch {
            throw .system(path: shownPath.pushing(path), error)
        }
    }
}

extension FolderHandle {
    /// The bytes of a regular file anywhere.
    static func readFile(_ path: FilePath) throws(Errno) -> [UInt8] {
        guard let name = path.lastComponent else { throw .isDirectory }
        let folder = path.removingLastComponent()
        return try FolderHandle(folder.isEmpty ? "." : folder).open(FilePath(name)).readWhole()
    }

    /// A file's text; `nil` when there is no file.
    func text(of path: FilePath) throws(Errno) -> String? {
        guard try status(of: path)?.type == .regular else { return nil }
        return String(decoding: try open(path).readWhole(), as: UTF8.self)
    }
}
