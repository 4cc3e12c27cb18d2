import SystemPackage

/// Why a file or folder that a command should write or read cannot be; the sentences are in `Messages`.
enum FileError: Error, Hashable {
    /// Something stands there already.
    case exists(FilePath)
    /// A new folder was asked for, and this one holds something.
    case folderNotEmpty(FilePath)
    /// A folder is needed, and this is something else.
    case notAFolder(FilePath)
    /// There is no such file.
    case missing(FilePath)
    /// The user may not write or read there.
    case noPermission(FilePath)
    /// The system refused for another reason.
    case system(FilePath, Errno)

    /// The case for what the system said of `path`.
    init(_ error: Errno, at path: FilePath) {
        switch error {
        case .fileExists: self = .exists(path)
        case .notDirectory: self = .notAFolder(path)
        case .noSuchFileOrDirectory: self = .missing(path)
        case .permissionDenied, .notPermitted, .readOnlyFileSystem: self = .noPermission(path)
        default: self = .system(path, error)
        }
    }
}
