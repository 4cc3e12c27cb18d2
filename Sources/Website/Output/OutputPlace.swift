internal import CPlatform
import SystemPackage

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// Where an output folder stands, held by one build at a time.
///
/// What a build needs beside the folder stands in the same parent, hence on the same file system: `.Site.briefgen-lock`,
/// `.Site.briefgen-new` with the site that is being staged, and for a moment `.Site.briefgen-old`.
final class OutputPlace: Sendable {
    /// The output folder as people know it, for errors.
    let shownPath: FilePath
    /// The folder around the output folder, symbolic links resolved.
    let parent: FolderHandle
    /// The output folder's name in `parent`.
    let site: FilePath
    /// The staged site's name in `parent`.
    let staging: FilePath
    /// The name in `parent` of a former site that is being replaced where folders cannot be exchanged.
    let former: FilePath
    private let lock: FilePath
    private let lockFile: FileDescriptor

    /// Finds the place of the folder at `path`, which need not exist, and locks it.
    ///
    /// - Throws: `notAFolder`, `fileSystemBoundary`, `busy`, `system`.
    init(_ path: FilePath) throws(OutputError) {
        let real = try Self.resolve(path)
        guard let name = real.lastComponent else { throw .fileSystemBoundary(path: path) }
        shownPath = path
        site = FilePath(name)
        staging = FilePath(".\(name.string).briefgen-new")
        former = FilePath(".\(name.string).briefgen-old")
        lock = FilePath(".\(name.string).briefgen-lock")
        let file: FileDescriptor?
        do throws(Errno) {
            parent = try FolderHandle(real.removingLastComponent())
            file = try Self.lock(lock, in: parent)
        } catch {
            throw .system(path: real.removingLastComponent(), error)
        }
        guard let file else { throw .busy(path: path) }
        lockFile = file
    }

    /// Lets other builds have the place.
    deinit {
        try? parent.removeFile(lock)
        try? lockFile.close()
    }

    /// `path` without symbolic links; the folder itself need not exist, the folders around it are made.
    private static func resolve(_ path: FilePath) throws(OutputError) -> FilePath {
        if let real = realPath(path) { return real }
        let parent: FilePath?
        do throws(Errno) {
            let here = try FolderHandle(".")
            guard try here.status(of: path) == nil else { throw .notDirectory }
            try here.makeFolders(for: path)
            let folder = path.removingLastComponent()
            parent = realPath(folder.isEmpty ? "." : folder)
        } catch .notDirectory, .fileExists {
            throw .notAFolder(path: path)
        } catch {
            throw .system(path: path, error)
        }
        guard let parent, let name = path.lastComponent, name.kind == .regular else { throw .notAFolder(path: path) }
        return parent.appending(name)
    }

    private static func realPath(_ path: FilePath) -> FilePath? {
        guard let resolved = path.withPlatformString({ realpath($0, nil) }) else { return nil }
        defer { free(resolved) }
        return FilePath(platformString: resolved)
    }

    /// Locks the file `name`; `nil` when another build has it.
    private static func lock(_ name: FilePath, in parent: FolderHandle) throws(Errno) -> FileDescriptor? {
        while true {
            let raw = name.withPlatformString {
                briefgen_open(parent.descriptor.rawValue, $0, O_RDWR | O_CREAT | O_NOFOLLOW, 0o644)
            }
            guard raw >= 0 else { throw Errno(rawValue: errno) }
            let file = FileDescriptor(rawValue: raw)
            guard briefgen_lock(raw) == 0 else {
                let error = Errno(rawValue: errno)
                try? file.close()
                if error == .wouldBlock { return nil }
                throw error
            }
            // A build that has just ended may have removed the file between the two calls.
            if let there = try parent.status(of: name), there.inode == (try Stat(file)).inode { return file }
            try? file.close()
        }
    }
}
