import SystemPackage

/// The carrying over of what stands in the former site and is not briefgen's.
struct ForeignFiles {
    private let staging: SiteStaging
    private let old: FolderHandle
    private let folders: Set<String>
    private let device: DeviceID?

    /// How many files are kept.
    private(set) var count = 0
    /// The paths of staged files that had to give way, in order.
    private(set) var conflicts: [String] = []

    /// Gives every foreign file of the former site a second name in the staged one.
    ///
    /// A file that the system does not let us link is left to be moved once the sites have been exchanged.
    ///
    /// - Throws: `inTheWay` when a folder is needed where there is a foreign file, or the other way round.
    init(of staging: SiteStaging, in old: FolderHandle) throws(OutputError) {
        self.staging = staging
        self.old = old
        folders = staging.oldManifest.folders
        device = try staging.place.reporting("") { () throws(Errno) in try old.status(of: ".")?.deviceID }
        try carry(FilePath("."), isForeign: false)
    }

    private mutating func carry(_ folder: FilePath, isForeign: Bool) throws(OutputError) {
        let entries = try staging.place.reporting(folder) { () throws(Errno) in try old.entries(of: folder) }
        for entry in entries {
            let path = folder == "." ? FilePath(entry.name) : folder.appending(entry.name)
            if entry.isCertainlyFile, staging.oldManifest.contains(path.string) { continue }
            let status = try staging.place.reporting(path) { () throws(Errno) in
                let status = try old.status(of: path)
                if let status, status.deviceID != device { throw .improperLink }
                return status
            }
            guard let status else { continue }
            if status.type == .directory {
                try carryFolder(path, status)
            } else if path.string != SiteManifest.path,
                status.type != .regular || !staging.oldManifest.contains(path.string)
            {
                try carryFile(path)
            }
        }
    }

    private mutating func carryFolder(_ path: FilePath, _ status: Stat) throws(OutputError) {
        guard !folders.contains(path.string) else { return try carry(path, isForeign: false) }
        try makeRoom(for: path, allowing: FileType.directory)
        try staging.place.reporting(path) { () throws(Errno) in
            try staging.new.makeFolders(for: path)
            try staging.new.makeFolder(path)
        }
        try carry(path, isForeign: true)
        try staging.place.reporting(path) { () throws(Errno) in
            try staging.new.setPermissions(of: path, to: status.permissions)
            try staging.new.setTimes(of: path, to: status)
        }
    }

    private mutating func carryFile(_ path: FilePath) throws(OutputError) {
        try makeRoom(for: path, allowing: FileType.regular)
        try staging.place.reporting(path) { () throws(Errno) in
            if try staging.new.status(of: path) != nil {
                try staging.new.removeFile(path)
                conflicts.append(path.string)
            }
            do throws(Errno) {
                try staging.new.link(path, to: path, in: old)
            } catch .noSpace {
                throw .noSpace
            } catch {
                return
            }
        }
        count += 1
    }

    /// Fails when a staged file or folder stands in the way of `path`, or a staged file of a folder around it.
    private func makeRoom(for path: FilePath, allowing type: FileType) throws(OutputError) {
        let (there, isBlocked) = try staging.place.reporting(path) { () throws(Errno) in
            var folder = path.removingLastComponent()
            var isBlocked = false
            while !folder.components.isEmpty {
                if let status = try staging.new.status(of: folder), status.type != .directory { isBlocked = true }
                folder = folder.removingLastComponent()
            }
            return (try staging.new.status(of: path), isBlocked)
        }
        if isBlocked || (there != nil && there?.type != type) {
            throw .inTheWay(path: staging.place.shownPath.pushing(path))
        }
    }
}
