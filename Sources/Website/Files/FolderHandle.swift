internal import CPlatform
import SystemPackage

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// An open folder; paths are relative to it, wherever it is moved in the meantime.
///
/// Symbolic links below it are never followed at the end of a path.
final class FolderHandle: Sendable {
    /// The open folder.
    let descriptor: FileDescriptor

    /// Opens the folder at `path`, or at a relative `path` below `folder`.
    init(_ path: FilePath, in folder: FolderHandle? = nil) throws(Errno) {
        let parent = folder?.descriptor.rawValue ?? AT_FDCWD
        descriptor = try Self.checked {
            path.withPlatformString { briefgen_open(parent, $0, O_RDONLY | O_DIRECTORY, 0) }
        }
    }

    deinit { try? descriptor.close() }

    /// Opens a file to read it; `noSuchFileOrDirectory` unless it is a regular file.
    func open(_ path: FilePath) throws(Errno) -> OpenFile {
        // Without O_NONBLOCK, opening a FIFO that nobody writes to would never return.
        let file = try Self.checked {
            path.withPlatformString { briefgen_open(descriptor.rawValue, $0, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, 0) }
        }
        return try OpenFile(file)
    }

    /// Creates a file and the folders that it needs, and opens it to write; `fileExists` when anything is there.
    func create(_ path: FilePath, permissions: FilePermissions = [.ownerReadWrite, .groupReadWrite, .otherReadWrite])
        throws(Errno) -> FileDescriptor
    {
        do throws(Errno) {
            return try createOnly(path, permissions)
        } catch .noSuchFileOrDirectory {
            try makeFolders(for: path)
            return try createOnly(path, permissions)
        }
    }

    private func createOnly(_ path: FilePath, _ permissions: FilePermissions) throws(Errno) -> FileDescriptor {
        try Self.checked {
            path.withPlatformString {
                briefgen_open(
                    descriptor.rawValue, $0, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, permissions.rawValue)
            }
        }
    }

    /// What stands at `path`, a symbolic link included; `nil` for nothing.
    func status(of path: FilePath) throws(Errno) -> Stat? {
        do throws(Errno) {
            return try Stat(path, relativeTo: descriptor, flags: .symlinkNoFollow)
        } catch .noSuchFileOrDirectory {
            return nil
        } catch .notDirectory {
            return nil
        }
    }

    /// Makes a folder; one that is there already is kept.
    func makeFolder(_ path: FilePath, permissions: FilePermissions? = nil) throws(Errno) {
        let mode = permissions?.rawValue ?? 0o777
        do throws(Errno) {
            _ = try Self.checked { path.withPlatformString { mkdirat(descriptor.rawValue, $0, mode) } }
        } catch .fileExists {
            guard try status(of: path)?.type == .directory else { throw .fileExists }
        }
    }

    /// Makes the folders around `path`.
    func makeFolders(for path: FilePath) throws(Errno) {
        let folder = path.removingLastComponent()
        guard !folder.components.isEmpty else { return }
        do throws(Errno) {
            try makeFolder(folder)
        } catch .noSuchFileOrDirectory {
            try makeFolders(for: folder)
            try makeFolder(folder)
        }
    }

    /// Gives the file at `source` below `folder` a second name; a symbolic link is linked itself.
    func link(_ path: FilePath, to source: FilePath, in folder: FolderHandle) throws(Errno) {
        func link() throws(Errno) {
            _ = try Self.checked {
                source.withPlatformString { from in
                    path.withPlatformString {
                        linkat(folder.descriptor.rawValue, from, descriptor.rawValue, $0, 0)
                    }
                }
            }
        }
        do throws(Errno) {
            try link()
        } catch .noSuchFileOrDirectory {
            try makeFolders(for: path)
            try link()
        }
    }

    /// Moves what stands at `source` below `folder` to `path`, replacing a file there.
    func move(_ source: FilePath, in folder: FolderHandle, to path: FilePath) throws(Errno) {
        _ = try Self.checked {
            source.withPlatformString { from in
                path.withPlatformString { renameat(folder.descriptor.rawValue, from, descriptor.rawValue, $0) }
            }
        }
    }

    /// Exchanges two paths in one step.
    func exchange(_ left: FilePath, _ right: FilePath) throws(Errno) {
        _ = try Self.checked {
            left.withPlatformString { left in
                right.withPlatformString { briefgen_exchange(descriptor.rawValue, left, $0) }
            }
        }
    }

    /// Removes a file.
    func removeFile(_ path: FilePath) throws(Errno) {
        _ = try Self.checked { path.withPlatformString { unlinkat(descriptor.rawValue, $0, 0) } }
    }

    /// Removes an empty folder.
    func removeFolder(_ path: FilePath) throws(Errno) {
        _ = try Self.checked { path.withPlatformString { unlinkat(descriptor.rawValue, $0, AT_REMOVEDIR) } }
    }

    /// Sets a file's or folder's times to those of `status`.
    func setTimes(of path: FilePath, to status: Stat) throws(Errno) {
        let times = [status.st_atim, status.st_mtim]
        _ = try Self.checked {
            path.withPlatformString { utimensat(descriptor.rawValue, $0, times, AT_SYMLINK_NOFOLLOW) }
        }
    }

    /// Sets a file's or folder's permissions, whatever the mask of new files is.
    func setPermissions(of path: FilePath, to permissions: FilePermissions) throws(Errno) {
        _ = try Self.checked { path.withPlatformString { fchmodat(descriptor.rawValue, $0, permissions.rawValue, 0) } }
    }

    /// What stands in the folder at `path`, in the order of the names' bytes.
    func entries(of path: FilePath) throws(Errno) -> [FolderEntry] {
        let file = try Self.checked {
            path.withPlatformString {
                briefgen_open(descriptor.rawValue, $0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW, 0)
            }
        }
        guard let stream = fdopendir(file.rawValue) else {
            let error = Errno(rawValue: errno)
            try? file.close()
            throw error
        }
        defer { closedir(stream) }
        var entries: [(path: FilePath, isFile: Bool)] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) {
                    FilePath(platformString: $0)
                }
            }
            if name != "." && name != ".." { entries.append((name, Int32(entry.pointee.d_type) == Int32(DT_REG))) }
        }
        guard errno == 0 else { throw Errno(rawValue: errno) }
        entries.sort { left, right in
            left.path.withPlatformString { left in right.path.withPlatformString { strcmp(left, $0) < 0 } }
        }
        return entries.compactMap { path, isFile in
            path.lastComponent.map { FolderEntry(name: $0, isCertainlyFile: isFile) }
        }
    }

    private static func checked(_ call: () -> CInt) throws(Errno) -> FileDescriptor {
        while true {
            let result = call()
            if result >= 0 { return FileDescriptor(rawValue: result) }
            guard errno == EINTR else { throw Errno(rawValue: errno) }
        }
    }
}
