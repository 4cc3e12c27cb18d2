import Foundation
import SystemPackage

/// Writes files that did not exist before, with the folders they need; nothing is ever overwritten.
struct NewFiles {
    /// The folder that paths are relative to.
    let folder: FilePath

    /// Makes the folder, which must be absent or empty.
    func makeFolder() throws(FileError) {
        try create(folder)
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.string)
            guard names.allSatisfy({ $0.hasPrefix(".") }) else { throw FileError.folderNotEmpty(folder) }
        } catch let error as FileError {
            throw error
        } catch {
            throw .noPermission(folder)
        }
    }

    /// Writes `bytes` to the file at `path`; throws when there is one already.
    func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        let file = folder.appending(path)
        try create(file.removingLastComponent())
        do {
            let descriptor = try FileDescriptor.open(
                file, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
                permissions: [.ownerReadWrite, .groupRead, .otherRead])
            try descriptor.closeAfter { _ = try descriptor.writeAll(bytes) }
        } catch {
            throw Self.failure((error as? Errno) ?? .ioError, making: file)
        }
    }

    /// Whether something stands at `path`.
    func has(_ path: String) -> Bool { access(folder.appending(path).string, F_OK) == 0 }

    /// Whether there is a folder at `path`.
    static func isFolder(_ path: FilePath) -> Bool {
        var facts = stat()
        return stat(path.string, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    }

    private func create(_ folder: FilePath) throws(FileError) {
        var facts = stat()
        if stat(folder.string.isEmpty ? "." : folder.string, &facts) == 0 {
            guard facts.st_mode & S_IFMT == S_IFDIR else { throw .notAFolder(folder) }
            return
        }
        try create(folder.removingLastComponent())
        guard mkdir(folder.string, 0o755) == 0 || errno == EEXIST else {
            throw Self.failure(Errno(rawValue: errno), making: folder)
        }
    }

    /// What the system refused; a permission is that of the folder where something new was to be made.
    private static func failure(_ error: Errno, making path: FilePath) -> FileError {
        let failure = FileError(error, at: path)
        guard case .noPermission = failure else { return failure }
        let parent = path.removingLastComponent()
        return .noPermission(parent.isEmpty ? FilePath(".") : parent)
    }
}
