import BriefingModel
import SystemPackage

/// Why a site cannot be written; the former one stands as it was.
public enum OutputError: Error, Equatable, Sendable {
    /// There is something else where the folder should be.
    case notAFolder(path: FilePath)
    /// The folder holds files, and none of them from briefgen; `example` is one of them.
    case notOurs(path: FilePath, example: String)
    /// The list of what briefgen wrote cannot be read; the line is 1-based.
    case damagedManifest(path: FilePath, line: Int)
    /// Another build is writing the same folder.
    case busy(path: FilePath)
    /// The folder is the root of a file system, or another one begins inside of it, so that nothing can be exchanged.
    case fileSystemBoundary(path: FilePath)
    /// A file that briefgen did not write stands where a folder is needed, or the other way round.
    case inTheWay(path: FilePath)
    /// A call to the system failed.
    case system(path: FilePath, Errno)
}

extension OutputError {
    /// The error as people read it.
    public var diagnostic: Diagnostic {
        switch self {
        case .notAFolder(let path):
            diagnostic(
                path, "output-not-a-folder", "the site cannot be written here: it is not a folder",
                "choose another folder with -o")
        case .notOurs(let path, let example):
            diagnostic(
                path, "output-not-ours", "the folder holds “\(example)” and nothing that briefgen wrote",
                "choose another folder with -o, or put an empty file \(SiteManifest.path) into this one to let briefgen use it"
            )
        case .damagedManifest(let path, let line):
            Diagnostic(
                .error, "damaged-manifest", "the list of what briefgen wrote cannot be read",
                at: SourceLocation(file: path.string, line: line),
                advice: "choose another folder with -o, or empty the file: its folder’s files will be kept then")
        case .busy(let path):
            diagnostic(path, "output-busy", "another build is writing this folder", "wait until it has ended")
        case .fileSystemBoundary(let path):
            diagnostic(
                path, "output-boundary", "a file system begins here, so that no finished site can be put in its place",
                "choose a folder below the mounted one with -o")
        case .inTheWay(let path):
            diagnostic(
                path, "output-in-the-way", "briefgen did not write this, and the site needs its place",
                "move it out of the output folder")
        case .system(let path, let error):
            diagnostic(path, "output-failed", "cannot write the site: \(error)", Self.remedy(for: error, at: path))
        }
    }

    private static func remedy(for error: Errno, at path: FilePath) -> String {
        switch error {
        case .permissionDenied, .notPermitted, .readOnlyFileSystem:
            "choose another folder with -o, or check the permissions with “ls -ld \(path)”"
        case .noSpace, .diskQuotaExceeded: "make room, or choose a folder on another disk with -o"
        default: "choose another folder with -o; the former site is left as it was"
        }
    }

    private func diagnostic(_ path: FilePath, _ identifier: String, _ summary: String, _ advice: String) -> Diagnostic {
        Diagnostic(.error, identifier, summary, at: SourceLocation(file: path.string), advice: advice)
    }
}
