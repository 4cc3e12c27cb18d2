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
                try link(file, to: FilePath(formerPath), of: former.status, orWrite: bytes)
                return WrittenFile(path: path, hash: hash, isUnchanged: true)
            }
            try write(bytes, as: file)
            return WrittenFile(path: path, hash: hash, isUnchanged: false)
        }
    }

    /// Whether the former site's file at `path` is briefgen's and still has that hash.
    func hasFormer(_ path: String, hash: UInt64) -> Bool {
        guard let old, oldManifest.contains(path), let file = try? old.open(FilePath(path)),
            let bytes = try? file.readWhole()
        else { return false }
        return bytes.withRawBytes { XXHash64.hash($0) } == hash
    }

    /// Stages the former site's file at `path`, which has that hash, as it is.
    func keep(_ path: String, hash: UInt64) throws(OutputError) -> WrittenFile {
        let file = FilePath(path)
        try place.reporting(file) { () throws(Errno) in
            guard let old else { throw .noSuchFileOrDirectory }
            do throws(Errno) {
                try new.link(file, to: file, in: old)
            } catch .noSpace {
                throw .noSpace
            } catch {
                let former = try old.open(file)
                let bytes = try former.readWhole()
                try bytes.withRawBytes { bytes throws(Errno) in try write(bytes, as: file) }
                try new.setTimes(of: file, to: former.status)
            }
        }
        return WrittenFile(path: path, hash: hash, isUnchanged: true)
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
    ) throws(Errno) {
        guard let old else { return }
        do throws(Errno) {
            try new.link(path, to: former, in: old)
        } catch .noSpace {
            throw .noSpace
        } catch {
            try write(bytes, as: path)
            try new.setTimes(of: path, to: status)
        }
    }

    private func write(_ bytes: UnsafeRawBufferPointer, as path: FilePath) throws(Errno) {
        let file = try new.create(path)
        do {
            try file.closeAfter { _ = try file.writeAll(bytes) }
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
            if let example = entries.first { throw .notOurs(path: place.shownPath, example: example.string) }
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
